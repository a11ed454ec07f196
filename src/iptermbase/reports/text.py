"""A report for people: each finding with its place, the segment with the place marked, what is right, and why."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias

from iptermbase.findings import Finding, Report

__all__ = ["Paint", "text_report"]

Paint: TypeAlias = Callable[[str, str], str]
_COLOURS = {"error": "red", "warning": "yellow", "info": "blue"}
_ROOM = 88  # columns for a piece of a segment


def text_report(report: Report, unit: str, paint: Paint = lambda text, _: text) -> str:
    """Return the report as text, grouped by file.

    Args:
        report: the report.
        unit: what was checked, in the singular: segment, paragraph or entry.
        paint: gives a text a colour or ``bold``.
    """
    lines = []
    for path, findings in itertools.groupby(report.findings, key=lambda finding: finding.place and finding.place.path):
        if path:
            lines.append(paint(path, "bold"))
        for finding in findings:
            lines += [*_finding(finding, paint), ""]
    lines.append(_summary(report, unit))
    return "\n".join(lines)


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    level = paint(finding.level, _COLOURS[finding.level])
    yield f"  {_where(finding)}  {level}  {finding.code} {finding.rule}"
    yield f"    {finding.message}"
    if finding.context is not None and finding.start is not None and finding.end is not None:
        if finding.side == "target" and finding.other:
            yield f"      {_shorten(finding.other)}"
        yield from (f"      {line}" for line in _marked(finding.context, finding.start, finding.end, paint))
        if finding.side == "source" and finding.other:
            yield f"      {_shorten(finding.other)}"
    if finding.expected:
        yield f"    expected: {'; '.join(finding.expected)}"
    if finding.why:
        yield f"    why: {finding.why}"


def _where(finding: Finding) -> str:
    if finding.place:
        return f"{finding.place.line}:{finding.place.column}"
    return f"segment {finding.segment}" if finding.segment else finding.concept or "-"


def _marked(text: str, start: int, end: int, paint: Paint) -> Iterator[str]:
    """Yield the part of a text around a place, and a line of marks below it."""
    first, last = start, end
    while first > 0 and _width(text[first - 1 : end]) < _ROOM // 2 + _width(text[start:end]):
        first -= 1
    while last < len(text) and _width(text[first : last + 1]) < _ROOM:
        last += 1
    before = ("…" if first else "") + _flat(text[first:start])
    after = _flat(text[end:last]) + ("…" if last < len(text) else "")
    yield f"{before}{paint(_flat(text[start:end]), 'bold')}{after}"
    yield " " * _width(before) + paint("~" * max(1, _width(text[start:end])), "red")


def _shorten(text: str) -> str:
    flat = _flat(text)
    if _width(flat) <= _ROOM:
        return flat
    kept = next(length for length in range(_ROOM, 0, -1) if _width(flat[:length]) < _ROOM)
    return f"{flat[:kept]}…"


def _flat(text: str) -> str:
    """Return the text on one line, without control characters that would move the marks or the terminal."""
    return "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)


def _width(text: str) -> int:
    """Return how many columns a terminal gives a text."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _summary(report: Report, unit: str) -> str:
    units = f"{report.checked} {_plural(unit, report.checked)}"
    met = f", {report.terms} {_plural('term', report.terms)}" if report.terms else ""
    if not report.findings:
        return f"{units}{met}: no findings"
    rules = ", ".join(f"{rule} {count}" for rule, count in report.by_rule().items())
    count = len(report.findings)
    return f"{units}{met}: {count} {_plural('finding', count)} ({rules})"


def _plural(word: str, count: int) -> str:
    if count == 1:
        return word
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
