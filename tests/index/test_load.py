from __future__ import annotations

import os
from pathlib import Path

import pytest

from iptermbase.errors import GlossaryError, InputError
from iptermbase.index import load
from iptermbase.index.load import folder_index
from tests.folders import APPLE, write_files

ENTRY = "concepts/food/pingguo.yaml"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return write_files(tmp_path / "glossary", {ENTRY: APPLE})


def cached(checkout: Path) -> set[str]:
    return {path.name for path in (checkout.parent / ".cache" / "iptermbase").iterdir()}


def test_a_checkout_is_compiled_once_and_then_opened(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load._checkout_index(str(checkout))
    files = cached(checkout)
    assert len(files) == 1
    monkeypatch.setattr(load, "_read", lambda _: pytest.fail("the YAML was read again"))
    assert load._checkout_index(str(checkout)).glossary == first.glossary
    assert cached(checkout) == files


def test_an_edit_is_seen_at_the_next_start(checkout: Path) -> None:
    load._checkout_index(str(checkout))
    before = cached(checkout)
    write_files(checkout, {ENTRY: APPLE.replace("apple", "pome fruit")})
    assert load._checkout_index(str(checkout)).concept("pingguo").english == "pome fruit"
    assert len(cached(checkout)) == 1
    assert cached(checkout) != before


def test_a_new_file_and_a_lost_one_are_seen(checkout: Path) -> None:
    load._checkout_index(str(checkout))
    write_files(checkout, {"concepts/food/yali.yaml": APPLE})
    assert load._checkout_index(str(checkout)).count() == 2
    (checkout / ENTRY).unlink()
    assert load._checkout_index(str(checkout)).count() == 1


def test_a_file_of_the_same_size_with_another_time_is_read_again(checkout: Path) -> None:
    load._checkout_index(str(checkout))
    write_files(checkout, {ENTRY: APPLE.replace("apple", "pomes")})
    status = (checkout / ENTRY).stat()
    os.utime(checkout / ENTRY, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert load._checkout_index(str(checkout)).concept("pingguo").english == "pomes"


def test_a_cache_that_cannot_be_written_is_done_without(checkout: Path) -> None:
    write_files(checkout.parent, {".cache": "a file where the folder should be"})
    assert load._checkout_index(str(checkout)).count() == 1


def test_faults_are_listed_with_their_places(checkout: Path) -> None:
    write_files(checkout, {ENTRY: APPLE.replace("pinyin", "pinjin")})
    with pytest.raises(GlossaryError) as caught:
        folder_index(str(checkout))
    assert str(caught.value).splitlines() == [
        f"{checkout / ENTRY}:2:3: zh.0 lacks the field 'pinyin'",
        f"{checkout / ENTRY}:2:24: unknown field 'pinjin'; did you mean 'pinyin'?",
    ]


def test_of_many_faults_the_first_twenty_are_listed(checkout: Path) -> None:
    write_files(checkout, {f"concepts/food/a{number:02}.yaml": "" for number in range(25)})
    with pytest.raises(GlossaryError) as caught:
        folder_index(str(checkout))
    lines = str(caught.value).splitlines()
    assert len(lines) == 21
    assert lines[0] == f"{checkout / 'concepts/food/a00.yaml'}:1:1: the file is empty"
    assert lines[20] == f"... and 5 more; see `iptermbase lint {checkout}`"


def test_a_folder_over_a_base(checkout: Path, tmp_path: Path) -> None:
    top = write_files(
        tmp_path / "top",
        {"concepts/food/pingguo.yaml": APPLE.replace("apple", "pome"), "concepts/food/yali.yaml": APPLE},
    )
    index = folder_index(str(top), folder_index(str(checkout)))
    assert [(concept.id, concept.english) for concept in index.concepts] == [("pingguo", "pome"), ("yali", "apple")]


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such folder"):
        folder_index(str(tmp_path / "missing"))
