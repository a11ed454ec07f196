"""The contract that both engines keep."""

from __future__ import annotations

import pytest

from iptermbase.index.automaton import AhoCorasickRs, Automaton, Daachorse, Engine, Kind, build, engines, restore

ENGINES = engines()
PATTERNS = ("知识产权", "知识产权质押融资", "质押融资", "国家知识产权局", "𠀀利", "a\0b", "融资")


def test_both_engines_are_tested() -> None:
    assert set(ENGINES) == {Daachorse, AhoCorasickRs}


@pytest.fixture(params=ENGINES, ids=lambda engine: engine.__name__)
def engine(request: pytest.FixtureRequest) -> Engine:
    chosen: Engine = request.param
    return chosen


@pytest.mark.parametrize(
    ("text", "longest", "every"),
    [
        ("", [], []),
        ("什么也没有", [], []),
        ("知识产权质押融资", [(0, 8, 1)], [(0, 4, 0), (0, 8, 1), (4, 8, 2), (6, 8, 6)]),
        ("国家知识产权", [(2, 6, 0)], [(2, 6, 0)]),
        ("知识产权知识产权", [(0, 4, 0), (4, 8, 0)], [(0, 4, 0), (4, 8, 0)]),
        ("国家知识产权局质押融资", [(0, 7, 3), (7, 11, 2)], [(2, 6, 0), (0, 7, 3), (7, 11, 2), (9, 11, 6)]),
        ("😀𠀀利😀融资", [(1, 3, 4), (4, 6, 6)], [(1, 3, 4), (4, 6, 6)]),
        ("\ud800融资\udc00", [(1, 3, 6)], [(1, 3, 6)]),
        ("融\ud800资", [], []),
        ("\ud83d\ude00融资", [(2, 4, 6)], [(2, 4, 6)]),
        ("\0融资a\0b", [(1, 3, 6), (3, 6, 5)], [(1, 3, 6), (3, 6, 5)]),
        ("融\ufffd资", [], []),
    ],
)
def test_spans(
    engine: Engine, text: str, longest: list[tuple[int, int, int]], every: list[tuple[int, int, int]]
) -> None:
    assert engine(PATTERNS, "longest").find(text) == longest
    assert engine(PATTERNS, "all").find(text) == every


@pytest.mark.parametrize("kind", ["longest", "all"])
def test_no_patterns(engine: Engine, kind: Kind) -> None:
    assert engine((), kind).find("知识产权") == []


@pytest.mark.parametrize("kind", ["longest", "all"])
def test_dump_and_restore(kind: Kind) -> None:
    built: Automaton = build(PATTERNS, kind)
    restored = restore(built.dump(), kind)
    assert restored is not None
    text = "国家知识产权局质押融资𠀀利"
    assert restored.find(text) == built.find(text) != []


@pytest.mark.parametrize("data", [None, b"", b"no automaton", b"\0" * 100])
def test_what_cannot_be_restored_is_built_anew(data: bytes | None) -> None:
    assert restore(data, "longest") is None


def test_an_engine_without_a_serialised_form_says_so() -> None:
    assert AhoCorasickRs(PATTERNS, "longest").dump() is None
