from __future__ import annotations

import json
from pathlib import Path

import pytest

from iptermbase import bundled


@pytest.mark.parametrize("kind", ["concept", "sources", "fields"])
def test_a_schema(kind: str) -> None:
    assert json.loads(bundled.schema(kind))["title"].startswith("iptermbase")


def test_no_schema() -> None:
    with pytest.raises(FileNotFoundError, match=r"recipes\.schema\.json"):
        bundled.schema("recipes")


def test_the_compiled_glossary_is_taken_before_the_yaml_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundled, "_DATA", str(tmp_path))
    assert bundled.compiled() is None
    (tmp_path / "glossary.sqlite").touch()
    assert bundled.compiled() == str(tmp_path / "glossary.sqlite")
