"""A Chinese term -> the draft of an entry: what can be proposed, marked as a proposal, and what a person must write."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from iptermbase.index.store import Index
from iptermbase.lookup import exact_hits, look_up
from iptermbase.model import Attestation, Concept, Source
from iptermbase.source.corpus import Corpus
from iptermbase.text.conversion import read_aloud, simplified, traditional_forms
from iptermbase.text.fold import fold
from iptermbase.text.pinyin import slug

__all__ = ["Draft", "draft_entry"]

_NEAR = 5
_WORD_LENGTHS = range(4, 1, -1)


class Draft(NamedTuple):
    """A draft of an entry.

    Attributes:
        id: the id that its pinyin gives.
        text: the YAML file.
        near: concepts that look near, the nearest first.
        known: whether a concept has the term already.
    """

    id: str
    text: str
    near: tuple[Concept, ...]
    known: bool


def draft_entry(term: str, index: Index, corpus: Corpus | None = None) -> Draft:
    """Return the draft of an entry for a Chinese term in either script.

    Traditional form and pinyin are proposed by OpenCC and pypinyin, words are joined as the glossary joins them, and
    attestations are looked for in the articles of the corpus.
    """
    hans = simplified(term)
    pinyin = _join_words(hans, index.concepts)
    near = tuple(hit.concept for hit in look_up(index, hans, _NEAR))
    attested = list(_attestations(hans, index.sources.values(), corpus)) if corpus else []
    return Draft(
        slug(pinyin), "\n".join(_lines(hans, pinyin, near, attested)) + "\n", near, bool(exact_hits(index, hans))
    )


def _lines(hans: str, pinyin: str, near: Iterable[Concept], attested: list[Attestation]) -> Iterator[str]:
    hant, *others = traditional_forms(hans)
    points = ["hant", "pinyin", "en", "definition", "relations", *(["attested"] if attested else []), "examples"]
    yield "# yaml-language-server: $schema=../../schema/concept.schema.json"
    yield from (f"# near: {concept.hans} ({concept.id}), {concept.english}" for concept in near)
    yield from (f"# in Hong Kong perhaps {other}" for other in others)
    yield f"draft: [{', '.join(points)}]"
    yield "zh:"
    yield f"- {{hans: {_quoted(hans)}, hant: {_quoted(hant)}, pinyin: {_quoted(pinyin)}, status: preferred}}"
    if attested:
        yield "attested:"
    for row in attested:
        yield f"- {{source: {row.source}, form: {_quoted(row.form)}, paragraphs: {json.dumps(row.paragraphs)}}}"


def _quoted(text: str) -> str:
    """Return a text as a YAML value within braces."""
    return text if text.replace(" ", "").isalpha() else json.dumps(text, ensure_ascii=False)


def _join_words(hans: str, concepts: Iterable[Concept]) -> str:
    """Return the reading of a term, syllables joined into the words that the glossary's own pinyin has."""
    words = {word for concept in concepts for term in concept.zh for word in _words(term.text, term.pinyin)}
    joined, rest, syllables = [], hans, read_aloud(hans).split(" ")
    if len(syllables) != len(hans):  # Latin letters are read as one
        return " ".join(syllables)
    while rest:
        length = next((n for n in _WORD_LENGTHS if rest[:n] in words), 0)
        if not length:  # most words have two characters, unless a known one begins with the second
            length = 1 if any(rest[1 : 1 + n] in words for n in _WORD_LENGTHS) else min(2, len(rest))
        joined.append("".join(syllables[:length]))
        rest, syllables = rest[length:], syllables[length:]
    return " ".join(joined)


def _words(text: str, pinyin: str) -> Iterator[str]:
    """Yield the words of a term as its pinyin parts them."""
    start = 0
    for reading in pinyin.split(" "):
        length = next((n for n in range(1, 5) if _is_reading(reading, text[start : start + n])), 0)
        if not length:
            return
        yield text[start : start + length]
        start += length


def _is_reading(reading: str, text: str) -> bool:
    return bool(text) and slug(read_aloud(simplified(text))).replace("-", "") == slug(reading).replace("-", "")


def _attestations(hans: str, sources: Iterable[Source], corpus: Corpus) -> Iterator[Attestation]:
    """Yield each form in which an article prints the term, with its paragraphs."""
    folded = fold(hans)
    for source in sources:
        if source.kind != "article" or not source.texts or corpus.missing(source):
            continue
        first, last = source.body or (1, len(corpus.paragraphs(source)))
        printed: dict[str, list[int]] = {}
        for number, paragraph in enumerate(corpus.paragraphs(source)[first - 1 : last], first):
            start = fold(paragraph).find(folded)
            while start >= 0:
                numbers = printed.setdefault(paragraph[start : start + len(folded)], [])
                if number not in numbers:
                    numbers.append(number)
                start = fold(paragraph).find(folded, start + 1)
        for form, numbers in printed.items():
            yield Attestation(source.id, form, tuple(numbers))
