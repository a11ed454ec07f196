"""Many patterns searched in one pass, by whichever engine this platform has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Literal, Protocol, TypeAlias

from iptermbase.errors import IptermbaseError
from iptermbase.model import Language

__all__ = ["KINDS", "Automaton", "Engine", "Kind", "Spans", "build", "engines", "restore"]

Kind: TypeAlias = Literal["longest", "all"]
Spans: TypeAlias = list[tuple[int, int, int]]

# Chinese wants one reading of the text; English renderings are looked for wherever they stand.
KINDS: dict[Language, Kind] = {"zh": "longest", "en": "all"}

_SURROGATE = re.compile("[\ud800-\udfff]")
_NO_CHARACTER = "\uffff"  # YAML does not allow it, so no pattern holds it


class Automaton(Protocol):
    """Finds patterns in a text.

    An automaton of kind "longest" gives the leftmost longest matches, none of which overlap; one of kind "all" gives
    every match. Offsets are code points, ``(start, end, number of the pattern)``, by end and for the same end by start.
    """

    def find(self, text: str) -> Spans:
        """Return the matches in a text; a lone surrogate matches nothing."""
        ...

    def dump(self) -> bytes | None:
        """Return the automaton as bytes for :func:`restore`, ``None`` where the engine has no such form."""
        ...


class Daachorse:
    """The engine on Linux (x86-64), macOS and Windows."""

    def __init__(self, patterns: Sequence[str], kind: Kind, data: bytes | None = None) -> None:
        import daachorse

        made: Any = daachorse.CharwiseDoubleArrayAhoCorasick
        if data is None:
            match = daachorse.MATCH_KIND_LEFTMOST_LONGEST if kind == "longest" else daachorse.MATCH_KIND_STANDARD
            self._automaton = made(list(patterns), match)
        else:
            self._automaton = made.deserialize(data)
        self._search = self._automaton.find if kind == "longest" else self._automaton.find_overlapping

    def find(self, text: str) -> Spans:
        """Return the matches in a text."""
        try:
            found: Spans = self._search(text)
        except UnicodeEncodeError:
            found = self._search(_SURROGATE.sub(_NO_CHARACTER, text))
        return found

    def dump(self) -> bytes | None:
        """Return the automaton as bytes."""
        data: bytes = self._automaton.serialize()
        return data


class AhoCorasickRs:
    """The engine elsewhere (Linux on ARM)."""

    def __init__(self, patterns: Sequence[str], kind: Kind) -> None:
        import ahocorasick_rs

        match = ahocorasick_rs.MatchKind.LeftmostLongest if kind == "longest" else ahocorasick_rs.MatchKind.Standard
        self._automaton = ahocorasick_rs.AhoCorasick(list(patterns), matchkind=match)
        self._overlapping = kind == "all"

    def find(self, text: str) -> Spans:
        """Return the matches in a text."""
        try:
            found = self._automaton.find_matches_as_indexes(text, overlapping=self._overlapping)
        except UnicodeEncodeError:
            found = self._automaton.find_matches_as_indexes(
                _SURROGATE.sub(_NO_CHARACTER, text), overlapping=self._overlapping
            )
        return [(start, end, pattern) for pattern, start, end in found]

    def dump(self) -> bytes | None:
        """Return nothing: this engine is built anew in each process."""
        return None


Engine: TypeAlias = type[Daachorse] | type[AhoCorasickRs]


def engines() -> tuple[Engine, ...]:
    """Return the engines that are installed, the one to use first."""
    found: list[Engine] = []
    for module, engine in (("daachorse", Daachorse), ("ahocorasick_rs", AhoCorasickRs)):
        try:
            __import__(module)
        except ImportError:
            continue
        found.append(engine)
    return tuple(found)


def build(patterns: Sequence[str], kind: Kind) -> Automaton:
    """Return an automaton for non-empty patterns, each of which stands once.

    Raises:
        IptermbaseError: no engine is installed.
    """
    for engine in engines():
        return engine(patterns, kind)
    raise IptermbaseError("no search engine is installed; run `pip install daachorse` or `pip install ahocorasick_rs`")


def restore(data: bytes | None, kind: Kind) -> Automaton | None:
    """Return the automaton that :meth:`Automaton.dump` gave, ``None`` where this engine cannot read it."""
    if data is not None and Daachorse in engines():
        try:
            return Daachorse((), kind, data)
        except ValueError:  # written by another version of the engine
            pass
    return None
