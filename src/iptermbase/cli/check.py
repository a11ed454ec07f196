"""Check translations (.tsv: source, tab, target) against the glossary, or the script of Chinese texts (.txt, .md)."""

from __future__ import annotations

import argparse
import os

from iptermbase.check import check_pairs, check_text
from iptermbase.cli.common import STANDARD_INPUT, add_format, add_glossary, painter, read_inputs, termbase, track
from iptermbase.errors import InputError
from iptermbase.findings import Report
from iptermbase.formats.plain import read_plain
from iptermbase.formats.tsv import read_tsv
from iptermbase.recognise import Recogniser
from iptermbase.reports.json import json_report
from iptermbase.reports.text import text_report
from iptermbase.rules import find_rule

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase check translation.tsv
  iptermbase check --ignore missing-rendering translation.tsv
  printf '专利导航\\tpatent guidance\\n' | iptermbase check

Exit code 0: no findings; 1: findings; 2: the work cannot go on."""
_KINDS = {".tsv": "pairs", ".tab": "pairs", ".txt": "text", ".md": "text"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("file", nargs="*", help="files to check; standard input where none is named")
    parser.add_argument("--as", dest="kind", choices=("pairs", "text"), help="what the files are, whatever their names")
    parser.add_argument(
        "--only", action="append", default=[], metavar="RULE", help="report this rule alone (may be repeated)"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="RULE", help="leave this rule out (may be repeated)"
    )
    add_glossary(parser)
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Check and report."""
    only = {find_rule(name).name for name in args.only}
    ignored = {find_rule(name).name for name in args.ignore}
    kinds = {path: args.kind or _kind(path) for path in args.file or [STANDARD_INPUT]}
    recogniser = Recogniser(termbase(args).index)
    reports = [
        _report(recogniser, kind, name, text)
        for kind, (name, text) in zip(kinds.values(), read_inputs(kinds), strict=True)
    ]
    findings = tuple(
        f for report in reports for f in report.findings if f.rule not in ignored and (not only or f.rule in only)
    )
    report = Report(findings, sum(report.checked for report in reports), sum(report.terms for report in reports))
    unit = "paragraph" if set(kinds.values()) == {"text"} else "segment"
    print(json_report(report) if args.format == "json" else text_report(report, unit, painter()))
    return 1 if report.findings else 0


def _kind(path: str) -> str:
    """Return what a file holds, told by its name.

    Raises:
        InputError: the name does not tell.
    """
    if path == STANDARD_INPUT:
        return "pairs"
    ending = os.path.splitext(path)[1].lower()
    if os.path.isdir(path) or not os.path.exists(path) or ending in _KINDS:
        return _KINDS.get(ending, "pairs")  # reading it will say what is wrong
    known = ", ".join(_KINDS)
    raise InputError(
        f"{path}: files ending in {ending or 'nothing'} are not known ({known} are); say --as pairs or --as text"
    )


def _report(recogniser: Recogniser, kind: str, name: str, text: str) -> Report:
    if kind == "text":
        return check_text(recogniser, read_plain(text, name))
    return check_pairs(recogniser, track(read_tsv(text, name), text.count("\n"), "checking"))
