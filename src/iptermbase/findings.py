"""What a check reports."""

from __future__ import annotations

from collections import Counter
from typing import Literal, NamedTuple, TypeAlias

from iptermbase.places import Place

__all__ = ["Fault", "Finding", "Level", "Problem", "Report", "Side"]

Level: TypeAlias = Literal["error", "warning", "info"]
Side: TypeAlias = Literal["source", "target"]


class Fault(NamedTuple):
    """Something wrong in a file of a glossary: what, where, and what to do."""

    message: str
    place: Place

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class Problem(NamedTuple):
    """What a rule sees, before it is known as which rule's and at which level it is reported.

    Attributes:
        message: what is wrong, in one sentence.
        place: file, line and column, if the text came from a file.
        segment: the id of the segment.
        side: the side of the pair on which the fault stands.
        start: offset of the fault in that side's text, in code points.
        end: offset behind it.
        concept: the id of the concept concerned.
        found: the words found fault with.
        expected: what would be right, the best first.
        why: the reason that the glossary or the rule gives.
        context: the text in which start and end count.
        other: the text of the other side, where there is one.
    """

    message: str
    place: Place | None = None
    segment: str = ""
    side: Side | None = None
    start: int | None = None
    end: int | None = None
    concept: str | None = None
    found: str | None = None
    expected: tuple[str, ...] = ()
    why: str | None = None
    context: str | None = None
    other: str | None = None


class Finding(NamedTuple):
    """A problem as a rule reports it: the rule's name and code, the level, and the fields of :class:`Problem`."""

    rule: str
    code: str
    level: Level
    message: str
    place: Place | None = None
    segment: str = ""
    side: Side | None = None
    start: int | None = None
    end: int | None = None
    concept: str | None = None
    found: str | None = None
    expected: tuple[str, ...] = ()
    why: str | None = None
    context: str | None = None
    other: str | None = None


class Report(NamedTuple):
    """The findings of a check and what was checked.

    Attributes:
        findings: in the order of the text.
        checked: how many segments, paragraphs or entries were read.
        terms: how often a term was met in them.
    """

    findings: tuple[Finding, ...]
    checked: int = 0
    terms: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing of level error or warning was found."""
        return all(finding.level == "info" for finding in self.findings)

    def by_rule(self) -> dict[str, int]:
        """Return the number of findings of each rule, the most frequent first."""
        return dict(Counter(finding.rule for finding in self.findings).most_common())
