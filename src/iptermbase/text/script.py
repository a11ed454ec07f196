"""Which script a Chinese text is in, read from the characters that only one script has."""

from __future__ import annotations

import functools
import itertools
from pathlib import Path
from typing import Literal, TypeAlias

__all__ = ["Script", "only_in", "script_of", "written_in"]

Script: TypeAlias = Literal["zh-Hans", "zh-Hant"]

_MOST_READINGS = 4


@functools.cache
def _counterparts(script: Script) -> dict[str, str]:
    """Return the characters of one script alone, each with those that the other script prints for it."""
    text = Path(__file__).with_name("scripts.txt").read_text(encoding="utf-8")
    hans, hant = (line for line in text.splitlines() if not line.startswith("#"))
    return {group[0]: group[1:] for group in (hans if script == "zh-Hans" else hant).split(" ")}


@functools.cache
def only_in(script: Script) -> frozenset[str]:
    """Return the characters that no text in the other script may hold.

    >>> "识" in only_in("zh-Hans"), "識" in only_in("zh-Hant"), "里" in only_in("zh-Hans")
    (True, True, False)
    """
    return frozenset(_counterparts(script))


def written_in(script: Script, text: str) -> tuple[str, ...]:
    """Return what a script prints for characters of the other one alone; more than one where they are ambiguous.

    >>> written_in("zh-Hant", "权"), written_in("zh-Hant", "发"), written_in("zh-Hans", "產權")
    (('權',), ('發', '髮'), ('产权',))
    """
    other: Script = "zh-Hans" if script == "zh-Hant" else "zh-Hant"
    choices = [_counterparts(other).get(char, char) for char in text]
    return tuple(map("".join, itertools.islice(itertools.product(*choices), _MOST_READINGS)))


def script_of(text: str) -> Script | None:
    """Return the script that most of the text's telling characters belong to, ``None`` where they do not tell.

    >>> script_of("知識產權"), script_of("知识产权"), script_of("中文")
    ('zh-Hant', 'zh-Hans', None)
    """
    hans = sum(map(only_in("zh-Hans").__contains__, text))
    hant = sum(map(only_in("zh-Hant").__contains__, text))
    if hans == hant:
        return None
    return "zh-Hans" if hans > hant else "zh-Hant"
