"""A small Sphinx project with a glossary of its own."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from ..folders import write_files

__all__ = ["ENTRIES", "Build", "Site", "sphinx_build"]

ZHIYA = """\
zh:
- {hans: 质押, hant: 質押, pinyin: zhìyā, status: preferred, accept: {traditional-mismatch: reason of the acceptance}}
- {hant: 設質, pinyin: shèzhì, status: admitted, region: TW, source: press-2010, usage: Taiwanese usage}
- {hans: 质抵押, hant: 質抵押, pinyin: zhìdǐyā, status: forbidden, form: variant, reason: neither the one nor the other}
- {hans: 出质, hant: 出質, pinyin: chūzhì, status: admitted, form: short, quoted: true}
en:
- {term: pledge, status: preferred, source: civil-code}
- {term: to pledge, status: admitted, source: editorial, pos: verb, usage: where 质押 is a verb}
- {term: mortgage of rights, status: forbidden, form: full, reason: a mortgage is 抵押}
definition: {en: security over a movable or a right, zh: 以动产或者权利作担保}
note: {en: "The giving of it is 出质, seldom used alone.", zh: 动词常用“出质”}
relations: {broader: [danbao], contrast: [diya]}
attested:
- {source: press-2010, form: 質押, paragraphs: [3, 5], fragment: 辦理質押}
basis:
- {source: civil-code, article: 425, form: 质权, fragment: 债务人不履行到期债务}
examples:
- {zh: 设立质押, en: to create a pledge, expect: ok}
- {zh: 设立质押, en: to create a mortgage of rights, expect: forbidden-rendering}
reviewed: 2026-11-23
"""
DIYA = """\
zh: [{hans: 抵押, hant: 抵押, pinyin: dǐyā, status: preferred}]
en: [{term: mortgage, status: preferred, source: press-en}]
definition: {en: security without handing over, zh: 不转移占有的担保}
relations: {broader: [danbao]}
"""
DANBAO = """\
zh: [{hans: 担保, hant: 擔保, pinyin: dānbǎo, status: preferred}]
en: [{term: security, status: preferred, source: editorial}]
definition: {en: means by which a debt is made safe, zh: 保障债权实现的手段}
"""
ENTRIES = {"zhiya": ZHIYA, "diya": DIYA, "danbao": DANBAO}
SOURCES = """\
civil-code: {title: 民法典, gloss: Civil Code, kind: law, evidence: official, publisher: 全国人大, date: "2020", language: zh-Hans}
press-2010: {title: 質押的報道, gloss: A report, kind: article, date: 2010-04-27, language: zh-Hant, body: [2, 16]}
press-en: {title: A paper, kind: reference, evidence: english, address: "https://example.org/a", language: en, note: a note}
unused: {title: 无人引用, kind: law, language: zh-Hans}
"""
CONF = 'extensions = ["iptermbase.sphinxext"]\niptermbase_glossary = "terms"\nnitpicky = True\n'


class Build(NamedTuple):
    """What a build said and did."""

    warnings: str
    read: list[str]
    app: Sphinx


class Site:
    """A project in a folder, that can be edited and built again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write({"conf.py": CONF, "index.rst": "Index\n=====\n"})
        self.write({f"terms/concepts/finance/{id}.yaml": text for id, text in ENTRIES.items()})
        self.write(
            {"terms/sources.yaml": SOURCES, "terms/fields.yaml": "finance: {en: Finance, zh: 金融, hant: 金融業}\n"}
        )

    def write(self, files: dict[str, str]) -> None:
        write_files(self.folder, files)

    def edit(self, id: str, old: str, new: str) -> None:
        path = self.folder / f"terms/concepts/finance/{id}.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def build(self, builder: str = "html", **settings: Any) -> Build:
        warnings, read = io.StringIO(), list[str]()
        out = self.folder / "_build"
        with docutils_namespace(), patch_docutils(self.folder):
            app = Sphinx(
                self.folder,
                self.folder,
                out / builder,
                out / "doctrees",
                builder,
                settings,
                status=None,
                warning=warnings,
            )
            app.connect("source-read", lambda app, docname, content: read.append(docname))
            app.build()
        return Build(warnings.getvalue(), sorted(read), app)

    def html(self, page: str) -> str:
        return (self.folder / "_build/html" / page).read_text(encoding="utf-8")


def sphinx_build(*arguments: object) -> str:
    """Build in a process of its own, where warnings are errors, and return what it says."""
    command = [sys.executable, "-m", "sphinx", "-q", "-n", "-W", "--keep-going", "-b", "html", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A project that was built once, to be read only."""
    site = Site(tmp_path_factory.mktemp("built"))
    assert site.build().warnings == ""
    return site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)
