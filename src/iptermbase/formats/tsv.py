"""Tab-separated pairs: source, target, and further columns that are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.errors import InputError
from iptermbase.places import Place
from iptermbase.segment import Segment

__all__ = ["read_tsv"]


def read_tsv(text: str, name: str) -> Iterator[Segment]:
    """Yield the segments of a text, one a line; blank lines count but hold none. A segment's id is its line.

    Raises:
        InputError: a line has no tab.
    """
    for number, line in enumerate(text.split("\n"), 1):
        row = line.removesuffix("\r")
        if not row.strip():
            continue
        source, tab, rest = row.partition("\t")
        if not tab:
            raise InputError(f"{name}:{number}:{len(row) + 1}: the line has no tab; write source, tab, target")
        target = rest.split("\t", 1)[0]
        yield Segment(source, target, str(number), Place(name, number, 1), Place(name, number, len(source) + 2), name)
