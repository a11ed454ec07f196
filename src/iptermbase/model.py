"""The records of a glossary: concepts, their terms and evidence, the sources and subject fields.

All are named tuples: frozen, comparable, picklable, and cheap to import (:mod:`dataclasses` alone costs a third of what
a cold look-up may take). The names are those of ISO 30042 and of ``glossary/schema/concept.schema.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

__all__ = [
    "EDITORIAL",
    "Attestation",
    "Basis",
    "Bilingual",
    "ChineseTerm",
    "Concept",
    "EnglishTerm",
    "Example",
    "Field",
    "Glossary",
    "Language",
    "Relations",
    "Source",
    "SourceText",
    "Status",
    "reliability",
]

Status: TypeAlias = Literal["preferred", "admitted", "forbidden"]
Language: TypeAlias = Literal["zh", "en"]

EDITORIAL = "editorial"


class Bilingual(NamedTuple):
    """The same text in both languages."""

    en: str
    zh: str


class ChineseTerm(NamedTuple):
    """A Chinese form of a concept in both scripts.

    Attributes:
        hans: the Simplified form; ``None`` for a form that only one region with Traditional script uses.
        hant: the Traditional form.
        pinyin: Hanyu Pinyin by GB/T 16159.
        status: preferred, admitted or forbidden.
        region: ``CN``, ``TW`` or ``HK`` where only that region uses the form.
        form: full, short, abbreviation or variant.
        source: the source that proves a regional form.
        usage: when or where the form is right.
        reason: why a forbidden form is forbidden.
        quoted: whether the form is a term only behind a quotation mark, and plain words elsewhere.
        unless: longer words in which the form stands by accident, as 版权 in 出版权.
        accept: rules whose report is right to stay, each with the reason.
    """

    hans: str | None
    hant: str
    pinyin: str
    status: Status
    region: str | None = None
    form: str = "full"
    source: str | None = None
    usage: str | None = None
    reason: str | None = None
    quoted: bool = False
    unless: tuple[str, ...] = ()
    accept: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The Simplified form, or the Traditional one where there is no other."""
        return self.hans or self.hant

    @property
    def spellings(self) -> tuple[str, ...]:
        """The form in each script, without doubles."""
        return tuple(dict.fromkeys(form for form in (self.hans, self.hant) if form))


class EnglishTerm(NamedTuple):
    """An English form of a concept.

    Attributes:
        text: the form, lower case unless a proper name, singular.
        status: preferred, admitted or forbidden.
        source: the source that proves it, or ``editorial``; ``None`` for a forbidden form.
        form: full, short, abbreviation or variant.
        pos: part of speech: noun, verb, adjective or phrase.
        usage: when or where the form is right.
        reason: why a forbidden form is forbidden.
        accept: rules whose report is right to stay, each with the reason.
    """

    text: str
    status: Status
    source: str | None = None
    form: str = "full"
    pos: str = "noun"
    usage: str | None = None
    reason: str | None = None
    accept: tuple[tuple[str, str], ...] = ()


class Relations(NamedTuple):
    """Ids of other concepts, as the entry gives them (each link stands on one side only)."""

    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    contrast: tuple[str, ...] = ()


class Attestation(NamedTuple):
    """A form as a source prints it, in the paragraphs named (non-blank lines, counted from 1)."""

    source: str
    form: str
    paragraphs: tuple[int, ...]
    fragment: str | None = None


class Basis(NamedTuple):
    """An article (第N条) of a law that defines or governs the concept; ``form`` is what it prints, if another word."""

    source: str
    article: int
    form: str | None = None
    fragment: str | None = None


class Example(NamedTuple):
    """A pair of segments and what a check must say of it: ``ok``, or the name of the rule that reports the concept."""

    zh: str
    en: str
    expect: str


