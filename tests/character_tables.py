"""Write the character tables of ``iptermbase.text`` from OpenCC's dictionaries.

``variants.txt`` holds the classes of characters that recognition treats as one, ``scripts.txt`` the characters that
belong to one script alone. Run it after a change of the lists below::

    python tests/character_tables.py

``test_fold.py`` and ``test_script.py`` hold the files against what this makes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import opencc

DICTIONARIES = ("STCharacters.txt", "TSCharacters.txt", "TWVariants.txt", "HKVariants.txt")
# Variants that real texts print and OpenCC's tables lack.
MORE = (
    "敘敍叙",
    "衛衞",
    "囘回",
    "兎兔",
    "鬪鬥",
    "寳寶",
    "歴歷",
    "呉吳",
    "戸户",
    "靑青",
    "淸清",
    "値值",
    "毎每",
    "徴徵",
    "発發",
    "縁緣",
)
# Characters that OpenCC converts although Traditional texts print them too.
IN_BOTH_SCRIPTS = "雇"

VARIANTS_HEADER = """\
# Characters that print the same word, a class a line, the head first: Simplified, Traditional, regional variants.
# Made by tests/character_tables.py from the character tables of OpenCC (Apache-2.0) and a short list of our own.
"""
SCRIPTS_HEADER = """\
# Characters that no text in the other script may hold, each followed by what that script prints for it.
# The first line has the Simplified ones, the second the Traditional ones.
# Made by tests/character_tables.py from the character tables of OpenCC (Apache-2.0).
"""


def _dictionary(name: str) -> dict[str, list[str]]:
    text = (Path(opencc.__file__).parent / "dictionary" / name).read_text(encoding="utf-8")
    return {line.split("\t")[0]: line.split("\t")[1].split() for line in text.splitlines()}


def _pairs() -> Iterator[tuple[str, str]]:
    for name in DICTIONARIES:
        for char, others in _dictionary(name).items():
            yield from ((char, other) for other in others)
    for group in MORE:
        yield from ((group[0], other) for other in group[1:])


def variants() -> str:
    """Return the classes, each with its head (a Simplified character where there is one) first."""
    parent: dict[str, str] = {}

    def root(char: str) -> str:
        parent.setdefault(char, char)
        while parent[char] != char:
            char = parent[char]
        return char

    for one, other in _pairs():
        if len(one) == len(other) == 1 and max(one, other) <= "\uffff":
            parent[root(one)] = root(other)
    groups = defaultdict(list)
    for char in parent:
        groups[root(char)].append(char)
    simplified = {others[0] for others in _dictionary("TSCharacters.txt").values()}
    lines = (
        "".join(sorted(group, key=lambda c: (c not in simplified, c))) for group in groups.values() if len(group) > 1
    )
    return VARIANTS_HEADER + "\n".join(sorted(lines)) + "\n"


def scripts() -> str:
    """Return the characters of one script alone, each with what the other script prints for it.

    Their conversion never gives them back, and no conversion makes them.
    """
    to_hant, to_hans = _dictionary("STCharacters.txt"), _dictionary("TSCharacters.txt")
    taiwan, hong_kong = _dictionary("TWVariants.txt"), _dictionary("HKVariants.txt")
    regional = {char for standard in (taiwan, hong_kong) for chars in standard.values() for char in chars}

    def alone(there: dict[str, list[str]], back: dict[str, list[str]], standard: dict[str, list[str]]) -> str:
        shared = {other for others in there.values() for other in others}.union(back, regional, IN_BOTH_SCRIPTS)
        groups = (
            char + "".join(dict.fromkeys(standard.get(other, [other])[0] for other in others))
            for char, others in sorted(there.items())
            if char not in shared and char <= "\uffff"
        )
        return " ".join(groups)

    return SCRIPTS_HEADER + alone(to_hant, to_hans, taiwan) + "\n" + alone(to_hans, to_hant, {}) + "\n"


if __name__ == "__main__":
    folder = Path(__file__).parents[1] / "src" / "iptermbase" / "text"
    (folder / "variants.txt").write_text(variants(), encoding="utf-8")
    (folder / "scripts.txt").write_text(scripts(), encoding="utf-8")
