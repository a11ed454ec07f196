"""Glossary -> one SQLite database with bodies, look-up keys and automata."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from iptermbase.index import automaton
from iptermbase.index.surfaces import surfaces
from iptermbase.model import Concept, Glossary
from iptermbase.text import english, pinyin
from iptermbase.text.fold import fold

__all__ = ["compile_glossary"]

_TABLES = """
CREATE TABLE record (kind TEXT, id TEXT, body TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE key (key TEXT, kind TEXT, concept TEXT, term INTEGER, PRIMARY KEY (key, kind, concept, term)) WITHOUT ROWID;
CREATE TABLE automaton (language TEXT PRIMARY KEY, runs TEXT, data BLOB);
"""


def compile_glossary(glossary: Glossary) -> bytes:
    """Return the database file of a glossary as bytes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(_TABLES)
        connection.executemany("INSERT INTO record VALUES (?, ?, ?)", _records(glossary))
        connection.executemany("INSERT OR IGNORE INTO key VALUES (?, ?, ?, ?)", _keys(glossary))
        for language, kind in automaton.KINDS.items():
            forms = surfaces(glossary.concepts, language)
            data = automaton.build(forms.patterns, kind).dump()
            connection.execute("INSERT INTO automaton VALUES (?, ?, ?)", (language, json.dumps(forms.runs), data))
        connection.commit()
        return connection.serialize()


def _records(glossary: Glossary) -> Iterator[tuple[str, str, str]]:
    for concept in glossary.concepts:
        yield "concept", concept.id, json.dumps(concept, ensure_ascii=False)
    # Sources and fields keep the order of their files, so each kind is one list.
    yield "sources", "", json.dumps(glossary.sources, ensure_ascii=False)
    yield "fields", "", json.dumps(glossary.fields, ensure_ascii=False)


def _keys(glossary: Glossary) -> Iterator[tuple[str, str, str, int]]:
    for concept in glossary.concepts:
        yield from ((key, kind, concept.id, term) for key, kind, term in _concept_keys(concept))


def _concept_keys(concept: Concept) -> Iterator[tuple[str, str, int]]:
    yield concept.id, "id", 0
    for number, chinese in enumerate(concept.zh):
        for spelling in chinese.spellings:
            yield fold(spelling).replace(" ", ""), "zh", number
        letters = pinyin.plain(chinese.pinyin)
        yield letters, "pinyin", number
        yield letters.replace("v", "u"), "pinyin", number  # ü typed as u
        yield pinyin.initials(chinese.pinyin), "initials", number
    for number, term in enumerate(concept.en):
        yield english.key(term.text), "en", number
