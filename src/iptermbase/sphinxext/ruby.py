"""Pinyin over characters, word by word.

Browsers draw it; every other output shows the characters alone, since the pinyin stands beside them anyway.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from docutils import nodes

from iptermbase.model import ChineseTerm
from iptermbase.text import pinyin

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["PINYIN", "align", "annotated", "ruby", "setup"]

PINYIN = "zh-Latn-pinyin"


class ruby(nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """Characters, with their reading in the attribute ``reading``."""


def align(text: str, reading: str) -> list[tuple[str, str]]:
    """Return the text cut into words, each with its pinyin (empty for punctuation and Latin letters).

    Where the syllables do not answer the characters one by one, the text is not cut and has no pinyin.

    >>> align("知识产权", "zhīshi chǎnquán")
    [('知识', 'zhīshi'), ('产权', 'chǎnquán')]
    >>> align("“走出去”", "zǒu chūqù"), align("PCT途径", "PCT tújìng"), align("专利", "zhuān")
    ([('“', ''), ('走', 'zǒu'), ('出去', 'chūqù'), ('”', '')], [('PCT', ''), ('途径', 'tújìng')], [('专利', '')])
    """
    cut: list[tuple[str, str]] = []
    rest = text
    for word in reading.split():
        rest = _without_marks(rest, cut)
        length = len(pinyin.syllables(word))
        characters, rest = rest[:length], rest[length:]
        if len(characters) < length or not characters.isalnum():
            return [(text, "")]
        cut.append((characters, "" if characters.isascii() else word))
    return cut if not _without_marks(rest, cut) else [(text, "")]


def _without_marks(text: str, cut: list[tuple[str, str]]) -> str:
    """Return the text from its first letter on; what stands before goes to the words already cut."""
    start = next((i for i, char in enumerate(text) if char.isalnum()), len(text))
    if start:
        cut.append((text[:start], ""))
    return text[start:]


def annotated(term: ChineseTerm) -> list[nodes.Node]:
    """Return the characters of a term with pinyin over each word."""
    return [
        ruby("", characters, reading=reading) if reading else nodes.Text(characters)
        for characters, reading in align(term.text, term.pinyin)
    ]


def setup(app: Sphinx) -> None:
    """Teach the builders to show the node."""
    plain = (_nothing, _nothing)
    app.add_node(ruby, html=(_open, _close), latex=plain, text=plain, man=plain, texinfo=plain)


def _open(translator: Any, node: nodes.Element) -> None:
    translator.body.append("<ruby>")


def _close(translator: Any, node: nodes.Element) -> None:
    reading = escape(node["reading"])
    translator.body.append(f'<rp>(</rp><rt lang="{PINYIN}">{reading}</rt><rp>)</rp></ruby>')


def _nothing(translator: Any, node: nodes.Element) -> None:
    pass
