"""The page of a source: what it is, and the terms that it prints, governs or proves; and the list of all sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from docutils import nodes

from iptermbase.model import Source
from iptermbase.sphinxext.languages import tagged
from iptermbase.sphinxext.parts import Content, bullets, field_list, link, section, source_link
from iptermbase.sphinxext.records import Citation, Records

__all__ = ["KINDS", "source_index_nodes", "source_nodes"]

KINDS = {"article": "Articles", "law": "Laws", "treaty": "Treaties", "standard": "Standards", "reference": "References"}
_EVIDENCE = {
    "official": "official English",
    "bilingual": "Chinese and English side by side",
    "english": "English alone",
}


def source_nodes(source: Source, records: Records) -> Iterator[nodes.Node]:
    """Yield what stands under the title of a source's page."""
    yield field_list(_about(source))
    paragraphs = _numbered(records.citations(source.id, "paragraph"), source, records)
    if paragraphs:
        yield section("paragraphs", "Terms by paragraph", field_list((f"Paragraph {n}", row) for n, row in paragraphs))
    articles = _numbered(records.citations(source.id, "article"), source, records)
    if articles:
        rows = ((f"{_article(number, source)} (art. {number})", row) for number, row in articles)
        yield section("articles", "Terms by article", field_list(rows))
    proved = records.citations(source.id, "rendering")
    if proved:
        yield section("renderings", "Forms that it proves", bullets(_row(row, source, records) for row in proved))


def _about(source: Source) -> Iterator[tuple[str, list[Content]]]:
    language = source.language.split("+", 1)[0]
    yield "Title", [tagged(source.title, language)]
    if source.gloss:
        yield "In English", [source.gloss]
    yield "Kind", [source.kind]
    if source.publisher:
        yield "Publisher", [tagged(source.publisher, language)]
    if source.date:
        yield "Date", [source.date]
    if source.address:
        yield "Address", [nodes.reference("", source.address, refuri=source.address)]
    yield "Language", [source.language.replace("+", " and ")]
    if source.evidence:
        yield "Proves", [_EVIDENCE[source.evidence]]
    if source.body:
        yield "Text", [f"paragraphs {source.body[0]} to {source.body[1]} of the file"]
    for text in source.texts:
        yield "File read", [text.file, " (SHA-256 ", nodes.literal(text.sha256, text.sha256), ")"]
    if source.note:
        yield "Note", [source.note]


def _article(number: int, source: Source) -> str:
    return f"第{number}{'條' if 'Hant' in source.language else '条'}"


def _numbered(rows: Iterable[Citation], source: Source, records: Records) -> list[tuple[int, list[Content]]]:
    """Return the terms of each paragraph or article."""
    found = []
    for number, cited in groupby(rows, key=lambda row: row.number):
        pieces = [piece for row in cited for piece in (*_row(row, source, records), "; ")]
        found.append((number, pieces[:-1]))
    return found


def _row(row: Citation, source: Source, records: Records) -> list[Content]:
    concept = records.concepts[row.concept]
    if row.kind == "rendering" and row.form.isascii():
        return [tagged(row.form, "en"), " ", link("concept", concept.id, tagged(concept.hans, "zh-Hans"))]
    form = tagged(row.form, source.language.split("+", 1)[0])
    return [link("concept", concept.id, form), f" {concept.english}"]


def source_index_nodes(records: Records) -> Iterator[nodes.Node]:
    """Yield the sources cited, by kind."""
    for kind, heading in KINDS.items():
        rows = [_listed(source) for source in records.cited if source.kind == kind]
        if rows:
            yield section(f"source-{kind}", heading, bullets(rows))


def _listed(source: Source) -> list[Content]:
    return [source_link(source), *([f" {source.gloss}"] if source.gloss else [])]
