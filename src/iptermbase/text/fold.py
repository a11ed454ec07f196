"""One representative for all the characters that print the same word.

A class holds a Simplified character, its Traditional ones, their regional variants and what careless conversion makes
of them: 产 = 產 = 産, 范 = 範, 发 = 發 = 髮. Folding maps each code point to the head of its class, one to one, so that
offsets into the folded text are offsets into the text as given. The classes stand in ``variants.txt``.
"""

from __future__ import annotations

import functools
import itertools
import math
import os
from collections.abc import Iterator

__all__ = ["expand", "fold", "has_han", "is_han", "variants"]

_FULL_WIDTH = 0xFEE0  # the distance from "!" to its full-width form "！", the same for all of ASCII
_PRODUCT_LIMIT = 4096


def _lines() -> list[str]:
    """Return the classes, each with its head first."""
    with open(os.path.join(os.path.dirname(__file__), "variants.txt"), encoding="utf-8") as file:
        return [line for line in file.read().split("\n") if not line.startswith("#")]


@functools.cache
def _classes() -> dict[str, str]:
    """Return for each character of a class the class."""
    return {char: line for line in _lines() for char in line}


@functools.cache
def _table() -> dict[int, str]:
    table = {ord(char): line[0] for line in _lines() for char in line[1:]}
    for code in range(0x21, 0x7F):
        table[code + _FULL_WIDTH] = chr(code).lower()
    table[0x3000] = " "
    for code in range(ord("A"), ord("Z") + 1):
        table[code] = chr(code).lower()
    return table


def fold(text: str) -> str:
    """Return the text with each character replaced by the head of its class; the length stays the same.

    >>> fold("知識産權 ＰＣＴ") == fold("知识产权 pct")
    True
    """
    return text.translate(_table())


def variants(char: str) -> str:
    """Return every character that folds to the same one as ``char``, itself included, the head first.

    >>> sorted(variants("产"))
    ['产', '產', '産']
    """
    char = fold(char)
    if char in _classes():
        return _classes()[char]
    if char == " ":
        return " \u3000"
    if "!" <= char <= "~":
        forms = dict.fromkeys((char.lower(), char.upper()))
        return "".join(forms) + "".join(chr(ord(form) + _FULL_WIDTH) for form in forms)
    return char


def expand(*spellings: str) -> Iterator[str]:
    """Yield every text that folds like the first spelling, so that a search needs no folding.

    A long term has too many (over 4,096): then each spelling is given with up to two characters changed, which covers
    consistent texts and texts with a few slips.

    >>> sorted(expand("产权"))
    ['产权', '产權', '產权', '產權', '産权', '産權']
    """
    classes = [variants(char) for char in spellings[0]]
    if math.prod(map(len, classes)) <= _PRODUCT_LIMIT:
        yield from map("".join, itertools.product(*classes))
        return
    seen = set()
    for spelling in spellings:
        for places in itertools.combinations(range(len(spelling)), 2):
            for changed in itertools.product(*(classes[place] for place in places)):
                chars = list(spelling)
                for place, char in zip(places, changed, strict=True):
                    chars[place] = char
                seen.add("".join(chars))
    yield from sorted(seen)


def has_han(text: str) -> bool:
    """Tell whether the text holds a Chinese character.

    >>> has_han("PCT途径"), has_han("PCT route")
    (True, False)
    """
    return not text.isascii() and any(is_han(char) for char in text)


def is_han(char: str) -> bool:
    """Tell whether the character is a Chinese one (a CJK unified or compatibility ideograph)."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U0003ffff"
