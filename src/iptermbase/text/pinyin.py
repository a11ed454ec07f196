"""Hanyu Pinyin as people type it: with tone marks, tone digits or neither, with or without spaces.

Nothing here reads Chinese characters; for proposals of a reading see :mod:`iptermbase.text.conversion`.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["initials", "plain", "slug", "syllables", "toned"]

_TONE_OF_MARK = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
# A consonant before a vowel begins the next syllable: GB/T 16159 writes an apostrophe where it does not (Xī'ān).
_SYLLABLE = re.compile(r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng(?![aeiouü])|[nr](?![aeiouü]))?|[a-z0-9]")


def _split_tones(pinyin: str) -> tuple[str, dict[int, str]]:
    """Return the lower-case letters without tone marks, and the tone digit at each marked letter's index."""
    letters: list[str] = []
    tones: dict[int, str] = {}
    for char in unicodedata.normalize("NFD", pinyin.lower()):
        if char in _TONE_OF_MARK:
            tones[len(letters) - 1] = _TONE_OF_MARK[char]
        elif char == "\u0308" and letters and letters[-1] == "u":
            letters[-1] = "ü"
        elif not unicodedata.combining(char):
            letters.append(char)
    return "".join(letters), tones


def syllables(pinyin: str) -> list[tuple[str, str]]:
    """Return each syllable's letters and tone digit (empty for the neutral tone).

    >>> syllables("Cháng Sānjiǎo")
    [('chang', '2'), ('san', '1'), ('jiao', '3')]
    >>> [letters for letters, _ in syllables("bàngōngtīng")]
    ['ban', 'gong', 'ting']
    >>> syllables("Xī'ān")
    [('xi', '1'), ('an', '1')]
    """
    letters, tones = _split_tones(pinyin)
    found = []
    for match in _SYLLABLE.finditer(letters):
        tone = next((tones[i] for i in range(match.start(), match.end()) if i in tones), "")
        found.append((match.group(), tone))
    return found


def plain(pinyin: str) -> str:
    """Return the letters alone, without tones, spaces and marks; ü becomes v, as on a keyboard.

    >>> plain("zhuānlì dǎoháng"), plain("zhuan1 li4 dao3hang2"), plain("zhànlüè")
    ('zhuanlidaohang', 'zhuanlidaohang', 'zhanlve')
    """
    letters, _ = _split_tones(pinyin)
    return re.sub(r"[^a-z]", "", letters.replace("u:", "ü").replace("ü", "v"))


def toned(pinyin: str) -> str:
    """Return the letters with a tone digit behind each syllable, from tone marks or tone digits.

    >>> toned("zhīshi") == toned("zhi1 shi5") == "zhi1shi"
    True
    """
    if re.search(r"[a-zü:][1-5]", pinyin.lower()):
        letters = pinyin.lower().replace("u:", "v").replace("ü", "v")
        return re.sub(r"[^a-z0-9]", "", re.sub(r"(?<=[a-z])[05]", "", letters))
    return "".join(letters.replace("ü", "v") + tone for letters, tone in syllables(pinyin))


def initials(pinyin: str) -> str:
    """Return the first letter of each syllable.

    >>> initials("zhuānlì dǎoháng"), initials("PCT tújìng")
    ('zldh', 'pcttj')
    """
    return "".join(letters[0] for letters, _ in syllables(pinyin)).replace("ü", "v")


def slug(pinyin: str) -> str:
    """Return the id that a concept gets from its preferred pinyin: toneless words joined by hyphens.

    >>> slug("zhīshi chǎnquán zhìyā róngzī"), slug("Xī'ān")
    ('zhishi-chanquan-zhiya-rongzi', 'xian')
    """
    letters, _ = _split_tones(pinyin)
    words = re.split(r"[^a-z0-9]+", letters.replace("ü", "v").replace("'", "").replace("’", ""))
    return "-".join(word for word in words if word)
