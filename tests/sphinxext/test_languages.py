"""Every Chinese run says its language, and pinyin stands over the characters of the body alone."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from iptermbase.sphinxext.ruby import align
from iptermbase.text.fold import has_han

from .conftest import Site, sphinx_build


class Untagged(HTMLParser):
    """Collects Chinese text that stands under no Chinese language."""

    VOID = frozenset({"meta", "link", "input", "br", "img", "hr", "path", "circle", "line", "polyline", "rect"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.languages, self.found = [""], list[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.languages.append(dict(attrs).get("lang") or self.languages[-1])

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            self.languages.pop()

    def handle_data(self, data: str) -> None:
        if has_han(data) and not self.languages[-1].startswith("zh"):
            self.found.append(data)


def body(html: str) -> str:
    return html[html.index("<section") : html.rindex("</section>") + len("</section>")]


@pytest.mark.parametrize(
    "page", ["concepts/zhiya.html", "sources/press-2010.html", "sources/civil-code.html", "prose.html"]
)
def test_no_chinese_is_untagged(site: Site, page: str) -> None:
    index = ".. ipt:concept-index::\n   :by: field\n"
    site.write({"prose.rst": f":orphan:\n\nOn 质押\n======\n\nA 質押 and a *质押* in “prose”.\n\n{index}"})
    site.build()
    assert Untagged(body(site.html(page))).found == []


@pytest.mark.parametrize(
    "run",
    [
        '<span lang="zh-Hans">质抵押</span>', '<span lang="zh-Hant">質押</span>', '<span lang="zh-Hant-TW">設質</span>',
        '<span lang="zh-Latn-pinyin">shèzhì</span>', '<span lang="zh-Hans">以动产或者权利作担保</span>',
        '<p lang="en">The giving of it is <span lang="zh-Hans">出质</span>', '<span lang="zh-Hant">辦理質押</span>',
    ],
)  # fmt: skip
def test_runs_carry_the_language_of_their_script_and_region(built: Site, run: str) -> None:
    assert run in built.html("concepts/zhiya.html")


def test_a_chinese_site_is_left_as_it_is_but_for_english(site: Site) -> None:
    site.write({"prose.rst": ":orphan:\n\nTitle\n=====\n\n說質押。\n"})
    sphinx_build(site.folder, site.folder / "_build/html", "-D", "language=zh_TW", "-D", "html_search_language=en")
    assert "<p>說質押。</p>" in site.html("prose.html")


def test_ruby_stands_in_the_body_and_not_in_titles(built: Site) -> None:
    html = built.html("concepts/zhiya.html")
    assert '<ruby>质押<rp>(</rp><rt lang="zh-Latn-pinyin">zhìyā</rt><rp>)</rp></ruby>' in html
    titles = re.findall(r"<title>.*?</title>|<h1>.*?</h1>", html, re.S)
    assert len(titles) == 2
    assert not any("ruby" in title or "zhìyā" in title for title in titles)


@pytest.mark.parametrize(
    ("text", "reading", "cut"),
    [
        ("京津冀", "Jīng-Jīn-Jì", [("京津冀", "Jīng-Jīn-Jì")]),
        (
            "“一带一路”倡议",
            "Yīdài Yīlù chàngyì",
            [("“", ""), ("一带", "Yīdài"), ("一路", "Yīlù"), ("”", ""), ("倡议", "chàngyì")],
        ),
        ("西安", "Xī'ān", [("西安", "Xī'ān")]),
        ("PCT途径", "PCT tújìng", [("PCT", ""), ("途径", "tújìng")]),
        ("专利导航", "zhuānlì", [("专利导航", "")]),
        ("专利", "zhuānlì dǎoháng", [("专利", "")]),
        ("专利", "", [("专利", "")]),
    ],
)
def test_pinyin_is_laid_over_words(text: str, reading: str, cut: list[tuple[str, str]]) -> None:
    assert align(text, reading) == cut


def test_every_shipped_reading_fits_its_characters(tb: object) -> None:
    unfit = [term.text for concept in tb for term in concept.zh if align(term.text, term.pinyin) == [(term.text, "")]]  # type: ignore[attr-defined]
    # Years and other figures are not cut; the pinyin then stands beside the characters alone.
    assert [text for text in unfit if not text.isascii() and not re.search(r"[0-9+]", text)] == []


def test_code_stays_untouched(site: Site) -> None:
    site.write({"code.rst": ":orphan:\n\nCode\n====\n\n::\n\n   质押\n\nand ``质押``\n"})
    site.build()
    html = site.html("code.html")
    block = html[html.index("<pre>") : html.index("</pre>")]
    assert "质押" in block
    assert "lang=" not in block
    assert '<span lang="zh-Hans"><span class="pre">质押</span></span>' in html
