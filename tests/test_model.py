from __future__ import annotations

import pytest

from iptermbase.model import (
    Bilingual,
    ChineseTerm,
    Concept,
    EnglishTerm,
    Field,
    Glossary,
    Relations,
    Source,
    SourceText,
    reliability,
)

DATA = {
    "zh": [
        {
            "hans": "苹果",
            "hant": "蘋果",
            "pinyin": "píngguǒ",
            "status": "preferred",
            "accept": {"pinyin-mismatch": "因为"},
        },
        {"hant": "林檎", "pinyin": "línqín", "status": "admitted", "region": "TW", "source": "law"},
    ],
    "en": [
        {"term": "apple", "status": "preferred", "source": "editorial"},
        {"term": "pome", "status": "admitted", "source": "law", "pos": "noun"},
        {"term": "pomme", "status": "forbidden", "reason": "French"},
    ],
    "definition": {"en": "round fruit", "zh": "圆形的水果"},
    "relations": {"broader": ["fruit"]},
    "attested": [{"source": "law", "form": "蘋果", "paragraphs": [1, 2]}],
    "basis": [{"source": "law", "article": 3}],
    "examples": [{"zh": "苹果", "en": "apple", "expect": "ok"}],
    "reviewed": "2026-11-23",
}


def concept(id: str, english: str = "x") -> Concept:
    return Concept(
        id,
        "f",
        (ChineseTerm("甲", "甲", "jiǎ", "preferred"),),
        (EnglishTerm(english, "preferred"),),
        Bilingual("a", "b"),
    )


def test_a_concept_from_data() -> None:
    made = Concept.from_data("pingguo", "food", DATA)
    assert (made.id, made.field, made.reviewed) == ("pingguo", "food", "2026-11-23")
    assert made.zh[0] == ChineseTerm("苹果", "蘋果", "píngguǒ", "preferred", accept=(("pinyin-mismatch", "因为"),))
    assert made.zh[1] == ChineseTerm(None, "林檎", "línqín", "admitted", region="TW", source="law")
    assert made.en[2] == EnglishTerm("pomme", "forbidden", reason="French")
    assert made.definition == Bilingual("round fruit", "圆形的水果")
    assert made.note is None
    assert made.relations == Relations(("fruit",), (), ())
    assert made.attested[0].paragraphs == (1, 2)
    assert (made.basis[0].article, made.basis[0].form) == (3, None)
    assert made.examples[0].expect == "ok"


def test_what_a_concept_says_of_itself() -> None:
    made = Concept.from_data("pingguo", "food", DATA)
    assert (made.hans, made.hant, made.pinyin, made.english) == ("苹果", "蘋果", "píngguǒ", "apple")
    assert made.renderings == ("apple", "pome")


def test_a_concept_needs_no_more_than_terms_and_a_definition() -> None:
    made = Concept.from_data("a", "f", {key: DATA[key] for key in ("zh", "en", "definition")})
    assert made[5:] == (None, Relations(), (), (), (), None)


@pytest.mark.parametrize(
    ("hans", "hant", "text", "spellings"),
    [
        ("专利", "專利", "专利", ("专利", "專利")),
        ("中文", "中文", "中文", ("中文",)),
        (None, "新型專利", "新型專利", ("新型專利",)),
    ],
)
def test_spellings(hans: str | None, hant: str, text: str, spellings: tuple[str, ...]) -> None:
    term = ChineseTerm(hans, hant, "x", "preferred")
    assert (term.text, term.spellings) == (text, spellings)


def test_records_are_frozen() -> None:
    with pytest.raises(AttributeError):
        concept("a").id = "b"  # type: ignore[misc]


def test_a_source_from_data() -> None:
    texts = [{"file": "a.txt", "sha256": "0"}]
    made = Source.from_data(
        "law", {"title": "法", "kind": "law", "language": "zh-Hans", "body": [2, 9], "texts": texts}
    )
    assert made == Source("law", "法", "law", "zh-Hans", body=(2, 9), texts=(SourceText("a.txt", "0"),))
    assert Source.from_data("b", {"title": "B", "kind": "article", "language": "en"}).body is None


def test_a_glossary_over_another() -> None:
    base = Glossary(
        (concept("a"), concept("c", "old")),
        (Source("s", "old", "law", "en"),),
        (Field("f", "F", "F"), Field("g", "G", "G")),
    )
    top = Glossary(
        (concept("b"), concept("c", "new")),
        (Source("s", "new", "law", "en"), Source("t", "t", "law", "en")),
        (Field("h", "H", "H"),),
    )
    laid = top.over(base)
    assert [(made.id, made.english) for made in laid.concepts] == [("a", "x"), ("b", "x"), ("c", "new")]
    assert [(source.id, source.title) for source in laid.sources] == [("s", "new"), ("t", "t")]
    assert [field.id for field in laid.fields] == ["f", "g", "h"]
    assert base.over(Glossary(())) == Glossary(()).over(base) == base


@pytest.mark.parametrize(
    ("source", "expected"),
    [("official", 4), ("bilingual", 3), ("english", 2), ("none", 1), ("editorial", 1), ("unknown", 1), (None, 1)],
)
def test_reliability(source: str | None, expected: int) -> None:
    sources = {name: Source(name, "t", "law", "en", evidence=name) for name in ("official", "bilingual", "english")}
    sources["none"] = Source("none", "t", "law", "zh-Hans")
    assert reliability(EnglishTerm("apple", "preferred", source), sources) == expected
