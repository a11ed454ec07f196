"""The face of the library: one glossary, to look terms up in, find them in text and check translations with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from iptermbase.bundled import BUNDLED
from iptermbase.errors import UnknownTermError
from iptermbase.index.load import bundled_index, folder_index
from iptermbase.lookup import Hit, exact_hits, look_up

# Each of the other rooms is loaded by the method that needs it: a cold look-up must not pay for the checks.
if TYPE_CHECKING:
    import os

    from iptermbase.findings import Report
    from iptermbase.index.store import Index
    from iptermbase.model import Concept, Field, Glossary, Source
    from iptermbase.recognise import Match, Recogniser
    from iptermbase.segment import Segment

__all__ = ["TermBase", "load"]


def load(folder: str | os.PathLike[str] = BUNDLED, base: str | os.PathLike[str] | TermBase | None = None) -> TermBase:
    """Return a termbase: the shipped one, or that of a folder of YAML files.

    Args:
        folder: ``BUNDLED`` for the shipped glossary, or a folder that holds ``concepts/<field>/<id>.yaml``.
        base: a termbase (or ``BUNDLED``, or a folder) over which the folder's glossary is laid: an entry with the same id
            takes the place of the base's, all others are added.

    Raises:
        InputError: there is no glossary in the folder.
        GlossaryError: its files have faults; the message lists each with file, line and column.

    >>> load()["专利导航"].english
    'patent navigation'
    """
    if base is not None and not isinstance(base, TermBase):
        base = load(base)
    if folder == BUNDLED:
        return TermBase(bundled_index())
    return TermBase(folder_index(str(folder), base._index if base else None))


class TermBase:
    """A glossary that can be asked; it never changes, threads may share it, and it can be pickled."""

    __slots__ = ("_cached_recogniser", "_index")

    def __init__(self, index: Index) -> None:
        self._index = index
        self._cached_recogniser: Recogniser | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return TermBase, (self._index,)

    def __repr__(self) -> str:
        return f"<TermBase of {len(self)} concepts>"

    def __len__(self) -> int:
        return self._index.count()

    def __iter__(self) -> Iterator[Concept]:
        return iter(self._index.concepts)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and bool(exact_hits(self._index, key))

    def __getitem__(self, key: str) -> Concept:
        """Return the concept that has a form: of either script, any region, or English in either number; or that id.

        Where several concepts have it, the one that prefers it comes first.

        Raises:
            UnknownTermError: no concept has it (a ``KeyError``); the message names the nearest ones.
        """
        hits = exact_hits(self._index, key)
        if not hits:
            nearest = tuple(hit.concept.hans for hit in look_up(self._index, key, 3))
            raise UnknownTermError(key, nearest)
        return hits[0].concept

    def get(self, key: str) -> Concept | None:
        """Return the concept that has a form, ``None`` where there is none."""
        hits = exact_hits(self._index, key)
        return hits[0].concept if hits else None

    @property
    def index(self) -> Index:
        """The compiled glossary."""
        return self._index

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts, sorted by id."""
        return self._index.concepts

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return self._index.sources

    @property
    def fields(self) -> Mapping[str, Field]:
        """The subject fields by id, in reading order."""
        return self._index.fields

    @property
    def glossary(self) -> Glossary:
        """All records."""
        return self._index.glossary

    def lookup(self, query: str, limit: int = 10) -> list[Hit]:
        """Return the concepts that a query may mean, the likeliest first, each with how it matched.

        A query is a Simplified, Traditional or regional form, pinyin with tone marks, tone digits or neither, initials,
        or English; all of them may have typing errors.

        >>> [(hit.concept.hans, hit.how) for hit in load().lookup("zldh", 1)]
        [('专利导航', 'initials')]
        """
        return look_up(self._index, query, limit)

    def find(self, text: str, language: Literal["zh", "en"] | None = None) -> list[Match]:
        """Return the terms in a text, leftmost longest, without overlap.

        Offsets are code points of the text as given. Chinese terms are found in any script.

        Args:
            text: the text.
            language: the language whose terms to find; by default Chinese, or English in a text without Chinese characters.

        >>> [(match.start, match.end, match.concept.english) for match in load().find("開展專利導航")]
        [(2, 6, 'patent navigation')]
        """
        from iptermbase.recognise import longest
        from iptermbase.text.fold import has_han

        if language == "zh" or (language is None and has_han(text)):
            return self._recogniser.chinese(text)
        return longest(self._recogniser.english(text))

    def check(self, pairs: Iterable[Segment | tuple[str, str]]) -> Report:
        """Return what is wrong with the terms of a translation.

        Args:
            pairs: Chinese text and English translation, in the order of the document; or segments that know their place.

        >>> report = load().check([("专利导航", "patent guidance")])
        >>> [finding.rule for finding in report.findings]
        ['forbidden-rendering']
        """
        from iptermbase.check import check_pairs
        from iptermbase.segment import Segment

        segments = (
            pair if isinstance(pair, Segment) else Segment(*pair, id=str(number))
            for number, pair in enumerate(pairs, 1)
        )
        return check_pairs(self._recogniser, segments)

    def check_text(self, text: str) -> Report:
        """Return what is wrong with the script of a Chinese text.

        >>> [finding.found for finding in load().check_text("知識產權強國建設綱要").findings]
        []
        """
        from iptermbase.check import check_text
        from iptermbase.rules.rule import Paragraph

        return check_text(self._recogniser, [Paragraph(text)])

    @property
    def _recogniser(self) -> Recogniser:
        if self._cached_recogniser is None:
            from iptermbase.recognise import Recogniser

            self._cached_recogniser = Recogniser(self._index)
        return self._cached_recogniser
