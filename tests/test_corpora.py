"""What can be held against the texts that the glossary cites, where they are at hand."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase import bundled
from iptermbase.check import verify
from iptermbase.source.corpus import Corpus
from iptermbase.source.glossary import read_glossary


@pytest.fixture(scope="module")
def corpus(corpora: Path) -> Corpus:
    return Corpus(corpora)


@pytest.fixture(scope="module")
def articles(tb: ipt.TermBase) -> list[str]:
    """The ids of the five articles that the glossary is built from."""
    found = [
        source.id
        for source in tb.sources.values()
        if source.kind == "article" and source.texts and source.language != "en"
    ]
    assert len(found) == 5
    return found


def test_every_citation_holds(corpus: Corpus) -> None:
    report = verify(read_glossary(bundled.folder()), corpus)
    assert [f"{finding.place}: {finding.message}" for finding in report.findings] == []


def test_ten_concepts_are_met_in_each_article(articles: list[str], tb: ipt.TermBase) -> None:
    for article in articles:
        assert len([concept.id for concept in tb if article in {row.source for row in concept.attested}]) >= 10


def test_every_attested_form_is_found_in_its_paragraph(articles: list[str], corpus: Corpus, tb: ipt.TermBase) -> None:
    cited = [
        (concept, row, n)
        for concept in tb
        for row in concept.attested
        if row.source in articles
        for n in row.paragraphs
    ]
    assert len(cited) > 300
    missed = []
    for concept, row, number in cited:
        text = corpus.paragraphs(tb.sources[row.source])[number - 1]
        matches = tb.find(text, "zh")
        own = any(match.text == row.form and concept in {sense.concept for sense in match.senses} for match in matches)
        # 专利申请 in 专利申请量 is part of that term, and in 发明专利申请 the term before it takes its beginning.
        starts = [match.start() for match in re.finditer(re.escape(row.form), text)]
        taken = all(any(m.start < start + len(row.form) and m.end > start for m in matches) for start in starts)
        if not starts or not (own or taken):
            missed.append((concept.id, row.source, number, row.form))
    assert missed == []


def test_offsets_into_the_articles_are_true(articles: list[str], corpus: Corpus, tb: ipt.TermBase) -> None:
    for article in articles:
        text = "\n".join(corpus.paragraphs(tb.sources[article]))
        matches = tb.find(text)
        assert len(matches) > 50
        assert all(text[match.start : match.end] == match.text for match in matches)
        assert all(one.end <= other.start for one, other in itertools.pairwise(matches))


def test_the_articles_of_every_law_are_counted_without_a_gap(corpus: Corpus, tb: ipt.TermBase) -> None:
    laws = [
        source
        for source in tb.sources.values()
        if source.kind == "law" and source.language == "zh-Hans" and source.texts
    ]
    assert len(laws) >= 5
    for law in laws:
        for text in law.texts:  # of a code not every book may be cited
            numbers = list(corpus.articles(law._replace(texts=(text,))))
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers))), text.file
            assert len(numbers) > 5
