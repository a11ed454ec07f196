"""How the English of a pair answers the concepts of its Chinese."""

from __future__ import annotations

import pytest

from iptermbase.bitext import Answer, PairReader
from iptermbase.index.load import glossary_index
from iptermbase.model import Bilingual, ChineseTerm, Concept, EnglishTerm, Glossary, Status
from iptermbase.recognise import Recogniser
from iptermbase.segment import Segment


def concept(id: str, zh: str, *english: str) -> Concept:
    """Return a concept; of the Chinese and English forms, those with a ``-`` before them are forbidden."""
    chinese = tuple(
        ChineseTerm(text.lstrip("-"), text.lstrip("-"), "x", _status(text, n)) for n, text in enumerate(zh.split())
    )
    return Concept(
        id,
        "f",
        chinese,
        tuple(EnglishTerm(text.lstrip("-"), _status(text, n)) for n, text in enumerate(english)),
        Bilingual("a", "b"),
    )


def _status(text: str, number: int) -> Status:
    return "forbidden" if text.startswith("-") else "admitted" if number else "preferred"


RECOGNISER = Recogniser(
    glossary_index(
        Glossary(
            (
                concept(
                    "agency",
                    "知识产权局",
                    "Intellectual Property Administration",
                    "CNIPA",
                    "-Intellectual Property Bureau",
                ),
                concept("diya", "抵押", "mortgage", "-pledge"),
                concept("licence", "许可", "patent license", "licensing"),
                concept("navigation", "导航 -导行", "patent navigation", "-patent guidance", "-guidance"),
                concept("pct", "条约 PCT", "treaty"),
                concept("programme", "计划", "patent guidance programme"),
                concept("right", "权", "right", "patent right"),
                concept("same-one", "同形", "first sense", "-third sense"),
                concept("same-two", "同形", "second sense", "third sense"),
                concept("zhiya", "质押", "pledge", "-mortgage"),
            )
        )
    )
)


def answers(zh: str, en: str) -> list[Answer]:
    return list(PairReader(RECOGNISER).read(Segment(zh, en)).answers)


def grades(zh: str, en: str) -> list[tuple[str, str]]:
    return [(answer.concept.id, answer.grade) for answer in answers(zh, en)]


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        # found: in any number, spelling or case
        ("导航", "patent navigation", [("navigation", "found")]),
        ("導航", "Patent-Navigations", [("navigation", "found")]),
        ("许可", "patent licences", [("licence", "found")]),
        ("知识产权局", "the CNIPA", [("agency", "found")]),
        # reworded: all the content words, in another order or with others between
        ("导航", "navigation by means of patents", [("navigation", "reworded")]),
        ("导航", "patent industry navigation", [("navigation", "reworded")]),
        ("导航", "navigation", [("navigation", "absent")]),
        ("权", "wrong", [("right", "absent")]),
        ("知识产权局", "the cnipa", [("agency", "absent")]),
        # forbidden, even beside a right one, but never inside a longer right one of a term of the source
        ("导航", "patent guidance", [("navigation", "forbidden")]),
        ("导航", "patent guidance and patent navigation", [("navigation", "forbidden")]),
        (
            "导航计划",
            "patent guidance programme for patent navigation",
            [("navigation", "found"), ("programme", "found")],
        ),
        ("导航计划", "a Patent Guidance Program", [("navigation", "absent"), ("programme", "found")]),
        ("导航计划", "guidance in a patent guidance programme", [("navigation", "forbidden"), ("programme", "found")]),
        ("导航", "patent guidance programme", [("navigation", "forbidden")]),
        # a rendering that is wrong for one term and right for another that is met
        ("抵押", "pledge", [("diya", "forbidden")]),
        ("抵押和质押", "mortgage and pledge", [("diya", "found"), ("zhiya", "found")]),
        ("质押", "mortgage", [("zhiya", "forbidden")]),
        # untranslated; a gloss in brackets is fine
        ("导航", "the 导航 projects", [("navigation", "untranslated")]),
        ("导航", "the 導航 projects", [("navigation", "untranslated")]),
        ("导航", "the “导航” projects", [("navigation", "untranslated")]),
        ("导航", "patent navigation (导航)", [("navigation", "found")]),
        ("导航", "patent navigation 导航", [("navigation", "found")]),
        ("导航", "steering (导航) projects", [("navigation", "absent")]),
        ("导航", "steering （专利导航） projects", [("navigation", "absent")]),
        ("导航", "steering (a) 导航 (b)", [("navigation", "untranslated")]),
        ("条约", "the “PCT”", [("pct", "absent")]),
        # absent
        ("导航", "", [("navigation", "absent")]),
        ("导航", "something else", [("navigation", "absent")]),
        # nothing is asked: no term, a forbidden form of one, no Chinese
        ("没有", "patent guidance", []),
        ("导行", "patent guidance", []),
        ("", "patent guidance", []),
        ("", "", []),
        # homographs: any sense will do, and what one sense forbids another may allow
        ("同形", "the first sense", [("same-one", "found")]),
        ("同形", "the second sense", [("same-two", "found")]),
        ("同形", "a third sense", [("same-two", "found")]),
        ("同形", "no idea", [("same-one", "absent")]),
    ],
)
def test_grades(zh: str, en: str, expected: list[tuple[str, str]]) -> None:
    assert grades(zh, en) == expected


def test_an_answer_tells_where() -> None:
    (answer,) = answers("開展导航和導航", "Patent navigation; patent-navigations")
    assert [(match.start, match.text) for match in answer.asked] == [(2, "导航"), (5, "導航")]
    assert [(match.start, match.text) for match in answer.given] == [
        (0, "Patent navigation"),
        (19, "patent-navigations"),
    ]


def test_answers_come_in_the_order_of_the_first_mention() -> None:
    reading = PairReader(RECOGNISER).read(Segment("质押、抵押、质押、导航", ""))
    assert [answer.concept.id for answer in reading.answers] == ["zhiya", "diya", "navigation"]
    assert reading.terms == 4


def read(*segments: tuple[str, str, str]) -> list[list[str]]:
    reader = PairReader(RECOGNISER)
    return [
        [answer.grade for answer in reader.read(Segment(zh, en, document=document)).answers]
        for zh, en, document in segments
    ]


def test_a_term_once_rendered_may_be_taken_up_again_by_its_head() -> None:
    assert read(
        ("知识产权局", "The Intellectual Property Administration", ""), ("知识产权局", "The Administration", "")
    ) == [["found"], ["not repeated"]]
    assert read(("许可", "a patent licence", ""), ("许可", "such licenses", "")) == [["found"], ["not repeated"]]


def test_not_before_it_was_rendered_nor_in_another_document() -> None:
    assert read(("知识产权局", "The Administration", "")) == [["absent"]]
    assert read(("知识产权局", "The CNIPA", "a"), ("知识产权局", "The Administration", "b")) == [["found"], ["absent"]]
    assert read(("知识产权局", "nothing", ""), ("知识产权局", "The Administration", "")) == [["absent"], ["absent"]]
    assert read(("知识产权局", "The Intellectual Property Bureau", ""), ("知识产权局", "The Administration", "")) == [
        ["forbidden"],
        ["absent"],
    ]


def test_a_term_once_rendered_is_not_left_out() -> None:
    assert read(("知识产权局", "CNIPA", ""), ("知识产权局", "It", "")) == [["found"], ["absent"]]
