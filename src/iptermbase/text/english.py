"""The written forms of an English term: number, hyphen, spelling, verb endings; no stemming.

A stemmer equates patent, patented and patentable; these are different terms. So forms are made, not guessed back:
only what an English writer may print for the same term.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

__all__ = ["content_words", "fold_english", "key", "plural", "singular", "surface_forms"]

_IRREGULAR = {
    "analysis": "analyses",
    "basis": "bases",
    "child": "children",
    "criterion": "criteria",
    "crisis": "crises",
    "half": "halves",
    "index": "indices",
    "leaf": "leaves",
    "life": "lives",
    "man": "men",
    "person": "persons",
    "phenomenon": "phenomena",
    "shelf": "shelves",
    "thesis": "theses",
    "woman": "women",
}
# Words in a single s that are no plurals; those in ss, us and is need no list.
_NO_PLURAL = frozenset(
    "across always as bias chaos economics gas headquarters its lens means news perhaps series species whereas".split()
)
# Nouns in us, whose plurals look like those of clause or house.
_IN_US = frozenset("bonus campus census chorus consensus corpus focus nexus prospectus status surplus virus".split())
_NO_PLURAL_OF_THEIR_OWN = frozenset("economics headquarters means news series species".split())
# "bases" is more often the plural of "base"; a key does not tell the two apart.
_IRREGULAR_SINGULAR = {plural: word for word, plural in _IRREGULAR.items() if word != "basis"}

# British and American spellings of the same word; each also in its plural.
_SPELLINGS = (
    ("licence", "license"),
    ("trade mark", "trademark"),
    ("programme", "program"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("centre", "center"),
    ("labour", "labor"),
    ("favour", "favor"),
    ("behaviour", "behavior"),
    ("judgement", "judgment"),
    ("catalogue", "catalog"),
    ("fulfil", "fulfill"),
    ("enrol", "enroll"),
    ("grey", "gray"),
    ("counselling", "counseling"),
    ("labelling", "labeling"),
    ("modelling", "modeling"),
    ("honour", "honor"),
    ("honoured", "honored"),
    ("neighbour", "neighbor"),
    ("analysed", "analyzed"),
    ("analysing", "analyzing"),
)
_ISE = re.compile(r"\b(\w{3,}?)i[sz](ation|ations|e|es|ed|er|ers|ing)\b")
# What stands before -ise in words that nobody spells with z.
_ONLY_S = frozenset(
    "adv advert compr comprom conc dem desp dev disgu enterpr exc exerc expert franch improv likew merchand otherw "
    "parad prec prem prom rev superv surpr telev treat".split()
)
_IRREGULAR_VERBS = {
    "build": ("builds", "building", "built"),
    "give": ("gives", "giving", "gave", "given"),
    "go": ("goes", "going", "went", "gone"),
    "hold": ("holds", "holding", "held"),
    "make": ("makes", "making", "made"),
    "pay": ("pays", "paying", "paid"),
    "repay": ("repays", "repaying", "repaid"),
    "seek": ("seeks", "seeking", "sought"),
    "take": ("takes", "taking", "took", "taken"),
}
_DOUBLED = frozenset("admit commit confer control permit plan refer set submit transfer".split())
_ADVERB = re.compile(r"(\w+(?:al|ant|ent|ed|ic|ive|ous)ly )(\S.*)")
_PREPOSITIONS = frozenset(
    {"against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "through", "to", "under", "with"}
)
_FUNCTION_WORDS = _PREPOSITIONS | {"a", "an", "and", "its", "or", "the", "their"}
_NO_NOUNS = _FUNCTION_WORDS | {"be", "been", "being"}
_VOWELS = "aeiou"
_SAME_WIDTH = {
    ord(a): b
    for a, b in {
        "’": "'",
        "‘": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "\u00a0": " ",
        "\t": " ",
        "\n": " ",
        "\r": " ",
    }.items()
}


def _lower(text: str) -> str:
    """Return the text in lower case, with one kind of hyphen, apostrophe and space; the length stays the same."""
    lower = text.lower()
    if len(lower) != len(text):  # İ and its like grow in lower case
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    if lower.isascii() and not any(control in lower for control in "\t\n\r"):
        return lower
    return lower.translate(_SAME_WIDTH)


def fold_english(text: str) -> str:
    """Return the text in lower case, with a space for each hyphen and blank and one kind of apostrophe.

    The length stays the same, so that offsets into the folded text are offsets into the text as given.

    >>> fold_english("Pledge–Financing")
    'pledge financing'
    """
    return _lower(text).replace("-", " ")


def plural(word: str) -> str:
    """Return the plural of a lower-case noun.

    >>> [plural(word) for word in ("patent", "policy", "index", "process", "news", "day")]
    ['patents', 'policies', 'indices', 'processes', 'news', 'days']
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _NO_PLURAL_OF_THEIR_OWN:
        return word
    if word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def singular(word: str) -> str:
    """Return the singular of a lower-case noun, or the word itself where it is none in the plural.

    >>> [singular(word) for word in ("patents", "policies", "indices", "process", "processes", "licences", "gas")]
    ['patent', 'policy', 'index', 'process', 'process', 'licence', 'gas']
    """
    if word in _IRREGULAR_SINGULAR:
        return _IRREGULAR_SINGULAR[word]
    if word.endswith("eaus"):
        return word[:-1]
    short = len(word) < 3 or (len(word) == 3 and word[1] in _VOWELS)  # was, yes; but IPs, start-ups
    if short or word in _NO_PLURAL or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zzes", "ches", "shes")) or word[:-2] in _NO_PLURAL | _IN_US:
        return word[:-2]
    return word[:-1]


