from __future__ import annotations

from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.index.load import glossary_index
from iptermbase.model import Bilingual, ChineseTerm, Concept, EnglishTerm, Glossary
from iptermbase.recognise import Match, Recogniser, longest
from iptermbase.text.fold import fold
from tests.folders import APPLE, write_files

Found = list[tuple[int, str, str]]


def found(matches: list[Match]) -> Found:
    return [(match.start, match.text, match.concept.id) for match in matches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("今天天气很好。", []),
        ("知识产权质押融资", [(0, "知识产权质押融资", "zhishi-chanquan-zhiya-rongzi")]),
        ("知識産權質押貸款", [(0, "知識産權質押貸款", "zhishi-chanquan-zhiya-rongzi")]),
        ("知识产权和质押融资", [(0, "知识产权", "zhishi-chanquan"), (5, "质押融资", "zhishi-chanquan-zhiya-rongzi")]),
        ("国家知识产权局", [(0, "国家知识产权局", "guojia-zhishi-chanquan-ju")]),
        ("本国知识产权战略", [(2, "知识产权战略", "zhishi-chanquan-zhanlve")]),
        ("開展專利導航", [(2, "專利導航", "zhuanli-daohang")]),
        ("開展專利导航", [(2, "專利导航", "zhuanli-daohang")]),
        ("知识産權，知識产权", [(0, "知识産權", "zhishi-chanquan"), (5, "知識产权", "zhishi-chanquan")]),
        ("智慧財產權", [(0, "智慧財產權", "zhishi-chanquan")]),
        ("專利仲介機構", [(0, "專利仲介機構", "zhuanli-daili-jigou")]),
        ("通过ＰＣＴ申请", [(2, "ＰＣＴ申请", "guoji-zhuanli-shenqing")]),
        ("通过pct申請", [(2, "pct申請", "guoji-zhuanli-shenqing")]),
        ("按PCT的规定", [(1, "PCT", "zhuanli-hezuo-tiaoyue")]),
        ("按SPCTX的规定", []),
        ("按PCTs的规定", []),
        ("𠀀𠀁专利导航😀商标", [(2, "专利导航", "zhuanli-daohang"), (7, "商标", "shangbiao")]),
        ("\ud800专利导航\udfff", [(1, "专利导航", "zhuanli-daohang")]),
        ("专利\0导航", [(0, "专利", "zhuanli")]),
        ("专利\n导航", [(0, "专利", "zhuanli")]),
    ],
)
def test_chinese(text: str, expected: Found, tb: ipt.TermBase) -> None:
    assert found(tb.find(text, "zh")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Nothing to see.", []),
        ("A patent navigation report", [(2, "patent navigation", "zhuanli-daohang")]),
        ("Patent Navigation", [(0, "Patent Navigation", "zhuanli-daohang")]),
        ("pledge-financing", [(0, "pledge-financing", "zhishi-chanquan-zhiya-rongzi")]),
        ("patent licences and licenses", [(0, "patent licences", "zhuanli-xuke")]),
        ("the trade-marks’ owner", [(4, "trade-marks", "shangbiao")]),
        ("a patent's scope", [(2, "patent", "zhuanli")]),
        ("patenter, nonpatent, patentx", []),
        ("non-patent", [(4, "patent", "zhuanli")]),
        ("patent2 and 2patent", []),
        ("épatent patenté", []),
        ("专利patent专利", [(2, "patent", "zhuanli")]),
        ("(CNIPA)", [(1, "CNIPA", "guojia-zhishi-chanquan-ju")]),
        ("cnipa Cnipa", []),
        ("IP, IPs, ip and Ip", [(0, "IP", "zhishi-chanquan"), (4, "IPs", "zhishi-chanquan")]),
        ("pct application", [(0, "pct application", "guoji-zhuanli-shenqing")]),
        ("utility\nmodel", [(0, "utility\nmodel", "shiyong-xinxing")]),
        ("utility\u00a0models", [(0, "utility\u00a0models", "shiyong-xinxing")]),
        ("😀 utility model", [(2, "utility model", "shiyong-xinxing")]),
        ("İİ utility model", [(3, "utility model", "shiyong-xinxing")]),
        ("\ud800 utility model \ud800", [(2, "utility model", "shiyong-xinxing")]),
        ("Belt and\0Road", []),
    ],
)
def test_english(text: str, expected: Found, tb: ipt.TermBase) -> None:
    assert found(tb.find(text, "en")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("专利 patent", [(0, "专利", "zhuanli")]),
        ("a patent", [(2, "patent", "zhuanli")]),
        ("PCT", [(0, "PCT", "zhuanli-hezuo-tiaoyue")]),
    ],
)
def test_the_language_is_seen_from_the_text(text: str, expected: Found, tb: ipt.TermBase) -> None:
    assert found(tb.find(text)) == expected


def test_every_spelling_of_every_term_is_recognised(tb: ipt.TermBase) -> None:
    missed = [
        (spelling, concept.id)
        for concept in tb
        for term in concept.zh
        for spelling in term.spellings
        if [(m.start, m.end) for m in tb.find(f"“{spelling}”", "zh") if concept.id in {s.concept.id for s in m.senses}]
        != [(1, 1 + len(spelling))]
    ]
    assert missed == []


def test_every_english_term_is_recognised(tb: ipt.TermBase) -> None:
    missed = [
        (term.text, concept.id)
        for concept in tb
        for term in concept.en
        if [(m.start, m.end) for m in tb.find(f"({term.text})", "en") if concept.id in {s.concept.id for s in m.senses}]
        != [(1, 1 + len(term.text))]
    ]
    assert missed == []


