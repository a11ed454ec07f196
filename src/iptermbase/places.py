"""Where something stands in a file."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Place"]


class Place(NamedTuple):
    """A position in a file; line and column count from 1, columns are code points.

    >>> str(Place("terms.yaml", 3, 7))
    'terms.yaml:3:7'
    """

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    def within(self, text: str, offset: int) -> Place:
        r"""Return the place of a character of a text that begins at this place.

        >>> str(Place("a.txt", 2, 5).within("one\ntwo", 5))
        'a.txt:3:2'
        """
        lines = text.count("\n", 0, offset)
        if not lines:
            return Place(self.path, self.line, self.column + offset)
        return Place(self.path, self.line + lines, offset - text.rfind("\n", 0, offset))
