from __future__ import annotations

import re
from typing import Any

import pytest

from iptermbase.errors import UnknownRuleError
from iptermbase.rules import GLOSSARY_RULES, PAIR_RULES, RULES, TEXT_RULES, find_rule
from iptermbase.rules.rule import PairExample, Rule


def test_codes_are_sorted_and_unique() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_rule_is_in_the_registry_of_its_subject() -> None:
    assert {rule.code[:4] for rule in GLOSSARY_RULES} == {"IPT1"}
    assert {rule.code[:4] for rule in PAIR_RULES} == {"IPT2"}
    assert {rule.code[:4] for rule in TEXT_RULES} == {"IPT3"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_shape(rule: Rule[Any, Any]) -> None:
    assert re.fullmatch(r"IPT[123]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.level in {"error", "warning", "info"}
    assert len(rule.why) > 40
    assert rule.why == " ".join(rule.why.split())
    assert rule.why.endswith(".")
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)
    assert rule.bad != rule.good
    assert repr(rule) == f"<Rule {rule.code} {rule.name}>"


@pytest.mark.parametrize("rule", PAIR_RULES, ids=lambda rule: rule.name)
def test_examples_of_pairs_differ_in_the_translation_alone(rule: Rule[Any, PairExample]) -> None:
    assert rule.bad.zh == rule.good.zh


@pytest.mark.parametrize("name", ["forbidden-rendering", "FORBIDDEN-RENDERING", "IPT201", "ipt201", " IPT201 "])
def test_find_rule(name: str) -> None:
    assert find_rule(name).code == "IPT201"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("forbiden-rendering", "no rule is called 'forbiden-rendering'; did you mean forbidden-rendering"),
        ("IPT210", "no rule is called 'IPT210'"),
        ("something else", "no rule is called 'something else'"),
        ("", "no rule is called ''"),
        ("\0", r"no rule is called '\x00'"),
    ],
)
def test_unknown_rule(name: str, message: str) -> None:
    with pytest.raises(UnknownRuleError) as caught:
        find_rule(name)
    assert str(caught.value).startswith(message)
    assert caught.value.name == name
    assert isinstance(caught.value, KeyError)
