"""The pieces that every page is made of, as docutils nodes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docutils import nodes
from sphinx.addnodes import pending_xref

from iptermbase.model import ChineseTerm, Source, Status
from iptermbase.sphinxext.languages import tagged, traditional

__all__ = [
    "STATUS",
    "Content",
    "badge",
    "bullets",
    "definitions",
    "field_list",
    "forms",
    "link",
    "marked_up",
    "paragraph",
    "section",
    "source_link",
    "status_badge",
]

Content = nodes.Node | str

STATUS: dict[Status, str] = {"preferred": "preferred", "admitted": "admitted", "forbidden": "avoid"}


def _nodes(content: Iterable[Content]) -> list[nodes.Node]:
    return [nodes.Text(piece) if isinstance(piece, str) else piece for piece in content]


def paragraph(*content: Content, classes: Iterable[str] = ()) -> nodes.paragraph:
    """Return a paragraph."""
    return nodes.paragraph("", "", *_nodes(content), classes=list(classes))


def section(id: str, title: str | nodes.Node, *content: nodes.Node) -> nodes.section:
    """Return a section; its anchor comes from the data, so that it stays."""
    return nodes.section("", nodes.title("", "", *_nodes([title])), *content, ids=[id])


def badge(text: str, kind: str) -> nodes.inline:
    """Return a label that the style sheet colours."""
    return nodes.inline(text, text, classes=["ipt-badge", f"ipt-{kind}"])


def status_badge(status: Status) -> nodes.inline:
    """Return the label of a term's status."""
    return badge(STATUS[status], status)


def link(kind: str, target: str, *content: Content, warn: bool = True) -> pending_xref:
    """Return a link to a record; without ``warn`` it stays plain text where the project has no place for it."""
    inner = nodes.inline("", "", *_nodes(content))
    return pending_xref("", inner, refdomain="ipt", reftype=kind, reftarget=target, refexplicit=True, refwarn=warn)


def source_link(source: Source) -> pending_xref:
    """Return a link to a source by its title, with its date."""
    date = f" ({source.date})" if source.date else ""
    return link("source", source.id, tagged(source.title, source.language.split("+", 1)[0]), date)


def forms(term: ChineseTerm) -> list[Content]:
    """Return the spellings of a term, each with its language."""
    hans: list[Content] = [tagged(term.hans, "zh-Hans")] if term.hans else []
    hant: list[Content] = [tagged(term.hant, traditional(term))] if term.hant != term.hans else []
    return [*hans, *([" "] if hans and hant else []), *hant]


def bullets(items: Iterable[Iterable[Content]], *classes: str) -> nodes.bullet_list:
    """Return a list, each item one paragraph."""
    rows = [nodes.list_item("", paragraph(*item)) for item in items]
    return nodes.bullet_list("", *rows, classes=["simple", *classes])


def definitions(
    items: Iterable[tuple[Iterable[Content], Iterable[nodes.Node]]], *classes: str
) -> nodes.definition_list:
    """Return a list of heads, each with what is told of it."""
    rows = (
        nodes.definition_list_item("", nodes.term("", "", *_nodes(head)), nodes.definition("", *body))
        for head, body in items
    )
    return nodes.definition_list("", *rows, classes=list(classes))


def field_list(items: Iterable[tuple[str, Iterable[Content]]]) -> nodes.field_list:
    """Return a list of names, each with a value."""
    rows = (
        nodes.field("", nodes.field_name(name, name), nodes.field_body("", paragraph(*value))) for name, value in items
    )
    return nodes.field_list("", *rows, classes=["ipt-facts"])


def marked_up(text: str) -> list[nodes.Node]:
    """Return a text of ours with its ``code`` in back quotes as such."""
    pieces = re.split(r"`+([^`]+)`+", text)
    return [nodes.literal(piece, piece) if number % 2 else nodes.Text(piece) for number, piece in enumerate(pieces)]
