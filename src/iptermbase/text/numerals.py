"""Whole numbers in Chinese characters, as laws count their articles."""

from __future__ import annotations

__all__ = ["parse_numeral"]

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}


def parse_numeral(text: str) -> int:
    """Return the number below 10,000 that a numeral writes.

    Raises:
        ValueError: the text is no such numeral.

    >>> [parse_numeral(text) for text in ("十", "四百四十四", "一千二百零三")]
    [10, 444, 1203]
    """
    if not text or any(char not in _DIGITS and char not in _UNITS for char in text):
        raise ValueError(f"{text!r} is no Chinese numeral below 10,000")
    total, digit = 0, 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit
