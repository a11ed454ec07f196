"""What goes into an index or a reader comes out of it."""

from __future__ import annotations

import json
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from iptermbase.index.compile import compile_glossary
from iptermbase.index.load import glossary_index
from iptermbase.index.store import Index
from iptermbase.model import (
    Attestation,
    Basis,
    Bilingual,
    ChineseTerm,
    Concept,
    EnglishTerm,
    Example,
    Field,
    Glossary,
    Relations,
    Source,
    SourceText,
)
from iptermbase.recognise import Recogniser
from iptermbase.source.yamlfile import parse

TEXT = st.text(st.sampled_from("专專利产abA'\"\\-&%\n\0😀 "), min_size=1, max_size=6).filter(
    lambda text: text.strip() == text
)
ID = st.text(st.sampled_from("abc-"), min_size=1, max_size=5)
MAYBE = st.none() | TEXT
STATUS = st.sampled_from(["preferred", "admitted", "forbidden"])
PAIRS = st.lists(st.tuples(ID, TEXT), max_size=2).map(tuple)
NUMBERS = st.lists(st.integers(1, 99), min_size=1, max_size=3).map(tuple)


def several(what: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[Any]:
    return st.lists(what, min_size=least, max_size=2).map(tuple)


CHINESE = st.builds(
    ChineseTerm, MAYBE, TEXT, TEXT, STATUS, MAYBE, TEXT, MAYBE, MAYBE, MAYBE, st.booleans(), several(TEXT), PAIRS
)
ENGLISH = st.builds(
    EnglishTerm, TEXT, STATUS, MAYBE, TEXT, st.sampled_from(["noun", "verb", "phrase"]), MAYBE, MAYBE, PAIRS
)
BILINGUAL = st.builds(Bilingual, TEXT, TEXT)
CONCEPT = st.builds(
    Concept,
    ID,
    ID,
    several(CHINESE, 1),
    several(ENGLISH, 1),
    BILINGUAL,
    st.none() | BILINGUAL,
    st.builds(Relations, several(ID), several(ID), several(ID)),
    several(st.builds(Attestation, ID, TEXT, NUMBERS, MAYBE)),
    several(st.builds(Basis, ID, st.integers(1, 999), MAYBE, MAYBE)),
    several(st.builds(Example, TEXT, TEXT, ID)),
    MAYBE,
)
SOURCE = st.builds(
    Source,
    ID,
    TEXT,
    TEXT,
    TEXT,
    MAYBE,
    MAYBE,
    MAYBE,
    MAYBE,
    MAYBE,
    MAYBE,
    st.none() | st.tuples(st.integers(1, 9), st.integers(1, 9)),
    several(st.builds(SourceText, TEXT, TEXT)),
)
FIELD = st.builds(Field, ID, TEXT, TEXT, MAYBE)


def unique(what: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(what, max_size=4, unique_by=lambda record: record.id).map(tuple)


CONCEPTS = unique(CONCEPT).map(lambda concepts: tuple(sorted(concepts, key=lambda concept: concept.id)))
GLOSSARY = st.builds(Glossary, CONCEPTS, unique(SOURCE), unique(FIELD))


@given(GLOSSARY)
def test_compiling_and_opening_gives_the_same_glossary(glossary: Glossary) -> None:
    assert Index.from_bytes(compile_glossary(glossary)).glossary == glossary


@given(GLOSSARY, GLOSSARY)
def test_laying_one_glossary_over_another_keeps_all_ids(one: Glossary, other: Glossary) -> None:
    laid = one.over(other)
    assert {concept.id for concept in laid.concepts} == {concept.id for concept in (*one.concepts, *other.concepts)}
    assert set(one.concepts) <= set(laid.concepts)
    assert laid.over(laid) == laid


@settings(max_examples=50)
@given(CONCEPTS, st.randoms(use_true_random=False), st.text(st.sampled_from("专專利产產abA- \n“"), max_size=20))
def test_the_order_of_the_concepts_changes_no_match(
    concepts: tuple[Concept, ...], order: random.Random, text: str
) -> None:
    shuffled = list(concepts)
    order.shuffle(shuffled)
    one, other = (Recogniser(glossary_index(Glossary(tuple(given)))) for given in (concepts, shuffled))
    assert one.chinese(text) == other.chinese(text)
    assert one.english(text) == other.english(text)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(min_codepoint=0, max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.sampled_from("ab专:-#?'\"{[ "), max_size=4), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(JSON)
def test_json_is_read_as_json_readers_read_it(data: object) -> None:
    document = parse(json.dumps(data), "a.yaml")
    assert document.faults == []
    assert document.data == data


@given(st.text(st.characters(codec=None)))
def test_any_text_is_data_or_a_fault_in_it(text: str) -> None:
    document = parse(text, "a.yaml")
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 1
    for fault in document.faults:
        assert 1 <= fault.place.line <= lines + 1
        assert fault.place.column >= 1
