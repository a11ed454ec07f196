"""IPT105: two concepts with the same preferred English term."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import Concept
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.text import english

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    groups: dict[str, list[Concept]] = defaultdict(list)
    for concept in subject.concepts:
        groups[english.key(concept.english)].append(concept)
    for first, *others in groups.values():
        for concept in others:
            message = f"{concept.english} is the preferred English of {first.hans} ({first.id}) too"
            yield subject.problem(message, concept, "en", 0, "term")


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT105",
    "shared-preferred-english",
    "error",
    _check,
    why="A reader of the English could not tell which concept is meant, and a check could not tell whether the right one was "
    "rendered. Prefer a term that keeps them apart, or join the two entries if they are one concept.",
    bad="zhiya: {en: [{term: charge, status: preferred, source: editorial}]}\n"
    "diya: {en: [{term: charge, status: preferred, source: editorial}]}",
    good="zhiya: {en: [{term: pledge, status: preferred, source: editorial}]}\n"
    "diya: {en: [{term: mortgage, status: preferred, source: editorial}]}",
    since="0.1.0",
)
