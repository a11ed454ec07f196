"""Read the texts that a glossary cites and confirm every attestation and legal basis, or say which fails and where."""

from __future__ import annotations

import argparse

from iptermbase.check import verify
from iptermbase.cli.common import add_format, painter, reading
from iptermbase.reports.json import json_report
from iptermbase.reports.text import text_report
from iptermbase.source.corpus import Corpus

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase verify texts/
  iptermbase verify texts/ --glossary my-terms/

The texts are known by their content, whatever their names and wherever in the folder they lie.
Exit code 0: every citation holds; 1: one does not, or its text is not there; 2: the work cannot go on."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("folder", help="the folder that holds the texts")
    parser.add_argument("--glossary", metavar="DIR", help="the folder of a glossary (default: the shipped one)")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Confirm and report."""
    corpus = Corpus(args.folder)
    report = verify(reading(args.glossary), corpus)
    print(json_report(report) if args.format == "json" else text_report(report, "entry", painter()))
    return 1 if report.findings else 0
