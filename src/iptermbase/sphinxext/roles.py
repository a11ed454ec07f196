"""Roles that name a record in prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.roles import XRefRole

from iptermbase.sphinxext.languages import language_of, tagged
from iptermbase.sphinxext.ledger import ledger

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

__all__ = ["ConceptRole", "SourceRole"]


class _RecordRole(XRefRole):
    innernodeclass = nodes.inline
    kind: str

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the link; the role may go by another name, the link is always of the domain."""
        self.name = f"ipt:{self.kind}"
        return super().run()

    def result_nodes(
        self, document: nodes.document, env: BuildEnvironment, node: nodes.Element, is_ref: bool
    ) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Tell the language of the words shown, unless the author wrote them."""
        if is_ref and not self.has_explicit_title:
            concept = ledger(env).records.concepts.get(node["reftarget"])
            words = node.astext()
            # One level deeper than the link: docutils takes the link's own child for a block with quotes of its own.
            node[:] = [nodes.inline("", "", tagged(words, language_of(words, concept)), classes=self.classes)]
        return [node], []


class ConceptRole(_RecordRole):
    """Links to a concept by its id or any of its forms, and shows the form asked for."""

    kind = "concept"

    def process_link(
        self, env: BuildEnvironment, refnode: nodes.Element, has_explicit_title: bool, title: str, target: str
    ) -> tuple[str, str]:
        """Return what to show and the concept's id."""
        title, target = super().process_link(env, refnode, has_explicit_title, title, target)
        domain = ledger(env)
        domain.depend("form", target)
        concept = domain.records.find(target)
        if concept is None:
            return title, target
        return concept.hans if title == concept.id else title, concept.id


class SourceRole(_RecordRole):
    """Links to a source by its id, and shows its title."""

    kind = "source"

    def process_link(
        self, env: BuildEnvironment, refnode: nodes.Element, has_explicit_title: bool, title: str, target: str
    ) -> tuple[str, str]:
        """Return what to show and the source's id."""
        domain = ledger(env)
        domain.depend("source", target)
        source = domain.records.sources.get(target)
        return source.title if source and not has_explicit_title else title, target
