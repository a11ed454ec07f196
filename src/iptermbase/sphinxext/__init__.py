"""A Sphinx extension: a page for every concept of a glossary, indices, and roles that link to them.

``extensions = ["iptermbase.sphinxext"]`` publishes the shipped glossary; ``iptermbase_glossary = "terms"`` in ``conf.py``
publishes that of a folder instead. The pages are written into ``concepts/`` and ``sources/`` of the source folder, and no
toctree needs to name them.

The data flows one way: :mod:`records` computes what the pages need, :mod:`pages` writes their files, :mod:`directives`
fill them with what :mod:`entry`, :mod:`source_page`, :mod:`listing` and :mod:`rule_list` make of the records;
:mod:`ledger` remembers where everything stands and what each document shows, :mod:`domain` finds the way back.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iptermbase import __version__
from iptermbase.sphinxext import events, ruby
from iptermbase.sphinxext.domain import IptDomain
from iptermbase.sphinxext.languages import TagChinese
from iptermbase.sphinxext.roles import ConceptRole

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the domain, its pages and its style with Sphinx."""
    app.add_config_value("iptermbase_glossary", None, "env", (str, Path, type(None)))
    app.add_domain(IptDomain)
    app.add_role("ipterm", ConceptRole(warn_dangling=True))
    app.add_transform(TagChinese)
    app.add_css_file("iptermbase.css")
    ruby.setup(app)
    events.connect(app)
    return {"version": __version__, "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
