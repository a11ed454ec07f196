from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from iptermbase.errors import InputError
from iptermbase.model import Source, SourceText
from iptermbase.source.corpus import Corpus
from tests.folders import write_files

LAW = """\
# 果园法

第一章　总则
第一条　为了管好果园，制定本法。
  第二条 本法所称果树，指苹果树和梨树。

梨树，包括尚未结果的。
第三条之一　本条是后来加的。
第二章　采摘
本章说明。
第十一条　熟果方可采摘。
第一百零二条　本法自明日起施行。
附则
"""


def source(*texts: str, names: tuple[str, ...] = ("law.txt", "more.txt")) -> Source:
    files = tuple(
        SourceText(name, hashlib.sha256(text.encode()).hexdigest()) for name, text in zip(names, texts, strict=False)
    )
    return Source("law", "果园法", "law", "zh-Hans", texts=files)


def test_paragraphs_are_the_lines_that_hold_something(tmp_path: Path) -> None:
    corpus = Corpus(write_files(tmp_path, {"law.txt": "\n 一 \n\n\t\n　二　\r\n三", "more.txt": "四\n"}))
    assert corpus.paragraphs(source("\n 一 \n\n\t\n　二　\r\n三", "四\n")) == ("一", "二", "三", "四")


def test_articles_hold_all_their_paragraphs(tmp_path: Path) -> None:
    articles = Corpus(write_files(tmp_path, {"law.txt": LAW})).articles(source(LAW))
    assert list(articles) == [1, 2, 11, 102]
    assert articles[1] == "第一条　为了管好果园，制定本法。"
    assert articles[2].splitlines()[1] == "梨树，包括尚未结果的。"
    assert "梨树" not in articles[11]
    assert "本章说明" not in "".join(articles.values())


def test_a_file_is_known_by_its_content_wherever_it_stands(tmp_path: Path) -> None:
    corpus = Corpus(write_files(tmp_path, {"deep/er/renamed.md": LAW}))
    assert corpus.missing(source(LAW)) is None
    assert len(corpus.paragraphs(source(LAW))) == 11


def test_a_changed_file_is_told_from_a_missing_one(tmp_path: Path) -> None:
    corpus = Corpus(write_files(tmp_path, {"law.txt": f"{LAW}第一百零三条　新的一条。"}))
    assert corpus.missing(source(LAW)) == f"{tmp_path / 'law.txt'} differs from the text that was read"
    assert corpus.missing(source(LAW, names=("other.txt",))) == "other.txt is not in the folder"
    assert corpus.missing(source()) is None


@pytest.mark.parametrize(("name", "problem"), [("missing", "there is no such folder"), ("a.txt", "this is a file")])
def test_no_folder(name: str, problem: str, tmp_path: Path) -> None:
    write_files(tmp_path, {"a.txt": ""})
    with pytest.raises(InputError) as caught:
        Corpus(tmp_path / name)
    assert str(caught.value) == f"{tmp_path / name}: {problem}; name the folder that holds the texts of the sources"
