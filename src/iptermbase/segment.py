"""A pair of texts that should say the same."""

from __future__ import annotations

from typing import NamedTuple

from iptermbase.places import Place

__all__ = ["Segment"]


class Segment(NamedTuple):
    """One source text and its translation.

    Attributes:
        source: the Chinese text.
        target: the English text.
        id: what the file calls the segment.
        source_place: where the source text begins, if it was read from a file.
        target_place: where the target text begins.
        document: the document that the segment belongs to; a term introduced in it need not be spelt out again.
    """

    source: str
    target: str
    id: str = ""
    source_place: Place | None = None
    target_place: Place | None = None
    document: str = ""
