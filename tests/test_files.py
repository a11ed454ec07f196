from __future__ import annotations

import os
from pathlib import Path

import pytest

from iptermbase.errors import InputError, IptermbaseError
from iptermbase.files import decode, read_text


def test_text_is_read_without_a_byte_order_mark_and_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff专利\r\n导航\n".encode())
    assert read_text(path) == read_text(str(path)) == "专利\r\n导航\n"


def test_an_empty_file_is_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert read_text(tmp_path / "a.txt") == ""


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", "{}: there is no such file; check the name"),
        (".", "{}: this is a folder; name a file in it"),
        ("a.txt/b.txt", "'{}': cannot be read ([Errno 20] Not a directory: '{}')"),
    ],
)
def test_what_cannot_be_read(name: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    path = os.path.normpath(tmp_path / name)
    with pytest.raises(InputError) as caught:
        read_text(path)
    assert str(caught.value) == message.format(path, path)


def test_a_nul_in_a_name() -> None:
    with pytest.raises(InputError, match=r"'a\\x00b': cannot be read \(embedded null byte\)"):
        read_text("a\0b")


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"\xff\xfea\0", (1, 1), "the file is UTF-16; save it as UTF-8"),
        (b"\xfe\xff\0a", (1, 1), "the file is UTF-16; save it as UTF-8"),
        (b"\x80", (1, 1), "byte 0x80 is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"),
        (
            "专利\n导".encode() + b"\xba",
            (2, 2),
            "byte 0xba is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)",
        ),
        (
            "𠀀".encode() + b"\xff",
            (1, 2),
            "byte 0xff is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)",
        ),
        (b"\xed\xa0\x80", (1, 1), "byte 0xed is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"),
        ("专".encode()[:2], (1, 1), "byte 0xe4 is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)"),
    ],
)
def test_bytes_that_are_no_utf_8(data: bytes, place: tuple[int, int], message: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "a.txt")
    assert str(caught.value) == f"a.txt:{place[0]}:{place[1]}: {message}"
    assert (caught.value.line, caught.value.column) == place
    assert isinstance(caught.value, IptermbaseError)
