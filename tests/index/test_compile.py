from __future__ import annotations

import pickle
import random
import sqlite3
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.index.compile import compile_glossary
from iptermbase.index.load import glossary_index
from iptermbase.index.store import Index, KeyRow
from iptermbase.index.surfaces import SenseKey, surfaces
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
    Relations,
    Source,
    SourceText,
    Status,
)
from iptermbase.recognise import Recogniser

# Every field is told, with characters that a careless store would lose.
FULL = Concept(
    "pingguo",
    "food",
    (
        ChineseTerm(
            "苹果", "蘋果", "píngguǒ", "preferred", usage="'\"\\\n", accept=(("pinyin-mismatch", "因为"), ("b", "c"))
        ),
        ChineseTerm(None, "𠀀果", "hē guǒ", "admitted", "TW", "variant", "law"),
        ChineseTerm("平果", "平果", "píng guǒ", "forbidden", reason="别字"),
    ),
    (
        EnglishTerm("apple", "preferred", "editorial", "full", "noun"),
        EnglishTerm("pomme", "forbidden", reason="French", pos="verb"),
    ),
    Bilingual("round fruit", "圆形的水果"),
    Bilingual("note", "说明"),
    Relations(("fruit",), ("a", "b"), ()),
    (Attestation("law", "蘋果", (1, 2), "吃蘋果"), Attestation("law", "苹果", (3,))),
    (Basis("law", 3, "苹果", "苹果"), Basis("law", 4)),
    (Example("吃苹果", "eat an apple", "ok"),),
    "2026-11-23",
)
BARE = Concept(
    "yali",
    "food",
    (ChineseTerm("鸭梨", "鴨梨", "yālí", "preferred"),),
    (EnglishTerm("pear", "preferred", "editorial"),),
    Bilingual("a", "b"),
)
LAW = Source(
    "law",
    "法",
    "law",
    "zh-Hans",
    "Law",
    "official",
    "人大",
    "2020",
    "https://a.b",
    "n",
    (1, 2),
    (SourceText("a.txt", "0" * 64),),
)
GLOSSARY = Glossary(
    (FULL, BARE),
    (LAW, Source("z", "z", "article", "en"), Source("b", "b", "article", "en")),
    (Field("food", "Food", "食品", "食品"), Field("a", "A", "a")),
)


def test_a_glossary_comes_back_as_it_went_in() -> None:
    assert Index.from_bytes(compile_glossary(GLOSSARY)).glossary == GLOSSARY


def test_the_shipped_glossary_comes_back_as_it_went_in(tb: ipt.TermBase) -> None:
    assert Index.from_bytes(compile_glossary(tb.glossary)).glossary == tb.glossary


def test_sources_and_fields_keep_their_order() -> None:
    index = Index.from_bytes(compile_glossary(GLOSSARY))
    assert list(index.sources) == ["law", "z", "b"]
    assert list(index.fields) == ["food", "a"]


def test_compiling_is_repeatable() -> None:
    assert compile_glossary(GLOSSARY) == compile_glossary(GLOSSARY)


def test_an_empty_glossary() -> None:
    index = glossary_index(Glossary(()))
    assert (index.concepts, index.count(), dict(index.sources), index.exact("x")) == ((), 0, {}, [])
    assert Recogniser(index).chinese("专利") == []


def test_one_concept() -> None:
    index = glossary_index(GLOSSARY)
    assert index.concept("pingguo") == FULL
    assert index.count() == 2
    with pytest.raises(KeyError):
        index.concept("nothing")


def test_keys() -> None:
    index = glossary_index(GLOSSARY)
    assert index.exact("苹果") == [KeyRow("苹果", "zh", "pingguo", 0)]
    assert {(row.key, row.kind) for row in index.keys if row.concept == "yali"} == {
        ("yali", "id"),
        ("鸭梨", "zh"),
        ("yali", "pinyin"),
        ("yl", "initials"),
        ("pear", "en"),
    }
    assert {row.key for row in index.partial("平果树")} == {"平果"}
    assert {row.key for row in index.partial("果")} == {"苹果", "平果", "𠀀果"}


def test_sources_and_fields_are_read_only() -> None:
    index = glossary_index(GLOSSARY)
    for mapping in (index.sources, index.fields):
        with pytest.raises(TypeError):
            mapping["x"] = 1  # type: ignore[index]


def test_the_order_of_the_concepts_changes_nothing(tb: ipt.TermBase) -> None:
    concepts = list(tb.concepts)
    random.Random(1).shuffle(concepts)  # noqa: S311  # no secret
    for language in ("zh", "en"):
        assert surfaces(concepts, language) == surfaces(tb.concepts, language)


def test_a_form_of_two_concepts_has_both_senses_the_likelier_first() -> None:
    def concept(id: str, *forms: tuple[str, Status]) -> Concept:
        terms = tuple(ChineseTerm(text, text, "x", status) for text, status in forms)
        return Concept(id, "f", terms, (EnglishTerm(id, "preferred"),), Bilingual("a", "b"))

    made = surfaces(
        [
            concept("a", ("甲", "preferred"), ("丙", "forbidden")),
            concept("b", ("乙", "preferred"), ("丙", "admitted")),
            concept("c", ("丙", "preferred")),
        ],
        "zh",
    )
    meant = dict(zip(made.patterns, (keys for count, keys in made.runs for _ in range(count)), strict=True))
    assert meant == {
        "甲": (SenseKey("a", 0),),
        "乙": (SenseKey("b", 0),),
        "丙": (SenseKey("c", 0), SenseKey("b", 1), SenseKey("a", 1)),
    }


@pytest.mark.parametrize(
    "name",
    [
        "plain.sqlite",
        "a?b.sqlite",
        "a#b.sqlite",
        "a%20b.sqlite",
        "a b.sqlite",
        "a&b=c.sqlite",
        "专利.sqlite",
        "a?mode=rwc.sqlite",
    ],
)
def test_a_file_is_opened_read_only_whatever_its_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(compile_glossary(GLOSSARY))
    path.chmod(0o444)
    index = Index.open(str(path))
    assert index.glossary == GLOSSARY
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        index._connection.execute("DELETE FROM record")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        Index.open(str(tmp_path / "missing.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_pickling(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(compile_glossary(GLOSSARY))
    opened = pickle.loads(pickle.dumps(Index.open(str(path))))  # noqa: S301  # our own bytes
    path.unlink()
    again = pickle.loads(pickle.dumps(opened))  # noqa: S301
    assert opened.glossary == again.glossary == GLOSSARY
