"""Write the draft of an entry: id, Traditional form, pinyin, attestations, and which concepts look near."""

from __future__ import annotations

import argparse
import os
import sys

from iptermbase import bundled
from iptermbase.cli.common import read_inputs
from iptermbase.draft import Draft, draft_entry
from iptermbase.errors import InputError
from iptermbase.index.load import folder_index
from iptermbase.source.corpus import Corpus
from iptermbase.text.fold import has_han

__all__ = ["EXAMPLE", "add_arguments", "run"]

EXAMPLE = """\
examples:
  iptermbase new 专利池 --field utilization
  iptermbase new 专利池 --field utilization --texts texts/ --glossary my-terms/
  iptermbase new --from list.txt --field finance

What is proposed is marked under `draft`; `iptermbase lint` reports it until a person has settled it.
Exit code 0: all drafts are written; 1: a term is in the glossary already; 2: the work cannot go on."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("term", nargs="*", help="Chinese terms, in either script")
    parser.add_argument("--from", dest="list", metavar="FILE", help="a file with a term a line; `-` for standard input")
    parser.add_argument("--field", required=True, help="the subject field, a folder below concepts/")
    parser.add_argument(
        "--texts", metavar="DIR", help="a folder with the texts of the sources, to find attestations in"
    )
    parser.add_argument("--glossary", metavar="DIR", help="the folder of the glossary (default: that of the checkout)")


def run(args: argparse.Namespace) -> int:
    """Write the drafts and say where they are."""
    folder = args.glossary or os.path.relpath(bundled.folder())
    index = folder_index(folder)
    if args.field not in index.fields:
        raise InputError(f"{args.field!r} is no subject field; these are {', '.join(index.fields)}")
    corpus = Corpus(args.texts) if args.texts else None
    known = 0
    for term in _terms(args):
        draft = draft_entry(term, index, corpus)
        path = os.path.join(folder, "concepts", args.field, f"{draft.id}.yaml")
        if draft.known:
            known += 1
            print(f"{term} is in the glossary: {draft.near[0].hans} ({draft.near[0].id})", file=sys.stderr)
        else:
            _write(path, draft)
            print(path)
            for concept in draft.near:
                print(f"  near: {concept.hans} ({concept.id}), {concept.english}")
    return 1 if known else 0


def _terms(args: argparse.Namespace) -> list[str]:
    listed = [line for _, text in read_inputs([args.list]) for line in text.split("\n")] if args.list else []
    terms = [term.strip() for term in (*args.term, *listed) if term.strip()]
    if not terms:
        raise InputError("no term is named; give one, or a list with --from FILE")
    if strange := [term for term in terms if not has_han(term)]:
        raise InputError(f"{strange[0]!r} has no Chinese character; a new entry begins with the Chinese term")
    return terms


def _write(path: str, draft: Draft) -> None:
    """Write a draft as a new file; one that is there is never written over.

    Raises:
        InputError: there is a file with this name, or it cannot be written.
    """
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(draft.text)
    except FileExistsError:
        raise InputError(f"{path}: there is such a file; rename one of the two concepts") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from None
