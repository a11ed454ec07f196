from __future__ import annotations

from pathlib import Path

import pytest

from iptermbase.text import script as room
from iptermbase.text.script import Script, only_in, script_of, written_in
from tests import character_tables


def test_the_table_is_what_the_dictionaries_make() -> None:
    assert Path(room.__file__).with_name("scripts.txt").read_text(encoding="utf-8") == character_tables.scripts()


def test_no_character_is_in_one_script_alone_and_in_the_other() -> None:
    assert only_in("zh-Hans") & only_in("zh-Hant") == frozenset()


@pytest.mark.parametrize(
    ("chars", "script"),
    [("识产权专导动", "zh-Hans"), ("識產權專導動産", "zh-Hant")],
)
def test_only_in(chars: str, script: Script) -> None:
    other: Script = "zh-Hant" if script == "zh-Hans" else "zh-Hans"
    assert set(chars) <= only_in(script)
    assert not set(chars) & only_in(other)


@pytest.mark.parametrize("char", "里范后台占制云志系只余干雇一中文，a")
def test_a_character_of_both_scripts_is_in_neither_list(char: str) -> None:
    assert char not in only_in("zh-Hans") | only_in("zh-Hant")


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("知识产权", "zh-Hans"),
        ("知識產權", "zh-Hant"),
        ("運用知識产權", "zh-Hant"),
        ("运用知识產权", "zh-Hans"),
        ("识識", None),
        ("中文", None),
        ("PCT", None),
        ("", None),
        ("\ud800\0", None),
    ],
)
def test_script_of(text: str, script: Script | None) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("script", "text", "expected"),
    [
        ("zh-Hant", "权", ("權",)),
        ("zh-Hant", "为", ("為",)),
        ("zh-Hant", "识产权", ("識產權",)),
        ("zh-Hant", "发", ("發", "髮")),
        ("zh-Hans", "產權", ("产权",)),
        ("zh-Hans", "中文", ("中文",)),
    ],
)
def test_written_in(script: Script, text: str, expected: tuple[str, ...]) -> None:
    assert written_in(script, text) == expected


def test_what_a_script_prints_is_not_of_the_other_alone() -> None:
    pairs: list[tuple[Script, Script]] = [("zh-Hans", "zh-Hant"), ("zh-Hant", "zh-Hans")]
    for script, other in pairs:
        assert [c for c in only_in(script) if any(set(w) & only_in(script) for w in written_in(other, c))] == []
