"""IPT108: an example of an entry that does not give what it expects."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.bitext import PairReader
from iptermbase.findings import Problem
from iptermbase.rules.pair_rules import PAIR_RULES
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.segment import Segment

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        for number, example in enumerate(concept.examples):
            reading = PairReader(subject.recogniser).read(Segment(example.zh, example.en))
            found = [finding for rule in PAIR_RULES for finding in rule.findings(reading)]
            wrong = [f for f in found if example.expect == "ok" or (f.rule, f.concept) != (example.expect, concept.id)]
            told = f" ({wrong[0].rule}: {wrong[0].message})" if wrong else ""
            if wrong:
                yield subject.problem(
                    f"the example expects {example.expect}, but something else is found{told}",
                    concept,
                    "examples",
                    number,
                )
            elif example.expect != "ok" and not found:
                yield subject.problem(
                    f"the example expects {example.expect}, but nothing is found", concept, "examples", number
                )
            elif concept.id not in {answer.concept.id for answer in reading.answers}:
                yield subject.problem(
                    "the Chinese of the example does not use the concept", concept, "examples", number
                )


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT108",
    "failing-example",
    "error",
    _check,
    why="Examples show translators right and wrong use, so they must be what they say. They are checked as a translation would "
    "be: `expect: ok` means that no rule reports anything, a rule's name that this rule reports this concept and nothing "
    "else is wrong.",
    bad="diya: {zh: [{hans: 抵押, hant: 抵押, pinyin: dǐyā, status: preferred}], "
    "en: [{term: mortgage, status: preferred, source: editorial}], examples: [{zh: 设立抵押, en: to create a lien, expect: ok}]}",
    good="diya: {zh: [{hans: 抵押, hant: 抵押, pinyin: dǐyā, status: preferred}], "
    "en: [{term: mortgage, status: preferred, source: editorial}], examples: [{zh: 设立抵押, en: to create a mortgage, expect: ok}]}",
    since="0.1.0",
)
