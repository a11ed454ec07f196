"""The JSON Schemas of the data files, and what they find said in words."""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

import jsonschema
from jsonschema.exceptions import ValidationError

from iptermbase import bundled
from iptermbase.findings import Fault
from iptermbase.places import Place
from iptermbase.source.yamlfile import Document

__all__ = ["FileKind", "faults"]

FileKind: TypeAlias = Literal["concept", "sources", "fields"]

_TYPES = {
    "object": "a mapping (key: value)",
    "array": "a list",
    "string": "text (put it in quotes)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


@functools.cache
def _validator(kind: FileKind) -> jsonschema.protocols.Validator:
    draft = jsonschema.Draft202012Validator
    return draft(json.loads(bundled.schema(kind)), format_checker=draft.FORMAT_CHECKER)


def faults(document: Document, kind: FileKind, name: str) -> Iterator[Fault]:
    """Yield what the schema finds wrong in a document, in the order of the file."""
    found = [
        fault for error in _validator(kind).iter_errors(document.data) for fault in _explain(error, document, name)
    ]
    yield from sorted(set(found), key=lambda fault: (fault.place, fault.message))


def _explain(error: ValidationError, document: Document, name: str) -> Iterator[Fault]:
    path = tuple(error.absolute_path)
    place = document.places.get(path, Place(name))
    where = ".".join(str(part) for part in path) or "the file"
    asked: Any = error.validator_value
    value: Any = error.instance
    if error.validator == "additionalProperties":
        schema: Any = error.schema
        known = list(schema["properties"])
        for field in value:
            if field not in known:
                yield Fault(f"unknown field {field!r}; {_hint(field, known)}", document.keys.get((*path, field), place))
    elif error.validator == "required":
        for field in asked:
            if field not in value:
                yield Fault(f"{where} lacks the field {field!r}", place)
    else:
        if "propertyNames" in error.absolute_schema_path:
            where, place = f"the key {value!r}", document.keys.get((*path, value), place)
        say = _MESSAGES.get(str(error.validator), lambda _asked, _value: f"is wrong: {error.message}")
        yield Fault(f"{where} {say(asked, value)}", place)


def _hint(field: str, known: list[str]) -> str:
    near = difflib.get_close_matches(field, known, 1)
    return f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}…"


# What is asked for and what stands there, in words; each goes on after the name of the value.
_MESSAGES: dict[str, Callable[[Any, Any], str]] = {
    "type": lambda asked, value: f"must be {_TYPES[asked]}, not {_shown(value)}",
    "enum": lambda asked, value: f"is {_shown(value)}; it must be one of {', '.join(asked)}",
    "const": lambda _, value: f"is {_shown(value)}; the first term of a language is the preferred one",
    "contains": lambda _asked, _value: "must hold exactly one preferred term",
    "maxContains": lambda _asked, _value: "must hold exactly one preferred term",
    "pattern": lambda asked, value: f"is {_shown(value)}, which does not have the form {asked}",
    "format": lambda asked, value: f"is {_shown(value)}, which is no {asked} of the calendar",
    "maxLength": lambda asked, _: f"is longer than {asked} characters; quote less",
    "minimum": lambda asked, value: f"is {_shown(value)}; it must be {asked} or more",
    "uniqueItems": lambda _, value: f"names the same value twice: {_shown(value)}",
    "minLength": lambda _asked, _value: "is empty",
    "minItems": lambda asked, _: "is empty" if asked == 1 else f"holds fewer than {asked} values",
    "minProperties": lambda _asked, _value: "is empty",
    "not": lambda _asked, _value: "is not allowed",
}
