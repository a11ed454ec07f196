"""The page of a concept: every field of its record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes

from iptermbase.model import EDITORIAL, Attestation, Basis, ChineseTerm, Concept, EnglishTerm, Example, reliability
from iptermbase.sphinxext.languages import language_of, tagged, traditional
from iptermbase.sphinxext.parts import (
    Content,
    badge,
    bullets,
    definitions,
    field_list,
    forms,
    link,
    paragraph,
    section,
    source_link,
    status_badge,
)
from iptermbase.sphinxext.records import Records
from iptermbase.sphinxext.ruby import PINYIN, annotated

__all__ = ["RELIABILITY", "concept_nodes"]

RELIABILITY = {4: "official", 3: "found in a bilingual source", 2: "attested in English alone", 1: "editorial"}
_REGIONS = {"CN": "mainland China", "TW": "Taiwan", "HK": "Hong Kong"}
_RELATIONS = {"broader": "Broader", "narrower": "Narrower", "related": "Related", "contrast": "Not to be confused with"}


def concept_nodes(concept: Concept, records: Records) -> Iterator[nodes.Node]:
    """Yield what stands under the title of a concept's page."""
    id = concept.id
    yield _card(concept, records)
    chinese = (_chinese(term, records) for term in concept.zh)
    yield section(f"{id}-chinese", "Chinese", definitions(chinese, "ipt-terms"))
    english = (_english(term, records) for term in concept.en)
    yield section(f"{id}-english", "English", definitions(english, "ipt-terms"))
    yield section(f"{id}-definition", "Definition", *_both(concept.definition.en, concept.definition.zh))
    if concept.note:
        yield section(f"{id}-note", "Note", *_both(concept.note.en, concept.note.zh))
    relations = {kind: ids for kind, ids in records.links(id)._asdict().items() if ids}
    if relations:
        rows = ((_RELATIONS[kind], _concepts(ids, records)) for kind, ids in relations.items())
        yield section(f"{id}-relations", "Relations", field_list(rows))
    if concept.attested:
        printed = (_attestation(row, concept, records) for row in concept.attested)
        yield section(f"{id}-attested", "Attested in", bullets(printed))
    if concept.basis:
        yield section(f"{id}-basis", "Legal basis", bullets(_basis(row, records) for row in concept.basis))
    if concept.examples:
        yield section(f"{id}-examples", "Examples", *map(_example, concept.examples))


def _card(concept: Concept, records: Records) -> nodes.container:
    term, field = concept.zh[0], records.fields.get(concept.field)
    head = paragraph(
        nodes.inline("", "", *annotated(term), classes=[f"language-{_script(term)}"]), classes=["ipt-head"]
    )
    names: list[Content] = [field.en, " ", tagged(field.zh, "zh-Hans")] if field else [concept.field]
    if field and field.hant:
        names += [" ", tagged(field.hant, "zh-Hant")]
    about = field_list(
        [
            ("Subject field", [link("field", concept.field, *names, warn=False)]),
            ("Identifier", [nodes.literal(concept.id, concept.id)]),
            ("Second reading", [concept.reviewed or "not yet"]),
        ]
    )
    return nodes.container("", head, about, classes=["ipt-card"])


def _script(term: ChineseTerm) -> str:
    return "zh-Hans" if term.hans else traditional(term)


def _chinese(term: ChineseTerm, records: Records) -> tuple[list[Content], list[nodes.Node]]:
    head: list[Content] = [*forms(term), " ", tagged(term.pinyin, PINYIN), " ", status_badge(term.status)]
    body = list(_remarks(term, _REGIONS.get(term.region or ""), "in quotation marks only" if term.quoted else None))
    if term.source:
        body.append(paragraph(_source(term.source, records), classes=["ipt-evidence"]))
    return head, body


def _english(term: EnglishTerm, records: Records) -> tuple[list[Content], list[nodes.Node]]:
    head: list[Content] = [tagged(term.text, "en"), " ", status_badge(term.status)]
    body = list(_remarks(term, term.pos if term.pos != "noun" else None))
    if term.source:
        grade = reliability(term, records.sources)
        where = "our own rendering" if term.source == EDITORIAL else _source(term.source, records)
        body.append(paragraph(where, f"; reliability {grade} of 4: {RELIABILITY[grade]}", classes=["ipt-evidence"]))
    return head, body


def _remarks(term: ChineseTerm | EnglishTerm, *limits: str | None) -> Iterator[nodes.Node]:
    """Yield what both kinds of terms may tell: kind of form, limits of use, why not, and what a check may leave."""
    kinds = [word for word in (*limits, f"{term.form} form" if term.form != "full" else None) if word]
    told = "; ".join([*kinds, *([term.usage] if term.usage else [])])
    if told:
        yield paragraph(told, classes=["ipt-usage"])
    if term.reason:
        yield paragraph(f"Avoid: {term.reason}", classes=["ipt-reason"])
    for rule, why in term.accept:
        yield paragraph("Accepted against ", link("rule", rule, rule, warn=False), f": {why}", classes=["ipt-accept"])


def _both(en: str, zh: str) -> tuple[nodes.paragraph, nodes.paragraph]:
    return paragraph(en, classes=["language-en"]), paragraph(tagged(zh, "zh-Hans"))


def _concepts(ids: Iterable[str], records: Records) -> list[Content]:
    shown: list[Content] = []
    for id in ids:
        concept = records.concepts.get(id)
        words = [tagged(concept.hans, _script(concept.zh[0])), f" {concept.english}"] if concept else [id]
        shown += [link("concept", id, *words), "; "]
    return shown[:-1]


def _attestation(row: Attestation, concept: Concept, records: Records) -> list[Content]:
    numbers = ", ".join(map(str, row.paragraphs))
    source = _source(row.source, records)
    form = tagged(row.form, _printed(row.form, row.source, records))
    place = f" in paragraph{'s' if len(row.paragraphs) > 1 else ''} {numbers}"
    return [source, ": ", form, place, *_fragment(row.fragment, row.source, records)]


def _basis(row: Basis, records: Records) -> list[Content]:
    language = _printed("", row.source, records)
    article = tagged(f"第{row.article}{'條' if 'Hant' in language else '条'}", language)
    form: list[Content] = [": ", tagged(row.form, language)] if row.form else []
    return [
        _source(row.source, records),
        ", ",
        article,
        f" (art. {row.article})",
        *form,
        *_fragment(row.fragment, row.source, records),
    ]


def _fragment(text: str | None, source: str, records: Records) -> list[Content]:
    return [" — “", tagged(text, _printed(text, source, records)), "”"] if text else []


def _source(id: str, records: Records) -> Content:
    source = records.sources.get(id)
    return source_link(source) if source else link("source", id, id)


def _printed(text: str, source: str, records: Records) -> str:
    """Return the language of what a source prints."""
    known = records.sources.get(source)
    return known.language.split("+", 1)[0] if known else language_of(text)


def _example(row: Example) -> nodes.container:
    verdict = (
        badge("ok", "ok")
        if row.expect == "ok"
        else link("rule", row.expect, badge(row.expect, "forbidden"), warn=False)
    )
    pair = paragraph(tagged(row.zh, language_of(row.zh))), paragraph(row.en, classes=["language-en"])
    return nodes.container(
        "", *pair, paragraph(verdict), classes=["ipt-example", f"ipt-{'right' if row.expect == 'ok' else 'wrong'}"]
    )
