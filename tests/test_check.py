from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase import bundled
from iptermbase.check import lint, verify
from iptermbase.findings import Finding, Report
from iptermbase.places import Place
from iptermbase.segment import Segment
from iptermbase.source.corpus import Corpus
from iptermbase.source.glossary import read_glossary
from tests.folders import APPLE, write_files


def told(report: Report) -> list[tuple[str, str, int | None]]:
    return [(finding.segment, finding.rule, finding.start) for finding in report.findings]


def test_a_clean_translation(tb: ipt.TermBase) -> None:
    report = tb.check([("推进专利导航。", "Patent navigation is advanced."), ("", "")])
    assert report == Report((), 2, 1)
    assert report.clean


def test_a_finding_tells_everything(tb: ipt.TermBase) -> None:
    segment = Segment(
        "开展专利导航", "to carry out\npatent guidance", "s7", Place("zh.txt", 4, 1), Place("en.txt", 9, 3)
    )
    (finding,) = tb.check([segment]).findings
    assert finding.message == "“patent guidance” is a wrong rendering of 专利导航"
    assert (finding.rule, finding.code, finding.level) == ("forbidden-rendering", "IPT201", "error")
    assert finding.place == Place("en.txt", 10, 1)
    assert (finding.segment, finding.side, finding.start, finding.end) == ("s7", "target", 13, 28)
    assert (finding.concept, finding.found) == ("zhuanli-daohang", "patent guidance")
    assert finding.expected[0] == "patent navigation"
    assert finding.why == next(term.reason for term in tb["zhuanli-daohang"].en if term.text == "patent guidance")
    assert (finding.context, finding.other) == ("to carry out\npatent guidance", "开展专利导航")


def test_findings_stand_in_the_order_of_the_text(tb: ipt.TermBase) -> None:
    pairs = [
        ("运用專利导航和商标", "guidance"),
        ("知识产权和发展", "nothing"),
        ("专利导航", "patent guidance, patent guides"),
    ]
    assert told(tb.check(pairs)) == [
        ("1", "missing-rendering", 2),
        ("1", "missing-rendering", 7),
        ("1", "mixed-script", 2),
        ("2", "missing-rendering", 0),
        ("3", "forbidden-rendering", 0),
        ("3", "forbidden-rendering", 17),
    ]


def test_the_same_text_twice_is_reported_where_it_stands(tb: ipt.TermBase) -> None:
    mixed = ("发展專业", "x")
    plain = ("专利发展计划", "a plan for the development of patents")
    segments = [mixed, *[plain] * 4, mixed]
    assert told(tb.check(segments)) == [("1", "mixed-script", 2), ("6", "mixed-script", 2)]


def test_segments_with_the_same_id_keep_it(tb: ipt.TermBase) -> None:
    segments = [Segment("发展專业", "x", "a", document=name) for name in ("one", "two")]
    assert told(tb.check(segments)) == [("a", "mixed-script", 2)] * 2


def test_each_document_has_a_script_of_its_own(tb: ipt.TermBase) -> None:
    segments = [Segment("发展", "x", "1", document="a"), Segment("發展", "x", "2", document="b")]
    assert tb.check(segments).clean


def test_a_check_is_repeatable_and_takes_any_iterable(tb: ipt.TermBase) -> None:
    pairs = [("专利导航", "patent guidance"), ("商标", "brand")]
    assert tb.check(iter(pairs)) == tb.check(pairs) == tb.check(tuple(pairs))


def test_no_pairs(tb: ipt.TermBase) -> None:
    assert tb.check([]) == Report(())


@pytest.mark.parametrize(
    "pair",
    [
        ("专利导航\ud800", "patent navigation\udfff"),
        ("专利导航\0", "patent\0navigation patent navigation"),
        ("专利导航" * 20_000, "patent navigation " * 20_000),
    ],
)
def test_odd_texts(pair: tuple[str, str], tb: ipt.TermBase) -> None:
    assert tb.check([pair]).findings == ()


def test_a_report_counts_by_rule_and_knows_what_is_grave() -> None:
    info, error = Finding("a-rule", "IPT1", "info", "x"), Finding("b-rule", "IPT2", "error", "x")
    assert Report((info,)).clean
    assert not Report((info, error)).clean
    assert list(Report((info, error, error)).by_rule().items()) == [("b-rule", 2), ("a-rule", 1)]


TEXT = "第一条　为了吃苹果，制定本法。\n第二条　苹果是水果。\n"


def glossary(folder: Path, entry: str) -> Path:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    sources = f"law: {{title: 法, kind: law, language: zh-Hans, texts: [{{file: law.txt, sha256: {digest}}}]}}\n"
    sources += "article: {title: 文, kind: article, language: zh-Hans, body: [2, 3]}\n"
    return write_files(folder, {"concepts/food/pingguo.yaml": f"{APPLE}{entry}\n", "sources.yaml": sources})


