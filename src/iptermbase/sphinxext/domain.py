"""The domain: its roles and directives, and how a link finds its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from sphinx.domains import ObjType
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode

from iptermbase.sphinxext.directives import DIRECTIVES
from iptermbase.sphinxext.ledger import Ledger
from iptermbase.sphinxext.roles import ConceptRole, SourceRole

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

__all__ = ["IptDomain"]


class IptDomain(Ledger):
    """Concepts, sources, subject fields and rules."""

    object_types: ClassVar[dict[str, ObjType]] = {
        "concept": ObjType("concept", "concept"),
        "source": ObjType("source", "source"),
        "field": ObjType("subject field", "field"),
        "rule": ObjType("rule", "rule"),
    }
    roles: ClassVar[dict[str, Any]] = {
        "concept": ConceptRole(warn_dangling=True),
        "source": SourceRole(warn_dangling=True),
        "field": XRefRole(warn_dangling=True),
        "rule": XRefRole(warn_dangling=True),
    }
    directives: ClassVar[dict[str, Any]] = DIRECTIVES

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """Return the link to a record, ``None`` where it has no place."""
        place = self.objects.get((typ, target))
        if place is None:
            return None
        docname, anchor, title = place
        return make_refnode(builder, fromdocname, docname, anchor, contnode, title)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Return nothing: ``:any:`` finds the terms in the standard domain, and a second answer would be ambiguous."""
        return []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield every record that has a place, for the inventory and the search."""
        for (kind, id), (docname, anchor, title) in self.objects.items():
            yield id, title, kind, docname, anchor, 1
