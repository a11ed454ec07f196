"""IPT203: a Chinese term left in the English."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReading
from iptermbase.findings import Problem
from iptermbase.rules.rule import PairExample, Rule
from iptermbase.rules.shown import expected_english, target_place

__all__ = ["RULE"]


def _check(reading: PairReading) -> Iterator[Problem]:
    for answer in reading.answers:
        if answer.grade != "untranslated":
            continue
        for match in answer.given:
            yield Problem(
                f"{match.text} was left in Chinese",
                target_place(reading.segment, match.start),
                reading.segment.id,
                "target",
                match.start,
                match.end,
                answer.concept.id,
                match.text,
                expected_english(answer.concept),
                f"{answer.concept.hans} means: {answer.concept.definition.en}",
                reading.segment.target,
                reading.segment.source,
            )


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
