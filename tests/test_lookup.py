"""What people type, what they should be shown first, and what they are told of how it matched."""

from __future__ import annotations

import pytest

import iptermbase as ipt
from iptermbase.index.load import glossary_index
from iptermbase.lookup import How, exact_hits, look_up
from iptermbase.model import Bilingual, ChineseTerm, Concept, EnglishTerm, Glossary, Status

QUERIES: tuple[tuple[str, str, How], ...] = (
    # Chinese: Simplified, Traditional, both mixed, regional words, Latin letters in it
    ("专利导航", "zhuanli-daohang", "exact"),
    ("專利導航", "zhuanli-daohang", "exact"),
    ("专利導航", "zhuanli-daohang", "other script"),
    ("知識産權", "zhishi-chanquan", "other script"),
    ("專利 導航", "zhuanli-daohang", "exact"),
    ("專利　導航", "zhuanli-daohang", "exact"),
    (" 知识产权\n", "zhishi-chanquan", "exact"),
    ("智慧財產權", "zhishi-chanquan", "exact"),
    ("智慧財產", "zhishi-chanquan", "exact"),
    ("智慧财产权", "zhishi-chanquan", "other script"),
    ("新型專利", "shiyong-xinxing", "exact"),
    ("設計專利", "waiguan-sheji", "exact"),
    ("地理標示", "dili-biaozhi", "exact"),
    ("專利仲介機構", "zhuanli-daili-jigou", "exact"),
    ("质权", "zhiquan", "exact"),
    ("版权", "zhuzuoquan", "exact"),
    ("国知局", "guojia-zhishi-chanquan-ju", "exact"),
    ("PCT申请", "guoji-zhuanli-shenqing", "exact"),
    ("ＰＣＴ申请", "guoji-zhuanli-shenqing", "other script"),
    ("RCEP", "rcep", "exact"),
    ("rcep", "rcep", "exact"),
    ("ＰＣＴ", "zhuanli-hezuo-tiaoyue", "exact"),
    # pinyin: with marks, digits, neither; in any spacing; ü in every way
    ("zhuānlì dǎoháng", "zhuanli-daohang", "pinyin"),
    ("Zhuānlì Dǎoháng", "zhuanli-daohang", "pinyin"),
    ("zhuānlìdǎoháng", "zhuanli-daohang", "pinyin"),
    ("zhuan1li4 dao3hang2", "zhuanli-daohang", "pinyin"),
    ("zhuan1 li4 dao3 hang2", "zhuanli-daohang", "pinyin"),
    ("zhuanli daohang", "zhuanli-daohang", "pinyin without tones"),
    ("zhuanlidaohang", "zhuanli-daohang", "pinyin without tones"),
    ("zhuan li dao hang", "zhuanli-daohang", "pinyin without tones"),
    ("ZHUANLI DAOHANG", "zhuanli-daohang", "pinyin without tones"),
    ("zhuanli-daohang", "zhuanli-daohang", "pinyin without tones"),
    ("zhi1shi5 chan3quan2", "zhishi-chanquan", "pinyin"),
    ("zhī shi chǎn quán", "zhishi-chanquan", "pinyin"),
    ("zhīshí chǎnquán", "zhishi-chanquan", "other tones"),
    ("zhi4shi4 chan3quan2", "zhishi-chanquan", "other tones"),
    ("zhīshi chǎnquán zhànlüè", "zhishi-chanquan-zhanlve", "pinyin"),
    ("zhishi chanquan zhanlüe", "zhishi-chanquan-zhanlve", "pinyin without tones"),
    ("zhishi chanquan zhanlve", "zhishi-chanquan-zhanlve", "pinyin without tones"),
    ("zhishi chanquan zhanlue", "zhishi-chanquan-zhanlve", "pinyin without tones"),
    ("zhi1shi chan3quan2 zhan4lu:e4", "zhishi-chanquan-zhanlve", "pinyin"),
    ("chang sanjiao", "chang-sanjiao", "pinyin without tones"),
    ("jīng-jīn-jì", "jing-jin-ji", "pinyin"),
    ("waiguan sheji zhuanli", "waiguan-sheji", "pinyin without tones"),
    ("banquan", "zhuzuoquan", "pinyin without tones"),
    # initials
    ("zldh", "zhuanli-daohang", "initials"),
    ("ZLDH", "zhuanli-daohang", "initials"),
    ("zscq", "zhishi-chanquan", "initials"),
    ("zscqzyrz", "zhishi-chanquan-zhiya-rongzi", "initials"),
    ("jjj", "jing-jin-ji", "initials"),
    ("csj", "chang-sanjiao", "initials"),
    ("syxx", "shiyong-xinxing", "initials"),
    # English: case, number, hyphens, British and American, articles, abbreviations
    ("patent navigation", "zhuanli-daohang", "exact"),
    ("Patent Navigation", "zhuanli-daohang", "exact"),
    ("patent-navigation", "zhuanli-daohang", "other form"),
    ("intellectual properties", "zhishi-chanquan", "other form"),
    ("the patent", "zhuanli", "other form"),
    ("a utility model", "shiyong-xinxing", "other form"),
    ("utility models", "shiyong-xinxing", "other form"),
    ("trademark", "shangbiao", "exact"),
    ("trade mark", "shangbiao", "other form"),
    ("trade-marks", "shangbiao", "other form"),
    ("patent licence", "zhuanli-xuke", "exact"),
    ("patent license", "zhuanli-xuke", "other form"),
    ("patent licenses", "zhuanli-xuke", "other form"),
    ("World Intellectual Property Organisation", "shijie-zhishi-chanquan-zuzhi", "other form"),
    ("prioritised examination", "youxian-shencha", "other form"),
    ("special patent commercialisation program", "zhuanli-zhuanhua-zhuanxiang-jihua", "other form"),
    ("SIPO", "guojia-zhishi-chanquan-ju", "exact"),
    ("cnipa", "guojia-zhishi-chanquan-ju", "exact"),
    ("Beijing, Tianjin and Hebei", "jing-jin-ji", "exact"),
    # a form that the entry forbids leads to the entry, behind the concept whose form it is
    ("patent guidance", "zhuanli-daohang", "exact"),
    ("mortgage", "diya", "exact"),
    ("One Belt One Road", "yidai-yilu", "exact"),
    # the beginning, a part, the words in another order
    ("专利导", "zhuanli-daohang", "beginning"),
    ("知识产权质押融", "zhishi-chanquan-zhiya-rongzi", "beginning"),
    ("zhuanli dao", "zhuanli-daohang", "beginning"),
    ("yingshang", "yingshang-huanjing", "beginning"),
    ("patent nav", "zhuanli-daohang", "beginning"),
    ("导航", "zhuanli-daohang", "part"),
    ("navigation", "zhuanli-daohang", "part"),
    ("daohang", "zhuanli-daohang", "part"),
    ("navigation of patents", "zhuanli-daohang", "words"),
    ("adjudication, three-in-one", "san-he-yi", "words"),
    ("一项专利导航", "zhuanli-daohang", "contained"),
    # typing errors
    ("专利导行", "zhuanli-daohang", "typing error"),
    ("专力导航", "zhuanli-daohang", "typing error"),
    ("專利導舷", "zhuanli-daohang", "typing error"),
    ("知识产权制押融资", "zhishi-chanquan-zhiya-rongzi", "typing error"),
    ("商标注侧", "shangbiao-zhuce", "typing error"),
    ("zhunli daohang", "zhuanli-daohang", "typing error"),
    ("zishichanquan", "zhishi-chanquan", "typing error"),
    ("zhuanlidaohng", "zhuanli-daohang", "typing error"),
    ("patent navigaton", "zhuanli-daohang", "typing error"),
    ("patnet navigation", "zhuanli-daohang", "typing error"),
    ("intelectual property", "zhishi-chanquan", "typing error"),
    ("trademrk", "shangbiao", "typing error"),
    ("utlity model", "shiyong-xinxing", "typing error"),
)


