"""How Sphinx publishes the documentation and the glossary."""

from iptermbase import __version__

project = "iptermbase"
author = "The iptermbase developers"
copyright = "The iptermbase developers"
release = version = __version__
language = "en"

extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon", "iptermbase.sphinxext"]
exclude_patterns = ["_build"]
nitpicky = True

html_theme = "furo"
html_title = "iptermbase"
html_copy_source = False

autodoc_member_order = "bysource"
napoleon_use_ivar = True  # attributes are told in the text of the class, not as objects of their own
nitpick_ignore = [
    # Nothing is read from the network, so the standard library has no pages to link to.
    ("py:class", "collections.abc.Mapping"),
    ("py:class", "os.PathLike"),
    # Aliases of Literal: the text of the attribute tells the values.
    ("py:class", "How"),
    ("py:class", "Level"),
    ("py:class", "Side"),
    ("py:class", "Status"),
]
