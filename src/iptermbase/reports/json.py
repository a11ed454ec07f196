"""A report as one JSON object."""

from __future__ import annotations

import json
from typing import Any

from iptermbase.findings import Finding, Report

__all__ = ["json_report"]


def json_report(report: Report) -> str:
    """Return an object with ``findings`` and ``summary``.

    Each finding has rule, code, level, message, path, line, column, segment, side, start, end, concept, found, expected
    and why; what does not apply is null. Offsets are code points.
    """
    summary = {"checked": report.checked, "terms": report.terms, "rules": report.by_rule()}
    data = {"findings": [_finding(finding) for finding in report.findings], "summary": summary}
    return json.dumps(data, ensure_ascii=False, indent=2)


def _finding(finding: Finding) -> dict[str, Any]:
    data = finding._asdict()
    place = data.pop("place")
    for shown_elsewhere in ("context", "other"):
        del data[shown_elsewhere]
    path, line, column = place or (None, None, None)
    return {**data, "path": path, "line": line, "column": column}