def _spellings(form: str) -> set[str]:
    """Return the form in British and American spelling."""
    forms = {form}
    for british, american in _SPELLINGS:
        for one, other in ((british, american), (american, british)):
            forms |= {re.sub(rf"\b{one}(?=s?\b)", other, form) for form in forms}
    for one, other in (("analyse", "analyze"), ("analyze", "analyse")):  # no ending: analyses are of analysis too
        forms |= {re.sub(rf"\b{one}\b", other, form) for form in forms}
    for with_ending in list(forms):
        match = _ISE.search(with_ending)
        if match and match.group(1) not in _ONLY_S:
            for letter in "sz":
                forms.add(_ISE.sub(lambda m, c=letter: m[1] + "i" + c + m[2], with_ending))  # type: ignore[misc]
    return forms


def _numbers(form: str) -> set[str]:
    """Return the noun phrase with each of its nouns that ends it or stands before a preposition in either number."""
    words = form.split(" ")
    nouns = set()
    for i in range(len(words)):
        if i == len(words) - 1 or words[i + 1] in _PREPOSITIONS:
            nouns.add(i - 1 if words[i].endswith("ed") and i else i)  # loan secured by: the noun stands before
    choices = [
        (word, plural(singular(word)), singular(word)) if i in nouns and word not in _NO_NOUNS else (word,)
        for i, word in enumerate(words)
    ]
    return {" ".join(choice) for choice in itertools.product(*choices)}


def _verb_forms(form: str) -> set[str]:
    """Return the verb phrase with its verb, the first word or the one after an adverb, in each of its forms."""
    if adverb := _ADVERB.fullmatch(form):
        return {adverb[1] + rest for rest in _verb_forms(adverb[2])}
    verb, _, rest = form.partition(" ")
    if verb in _IRREGULAR_VERBS:
        forms: Iterable[str] = (verb, *_IRREGULAR_VERBS[verb])
    else:
        stem = verb + verb[-1] if verb in _DOUBLED else verb
        third = plural(verb)
        past = verb[:-1] + "ied" if third.endswith("ies") else stem.removesuffix("e") + "ed"
        ending = stem if verb.endswith(("ee", "oe", "ye")) else stem.removesuffix("e")
        forms = (verb, third, past, ending + "ing")
    return {f"{form} {rest}".strip() for form in forms}


def _joints(form: str) -> set[str]:
    """Return the form with each hyphen as a space, for which a text may print either, and as nothing."""
    parts = form.split("-")
    joints = itertools.product((" ", ""), repeat=len(parts) - 1)
    return {"".join(itertools.chain(*zip(parts, (*joint, ""), strict=True))) for joint in joints}


def surface_forms(term: str, pos: str = "noun") -> frozenset[str]:
    """Return the forms, folded as :func:`fold_english` does, in which an English text may print the term.

    >>> sorted(surface_forms("patent licence"))
    ['patent licence', 'patent licences', 'patent license', 'patent licenses']
    >>> "going global" in surface_forms("go global", "verb")
    True
    """
    base = _lower(term)
    inflected = _numbers(base) if pos == "noun" else _verb_forms(base) if pos == "verb" else {base}
    forms = (form for one in inflected for spelled in _spellings(one) for form in _joints(spelled))
    return frozenset(form for form in forms if form.strip())


def content_words(text: str) -> frozenset[str]:
    """Return the words that carry meaning, in lower case, singular and one spelling.

    >>> sorted(content_words("the Licences of registered trade marks"))
    ['licence', 'mark', 'registered', 'trade']
    """
    return frozenset(word for word in key(text).split(" ") if word and word not in _FUNCTION_WORDS)


def key(text: str) -> str:
    """Return a normal form for look-up: singular words in British spelling, no hyphens, no articles.

    >>> key("The Trademark-Licenses"), key("organization")
    ('trade mark licence', 'organisation')
    """
    folded = fold_english(unicodedata.normalize("NFC", text))
    words = (word.removesuffix("'s") for word in re.findall(r"[\w&+]+(?:'\w+)?", folded))
    phrase = " ".join(singular(word) for word in words if word not in {"a", "an", "the"})
    for british, american in (*_SPELLINGS, ("analyse", "analyze"), ("base", "basis")):
        phrase = re.sub(rf"\b{american}\b", british, phrase)
    return _ISE.sub(lambda match: match[0] if match[1] in _ONLY_S else f"{match[1]}is{match[2]}", phrase)
