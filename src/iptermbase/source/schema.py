"""The JSON Schemas of the data files, and what they find said in words."""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Iterator
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
    return jsonschema.Draft202012Validator(json.loads(bundled.schema(kind)))


def faults(document: Document, kind: FileKind, name: str) -> Iterator[Fault]:
    """Yield what the schema finds wrong in a document, in the order of the file."""
    found = [fault for error in _validator(kind).iter_errors(document.data) for fault in _explain(error, document, name)]
    yield from sorted(set(found), key=lambda fault: (fault.place, fault.message))


def _explain(error: ValidationError, document: Document, name: str) -> Iterator[Fault]:
    path = tuple(error.absolute_path)
    place = document.places.get(path, Place(name))
    where = ".".join(str(part) for part in path) or "the file"
    schema: Any = error.schema
    match error.validator:
        case "additionalProperties":
            known = list(schema["properties"])
            for field in error.instance:
                if field not in known:
                    near = difflib.get_close_matches(field, known, 1)
                    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"
                    yield Fault(f"unknown field {field!r}; {hint}", document.keys.get((*path, field), place))
        case "required":
            for field in error.validator_value:
                if field not in error.instance:
                    yield Fault(f"{where} lacks the field {field!r}", place)
        case "type":
            yield Fault(f"{where} must be {_TYPES[error.validator_value]}, not {json.dumps(error.instance, ensure_ascii=False)[:40]}", place)
        case "enum":
            yield Fault(f"{where} is {error.instance!r}; it must be one of {', '.join(error.validator_value)}", place)
        case "pattern":
            yield Fault(f"{where} is {error.instance!r}, which does not have the form {error.validator_value}", place)
        case "maxLength":
            yield Fault(f"{where} is longer than {error.validator_value} characters; quote less", place)
        case "minLength" | "minItems" | "minProperties":
            yield Fault(f"{where} is empty", place)
        case "const":
            yield Fault(f"{where} is {error.instance!r}; the first term of a language is the preferred one", place)
        case "contains" | "maxContains":
            yield Fault(f"{where} must hold exactly one preferred term", place)
        case "propertyNames" | "not":
            yield Fault(f"{where} has a key that is not allowed: {error.instance!r}", place)
        case _:
            yield Fault(f"{where}: {error.message}", place)
