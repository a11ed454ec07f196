"""Bad input: each fault with its message, file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptermbase.errors import InputError
from iptermbase.model import Field
from iptermbase.places import Place
from iptermbase.source.glossary import read_glossary
from tests.folders import APPLE, write_files

ENTRY = "concepts/food/pingguo.yaml"
PEAR = APPLE.replace("苹果", "鸭梨").replace("蘋果", "鴨梨").replace("píngguǒ", "yālí").replace("apple", "pear")
SOURCE = "title: 专利法\n  kind: law\n  language: zh-Hans\n"


def faults(folder: Path) -> list[str]:
    """Return the faults of a glossary, the folder left out."""
    return [str(fault).replace(f"{folder}/", "") for fault in read_glossary(folder).faults]


def changed(old: str, new: str) -> str:
    """Return the sound entry with a part replaced."""
    assert APPLE.count(old) == 1
    return APPLE.replace(old, new)


def test_a_sound_glossary(tmp_path: Path) -> None:
    reading = read_glossary(write_files(tmp_path, {ENTRY: APPLE, "concepts/food/yali.yaml": PEAR}))
    assert reading.faults == ()
    assert [concept.id for concept in reading.glossary.concepts] == ["pingguo", "yali"]
    apple = reading.glossary.concepts[0]
    assert (apple.field, apple.hans, apple.hant, apple.pinyin, apple.english) == (
        "food",
        "苹果",
        "蘋果",
        "píngguǒ",
        "apple",
    )
    assert reading.glossary.fields == (Field("food", "food", "food"),)
    assert reading.glossary.sources == ()


def test_places(tmp_path: Path) -> None:
    reading = read_glossary(write_files(tmp_path, {ENTRY: APPLE}))
    path = str(tmp_path / ENTRY)
    assert reading.place("pingguo", ("en", 0, "term")) == Place(path, 4, 10)
    assert reading.place("pingguo", ("zh", 0, "pinyin")) == Place(path, 2, 32)
    assert reading.place("pingguo", ("en", 0, "nowhere", 7)) == Place(path, 4, 3)
    assert reading.place("pingguo") == Place(path, 1, 1)
    assert reading.place("nothing", ("en",)) is None


@pytest.mark.parametrize(
    ("files", "folder", "message"),
    [
        ({}, "missing", "{}: there is no such folder; name the folder of a glossary"),
        ({"a.txt": ""}, "a.txt", "{}: this is a file; name the folder of a glossary"),
        ({"a/b.txt": ""}, "a", "{}: the folder has no 'concepts' folder; entries stand in concepts/<field>/<id>.yaml"),
        (
            {"a/concepts": ""},
            "a",
            "{}: the folder has no 'concepts' folder; entries stand in concepts/<field>/<id>.yaml",
        ),
        ({}, "nul\0", "{}: there is no such folder; name the folder of a glossary"),
    ],
)
def test_no_glossary(files: dict[str, str], folder: str, message: str, tmp_path: Path) -> None:
    write_files(tmp_path, files)
    with pytest.raises(InputError) as caught:
        read_glossary(tmp_path / folder)
    assert str(caught.value) == message.format(tmp_path / folder)


def test_no_entries(tmp_path: Path) -> None:
    (tmp_path / "concepts").mkdir()
    assert faults(tmp_path) == ["concepts:1:1: the glossary has no entries"]


FORBIDDEN = "source: editorial}\n- {term: pome, status: forbidden}"
TWO = "source: editorial}\n- {term: pome, status: preferred, source: editorial}"
LONG = "一二三四五六七八九十一二三四五六七八九十一"


def also(text: str) -> str:
    """Return the sound entry with a line added, the sixth."""
    return f"{APPLE}{text}\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # files that cannot be read
        ("", ["1:1: the file is empty"]),
        ("# nothing but a comment\n", ["1:1: the file is empty"]),
        (b"zh: \xb5\xa5\n", ["1:5: byte 0xb5 is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"]),
        (
            APPLE.encode("gb18030"),
            ["2:11: byte 0xb9 is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"],
        ),
        (
            "# 专利\n# é".encode() + b"\xff",
            ["2:4: byte 0xff is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"],
        ),
        (APPLE.encode("utf-16"), ["1:1: the file is UTF-16; save it as UTF-8"]),
        (b"\xfe\xff" + APPLE.encode("utf-16-be"), ["1:1: the file is UTF-16; save it as UTF-8"]),
        # files that are no YAML
        (
            changed("en:\n", "en: [\n"),
            ["4:1: this is no valid YAML: while parsing a flow node did not find expected node content"],
        ),
        (
            changed("en:\n", "en:\n\t"),
            [
                "4:1: this is no valid YAML: while scanning for the next token found character that cannot start any token"
            ],
        ),
        (changed("apple", "apple\0"), ["4:15: character U+0000 is not allowed in YAML; remove it"]),
        (changed("圆形的水果", "圆形\0的水果"), ["5:37: character U+0000 is not allowed in YAML; remove it"]),
        (
            changed("apple", '"\\ud800"'),
            ["4:13: this is no valid YAML: while parsing a quoted scalar found invalid Unicode character escape code"],
        ),
        (also("en: []"), ["6:1: the key 'en' stands twice; remove one of them"]),
        (
            changed("en: round fruit", "en: round fruit, en: red fruit"),
            ["5:31: the key 'en' stands twice; remove one of them"],
        ),
        (changed("apple", "&a apple"), ["4:10: anchors and aliases (& and *) are not allowed; write the value out"]),
        (changed("apple", "*a"), ["4:10: anchors and aliases (& and *) are not allowed; write the value out"]),
        (changed("apple", "!!str apple"), ["4:10: tags (tag:yaml.org,2002:str) are not allowed; remove it"]),
        (changed("apple", "[" * 5000 + "]" * 5000), ["4:27: values nest deeper than 20 levels"]),
        # files of another shape
        ("[]", ["1:1: the file must be a mapping (key: value), not []"]),
        ("text", ['1:1: the file must be a mapping (key: value), not "text"']),
        ("~", ["1:1: the file must be a mapping (key: value), not null"]),
        # unknown and missing fields
        (
            changed("definition:", "definitoin:"),
            [
                "1:1: the file lacks the field 'definition'",
                "5:1: unknown field 'definitoin'; did you mean 'definition'?",
            ],
        ),
        (
            changed("pinyin", "pinjin"),
            ["2:3: zh.0 lacks the field 'pinyin'", "2:24: unknown field 'pinjin'; did you mean 'pinyin'?"],
        ),
        (
            changed("apple,", "apple, colour: red,"),
            ["4:17: unknown field 'colour'; known are term, status, source, form, pos, usage, reason, accept"],
        ),
        (
            changed("definition: {en: round fruit, zh: 圆形的水果}\n", ""),
            ["1:1: the file lacks the field 'definition'"],
        ),
        (
            changed("en: round fruit, zh: 圆形的水果", ""),
            ["5:13: definition lacks the field 'en'", "5:13: definition lacks the field 'zh'"],
        ),
        (changed("hans: 苹果, ", ""), ["2:3: zh.0 lacks the field 'hans'"]),
        (changed("hant: 蘋果, ", ""), ["2:3: zh.0 lacks the field 'hant'"]),
        (
            changed("{term: apple, status: preferred, source: editorial}", "[]"),
            ["4:3: en.0 must be a mapping (key: value), not []"],
        ),
        # values of another kind; those that YAML 1.1 would bend stay text
        (changed("apple", "010"), ["4:10: en.0.term must be text (put it in quotes), not 10"]),
        (changed("apple", "true"), ["4:10: en.0.term must be text (put it in quotes), not true"]),
        (changed("apple", "~"), ["4:10: en.0.term must be text (put it in quotes), not null"]),
        (changed("apple", "no"), []),
        (changed("apple", "4:2"), []),
        (changed("apple", "on"), []),
        (changed("apple", "2020-10-17"), []),
        (changed("apple", "'010'"), []),
        (changed("apple", "' apple'"), ['4:10: en.0.term is " apple", which does not have the form ^\\S(.*\\S)?$']),
        # statuses
        (APPLE.replace("source: editorial}", TWO), ["4:1: en must hold exactly one preferred term"]),
        (
            changed("apple, status: preferred", "apple, status: admitted"),
            [
                "4:1: en must hold exactly one preferred term",
                '4:25: en.0.status is "admitted"; the first term of a language is the preferred one',
            ],
        ),
        (
            APPLE.replace("source: editorial}", "source: editorial}\n- {term: pome, status: maybe, source: editorial}"),
            ['5:24: en.1.status is "maybe"; it must be one of preferred, admitted, forbidden'],
        ),
        (APPLE.replace("source: editorial}", FORBIDDEN), ["5:3: en.1 lacks the field 'reason'"]),
        (changed(", source: editorial", ""), ["4:3: en.0 lacks the field 'source'"]),
        (changed("píngguǒ,", "píngguǒ, region: TW,"), ["2:3: zh.0 lacks the field 'source'"]),
        (
            changed("píngguǒ,", "píngguǒ, source: a, region: SG,"),
            ['2:60: zh.0.region is "SG"; it must be one of CN, TW, HK'],
        ),
        # the other fields
        (
            also("reviewed: 2026-13-01"),
            ['6:11: reviewed is "2026-13-01", which is no date of the calendar'],
        ),
        (also("reviewed: 20261123"), ["6:11: reviewed must be text (put it in quotes), not 20261123"]),
        (also("reviewed: 2026-11-23"), []),
        (
            also(f"attested: [{{source: a, form: 苹果, paragraphs: [1], fragment: {LONG}}}]"),
            ["6:61: attested.0.fragment is longer than 20 characters; quote less"],
        ),
        (also(f"attested: [{{source: a, form: 苹果, paragraphs: [1], fragment: {LONG[1:]}}}]"), []),
        (also("attested: [{source: a, form: 苹果, paragraphs: []}]"), ["6:46: attested.0.paragraphs is empty"]),
        (
            also("attested: [{source: a, form: 苹果, paragraphs: [0]}]"),
            ["6:47: attested.0.paragraphs.0 is 0; it must be 1 or more"],
        ),
        (
            also("attested: [{source: a, form: 苹果, paragraphs: [1, 1]}]"),
            ["6:46: attested.0.paragraphs names the same value twice: [1, 1]"],
        ),
        (also("basis: [{source: a, article: 四}]"), ['6:30: basis.0.article must be a whole number, not "四"']),
        (
            also("relations: {broader: [a], wider: [b]}"),
            ["6:27: unknown field 'wider'; known are broader, related, contrast"],
        ),
        (also("relations: {broader: fruit}"), ['6:22: relations.broader must be a list, not "fruit"']),
        (also("note: no"), ['6:7: note must be a mapping (key: value), not "no"']),
        (
            APPLE.replace("status: preferred}", "status: preferred, accept: {Bad: x}}"),
            ["2:69: the key 'Bad' is \"Bad\", which does not have the form ^[a-z]+(-[a-z]+)*$"],
        ),
    ],
)
def test_faults_of_an_entry(content: str | bytes, expected: list[str], tmp_path: Path) -> None:
    assert faults(write_files(tmp_path, {ENTRY: content})) == [f"{ENTRY}:{fault}" for fault in expected]


OTHER = "concepts/food"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"fields.yaml": "food: {en: Food}\n"}, ["fields.yaml:1:7: food lacks the field 'zh'"]),
        ({"fields.yaml": ""}, ["fields.yaml:1:1: the file is empty"]),
        (
            {"fields.yaml": "drink: {en: Drink, zh: 饮料}\n"},
            [f"{ENTRY}:1:1: the folder 'food' is no subject field of fields.yaml"],
        ),
        (
            {"fields.yaml": "food: {en: Food, zh: 食品}\nOther Food: {en: Food, zh: 食}\n"},
            [
                "fields.yaml:2:1: the key 'Other Food' is \"Other Food\", which does not have the form ^[a-z0-9]+(-[a-z0-9]+)*$"
            ],
        ),
        ({"sources.yaml": f"editorial:\n  {SOURCE}"}, ["sources.yaml:1:1: the key 'editorial' is not allowed"]),
        (
            {"sources.yaml": "a: {title: x, kind: book, language: fr}\n"},
            [
                'sources.yaml:1:21: a.kind is "book"; it must be one of article, law, treaty, standard, reference',
                'sources.yaml:1:37: a.language is "fr"; it must be one of zh-Hans, zh-Hant, en, zh-Hans+en, zh-Hant+en',
            ],
        ),
        ({"sources.yaml": f"a:\n  {SOURCE}  body: [1]\n"}, ["sources.yaml:5:9: a.body holds fewer than 2 values"]),
        (
            {"sources.yaml": f"a:\n  {SOURCE}a:\n  {SOURCE}"},
            ["sources.yaml:5:1: the key 'a' stands twice; remove one of them"],
        ),
        (
            {"concepts/pingguo.yaml": APPLE},
            ["concepts/pingguo.yaml:1:1: an entry stands in concepts/<field>/<id>.yaml; move or rename this file"],
        ),
        (
            {f"{OTHER}/yali.yml": PEAR},
            [f"{OTHER}/yali.yml:1:1: an entry stands in concepts/<field>/<id>.yaml; move or rename this file"],
        ),
        (
            {f"{OTHER}/deep/yali.yaml": PEAR},
            [f"{OTHER}/deep/yali.yaml:1:1: an entry stands in concepts/<field>/<id>.yaml; move or rename this file"],
        ),
        (
            {f"{OTHER}/Yā Lí.yaml": PEAR},
            [f"{OTHER}/Yā Lí.yaml:1:1: 'Yā Lí' is no id; use lower-case pinyin without tones, words joined by hyphens"],
        ),
        (
            {"concepts/drink/pingguo.yaml": PEAR},
            [f"{ENTRY}:1:1: the id 'pingguo' is also that of concepts/drink/pingguo.yaml; rename one of them"],
        ),
        ({f"{OTHER}/yali.yaml/a.txt": ""}, [f"{OTHER}/yali.yaml:1:1: this is a folder; name a file in it"]),
    ],
)
def test_faults_of_a_folder(files: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    assert faults(write_files(tmp_path, {ENTRY: APPLE, **files})) == expected


def test_all_faults_are_told_at_once_and_the_sound_entries_are_read(tmp_path: Path) -> None:
    bad = changed("pinyin", "pinjin").replace("preferred, source: editorial", "preferred")
    reading = read_glossary(write_files(tmp_path, {ENTRY: bad, f"{OTHER}/yali.yaml": PEAR, "fields.yaml": "food: 1\n"}))
    assert [(Path(fault.place.path).name, fault.place.line) for fault in reading.faults] == [
        ("fields.yaml", 1),
        ("pingguo.yaml", 2),
        ("pingguo.yaml", 2),
        ("pingguo.yaml", 4),
    ]
    assert [concept.id for concept in reading.glossary.concepts] == ["yali"]


def test_other_files_in_the_folders_are_left_alone(tmp_path: Path) -> None:
    files = {ENTRY: APPLE, "README.md": "#", "concepts/food/notes.txt": "x", "concepts/food/.pingguo.yaml.swp": "\0"}
    assert faults(write_files(tmp_path, files)) == []


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    content = APPLE.replace("\n", "\r\n").encode("utf-8-sig")
    reading = read_glossary(write_files(tmp_path, {ENTRY: content}))
    assert reading.faults == ()
    assert reading.glossary.concepts[0].definition.zh == "圆形的水果"
