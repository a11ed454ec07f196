"""IPT202: a term that the translation does not render."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReading
from iptermbase.findings import Problem
from iptermbase.rules.pair_problem import meaning, pair_problem
from iptermbase.rules.rule import PairExample, Rule

__all__ = ["RULE"]


def _check(reading: PairReading) -> Iterator[Problem]:
    for answer in reading.answers:
        if answer.grade == "absent":
            match = answer.asked[0]
            message = f"{match.text} has no permitted rendering in the translation"
            yield pair_problem(reading.segment, "source", match, answer.concept, message, meaning(answer.concept))


RULE: Rule[PairReading, PairExample] = Rule(
    "IPT202",
    "missing-rendering",
    "warning",
    _check,
    why="The Chinese has a term of the glossary and the English none of its renderings, in any number, spelling or order of "
    "words: it was left out, or rendered in words that the glossary does not know. Within a document a term that was "
    "rendered once may be taken up again by its head noun.",
    bad=PairExample("市政府建设专利导航平台。", "The municipal government is building a platform."),
    good=PairExample(
        "市政府建设专利导航平台。", "The municipal government is building a platform for patent navigation."
    ),
    since="0.1.0",
)
