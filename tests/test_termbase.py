from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.lookup import exact_hits
from iptermbase.text.english import plural, singular
from tests.folders import APPLE, write_files

PATENT = """\
zh:
- {hans: 专利, hant: 專利, pinyin: zhuānlì, status: preferred}
en:
- {term: patent of ours, status: preferred, source: editorial}
definition: {en: right, zh: 权利}
"""
TEXT = "国家知识产权局开展專利導航，推进知识产权质押融资和商标注册。" * 20
PAIRS = [("专利导航", "patent guidance"), ("商标注册", "trademark registration"), ("知识产权", "nothing")] * 5


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return write_files(
        tmp_path / "my-terms", {"concepts/food/pingguo.yaml": APPLE, "concepts/rights/zhuanli.yaml": PATENT}
    )


@pytest.mark.parametrize(
    ("key", "id"),
    [
        ("专利导航", "zhuanli-daohang"),
        ("專利導航", "zhuanli-daohang"),
        ("专利導航", "zhuanli-daohang"),
        (" 专利 导航\n", "zhuanli-daohang"),
        ("智慧財產權", "zhishi-chanquan"),
        ("新型專利", "shiyong-xinxing"),
        ("PCT", "zhuanli-hezuo-tiaoyue"),
        ("ＰＣＴ申请", "guoji-zhuanli-shenqing"),
        ("patent navigation", "zhuanli-daohang"),
        ("Patent Navigation", "zhuanli-daohang"),
        ("the utility models", "shiyong-xinxing"),
        ("patent licenses", "zhuanli-xuke"),
        ("trade marks", "shangbiao"),
        ("CNIPA", "guojia-zhishi-chanquan-ju"),
        ("mortgage", "diya"),
        ("zhuanli-daohang", "zhuanli-daohang"),
        ("rcep", "rcep"),
    ],
)
def test_a_concept_by_any_of_its_forms(key: str, id: str, tb: ipt.TermBase) -> None:
    assert tb[key].id == id
    assert tb.get(key) == tb[key]
    assert key in tb


def in_plural(phrase: str) -> str:
    start, space, noun = phrase.rpartition(" ")
    return start + space + plural(singular(noun))


def test_every_form_of_every_concept_is_a_key(tb: ipt.TermBase) -> None:
    missed, other = [], []
    for concept in tb:
        chinese = [form for term in concept.zh if term.status != "forbidden" for form in term.spellings]
        nouns = [term.text for term in concept.en if term.status != "forbidden" and term.pos == "noun"]
        for form in (*chinese, *concept.renderings, *(in_plural(noun) for noun in nouns if noun.islower()), concept.id):
            ids = [hit.concept.id for hit in exact_hits(tb.index, form)]
            if concept.id not in ids:
                missed.append((form, concept.id))
            elif tb[form].id != concept.id and len(ids) == 1:
                other.append((form, concept.id))
    assert missed == []
    assert other == []  # only a homograph leads to another concept


def test_every_preferred_form_leads_to_its_concept(tb: ipt.TermBase) -> None:
    assert [(concept.hans, tb[concept.hans].id) for concept in tb if tb[concept.hans] != concept] == []
    assert [(concept.hant, tb[concept.hant].id) for concept in tb if tb[concept.hant] != concept] == []
    assert [(concept.english, tb[concept.english].id) for concept in tb if tb[concept.english] != concept] == []


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("专利导行", "no concept has the form '专利导行'; the nearest are 专利导航, 专利"),
        ("patent navigaton", "no concept has the form 'patent navigaton'; the nearest are 专利导航"),
        ("zhuanli daohang", "no concept has the form 'zhuanli daohang'; the nearest are 专利导航"),
        ("patent guidance", "no concept has the form 'patent guidance'; the nearest are 专利导航"),
        ("", "no concept has the form ''"),
        ("，", "no concept has the form '，'"),
        ("\0", r"no concept has the form '\x00'"),
        ("\ud800", r"no concept has the form '\ud800'"),
        ("qqqq", "no concept has the form 'qqqq'"),
        ("专" * 10_000, f"no concept has the form '{'专' * 80}…'"),
    ],
)
def test_an_unknown_key_names_the_nearest(key: str, message: str, tb: ipt.TermBase) -> None:
    with pytest.raises(ipt.UnknownTermError) as caught:
        tb[key]
    assert str(caught.value).startswith(message)
    assert caught.value.key == key
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, ipt.IptermbaseError)
    assert tb.get(key) is None
    assert key not in tb


def test_an_error_can_be_pickled(tb: ipt.TermBase) -> None:
    with pytest.raises(ipt.UnknownTermError) as caught:
        tb["专利导行"]
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own bytes
    assert (str(again), again.key, again.nearest) == (str(caught.value), "专利导行", caught.value.nearest)


@pytest.mark.parametrize("key", [1, None, b"patent", ("专利",)])
def test_what_is_no_text_is_no_key(key: object, tb: ipt.TermBase) -> None:
    assert key not in tb


