"""IPT114: an entry that is a draft still."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    return (Problem(draft.message, draft.place) for draft in subject.reading.drafts)


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT114",
    "unfinished-draft",
    "warning",
    _check,
    why="`iptermbase new` writes what it can propose and marks it under `draft`. Until a person has settled every point, the entry "
    "is no part of the glossary. Correct or confirm each, write what is missing, and take the field away.",
    bad="zhuanli: {draft: [definition]}",
    good="zhuanli: {}",
    since="0.1.0",
)
