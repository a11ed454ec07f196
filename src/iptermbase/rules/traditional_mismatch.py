"""IPT102: a Traditional form that is not what the Simplified one converts to."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import ChineseTerm
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule
from iptermbase.text.conversion import traditional_forms

__all__ = ["NAME", "RULE", "proposals"]

NAME = "traditional-mismatch"


def proposals(term: ChineseTerm) -> tuple[str, ...]:
    """Return what OpenCC proposes instead of a term's Traditional form, nothing where it agrees."""
    if term.hans is None:
        return ()
    forms = traditional_forms(term.hans)
    return () if term.hant in forms else forms


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    for concept in subject.concepts:
        for number, term in enumerate(concept.zh):
            forms = proposals(term)
            if forms and NAME not in dict(term.accept):
                message = f"the Traditional form of {term.hans} is {term.hant}, but OpenCC gives {' or '.join(forms)}"
                yield subject.problem(message, concept, "zh", number, "hant", expected=forms)


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT102",
    NAME,
    "error",
    _check,
    why="A slip of conversion (示范 for 示範) spreads into every text that follows the glossary. OpenCC converts characters "
    "well but not always rightly: correct the form, or record under `accept` why ours is right.",
    bad="shifan: {zh: [{hans: 示范, hant: 示范, pinyin: shìfàn, status: preferred}]}",
    good="shifan: {zh: [{hans: 示范, hant: 示範, pinyin: shìfàn, status: preferred}]}",
    since="0.1.0",
)
