"""Put the compiled glossary and the schemas into the wheel; an editable install reads the YAML files instead."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GlossaryBuildHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from iptermbase.errors import GlossaryError
        from iptermbase.index.compile import compile_glossary
        from iptermbase.source.glossary import read_glossary

        reading = read_glossary(root / "glossary")
        if reading.faults:
            raise GlossaryError("\n".join(map(str, reading.faults)))
        compiled = Path(tempfile.mkdtemp()) / "glossary.sqlite"
        compiled.write_bytes(compile_glossary(reading.glossary))
        build_data["force_include"][str(compiled)] = "iptermbase/data/glossary.sqlite"
        build_data["force_include"][str(root / "glossary" / "schema")] = "iptermbase/data/schema"
