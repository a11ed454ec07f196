"""The pages: addresses, files, and all that an entry and a source show."""

from __future__ import annotations

import re
from html import unescape

import pytest

from iptermbase.rules import RULES
from iptermbase.rules.rule import PairExample

from .conftest import ENTRIES, Site


def plain(html: str) -> str:
    article = html[html.index('<section id="') :]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", article)))


def test_each_concept_and_each_cited_source_has_its_address(site: Site) -> None:
    assert site.build().warnings == ""
    html = site.folder / "_build/html"
    assert {path.stem for path in (html / "concepts").glob("*.html")} == set(ENTRIES)
    assert {path.stem for path in (html / "sources").glob("*.html")} == {"civil-code", "press-2010", "press-en"}


def test_the_anchor_of_a_page_is_the_id(built: Site) -> None:
    assert '<section id="zhiya">' in built.html("concepts/zhiya.html")


@pytest.mark.parametrize(
    "shown",
    [
        "质押", "質押", "zhìyā", "preferred", "admitted", "avoid", "設質", "shèzhì", "Taiwan; Taiwanese usage",
        "variant form", "Avoid: neither the one nor the other", "short form", "in quotation marks only",
        "Accepted against traditional-mismatch: reason of the acceptance", "pledge", "民法典 (2020)",
        "reliability 4 of 4: official", "reliability 1 of 4: editorial", "verb; where 质押 is a verb", "our own rendering",
        "mortgage of rights", "Avoid: a mortgage is 抵押", "security over a movable or a right", "以动产或者权利作担保",
        "The giving of it is 出质", "动词常用“出质”", "Broader: 担保 security", "Not to be confused with: 抵押 mortgage",
        "質押的報道 (2010-04-27): 質押 in paragraphs 3, 5 — “辦理質押”",
        "民法典 (2020), 第425条 (art. 425): 质权 — “债务人不履行到期债务”", "设立质押", "to create a pledge", "ok",
        "to create a mortgage of rights", "forbidden-rendering", "2026-11-23", "Finance 金融 金融業", "Identifier: zhiya",
    ],
)  # fmt: skip
def test_a_concept_shows_every_field(built: Site, shown: str) -> None:
    assert shown in plain(built.html("concepts/zhiya.html"))


def test_relations_are_shown_from_both_sides(built: Site) -> None:
    assert "Narrower: 抵押 mortgage; 质押 pledge" in plain(built.html("concepts/danbao.html"))
    diya = plain(built.html("concepts/diya.html"))
    assert "Not to be confused with: 质押 pledge" in diya
    assert "Second reading: not yet" in diya
    assert 'href="zhiya.html"' in built.html("concepts/diya.html")


def test_an_article_lists_its_terms_by_paragraph_and_a_law_by_article(built: Site) -> None:
    article, law = plain(built.html("sources/press-2010.html")), plain(built.html("sources/civil-code.html"))
    assert "Paragraph 3: 質押 pledge Paragraph 5: 質押 pledge" in article
    assert "Text: paragraphs 2 to 16 of the file" in article
    assert "第425条 (art. 425): 质权 pledge" in law
    assert "pledge 质押" in law[law.index("Forms that it proves") :]
    assert "English alone" in plain(built.html("sources/press-en.html"))


def test_a_page_is_written_only_when_it_differs(site: Site) -> None:
    site.build()
    page = site.folder / "concepts/zhiya.rst"
    before = page.stat().st_mtime_ns
    site.edit("zhiya", "security over", "a security over")
    site.build()
    assert page.stat().st_mtime_ns == before
    site.edit("zhiya", "term: pledge,", "term: pawn,")
    site.build()
    assert "质押 · pawn" in page.read_text(encoding="utf-8")


def test_the_page_of_a_removed_concept_goes_but_not_one_written_by_hand(site: Site) -> None:
    site.write(
        {
            "concepts/own.rst": ":orphan:\n\nOwn\n===\n",
            "concepts/diya.rst": ":orphan:\n\nMine\n====\n\n.. ipt:concept:: diya\n",
        }
    )
    site.build()
    assert "Mine" in site.html("concepts/diya.html")
    (site.folder / "terms/concepts/finance/diya.yaml").unlink()
    site.edit("zhiya", ", contrast: [diya]", "")
    (site.folder / "terms/concepts/finance/zhiya.yaml").unlink()
    warnings = site.build().warnings
    assert {path.stem for path in (site.folder / "concepts").iterdir()} == {"danbao", "own", "diya"}
    assert "no concept has the form 'diya'" in warnings


def test_the_indices_list_every_permitted_form_in_order(site: Site) -> None:
    orders = "pinyin", "english", "field"
    site.write(
        {f"{by}.rst": f":orphan:\n\nBy {by}\n==========\n\n.. ipt:concept-index::\n   :by: {by}\n" for by in orders}
    )
    assert site.build().warnings == ""
    pinyin, english, field = (plain(site.html(f"{by}.html")) for by in orders)
    assert re.findall(r"chūzhì|dānbǎo|dǐyā|shèzhì|zhìyā|zhìdǐyā", pinyin) == [
        "chūzhì", "dānbǎo", "dǐyā", "shèzhì", "zhìyā",
    ]  # fmt: skip
    assert "to pledge 质押 質押 zhìyā admitted" in english
    assert "mortgage of rights" not in english
    assert "Finance 金融" in field
    assert 'id="pinyin-z"' in site.html("pinyin.html")
    assert 'href="../field.html#field-finance"' in site.html("concepts/zhiya.html")


def test_the_rules_are_shown_with_their_examples(site: Site) -> None:
    site.write({"rules.rst": ":orphan:\n\nRules\n=====\n\n.. ipt:rules::\n"})
    assert site.build().warnings == ""
    text = plain(site.html("rules.html"))
    for rule in RULES:
        examples = (*rule.bad, *rule.good) if isinstance(rule.bad, PairExample) else (rule.bad, rule.good)
        for shown in (rule.code, rule.name, f"{rule.level} since {rule.since}", *examples):
            assert re.sub(r"\s+", " ", shown) in text
    assert 'href="../rules.html#rule-forbidden-rendering"' in site.html("concepts/zhiya.html")


@pytest.mark.parametrize("builder", ["text", "latex", "man", "texinfo", "epub"])
def test_other_builders_take_the_pages(site: Site, builder: str) -> None:
    assert site.build(builder, epub_copyright="the authors", version="1").warnings == ""


def test_text_shows_the_characters_without_ruby(site: Site) -> None:
    site.build("text")
    lines = (site.folder / "_build/text/concepts/zhiya.txt").read_text(encoding="utf-8").splitlines()
    assert "质押" in lines
