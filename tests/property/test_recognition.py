"""What find gives stands in the text, and is what a plain search over the folded text gives."""

from __future__ import annotations

import functools
import math

from hypothesis import given, settings
from hypothesis import strategies as st

import iptermbase as ipt
from iptermbase.model import ChineseTerm
from iptermbase.text.fold import fold, variants

FILLERS = ("", "", "的", "，", "\n", "😀", "𠀀", "\ud800", "\0", " ", "发展", "a")


@functools.cache
def glossary() -> ipt.TermBase:
    return ipt.load()


@functools.cache
def terms() -> tuple[ChineseTerm, ...]:
    """Return the terms in Chinese characters alone; those with Latin letters depend on what stands beside them."""
    found = [term for concept in glossary() for term in concept.zh if not any(char.isascii() for char in term.text)]
    return tuple(found)


@functools.cache
def forms() -> dict[str, bool]:
    """Return the folded forms, and whether each is found; terms in quotation marks and words around terms are not."""
    terms = [term for concept in glossary() for term in concept.zh]
    around = {fold(word): False for term in terms for word in term.unless}
    return around | {fold(spelling): not term.quoted for term in terms for spelling in term.spellings}


@st.composite
def printed(draw: st.DrawFn) -> str:
    """Return a term as texts print it: in either script, here and there with a character of the other."""
    term = draw(st.sampled_from(terms()))
    text = draw(st.sampled_from(term.spellings))
    if math.prod(len(variants(char)) for char in text) > 4096:
        return text
    return "".join(draw(st.sampled_from(variants(char))) if draw(st.booleans()) else char for char in text)


TEXTS = st.lists(st.one_of(printed(), st.sampled_from(FILLERS)), max_size=12).map("".join)


def searched(text: str) -> list[tuple[int, int]]:
    """Return the spans of the terms, leftmost longest, by trying every form at every place of the folded text."""
    folded, spans, start = fold(text), [], 0
    while start < len(folded):
        length = max((len(form) for form in forms() if folded.startswith(form, start)), default=0)
        if length and forms()[folded[start : start + length]]:
            spans.append((start, start + length))
        start += length or 1
    return spans


@settings(max_examples=200)
@given(TEXTS)
def test_find_is_a_search_over_the_folded_text(text: str) -> None:
    assert [(match.start, match.end) for match in glossary().find(text, "zh")] == searched(text)


@given(TEXTS)
def test_matches_stand_in_the_text_in_order_and_apart(text: str) -> None:
    matches = glossary().find(text, "zh")
    end = 0
    for match in matches:
        assert end <= match.start < match.end <= len(text)
        assert text[match.start : match.end] == match.text
        end = match.end


@given(TEXTS)
def test_a_match_folds_to_a_form_of_each_of_its_concepts(text: str) -> None:
    for match in glossary().find(text, "zh"):
        for concept, term in match.senses:
            assert term in concept.zh
            assert isinstance(term, ChineseTerm)
            assert fold(match.text) in {fold(spelling) for spelling in term.spellings}


@given(TEXTS, TEXTS)
def test_what_stands_behind_a_line_break_changes_nothing_before_it(one: str, other: str) -> None:
    alone = glossary().find(one, "zh")
    assert glossary().find(f"{one}\n{other}", "zh")[: len(alone)] == alone


@given(st.text(st.characters(codec=None)))
def test_any_text_is_read(text: str) -> None:
    for language in ("zh", "en", None):
        for match in glossary().find(text, language):
            assert text[match.start : match.end] == match.text


@given(st.text(st.characters(codec=None), max_size=30))
def test_any_query_is_answered(query: str) -> None:
    hits = glossary().lookup(query, 5)
    assert len(hits) <= 5
    assert (glossary().get(query) is not None) == (query in glossary())
