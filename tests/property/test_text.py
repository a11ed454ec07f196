"""Laws of the leaves."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

import iptermbase as ipt
from iptermbase.places import Place
from iptermbase.text.english import fold_english, key, surface_forms
from iptermbase.text.fold import expand, fold
from iptermbase.text.pinyin import initials, plain, slug, syllables, toned

ANY = st.text(st.characters(codec=None))
TELLING = st.text(st.sampled_from("产產産发發髮面里裏裡台臺aAａＡ（( 　专專é𠀀。"), max_size=3)
ENGLISH = st.text(st.sampled_from("abislyzeS-' "), max_size=12)
LETTERS = st.text(st.sampled_from("zhuānlǐǜüvaeinɡg'123 ABu:\u0301\u0308"), max_size=12)


@functools.cache
def alike() -> dict[str, list[str]]:
    """Return for each folded character all those that fold to it."""
    found = defaultdict(list)
    for code in range(0x110000):
        found[fold(chr(code))].append(chr(code))
    return found


@given(ANY)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY)
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(ANY, ANY)
def test_folding_goes_character_by_character(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(TELLING)
def test_expanding_gives_exactly_the_texts_that_fold_alike(text: str) -> None:
    forms = list(expand(text))
    assert sorted(forms) == sorted(map("".join, itertools.product(*(alike()[char] for char in fold(text)))))


@given(ANY)
def test_english_folding_keeps_the_length(text: str) -> None:
    assert len(fold_english(text)) == len(text)
    assert fold_english(fold_english(text)) == fold_english(text)


@given(ENGLISH)
def test_a_term_is_one_of_its_forms_and_no_form_is_empty(text: str) -> None:
    forms = surface_forms(text)
    assert fold_english(text) in forms or not text.strip(" -")
    assert all(form.strip() for form in forms)
    assert forms == surface_forms(text.upper())


@given(ANY)
def test_a_key_is_its_own_key_but_for_plurals(text: str) -> None:
    assert key(text) == key(f" {text} ")
    assert not {" a ", " an ", " the "} & {f" {word} " for word in key(text).split(" ")}


@given(LETTERS)
def test_plain_pinyin_is_letters_and_stays_as_it_is(text: str) -> None:
    assert set(plain(text)) <= set("abcdefghijklmnopqrstuvwxyz")
    assert plain(plain(text)) == plain(text)


@given(ANY)
def test_pinyin_takes_any_text(text: str) -> None:
    assert len(initials(text)) == len(syllables(text))
    assert isinstance(toned(text), str)
    assert slug(slug(text)) == slug(text)


@given(st.data())
def test_tone_marks_and_tone_digits_are_the_same(data: st.DataObject) -> None:
    concept = data.draw(st.sampled_from(ipt.load().concepts))
    pinyin = data.draw(st.sampled_from([term.pinyin for term in concept.zh]))
    joint = data.draw(st.sampled_from(["", " ", "-", "'"]))
    typed = joint.join(letters + tone for letters, tone in syllables(pinyin))
    if any(tone for _, tone in syllables(pinyin)):
        assert toned(typed) == toned(pinyin)
    assert plain(typed) == plain(pinyin)


@given(st.text(st.sampled_from("a专𠀀\n")), st.data())
def test_a_place_within_a_text_is_counted_as_an_editor_counts(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = text[:offset].split("\n")
    expected = Place("a", 2 + len(lines), len(lines[-1]) + (5 if len(lines) == 1 else 1))
    assert Place("a", 3, 5).within(text, offset) == expected
