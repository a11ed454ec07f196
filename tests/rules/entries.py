"""The examples of rules for glossaries, made into whole glossaries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from iptermbase.source.yamlfile import parse
from tests.folders import write_files

__all__ = ["write_glossary"]

FIELD = "rights"
SOURCES: dict[str, dict[str, Any]] = {
    "patent-law-2020": {"title": "中华人民共和国专利法", "kind": "law", "language": "zh-Hans", "date": "2020-10-17"},
}
FIELDS = {FIELD: {"en": "Rights", "zh": "权利"}}

# Words that share nothing with one another, nor with the terms of any example.
_WORDS = (
    ("苹果", "蘋果", "píngguǒ", "apple"),
    ("河流", "河流", "héliú", "river"),
    ("桌子", "桌子", "zhuōzi", "table"),
    ("飞机", "飛機", "fēijī", "aeroplane"),
)


def write_glossary(folder: Path, example: str) -> Path:
    """Write the entries of an example, with sound values for whatever they do not tell, and return the folder."""
    document = parse(example, "the example")
    assert document.faults == []
    files: dict[str, Any] = {"sources.yaml": SOURCES, "fields.yaml": FIELDS}
    for (hans, hant, pinyin, english), (id, told) in zip(_WORDS, document.data.items(), strict=False):
        sound: dict[str, Any] = {
            "zh": [{"hans": hans, "hant": hant, "pinyin": pinyin, "status": "preferred"}],
            "en": [{"term": english, "status": "preferred", "source": "editorial"}],
            "definition": {"en": "thing of its own kind", "zh": "自成一类的东西"},
        }
        files[f"concepts/{FIELD}/{id}.yaml"] = sound | told
    assert len(document.data) <= len(_WORDS)
    return write_files(folder, {name: yaml.safe_dump(data, allow_unicode=True) for name, data in files.items()})
