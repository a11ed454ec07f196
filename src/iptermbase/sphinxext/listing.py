"""The indices of concepts: by pinyin, by English, by subject field."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from docutils import nodes

from iptermbase.sphinxext.languages import tagged
from iptermbase.sphinxext.parts import Content, bullets, forms, link, paragraph, section, status_badge
from iptermbase.sphinxext.records import Records
from iptermbase.sphinxext.rows import Order, Row
from iptermbase.sphinxext.ruby import PINYIN

__all__ = ["anchor", "index_nodes"]


def anchor(by: Order, group: str) -> str:
    """Return the anchor of a group of an index: a letter or a subject field."""
    return f"{by}-{group.lower()}"


def index_nodes(by: Order, records: Records) -> Iterator[nodes.Node]:
    """Yield an index, with a bar that leads to its groups."""
    groups = [(group, list(rows)) for group, rows in groupby(records.rows(by), key=lambda row: row.group)]
    if by != "field":
        yield paragraph(*_bar(by, [group for group, _ in groups]), classes=["ipt-bar"])
    for group, rows in groups:
        items = bullets((_item(by, row) for row in rows), "ipt-index", f"ipt-by-{by}")
        yield section(anchor(by, group), _heading(by, group, records), items)


def _bar(by: Order, groups: list[str]) -> Iterator[Content]:
    for group in groups:
        yield nodes.reference("", group, internal=True, refid=anchor(by, group))
        yield " "


def _heading(by: Order, group: str, records: Records) -> nodes.Node:
    field = records.fields.get(group) if by == "field" else None
    if not field:
        return nodes.Text(group)
    return nodes.inline("", "", nodes.Text(f"{field.en} "), tagged(field.zh, "zh-Hans"))


def _item(by: Order, row: Row) -> Iterator[Content]:
    pinyin, english = tagged(row.zh.pinyin, PINYIN), tagged(row.english, "en")
    if by == "english":
        yield from (link("concept", row.concept, english), " ", *forms(row.zh), " ", pinyin)
    else:
        yield from (link("concept", row.concept, *forms(row.zh)), " ", pinyin, " ", english)
    if row.status != "preferred":
        yield from (" ", status_badge(row.status))
