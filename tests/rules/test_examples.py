"""Each rule reports its bad example, and nothing else does; nothing at all is reported of its good example."""

from __future__ import annotations

from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.check import lint
from iptermbase.findings import Report
from iptermbase.rules import GLOSSARY_RULES, PAIR_RULES, TEXT_RULES
from iptermbase.rules.rule import EntryExample, GlossarySubject, PairExample, Rule, TextSubject
from iptermbase.source.glossary import read_glossary
from tests.rules.entries import write_glossary

GlossaryRule = Rule[GlossarySubject, EntryExample]


def report(folder: Path, example: str) -> Report:
    return lint(read_glossary(write_glossary(folder, example)))


@pytest.mark.parametrize("rule", GLOSSARY_RULES, ids=lambda rule: rule.name)
def test_a_glossary(rule: GlossaryRule, tmp_path: Path) -> None:
    bad = report(tmp_path / "bad", rule.bad)
    assert {finding.rule for finding in bad.findings} == {rule.name}
    assert {(finding.code, finding.level) for finding in bad.findings} == {(rule.code, rule.level)}
    assert all(finding.place and Path(finding.place.path).suffix == ".yaml" for finding in bad.findings)
    good = report(tmp_path / "good", rule.good)
    assert good.findings == ()
    assert good.checked >= 1


@pytest.mark.parametrize("rule", PAIR_RULES, ids=lambda rule: rule.name)
def test_a_pair(rule: Rule[object, PairExample], tb: ipt.TermBase) -> None:
    bad = tb.check([rule.bad])
    assert [finding.rule for finding in bad.findings] == [rule.name]
    (finding,) = bad.findings
    assert (finding.code, finding.level, finding.segment) == (rule.code, rule.level, "1")
    context = rule.bad.zh if finding.side == "source" else rule.bad.en
    assert finding.context == context
    assert finding.context[finding.start : finding.end] == finding.found
    assert finding.expected
    assert tb.check([rule.good]).findings == ()


@pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.name)
def test_a_text(rule: Rule[TextSubject, str], tb: ipt.TermBase) -> None:
    bad = tb.check_text(rule.bad)
    assert [finding.rule for finding in bad.findings] == [rule.name]
    (finding,) = bad.findings
    assert rule.bad[finding.start : finding.end] == finding.found
    assert tb.check_text(rule.good).findings == ()


def test_the_examples_of_each_entry_of_the_shipped_glossary_give_what_they_expect(tb: ipt.TermBase) -> None:
    wrong = []
    for concept in tb:
        for example in concept.examples:
            found = {(finding.rule, finding.concept) for finding in tb.check([(example.zh, example.en)]).findings}
            found = {(rule, id) for rule, id in found if rule != "mixed-script"}
            if found != (set() if example.expect == "ok" else {(example.expect, concept.id)}):
                wrong.append((concept.id, example, found))
    assert wrong == []
