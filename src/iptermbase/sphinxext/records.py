"""What the pages need of a glossary beyond its records: relations both ways, citations by source, and digests.

Nothing here knows of Sphinx.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterator
from typing import NamedTuple, cast

from iptermbase.model import EDITORIAL, ChineseTerm, Concept, EnglishTerm, Source
from iptermbase.rules import RULES
from iptermbase.sphinxext.rows import Order, Row, rows
from iptermbase.termbase import TermBase

__all__ = ["Citation", "Links", "Records"]


class Links(NamedTuple):
    """Ids of the concepts that one is related to, seen from both sides."""

    broader: tuple[str, ...]
    narrower: tuple[str, ...]
    related: tuple[str, ...]
    contrast: tuple[str, ...]


class Citation(NamedTuple):
    """A concept that cites a source.

    Attributes:
        kind: the source prints the form in a paragraph, governs the concept in an article, or proves a rendering.
        number: of the paragraph or article; 0 for a rendering.
        form: the words that the source has.
        concept: the id of the concept.
    """

    kind: str
    number: int
    form: str
    concept: str


class Records:
    """A glossary as the pages read it; made once for a build."""

    def __init__(self, termbase: TermBase) -> None:
        self._termbase = termbase
        self.concepts = {concept.id: concept for concept in termbase.concepts}
        self.sources = termbase.sources
        self.fields = termbase.fields
        self._digests: dict[tuple[str, str], str] = {}
        self._citations: dict[str, list[Citation]] = {}
        for citation, source in (pair for concept in termbase.concepts for pair in _citations(concept)):
            self._citations.setdefault(source, []).append(citation)

    def find(self, form: str) -> Concept | None:
        """Return the concept with an id or a form in either language, ``None`` where there is none."""
        return self.concepts.get(form) or self._termbase.get(form)

    def missing(self, kind: str, target: str) -> str:
        """Return what to tell an author whose link leads nowhere."""
        if kind != "concept":
            return f"no {kind} is called {target!r}"
        if target in self.concepts:
            return f"the concept {target!r} has no page of its own; is it left out of the build?"
        near = ", ".join(hit.concept.hans for hit in self._termbase.lookup(target, 3))
        return f"no concept has the form {target!r}" + (f"; the nearest are {near}" if near else "")

    def links(self, id: str) -> Links:
        """Return the relations of a concept; each stands in the data on one side only."""
        given = self.concepts[id].relations
        back = self._named_by(id)
        return Links(
            given.broader,
            back.broader,
            tuple(dict.fromkeys(given.related + back.related)),
            tuple(dict.fromkeys(given.contrast + back.contrast)),
        )

    def _named_by(self, id: str) -> Links:
        return self._converse.get(id, Links((), (), (), ()))

    @functools.cached_property
    def _converse(self) -> dict[str, Links]:
        """The concepts that name each id as broader, related or contrast."""
        found: dict[str, Links] = {}
        for concept in self.concepts.values():
            for kind, ids in concept.relations._asdict().items():
                for id in ids:
                    links = found.get(id, Links((), (), (), ()))
                    found[id] = links._replace(**{kind: (*getattr(links, kind), concept.id)})
        return found

    @property
    def cited(self) -> tuple[Source, ...]:
        """The sources that a concept cites, in the order of the data."""
        return tuple(source for id, source in self.sources.items() if id in self._citations)

    def citations(self, source: str, kind: str) -> list[Citation]:
        """Return who cites a source in one way, by number and then by concept."""
        found = [citation for citation in self._citations.get(source, ()) if citation.kind == kind]
        return sorted(set(found), key=lambda citation: (citation.number, citation.concept, citation.form))

    def rows(self, by: Order) -> tuple[Row, ...]:
        """Return the rows of an index."""
        return tuple(rows(by, self.concepts.values(), self.fields))

    def digest(self, kind: str, name: str) -> str:
        """Return a hash of everything that a document shows of a record, empty where there is no such record."""
        if (kind, name) not in self._digests:
            shown = self._shown(kind, name)
            self._digests[kind, name] = hashlib.sha256(repr(shown).encode()).hexdigest()[:16] if shown else ""
        return self._digests[kind, name]

    def _shown(self, kind: str, name: str) -> object:
        """Return what a page of a kind is made from; ``None`` where the record that it names does not exist."""
        shown: dict[str, Callable[[], object]] = {
            "concept": lambda: self._entry(self.concepts.get(name)),
            "form": lambda: self.find(name),
            "source": lambda: (self.sources.get(name), self._citing(name)),
            "index": lambda: self.rows(cast("Order", name)),
            "sources": lambda: self.cited,
            "rules": lambda: [(rule, rule.why, rule.level, rule.bad, rule.good) for rule in RULES],
        }
        return shown[kind]()

    def _entry(self, concept: Concept | None) -> object:
        if concept is None:
            return None
        sources = [self.sources.get(source) for _, source in _citations(concept)]
        return concept, self.links(concept.id), self.fields.get(concept.field), sources

    def _citing(self, source: str) -> object:
        return [
            (row, self.concepts[row.concept].hans, self.concepts[row.concept].english)
            for row in self._citations.get(source, ())
        ]


def _citations(concept: Concept) -> Iterator[tuple[Citation, str]]:
    for printed in concept.attested:
        for number in printed.paragraphs:
            yield Citation("paragraph", number, printed.form, concept.id), printed.source
    for basis in concept.basis:
        yield Citation("article", basis.article, basis.form or concept.hans, concept.id), basis.source
    terms: tuple[ChineseTerm | EnglishTerm, ...] = (*concept.zh, *concept.en)
    for term in terms:
        if term.source and term.source != EDITORIAL:
            yield Citation("rendering", 0, term.text, concept.id), term.source
