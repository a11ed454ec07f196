"""IPT301: a text that mixes Simplified and Traditional characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import Rule, TextSubject
from iptermbase.text.script import Script, only_in, script_of

__all__ = ["RULE"]

_NAMES: dict[Script, str] = {"zh-Hans": "Simplified", "zh-Hant": "Traditional"}


def _check(subject: TextSubject) -> Iterator[Problem]:
    script = script_of("".join(paragraph.text for paragraph in subject.paragraphs))
    if script is None:
        return
    other: Script = "zh-Hans" if script == "zh-Hant" else "zh-Hant"
    strangers = re.compile(f"[{''.join(sorted(only_in(other)))}]+")
    for paragraph in subject.paragraphs:
        for match in strangers.finditer(paragraph.text):
            yield Problem(
                f"{match.group()} is {_NAMES[other]} in a {_NAMES[script]} text",
                paragraph.place and paragraph.place.within(paragraph.text, match.start()),
                paragraph.segment,
                "source",
                match.start(),
                match.end(),
                found=match.group(),
                context=paragraph.text,
            )


RULE: Rule[TextSubject, str] = Rule(
    "IPT301",
    "mixed-script",
    "warning",
    _check,
    why="A text is in one script throughout; characters of the other are traces of a careless conversion or of pasted text. The "
    "script of the text is the one that most of its characters belong to; a character that both scripts write (里, 范) is "
    "not reported. Convert the characters.",
    bad="運用知識产權促進發展",
    good="運用知識產權促進發展",
    since="0.1.0",
)
