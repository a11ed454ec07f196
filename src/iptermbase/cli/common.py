"""What the commands share: options, input, colour."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from iptermbase.files import decode, read_text

if TYPE_CHECKING:
    from iptermbase.source.glossary import Reading
    from iptermbase.termbase import TermBase

__all__ = ["add_format", "add_glossary", "painter", "read_inputs", "reading", "termbase", "track"]

Item = TypeVar("Item")

STANDARD_INPUT = "-"
_ANSI = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "bold": "1", "dim": "2"}
_LONG_WORK = 2000


def add_format(parser: argparse.ArgumentParser) -> None:
    """Add ``--format text|json``."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text for people (default) or JSON")


def add_glossary(parser: argparse.ArgumentParser) -> None:
    """Add ``--glossary DIR`` and ``--alone``."""
    parser.add_argument("--glossary", metavar="DIR", help="a glossary of your own, laid over the shipped one")
    parser.add_argument("--alone", action="store_true", help="with --glossary: leave the shipped glossary out")


def termbase(args: argparse.Namespace) -> TermBase:
    """Return the termbase that the options name."""
    from iptermbase.termbase import load

    if not args.glossary:
        return load()
    return load(args.glossary) if args.alone else load(args.glossary, base=load())


def reading(folder: str | None) -> Reading:
    """Return a glossary with the places of its values; the shipped one where no folder is named."""
    from iptermbase import bundled
    from iptermbase.source.glossary import Reading, read_glossary

    if folder is None and bundled.compiled():
        from iptermbase.termbase import load

        return Reading(load().glossary, (), (), {})
    return read_glossary(folder or os.path.relpath(bundled.folder()))


def read_inputs(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each file, of standard input for ``-`` or where none is named.

    Raises:
        InputError: a file cannot be read, or is no UTF-8.
    """
    for path in list(paths) or [STANDARD_INPUT]:
        if path == STANDARD_INPUT:
            yield "<stdin>", decode(sys.stdin.buffer.read(), "<stdin>")
        else:
            yield path, read_text(path)


def painter() -> Callable[[str, str], str]:
    """Return a function that colours a text, on a terminal only (and never where NO_COLOR is set)."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return lambda text, _: text
    return lambda text, colour: f"\x1b[{_ANSI[colour]}m{text}\x1b[0m"


def track(items: Iterable[Item], total: int, doing: str) -> Iterable[Item]:
    """Return the items, with a progress bar on the way where the work is long and someone watches a terminal."""
    if total < _LONG_WORK or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track as bar

    return bar(items, doing, total, console=Console(stderr=True), transient=True)
