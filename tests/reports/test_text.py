from __future__ import annotations

from iptermbase.findings import Finding, Report
from iptermbase.places import Place
from iptermbase.reports.text import text_report


def _finding(context: str, start: int, end: int, **more: object) -> Finding:
    values = {"place": Place("a.tsv", 3, 7), "side": "target", "start": start, "end": end, "context": context, **more}
    return Finding("forbidden-rendering", "IPT201", "error", "“x” is wrong", **values)  # type: ignore[arg-type]


def _marked(context: str, start: int, end: int) -> tuple[str, str]:
    text = text_report(Report((_finding(context, start, end),), 1), "segment")
    line, marks = text.splitlines()[3:5]
    return line.removeprefix("      "), marks.removeprefix("      ")


def test_marks_stand_below_the_place_in_wide_characters() -> None:
    assert _marked("一二ab三", 2, 4) == ("一二ab三", "    ~~")
    assert _marked("ab三c", 2, 3) == ("ab三c", "  ~~")


def test_combining_marks_take_no_room() -> None:
    assert _marked("e\u0301xy", 2, 3) == ("e\u0301xy", " ~")


def test_a_long_segment_is_cut_around_the_place() -> None:
    line, marks = _marked("a" * 300 + "BAD" + "c" * 300, 300, 303)
    assert line.startswith("…a") and line.endswith("c…")
    assert len(line) <= 92
    assert line[marks.index("~") :][:3] == "BAD"


def test_a_wide_segment_of_any_length_is_cut() -> None:
    text = text_report(Report((_finding("x", 0, 1, other="长" * 10_000),), 1), "segment")
    assert max(len(line) for line in text.splitlines()) < 100


def test_control_characters_do_not_reach_the_terminal() -> None:
    line, _ = _marked("a\x1b[31mb\tc\0d", 0, 1)
    assert line == "a [31mb c d"


def test_findings_are_grouped_by_file() -> None:
    findings = (_finding("x", 0, 1), _finding("x", 0, 1), _finding("x", 0, 1, place=Place("b.tsv", 1, 1)))
    lines = text_report(Report(findings, 3, 5), "segment").splitlines()
    assert [line for line in lines if line.endswith(".tsv")] == ["a.tsv", "b.tsv"]
    assert lines[-1] == "3 segments, 5 terms: 3 findings (forbidden-rendering 3)"


def test_a_finding_without_a_place_names_its_concept() -> None:
    finding = Finding("pinyin-mismatch", "IPT103", "error", "no", concept="zhuanli")
    assert text_report(Report((finding,), 1), "entry").startswith("  zhuanli  error  IPT103 pinyin-mismatch\n    no\n")


def test_paint_marks_level_and_place() -> None:
    painted = text_report(
        Report((_finding("one two", 4, 7),), 1), "segment", lambda text, colour: f"<{colour}>{text}</>"
    )
    assert "<red>error</>" in painted
    assert "one <bold>two</>" in painted
    assert "<red>~~~</>" in painted


def test_nothing_found() -> None:
    assert text_report(Report((), 1), "entry") == "1 entry: no findings"
    assert text_report(Report((), 2, 1), "entry") == "2 entries, 1 term: no findings"
