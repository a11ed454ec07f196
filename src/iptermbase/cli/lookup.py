"""Look terms up by Simplified, Traditional or regional form, pinyin with or without tones, initials, or English."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from iptermbase.cli.common import STANDARD_INPUT, add_format, add_glossary, painter, read_inputs, termbase
from iptermbase.lookup import Hit
from iptermbase.model import Concept

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase lookup 专利导航
  iptermbase lookup zhuanli daohang
  iptermbase lookup --format json "pledge financing"
  iptermbase lookup - < queries.txt

Exit code 0: something was found; 1: nothing; 2: the work cannot go on."""
_MARKS = {"preferred": "", "admitted": "also", "forbidden": "avoid"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("query", nargs="+", help="what to look up; `-` reads queries from standard input, one a line")
    parser.add_argument("--limit", type=_positive, default=5, metavar="N", help="show at most N concepts (default 5)")
    add_glossary(parser)
    add_format(parser)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_positive.__name__ = "number above zero"  # argparse names it in its message


def run(args: argparse.Namespace) -> int:
    """Look up and show."""
    query = " ".join(args.query)
    queries = (
        [query] if query != STANDARD_INPUT else [line for _, text in read_inputs([query]) for line in text.splitlines()]
    )
    tb = termbase(args)
    results = [(query, tb.lookup(query, args.limit)) for query in queries if query.strip()]
    if args.format == "json":
        import json

        shown = [{"query": query, "hits": [_data(hit) for hit in hits]} for query, hits in results]
        print(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        for query, hits in results:
            if not hits:
                print(f"nothing found for {query!r}", file=sys.stderr)
            for number, hit in enumerate(hits):
                print("\n".join(_card(hit, painter()) if not number else [_line(hit, painter())]))
    return 0 if any(hits for _, hits in results) else 1


def _card(hit: Hit, paint: Callable[[str, str], str]) -> Iterator[str]:
    concept = hit.concept
    yield _line(hit, paint)
    for term in concept.zh[1:]:
        yield _term(
            " · ".join(term.spellings), term.status, f"{term.pinyin}{f', {term.region}' if term.region else ''}", paint
        )
    for english in concept.en[1:]:
        yield _term(english.text, english.status, english.reason or english.usage or "", paint)
    yield f"  {concept.definition.en}"
    yield f"  {concept.definition.zh}"


def _term(text: str, status: str, remark: str, paint: Callable[[str, str], str]) -> str:
    mark = paint(f"{_MARKS[status]:<5}", "red" if status == "forbidden" else "dim")
    return f"  {mark} {text}{f' ({remark})' if remark else ''}"


def _line(hit: Hit, paint: Callable[[str, str], str]) -> str:
    concept = hit.concept
    forms = " · ".join(concept.zh[0].spellings)
    return f"{paint(forms, 'bold')}  {concept.pinyin}  {paint(concept.english, 'green')}  {paint(f'[{hit.how}: {hit.term.text}]', 'dim')}"


def _data(hit: Hit) -> dict[str, object]:
    return {"how": hit.how, "score": round(hit.score, 3), "matched": hit.term.text, "concept": _concept(hit.concept)}


def _concept(concept: Concept) -> dict[str, object]:
    return {
        "id": concept.id,
        "field": concept.field,
        "zh": [term._asdict() for term in concept.zh],
        "en": [term._asdict() for term in concept.en],
        "definition": concept.definition._asdict(),
    }
