"""The rules for a pair of segments, sorted by code."""

from __future__ import annotations

from iptermbase.bitext import PairReading
from iptermbase.rules import forbidden_rendering, missing_rendering, untranslated_term
from iptermbase.rules.rule import PairExample, Rule

__all__ = ["PAIR_RULES"]

PAIR_RULES: tuple[Rule[PairReading, PairExample], ...] = (
    forbidden_rendering.RULE,
    missing_rendering.RULE,
    untranslated_term.RULE,
)
