"""A pair of segments -> each concept met in the Chinese, and how the English answers it."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple, TypeAlias

from iptermbase.model import Concept
from iptermbase.recognise import Match, Recogniser, longest
from iptermbase.segment import Segment
from iptermbase.text.english import content_words, key
from iptermbase.text.fold import is_han

__all__ = ["Answer", "Grade", "PairReader", "PairReading"]

Grade: TypeAlias = Literal["found", "reworded", "forbidden", "untranslated", "not repeated", "absent"]


class Answer(NamedTuple):
    """How the English answers a concept.

    Attributes:
        concept: the concept met.
        grade: found (a permitted rendering stands there), reworded (its content words do, in another order or form),
            forbidden (a forbidden one stands there), untranslated (the Chinese stands there), not repeated (a short way
            back to a term that the document rendered before), absent.
        asked: where the Chinese names the concept.
        given: where the English has the rendering, the forbidden form or the Chinese.
    """

    concept: Concept
    grade: Grade
    asked: tuple[Match, ...]
    given: tuple[Match, ...] = ()


class PairReading(NamedTuple):
    """A segment and the answer to each concept that its Chinese meets, in the order of the first mention."""

    segment: Segment
    answers: tuple[Answer, ...]
    terms: int


class PairReader:
    """Reads the pairs of one document in order; it remembers which terms the document has rendered already."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._rendered: set[str] = set()
        self._document: str | None = None

    def read(self, segment: Segment) -> PairReading:
        """Return how the target of a segment answers the concepts of its source."""
        if segment.document != self._document:
            self._document = segment.document
            self._rendered.clear()
        asked = [match for match in self._recogniser.chinese(segment.source) if _is_permitted(match)]
        met: dict[str, list[Match]] = {}
        for match in asked:
            met.setdefault(match.concept.id, []).append(match)
        target = _Target(self._recogniser, segment.target, _concepts(asked))
        answers = tuple(self._answer(matches, target) for matches in met.values())
        self._rendered.update(answer.concept.id for answer in answers if answer.grade in {"found", "reworded"})
        return PairReading(segment, answers, len(asked))

    def _answer(self, asked: list[Match], target: _Target) -> Answer:
        senses = {sense.concept.id: sense.concept for match in asked for sense in match.senses}
        concept = asked[0].concept
        wrong = target.forbidden(concept.id)
        if wrong:
            return Answer(concept, "forbidden", tuple(asked), wrong)
        for id, meant in senses.items():  # a homograph may be answered in any of its senses
            if right := target.permitted(id):
                return Answer(meant, "found", tuple(asked), right)
        if left := target.untranslated(concept.id):
            return Answer(concept, "untranslated", tuple(asked), left)
        if any(target.rewords(rendering) for meant in senses.values() for rendering in meant.renderings):
            return Answer(concept, "reworded", tuple(asked))
        if concept.id in self._rendered and target.refers_back(concept):
            return Answer(concept, "not repeated", tuple(asked))
        return Answer(concept, "absent", tuple(asked))


class _Target:
    """The English side of a pair, for the concepts that the Chinese side meets."""

    def __init__(self, recogniser: Recogniser, text: str, met: Collection[str]) -> None:
        self._recogniser = recogniser
        self._text = text
        self._matches = recogniser.english(text) if met else []
        self._met = met

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        """The content words of the English; few pairs need them."""
        return content_words(self._text)

    def permitted(self, id: str) -> tuple[Match, ...]:
        """Return where a permitted rendering of a concept stands, the longest where several overlap."""
        return tuple(longest(match for match in self._matches if _has(match, id, forbidden=False)))

    def forbidden(self, id: str) -> tuple[Match, ...]:
        """Return where a forbidden rendering stands, unless it lies in a permitted one of a concept that is met."""
        right = [match for match in self._matches for met in self._met if _has(match, met, forbidden=False)]
        wrong = longest(match for match in self._matches if _has(match, id, forbidden=True))
        return tuple(match for match in wrong if not any(r.start <= match.start and match.end <= r.end for r in right))

    def untranslated(self, id: str) -> tuple[Match, ...]:
        """Return where the Chinese of a concept was left in the English."""
        if self._text.isascii():
            return ()
        left = self._recogniser.chinese(self._text)
        return tuple(
            match
            for match in left
            if any(map(is_han, match.text)) and match.concept.id == id and not _is_gloss(self._text, match)
        )

    def rewords(self, rendering: str) -> bool:
        """Tell whether all content words of a rendering of several words stand in the English, in any order."""
        words = _words_of_rendering(rendering)
        return len(words) > 1 and words <= self._words

    def refers_back(self, concept: Concept) -> bool:
        """Tell whether the English has the head of a rendering, as in "the Administration" or "such financing"."""
        heads = {key(rendering).split(" ")[-1] for rendering in concept.renderings}
        return not heads.isdisjoint(self._words)


_words_of_rendering = functools.cache(content_words)


def _is_permitted(match: Match) -> bool:
    return match.term.status != "forbidden"


def _concepts(matches: Iterable[Match]) -> frozenset[str]:
    return frozenset(sense.concept.id for match in matches for sense in match.senses)


def _has(match: Match, id: str, *, forbidden: bool) -> bool:
    return any(sense.concept.id == id and (sense.term.status == "forbidden") == forbidden for sense in match.senses)


def _is_gloss(text: str, match: Match) -> bool:
    """Tell whether a Chinese term stands in brackets or book-title marks behind its rendering."""
    opened = re.search(r"[(（\[【《][^()（）\[\]【】《》]*$", text[: match.start])
    closed = re.match(r"[^()（）\[\]【】《》]*[)）\]】》]", text[match.end :])
    return bool(opened and closed)
