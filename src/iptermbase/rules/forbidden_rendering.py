"""IPT201: a rendering that the glossary forbids."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReading
from iptermbase.findings import Problem
from iptermbase.rules.pair_problem import pair_problem
from iptermbase.rules.rule import PairExample, Rule

__all__ = ["RULE"]


def _check(reading: PairReading) -> Iterator[Problem]:
    for answer in reading.answers:
        if answer.grade == "forbidden":
            for match in answer.given:
                term = next(sense.term for sense in match.senses if sense.concept.id == answer.concept.id)
                message = f"“{match.text}” is a wrong rendering of {answer.asked[0].text}"
                yield pair_problem(reading.segment, "target", match, answer.concept, message, term.reason)


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
