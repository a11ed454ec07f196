"""The problem of one place in a pair of segments, as every rule for pairs tells it."""

from __future__ import annotations

from iptermbase.findings import Problem, Side
from iptermbase.model import Concept
from iptermbase.recognise import Match
from iptermbase.segment import Segment

__all__ = ["meaning", "pair_problem"]

_MOST_SHOWN = 4


def pair_problem(
    segment: Segment, side: Side, match: Match, concept: Concept, message: str, why: str | None
) -> Problem:
    """Return the problem that a match on one side of a segment poses for a concept; the renderings are what is expected."""
    text, place, other = segment.source, segment.source_place, segment.target
    if side == "target":
        text, place, other = segment.target, segment.target_place, segment.source
    return Problem(
        message,
        place and place.within(text, match.start),
        segment.id,
        side,
        match.start,
        match.end,
        concept.id,
        match.text,
        concept.renderings[:_MOST_SHOWN],
        why,
        text,
        other,
    )


def meaning(concept: Concept) -> str:
    """Return the concept's definition as a reason."""
    return f"{concept.hans} means: {concept.definition.en}"