@pytest.mark.parametrize(
    ("entry", "messages"),
    [
        ("attested: [{source: law, form: 苹果, paragraphs: [1, 2]}]", []),
        (
            "attested: [{source: law, form: 苹果, paragraphs: [1]}]",
            ["6:12 law prints 苹果 in paragraphs 1, 2, not in 1"],
        ),
        (
            "attested: [{source: law, form: 蘋果, paragraphs: [1]}]",
            ["6:12 law prints 蘋果 in paragraphs none, not in 1"],
        ),
        (
            "attested: [{source: law, form: 水果, paragraphs: [2]}]",
            ["6:12 水果 is no form of this concept; add it under zh, or correct it"],
        ),
        ("attested: [{source: law, form: 苹果, paragraphs: [1, 2], fragment: 吃苹果}]", []),
        (
            "attested: [{source: law, form: 苹果, paragraphs: [1, 2], fragment: 买苹果}]",
            ["6:12 law does not print the fragment 买苹果 in these paragraphs"],
        ),
        (
            "attested: [{source: law, form: 苹果, paragraphs: [1, 2], fragment: 水果}]",
            ["6:12 the fragment 水果 does not hold the form 苹果"],
        ),
        ("attested: [{source: none, form: 苹果, paragraphs: [1]}]", ["6:12 there is no source 'none' in sources.yaml"]),
        (
            "attested: [{source: article, form: 苹果, paragraphs: [1]}]",
            ["6:12 paragraph 1 of article lies outside the article itself (2 to 3)"],
        ),
        ("basis: [{source: law, article: 2}]", []),
        ("basis: [{source: law, article: 3}]", ["6:9 law has no article 3"]),
        ("basis: [{source: law, article: 2, form: 水果, fragment: 是水果}]", []),
        (
            "basis: [{source: law, article: 1, form: 水果}]",
            ["6:9 article 1 of law does not print 水果; say under `form` what it prints"],
        ),
        (
            "basis: [{source: law, article: 1, fragment: 是水果}]",
            ["6:9 article 1 of law does not print the fragment 是水果"],
        ),
        (
            "basis: [{source: article, article: 1}]",
            ["6:9 article is no law, so it has no articles; cite it under `attested`"],
        ),
        ("basis: [{source: none, article: 1}]", ["6:9 there is no source 'none' in sources.yaml"]),
    ],
)
def test_verify(entry: str, messages: list[str], tmp_path: Path) -> None:
    reading = read_glossary(glossary(tmp_path / "glossary", entry))
    assert reading.faults == ()
    report = verify(reading, Corpus(write_files(tmp_path / "texts", {"law.txt": TEXT})))
    assert [f"{f.place.line}:{f.place.column} {f.message}" for f in report.findings if f.place] == messages
    assert len(report.findings) == len(messages)
    assert {finding.rule for finding in report.findings} <= {"unsupported-citation"}


def test_verify_tells_which_texts_it_could_not_read(tmp_path: Path) -> None:
    reading = read_glossary(glossary(tmp_path / "glossary", "basis: [{source: law, article: 9}]"))
    report = verify(reading, Corpus(write_files(tmp_path / "texts", {"law.txt": f"{TEXT}x"})))
    assert [finding.message for finding in report.findings] == [
        f"the text of law cannot be confirmed: {tmp_path / 'texts' / 'law.txt'} differs from the text that was read"
    ]


def test_lint_goes_file_by_file_in_the_order_of_the_lines(tmp_path: Path) -> None:
    bad = f"{APPLE.replace('píngguǒ', 'píngguó')}relations: {{related: [yali, nothing]}}\n"
    other = APPLE.replace("hans: 苹果", "hans: 苹菓")
    folder = write_files(
        tmp_path, {"concepts/food/pingguo.yaml": bad, "concepts/drink/a.yaml": other, "concepts/food/z.yaml": ""}
    )
    report = lint(read_glossary(folder))
    assert [(Path(f.place.path).stem, f.place.line, f.rule) for f in report.findings if f.place] == [
        ("a", 2, "traditional-mismatch"),
        ("pingguo", 2, "pinyin-mismatch"),
        ("pingguo", 4, "shared-preferred-english"),
        ("pingguo", 6, "dangling-relation"),
        ("pingguo", 6, "dangling-relation"),
        ("z", 1, "invalid-entry"),
    ]
    assert report.checked == 2


def test_the_shipped_glossary_is_clean() -> None:
    findings = lint(read_glossary(bundled.folder())).findings
    assert [(finding.rule, str(finding.place), finding.message) for finding in findings] == []
