"""Both engines find what a plain search finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptermbase.index.automaton import Daachorse, Engine, Spans, engines, restore

ALPHABET = "知识产权𠀀ab\0\ufffd"
PATTERNS = st.lists(st.text(st.sampled_from(ALPHABET), min_size=1, max_size=4), unique=True, max_size=8)
TEXT = st.text(st.sampled_from(f"{ALPHABET}\ud800\udfff😀"), max_size=30)


def every(patterns: list[str], text: str) -> Spans:
    """Return every occurrence of every pattern, by end and then by start."""
    found = [(i, i + len(p), n) for n, p in enumerate(patterns) for i in range(len(text)) if text.startswith(p, i)]
    return sorted(found, key=lambda span: (span[1], span[0]))


def leftmost_longest(patterns: list[str], text: str) -> Spans:
    """Return the occurrences that reading from left to right takes, the longest at each place."""
    taken: Spans = []
    for span in sorted(every(patterns, text), key=lambda span: (span[0], -span[1])):
        if not taken or span[0] >= taken[-1][1]:
            taken.append(span)
    return taken


@pytest.mark.parametrize("engine", engines(), ids=lambda engine: engine.__name__)
@settings(max_examples=400)
@given(patterns=PATTERNS, text=TEXT)
def test_longest(engine: Engine, patterns: list[str], text: str) -> None:
    assert engine(patterns, "longest").find(text) == leftmost_longest(patterns, text.replace("\ud800", "\1"))


@pytest.mark.parametrize("engine", engines(), ids=lambda engine: engine.__name__)
@settings(max_examples=400)
@given(patterns=PATTERNS, text=TEXT)
def test_all(engine: Engine, patterns: list[str], text: str) -> None:
    assert engine(patterns, "all").find(text) == every(patterns, text)


@given(patterns=PATTERNS, text=TEXT)
def test_a_restored_automaton_finds_the_same(patterns: list[str], text: str) -> None:
    for kind in ("longest", "all"):
        built = Daachorse(patterns, kind)
        restored = restore(built.dump(), kind)
        assert restored is not None
        assert restored.find(text) == built.find(text)
