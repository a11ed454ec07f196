"""Where the data that comes with the package stands: in the wheel, or in a checkout installed with ``pip install -e``."""

from __future__ import annotations

import os

__all__ = ["BUNDLED", "compiled", "folder", "schema"]

BUNDLED = "bundled"

_HERE = os.path.dirname(os.path.abspath(__file__))
_DATA = os.path.join(_HERE, "data")
_CHECKOUT = os.path.join(os.path.dirname(os.path.dirname(_HERE)), "glossary")


def compiled() -> str | None:
    """Return the path of the compiled glossary in the wheel, ``None`` in a checkout."""
    path = os.path.join(_DATA, "glossary.sqlite")
    return path if os.path.exists(path) else None


def folder() -> str:
    """Return the folder of the YAML files in a checkout."""
    return _CHECKOUT


def schema(kind: str) -> str:
    """Return the text of a JSON Schema: ``concept``, ``sources`` or ``fields``."""
    for place in (os.path.join(_DATA, "schema"), os.path.join(_CHECKOUT, "schema")):
        path = os.path.join(place, f"{kind}.schema.json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                return file.read()
    raise FileNotFoundError(f"{kind}.schema.json")
