from __future__ import annotations

import re
import string

import inflect
import pytest

import iptermbase as ipt
from iptermbase.text.english import content_words, fold_english, key, plural, singular, surface_forms

# A term and what an English text may print for it ...
GOOD = {
    "patent": ("patent", "patents"),
    "patent licence": (
        "patent licence",
        "patent licences",
        "patent license",
        "patent licenses",
        "patent-licence",
        "patent-licenses",
    ),
    "patent license": ("patent licence", "patent licences", "patent license"),
    "trademark": ("trademark", "trademarks", "trade mark", "trade marks", "trade-mark", "trade-marks"),
    "trade mark": ("trademark", "trademarks", "trade mark", "trade-marks"),
    "policy": ("policy", "policies"),
    "analysis": ("analysis", "analyses"),
    "patent analysis": ("patent analyses", "patent-analysis"),
    "pledge financing": ("pledge financing", "pledge-financing", "pledge financings"),
    "right of pledge": ("right of pledge", "rights of pledge"),
    "licence to exploit a patent": ("licences to exploit a patent", "license to exploit a patent"),
    "loan secured by a pledge": ("loan secured by a pledge", "loans secured by a pledge"),
    "pre-examination": ("pre-examination", "preexamination", "pre examination", "pre-examinations"),
    "organization": ("organisation", "organizations", "organisations"),
    "utilization of intellectual property": (
        "utilisation of intellectual property",
        "utilization of intellectual properties",
    ),
    "data centre": ("data center", "data centers", "data centres", "data-centre"),
    "special programme": ("special program", "special programs", "special-programmes"),
    "IP": ("ip", "ips"),
    "business": ("business", "businesses"),
    "judgment": ("judgement", "judgements"),
    "news": ("news",),
    "series": ("series",),
    "Belt and Road": ("belt and road", "belt-and-road"),
}
# ... and what it may not: other terms, or words that are none.
TRAPS = {
    "patent": ("patented", "patentee", "patentees", "patenting", "patentable", "patentability", "paten", "patentes"),
    "patented": ("patent", "patents", "patentee"),
    "application": ("applicant", "applicants", "applied", "applying", "apply"),
    "navigation": ("navigator", "navigate", "navigational"),
    "licence": ("licensing", "licensed", "licensee", "licensor", "licencing"),
    "licensing": ("licence", "license", "licenses"),
    "invention": ("inventor", "inventive", "invent"),
    "analysis": ("analyzis", "analysises", "analysi", "analyst"),
    "analyst": ("analyzt", "analysis"),
    "policy": ("policys", "police"),
    "news": ("newses", "new"),
    "series": ("serieses", "sery", "serie"),
    "means": ("mean", "meanses"),
    "enterprise": ("enterprize", "enterprizes"),
    "franchise": ("franchize",),
    "premises": ("premizes",),
    "trademark": ("trade", "mark"),
    "pledge": ("pledged", "pledging", "pledger", "pledgee"),
    "process": ("proces", "processs"),
    "business": ("busines", "businesss"),
}


@pytest.mark.parametrize(("term", "forms"), GOOD.items())
def test_good_forms(term: str, forms: tuple[str, ...]) -> None:
    assert set(map(fold_english, forms)) <= surface_forms(term)


@pytest.mark.parametrize(("term", "forms"), TRAPS.items())
def test_traps(term: str, forms: tuple[str, ...]) -> None:
    assert surface_forms(term) & set(forms) == set()


@pytest.mark.parametrize(
    "term", ["patent", "patented", "application", "navigation", "licence", "licensing", "invention", "pledge"]
)
def test_other_words_have_other_keys(term: str) -> None:
    words = [word for word in TRAPS[term] if word not in {"paten", "patentes"}]
    assert key(term) not in {key(word) for word in words}


def test_the_forms_of_one_word_are_all_of_it() -> None:
    assert surface_forms("patent") == {"patent", "patents"}
    assert surface_forms("licence") == {"licence", "licences", "license", "licenses"}
    assert surface_forms("utility model") == {"utility model", "utility models"}
    assert surface_forms("pre-examination") == {
        "pre examination",
        "pre examinations",
        "preexamination",
        "preexaminations",
    }


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        ("license", {"license", "licenses", "licensed", "licensing", "licence", "licences"}),
        ("pledge", {"pledge", "pledges", "pledged", "pledging"}),
        (
            "apply for a patent",
            {"apply for a patent", "applies for a patent", "applied for a patent", "applying for a patent"},
        ),
        ("go global", {"go global", "goes global", "going global", "went global", "gone global"}),
        ("take the lead", {"take the lead", "takes the lead", "taking the lead", "took the lead", "taken the lead"}),
        ("seek a patent", {"seek a patent", "seeks a patent", "seeking a patent", "sought a patent"}),
        ("pay on the debtor's behalf", {"paid on the debtor's behalf", "pays on the debtor's behalf"}),
        (
            "judicially confirm",
            {"judicially confirm", "judicially confirms", "judicially confirmed", "judicially confirming"},
        ),
        ("transfer", {"transfer", "transfers", "transferred", "transferring"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        (
            "commercialize",
            {
                "commercialize",
                "commercializes",
                "commercialized",
                "commercializing",
                "commercialise",
                "commercialised",
                "commercialising",
            },
        ),
    ],
)
def test_verbs(term: str, forms: set[str]) -> None:
    assert forms <= surface_forms(term, "verb")


