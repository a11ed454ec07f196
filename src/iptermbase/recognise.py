"""Text -> the terms that stand in it, with offsets into the text as given.

Chinese terms are found in either script, with regional variants and wrong conversions, the leftmost longest first:
知识产权质押融资 is one match, not four. English terms are found in every written form, at word boundaries.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import NamedTuple

from iptermbase.index.automaton import KINDS, Automaton, Spans, build, restore
from iptermbase.index.store import Index, Sense
from iptermbase.index.surfaces import SenseKey, surfaces
from iptermbase.model import ChineseTerm, Concept, EnglishTerm, Language
from iptermbase.text.english import fold_english

__all__ = ["Match", "Recogniser", "longest"]

_ACRONYM_LENGTH = 5
_OPENING = frozenset("“‘「『《〈\"'＂＇")


class Match(NamedTuple):
    """A term in a text.

    Attributes:
        start: offset of its first character, in code points of the text as given.
        end: offset behind its last character.
        text: the form as the text prints it.
        senses: what it may mean, the likeliest first; more than one only for homographs.
    """

    start: int
    end: int
    text: str
    senses: tuple[Sense, ...]

    @property
    def concept(self) -> Concept:
        """The concept that the form most likely means."""
        return self.senses[0].concept

    @property
    def term(self) -> ChineseTerm | EnglishTerm:
        """The term of that concept that has this form."""
        return self.senses[0].term


class Recogniser:
    """Finds the terms of one index; made once, used for any number of texts, by any number of threads."""

    def __init__(self, index: Index) -> None:
        self._chinese, self._chinese_senses = _restore(index, "zh")
        self._english, self._english_senses = _restore(index, "en")
        # Few forms depend on what stands beside them; the others are not looked at twice.
        self._conditional = frozenset(n for n, senses in enumerate(self._chinese_senses) if _is_conditional(senses))

    def chinese(self, text: str) -> list[Match]:
        """Return the Chinese terms in a text, leftmost longest, without overlap, in order."""
        senses, conditional = self._chinese_senses, self._conditional
        return [
            Match(start, end, text[start:end], senses[number])
            for start, end, number in self._chinese.find(text)
            if number not in conditional or _holds(senses[number], text, start, end)
        ]

    def english(self, text: str) -> list[Match]:
        """Return every English term in a text, those inside longer ones too, by start and then longest first."""
        found = self._english.find(fold_english(text))
        matches = []
        for start, end, number in found:
            if not _is_word(text, start, end):
                continue
            form = text[start:end]
            senses = tuple(sense for sense in self._english_senses[number] if _written_so(sense.term, form))
            if senses:
                matches.append(Match(start, end, form, senses))
        return sorted(matches, key=lambda match: (match.start, -match.end))

    def bare_pass(self, text: str) -> Spans:
        """Return what the Chinese automaton alone finds: the yardstick of the measurements in ``bench/``."""
        return self._chinese.find(text)


def longest(matches: Iterable[Match]) -> list[Match]:
    """Return the matches that lie in no other, from matches sorted by start and then longest first."""
    kept: list[Match] = []
    for match in matches:
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def _restore(index: Index, language: Language) -> tuple[Automaton, list[tuple[Sense, ...]]]:
    kind = KINDS[language]
    data, runs = index.automaton(language)
    automaton = restore(data, kind) or build(surfaces(index.concepts, language).patterns, kind)
    by_id = {concept.id: concept for concept in index.concepts}

    def sense(key: SenseKey) -> Sense:
        concept = by_id[key.concept]
        return Sense(concept, (concept.zh if language == "zh" else concept.en)[key.term])

    meanings = (itertools.repeat(tuple(sense(SenseKey(*key)) for key in keys), count) for count, keys in runs)
    return automaton, list(itertools.chain.from_iterable(meanings))


def _is_word(text: str, start: int, end: int) -> bool:
    """Tell whether a form begins and ends where a word does; Chinese characters around it are no part of a word."""
    return not (start > 0 and _joins(text[start - 1])) and not (end < len(text) and _joins(text[end]))


def _is_conditional(senses: tuple[Sense, ...]) -> bool:
    """Tell whether a Chinese form does not count everywhere.

    It may be a longer word that holds a term by accident, a term in quotation marks alone, or begin or end in Latin letters.
    """
    if not senses:
        return True
    term = senses[0].term
    return isinstance(term, ChineseTerm) and (term.quoted or _joins(term.text[0]) or _joins(term.text[-1]))


def _holds(senses: tuple[Sense, ...], text: str, start: int, end: int) -> bool:
    """Tell whether a form, with what stands beside it, is the term."""
    if not senses:
        return False
    term = senses[0].term
    if isinstance(term, ChineseTerm) and term.quoted and text[max(start - 1, 0) : start] not in _OPENING:
        return False
    begins = start == 0 or not (_joins(text[start]) and _joins(text[start - 1]))
    return begins and (end == len(text) or not (_joins(text[end - 1]) and _joins(text[end])))


def _joins(char: str) -> bool:
    return char.isalnum() and char < "\u2e80"


def _written_so(term: ChineseTerm | EnglishTerm, form: str) -> bool:
    """Tell whether a form may stand for a term: ``IT`` is no ``it``, a short abbreviation keeps its capitals."""
    if isinstance(term, EnglishTerm) and len(term.text) <= _ACRONYM_LENGTH and term.text.isupper():
        return form.removesuffix("s").isupper()
    return True
