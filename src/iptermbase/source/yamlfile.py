"""YAML read as its version 1.2 means it, with the place of every value.

PyYAML reads version 1.1, in which ``no`` is false and ``4:2`` is 242. Here scalars are what the core schema of YAML 1.2
makes of them: null, true, false, integers, decimals, else text. A key that stands twice is a fault, and so are anchors,
aliases and tags, which no glossary needs.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple, TypeAlias

import yaml

from iptermbase.findings import Fault
from iptermbase.places import Place

__all__ = ["Document", "Path", "parse"]

Path: TypeAlias = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_CONSTANTS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= {word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_NOT_ALLOWED = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAX_DEPTH = 20


class Document(NamedTuple):
    """The data of a YAML file, the place of each value (by its path in the data) and of each key, and the faults."""

    data: Any
    places: dict[Path, Place]
    keys: dict[Path, Place]
    faults: list[Fault]


def parse(text: str, name: str) -> Document:
    """Return the data of a YAML text; ``name`` is the file that the places name."""
    reader = _Reader(name)
    data = None
    if bad := _NOT_ALLOWED.search(text):
        place = Place(name).within(text, bad.start())
        return Document(
            None, {}, {}, [Fault(f"character U+{ord(bad[0]):04X} is not allowed in YAML; remove it", place)]
        )
    try:
        root = reader.compose(text)
        data = reader.value(root, ()) if root is not None else None
        if root is None:
            reader.fault("the file is empty", Place(name))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
        problem = " ".join(filter(None, (error.context, error.problem)))
        reader.fault(problem if isinstance(error, _NotAllowedError) else f"this is no valid YAML: {problem}", place)
    return Document(data, reader.places, reader.keys, reader.faults)


class _NotAllowedError(yaml.MarkedYAMLError):
    """YAML that is valid but that no glossary needs."""


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.faults: list[Fault] = []

    def fault(self, message: str, place: Place) -> None:
        self.faults.append(Fault(message, place))

    def compose(self, text: str) -> yaml.Node | None:
        depth = 0
        for event in yaml.parse(text, Loader=_Loader):
            tag = getattr(event, "tag", None)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            problem = None
            if getattr(event, "anchor", None):
                problem = "anchors and aliases (& and *) are not allowed; write the value out"
            elif tag and tag != "!":
                problem = f"tags ({tag}) are not allowed; remove it"
            elif depth > _MAX_DEPTH:  # before the nodes are made: that recurses
                problem = f"values nest deeper than {_MAX_DEPTH} levels"
            if problem:
                mark: Any = event.start_mark
                raise _NotAllowedError(problem=problem, problem_mark=mark)
        root: yaml.Node | None = yaml.compose(text, Loader=_Loader)
        return root

    def value(self, node: yaml.Node, path: Path) -> Any:
        place = self.places[path] = Place(self.name, node.start_mark.line + 1, node.start_mark.column + 1)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node, place)
        return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = Place(self.name, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key_node, yaml.ScalarNode):
                self.fault("a key must be text", place)
                continue
            key = key_node.value
            if key in data:
                self.fault(f"the key {key!r} stands twice; remove one of them", place)
                continue
            self.keys[(*path, key)] = place
            data[key] = self.value(value_node, (*path, key))
        return data

    def scalar(self, node: yaml.ScalarNode, place: Place) -> Any:
        text: str = node.value
        if any("\ud800" <= char <= "\udfff" for char in text):
            self.fault("the text holds half a surrogate pair (\\ud800 to \\udfff); remove it", place)
            return text.encode("utf-8", "replace").decode()
        if node.style in ("'", '"', "|", ">"):
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.fullmatch(text) and len(text) < 20:
            return int(text)
        return float(text) if _DECIMAL.fullmatch(text) else text
