"""The directives: each looks its record up, remembers what the document shows, and has another module make the nodes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import pending_xref
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from iptermbase.model import Concept
from iptermbase.rules import RULES
from iptermbase.sphinxext import rule_list
from iptermbase.sphinxext.entry import concept_nodes
from iptermbase.sphinxext.ledger import Ledger, ledger
from iptermbase.sphinxext.listing import anchor, index_nodes
from iptermbase.sphinxext.pages import concept_title, page, source_title
from iptermbase.sphinxext.rows import ORDERS
from iptermbase.sphinxext.source_page import source_index_nodes, source_nodes

__all__ = ["DIRECTIVES"]

_log = logging.getLogger(__name__)


class _RecordDirective(SphinxDirective):
    """What all have in common. They belong at the end of a section, since they bring sections of their own."""

    has_content = False

    @property
    def ledger(self) -> Ledger:
        """What the build remembers."""
        return ledger(self.env)

    def placed(self, content: Iterable[nodes.Node]) -> list[nodes.Node]:
        """Return the nodes, their links knowing the document that they stand in."""
        made = list(content)
        for reference in (reference for node in made for reference in node.findall(pending_xref)):
            reference["refdoc"] = self.env.current_document.docname
            self.set_source_info(reference)
        return made

    def unknown(self, kind: str, target: str) -> list[nodes.Node]:
        """Warn of a record that does not exist, and show nothing."""
        message = self.ledger.records.missing(kind, target)
        _log.warning(message, location=self.get_location(), type="iptermbase", subtype="xref")
        return []

    def is_page_of(self, kind: str, id: str) -> bool:
        """Tell whether the document is the permanent page of a record, the one that links lead to."""
        return self.env.current_document.docname == page(kind, id)

    def keep_anchor(self, id: str) -> None:
        """Give the section around an anchor from the data: that of its title would change with a rendering."""
        parent = self.state.parent
        if isinstance(parent, nodes.section) and id not in parent["ids"]:
            parent["ids"].insert(0, id)


class ConceptDirective(_RecordDirective):
    """``.. ipt:concept:: id`` renders an entry."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return the entry."""
        form = self.arguments[0]
        concept: Concept | None = self.ledger.records.find(form)
        self.ledger.depend("form", form)
        if concept is None:
            return self.unknown("concept", form)
        self.ledger.depend("concept", concept.id)
        for related in itertools.chain(*self.ledger.records.links(concept.id)):
            self.ledger.depend("concept", related)
        if self.is_page_of("concept", concept.id):
            self.ledger.note("concept", concept.id, concept_title(concept))
            self.keep_anchor(concept.id)
        return self.placed(concept_nodes(concept, self.ledger.records))


class SourceDirective(_RecordDirective):
    """``.. ipt:source:: id`` renders a source and the terms that cite it."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the source."""
        id = self.arguments[0]
        self.ledger.depend("source", id)
        source = self.ledger.records.sources.get(id)
        if source is None:
            return self.unknown("source", id)
        if self.is_page_of("source", id):
            self.ledger.note("source", id, source_title(source))
            self.keep_anchor(id)
        return self.placed(source_nodes(source, self.ledger.records))


class ConceptIndexDirective(_RecordDirective):
    """``.. ipt:concept-index::`` lists all concepts, ``:by:`` pinyin, English or subject field."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {"by": lambda value: directives.choice(value, ORDERS)}

    def run(self) -> list[nodes.Node]:
        """Return the index."""
        by, records = self.options.get("by", "pinyin"), self.ledger.records
        self.ledger.depend("index", by)
        for field in records.fields.values() if by == "field" else ():
            self.ledger.note("field", field.id, field.en, anchor(by, field.id))
        return self.placed(index_nodes(by, records))


class SourceIndexDirective(_RecordDirective):
    """``.. ipt:source-index::`` lists all sources that a concept cites."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        self.ledger.depend("sources", "")
        return self.placed(source_index_nodes(self.ledger.records))


class RulesDirective(_RecordDirective):
    """``.. ipt:rules::`` shows every rule with its examples."""

    def run(self) -> list[nodes.Node]:
        """Return the rules."""
        self.ledger.depend("rules", "")
        for rule in RULES:
            self.ledger.note("rule", rule.name, f"{rule.code} {rule.name}", rule_list.anchor(rule.name))
        return self.placed(rule_list.rule_nodes())


DIRECTIVES = {
    "concept": ConceptDirective,
    "concept-index": ConceptIndexDirective,
    "source": SourceDirective,
    "source-index": SourceIndexDirective,
    "rules": RulesDirective,
}
