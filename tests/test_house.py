"""Imports run downwards only: each room may import those on strictly lower floors."""

from __future__ import annotations

import ast
import graphlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import iptermbase

PACKAGE = Path(iptermbase.__file__).parent

FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "places", "text"),
    ("files",),
    ("model", "findings", "segment"),
    ("bundled",),
    ("source",),
    ("index",),
    ("lookup", "recognise"),
    ("bitext", "draft"),
    ("rules",),
    ("check",),
    ("termbase", "reports", "formats"),
    ("__init__",),
    ("cli", "sphinxext"),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(module: str) -> Iterator[str]:
    """Yield the modules of the package that a module imports, in functions and for type checkers too."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "iptermbase")
        elif isinstance(node, ast.ImportFrom):
            source = importlib.util.resolve_name("." * node.level + (node.module or ""), package)
            if source.split(".")[0] == "iptermbase":
                for alias in node.names:
                    name = f"{source}.{alias.name}"
                    yield name if name in MODULES else source


def test_each_room_has_a_floor_and_each_floor_only_rooms() -> None:
    assert {room(module) for module in MODULES} <= set(FLOOR)
    assert {"errors", "model", "source", "index", "lookup", "bitext", "rules", "check", "termbase"} <= {
        room(m) for m in MODULES
    }


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_downwards(module: str) -> None:
    own = room(module)
    upwards = [name for name in imports(module) if room(name) != own and FLOOR[room(name)] >= FLOOR[own]]
    assert upwards == []


def test_no_circle() -> None:
    # A package's module is loaded before those in it, so a room that takes a name from its package imports that.
    graph = {module: set(imports(module)) - {module} for module in MODULES}
    tuple(graphlib.TopologicalSorter(graph).static_order())  # CycleError names the circle


def test_the_reader_of_imports_sees_those_in_functions_and_for_type_checkers() -> None:
    assert "iptermbase.recognise" in set(imports("iptermbase.termbase"))
    assert "iptermbase.findings" in set(imports("iptermbase.termbase"))
    assert "iptermbase.source.glossary" in set(imports("iptermbase.index.load"))
    assert "iptermbase.rules.pinyin_mismatch" in set(imports("iptermbase.rules.needless_acceptance"))


HEAVY = {"pypinyin", "opencc", "jieba", "lxml", "sphinx", "yaml", "jsonschema", "rich", "dataclasses"}
HEAVY_FOR_CHECKS = {"pypinyin", "opencc", "jieba", "lxml", "sphinx", "yaml", "jsonschema", "rich"}


def loaded_by(code: str) -> set[str]:
    """Return the top-level modules that a new process has loaded when it has run some code."""
    program = f"import sys\n{code}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    iptermbase.load()  # in a checkout the first load compiles the YAML


@pytest.mark.parametrize(
    "code",
    [
        "import iptermbase",
        "import iptermbase as ipt; ipt.load()",
        "import iptermbase as ipt; assert ipt.load()['专利导航'].english == 'patent navigation'",
        "import iptermbase as ipt; assert ipt.load().lookup('专利导航')[0].how == 'exact'",
        "import iptermbase as ipt; assert ipt.load().lookup('zhuānlì dǎoháng')[0].how == 'pinyin'",
        "import iptermbase as ipt; assert ipt.load().lookup('zldh')[0].how == 'initials'",
        "import iptermbase as ipt; assert ipt.load().lookup('patent navigation')[0].how == 'exact'",
    ],
)
def test_look_up_loads_nothing_heavy(code: str) -> None:
    assert loaded_by(code) & HEAVY == set()


@pytest.mark.parametrize(
    "code",
    [
        "import iptermbase as ipt; assert ipt.load().find('开展专利导航')",
        "import iptermbase as ipt; assert ipt.load().find('a patent navigation project')",
        "import iptermbase as ipt; assert not ipt.load().check([('专利导航', 'patent guidance')]).clean",
        "import iptermbase as ipt; ipt.load().check_text('知識產權')",
    ],
)
def test_find_and_check_load_no_reader_and_no_converter(code: str) -> None:
    assert loaded_by(code) & HEAVY_FOR_CHECKS == set()


def test_the_reader_of_sys_modules_sees_what_is_loaded() -> None:
    assert {"yaml", "jsonschema"} <= loaded_by("import iptermbase.source.glossary")
