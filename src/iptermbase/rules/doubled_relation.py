"""IPT110: a link between two concepts that is written twice."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    seen: dict[frozenset[str], tuple[str, str]] = {}
    for concept in subject.concepts:
        for kind, ids in concept.relations._asdict().items():
            for number, id in enumerate(ids):
                pair = frozenset((concept.id, id))
                if pair in seen and len(pair) == 2:
                    owner, before = seen[pair]
                    message = f"the link to {id} ({kind}) is told already by {owner} ({before}); keep one of them"
                    yield subject.problem(message, concept, "relations", kind, number)
                seen.setdefault(pair, (concept.id, kind))


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT110",
    "doubled-relation",
    "warning",
    _check,
    why="A link is written on one side and shown on both. Written twice it may come to say two things, such as related here and "
    "contrast there. Keep the telling one: broader before contrast, contrast before related.",
    bad="zhiya: {relations: {contrast: [diya]}}\ndiya: {relations: {related: [zhiya]}}",
    good="zhiya: {relations: {contrast: [diya]}}\ndiya: {}",
    since="0.1.0",
)
