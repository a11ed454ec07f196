from __future__ import annotations

import pytest

from iptermbase.places import Place
from iptermbase.source.yamlfile import parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("NO", "NO"),
        ("4:2", "4:2"),
        ("190:20:30", "190:20:30"),
        ("2020-10-17", "2020-10-17"),
        ("2020-10-17T10:00:00", "2020-10-17T10:00:00"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("0b11", "0b11"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("=", "="),
        ("010", 10),
        ("-7", -7),
        ("+7", 7),
        ("0", 0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.", 1.0),
        ("1.2.3", "1.2.3"),
        ("+", "+"),
        ("true", True),
        ("False", False),
        ("tRue", "tRue"),
        ("null", None),
        ("~", None),
        ("", None),
        ("nUll", "nUll"),
        ("'no'", "no"),
        ("'10'", "10"),
        ('"true"', "true"),
        ("''", ""),
        ("|-\n  10", "10"),
        (">-\n  null", "null"),
        ('"\\u4e13\\u5229"', "专利"),
        ('"\\U0001F600"', "😀"),
    ],
)
def test_scalars_are_what_yaml_1_2_makes_of_them(text: str, value: object) -> None:
    document = parse(f"key: {text}\n", "a.yaml")
    assert document.faults == []
    assert document.data == {"key": value}
    assert type(document.data["key"]) is type(value)


def test_an_integer_too_long_to_count_with_is_a_decimal() -> None:
    value = parse("key: 123456789012345678901234567890", "a.yaml").data["key"]
    assert type(value) is float
    assert value == 123456789012345678901234567890.0


def test_keys_stay_text() -> None:
    assert parse("no: 1\n4:2: 2\n1: 3\nnull: 4\n", "a.yaml").data == {"no": 1, "4:2": 2, "1": 3, "null": 4}


def test_places_are_in_code_points() -> None:
    document = parse("专利: 导航\nlist:\n- {a: 一二三, b: [x, 专]}\n", "a.yaml")
    assert document.places == {
        (): Place("a.yaml", 1, 1),
        ("专利",): Place("a.yaml", 1, 5),
        ("list",): Place("a.yaml", 3, 1),
        ("list", 0): Place("a.yaml", 3, 3),
        ("list", 0, "a"): Place("a.yaml", 3, 7),
        ("list", 0, "b"): Place("a.yaml", 3, 15),
        ("list", 0, "b", 0): Place("a.yaml", 3, 16),
        ("list", 0, "b", 1): Place("a.yaml", 3, 19),
    }
    assert document.keys[("list", 0, "b")] == Place("a.yaml", 3, 12)


def test_places_count_astral_characters_once() -> None:
    assert parse("{a: 𠀀𠀁, b: 1}", "a.yaml").places[("b",)] == Place("a.yaml", 1, 12)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("", 1, 1, "the file is empty"),
        ("# only a comment\n", 1, 1, "the file is empty"),
        (
            "zh: [专利\nen: x\n",
            2,
            3,
            "this is no valid YAML: while parsing a flow sequence did not find expected ',' or ']'",
        ),
        ("zh: 专利: 导航\n", 1, 7, "this is no valid YAML: mapping values are not allowed in this context"),
        (
            "\tzh: 1\n",
            1,
            1,
            "this is no valid YAML: while scanning for the next token found character that cannot start any token",
        ),
        ('zh: "专利\n', 2, 1, "this is no valid YAML: while scanning a quoted scalar found unexpected end of stream"),
        (
            "a: 1\n---\nb: 2\n",
            2,
            1,
            "this is no valid YAML: expected a single document in the stream but found another document",
        ),
        ("zh: 专利\nen: 1\nzh: 商标\n", 3, 1, "the key 'zh' stands twice; remove one of them"),
        ("a: {b: 1, b: 1}\n", 1, 11, "the key 'b' stands twice; remove one of them"),
        ("? [a]\n: 1\n", 1, 3, "a key must be text"),
        ("a: 1\n{}: 2\n", 2, 1, "a key must be text"),
        ("a: 专\0利\n", 1, 5, "character U+0000 is not allowed in YAML; remove it"),
        ("a: 1\n专: 利\x07\n", 2, 5, "character U+0007 is not allowed in YAML; remove it"),
        ("a: 专\ud800\n", 1, 5, "character U+D800 is not allowed in YAML; remove it"),
        ("a: \ufffe\n", 1, 4, "character U+FFFE is not allowed in YAML; remove it"),
        (
            'a: "专\\ud800"\n',
            1,
            8,
            "this is no valid YAML: while parsing a quoted scalar found invalid Unicode character escape code",
        ),
        ("a: &x 1\n", 1, 4, "anchors and aliases (& and *) are not allowed; write the value out"),
        ("a: 1\nb: *x\n", 2, 4, "anchors and aliases (& and *) are not allowed; write the value out"),
        ("a: &a [*a]\n", 1, 4, "anchors and aliases (& and *) are not allowed; write the value out"),
        ("a: !!int 1\n", 1, 4, "tags (tag:yaml.org,2002:int) are not allowed; remove it"),
        (
            "a: !!python/object:os.system x\n",
            1,
            4,
            "tags (tag:yaml.org,2002:python/object:os.system) are not allowed; remove it",
        ),
        ("a: !own {b: 1}\n", 1, 4, "tags (!own) are not allowed; remove it"),
        ("[" * 5000 + "]" * 5000, 1, 21, "values nest deeper than 20 levels"),
        ("[" * 100_000, 1, 21, "values nest deeper than 20 levels"),
        ("{a: " * 5000 + "1" + "}" * 5000, 1, 81, "values nest deeper than 20 levels"),
        ("- " * 5000 + "a", 1, 41, "values nest deeper than 20 levels"),
        ("[" * 21 + "]" * 21, 1, 21, "values nest deeper than 20 levels"),
    ],
)
def test_faults(text: str, line: int, column: int, message: str) -> None:
    document = parse(text, "a.yaml")
    assert [str(fault) for fault in document.faults] == [f"a.yaml:{line}:{column}: {message}"]


def test_twenty_levels_are_read() -> None:
    document = parse("[" * 20 + "]" * 20, "a.yaml")
    assert document.faults == []
    assert len(document.places) == 20


def test_all_duplicates_are_told_at_once_and_the_first_value_stays() -> None:
    document = parse("a: 1\na: 2\nb: {c: 1, c: 2}\na: 3\n", "a.yaml")
    assert [(fault.place.line, fault.place.column) for fault in document.faults] == [(2, 1), (3, 11), (4, 1)]
    assert document.data == {"a": 1, "b": {"c": 1}}


def test_windows_line_ends() -> None:
    document = parse("a: 1\r\nb: no\r\nb: 2\r\n", "a.yaml")
    assert document.data == {"a": 1, "b": "no"}
    assert [str(fault.place) for fault in document.faults] == ["a.yaml:3:1"]
