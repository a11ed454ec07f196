from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import iptermbase as ipt
from iptermbase.cli import COMMANDS
from iptermbase.rules import RULES

from .conftest import Run

BAD_PAIR = "申请实用新型的企业\tenterprises that apply for design patents\n"
GOOD_PAIR = "申请实用新型的企业\tenterprises that apply for utility models\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"  iptermbase {command}" in out.partition("example")[2]


def test_without_a_command_all_are_listed(run: Run) -> None:
    code, out, _ = run()
    assert code == 0
    assert all(f"  {command} " in out for command in COMMANDS)


def test_version(run: Run) -> None:
    assert run("--version") == (0, "iptermbase 0.1.0\n", "")


def test_an_unknown_command_names_the_nearest(run: Run) -> None:
    code, out, err = run("chekc")
    assert (code, out) == (2, "")
    assert err == "iptermbase: 'chekc' is no command; did you mean check?\n"


def test_an_unknown_option_is_refused(run: Run) -> None:
    code, _, err = run("lookup", "--frobnicate", "x")
    assert code == 2
    assert "--frobnicate" in err


class TestLookup:
    def test_words_are_one_query(self, run: Run) -> None:
        code, out, _ = run("lookup", "zhuanli", "daohang", "--limit", "1")
        assert code == 0
        assert out.startswith(
            "专利导航 · 專利導航  zhuānlì dǎoháng  patent navigation  [pinyin without tones: 专利导航]\n"
        )

    def test_nothing_found_is_a_finding(self, run: Run) -> None:
        assert run("lookup", "qqqqqqqq") == (1, "", "nothing found for 'qqqqqqqq'\n")

    def test_json(self, run: Run) -> None:
        code, out, _ = run("lookup", "--format", "json", "zldh")
        (result,) = json.loads(out)
        assert code == 0
        assert result["query"] == "zldh"
        assert result["hits"][0]["how"] == "initials"
        assert result["hits"][0]["concept"]["id"] == "zhuanli-daohang"

    def test_queries_from_standard_input(self, run: Run) -> None:
        code, out, _ = run("lookup", "-", "--format", "json", stdin="专利导航\n\nzldh\n".encode())
        assert code == 0
        assert [result["query"] for result in json.loads(out)] == ["专利导航", "zldh"]

    def test_an_own_glossary_alone(self, run: Run, own_glossary: Path) -> None:
        assert run("lookup", "--glossary", str(own_glossary), "--alone", "专利导航").code == 1
        assert run("lookup", "--glossary", str(own_glossary), "专利导航").code == 0
        code, out, _ = run("lookup", "--glossary", str(own_glossary), "花椒")
        assert code == 0
        assert "Sichuan pepper" in out


class TestFind:
    def test_places_of_a_text(self, run: Run, tmp_path: Path) -> None:
        text = tmp_path / "text.txt"
        text.write_text("前言\n開展專利導航，𠮷推動知識産權質押融資。\n", encoding="utf-8")
        code, out, _ = run("find", str(text))
        assert code == 0
        assert out == (
            f"{text}:2:3  專利導航  patent navigation  zhuanli-daohang\n"
            f"{text}:2:11  知識産權質押融資  intellectual property pledge financing  zhishi-chanquan-zhiya-rongzi\n"
        )

    def test_standard_input_as_json(self, run: Run) -> None:
        code, out, _ = run("find", "--format", "json", stdin="\ufeff開展專利導航".encode())
        assert code == 0
        assert json.loads(out) == {
            "matches": [
                {
                    "path": "<stdin>",
                    "line": 1,
                    "column": 3,
                    "start": 2,
                    "end": 6,
                    "text": "專利導航",
                    "concept": "zhuanli-daohang",
                    "english": "patent navigation",
                }
            ]
        }

    def test_an_empty_text_has_no_terms(self, run: Run) -> None:
        assert run("find", stdin=b"") == (0, "", "")

    def test_a_nul_moves_nothing(self, run: Run) -> None:
        assert run("find", stdin="\0專利導航".encode()).out.startswith("<stdin>:1:2  專利導航")


