"""Roles, warnings, the inventory, and what is read again after an edit."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sphinx.util.inventory import InventoryFile

from .conftest import Site, sphinx_build

ROOT = Path(__file__).parents[2]


def prose(text: str) -> dict[str, str]:
    return {"prose.rst": f":orphan:\n\nProse\n=====\n\n{text}\n"}


def inventory(site: Site, kind: str) -> dict[str, str]:
    found = InventoryFile.loads((site.folder / "_build/html/objects.inv").read_bytes(), uri="")
    return {name: item.uri for name, item in found.data[kind].items()}


@pytest.mark.parametrize(
    ("asked", "language"),
    [("质押", "zh-Hans"), ("質押", "zh-Hant"), ("設質", "zh-Hant-TW"), ("pledge", "en"), ("pledges", "en")],
)
@pytest.mark.parametrize("role", ["ipterm", "ipt:concept"])
def test_a_role_takes_any_form_and_shows_it_with_its_language(site: Site, role: str, asked: str, language: str) -> None:
    site.write(prose(f"See :{role}:`{asked}`."))
    assert site.build().warnings == ""
    html = site.html("prose.html")
    assert f'<span lang="{language}">{asked}</span>' in html
    assert 'href="concepts/zhiya.html"' in html


def test_an_id_shows_the_term_and_a_title_of_the_authors_stays(site: Site) -> None:
    site.write(prose(":ipterm:`zhiya` and :ipterm:`the pledge <质押>`, :ipt:source:`civil-code`"))
    assert site.build().warnings == ""
    html = site.html("prose.html")
    assert '<span lang="zh-Hans">质押</span>' in html
    assert ">the pledge<" in html
    assert '<span lang="zh-Hans">民法典</span>' in html


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (":ipterm:`zhiyq`", "no concept has the form 'zhiyq'; the nearest are 质押"),
        (":ipt:concept:`没有的词`", "no concept has the form '没有的词'"),
        (":ipt:source:`nowhere`", "no source is called 'nowhere'"),
        (":ipt:rule:`no-rule`", "no rule is called 'no-rule'"),
        (".. ipt:concept:: zhiyq", "no concept has the form 'zhiyq'; the nearest are 质押"),
        (".. ipt:source:: nowhere", "no source is called 'nowhere'"),
    ],
)
def test_an_unknown_name_is_a_warning_with_place_and_type(site: Site, text: str, message: str) -> None:
    site.write(prose(text))
    warnings = site.build().warnings
    assert f"prose.rst:6: WARNING: {message}" in warnings
    assert "[iptermbase.xref]" in warnings


def test_the_warning_can_be_turned_off(site: Site) -> None:
    site.write(prose(":ipterm:`zhiyq`"))
    assert site.build(suppress_warnings=["iptermbase.xref"]).warnings == ""


def test_the_inventory_has_concepts_and_terms(site: Site) -> None:
    site.build()
    assert inventory(site, "ipt:concept") == {id: f"concepts/{id}.html" for id in ("danbao", "diya", "zhiya")}
    terms = inventory(site, "std:term")
    assert {form: terms[form] for form in ("质押", "質押", "pledge")} == dict.fromkeys(
        ("质押", "質押", "pledge"), "concepts/zhiya.html"
    )


def test_term_reaches_a_concept_and_a_glossary_of_the_author_goes_before(site: Site) -> None:
    own = ":term:`质押` :any:`抵押` :term:`pledge`\n\n.. glossary::\n\n   pledge\n      A promise.\n"
    site.write({"zz.rst": ":orphan:\n\nOwn\n===\n\n" + own})
    assert site.build().warnings == ""
    html = site.html("zz.html")
    assert 'href="concepts/zhiya.html"' in html
    assert 'href="concepts/diya.html"' in html
    assert 'href="#term-pledge"' in html
    site.write({"zz.rst": ":orphan:\n\nOwn\n===\n\n" + own.replace("promise", "vow") + "\n   质押\n      Mine.\n"})
    assert site.build().warnings == ""


def test_only_what_shows_a_changed_concept_is_read_again(site: Site) -> None:
    site.write(prose("See :ipterm:`抵押`.") | {"other.rst": ":orphan:\n\nOther\n=====\n\n:ipterm:`担保`\n"})
    assert len(site.build().read) == 9
    assert site.build().read == []
    site.edit("diya", "without handing over", "that leaves the thing with its owner")
    assert site.build().read == ["concepts/danbao", "concepts/diya", "concepts/zhiya", "prose"]
    site.edit("zhiya", "paragraphs: [3, 5]", "paragraphs: [3, 5, 6]")
    assert site.build().read == ["concepts/danbao", "concepts/diya", "concepts/zhiya", "sources/press-2010"]


def test_an_index_is_read_again_only_when_a_row_changes(site: Site) -> None:
    site.write({"english.rst": ":orphan:\n\nEnglish\n=======\n\n.. ipt:concept-index::\n   :by: english\n"})
    site.build()
    site.edit("diya", "without handing over", "that leaves the thing with its owner")
    assert "english" not in site.build().read
    site.edit("danbao", "term: security", "term: collateral")
    assert "english" in site.build().read
    assert "collateral" in site.html("english.html")


def test_a_new_relation_reaches_the_page_at_its_other_end(site: Site) -> None:
    site.edit("diya", "relations: {broader: [danbao]}", "reviewed: 2026-01-01")
    site.build()
    assert "diya.html" not in site.html("concepts/danbao.html")
    site.edit("diya", "reviewed: 2026-01-01", "relations: {broader: [danbao]}")
    assert "concepts/danbao" in site.build().read
    assert "diya.html" in site.html("concepts/danbao.html")


def test_a_link_that_led_nowhere_finds_a_concept_added_later(site: Site) -> None:
    site.write(prose(":ipterm:`留置`"))
    assert "no concept has the form '留置'" in site.build().warnings
    entry = "zh: [{hans: 留置, hant: 留置, pinyin: liúzhì, status: preferred}]\nen: [{term: lien, status: preferred, source: editorial}]\n"
    site.write({"terms/concepts/finance/liuzhi.yaml": entry + "definition: {en: retention of a thing, zh: 扣留财产}\n"})
    assert site.build().warnings == ""
    assert 'href="concepts/liuzhi.html"' in site.html("prose.html")


def test_a_faulty_glossary_stops_the_build_with_its_place(site: Site) -> None:
    site.edit("diya", "status: preferred, source", "statsu: preferred, source")
    with pytest.raises(Exception, match=r"diya\.yaml:2:.*statsu"):
        site.build()


def test_a_missing_glossary_is_named(site: Site) -> None:
    with pytest.raises(Exception, match=r"iptermbase_glossary: .*nowhere: there is no such folder"):
        site.build(iptermbase_glossary="nowhere")


def test_two_processes_make_the_same_site_as_one(site: Site) -> None:
    site.write({f"page{number}.rst": f":orphan:\n\nPage {number}\n======\n\n:ipterm:`质押`\n" for number in range(8)})
    site.build()
    alone = inventory(site, "ipt:concept"), inventory(site, "std:term"), site.html("concepts/zhiya.html")
    sphinx_build("-E", "-j", "2", site.folder, site.folder / "_build/html")
    assert (inventory(site, "ipt:concept"), inventory(site, "std:term"), site.html("concepts/zhiya.html")) == alone


@pytest.mark.slow
def test_the_documentation_is_published_without_a_warning(tmp_path: Path) -> None:
    docs = shutil.copytree(
        ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("_build", "concepts", "sources")
    )
    sphinx_build(docs, tmp_path / "html")
    assert (tmp_path / "html/concepts/zhuanli-daohang.html").exists()
    assert (tmp_path / "html/_static/iptermbase.css").exists()
