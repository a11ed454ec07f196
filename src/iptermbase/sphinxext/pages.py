"""The files of the pages: one for each concept and each source cited, at an address that never changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docutils.utils import column_width
from sphinx.util.rst import escape

from iptermbase.model import Concept, Source
from iptermbase.sphinxext.records import Records

__all__ = ["concept_title", "page", "source_title", "write"]

_FOLDERS = {"concept": "concepts", "source": "sources"}
_MARK = ".. Made from the glossary at each build; an edit here is lost."


def page(kind: str, id: str) -> str:
    """Return the document of a concept or a source.

    >>> page("concept", "zhuanli-daohang")
    'concepts/zhuanli-daohang'
    """
    return f"{_FOLDERS[kind]}/{id}"


def concept_title(concept: Concept) -> str:
    """Return the title of a concept's page."""
    return f"{concept.hans} · {concept.english}"


def source_title(source: Source) -> str:
    """Return the title of a source's page."""
    return f"{source.title} · {source.gloss}" if source.gloss else source.title


def write(folder: Path, records: Records) -> None:
    """Write the pages that are new or different and remove those whose record is gone.

    A file that an author wrote by hand is left as it is.
    """
    wanted = dict(_pages(records))
    for kind in _FOLDERS.values():
        (folder / kind).mkdir(exist_ok=True)
        for path in (folder / kind).glob("*.rst"):
            if path not in {folder / f"{name}.rst" for name in wanted} and _is_ours(path):
                path.unlink()
    for name, text in wanted.items():
        path = folder / f"{name}.rst"
        if not path.exists() or (_is_ours(path) and path.read_text(encoding="utf-8") != text):
            path.write_text(text, encoding="utf-8", newline="\n")


def _is_ours(path: Path) -> bool:
    return _MARK in path.read_text(encoding="utf-8", errors="replace")


def _pages(records: Records) -> Iterator[tuple[str, str]]:
    for concept in records.concepts.values():
        yield page("concept", concept.id), _text(concept_title(concept), "concept", concept.id)
    for source in records.cited:
        yield page("source", source.id), _text(source_title(source), "source", source.id)


def _text(title: str, kind: str, id: str) -> str:
    line = "=" * column_width(escape(title))
    return f":orphan:\n\n{_MARK}\n\n{escape(title)}\n{line}\n\n.. ipt:{kind}:: {id}\n"