@pytest.mark.parametrize(
    ("term", "traps"),
    [
        ("seek a patent", ("seeked a patent",)),
        ("pay", ("payed",)),
        ("judicially confirm", ("judiciallied confirm",)),
        ("apply", ("applyed", "applys")),
        ("transfer", ("transfered",)),
    ],
)
def test_verb_traps(term: str, traps: tuple[str, ...]) -> None:
    assert surface_forms(term, "verb") & set(traps) == set()


@pytest.mark.parametrize("pos", ["adjective", "phrase"])
def test_other_parts_of_speech_do_not_inflect(pos: str) -> None:
    assert surface_forms("patented", pos) == {"patented"}


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("patent", "patents"),
        ("policy", "policies"),
        ("day", "days"),
        ("index", "indices"),
        ("base", "bases"),
        ("status", "statuses"),
        ("clause", "clauses"),
        ("analysis", "analyses"),
        ("criterion", "criteria"),
        ("process", "processes"),
        ("branch", "branches"),
        ("tax", "taxes"),
        ("licence", "licences"),
        ("judge", "judges"),
        ("business", "businesses"),
        ("series", "series"),
        ("news", "news"),
        ("headquarters", "headquarters"),
        ("gas", "gases"),
        ("lens", "lenses"),
        ("bias", "biases"),
        ("woman", "women"),
        ("bureau", "bureaus"),
    ],
)
def test_plural_and_singular(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert singular(one) == one


def test_a_plural_that_two_words_share() -> None:
    assert (plural("basis"), plural("base"), singular("bases")) == ("bases", "bases", "base")
    assert key("legal basis") == key("legal bases") == "legal base"


@pytest.mark.parametrize(
    "word",
    ["status", "campus", "virus", "analysis", "process", "always", "perhaps", "its", "is", "us", "gas", "as", ""],
)
def test_no_plurals(word: str) -> None:
    assert singular(word) == word


def last_words(tb: ipt.TermBase) -> set[str]:
    """Return the last word of each English noun of the glossary, if it is an ordinary word."""
    terms = [term for concept in tb for term in concept.en if term.pos == "noun"]
    return {word for term in terms if re.fullmatch(r"[a-z]+", word := re.split(r"[ -]", term.text)[-1])}


def test_inflect_is_of_the_same_opinion_on_every_noun_of_the_glossary(tb: ipt.TermBase) -> None:
    engine = inflect.engine()
    words = {singular(word) for word in last_words(tb)} - NO_NOUNS
    assert len(words) > 80
    ours = {word: plural(word) for word in words}
    theirs = {word: str(engine.plural_noun(word)) for word in words}
    assert ours == theirs | {word: ours[word] for word in OTHER_OPINIONS & words}


# Parts of names and phrases that a noun phrase ends in.
NO_NOUNS = {"abroad", "advance", "overseas"}
# Words without a plural, or (means, ups) plurals already; moneys is as good as monies.
OTHER_OPINIONS = {"behalf", "information", "means", "money", "ups"}


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Pledge–Financing", "pledge financing"),
        ("pledge‑financing", "pledge financing"),
        ("a patent—a right", "a patent—a right"),
        ("the debtor’s", "the debtor's"),
        ("a\u00a0patent", "a patent"),
        ("a\tpatent\nright\r", "a patent right "),
        ("İP", "İp"),
        ("專利 Patent", "專利 patent"),
    ],
)
def test_fold_english(text: str, folded: str) -> None:
    assert fold_english(text) == folded


def test_fold_english_keeps_the_length_of_every_character() -> None:
    wrong = [hex(code) for code in range(0x110000) if len(fold_english(chr(code))) != 1]
    assert wrong == []


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("patent licence", "Patent Licenses", "the patent-license", "a  patent licence."), "patent licence"),
        (("trademark", "trade mark", "Trade-Marks", "the trademarks"), "trade mark"),
        (
            ("World Intellectual Property Organization", "world intellectual property organisation"),
            "world intellectual property organisation",
        ),
        (("enterprise", "Enterprises"), "enterprise"),
        (("S&T", "s&t"), "s&t"),
        (("debtor's",), "debtor"),
        (("", "!!!", "the", "，"), ""),
    ],
)
def test_key(texts: tuple[str, ...], expected: str) -> None:
    assert [key(text) for text in texts] == [expected] * len(texts)


def test_every_form_of_a_noun_has_the_key_of_the_noun(tb: ipt.TermBase) -> None:
    terms = {term.text for concept in tb for term in concept.en if term.pos == "noun"}
    plain = {term for term in terms if set(term) <= set(string.ascii_lowercase + " ")}
    assert len(plain) > 150
    assert [(term, form) for term in plain for form in surface_forms(term) if key(form) != key(term)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the Licences of registered trade marks", {"licence", "registered", "trade", "mark"}),
        ("to and from the", set()),
        ("financing secured by pledges of IP", {"financing", "secured", "pledge", "ip"}),
        ("", set()),
    ],
)
def test_content_words(text: str, words: set[str]) -> None:
    assert content_words(text) == words
