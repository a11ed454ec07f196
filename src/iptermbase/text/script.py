"""Which script a Chinese text is in, read from the characters that only one script has."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Literal, TypeAlias

__all__ = ["Script", "only_in", "script_of"]

Script: TypeAlias = Literal["zh-Hans", "zh-Hant"]


@functools.cache
def only_in(script: Script) -> frozenset[str]:
    """Return the characters that no text in the other script may hold.

    >>> "识" in only_in("zh-Hans"), "識" in only_in("zh-Hant"), "里" in only_in("zh-Hans")
    (True, True, False)
    """
    text = Path(__file__).with_name("scripts.txt").read_text(encoding="utf-8")
    hans, hant = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(hans if script == "zh-Hans" else hant)


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
