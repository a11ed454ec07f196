from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.check import lint
from iptermbase.draft import draft_entry
from iptermbase.source.corpus import Corpus
from iptermbase.source.glossary import read_glossary
from tests.folders import APPLE, write_files

TEXT = "菜单\n青蘋果和红苹果。\n\n蘋果，青蘋果\n版权\n"
SOURCES = f"""\
paper:
  title: Paper
  kind: article
  language: zh-Hant
  body: [2, 3]
  texts: [{{file: paper.txt, sha256: {sha256(TEXT.encode()).hexdigest()}}}]
"""


@pytest.fixture
def orchard(tmp_path: Path) -> ipt.TermBase:
    """A glossary with a word and an article that prints others."""
    return ipt.load(write_files(tmp_path / "orchard", {"concepts/food/pingguo.yaml": APPLE, "sources.yaml": SOURCES}))


def test_what_can_be_proposed_is_proposed(orchard: ipt.TermBase, tmp_path: Path) -> None:
    corpus = Corpus(write_files(tmp_path / "texts", {"any-name.txt": TEXT}))
    draft = draft_entry("青蘋果", orchard.index, corpus)
    assert draft.text == (
        "# yaml-language-server: $schema=../../schema/concept.schema.json\n"
        "# near: 苹果 (pingguo), apple\n"
        "draft: [hant, pinyin, en, definition, relations, attested, examples]\n"
        "zh:\n"
        "- {hans: 青苹果, hant: 青蘋果, pinyin: qīng píngguǒ, status: preferred}\n"
        "attested:\n"
        "- {source: paper, form: 青蘋果, paragraphs: [2, 3]}\n"
    )
    assert (draft.id, draft.known, [concept.id for concept in draft.near]) == ("qing-pingguo", False, ["pingguo"])


def test_words_are_joined_as_the_glossary_joins_them(tb: ipt.TermBase) -> None:
    draft = draft_entry("知识产权导航质押", tb.index)
    assert "pinyin: zhīshi chǎnquán dǎoháng zhìyā," in draft.text
    assert draft.id == "zhishi-chanquan-daohang-zhiya"


def test_latin_letters_are_quoted_where_they_must_be(tb: ipt.TermBase) -> None:
    assert 'hans: "互联网+导航"' in draft_entry("互联网+导航", tb.index).text


def test_a_known_term_is_told(orchard: ipt.TermBase) -> None:
    assert draft_entry("蘋果", orchard.index).known


def test_each_printed_form_is_a_row(orchard: ipt.TermBase, tmp_path: Path) -> None:
    corpus = Corpus(write_files(tmp_path / "texts", {"paper.txt": TEXT}))
    text = draft_entry("苹果", orchard.index, corpus).text
    assert "- {source: paper, form: 蘋果, paragraphs: [2, 3]}\n- {source: paper, form: 苹果, paragraphs: [2]}\n" in text


def test_a_draft_is_valid_yaml_reported_and_no_part_of_the_glossary(orchard: ipt.TermBase, tmp_path: Path) -> None:
    draft = draft_entry("青蘋果", orchard.index)
    write_files(tmp_path / "orchard", {f"concepts/food/{draft.id}.yaml": draft.text})
    reading = read_glossary(tmp_path / "orchard")
    assert [concept.id for concept in reading.glossary.concepts] == ["pingguo"]
    assert [(f.rule, f.place and f.place.line) for f in lint(reading).findings] == [("unfinished-draft", 3)]
    assert "青苹果" not in ipt.load(tmp_path / "orchard")
