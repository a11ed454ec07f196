from __future__ import annotations

import pytest

import iptermbase as ipt
from iptermbase.places import Place
from iptermbase.segment import Segment

HANS, HANT = "运用知识产权促进发展", "運用知識產權促進發展"


def strangers(tb: ipt.TermBase, *texts: str) -> list[tuple[str, str | None]]:
    """Return the segment and the characters of each finding in one document."""
    report = tb.check([(text, "x") for text in texts])
    return [(finding.segment, finding.found) for finding in report.findings if finding.rule == "mixed-script"]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([HANS, HANS], []),
        ([HANT, HANT], []),
        ([f"{HANS}識"], [("1", "識")]),
        ([f"{HANT}识产、权"], [("1", "识产"), ("1", "权")]),
        # a character that both scripts write tells nothing
        ([f"{HANT}里后范台"], []),
        # a document may be in both scripts, paragraph by paragraph ...
        ([HANS, HANT], []),
        ([HANS, f"{HANT}识", HANS], [("2", "识")]),
        # ... but one stray paragraph among ten is a slip
        ([HANS] * 5 + ["發展"] + [HANS] * 5, [("6", "發")]),
        ([HANS] * 4 + ["發展"] + [HANS] * 4, []),
        # paragraphs that tell nothing count for nothing
        (["中文"] * 20 + [HANS, HANT], []),
        (["中文", "", "PCT"], []),
    ],
)
def test_strangers(texts: list[str], expected: list[tuple[str, str]], tb: ipt.TermBase) -> None:
    assert strangers(tb, *texts) == expected


def test_place_and_words(tb: ipt.TermBase) -> None:
    segment = Segment(f"中文\n{HANT}识", "x", "s", Place("a.txt", 5, 2))
    (finding,) = [finding for finding in tb.check([segment]).findings if finding.rule == "mixed-script"]
    assert finding.message == "识 is Simplified in a Traditional text"
    assert (finding.place, finding.segment, finding.side) == (Place("a.txt", 6, 11), "s", "source")
    assert (finding.start, finding.end, finding.context) == (13, 14, segment.source)
