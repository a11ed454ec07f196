"""Find the terms in Chinese or English texts; Chinese in any script, the longest term first."""

from __future__ import annotations

import argparse
import json

from iptermbase.cli.common import add_format, add_glossary, painter, read_inputs, termbase, track
from iptermbase.places import Place

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase find article.txt
  echo 開展專利導航 | iptermbase find

Each line tells the place, the form found and its English; offsets in JSON are code points.
Exit code 0: done; 2: the work cannot go on."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("file", nargs="*", help="text files; standard input where none is named")
    parser.add_argument(
        "--language", choices=("zh", "en"), help="the language whose terms to find (default: as the text)"
    )
    add_glossary(parser)
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Find and show."""
    tb = termbase(args)
    paint = painter()
    found = []
    for name, text in track(read_inputs(args.file), len(args.file), "finding"):
        line, last = Place(name), 0
        for match in tb.find(text, args.language):
            line = _moved(line, text, last, match.start)
            last = match.start
            if args.format == "json":
                place = {"path": name, "line": line.line, "column": line.column, "start": match.start, "end": match.end}
                found.append(
                    {**place, "text": match.text, "concept": match.concept.id, "english": match.concept.english}
                )
            else:
                print(f"{line}  {paint(match.text, 'bold')}  {match.concept.english}  {paint(match.concept.id, 'dim')}")
    if args.format == "json":
        print(json.dumps({"matches": found}, ensure_ascii=False, indent=2))
    return 0


def _moved(place: Place, text: str, start: int, end: int) -> Place:
    """Return the place of an offset, told the place of an earlier one."""
    lines = text.count("\n", start, end)
    if not lines:
        return place._replace(column=place.column + end - start)
    return Place(place.path, place.line + lines, end - text.rfind("\n", start, end))
