from __future__ import annotations

import pytest

import iptermbase as ipt
from iptermbase.text.pinyin import initials, plain, slug, syllables, toned


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("zhuānlì dǎoháng", "zhuan1 li4 dao3 hang2"),
        ("zhīshi chǎnquán", "zhi1 shi chan3 quan2"),
        ("Cháng Sānjiǎo", "chang2 san1 jiao3"),
        ("Xī'ān", "xi1 an1"),
        ("xiān", "xian1"),
        ("zhànlüè", "zhan4 lüe4"),
        ("Jīng-Jīn-Jì", "jing1 jin1 ji4"),
        ("fānɡ'àn", "fan1 an4"),
        ("nǚ'ér", "nü3 er2"),
        ("dǎnɡ'àn", "dan3 an4"),
        ("yīngguó", "ying1 guo2"),
        ("shēnqǐng", "shen1 qing3"),
        ("dānɡè", "dan1 e4"),
        ("lóngtóu qǐyè", "long2 tou2 qi3 ye4"),
        ("yī jiàn shì", "yi1 jian4 shi4"),
        ("PCT tújìng", "p c t tu2 jing4"),
        ("", ""),
    ],
)
def test_syllables(pinyin: str, expected: str) -> None:
    assert " ".join(letters + tone for letters, tone in syllables(pinyin)) == expected


@pytest.mark.parametrize(
    "pinyin",
    [
        "zhuānlì dǎoháng",
        "zhuan1li4 dao3hang2",
        "zhuan1 li4 dao3 hang2",
        "zhuanli daohang",
        "ZHUANLIDAOHANG",
        "zhuan-li dao'hang",
        " zhuānlìdǎoháng. ",
    ],
)
def test_plain_is_the_same_for_every_way_of_typing(pinyin: str) -> None:
    assert plain(pinyin) == "zhuanlidaohang"


@pytest.mark.parametrize(
    "pinyin", ["zhànlüè", "zhan4lüe4", "zhan4lve4", "zhan4lu:e4", "zhanlve", "zhanlüe", "ZHANLÜE", "zhanlu\u0308e"]
)
def test_plain_writes_the_umlaut_as_v(pinyin: str) -> None:
    assert plain(pinyin) == "zhanlve"


@pytest.mark.parametrize("text", ["", " ", "123", "专利", "，", "\0"])
def test_plain_of_what_is_no_pinyin(text: str) -> None:
    assert plain(text) == ""


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("zhīshi", "zhi1shi5", "zhi1 shi", "Zhīshi"), "zhi1shi"),
        (("zhuānlì", "zhuan1li4", "zhuan1 li4", "ZHUAN1LI4"), "zhuan1li4"),
        (("lǜ", "lv4", "lu:4", "lü4"), "lv4"),
        (("zhuanli",), "zhuanli"),
    ],
)
def test_toned(texts: tuple[str, ...], expected: str) -> None:
    assert [toned(text) for text in texts] == [expected] * len(texts)


def test_toned_tells_tones_apart() -> None:
    assert len({toned(text) for text in ("shī", "shí", "shǐ", "shì", "shi")}) == 5


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("zhuānlì dǎoháng", "zldh"),
        ("zhīshi chǎnquán zhìyā róngzī", "zscqzyrz"),
        ("Xī'ān", "xa"),
        ("Jīng-Jīn-Jì", "jjj"),
        ("PCT tújìng", "pcttj"),
        ("nǚ'ér", "ne"),
        ("ānquán", "aq"),
        ("fāng'àn", "fa"),
        ("", ""),
    ],
)
def test_initials(pinyin: str, expected: str) -> None:
    assert initials(pinyin) == expected


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("zhuānlì dǎoháng", "zhuanli-daohang"),
        ("Xī'ān", "xian"),
        ("Xī’ān", "xian"),
        ("zhànlüèxìng xīnxīng chǎnyè", "zhanlvexing-xinxing-chanye"),
        ("Jīng-Jīn-Jì", "jing-jin-ji"),
        ("“liǎng qū”", "liang-qu"),
        ("", ""),
    ],
)
def test_slug(pinyin: str, expected: str) -> None:
    assert slug(pinyin) == expected


def test_initials_of_the_shipped_terms_are_one_for_each_character(tb: ipt.TermBase) -> None:
    chinese = [term for concept in tb for term in concept.zh if all("\u4e00" <= char <= "\u9fff" for char in term.text)]
    assert len(chinese) > 80
    assert [term.text for term in chinese if len(initials(term.pinyin)) != len(term.text)] == []
