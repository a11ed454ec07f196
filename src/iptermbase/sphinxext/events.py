"""What happens in the course of a build, in the order in which Sphinx calls."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.errors import ConfigError
from sphinx.util import logging

from iptermbase.bundled import BUNDLED
from iptermbase.errors import IptermbaseError
from iptermbase.sphinxext import pages
from iptermbase.sphinxext.ledger import Ledger, ledger
from iptermbase.sphinxext.records import Records
from iptermbase.termbase import load

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.domains import Domain
    from sphinx.environment import BuildEnvironment

__all__ = ["connect"]

_STATIC = Path(__file__).with_name("static")
_log = logging.getLogger(__name__)


def connect(app: Sphinx) -> None:
    """Have Sphinx call what is below."""
    app.connect("builder-inited", _read_glossary)
    app.connect("env-get-outdated", _stale_documents)
    app.connect("env-before-read-docs", _withdraw_terms)
    app.connect("env-updated", _publish_terms)
    app.connect("warn-missing-reference", _explain_missing)


def _read_glossary(app: Sphinx) -> None:
    """Read the glossary and write the pages, before Sphinx looks for documents."""
    folder = app.config.iptermbase_glossary
    try:
        termbase = load(BUNDLED if folder is None else Path(app.confdir, folder))
    except IptermbaseError as error:
        raise ConfigError(f"iptermbase_glossary: {error}") from error
    ledger(app.env).records = Records(termbase)
    pages.write(Path(app.srcdir), ledger(app.env).records)
    app.config.html_static_path.append(str(_STATIC))


def _stale_documents(
    app: Sphinx, env: BuildEnvironment, added: Set[str], changed: Set[str], removed: Set[str]
) -> list[str]:
    return ledger(env).stale()


def _withdraw_terms(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Take back what :func:`_publish_terms` gave, before documents are read that may define the same terms."""
    given, objects = ledger(env).terms, env.domains.standard_domain.objects
    for form, place in given.items():
        if objects.get(("term", form)) == place:
            del objects["term", form]
    given.clear()


def _publish_terms(app: Sphinx, env: BuildEnvironment) -> None:
    """Give the preferred forms to the standard domain, so that ``:term:`` finds them, here and from other projects.

    This waits until all is read: a term of the project's own glossaries goes before, and no duplicate is reported.
    """
    domain, objects = ledger(env), env.domains.standard_domain.objects
    for concept in domain.records.concepts.values():
        place = domain.objects.get(("concept", concept.id))
        for form in (concept.hans, concept.hant, concept.english):
            if place and ("term", form) not in objects:
                objects["term", form] = domain.terms[form] = place[:2]


def _explain_missing(app: Sphinx, domain: Domain | None, node: pending_xref) -> bool | None:
    """Say which record is missing and what comes near it, in place of Sphinx's own warning."""
    if not isinstance(domain, Ledger):
        return None
    if node.get("refwarn"):
        message = domain.records.missing(node["reftype"], node["reftarget"])
        _log.warning(message, location=node, type="iptermbase", subtype="xref")
    return True