@pytest.mark.parametrize(("query", "concept", "how"), QUERIES)
def test_first_hit(query: str, concept: str, how: How, tb: ipt.TermBase) -> None:
    first = tb.lookup(query)[0]
    assert (first.concept.id, first.how) == (concept, how)


def test_the_table_is_long_and_says_nothing_twice() -> None:
    assert len({query for query, _, _ in QUERIES}) > 90
    assert len({how for _, _, how in QUERIES}) == 12


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "\n\t　",
        "!!!",
        "，。、",
        "()",
        "——",
        "\0",
        "\ud800",
        "?",
        "a" * 10_000,
        "专" * 10_000,
        "专a\0\ud800" * 2_500,
    ],
)
def test_nothing_is_found(query: str, tb: ipt.TermBase) -> None:
    assert [hit.concept.id for hit in tb.lookup(query) if hit.how != "contained"] == []


@pytest.mark.parametrize(
    ("query", "concept"),
    [
        ("专利导航\ud800", "zhuanli-daohang"),
        ("专利\0导航", "zhuanli-daohang"),
        ("专利导航" * 2_500, "zhuanli-daohang"),
        ("patent navigation\0", "zhuanli-daohang"),
    ],
)
def test_odd_queries_find_what_is_in_them(query: str, concept: str, tb: ipt.TermBase) -> None:
    assert tb.lookup(query)[0].concept.id == concept


