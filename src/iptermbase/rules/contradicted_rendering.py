"""IPT113: a rendering that one concept permits and another forbids, without a word on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import Concept
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.text import english

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    permitting: dict[str, list[Concept]] = defaultdict(list)
    for concept in subject.concepts:
        for term in concept.en:
            if term.status != "forbidden":
                permitting[english.key(term.text)].append(concept)
    for concept in subject.concepts:
        for number, term in enumerate(concept.en):
            others = permitting[english.key(term.text)] if term.status == "forbidden" else []
            for other in others:
                if other.id == concept.id:
                    yield subject.problem(f"“{term.text}” is both permitted and forbidden here", concept, "en", number)
                elif not _is_explained(concept, other):
                    message = (
                        f"“{term.text}” is right for {other.hans} ({other.id}); contrast the two, or say so in a note"
                    )
                    yield subject.problem(message, concept, "en", number)


def _is_explained(one: Concept, other: Concept) -> bool:
    contrasted = one.id in other.relations.contrast or other.id in one.relations.contrast
    return contrasted or bool(one.note or other.note)


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT113",
    "contradicted-rendering",
    "warning",
    _check,
    why="A translator who sees the same words allowed here and forbidden there needs to know what makes the difference. Link the "
    "two concepts by `contrast`, or explain it in the note of one.",
    bad="shiyong-xinxing: {en: [{term: utility model, status: preferred, source: editorial}, "
    "{term: design patent, status: forbidden, reason: a design is 外观设计}]}\n"
    "waiguan-sheji: {en: [{term: design patent, status: preferred, source: editorial}]}",
    good="shiyong-xinxing: {en: [{term: utility model, status: preferred, source: editorial}, "
    "{term: design patent, status: forbidden, reason: a design is 外观设计}], relations: {contrast: [waiguan-sheji]}}\n"
    "waiguan-sheji: {en: [{term: design patent, status: preferred, source: editorial}]}",
    since="0.1.0",
)
