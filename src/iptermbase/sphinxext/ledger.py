"""What the domain keeps between builds: where each record stands, and which records each document shows."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from sphinx.domains import Domain

from iptermbase.sphinxext.records import Records

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

__all__ = ["Key", "Ledger", "ledger"]

Key: TypeAlias = tuple[str, str]


class Ledger(Domain):
    """The part of the domain that roles and directives write to.

    Attributes:
        records: the glossary; set anew when a build begins.
    """

    name = "ipt"
    label = "iptermbase"
    initial_data: ClassVar[dict[str, Any]] = {"objects": {}, "shown": {}, "terms": {}}
    data_version = 1

    records: Records

    @property
    def objects(self) -> dict[Key, tuple[str, str, str]]:
        """Document, anchor and title of each record that has a place, by kind and id."""
        return self.data["objects"]  # type: ignore[no-any-return]

    @property
    def shown(self) -> dict[str, dict[Key, str]]:
        """The records that each document shows, with their digests at the time."""
        return self.data["shown"]  # type: ignore[no-any-return]

    @property
    def terms(self) -> dict[str, tuple[str, str]]:
        """Document and anchor of each form given to the standard domain."""
        return self.data["terms"]  # type: ignore[no-any-return]

    def note(self, kind: str, id: str, title: str, anchor: str = "") -> None:
        """Remember that the document being read is the place of a record."""
        self.objects[kind, id] = (self.env.current_document.docname, anchor, title)

    def depend(self, kind: str, name: str) -> None:
        """Remember that the document being read shows a record."""
        shown = self.shown.setdefault(self.env.current_document.docname, {})
        shown[kind, name] = self.records.digest(kind, name)

    def stale(self) -> list[str]:
        """Return the documents that show a record which has changed since they were read."""
        return [
            docname
            for docname, shown in self.shown.items()
            if any(self.records.digest(*key) != digest for key, digest in shown.items())
        ]

    def clear_doc(self, docname: str) -> None:
        """Forget a document."""
        self.shown.pop(docname, None)
        for key in [key for key, place in self.objects.items() if place[0] == docname]:
            del self.objects[key]

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process has read."""
        self.objects.update({key: place for key, place in otherdata["objects"].items() if place[0] in docnames})
        self.shown.update({name: shown for name, shown in otherdata["shown"].items() if name in docnames})


def ledger(env: BuildEnvironment) -> Ledger:
    """Return the ledger of a build."""
    domain = env.get_domain(Ledger.name)
    assert isinstance(domain, Ledger)  # noqa: S101 - tells the type checker what the extension has registered
    return domain
