"""The rules, each with what it is for and its examples, from the records that the checks run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes

from iptermbase.rules import GLOSSARY_RULES, PAIR_RULES, TEXT_RULES
from iptermbase.rules.rule import PairExample, Rule
from iptermbase.sphinxext.languages import language_of, tagged
from iptermbase.sphinxext.parts import badge, marked_up, paragraph, section

__all__ = ["anchor", "rule_nodes"]

_GROUPS: tuple[tuple[str, str, tuple[Rule[Any, Any], ...]], ...] = (
    ("glossary", "For a glossary", GLOSSARY_RULES),
    ("pair", "For a translation", PAIR_RULES),
    ("text", "For a Chinese text", TEXT_RULES),
)


def anchor(name: str) -> str:
    """Return the anchor of a rule."""
    return f"rule-{name}"


def rule_nodes() -> Iterator[nodes.Node]:
    """Yield the rules by what they check, sorted by code."""
    for kind, title, rules in _GROUPS:
        yield section(f"rules-{kind}", title, *map(_rule, rules))


def _rule(rule: Rule[Any, Any]) -> nodes.section:
    facts = paragraph(
        nodes.literal(rule.code, rule.code),
        " ",
        badge(rule.level, rule.level),
        f" since {rule.since}",
    )
    return section(
        anchor(rule.name),
        rule.name,
        facts,
        paragraph(*marked_up(rule.why)),
        paragraph("Reported:"),
        _shown(rule.bad, "wrong"),
        paragraph("Not reported:"),
        _shown(rule.good, "right"),
    )


def _shown(example: PairExample | str, verdict: str) -> nodes.Element:
    if isinstance(example, PairExample):
        content: list[nodes.Node] = [
            paragraph(tagged(example.zh, language_of(example.zh))),
            paragraph(example.en, classes=["language-en"]),
        ]
    elif ": {" in example:
        content = [nodes.literal_block(example, example, language="yaml")]
    else:
        content = [paragraph(tagged(example, language_of(example)))]
    return nodes.container("", *content, classes=["ipt-example", f"ipt-{verdict}"])