def test_the_text_may_be_very_long(tb: ipt.TermBase) -> None:
    filler = "今天天气很好。" * 4_762_000  # 100 MB of UTF-8
    text = f"专利导航{filler}專利導航"
    assert len(text.encode()) > 100_000_000
    matches = tb.find(text)
    assert [(match.start, match.end) for match in matches] == [(0, 4), (len(text) - 4, len(text))]


def glossary(*concepts: tuple[str, str, str]) -> Recogniser:
    made = (
        Concept(id, "f", (ChineseTerm(zh, zh, "x", "preferred"),), (EnglishTerm(en, "preferred"),), Bilingual("a", "b"))
        for id, zh, en in concepts
    )
    return Recogniser(glossary_index(Glossary(tuple(made))))


def test_the_leftmost_term_wins_and_then_the_longest() -> None:
    recogniser = glossary(("ab", "甲乙", "x"), ("bcd", "乙丙丁", "y"), ("abc", "甲乙丙", "z"))
    assert found(recogniser.chinese("甲乙丙丁")) == [(0, "甲乙丙", "abc")]
    assert found(recogniser.chinese("乙丙丁甲乙")) == [(0, "乙丙丁", "bcd"), (3, "甲乙", "ab")]


def test_english_terms_inside_longer_ones_are_all_given() -> None:
    recogniser = glossary(("a", "甲", "pledge"), ("b", "乙", "pledge financing"), ("c", "丙", "financing scheme"))
    every = recogniser.english("a pledge financing scheme")
    assert found(every) == [(2, "pledge financing", "b"), (2, "pledge", "a"), (9, "financing scheme", "c")]
    assert found(longest(every)) == [(2, "pledge financing", "b")]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("IT", "it is IT", [(6, "IT", "a")]),
        ("SEPS", "seps SEPS", [(5, "SEPS", "a")]),
        ("SEP", "SEPs seps SEPS", [(0, "SEPs", "a"), (10, "SEPS", "a")]),
        ("ABCDEF", "abcdef", [(0, "abcdef", "a")]),
        ("S&T", "s&t S&T", [(4, "S&T", "a")]),
        ("Act", "the act", [(4, "act", "a")]),
    ],
)
def test_a_short_abbreviation_keeps_its_capitals(term: str, text: str, expected: Found) -> None:
    assert found(longest(glossary(("a", "甲", term)).english(text))) == expected


def test_derived_words_are_other_terms() -> None:
    recogniser = glossary(("a", "甲", "patent"))
    text = "patented, patentee, patentees, patenting, patentable, patentability; patent, patents"
    assert found(recogniser.english(text)) == [(69, "patent", "a"), (77, "patents", "a")]


@pytest.mark.parametrize("opening", "“‘「『《〈\"'＂＇")
def test_a_quoted_form_is_a_term_behind_a_quotation_mark_alone(opening: str) -> None:
    term = ChineseTerm("两区", "兩區", "liǎngqū", "preferred", quoted=True)
    concept = Concept("a", "f", (term,), (EnglishTerm("two zones", "preferred"),), Bilingual("a", "b"))
    recogniser = Recogniser(glossary_index(Glossary((concept,))))
    assert found(recogniser.chinese(f"两区{opening}两区，（两区{opening}兩區")) == [(3, "两区", "a"), (10, "兩區", "a")]


def test_a_homograph_has_both_senses() -> None:
    recogniser = glossary(("a", "甲", "pledge"), ("b", "甲", "pledges"))
    assert [sense.concept.id for sense in recogniser.chinese("甲")[0].senses] == ["a", "b"]
    assert [sense.concept.id for sense in recogniser.english("pledges")[0].senses] == ["a", "b"]


def test_a_match_is_a_fold_of_the_term(tb: ipt.TermBase) -> None:
    for match in tb.find("知識産權質押融資，軟件著作權，羣眾"):
        assert fold(match.text) in {fold(spelling) for term in match.concept.zh for spelling in term.spellings}
        assert match.term in match.concept.zh


def test_a_longer_word_that_holds_a_term_by_accident(tmp_path: Path) -> None:
    entry = APPLE.replace("status: preferred}\nen", "status: preferred, unless: [大苹果树]}\nen")
    own = ipt.load(write_files(tmp_path, {"concepts/food/pingguo.yaml": entry}))
    assert own["苹果"].zh[0].unless == ("大苹果树",)
    assert [m.start for m in own.find("苹果，大蘋果树，大苹果，苹果树")] == [0, 9, 12]


def test_a_longer_word_may_be_another_term(tmp_path: Path) -> None:
    entry = APPLE.replace("status: preferred}\nen", "status: preferred, unless: [苹果树]}\nen")
    tree = (
        APPLE.replace("苹果", "苹果树")
        .replace("蘋果", "蘋果樹")
        .replace("píngguǒ", "píngguǒshù")
        .replace("apple", "apple tree")
    )
    files = {"concepts/food/pingguo.yaml": entry, "concepts/food/pingguoshu.yaml": tree}
    assert [m.concept.id for m in ipt.load(write_files(tmp_path, files)).find("苹果树和苹果")] == [
        "pingguoshu",
        "pingguo",
    ]


@pytest.mark.parametrize(
    "text", ["出版权", "製版權", "物质权益", "教授信息", "提高校企合作水平", "申请日本专利时", "市委托第三方"]
)
def test_no_shipped_term_is_found_where_it_stands_by_accident(text: str, tb: ipt.TermBase) -> None:
    accidents = {"版权", "版權", "质权", "授信", "高校", "申请日", "市委"}
    assert [match.text for match in tb.find(text) if match.text in accidents] == []


def test_every_word_around_a_shipped_term_holds_it(tb: ipt.TermBase) -> None:
    words = [(term.text, word) for concept in tb for term in concept.zh for word in term.unless]
    assert words
    assert [(text, word) for text, word in words if text not in word or text == word] == []
