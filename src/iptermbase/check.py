"""Run rules over a subject -> a report, always in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from iptermbase.bitext import PairReader
from iptermbase.findings import Finding, Report
from iptermbase.recognise import Recogniser
from iptermbase.rules import GLOSSARY_RULES, PAIR_RULES, TEXT_RULES, unsupported_citation
from iptermbase.rules.rule import GlossarySubject, Paragraph, TextSubject
from iptermbase.segment import Segment

if TYPE_CHECKING:  # a check of a translation reads no YAML
    from iptermbase.source.corpus import Corpus
    from iptermbase.source.glossary import Reading

__all__ = ["check_pairs", "check_text", "lint", "verify"]


def check_pairs(recogniser: Recogniser, segments: Iterable[Segment]) -> Report:
    """Return what the rules for pairs find, and what those for Chinese texts find on the source side."""
    reader = PairReader(recogniser)
    findings: list[tuple[int, int, Finding]] = []
    documents: dict[str, list[Paragraph]] = {}
    ids: list[str] = []
    checked = terms = 0
    for number, segment in enumerate(segments):
        reading = reader.read(segment)
        found = [finding for rule in PAIR_RULES for finding in rule.findings(reading)]
        findings += ((number, finding.start or 0, finding) for finding in found)
        documents.setdefault(segment.document, []).append(Paragraph(segment.source, segment.source_place, str(number)))
        ids.append(segment.id)
        checked, terms = checked + 1, terms + reading.terms
    for paragraphs in documents.values():
        for finding in _text_findings(paragraphs):
            number = int(finding.segment)
            findings.append((number, finding.start or 0, finding._replace(segment=ids[number])))
    ordered = sorted(findings, key=lambda ranked: (ranked[0], ranked[2].code, ranked[1]))
    return Report(tuple(finding for _, _, finding in ordered), checked, terms)


def check_text(recogniser: Recogniser, paragraphs: Iterable[Paragraph]) -> Report:
    """Return what the rules for Chinese texts find in one document."""
    read = tuple(paragraphs)
    terms = sum(len(recogniser.chinese(paragraph.text)) for paragraph in read)
    return Report(tuple(_text_findings(read)), len(read), terms)


def _text_findings(paragraphs: Iterable[Paragraph]) -> Iterator[Finding]:
    subject = TextSubject(tuple(paragraphs))
    return (finding for rule in TEXT_RULES for finding in rule.findings(subject))


def lint(reading: Reading) -> Report:
    """Return what the rules for glossaries find, file by file in the order of the lines."""
    subject = GlossarySubject(reading)
    return _glossary_report(subject, (finding for rule in GLOSSARY_RULES for finding in rule.findings(subject)))


def verify(reading: Reading, corpus: Corpus) -> Report:
    """Return the citations of a glossary that the texts of its sources do not confirm."""
    subject = GlossarySubject(reading, corpus)
    return _glossary_report(subject, unsupported_citation.RULE.findings(subject))


def _glossary_report(subject: GlossarySubject, findings: Iterable[Finding]) -> Report:
    ordered = sorted(findings, key=lambda finding: (finding.place is not None, finding.place or (), finding.code))
    return Report(tuple(ordered), len(subject.concepts), sum(len(c.zh) + len(c.en) for c in subject.concepts))
