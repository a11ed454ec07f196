"""IPT203: a Chinese term left in the English."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReading
from iptermbase.findings import Problem
from iptermbase.rules.pair_problem import meaning, pair_problem
from iptermbase.rules.rule import PairExample, Rule

__all__ = ["RULE"]


def _check(reading: PairReading) -> Iterator[Problem]:
    for answer in reading.answers:
        if answer.grade == "untranslated":
            for match in answer.given:
                message = f"{match.text} was left in Chinese"
                yield pair_problem(reading.segment, "target", match, answer.concept, message, meaning(answer.concept))


RULE: Rule[PairReading, PairExample] = Rule(
    "IPT203",
    "untranslated-term",
    "error",
    _check,
    why="The reader of the English cannot read it. A Chinese gloss in brackets behind the rendering is fine and not reported.",
    bad=PairExample("首批专利导航项目", "the first 专利导航 projects"),
    good=PairExample("首批专利导航项目", "the first patent navigation (专利导航) projects"),
    since="0.1.0",
)
