"""Folders of a user's glossary for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

__all__ = ["APPLE", "write_files"]

# A sound entry about something that no glossary of intellectual property has.
APPLE = """\
zh:
- {hans: 苹果, hant: 蘋果, pinyin: píngguǒ, status: preferred}
en:
- {term: apple, status: preferred, source: editorial}
definition: {en: round fruit, zh: 圆形的水果}
"""


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder, by their paths in it, and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder
