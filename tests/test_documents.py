"""The examples of README and docs: Python prompts are doctests, `$ iptermbase` lines are run as a user would."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import iptermbase as ipt

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.rst"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# A block of commands: fenced in Markdown, indented under a directive in reStructuredText.
_BLOCK = re.compile(
    r"^```console\n(?P<md>.*?)^```$|^\.\. code-block:: console\n\n(?P<rst>(?:[ ]+.*\n|\n)+)", re.M | re.S
)


def _commands(text: str) -> list[tuple[str, str]]:
    """Return each command of the text that calls iptermbase, with the output that the text shows."""
    found = []
    for block in _BLOCK.finditer(text):
        lines = block["md"] or textwrap.dedent(block["rst"])
        for part in re.split(r"^\$ ", lines, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            if "iptermbase " in command and "git " not in command and "pip " not in command:
                found.append((command, output.rstrip("\n") + "\n" if output.strip() else ""))
    return found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_commands_print_what_is_shown(path: Path) -> None:
    env = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for command, shown in _commands(path.read_text(encoding="utf-8")):
        done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=ROOT, env=env, text=True, check=False)
        assert done.returncode in {0, 1}, done.stderr
        checker = doctest.OutputChecker()
        example = doctest.Example(command, shown)
        assert checker.check_output(shown, done.stdout, doctest.ELLIPSIS), checker.output_difference(
            example, done.stdout, FLAGS
        )


def test_readme_shows_commands() -> None:
    assert len(_commands(DOCUMENTS[0].read_text(encoding="utf-8"))) >= 2


@pytest.mark.parametrize("path", DOCUMENTS[:2], ids=lambda path: path.name)
def test_python_prompts_give_what_is_shown(path: Path) -> None:
    blocks = re.findall(r"^```pycon\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S)
    assert path.name != "README.md" or blocks
    for block in blocks:
        test = doctest.DocTestParser().get_doctest(block, {}, path.name, str(path), 0)
        assert doctest.DocTestRunner(optionflags=FLAGS).run(test).failed == 0


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md"])
def test_the_number_of_concepts_is_told_rightly(name: str, tb: ipt.TermBase) -> None:
    assert f"{len(tb)} concepts" in (ROOT / name).read_text(encoding="utf-8")