class Concept(NamedTuple):
    """One concept with its terms in both languages, its definition, relations and evidence.

    Attributes:
        id: toneless pinyin, unique and never changed.
        field: the id of the subject field.
        zh: Chinese terms, the preferred one first.
        en: English terms, the preferred one first.
        definition: one sentence in each language (ISO 704).
        note: what a translator should know besides.
        relations: ids of other concepts.
        attested: where the sources print the term.
        basis: where a law defines it.
        examples: pairs that show right and wrong use.
        reviewed: the day of the second, independent reading (``YYYY-MM-DD``).
    """

    id: str
    field: str
    zh: tuple[ChineseTerm, ...]
    en: tuple[EnglishTerm, ...]
    definition: Bilingual
    note: Bilingual | None = None
    relations: Relations = Relations()
    attested: tuple[Attestation, ...] = ()
    basis: tuple[Basis, ...] = ()
    examples: tuple[Example, ...] = ()
    reviewed: str | None = None

    @property
    def hans(self) -> str:
        """The preferred Chinese form in Simplified characters."""
        return self.zh[0].text

    @property
    def hant(self) -> str:
        """The preferred Chinese form in Traditional characters."""
        return self.zh[0].hant

    @property
    def pinyin(self) -> str:
        """The reading of the preferred Chinese form."""
        return self.zh[0].pinyin

    @property
    def english(self) -> str:
        """The preferred English form."""
        return self.en[0].text

    @property
    def renderings(self) -> tuple[str, ...]:
        """The English forms that are right, the preferred one first."""
        return tuple(term.text for term in self.en if term.status != "forbidden")

    def terms(self) -> Iterator[tuple[Language, int, ChineseTerm | EnglishTerm]]:
        """Yield each term with its language and its place in the list of that language."""
        for number, chinese in enumerate(self.zh):
            yield "zh", number, chinese
        for number, english in enumerate(self.en):
            yield "en", number, english

    @classmethod
    def from_data(cls, id: str, field: str, data: Mapping[str, Any]) -> Concept:
        """Return the concept that valid data (see ``concept.schema.json``) describes."""
        note = data.get("note")
        return cls(
            id,
            field,
            tuple(
                ChineseTerm(**{"hans": None, **_term(term), "unless": tuple(term.get("unless", ()))})
                for term in data["zh"]
            ),
            tuple(EnglishTerm(**{_ENGLISH.get(k, k): v for k, v in _term(term).items()}) for term in data["en"]),
            Bilingual(**data["definition"]),
            Bilingual(**note) if note else None,
            Relations(**{kind: tuple(ids) for kind, ids in data.get("relations", {}).items()}),
            tuple(Attestation(**{**row, "paragraphs": tuple(row["paragraphs"])}) for row in data.get("attested", ())),
            tuple(Basis(**row) for row in data.get("basis", ())),
            tuple(Example(**row) for row in data.get("examples", ())),
            data.get("reviewed"),
        )


_ENGLISH = {"term": "text"}


def _term(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "accept": tuple(data.get("accept", {}).items())}


class SourceText(NamedTuple):
    """A file whose text was read, known by its SHA-256."""

    file: str
    sha256: str


class Source(NamedTuple):
    """A text that the glossary cites.

    Attributes:
        id: the key by which entries cite it.
        title: as printed.
        kind: article, law, treaty, standard or reference.
        language: BCP 47 tags of the text, joined by ``+`` where bilingual.
        gloss: our English rendering of the title.
        evidence: what it proves of an English rendering: official, bilingual or english.
        publisher: who issued it.
        date: day, month or year of publication or version.
        address: where it can be read.
        note: what else to know.
        body: first and last paragraph of the text itself, without page furniture.
        texts: the files that were read.
    """

    id: str
    title: str
    kind: str
    language: str
    gloss: str | None = None
    evidence: str | None = None
    publisher: str | None = None
    date: str | None = None
    address: str | None = None
    note: str | None = None
    body: tuple[int, int] | None = None
    texts: tuple[SourceText, ...] = ()

    @classmethod
    def from_data(cls, id: str, data: Mapping[str, Any]) -> Source:
        """Return the source that valid data (see ``sources.schema.json``) describes."""
        body = tuple(data["body"]) if "body" in data else None
        return cls(id, **{**data, "body": body, "texts": tuple(SourceText(**text) for text in data.get("texts", ()))})


class Field(NamedTuple):
    """A subject field: its id is the name of its folder."""

    id: str
    en: str
    zh: str
    hant: str | None = None


class Glossary(NamedTuple):
    """All records of a glossary, concepts sorted by id."""

    concepts: tuple[Concept, ...]
    sources: tuple[Source, ...] = ()
    fields: tuple[Field, ...] = ()

    def over(self, base: Glossary) -> Glossary:
        """Return this glossary laid over another: a record with the same id takes the place of the base's."""
        return Glossary(
            tuple(sorted(_merge(base.concepts, self.concepts), key=lambda concept: concept.id)),
            tuple(_merge(base.sources, self.sources)),
            tuple(_merge(base.fields, self.fields)),
        )


def _merge(base: Iterable[Any], top: Iterable[Any]) -> Iterable[Any]:
    return {**{record.id: record for record in base}, **{record.id: record for record in top}}.values()


def reliability(term: EnglishTerm, sources: Mapping[str, Source]) -> int:
    """Return how well a rendering is proved: 4 official, 3 found in a bilingual source, 2 in English alone, 1 editorial."""
    source = sources.get(term.source or EDITORIAL)
    return {"official": 4, "bilingual": 3, "english": 2}.get(source.evidence or "", 1) if source else 1
