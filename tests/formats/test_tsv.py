from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iptermbase.errors import InputError
from iptermbase.formats.plain import read_plain
from iptermbase.formats.tsv import read_tsv
from iptermbase.places import Place
from iptermbase.segment import Segment


def test_places_count_code_points_from_1() -> None:
    (segment,) = read_tsv("𠮷专利\tpatent\tnote\n", "a.tsv")
    assert segment == Segment("𠮷专利", "patent", "1", Place("a.tsv", 1, 1), Place("a.tsv", 1, 5), "a.tsv")


def test_blank_lines_count_but_hold_nothing() -> None:
    assert [segment.id for segment in read_tsv("\n一\tone\r\n \r\n二\ttwo", "a.tsv")] == ["2", "4"]


def test_line_ends_of_any_system() -> None:
    assert [segment.target for segment in read_tsv("一\tone\r\n二\ttwo\n", "a.tsv")] == ["one", "two"]


def test_a_line_separator_is_text() -> None:
    assert [segment.target for segment in read_tsv("一\to\u2028n\x0be\n", "a.tsv")] == ["o\u2028n\x0be"]


def test_an_empty_target_is_a_target() -> None:
    assert [segment.target for segment in read_tsv("一\t\n", "a.tsv")] == [""]


def test_a_line_without_a_tab_is_refused() -> None:
    with pytest.raises(InputError, match=r"^a\.tsv:2:3: the line has no tab; write source, tab, target$"):
        list(read_tsv("一\tone\n二二\n", "a.tsv"))


_CELL = st.text(st.characters(exclude_characters="\t\n\r", exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@given(st.lists(st.tuples(_CELL, _CELL)))
def test_what_is_written_is_read(pairs: list[tuple[str, str]]) -> None:
    text = "".join(f"{source}\t{target}\n" for source, target in pairs)
    assert [(segment.source, segment.target) for segment in read_tsv(text, "a.tsv")] == pairs


def test_plain_text_is_read_by_line() -> None:
    paragraphs = list(read_plain("一\n\n 二\r\n", "a.txt"))
    assert [(p.text, str(p.place), p.segment) for p in paragraphs] == [
        ("一", "a.txt:1:1", "1"),
        (" 二", "a.txt:3:1", "3"),
    ]
