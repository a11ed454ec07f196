from __future__ import annotations

import pytest

from iptermbase.text.conversion import pinyin_letters, read_aloud, simplified, traditional_forms


@pytest.mark.parametrize(
    ("hans", "forms"),
    [
        ("专利导航", ("專利導航",)),
        ("示范", ("示範",)),
        ("中文", ("中文",)),
        ("线", ("線",)),
        ("里程碑", ("里程碑",)),
        ("PCT", ("PCT",)),
        ("", ("",)),
    ],
)
def test_traditional_forms(hans: str, forms: tuple[str, ...]) -> None:
    assert traditional_forms(hans) == forms


def test_taiwan_and_hong_kong_may_differ() -> None:
    assert traditional_forms("群众") == ("群眾", "羣眾")


def test_words_stay_mainland_words() -> None:
    assert traditional_forms("软件") == ("軟件",)
    assert traditional_forms("实用新型") == ("實用新型",)


@pytest.mark.parametrize(
    ("hant", "hans"), [("知識產權", "知识产权"), ("知識産權", "知识产权"), ("示範", "示范"), ("PCT", "PCT"), ("", "")]
)
def test_simplified(hant: str, hans: str) -> None:
    assert simplified(hant) == hans


@pytest.mark.parametrize(
    ("hans", "reading"),
    [
        ("专利导航", "zhuān lì dǎo háng"),
        ("知识产权", "zhī shi chǎn quán"),
        ("长三角", "cháng sān jiǎo"),
        ("不正当竞争", "bù zhèng dàng jìng zhēng"),
        ("反不正当竞争法", "fǎn bù zhèng dàng jìng zhēng fǎ"),
        ("信息不对称", "xìn xī bù duì chèn"),
        ("朝阳区", "cháo yáng qū"),
        ("重庆", "chóng qìng"),
        ("调解", "tiáo jiě"),
        ("PCT", "PCT"),
        ("", ""),
    ],
)
def test_read_aloud(hans: str, reading: str) -> None:
    assert read_aloud(hans) == reading


def test_pinyin_letters_compare_letters_and_tones_alone() -> None:
    assert (
        pinyin_letters("Cháng Sānjiǎo")
        == pinyin_letters("cháng sān jiǎo")
        == pinyin_letters("cha\u0301ng-sānjiǎo")
        == "chángsānjiǎo"
    )
    assert pinyin_letters("Zhǎng Sānjiǎo") != pinyin_letters("Cháng Sānjiǎo")
