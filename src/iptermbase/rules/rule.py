"""What a rule is: a record that says what it is for, and one pure function that yields problems."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from iptermbase.findings import Finding, Level, Problem
from iptermbase.index.load import glossary_index
from iptermbase.model import Concept, Source
from iptermbase.places import Place
from iptermbase.recognise import Recogniser

if TYPE_CHECKING:  # a check of a translation reads no YAML
    from iptermbase.source.corpus import Corpus
    from iptermbase.source.glossary import Reading
    from iptermbase.source.yamlfile import Path

__all__ = ["EntryExample", "GlossarySubject", "PairExample", "Paragraph", "Rule", "TextSubject"]

Subject = TypeVar("Subject")
Shown = TypeVar("Shown")


class PairExample(NamedTuple):
    """A Chinese segment and its translation, judged by the shipped glossary."""

    zh: str
    en: str


EntryExample: TypeAlias = str
"""A part of one or more entries as YAML, each under its id; what is not told is sound."""


class Paragraph(NamedTuple):
    """A piece of Chinese text and where it comes from."""

    text: str
    place: Place | None = None
    segment: str = ""


class TextSubject(NamedTuple):
    """The paragraphs of one Chinese document."""

    paragraphs: tuple[Paragraph, ...]


class GlossarySubject:
    """A glossary as read from its files, and the texts of its sources where they are at hand."""

    def __init__(self, reading: Reading, corpus: Corpus | None = None) -> None:
        self.reading = reading
        self.corpus = corpus

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The sound entries."""
        return self.reading.glossary.concepts

    @functools.cached_property
    def by_id(self) -> dict[str, Concept]:
        """The sound entries by id."""
        return {concept.id: concept for concept in self.concepts}

    @functools.cached_property
    def sources(self) -> dict[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.reading.glossary.sources}

    @functools.cached_property
    def recogniser(self) -> Recogniser:
        """A recogniser of the glossary's own terms."""
        return Recogniser(glossary_index(self.reading.glossary))

    def problem(self, message: str, concept: Concept, *path: str | int, expected: Iterable[str] = ()) -> Problem:
        """Return a problem of a value of an entry, at its place in the file."""
        where: Path = tuple(path)
        return Problem(message, self.reading.place(concept.id, where), concept=concept.id, expected=tuple(expected))


class Rule(Generic[Subject, Shown]):
    """A rule: its name says the fault, its level how grave it is; bad and good examples are run by the tests.

    Attributes:
        code: IPT and three digits: 1 for a glossary, 2 for a pair, 3 for a Chinese text.
        name: the fault in a word or two.
        level: error, warning or info.
        why: why it matters and what to do, for the person who meets it.
        bad: an example that the rule reports.
        good: an example that it does not report.
        since: the version that brought it.
    """

    def __init__(
        self,
        code: str,
        name: str,
        level: Level,
        check: Callable[[Subject], Iterable[Problem]],
        *,
        why: str,
        bad: Shown,
        good: Shown,
        since: str,
    ) -> None:
        self.code = code
        self.name = name
        self.level: Level = level
        self.why = why
        self.bad = bad
        self.good = good
        self.since = since
        self._check = check

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """Yield what the rule finds wrong with a subject, in the subject's order."""
        for problem in self._check(subject):
            yield Finding(self.name, self.code, self.level, *problem)