def test_each_concept_comes_once_and_the_likelier_first(tb: ipt.TermBase) -> None:
    for query in ("专利", "zhishi chanquan", "patent", "利"):
        hits = tb.lookup(query, 100)
        assert len(hits) > 1
        assert len({hit.concept.id for hit in hits}) == len(hits)
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        assert all(0 < hit.score <= 1 for hit in hits)


@pytest.mark.parametrize("limit", [-1, 0, 1, 3])
def test_limit(limit: int, tb: ipt.TermBase) -> None:
    assert len(tb.lookup("专利", limit)) == max(limit, 0)
    assert tb.lookup("专利", limit) == tb.lookup("专利", 100)[: max(limit, 0)]


def test_a_hit_names_the_term_that_matched(tb: ipt.TermBase) -> None:
    assert tb.lookup("新型專利")[0].term.status == "admitted"
    assert tb.lookup("patent guidance")[0].term.status == "forbidden"
    assert tb.lookup("zhuanli daohang")[0].term == tb["zhuanli-daohang"].zh[0]


def test_every_form_of_every_concept_is_a_best_hit(tb: ipt.TermBase) -> None:
    missed = []
    for concept in tb:
        forms = [form for term in concept.zh for form in term.spellings] + [term.text for term in concept.en]
        for form in forms:
            hits = tb.lookup(form, 50)
            found = next((hit for hit in hits if hit.concept.id == concept.id), None)
            if found is None or found.how != "exact" or found.score < hits[0].score - 0.03:
                missed.append((form, concept.id))
    assert missed == []


def test_every_reading_of_every_concept_is_a_hit(tb: ipt.TermBase) -> None:
    missed = [
        (term.pinyin, concept.id)
        for concept in tb
        for term in concept.zh
        if (concept.id, "pinyin") not in {(hit.concept.id, hit.how) for hit in tb.lookup(term.pinyin, 50)}
        and any(char in term.pinyin for char in "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ")
    ]
    assert missed == []


def concept(id: str, zh: list[tuple[str, Status]], en: list[tuple[str, Status]]) -> Concept:
    chinese = tuple(ChineseTerm(text, text, "x", status) for text, status in zh)
    english = tuple(EnglishTerm(text, status) for text, status in en)
    return Concept(id, "f", chinese, english, Bilingual("a", "b"))


HOMOGRAPHS = glossary_index(
    Glossary(
        (
            concept("a", [("甲", "preferred"), ("丙", "forbidden")], [("alpha", "preferred"), ("shared", "forbidden")]),
            concept("b", [("乙", "preferred"), ("丙", "admitted")], [("beta", "preferred"), ("shared", "admitted")]),
            concept("c", [("丙", "preferred")], [("shared", "preferred")]),
        )
    )
)


@pytest.mark.parametrize("key", ["丙", "shared", "Shared", "the shared"])
def test_homographs_come_in_the_order_of_their_status(key: str) -> None:
    assert [hit.concept.id for hit in look_up(HOMOGRAPHS, key)] == ["c", "b", "a"]
    assert [hit.concept.id for hit in exact_hits(HOMOGRAPHS, key)] == ["c", "b"]


@pytest.mark.parametrize("query", ["PCT 申请", "PCT申请", "ＰＣＴ　申请", "P C T 申 请"])
def test_blanks_in_a_chinese_form_do_not_matter(query: str) -> None:
    index = glossary_index(Glossary((concept("a", [("PCT 申请", "preferred")], [("x", "preferred")]),)))
    assert [hit.concept.id for hit in exact_hits(index, query)] == ["a"]
    assert look_up(index, query)[0].concept.id == "a"


def test_an_id_is_a_key() -> None:
    assert [hit.concept.id for hit in exact_hits(HOMOGRAPHS, "a")] == ["a"]
