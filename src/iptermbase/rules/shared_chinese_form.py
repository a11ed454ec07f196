"""IPT112: two concepts with the same Chinese form that are not told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import Concept
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.text.fold import fold

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    owners: dict[str, list[Concept]] = defaultdict(list)
    for concept in subject.concepts:
        for number, term in enumerate(concept.zh):
            if term.status == "forbidden":
                continue
            for other in owners[fold(term.text)]:
                if other.id != concept.id and not _are_contrasted(concept, other):
                    message = (
                        f"{term.text} is a form of {other.hans} ({other.id}) too; join the entries, or contrast them"
                    )
                    yield subject.problem(message, concept, "zh", number)
            owners[fold(term.text)].append(concept)


def _are_contrasted(one: Concept, other: Concept) -> bool:
    return one.id in other.relations.contrast or other.id in one.relations.contrast


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT112",
    "shared-chinese-form",
    "error",
    _check,
    why="Two entries for one form are either one concept written twice, or two concepts that readers will confuse. Join them, or "
    "link them by `contrast` and say in the notes which is meant when.",
    bad="shouquan: {zh: [{hans: 授权, hant: 授權, pinyin: shòuquán, status: preferred}]}\n"
    "xuke: {zh: [{hans: 授权, hant: 授權, pinyin: shòuquán, status: preferred}]}",
    good="shouquan: {zh: [{hans: 授权, hant: 授權, pinyin: shòuquán, status: preferred}], relations: {contrast: [xuke]}}\n"
    "xuke: {zh: [{hans: 授权, hant: 授權, pinyin: shòuquán, status: preferred}]}",
    since="0.1.0",
)
