"""IPT104: a citation that does not hold."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import EDITORIAL, Attestation, Basis, ChineseTerm, Concept, Source
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.source.corpus import Corpus
from iptermbase.text.fold import fold

__all__ = ["RULE"]

_WHOLE_TEXT = (1, sys.maxsize)


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    if subject.corpus:
        yield from _unread(subject, subject.corpus)
    for concept in subject.concepts:
        for number, row in enumerate(concept.attested):
            for message in _attestation(row, concept, subject):
                yield subject.problem(message, concept, "attested", number)
        for number, basis in enumerate(concept.basis):
            for message in _basis(basis, concept, subject):
                yield subject.problem(message, concept, "basis", number)
        for language, number, term in concept.terms():
            if term.source and term.source != EDITORIAL:
                text = term.hant if isinstance(term, ChineseTerm) else term.text
                for message in _term(text, term.source, subject):
                    yield subject.problem(message, concept, language, number, "source")


def _unread(subject: GlossarySubject, corpus: Corpus) -> Iterator[Problem]:
    for source in subject.sources.values():
        if missing := corpus.missing(source):
            yield Problem(f"the text of {source.id} cannot be confirmed: {missing}")


def _readable(source: Source, subject: GlossarySubject) -> Corpus | None:
    """Return the corpus where it has the text of a source."""
    return subject.corpus if subject.corpus and source.texts and not subject.corpus.missing(source) else None


def _attestation(row: Attestation, concept: Concept, subject: GlossarySubject) -> Iterator[str]:
    source = subject.sources.get(row.source)
    if source is None:
        yield f"there is no source {row.source!r} in sources.yaml"
        return
    if fold(row.form) not in {fold(form) for term in concept.zh for form in term.spellings}:
        yield f"{row.form} is no form of this concept; add it under zh, or correct it"
    first, last = source.body or _WHOLE_TEXT
    if outside := [n for n in row.paragraphs if not first <= n <= last]:
        yield f"paragraph {outside[0]} of {source.id} lies outside the article itself ({first} to {last})"
    if row.fragment and row.form not in row.fragment:
        yield f"the fragment {row.fragment} does not hold the form {row.form}"
    if corpus := _readable(source, subject):
        paragraphs = corpus.paragraphs(source)
        printed = tuple(n for n, text in enumerate(paragraphs, 1) if row.form in text and first <= n <= last)
        if printed != row.paragraphs:
            told, real = (", ".join(map(str, numbers)) or "none" for numbers in (row.paragraphs, printed))
            yield f"{source.id} prints {row.form} in paragraphs {real}, not in {told}"
        elif row.fragment and not any(row.fragment in paragraphs[n - 1] for n in row.paragraphs):
            yield f"{source.id} does not print the fragment {row.fragment} in these paragraphs"


def _basis(basis: Basis, concept: Concept, subject: GlossarySubject) -> Iterator[str]:
    source = subject.sources.get(basis.source)
    if source is None:
        yield f"there is no source {basis.source!r} in sources.yaml"
        return
    if source.kind not in {"law", "treaty"}:
        yield f"{source.id} is no law, so it has no articles; cite it under `attested`"
    if corpus := _readable(source, subject):
        article = corpus.articles(source).get(basis.article)
        form = basis.form or concept.hans
        if article is None:
            yield f"{source.id} has no article {basis.article}"
        elif form not in article:
            yield f"article {basis.article} of {source.id} does not print {form}; say under `form` what it prints"
        elif basis.fragment and basis.fragment not in article:
            yield f"article {basis.article} of {source.id} does not print the fragment {basis.fragment}"


def _term(text: str, id: str, subject: GlossarySubject) -> Iterator[str]:
    source = subject.sources.get(id)
    if source is None:
        yield f"there is no source {id!r} in sources.yaml"
    elif corpus := _readable(source, subject):
        paragraphs = corpus.paragraphs(source)
        first, last = source.body or (1, len(paragraphs))
        if not any(text.lower() in paragraph.lower() for paragraph in paragraphs[first - 1 : last]):
            yield f"{id} does not print {text}"


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT104",
    "unsupported-citation",
    "error",
    _check,
    why="Every form and every legal basis can be looked up where the entry says. `iptermbase lint` sees whether the source "
    "exists and the form is one of the concept's; `iptermbase verify DIR` reads the texts again and confirms paragraph, "
    "article and fragment.",
    bad="zhuanli: {basis: [{source: patent-law-1066, article: 2}]}",
    good="zhuanli: {basis: [{source: patent-law-2020, article: 2}]}",
    since="0.1.0",
)
