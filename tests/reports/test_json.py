from __future__ import annotations

import json

from iptermbase.findings import Finding, Report
from iptermbase.places import Place
from iptermbase.reports.json import json_report


def test_what_does_not_apply_is_null() -> None:
    finding = Finding("pinyin-mismatch", "IPT103", "error", "no", concept="zhuanli")
    data = json.loads(json_report(Report((finding,), 1)))
    assert data == {
        "findings": [
            {
                **{"rule": "pinyin-mismatch", "code": "IPT103", "level": "error", "message": "no", "segment": ""},
                **{"side": None, "start": None, "end": None, "concept": "zhuanli", "found": None, "expected": []},
                **{"why": None, "path": None, "line": None, "column": None},
            }
        ],
        "summary": {"checked": 1, "terms": 0, "rules": {"pinyin-mismatch": 1}},
    }


def test_the_place_is_told() -> None:
    finding = Finding("mixed-script", "IPT301", "warning", "no", place=Place("a.txt", 2, 5))
    (shown,) = json.loads(json_report(Report((finding,), 1)))["findings"]
    assert (shown["path"], shown["line"], shown["column"]) == ("a.txt", 2, 5)
