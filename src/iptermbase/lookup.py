"""A query as people type it -> the concepts that it may mean, ranked, each with how it matched.

A query in Chinese characters is compared with the Chinese forms in both scripts; one in Latin letters with pinyin (with
tone marks, tone digits or neither), with initials and with the English forms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from iptermbase.index.store import Index, KeyRow
from iptermbase.model import ChineseTerm, Concept, EnglishTerm
from iptermbase.text.fold import fold, has_han

__all__ = ["Hit", "How", "exact_hits", "look_up"]

How: TypeAlias = Literal[
    "exact",
    "other script",
    "other form",
    "pinyin",
    "pinyin without tones",
    "other tones",
    "initials",
    "beginning",
    "part",
    "words",
    "contained",
    "typing error",
]

_SCORES: dict[How, float] = {
    "exact": 1.0,
    "other script": 0.98,
    "other form": 0.96,
    "pinyin": 0.94,
    "pinyin without tones": 0.9,
    "other tones": 0.86,
    "initials": 0.8,
    "beginning": 0.7,
    "part": 0.6,
    "words": 0.55,
    "contained": 0.4,
    "typing error": 0.5,
}
_STATUS_COST = {"preferred": 0.0, "admitted": 0.01, "forbidden": 0.03}
_GOOD_ENOUGH = 0.5  # above the best that a typing error can score
_MIN_SIMILARITY = {"zh": 0.6, "pinyin": 0.75, "en": 0.75}


class Hit(NamedTuple):
    """A concept that a query may mean.

    Attributes:
        concept: the concept.
        term: the term of it that matched.
        how: how the query matched the term.
        score: between 0 and 1, for ranking only.
    """

    concept: Concept
    term: ChineseTerm | EnglishTerm
    how: How
    score: float


class _Candidate(NamedTuple):
    row: KeyRow
    how: How
    score: float


def look_up(index: Index, query: str, limit: int = 10) -> list[Hit]:
    """Return the concepts that a query may mean, the likeliest first; empty for an empty query."""
    query = _clean(query)
    if not query or limit < 1:
        return []
    found = _likeliest(_chinese(index, query) if has_han(query) else _latin(index, query), 3 * limit)
    best: dict[str, tuple[tuple[float, int, str], Hit]] = {}
    for candidate in found:
        hit = _hit(index, candidate, query)
        rank = (-hit.score, len(candidate.row.key), hit.concept.id)
        if hit.concept.id not in best or rank < best[hit.concept.id][0]:
            best[hit.concept.id] = rank, hit
    return [hit for _, hit in sorted(best.values(), key=lambda ranked: ranked[0])[:limit]]


def _likeliest(candidates: Iterable[_Candidate], number: int) -> Iterator[_Candidate]:
    """Yield the candidates for the likeliest concepts; the bodies of the others need not be read."""
    concepts: set[str] = set()
    for candidate in sorted(candidates, key=lambda c: (-c.score, len(c.row.key), c.row)):
        if len(concepts) < number or candidate.row.concept in concepts:
            concepts.add(candidate.row.concept)
            yield candidate


def exact_hits(index: Index, key: str) -> list[Hit]:
    """Return the concepts that have a permitted form equal to a key, in any script, region or number, or that id."""
    key = _clean(key)
    found = _same_chinese(index, key) if has_han(key) else _same_english(index, key)
    ids = [_Candidate(row, "exact", 1.0) for row in index.exact(key) if row.kind == "id"]
    hits = [_hit(index, candidate, key) for candidate in (*ids, *found)]
    permitted = [hit for hit in hits if hit.term.status != "forbidden" or hit.concept.id == key]
    return sorted(permitted, key=lambda hit: (-hit.score, hit.concept.id))


def _clean(query: str) -> str:
    """Return the query without blanks around it; half a surrogate pair, which no key holds, becomes a question mark."""
    return query.encode("utf-8", "replace").decode().strip()


def _candidates(rows: Iterable[KeyRow], how: How, *kinds: str) -> Iterator[_Candidate]:
    return (_Candidate(row, how, _SCORES[how]) for row in rows if row.kind in kinds)


def _same_chinese(index: Index, query: str) -> Iterator[_Candidate]:
    return _candidates(index.exact(fold(query).replace(" ", "")), "other script", "zh")


def _same_english(index: Index, query: str) -> Iterator[_Candidate]:
    from iptermbase.text import english  # a query in Chinese does without

    yield from _candidates(index.exact(fold(query)), "exact", "zh")  # PCT, RCEP
    yield from _candidates(index.exact(english.key(query)), "other form", "en")


def _chinese(index: Index, query: str) -> Iterator[_Candidate]:
    yield from _same_chinese(index, query)
    folded = fold(query).replace(" ", "")
    partial = list(_partial((row for row in index.partial(folded) if row.kind == "zh"), folded))
    yield from partial
    if not any(candidate.score > _GOOD_ENOUGH for candidate in partial) and not index.exact(folded):
        yield from _mistyped(index, folded, "zh")


def _latin(index: Index, query: str) -> Iterator[_Candidate]:
    from iptermbase.text import english, pinyin

    found = [*_same_english(index, query)]
    letters, phrase = pinyin.plain(query), english.key(query)
    if letters:
        found += _candidates(index.exact(letters), "pinyin without tones", "pinyin")
        if letters == query.lower():
            found += _candidates(index.exact(letters), "initials", "initials")
        found += _partial(
            (row for row in index.partial(letters) if row.kind == "pinyin" and letters in row.key), letters
        )
    if phrase:
        found += _words(index, phrase)
    if not any(candidate.score > _GOOD_ENOUGH for candidate in found):
        found += _mistyped(index, letters, "pinyin")
        found += _mistyped(index, phrase, "en")
    yield from found


def _partial(rows: Iterable[KeyRow], part: str) -> Iterator[_Candidate]:
    for row in rows:
        how: How = "beginning" if row.key.startswith(part) else "part" if part in row.key else "contained"
        shorter, longer = sorted((len(row.key), len(part)))
        if row.key != part:
            yield _Candidate(row, how, _SCORES[how] * (0.8 + 0.2 * shorter / longer))


def _words(index: Index, phrase: str) -> Iterator[_Candidate]:
    """Yield the English terms that begin with the words of a phrase, hold it, or hold all its words in any order."""
    from iptermbase.text.english import content_words

    words = content_words(phrase) or set(phrase.split(" "))
    for row in index.partial(max(sorted(words), key=len)):
        if row.kind != "en" or row.key == phrase:
            continue
        padded = f" {row.key} "
        if f" {phrase}" in padded:
            yield from _partial([row], phrase)
        elif all(f" {word} " in padded for word in words):
            yield _Candidate(
                row, "words", _SCORES["words"] * (0.8 + 0.2 * len(phrase) / max(len(row.key), len(phrase)))
            )


def _mistyped(index: Index, query: str, kind: str) -> Iterator[_Candidate]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    rows = [row for row in index.keys if row.kind == kind]
    near = process.extract(
        query, [row.key for row in rows], scorer=OSA.normalized_similarity, score_cutoff=_MIN_SIMILARITY[kind], limit=20
    )
    for _, similarity, number in near:
        yield _Candidate(rows[number], "typing error", _SCORES["typing error"] * similarity)


def _tones(query: str, reading: str) -> How:
    """Tell how the tones of a query in pinyin agree with a reading of the same letters."""
    from iptermbase.text.pinyin import plain, toned

    if toned(query) == plain(query):
        return "pinyin without tones"
    return "pinyin" if toned(query) == toned(reading) else "other tones"


def _hit(index: Index, candidate: _Candidate, query: str) -> Hit:
    """Return the hit of a candidate, its way of matching told as exactly as the term allows."""
    row, how, score = candidate
    concept = index.concept(row.concept)
    term: ChineseTerm | EnglishTerm = concept.en[row.term] if row.kind == "en" else concept.zh[row.term]
    precise = how
    if isinstance(term, ChineseTerm):
        if how == "other script" and "".join(query.split()) in ("".join(form.split()) for form in term.spellings):
            precise = "exact"
        elif how == "pinyin without tones":
            precise = _tones(query, term.pinyin)
    elif how == "other form" and query.lower() == term.text.lower():
        precise = "exact"
    if precise != how:
        score = _SCORES[precise]
    return Hit(concept, term, precise, score - _STATUS_COST[term.status])
