"""IPT103: a reading that is not what the characters are read as."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import ChineseTerm
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.text.conversion import pinyin_letters, read_aloud, simplified

__all__ = ["NAME", "RULE", "proposals"]

NAME = "pinyin-mismatch"


def proposals(term: ChineseTerm) -> tuple[str, ...]:
    """Return what pypinyin proposes instead of a term's pinyin, nothing where the letters and tones agree."""
    reading = read_aloud(term.hans or simplified(term.hant))
    return () if pinyin_letters(reading) == pinyin_letters(term.pinyin) else (reading,)


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        for number, term in enumerate(concept.zh):
            readings = proposals(term)
            if readings and NAME not in dict(term.accept):
                message = f"the pinyin of {term.text} is {term.pinyin}, but pypinyin reads {readings[0]}"
                yield subject.problem(message, concept, "zh", number, "pinyin", expected=readings)


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT103",
    NAME,
    "error",
    _check,
    why="Readers look terms up by sound, and ids come from the pinyin. pypinyin knows most readings but errs on polyphones: "
    "correct the pinyin, or record under `accept` why ours is right. Spaces and capitals (GB/T 16159) are not compared.",
    bad="chongqing: {zh: [{hans: 重庆, hant: 重慶, pinyin: Zhòngqìng, status: preferred}]}",
    good="chongqing: {zh: [{hans: 重庆, hant: 重慶, pinyin: Chóngqìng, status: preferred}]}",
    since="0.1.0",
)
