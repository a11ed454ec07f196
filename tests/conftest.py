"""What the tests of several rooms share."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import hypothesis
import pytest

import iptermbase as ipt

# Same examples in each run: a failure of a property is never a matter of luck, nor of a machine's speed.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None, max_examples=100)
hypothesis.settings.load_profile("steady")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the checkout's glossary once, before workers start and before hypothesis traces what its tests do."""
    if not hasattr(config, "workerinput"):
        with contextlib.suppress(ipt.IptermbaseError):  # the tests of the glossary tell what is wrong
            ipt.load()


@pytest.fixture(scope="session")
def tb() -> ipt.TermBase:
    """The shipped glossary."""
    return ipt.load()


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder with the texts of the glossary's sources, which are not part of the project."""
    folder = os.environ.get("IPTERMBASE_CORPORA")
    if not folder:
        pytest.skip("IPTERMBASE_CORPORA names no folder with the texts of the sources")
    return Path(folder)


@pytest.fixture
def own_glossary(tmp_path: Path) -> Path:
    """A glossary of a user's own, in another field than ours."""
    entry = tmp_path / "my-terms" / "concepts" / "food" / "huajiao.yaml"
    entry.parent.mkdir(parents=True)
    entry.write_text(
        "zh:\n- {hans: 花椒, hant: 花椒, pinyin: huājiāo, status: preferred}\n"
        "en:\n- {term: Sichuan pepper, status: preferred, source: editorial}\n"
        "definition: {en: numbing spice made of the husk of a berry, zh: 果皮干燥后作调料、味麻的果实}\n",
        encoding="utf-8",
    )
    return tmp_path / "my-terms"
