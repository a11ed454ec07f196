"""A plain text: its lines."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.places import Place
from iptermbase.rules.rule import Paragraph

__all__ = ["read_plain"]


def read_plain(text: str, name: str) -> Iterator[Paragraph]:
    """Yield the non-blank lines of a text; a paragraph's segment id is its line."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Paragraph(line.removesuffix("\r"), Place(name, number, 1), str(number))
