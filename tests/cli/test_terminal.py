"""What a terminal gets and a pipe does not: colour, and a progress bar on long work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="pseudo-terminals are of POSIX systems")


def on_a_terminal(stream: str, *words: str, **env: str) -> str:
    """Return what a command writes to one of its streams when that is a terminal."""
    ours, theirs = pty.openpty()
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, stream: theirs}
    command = [sys.executable, "-m", "iptermbase.cli", *words]
    variables = {**os.environ, "TERM": "xterm-256color", **env}
    variables = {name: value for name, value in variables.items() if name != "NO_COLOR" or "NO_COLOR" in env}
    with subprocess.Popen(command, env=variables, **streams) as process:
        os.close(theirs)
        written = b""
        while True:
            try:
                data = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not data:
                break
            written += data
        process.wait()
    os.close(ours)
    return written.decode()


def test_colour_on_a_terminal() -> None:
    assert "\x1b[1m专利导航" in on_a_terminal("stdout", "lookup", "zldh")


def test_no_colour_where_it_is_not_wanted() -> None:
    assert "\x1b" not in on_a_terminal("stdout", "lookup", "zldh", NO_COLOR="1")
    assert "\x1b" not in on_a_terminal("stdout", "lookup", "zldh", TERM="dumb")


def test_a_progress_bar_on_long_work(tmp_path: Path) -> None:
    long, short = tmp_path / "long.tsv", tmp_path / "short.tsv"
    long.write_text("专利\tpatent\n" * 2500, encoding="utf-8")
    short.write_text("专利\tpatent\n" * 25, encoding="utf-8")
    assert "checking" in on_a_terminal("stderr", "check", str(long))
    assert on_a_terminal("stderr", "check", str(short)) == ""
