"""A compiled glossary, read piece by piece as it is needed."""

from __future__ import annotations

import functools
import json
import sqlite3
from _thread import allocate_lock  # threading takes a millisecond to import
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from iptermbase.model import (
    Attestation,
    Basis,
    Bilingual,
    ChineseTerm,
    Concept,
    EnglishTerm,
    Example,
    Field,
    Glossary,
    Language,
    Relations,
    Source,
    SourceText,
)

__all__ = ["Index", "KeyRow", "Sense"]


class KeyRow(NamedTuple):
    """A look-up key and the term that it leads to."""

    key: str
    kind: str
    concept: str
    term: int


class Sense(NamedTuple):
    """One reading of a form: a concept and the term of it that has the form."""

    concept: Concept
    term: ChineseTerm | EnglishTerm


class Index:
    """A read-only view of a compiled glossary; threads may share it, and it can be pickled."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = allocate_lock()
        self._concepts: dict[str, Concept] = {}

    @classmethod
    def open(cls, path: str) -> Index:
        """Return the index in a file."""
        uri = f"file:{path.replace('%', '%25').replace('?', '%3f').replace('#', '%23')}?mode=ro&immutable=1"
        return cls(sqlite3.connect(uri, uri=True, check_same_thread=False))

    @classmethod
    def from_bytes(cls, data: bytes) -> Index:
        """Return the index that :func:`iptermbase.index.compile.compile_glossary` made."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        connection.deserialize(data)
        return cls(connection)

    def __del__(self) -> None:
        self._connection.close()

    def __reduce__(self) -> tuple[Any, ...]:
        with self._lock:
            return Index.from_bytes, (self._connection.serialize(),)

    def _rows(self, query: str, *values: Any) -> list[Any]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    def concept(self, id: str) -> Concept:
        """Return a concept.

        Raises:
            KeyError: there is none with this id.
        """
        if id not in self._concepts:
            rows = self._rows("SELECT body FROM record WHERE kind = 'concept' AND id = ?", id)
            if not rows:
                raise KeyError(id)
            self._concepts[id] = _concept(json.loads(rows[0][0]))
        return self._concepts[id]

    @functools.cached_property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts, sorted by id."""
        for id, body in self._rows("SELECT id, body FROM record WHERE kind = 'concept' ORDER BY id"):
            if id not in self._concepts:
                self._concepts[id] = _concept(json.loads(body))
        return tuple(self._concepts[id] for id in sorted(self._concepts))

    @functools.cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the order of their file."""
        (body,) = self._rows("SELECT body FROM record WHERE kind = 'sources'")[0]
        return MappingProxyType({row[0]: _source(row) for row in json.loads(body)})

    @functools.cached_property
    def fields(self) -> Mapping[str, Field]:
        """The subject fields by id, in the order of their file."""
        (body,) = self._rows("SELECT body FROM record WHERE kind = 'fields'")[0]
        return MappingProxyType({row[0]: Field(*row) for row in json.loads(body)})

    @property
    def glossary(self) -> Glossary:
        """All records."""
        return Glossary(self.concepts, tuple(self.sources.values()), tuple(self.fields.values()))

    def count(self) -> int:
        """Return the number of concepts."""
        count: int = self._rows("SELECT count(*) FROM record WHERE kind = 'concept'")[0][0]
        return count

    def exact(self, key: str) -> list[KeyRow]:
        """Return the rows with this key."""
        return [KeyRow(*row) for row in self._rows("SELECT * FROM key WHERE key = ?", key)]

    def partial(self, part: str) -> list[KeyRow]:
        """Return the rows whose key holds a text, and those whose key the text holds."""
        return [KeyRow(*row) for row in self._rows("SELECT * FROM key WHERE instr(key, ?1) OR instr(?1, key)", part)]

    @functools.cached_property
    def keys(self) -> tuple[KeyRow, ...]:
        """All rows."""
        return tuple(KeyRow(*row) for row in self._rows("SELECT * FROM key"))

    def automaton(self, language: Language) -> tuple[bytes | None, list[list[Any]]]:
        """Return the serialised automaton of a language, and its runs as :class:`~iptermbase.index.surfaces.Surfaces` has."""
        data, runs = self._rows("SELECT data, runs FROM automaton WHERE language = ?", language)[0]
        return data, json.loads(runs)


def _concept(row: list[Any]) -> Concept:
    id, field, zh, en, definition, note, relations, attested, basis, examples, reviewed = row
    return Concept(
        id,
        field,
        tuple(ChineseTerm._make([*term[:-2], tuple(term[-2]), _pairs(term[-1])]) for term in zh),
        tuple(EnglishTerm._make([*term[:-1], _pairs(term[-1])]) for term in en),
        Bilingual(*definition),
        Bilingual(*note) if note else None,
        Relations(*map(tuple, relations)),
        tuple(
            Attestation(source, form, tuple(paragraphs), fragment) for source, form, paragraphs, fragment in attested
        ),
        tuple(Basis(*basis_row) for basis_row in basis),
        tuple(Example(*example) for example in examples),
        reviewed,
    )


def _source(row: list[Any]) -> Source:
    *values, body, texts = row
    return Source._make([*values, tuple(body) if body else None, tuple(SourceText(*text) for text in texts)])


def _pairs(rows: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((rule, reason) for rule, reason in rows)
