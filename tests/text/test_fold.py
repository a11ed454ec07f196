from __future__ import annotations

from pathlib import Path

import pytest

from iptermbase.text import fold as room
from iptermbase.text.fold import expand, fold, has_han, is_han, variants
from tests import character_tables

FOLDER = Path(room.__file__).parent


def test_the_table_of_variants_is_what_the_dictionaries_make() -> None:
    assert (FOLDER / "variants.txt").read_text(encoding="utf-8") == character_tables.variants()


def test_each_character_is_in_one_class() -> None:
    lines = (FOLDER / "variants.txt").read_text(encoding="utf-8").splitlines()
    chars = "".join(line for line in lines if not line.startswith("#"))
    assert len(set(chars)) == len(chars)


@pytest.mark.parametrize(
    ("texts", "folded"),
    [
        (("知识产权", "知識產權", "知識産權", "知识産權", "知識产权"), "知识产权"),
        (("示范", "示範"), "示范"),
        (("发展", "發展", "髮展", "発展"), "发展"),
        (("沈阳", "沈陽", "瀋陽"), "沈阳"),
        (("群众", "羣眾", "群衆"), "群众"),
        (("PCT", "pct", "ＰＣＴ", "ｐｃｔ", "PＣt"), "pct"),
        (("（一）", "(一)"), "(一)"),
        (("a b", "ａ　ｂ"), "a b"),
        (("𠀀利", "𠀀利"), "𠀀利"),
        (("\ud800利",), "\ud800利"),
        (("\0",), "\0"),
    ],
)
def test_fold(texts: tuple[str, ...], folded: str) -> None:
    assert {fold(text) for text in texts} == {fold(folded)}
    assert [len(fold(text)) for text in texts] == [len(text) for text in texts]


@pytest.mark.parametrize(("one", "other"), [("专利", "商标"), ("质押", "抵押"), ("专", "转"), ("1", "一"), ("é", "e")])
def test_fold_keeps_other_words_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        ("产", "产產産"),
        ("產", "产產産"),
        ("a", "aAａＡ"),
        ("Ａ", "aAａＡ"),
        ("(", "(（"),
        ("（", "(（"),
        (" ", " \u3000"),
        ("\u3000", " \u3000"),
        ("𠀀", "𠀀"),
        ("é", "é"),
    ],
)
def test_variants(char: str, expected: str) -> None:
    assert set(variants(char)) == set(expected)
    assert variants(char)[0] == fold(char)


def test_expand_gives_every_mixture_of_a_short_term() -> None:
    assert sorted(expand("标准", "標準")) == sorted({a + b for a in variants("标") for b in variants("准")})
    assert set(expand("（一）")) == {a + b + c for a in "(（" for b in variants("一") for c in ")）"}


def test_expand_gives_a_long_term_with_up_to_two_slips() -> None:
    hans, hant = "专利质权转让贷款担保风险补偿标准办法", "專利質權轉讓貸款擔保風險補償標準辦法"
    forms = set(expand(hans, hant))
    assert {hans, hant} <= forms
    assert {fold(form) for form in forms} == {fold(hans)}
    assert {sum(a != b for a, b in zip(form, hans, strict=True)) for form in forms} == {0, 1, 2, 12, 13, 14}
    assert "專利质权转让貸款担保风险补偿标准办法" in forms
    assert "專利质权转让貸款担保风险补偿标准辦法" not in forms  # three slips


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PCT", False),
        ("PCT途径", True),
        ("", False),
        ("é", False),
        ("。，", False),
        ("ひらがな", False),
        ("𠀀", True),
        ("﨑", True),
        ("〇", False),
    ],
)
def test_has_han(text: str, expected: bool) -> None:
    assert has_han(text) is expected
    assert any(map(is_han, text)) is expected
