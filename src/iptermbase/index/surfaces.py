"""Every form in which a text may print a term, made beforehand so that nothing is folded or stemmed while reading."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from iptermbase.model import ChineseTerm, Concept, EnglishTerm, Language
from iptermbase.text.english import surface_forms
from iptermbase.text.fold import expand

__all__ = ["SenseKey", "Surfaces", "surfaces"]

_RANK = {"preferred": 0, "admitted": 1, "forbidden": 2}


class SenseKey(NamedTuple):
    """A term of a concept, by the concept's id and the term's place in its list."""

    concept: str
    term: int


class Surfaces(NamedTuple):
    """Patterns in a fixed order, and for runs of them what they mean: the likeliest sense first, or nothing."""

    patterns: tuple[str, ...]
    runs: tuple[tuple[int, tuple[SenseKey, ...]], ...]


def _forms(term: ChineseTerm | EnglishTerm) -> Iterable[str]:
    if isinstance(term, ChineseTerm):
        return expand(*term.spellings)
    return surface_forms(term.text, term.pos)


def _words_around(term: ChineseTerm | EnglishTerm) -> Iterator[str]:
    if isinstance(term, ChineseTerm):
        for word in term.unless:
            yield from expand(word)


def surfaces(concepts: Iterable[Concept], language: Language) -> Surfaces:
    """Return the forms of all terms of one language; the order of the concepts changes nothing."""
    senses: dict[str, list[tuple[int, str, int]]] = defaultdict(list)
    for concept in concepts:
        terms: tuple[ChineseTerm | EnglishTerm, ...] = concept.zh if language == "zh" else concept.en
        for number, term in enumerate(terms):
            for form in _forms(term):
                senses[form].append((_RANK[term.status], concept.id, number))
            for form in _words_around(term):
                senses[form] += ()  # means nothing, but is longer than the term that it holds by accident
    meant = {form: _best(found) for form, found in senses.items()}
    ordered = sorted(meant, key=lambda form: (meant[form], form))
    runs = tuple((len(list(run)), keys) for keys, run in itertools.groupby(ordered, key=meant.__getitem__))
    return Surfaces(tuple(ordered), runs)


def _best(found: list[tuple[int, str, int]]) -> tuple[SenseKey, ...]:
    """Return one sense for each concept, its best term, the best concept first."""
    best: dict[str, SenseKey] = {}
    for _, concept, term in sorted(found):
        best.setdefault(concept, SenseKey(concept, term))
    return tuple(best.values())
