"""Check the entries of a glossary: form, Traditional, pinyin, citations, relations, definitions, examples."""

from __future__ import annotations

import argparse

from iptermbase.check import lint
from iptermbase.cli.common import add_format, painter, reading
from iptermbase.reports.json import json_report
from iptermbase.reports.text import text_report

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase lint
  iptermbase lint my-terms/

Exit code 0: no findings; 1: findings; 2: the work cannot go on."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("folder", nargs="?", help="the folder of a glossary (default: the shipped one)")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Check and report."""
    report = lint(reading(args.folder))
    print(json_report(report) if args.format == "json" else text_report(report, "entry", painter()))
    return 1 if report.findings else 0
