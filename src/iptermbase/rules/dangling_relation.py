"""IPT106: a relation that leads nowhere."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        for kind, ids in concept.relations._asdict().items():
            for number, id in enumerate(ids):
                if id == concept.id:
                    yield subject.problem(f"the concept is {kind} to itself", concept, "relations", kind, number)
                elif id not in subject.by_id:
                    near = difflib.get_close_matches(id, subject.by_id, 2)
                    hint = f"; did you mean {' or '.join(near)}?" if near else ""
                    yield subject.problem(
                        f"no concept has the id {id!r}{hint}", concept, "relations", kind, number, expected=near
                    )


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT106",
    "dangling-relation",
    "error",
    _check,
    why="Readers follow relations from page to page, and the wider concept tells them what kind of thing the narrower one is. "
    "Name the id of an entry, or write that entry.",
    bad="zhuanli: {relations: {broader: [zhishi-chanqaun]}}",
    good="zhuanli: {relations: {broader: [zhishi-chanquan]}}\nzhishi-chanquan: {}",
    since="0.1.0",
)
