"""IPT101: an entry that does not have the form of the schema."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    return (Problem(fault.message, fault.place) for fault in subject.reading.faults)


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT101",
    "invalid-entry",
    "error",
    _check,
    why="The file is no valid YAML, a key or an id stands twice, or a value does not have the form that the schema asks for. "
    "Such an entry is left out of the glossary until it is repaired.",
    bad="zhuanli: {definitoin: {en: exclusive right in an invention, zh: 对发明创造的独占权}}",
    good="zhuanli: {definition: {en: exclusive right in an invention, zh: 对发明创造的独占权}}",
    since="0.1.0",
)
