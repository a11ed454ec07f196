"""A cold ``iptermbase lookup 专利导航`` as users have it, from a wheel, against a Python that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ratio import compare

ROOT = Path(__file__).parents[1]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
        pip = [sys.executable, "-m", "pip", "--python", f"{folder}/bin/python", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", str(ROOT)], check=True)
        # The byte code that an installation writes is part of it.
        env = {
            name: value for name, value in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}
        }

        def run(*command: str) -> None:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env, cwd=folder)

        compare(
            "iptermbase lookup 专利导航",
            lambda: run(f"{folder}/bin/iptermbase", "lookup", "专利导航"),
            "python -c pass",
            lambda: run(f"{folder}/bin/python", "-c", "pass"),
            at_most=4,
            rounds=40,
        )


if __name__ == "__main__":
    main()
