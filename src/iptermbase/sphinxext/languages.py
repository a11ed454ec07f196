"""Chinese in the pages carries its language, so that browsers take the right glyphs and screen readers the right voice.

docutils writes the class ``language-zh-Hans`` as ``lang="zh-Hans"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.transforms import SphinxTransform

from iptermbase.model import ChineseTerm, Concept
from iptermbase.text.fold import has_han
from iptermbase.text.script import script_of

__all__ = ["TagChinese", "language_of", "tagged", "traditional"]

_HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = r"\u3001-\u303f\uff01-\uff65"
_RUN = re.compile(f"([{_MARKS}]*[{_HAN}][{_HAN}{_MARKS}]*)")


def tagged(text: str, language: str) -> nodes.inline:
    """Return a run of text in a language, a BCP 47 tag."""
    return nodes.inline(text, text, classes=[f"language-{language}"])


def traditional(term: ChineseTerm) -> str:
    """Return the tag of a term's Traditional form."""
    return f"zh-Hant-{term.region}" if term.region in {"TW", "HK"} else "zh-Hant"


def language_of(text: str, concept: Concept | None = None) -> str:
    """Return the tag of a text in one language, by the forms of the concept that it names, else by its characters.

    >>> language_of("智慧財產權"), language_of("中文"), language_of("patent")
    ('zh-Hant', 'zh-Hans', 'en')
    """
    for term in concept.zh if concept else ():
        if text == term.hans:
            return "zh-Hans"
        if text == term.hant:
            return traditional(term)
    return script_of(text) or "zh-Hans" if has_han(text) else "en"


class TagChinese(SphinxTransform):
    """Tags each run of Chinese characters that stands in prose of another language."""

    default_priority = 880

    def apply(self, **kwargs: Any) -> None:
        """Replace text nodes that hold Chinese by runs."""
        for text in list(self.document.findall(nodes.Text)):
            if has_han(text) and not _language(text, self.config.language).startswith("zh"):
                text.parent.replace(text, list(_runs(text)))


def _language(text: nodes.Text, default: str) -> str:
    """Return the language that a text is said to be in; code counts as Chinese, since it cannot be tagged in parts."""
    parent = text.parent
    while parent is not None:
        if isinstance(parent, nodes.FixedTextElement | nodes.substitution_definition):
            return "zh"
        for name in parent.get("classes", ()):
            if name.startswith("language-"):
                return str(name.removeprefix("language-"))
        parent = parent.parent
    return default


def _runs(text: str) -> Iterator[nodes.Node]:
    for run in _RUN.split(text):
        if run:
            yield tagged(run, language_of(run)) if has_han(run) else nodes.Text(run)
