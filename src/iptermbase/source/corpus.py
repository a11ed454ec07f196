"""The texts that a glossary cites, read from a folder to confirm each citation. They are not part of the project."""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path

from iptermbase.errors import InputError
from iptermbase.files import read_text
from iptermbase.model import Source
from iptermbase.text.numerals import parse_numeral

__all__ = ["Corpus"]

_ARTICLE = re.compile(r"第([零〇一二三四五六七八九十百千]+)条(?!之)")
_HEADING = re.compile(r"#|第[零〇一二三四五六七八九十百千]+[编章节]")


class Corpus:
    """A folder of texts; a source's files are known by their SHA-256, whatever they are called.

    Raises:
        InputError: there is no such folder.
    """

    def __init__(self, folder: str | Path) -> None:
        root = Path(folder)
        if not root.is_dir():
            problem = "this is a file" if root.exists() else "there is no such folder"
            raise InputError(f"{folder}: {problem}; name the folder that holds the texts of the sources")
        files = sorted(path for path in root.rglob("*") if path.is_file())
        self._by_hash = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in files}
        self._by_name = {path.name: path for path in files}

    def missing(self, source: Source) -> str | None:
        """Return what is wrong with a source's files here, ``None`` where all are as they were read."""
        for text in source.texts:
            if text.sha256 not in self._by_hash:
                changed = self._by_name.get(text.file)
                return (
                    f"{changed} differs from the text that was read" if changed else f"{text.file} is not in the folder"
                )
        return None

    @functools.cache  # noqa: B019  # a corpus lives as long as the command that made it
    def paragraphs(self, source: Source) -> tuple[str, ...]:
        """Return the non-blank lines of a source's files, without surrounding space; paragraph 1 comes first."""
        lines = (line.strip() for text in source.texts for line in read_text(self._by_hash[text.sha256]).splitlines())
        return tuple(line for line in lines if line)

    @functools.cache  # noqa: B019
    def articles(self, source: Source) -> dict[int, str]:
        """Return the articles (第N条) of a law by number, each with all its paragraphs."""
        found: dict[int, list[str]] = {}
        current: list[str] | None = None
        for paragraph in self.paragraphs(source):
            if match := _ARTICLE.match(paragraph):
                current = found.setdefault(parse_numeral(match[1]), [])
            elif _HEADING.match(paragraph):
                current = None
            if current is not None:
                current.append(paragraph)
        return {number: "\n".join(lines) for number, lines in found.items()}
