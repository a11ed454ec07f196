"""Exceptions: each means that the work cannot go on. What a user should repair in a text or an entry is a finding."""

from __future__ import annotations

__all__ = ["GlossaryError", "InputError", "IptermbaseError", "UnknownRuleError", "UnknownTermError"]

_SHOWN_KEY = 80


class IptermbaseError(Exception):
    """The base of every exception that this package raises on purpose."""


class InputError(IptermbaseError):
    """A file or text that cannot be read; the message names the place and what to do.

    Attributes:
        line: the line of the file at which it cannot be read.
        column: the column.
    """

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class GlossaryError(IptermbaseError):
    """A glossary that cannot be loaded; the message lists every fault with file, line and column."""


class UnknownTermError(IptermbaseError, KeyError):
    """A key that is no form of any concept.

    Attributes:
        key: the key as asked for.
        nearest: preferred forms of the nearest concepts, best first; may be empty.
    """

    def __init__(self, key: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(key, nearest)
        self.key = key
        self.nearest = nearest

    def __str__(self) -> str:
        near = f"; the nearest are {', '.join(self.nearest)}" if self.nearest else ""
        key = self.key if len(self.key) <= _SHOWN_KEY else f"{self.key[:_SHOWN_KEY]}…"
        return f"no concept has the form {key!r}{near}"


class UnknownRuleError(IptermbaseError, KeyError):
    """A rule name or code that no rule has; the message names the nearest ones."""

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(name, nearest)
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        near = f"; did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        return f"no rule is called {self.name!r}{near}"
