"""Reading text files so that whatever is wrong with one is said with its place and a remedy."""

from __future__ import annotations

import os

from iptermbase.errors import InputError

__all__ = ["decode", "read_text"]


def read_text(path: str | os.PathLike[str]) -> str:
    """Return the text of a UTF-8 file, without a byte order mark; line ends stay as they are.

    Raises:
        InputError: the file is missing, is a folder, may not be read, or is no UTF-8.
    """
    name = os.fspath(path)
    try:
        with open(name, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file; check the name") from None
    except IsADirectoryError:
        raise InputError(f"{name}: this is a folder; name a file in it") from None
    except PermissionError:
        raise InputError(f"{name}: this file may not be read; check its permissions") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError(f"{name!r}: cannot be read ({error})") from None
    return decode(data, name)


def decode(data: bytes, name: str) -> str:
    """Return the text of UTF-8 bytes, without a byte order mark.

    Raises:
        InputError: the bytes are no UTF-8; the message tells line and column of the first that is not.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{name}:1:1: the file is UTF-16; save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        byte = error.object[error.start]
        raise InputError(
            f"{name}:{line}:{column}: byte 0x{byte:02x} is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)",
            line,
            column,
        ) from None
