"""IPT111: a concept that is wider than itself."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        way = _way_back(concept.id, subject)
        if way and concept.id == min(way):
            yield subject.problem(
                f"the broader concepts lead in a circle: {' > '.join(way)}", concept, "relations", "broader"
            )


def _way_back(start: str, subject: GlossarySubject) -> list[str]:
    """Return the shortest way up from a concept to itself, both ends included; empty where there is none."""
    ways = [[start]]
    seen = {start}
    while ways:
        way = ways.pop(0)
        concept = subject.by_id.get(way[-1])
        for id in concept.relations.broader if concept else ():
            if id == start and len(way) > 1:  # a link to itself is a dangling relation
                return [*way, id]
            if id not in seen:
                seen.add(id)
                ways.append([*way, id])
    return []


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT111",
    "circular-hierarchy",
    "error",
    _check,
    why="A concept cannot be a kind or a part of itself. Decide which of the concepts is the wider one and drop the other link.",
    bad="quan: {relations: {broader: [zhuanliquan]}}\nzhuanliquan: {relations: {broader: [zhishi-chanquan]}}\n"
    "zhishi-chanquan: {relations: {broader: [quan]}}",
    good="quan: {}\nzhuanliquan: {relations: {broader: [zhishi-chanquan]}}\nzhishi-chanquan: {relations: {broader: [quan]}}",
    since="0.1.0",
)