class TestCheck:
    def test_findings_give_exit_code_1(self, run: Run, tmp_path: Path, tb: ipt.TermBase) -> None:
        concept = tb["实用新型"]
        reason = next(term.reason for term in concept.en if term.text == "design patent")
        file = tmp_path / "pairs.tsv"
        file.write_text(GOOD_PAIR + BAD_PAIR, encoding="utf-8")
        code, out, _ = run("check", str(file))
        assert code == 1
        assert out == (
            f"{file}\n"
            "  2:38  error  IPT201 forbidden-rendering\n"
            "    “design patents” is a wrong rendering of 实用新型\n"
            "      申请实用新型的企业\n"
            "      enterprises that apply for design patents\n"
            "                                 ~~~~~~~~~~~~~~\n"
            f"    expected: {'; '.join(concept.renderings[:4])}\n"
            f"    why: {reason}\n"
            "\n"
            "2 segments, 2 terms: 1 finding (forbidden-rendering 1)\n"
        )

    def test_clean_gives_exit_code_0(self, run: Run) -> None:
        assert run("check", stdin=GOOD_PAIR.encode()) == (0, "1 segment, 1 term: no findings\n", "")

    def test_an_empty_text_is_clean(self, run: Run) -> None:
        assert run("check", stdin=b"") == (0, "0 segments: no findings\n", "")

    def test_json(self, run: Run) -> None:
        code, out, _ = run("check", "--format", "json", stdin=BAD_PAIR.encode())
        data = json.loads(out)
        assert code == 1
        assert data["summary"] == {"checked": 1, "terms": 1, "rules": {"forbidden-rendering": 1}}
        (finding,) = data["findings"]
        assert set(finding) == {
            *("rule", "code", "level", "message", "path", "line", "column", "segment"),
            *("side", "start", "end", "concept", "found", "expected", "why"),
        }
        assert (finding["rule"], finding["path"], finding["line"], finding["column"]) == (
            "forbidden-rendering",
            "<stdin>",
            1,
            38,
        )
        assert (finding["side"], finding["start"], finding["end"]) == ("target", 27, 41)

    def test_rules_are_selected_and_ignored(self, run: Run) -> None:
        assert run("check", "--ignore", "IPT201", stdin=BAD_PAIR.encode()).code == 0
        assert run("check", "--only", "mixed-script", stdin=BAD_PAIR.encode()).code == 0
        assert run("check", "--only", "forbidden-rendering", stdin=BAD_PAIR.encode()).code == 1

    def test_an_unknown_rule_names_the_nearest(self, run: Run) -> None:
        code, out, err = run("check", "--ignore", "forbiden-rendering", stdin=BAD_PAIR.encode())
        assert (code, out) == (2, "")
        assert err.startswith("iptermbase: no rule is called 'forbiden-rendering'; did you mean forbidden-rendering")

    def test_a_chinese_text(self, run: Run, tmp_path: Path) -> None:
        text = tmp_path / "text.txt"
        text.write_text("運用知識產權促進發展\n\n知识產權強國建設\n", encoding="utf-8")
        code, out, _ = run("check", str(text))
        assert code == 1
        assert "  3:2  warning  IPT301 mixed-script\n    识 is Simplified in a Traditional text\n" in out
        assert out.endswith("2 paragraphs, 2 terms: 1 finding (mixed-script 1)\n")

    def test_a_line_without_a_tab(self, run: Run) -> None:
        code, out, err = run("check", stdin=(GOOD_PAIR + "没有译文\n").encode())
        assert (code, out) == (2, "")
        assert err == "iptermbase: <stdin>:2:5: the line has no tab; write source, tab, target\n"

    def test_an_unknown_kind_of_file(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "pairs.docx"
        file.write_bytes(b"PK")
        code, _, err = run("check", str(file))
        assert code == 2
        assert "files ending in .docx are not known" in err


class TestBadFiles:
    @pytest.fixture(params=["find", "check"])
    def command(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    def test_a_missing_file(self, run: Run, command: str, tmp_path: Path) -> None:
        path = tmp_path / "missing.tsv"
        assert run(command, str(path)) == (2, "", f"iptermbase: {path}: there is no such file; check the name\n")

    def test_a_folder_for_a_file(self, run: Run, command: str, tmp_path: Path) -> None:
        assert run(command, str(tmp_path)) == (2, "", f"iptermbase: {tmp_path}: this is a folder; name a file in it\n")

    def test_no_utf8(self, run: Run, command: str, tmp_path: Path) -> None:
        path = tmp_path / "gbk.tsv"
        path.write_bytes("ok\tok\n专利\tpatent\n".encode("gb18030"))
        code, out, err = run(command, str(path))
        assert (code, out) == (2, "")
        assert (
            err
            == f"iptermbase: {path}:2:2: byte 0xc0 is not UTF-8; save the file as UTF-8 (it may be GB 18030 or Big5)\n"
        )

    def test_a_nul_in_a_name(self, run: Run, command: str) -> None:
        code, _, err = run(command, "a\0b.tsv")
        assert code == 2
        assert "cannot be read" in err


class TestLintAndVerify:
    def test_the_shipped_glossary_is_clean(self, run: Run) -> None:
        code, out, err = run("lint")
        assert (code, err) == (0, ""), out
        assert out.endswith("no findings\n")

    def test_a_fault_is_a_finding_with_its_place(self, run: Run, own_glossary: Path) -> None:
        entry = own_glossary / "concepts" / "food" / "huajiao.yaml"
        entry.write_text(entry.read_text(encoding="utf-8").replace("huājiāo", "huàjiāo"), encoding="utf-8")
        code, out, _ = run("lint", str(own_glossary))
        assert code == 1
        assert f"{entry}\n  2:32  error  IPT103 pinyin-mismatch\n" in out

    def test_lint_of_a_missing_folder(self, run: Run, tmp_path: Path) -> None:
        code, out, err = run("lint", str(tmp_path / "none"))
        assert (code, out) == (2, "")
        assert err.endswith("there is no such folder; name the folder of a glossary\n")

    def test_verify_tells_which_texts_are_not_there(self, run: Run, tmp_path: Path) -> None:
        code, out, _ = run("verify", str(tmp_path))
        assert code == 1
        assert "the text of bjrb-2010-04-27 cannot be confirmed: 000_7c95dce93b0a3f44.txt is not in the folder" in out

    def test_verify_of_a_file(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "file"
        file.write_text("")
        code, _, err = run("verify", str(file))
        assert code == 2
        assert "this is a file; name the folder that holds the texts of the sources" in err


class TestExplain:
    def test_all_rules_are_listed(self, run: Run) -> None:
        code, out, _ = run("explain")
        assert code == 0
        assert [line.split()[0] for line in out.splitlines()] == [rule.code for rule in RULES]

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_each_rule_is_explained(self, run: Run, rule: object) -> None:
        name, code = rule.name, rule.code  # type: ignore[attr-defined]
        assert run("explain", name).out == run("explain", code.lower()).out
        assert "Reported:" in run("explain", name).out

    def test_an_unknown_rule(self, run: Run) -> None:
        code, out, err = run("explain", "mixed-scripts")
        assert (code, out) == (2, "")
        assert "did you mean mixed-script?" in err


class TestProcess:
    """What only a process of its own shows."""

    def run(self, *words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "iptermbase.cli", *words]
        return subprocess.run(command, capture_output=True, env={**os.environ, **env}, check=False)

    def test_no_colour_in_a_pipe(self) -> None:
        assert b"\x1b" not in self.run("lookup", "专利导航").stdout

    def test_a_terminal_that_lacks_chinese(self) -> None:
        done = self.run("lookup", "zldh", PYTHONIOENCODING="ascii")
        assert done.returncode == 0
        assert b"\\u4e13\\u5229" in done.stdout
        assert done.stderr == b""

    def test_a_reader_that_stops_early(self) -> None:
        command = f"{sys.executable} -m iptermbase.cli lint --help | true; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
