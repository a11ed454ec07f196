"""The rules, one a file. To add one, write its module and put it into the tuple where its code belongs."""

from __future__ import annotations

import difflib
from typing import Any

from iptermbase.errors import UnknownRuleError
from iptermbase.rules import (
    circular_definition,
    circular_hierarchy,
    contradicted_rendering,
    dangling_relation,
    doubled_relation,
    failing_example,
    invalid_entry,
    mixed_script,
    needless_acceptance,
    pinyin_mismatch,
    shared_chinese_form,
    shared_preferred_english,
    traditional_mismatch,
    unfinished_draft,
    unsupported_citation,
)
from iptermbase.rules.pair_rules import PAIR_RULES
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule, TextSubject

__all__ = ["GLOSSARY_RULES", "PAIR_RULES", "RULES", "TEXT_RULES", "find_rule"]

GLOSSARY_RULES: tuple[Rule[GlossarySubject, EntryExample], ...] = (
    invalid_entry.RULE,
    traditional_mismatch.RULE,
    pinyin_mismatch.RULE,
    unsupported_citation.RULE,
    shared_preferred_english.RULE,
    dangling_relation.RULE,
    circular_definition.RULE,
    failing_example.RULE,
    needless_acceptance.RULE,
    doubled_relation.RULE,
    circular_hierarchy.RULE,
    shared_chinese_form.RULE,
    contradicted_rendering.RULE,
    unfinished_draft.RULE,
)
TEXT_RULES: tuple[Rule[TextSubject, str], ...] = (mixed_script.RULE,)
RULES: tuple[Rule[Any, Any], ...] = (*GLOSSARY_RULES, *PAIR_RULES, *TEXT_RULES)


def find_rule(name: str) -> Rule[Any, Any]:
    """Return the rule with a name or code.

    Raises:
        UnknownRuleError: there is none; the message names the nearest.

    >>> find_rule("IPT201")
    <Rule IPT201 forbidden-rendering>
    """
    known = {key: rule for rule in RULES for key in (rule.name, rule.code)}
    wanted = name.strip()
    for key in (wanted.lower(), wanted.upper()):
        if key in known:
            return known[key]
    raise UnknownRuleError(name, tuple(difflib.get_close_matches(wanted.lower(), known, 2, 0.5)))
