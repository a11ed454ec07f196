"""IPT107: a definition that leads back to the term it defines."""

from __future__ import annotations

from collections.abc import Iterator

from iptermbase.findings import Problem
from iptermbase.model import Concept, Language
from iptermbase.recognise import longest
from iptermbase.rules.rule import EntryExample, GlossarySubject, Rule

__all__ = ["RULE"]


def _check(subject: GlossarySubject) -> Iterator[Problem]:
    languages: tuple[Language, ...] = ("zh", "en")
    for language in languages:
        uses = {concept.id: _used(concept, language, subject) for concept in subject.concepts}
        for concept in subject.concepts:
            for id, form in uses[concept.id].items():
                if id == concept.id:
                    message = f"the definition uses its own term {form}"
                elif id < concept.id and concept.id in uses[id]:
                    message = f"the definition uses {form} ({id}), whose definition uses {uses[id][concept.id]}"
                else:
                    continue
                yield subject.problem(message, concept, "definition", language)


def _used(concept: Concept, language: Language, subject: GlossarySubject) -> dict[str, str]:
    """Return the concepts whose terms a definition uses, each with the form that it uses."""
    if language == "zh":
        matches = subject.recogniser.chinese(concept.definition.zh)
    else:
        matches = longest(subject.recogniser.english(concept.definition.en))
    return {match.concept.id: match.text for match in matches if match.term.status != "forbidden"}


RULE: Rule[GlossarySubject, EntryExample] = Rule(
    "IPT107",
    "circular-definition",
    "error",
    _check,
    why="A definition must be able to replace its term (ISO 704). One that uses the term itself, or a term that is in turn "
    "defined by it, tells the reader nothing. Define with wider or plainer words.",
    bad="diya: {en: [{term: mortgage, status: preferred, source: editorial}], definition: {en: security by a mortgage, zh: 一种担保}}",
    good="diya: {en: [{term: mortgage, status: preferred, source: editorial}], "
    "definition: {en: security in property that stays with its owner, zh: 一种担保}}",
    since="0.1.0",
)