def test_it_is_a_collection_of_concepts(tb: ipt.TermBase) -> None:
    assert len(tb) == len(tb.concepts) == len(list(tb)) >= 60
    assert [concept.id for concept in tb] == sorted(concept.id for concept in tb)
    assert repr(tb) == f"<TermBase of {len(tb)} concepts>"
    assert {concept.field for concept in tb} <= set(tb.fields)
    assert tb.glossary.concepts == tb.concepts
    assert tuple(tb.sources.values()) == tb.glossary.sources


def test_it_never_changes(tb: ipt.TermBase) -> None:
    with pytest.raises(AttributeError):
        tb.extra = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        tb["专利"].id = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        tb.sources["x"] = None  # type: ignore[index]
    with pytest.raises(TypeError):
        del tb.fields["rights"]  # type: ignore[attr-defined]


def test_a_glossary_of_ones_own(own: Path) -> None:
    for folder in (own, str(own)):
        mine = ipt.load(folder)
        assert [concept.id for concept in mine] == ["pingguo", "zhuanli"]
        assert mine["蘋果"].english == "apple"
        assert [match.text for match in mine.find("吃蘋果")] == ["蘋果"]
        assert "专利导航" not in mine


def test_a_glossary_of_ones_own_over_the_shipped_one(own: Path, tb: ipt.TermBase) -> None:
    for base in (ipt.BUNDLED, tb):
        laid = ipt.load(own, base=base)
        assert len(laid) == len(tb) + 1
        assert laid["apple"].id == "pingguo"
        assert laid["专利"].english == "patent of ours"
        assert laid["专利导航"] == tb["专利导航"]
        assert set(laid.fields) == {*tb.fields, "food"}
        assert laid.check([("专利", "patents of ours")]).clean
        assert not laid.check([("专利", "patent")]).clean
    assert tb["专利"].english == "patent"


def test_a_glossary_over_another_folder(own: Path, tmp_path: Path) -> None:
    top = write_files(tmp_path / "top", {"concepts/food/pingguo.yaml": APPLE.replace("apple", "pome fruit")})
    assert [concept.english for concept in ipt.load(top, base=own)] == ["pome fruit", "patent of ours"]


@pytest.mark.parametrize("folder", ["missing", "missing\0", "a.txt"])
def test_no_glossary(folder: str, tmp_path: Path) -> None:
    write_files(tmp_path, {"a.txt": ""})
    with pytest.raises(ipt.InputError, match="name the folder of a glossary"):
        ipt.load(tmp_path / folder)


def test_a_glossary_with_faults(own: Path) -> None:
    write_files(own, {"concepts/food/pingguo.yaml": APPLE.replace("pinyin", "pinjin")})
    with pytest.raises(ipt.GlossaryError, match=r"pingguo\.yaml:2:24: unknown field 'pinjin'; did you mean 'pinyin'\?"):
        ipt.load(own)


def test_loading_twice_gives_equal_glossaries(tb: ipt.TermBase) -> None:
    assert ipt.load().glossary == tb.glossary


def work(tb: ipt.TermBase) -> object:
    """Return what a user may ask for, in a form that compares."""
    hits = [
        [(hit.concept.id, hit.how, hit.score) for hit in tb.lookup(query)]
        for query in ("zldh", "专利导行", "patent", "知识産權")
    ]
    return (
        hits,
        tb.find(TEXT),
        tb.find("patent navigation and trade marks"),
        tb.check(PAIRS),
        tb["智慧財產權"],
        len(tb.concepts),
    )


def test_threads_share_it() -> None:
    expected = work(ipt.load())
    fresh = ipt.load()  # what is read late is read by all threads at once
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: work(fresh), range(32)))
    assert all(result == expected for result in results)


def test_processes_get_it_pickled(own: Path) -> None:
    laid = ipt.load(own, base=ipt.BUNDLED)
    expected = work(laid)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(work, [laid, laid])) == [expected, expected]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(protocol: int, tb: ipt.TermBase) -> None:
    again = pickle.loads(pickle.dumps(tb, protocol))  # noqa: S301  # our own bytes
    assert again.glossary == tb.glossary
    assert work(again) == work(tb)


def test_what_it_gives_can_be_pickled(tb: ipt.TermBase) -> None:
    for value in (tb["专利"], tb.lookup("zldh"), tb.find(TEXT), tb.check(PAIRS)):
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("知識產權強國建設綱要", []),
        ("知识产权强国", []),
        ("運用知識产權", ["产"]),
        ("运用知识產權發展", ["运", "识"]),
        ("", []),
        ("PCT", []),
        ("\ud800\0", []),
    ],
)
def test_check_text(text: str, found: list[str], tb: ipt.TermBase) -> None:
    report = tb.check_text(text)
    assert [finding.found for finding in report.findings] == found
    assert [text[finding.start : finding.end] for finding in report.findings] == found


def test_the_face_exports_what_it_says() -> None:
    assert sorted(ipt.__all__) == list(ipt.__all__)
    assert all(hasattr(ipt, name) for name in ipt.__all__)
