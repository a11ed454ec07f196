"""IPT109: an accepted difference that no longer is one."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import ChineseTerm, EnglishTerm
from iptermbase.rules import pinyin_mismatch, traditional_mismatch
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]

_PROPOSALS = {module.NAME: module.proposals for module in (traditional_mismatch, pinyin_mismatch)}


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        for language, number, term in concept.terms():
            for name, _ in term.accept:
                if message := _needless(term, name):
                    yield subject.problem(message, concept, language, number, "accept", name)


def _needless(term: ChineseTerm | EnglishTerm, name: str) -> str | None:
    if name not in _PROPOSALS or not isinstance(term, ChineseTerm):
        return (
            f"{name} is no rule whose report can be accepted here; these are {', '.join(_PROPOSALS)}, on a Chinese term"
        )
    return None if _PROPOSALS[name](term) else f"{name} reports nothing here, so there is nothing to accept"


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT109",
    "needless-acceptance",
    "warning",
    _check,
    why="An acceptance says that a difference is known and right. Where there is no difference it would hide the next real one. "
    "Remove it.",
    bad="zhuanli: {zh: [{hans: 专利, hant: 專利, pinyin: zhuānlì, status: preferred, accept: {pinyin-mismatch: read so by all}}]}",
    good="zhuanli: {zh: [{hans: 专利, hant: 專利, pinyin: zhuānlì, status: preferred}]}",
    since="0.1.0",
)
