"""The rows of the indices: every permitted form once, sorted and grouped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple, TypeAlias, get_args

from iptermbase.model import ChineseTerm, Concept, EnglishTerm, Field, Status
from iptermbase.text import pinyin

__all__ = ["ORDERS", "Order", "Row", "rows"]

Order: TypeAlias = Literal["pinyin", "english", "field"]
ORDERS: tuple[Order, ...] = get_args(Order)


class Row(NamedTuple):
    """A line of an index: a form of a concept in both languages.

    Attributes:
        group: the letter or subject field that the row stands under.
        concept: the id of the concept.
        zh: the Chinese form.
        english: the English form.
        status: that of the form by which the row is sorted.
    """

    group: str
    concept: str
    zh: ChineseTerm
    english: str
    status: Status


def rows(by: Order, concepts: Iterable[Concept], fields: Mapping[str, Field]) -> Iterator[Row]:
    """Yield the rows of an index in its order."""
    if by == "english":
        english = ((term, concept) for concept in concepts for term in concept.en if term.status != "forbidden")
        for en, concept in sorted(english, key=_by_english):
            yield Row(_letter(en.text), concept.id, concept.zh[0], en.text, en.status)
    elif by == "pinyin":
        chinese = ((term, concept) for concept in concepts for term in concept.zh if term.status != "forbidden")
        for zh, concept in sorted(chinese, key=_by_pinyin):
            yield Row(_letter(pinyin.plain(zh.pinyin)), concept.id, zh, concept.english, zh.status)
    else:
        place = {id: number for number, id in enumerate(fields)}
        preferred = sorted(((concept.zh[0], concept) for concept in concepts), key=_by_pinyin)
        for zh, concept in sorted(preferred, key=lambda pair: place.get(pair[1].field, len(place))):
            yield Row(concept.field, concept.id, zh, concept.english, zh.status)


def _by_pinyin(pair: tuple[ChineseTerm, Concept]) -> tuple[str, str, str]:
    """Sort as dictionaries do: by letters across the words, then by tones."""
    return pinyin.plain(pair[0].pinyin), pinyin.toned(pair[0].pinyin), pair[0].text


def _by_english(pair: tuple[EnglishTerm, Concept]) -> tuple[str, str, str]:
    return pair[0].text.casefold(), pair[0].text, pair[1].id


def _letter(text: str) -> str:
    return next((char.upper() for char in text if char.isalnum()), "#")
