"""The command line: one file per command, loaded when it is asked for."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

import iptermbase
from iptermbase.errors import IptermbaseError

__all__ = ["COMMANDS", "main"]

COMMANDS = {
    "lookup": "look a term up: Chinese, pinyin, initials or English",
    "find": "find the terms in a text",
    "check": "check a translation against the glossary, or the script of a Chinese text",
    "new": "write the draft of an entry",
    "lint": "check the entries of a glossary",
    "verify": "confirm the citations of a glossary against the texts it cites",
    "explain": "say what a rule is for",
}
EXIT_CANNOT = 2
_EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; return 0 where all is clean, 1 where there are findings, 2 where the work cannot go on."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a character must not end the work
    try:
        code = _run(words)
        sys.stdout.flush()
    except IptermbaseError as error:
        print(f"iptermbase: {error}", file=sys.stderr)
        return EXIT_CANNOT
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _run(words: list[str]) -> int:
    name = words[0] if words else ""
    if name not in COMMANDS:
        return _no_command(words)
    command = importlib.import_module(f"iptermbase.cli.{name}")
    parser = argparse.ArgumentParser(
        f"iptermbase {name}",
        description=command.__doc__,
        epilog=command.EXAMPLE,
        formatter_class=_formatter,
    )
    command.add_arguments(parser)
    code: int = command.run(parser.parse_args(words[1:]))
    return code


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Return a formatter that knows the width of the terminal; finding it out itself, argparse would load shutil."""
    try:
        width = os.get_terminal_size().columns
    except OSError:
        width = 100
    return argparse.RawDescriptionHelpFormatter(prog, width=min(width, 100) - 2)


def _no_command(words: list[str]) -> int:
    listing = "\n".join(f"  {name:<8} {purpose}" for name, purpose in COMMANDS.items())
    parser = argparse.ArgumentParser(
        "iptermbase",
        usage="iptermbase COMMAND ...",
        description=f"{iptermbase.__doc__.splitlines()[0]}\n\ncommands:\n{listing}" if iptermbase.__doc__ else listing,
        epilog="example:\n  iptermbase lookup zldh\n\n`iptermbase COMMAND --help` tells more.",
        formatter_class=_formatter,
    )
    parser.add_argument("--version", action="version", version=f"iptermbase {iptermbase.__version__}")
    parser.add_argument("command", nargs="?", help=argparse.SUPPRESS)
    parser.parse_known_args(words)
    if not words:
        parser.print_help()
        return 0
    import difflib

    near = difflib.get_close_matches(words[0], COMMANDS, 1)
    hint = f"; did you mean {near[0]}?" if near else f"; commands are {', '.join(COMMANDS)}"
    print(f"iptermbase: {words[0]!r} is no command{hint}", file=sys.stderr)
    return EXIT_CANNOT
