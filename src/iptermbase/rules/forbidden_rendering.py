"""IPT201: a rendering that the glossary forbids."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReading
from iptermbase.findings import Problem
from iptermbase.rules.rule import PairExample, Rule
from iptermbase.rules.shown import expected_english, target_place

__all__ = ["RULE"]


def _check(reading: PairReading) -> Iterator[Problem]:
    for answer in reading.answers:
        if answer.grade != "forbidden":
            continue
        for match in answer.given:
            term = next(sense.term for sense in match.senses if sense.concept.id == answer.concept.id)
            yield Problem(
                f"“{match.text}” is a wrong rendering of {answer.asked[0].text}",
                target_place(reading.segment, match.start),
                reading.segment.id,
                "target",
                match.start,
                match.end,
                answer.concept.id,
                match.text,
                expected_english(answer.concept),
                term.reason,
                reading.segment.target,
                reading.segment.source,
            )


RULE: Rule[PairReading, PairExample] = Rule(
    "IPT201",
    "forbidden-rendering",
    "error",
    _check,
    why="The rendering names another concept or is a known slip; the entry says why. It is reported only where the Chinese has "
    "the term, and never inside a longer rendering that is right. Use one of the permitted renderings.",
    bad=PairExample("申请实用新型的企业", "enterprises that apply for design patents"),
    good=PairExample("申请实用新型的企业", "enterprises that apply for utility models"),
    since="0.1.0",
)
