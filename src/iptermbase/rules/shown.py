"""How pair rules show terms and places."""

from __future__ import annotations

from iptermbase.model import Concept
from iptermbase.places import Place
from iptermbase.segment import Segment

__all__ = ["expected_english", "source_place", "target_place"]

_MOST_SHOWN = 4


def expected_english(concept: Concept) -> tuple[str, ...]:
    """Return the first permitted renderings of a concept, the preferred one first."""
    return concept.renderings[:_MOST_SHOWN]


def source_place(segment: Segment, offset: int) -> Place | None:
    """Return the place of a character of the source text."""
    return segment.source_place and segment.source_place.within(segment.source, offset)


def target_place(segment: Segment, offset: int) -> Place | None:
    """Return the place of a character of the target text."""
    return segment.target_place and segment.target_place.within(segment.target, offset)
