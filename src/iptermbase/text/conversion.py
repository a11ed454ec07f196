"""Proposals for the Traditional form and the reading of a Simplified term, from OpenCC and pypinyin.

Both err on policy texts, so what they give is compared with what an entry says and never taken for the truth. This is
the one module that imports them; it is loaded for work on a glossary, never for look-up.
"""

from __future__ import annotations

import functools
import re
import unicodedata

__all__ = ["pinyin_letters", "read_aloud", "simplified", "traditional_forms"]

# Readings that pypinyin gets wrong or gives in another standard than 现代汉语词典 does.
_READINGS = {
    "知识": "zhī shi",
    "知识产权": "zhī shi chǎn quán",
    "长三角": "cháng sān jiǎo",
    "长效": "cháng xiào",
    "人行": "rén háng",
    "重构": "chóng gòu",
    "重塑": "chóng sù",
    "多重": "duō chóng",
    "朝阳": "cháo yáng",
    "不正当": "bù zhèng dàng",
    "不正当竞争": "bù zhèng dàng jìng zhēng",
    "不对称": "bù duì chèn",
    "载入": "zǎi rù",
    "转化为": "zhuǎn huà wéi",
}


@functools.cache
def _converter(config: str):  # type: ignore[no-untyped-def]  # opencc has no types
    from opencc import OpenCC

    return OpenCC(config)


def traditional_forms(hans: str) -> tuple[str, ...]:
    """Return what OpenCC makes of a Simplified term in the standards of Taiwan and Hong Kong, without doubles.

    Words stay as they are; only characters are converted.

    >>> traditional_forms("专利导航")
    ('專利導航',)
    """
    return tuple(dict.fromkeys(_converter(config).convert(hans) for config in ("s2tw", "s2hk")))


def simplified(hant: str) -> str:
    """Return what OpenCC makes of a Traditional text in Simplified characters; the length stays the same.

    >>> simplified("知識產權")
    '知识产权'
    """
    converted: str = _converter("t2s").convert(hant)
    return converted


@functools.cache
def _pypinyin():  # type: ignore[no-untyped-def]  # pypinyin's styles are untyped
    import pypinyin

    pypinyin.load_phrases_dict({word: [[s] for s in reading.split()] for word, reading in _READINGS.items()})
    return pypinyin


def read_aloud(hans: str) -> str:
    """Return pypinyin's reading of a Simplified term, a syllable a word; Latin letters stay.

    >>> read_aloud("专利导航"), read_aloud("长三角")
    ('zhuān lì dǎo háng', 'cháng sān jiǎo')
    """
    return " ".join(syllable for (syllable,) in _pypinyin().pinyin(hans))


def pinyin_letters(pinyin: str) -> str:
    """Return the letters with their tone marks, without spaces, marks and capitals, so that two readings compare.

    >>> pinyin_letters("Cháng Sānjiǎo") == pinyin_letters("cháng sān jiǎo")
    True
    """
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", pinyin).lower())
