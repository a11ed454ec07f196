"""A folder of YAML files -> a glossary, with the place of every value and every fault."""

from __future__ import annotations

import re
from pathlib import Path as FilePath
from typing import NamedTuple

from iptermbase.errors import InputError
from iptermbase.files import read_text
from iptermbase.findings import Fault
from iptermbase.model import Concept, Field, Glossary, Source
from iptermbase.places import Place
from iptermbase.source import schema
from iptermbase.source.yamlfile import Document, Path, parse

__all__ = ["Reading", "read_glossary"]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Reading(NamedTuple):
    """What a folder holds: the glossary of its sound entries, and the faults of the others.

    Attributes:
        glossary: all records without a fault.
        faults: what is wrong, in the order of the files.
        drafts: entries that are not finished, and so no part of the glossary; each says what is open.
        places: the place of each value of a concept, by id and path in the data.
    """

    glossary: Glossary
    faults: tuple[Fault, ...]
    drafts: tuple[Fault, ...]
    places: dict[tuple[str, Path], Place]

    def place(self, concept: str, path: Path = ()) -> Place | None:
        """Return where a value of a concept stands, or the nearest value around it; nothing for a compiled glossary."""
        while path and (concept, path) not in self.places:
            path = path[:-1]
        return self.places.get((concept, path))


def read_glossary(folder: str | FilePath) -> Reading:
    """Return the glossary in a folder: ``concepts/<field>/<id>.yaml``, ``sources.yaml`` and ``fields.yaml``.

    The two files may be missing; the fields are then the folders. Faulty entries are left out and reported.

    Raises:
        InputError: there is no such folder, or it has no ``concepts`` folder.
    """
    root = FilePath(folder)
    if not root.is_dir():
        problem = "this is a file" if root.exists() else "there is no such folder"
        raise InputError(f"{folder}: {problem}; name the folder of a glossary")
    if not (root / "concepts").is_dir():
        raise InputError(f"{folder}: the folder has no 'concepts' folder; entries stand in concepts/<field>/<id>.yaml")
    return _FolderReader(root).read()


class _FolderReader:
    def __init__(self, root: FilePath) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self.drafts: list[Fault] = []
        self.places: dict[tuple[str, Path], Place] = {}

    def read(self) -> Reading:
        fields = self._records("fields", Field)
        sources = tuple(Source.from_data(id, data) for id, data in self._mapping("sources").items())
        concepts = self._concepts({field.id for field in fields})
        if not fields:
            fields = tuple(Field(name, name, name) for name in sorted({concept.field for concept in concepts}))
        if not concepts and not self.faults and not self.drafts:
            self.faults.append(Fault("the glossary has no entries", Place(str(self.root / "concepts"))))
        glossary = Glossary(tuple(sorted(concepts, key=lambda concept: concept.id)), sources, fields)
        return Reading(glossary, tuple(self.faults), tuple(self.drafts), self.places)

    def _document(self, path: FilePath, kind: schema.FileKind) -> Document | None:
        """Return a file's document, ``None`` where it has a fault."""
        try:
            document = parse(read_text(path), str(path))
        except InputError as error:
            place = Place(str(path), error.line, error.column)
            self.faults.append(Fault(str(error).removeprefix(f"{place}: ").removeprefix(f"{path}: "), place))
            return None
        found = document.faults or list(schema.faults(document, kind, str(path)))
        self.faults.extend(found)
        return None if found else document

    def _mapping(self, kind: schema.FileKind) -> dict[str, dict[str, object]]:
        path = self.root / f"{kind}.yaml"
        document = self._document(path, kind) if path.exists() else None
        return document.data if document else {}

    def _records(self, kind: schema.FileKind, record: type[Field]) -> tuple[Field, ...]:
        return tuple(record(id, **data) for id, data in self._mapping(kind).items())  # type: ignore[arg-type]

    def _concepts(self, fields: set[str]) -> list[Concept]:
        concepts: dict[str, Concept] = {}
        files = (path for path in (self.root / "concepts").rglob("*") if path.suffix.lower() in {".yaml", ".yml"})
        for path in sorted(files):
            id, field, place = path.stem, path.parent.name, Place(str(path))
            if path.suffix != ".yaml" or path.parent.parent != self.root / "concepts":
                self.faults.append(
                    Fault("an entry stands in concepts/<field>/<id>.yaml; move or rename this file", place)
                )
            elif not _ID.fullmatch(id):
                self.faults.append(
                    Fault(f"{id!r} is no id; use lower-case pinyin without tones, words joined by hyphens", place)
                )
            elif fields and field not in fields:
                self.faults.append(Fault(f"the folder {field!r} is no subject field of fields.yaml", place))
            elif id in concepts:
                other = self.places[(id, ())].path
                self.faults.append(Fault(f"the id {id!r} is also that of {other}; rename one of them", place))
            elif document := self._document(path, "concept"):
                if "draft" in document.data:
                    self.drafts.append(_draft(document.data["draft"], document.keys[("draft",)]))
                    continue
                concepts[id] = Concept.from_data(id, field, document.data)
                self.places |= {(id, value): where for value, where in document.places.items()}
        return list(concepts.values())


def _draft(open_points: list[str], place: Place) -> Fault:
    told = f"open are {', '.join(open_points)}" if open_points else "nothing is open: take the field `draft` away"
    return Fault(f"the entry is a draft; {told}", place)
