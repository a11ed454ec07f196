"""The wheel carries the compiled glossary; a checkout sees an edit of the YAML at the next start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PARTS = ("src", "glossary", "hatch_build.py", "pyproject.toml", "README.md", "LICENSE", "LICENSE-DATA")

pytestmark = pytest.mark.slow


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the package is made from."""
    copy = tmp_path / "checkout"
    copy.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, copy / part)
    return copy


def run(site: Path, *words: str) -> str:
    """Return what a command prints with the package of a folder."""
    command = [sys.executable, "-m", "iptermbase.cli", *words]
    env = {**os.environ, "PYTHONPATH": str(site)}
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True, cwd=site).stdout


def test_the_wheel_carries_the_compiled_glossary(checkout: Path, tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(tmp_path), str(checkout)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "iptermbase/data/glossary.sqlite" in names
    assert "iptermbase/data/schema/concept.schema.json" in names
    assert [name for name in names if name.endswith(".yaml")] == []
    site = tmp_path / "site"
    subprocess.run([*pip, "install", "--no-deps", "--target", str(site), str(wheel)], check=True)
    shutil.rmtree(checkout)
    assert "patent navigation" in run(site, "lookup", "专利导航")
    assert run(site, "lint").endswith("no findings\n")


def test_a_checkout_sees_an_edit_at_the_next_start(checkout: Path) -> None:
    site = checkout / "src"
    assert "patent wayfinding" not in run(site, "lookup", "专利导航")
    entry = checkout / "glossary" / "concepts" / "utilization" / "zhuanli-daohang.yaml"
    entry.write_text(
        entry.read_text(encoding="utf-8").replace("patent navigation,", "patent wayfinding,"), encoding="utf-8"
    )
    assert "patent wayfinding" in run(site, "lookup", "专利导航")
    assert len(list((checkout / ".cache" / "iptermbase").iterdir())) == 1


def test_a_checkout_that_cannot_be_written_works(checkout: Path) -> None:
    (checkout / ".cache").write_text("a file where the folder should be")
    assert "patent navigation" in run(checkout / "src", "lookup", "专利导航")


def test_a_fault_in_the_yaml_is_told_with_its_place(checkout: Path) -> None:
    entry = checkout / "glossary" / "concepts" / "utilization" / "zhuanli-daohang.yaml"
    entry.write_text(entry.read_text(encoding="utf-8") + "nonsense: 1\n", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError) as caught:
        run(checkout / "src", "lookup", "专利导航")
    assert caught.value.returncode == 2
    assert f"{entry.name}:" in caught.value.stderr
    assert "unknown field 'nonsense'" in caught.value.stderr
