"""Run rules over a subject -> a report, always in the same order."""

from __future__ import annotations

from collections.abc import Iterable

from iptermbase.bitext import PairReader
from iptermbase.findings import Finding, Report
from iptermbase.recognise import Recogniser
from iptermbase.rules import GLOSSARY_RULES, PAIR_RULES, TEXT_RULES, unsupported_citation
from iptermbase.rules.rule import GlossarySubject, Paragraph, TextSubject
from iptermbase.segment import Segment
from iptermbase.source.corpus import Corpus
from iptermbase.source.glossary import Reading

__all__ = ["check_pairs", "check_text", "lint", "verify"]


def check_pairs(recogniser: Recogniser, segments: Iterable[Segment]) -> Report:
    """Return what the rules for pairs find, and what those for Chinese texts find on the source side."""
    reader = PairReader(recogniser)
    findings: list[tuple[int, int, Finding]] = []
    documents: dict[str, list[tuple[int, Paragraph]]] = {}
    checked = terms = 0
    for number, segment in enumerate(segments):
        reading = reader.read(segment)
        found = [finding for rule in PAIR_RULES for finding in rule.findings(reading)]
        findings += ((number, finding.start or 0, finding) for finding in found)
        paragraph = Paragraph(segment.source, segment.source_place, segment.id)
        documents.setdefault(segment.document, []).append((number, paragraph))
        checked, terms = checked + 1, terms + reading.terms
    for paragraphs in documents.values():
        findings += _text_findings(paragraphs)
    ordered = sorted(findings, key=lambda ranked: (ranked[0], ranked[2].code, ranked[1]))
    return Report(tuple(finding for _, _, finding in ordered), checked, terms)


def _text_findings(paragraphs: list[tuple[int, Paragraph]]) -> Iterable[tuple[int, int, Finding]]:
    """Yield what the rules for texts find, with the number of the segment that each finding is in."""
    subject = TextSubject(tuple(paragraph for _, paragraph in paragraphs))
    numbers = {id(paragraph.text): number for number, paragraph in paragraphs}
    for rule in TEXT_RULES:
        for finding in rule.findings(subject):
            yield numbers[id(finding.context)], finding.start or 0, finding


def check_text(recogniser: Recogniser, paragraphs: Iterable[Paragraph]) -> Report:
    """Return what the rules for Chinese texts find in one document."""
    subject = TextSubject(tuple(paragraphs))
    findings = tuple(finding for rule in TEXT_RULES for finding in rule.findings(subject))
    terms = sum(len(recogniser.chinese(paragraph.text)) for paragraph in subject.paragraphs)
    return Report(findings, len(subject.paragraphs), terms)


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
