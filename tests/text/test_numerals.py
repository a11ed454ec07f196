from __future__ import annotations

import pytest

from iptermbase.text.numerals import parse_numeral

DIGITS = "零一二三四五六七八九"


def written(number: int) -> str:
    """Return a number below 10,000 as laws write it."""
    text = ""
    for value, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, value)
        if digit:
            text += DIGITS[digit] + unit
        elif text and number and not text.endswith("零"):
            text += "零"
    return text.removeprefix("一") if text.startswith("一十") else text


def test_every_number_that_a_law_may_write() -> None:
    assert [parse_numeral(written(number)) for number in range(1, 10_000)] == list(range(1, 10_000))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("零", 0),
        ("〇", 0),
        ("十", 10),
        ("一十二", 12),
        ("一百一十", 110),
        ("一百零一", 101),
        ("二〇", 0),
        ("两百", 200),
        ("兩千", 2000),
        ("一千二百六十", 1260),
    ],
)
def test_parse(text: str, number: int) -> None:
    assert parse_numeral(text) == number


@pytest.mark.parametrize("text", ["", "12", "第一", "一万", "一 ", "壹", "a"])
def test_no_numeral(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no Chinese numeral below 10,000"):
        parse_numeral(text)
