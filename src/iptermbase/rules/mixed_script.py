"""IPT301: a text that mixes Simplified and Traditional characters."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import Paragraph, Rule, TextSubject
from iptermbase.text.script import Script, only_in, script_of, written_in

__all__ = ["RULE"]

_NAMES: dict[Script, str] = {"zh-Hans": "Simplified", "zh-Hant": "Traditional"}
_FEW = 0.1


def _check(subject: TextSubject) -> Iterator[Problem]:
    scripts = [script_of(paragraph.text) for paragraph in subject.paragraphs]
    script = script_of("".join(paragraph.text for paragraph in subject.paragraphs))
    strays = sum(own is not None and own != script for own in scripts)
    one_script = strays <= _FEW * sum(own is not None for own in scripts)
    for paragraph, own in zip(subject.paragraphs, scripts, strict=True):
        # A file may hold paragraphs of both scripts; a few of the other one among many are a slip.
        expected = script if one_script else own or script
        if expected:
            yield from _strangers(paragraph, expected)


def _strangers(paragraph: Paragraph, script: Script) -> Iterator[Problem]:
    other: Script = "zh-Hans" if script == "zh-Hant" else "zh-Hant"
    telling = only_in(other)
    for strange, run in itertools.groupby(enumerate(paragraph.text), key=lambda numbered: numbered[1] in telling):
        if strange:
            start, *_ = offsets = [offset for offset, _ in run]
            found = paragraph.text[start : start + len(offsets)]
            yield Problem(
                f"{found} is {_NAMES[other]} in a {_NAMES[script]} text",
                paragraph.place and paragraph.place.within(paragraph.text, start),
                paragraph.segment,
                "source",
                start,
                start + len(offsets),
                found=found,
                expected=written_in(script, found),
                why=f"the other characters that tell the script are {_NAMES[script]}",
                context=paragraph.text,
            )


RULE: Rule[TextSubject, str] = Rule(
    "IPT301",
    "mixed-script",
    "warning",
    _check,
    why="A text is in one script throughout; characters of the other are traces of a careless conversion or of pasted text. The "
    "script is the one that most of the telling characters belong to, of the paragraph or, where nine paragraphs in ten "
    "agree, of the text; a character that both scripts write (里, 范) is not reported. Convert the characters.",
    bad="運用知識产權促進發展",
    good="運用知識產權促進發展",
    since="0.1.0",
)
