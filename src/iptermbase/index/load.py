"""The index of the shipped glossary or of a user's, compiled when it has to be."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator

from iptermbase import bundled
from iptermbase.errors import GlossaryError
from iptermbase.index.store import Index
from iptermbase.model import Glossary

__all__ = ["bundled_index", "folder_index", "glossary_index"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_SHOWN_FAULTS = 20


def bundled_index() -> Index:
    """Return the index of the shipped glossary.

    From a wheel it is opened as it is. From a checkout it is compiled at the first use after an edit of the YAML files
    and kept in the checkout's ``.cache`` folder (in memory alone where that cannot be written).

    Raises:
        GlossaryError: the YAML files of the checkout have faults.
    """
    path = bundled.compiled()
    return Index.open(path) if path else _checkout_index(bundled.folder())


def _checkout_index(folder: str) -> Index:
    cache = os.path.join(os.path.dirname(folder), ".cache", "iptermbase")
    path = os.path.join(cache, f"{_fingerprint(folder)}.sqlite")
    try:
        return Index.open(path)
    except sqlite3.OperationalError:  # not there yet
        pass
    data = _compile(_read(folder))
    try:
        os.makedirs(cache, exist_ok=True)
        unfinished = f"{path}.{os.getpid()}"
        with open(unfinished, "wb") as file:
            file.write(data)
        os.replace(unfinished, path)
        for name in os.listdir(cache):
            if name.endswith(".sqlite") and name != os.path.basename(path):
                os.remove(os.path.join(cache, name))
    except OSError:
        pass
    return Index.from_bytes(data)


def _fingerprint(folder: str) -> str:
    """Return a hash of name, size and time of every file that the compiled glossary is made from, code included."""
    import hashlib  # needed in a checkout alone

    made_from = sorted(_files(folder)) + sorted(_files(_PACKAGE))
    return hashlib.sha256("\n".join(made_from).encode()).hexdigest()[:16]


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith((".yaml", ".json", ".py", ".txt")):
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"


def _read(folder: str) -> Glossary:
    from iptermbase.source.glossary import read_glossary

    reading = read_glossary(folder)
    if reading.faults:
        shown = [str(fault) for fault in reading.faults[:_SHOWN_FAULTS]]
        more = len(reading.faults) - len(shown)
        raise GlossaryError(
            "\n".join(shown + ([f"... and {more} more; see `iptermbase lint {folder}`"] if more else []))
        )
    return reading.glossary


def _compile(glossary: Glossary) -> bytes:
    from iptermbase.index.compile import compile_glossary

    return compile_glossary(glossary)


def glossary_index(glossary: Glossary) -> Index:
    """Return the index of a glossary in memory."""
    return Index.from_bytes(_compile(glossary))


def folder_index(folder: str, base: Index | None = None) -> Index:
    """Return the index of a user's glossary, laid over a base where one is given.

    Raises:
        InputError: there is no glossary in the folder.
        GlossaryError: its files have faults; the message lists them.
    """
    glossary = _read(folder)
    return glossary_index(glossary.over(base.glossary) if base else glossary)
