"""Say what a rule is for, with an example that it reports and one that it does not."""

from __future__ import annotations

import argparse
import json
import textwrap
from typing import Any

from iptermbase.cli.common import add_format, painter
from iptermbase.rules import RULES, find_rule
from iptermbase.rules.rule import PairExample, Rule

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase explain
  iptermbase explain forbidden-rendering
  iptermbase explain IPT201"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("rule", nargs="?", help="a rule's name or code (default: list them all)")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Explain."""
    rules = [find_rule(args.rule)] if args.rule else list(RULES)
    if args.format == "json":
        print(json.dumps([_data(rule) for rule in rules], ensure_ascii=False, indent=2))
    elif args.rule:
        print(_text(rules[0]))
    else:
        for rule in rules:
            print(f"{rule.code}  {rule.level:<7}  {rule.name}")
    return 0


def _text(rule: Rule[Any, Any]) -> str:
    paint = painter()
    parts = [
        f"{rule.code} {paint(rule.name, 'bold')} ({rule.level}, since {rule.since})",
        textwrap.fill(rule.why, 88),
        f"Reported:\n{_example(rule.bad)}",
        f"Not reported:\n{_example(rule.good)}",
    ]
    return "\n\n".join(parts)


def _example(example: PairExample | str) -> str:
    lines = example.splitlines() if isinstance(example, str) else list(example)
    return "\n".join(f"  {line}" for line in lines)


def _data(rule: Rule[Any, Any]) -> dict[str, object]:
    shown = {key: getattr(rule, key) for key in ("code", "name", "level", "why", "bad", "good", "since")}
    return {key: value._asdict() if isinstance(value, PairExample) else value for key, value in shown.items()}
