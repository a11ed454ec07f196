from __future__ import annotations

from pathlib import Path

from .conftest import Run


def test_a_draft_is_written_and_its_neighbours_are_named(run: Run, own_glossary: Path) -> None:
    path = own_glossary / "concepts" / "food" / "qing-huajiao.yaml"
    code, out, err = run("new", "青花椒", "--field", "food", "--glossary", str(own_glossary))
    assert (code, err) == (0, "")
    assert out == f"{path}\n  near: 花椒 (huajiao), Sichuan pepper\n"
    assert path.exists()
    assert run("lint", str(own_glossary)).code == 1


def test_a_list_of_terms(run: Run, own_glossary: Path) -> None:
    stdin = "八角\n\n桂皮\r\n".encode()
    code, out, _ = run("new", "--from", "-", "--field", "food", "--glossary", str(own_glossary), stdin=stdin)
    assert code == 0
    assert sorted(path.stem for path in (own_glossary / "concepts" / "food").iterdir()) == [
        "bajiao",
        "guipi",
        "huajiao",
    ]
    assert len(out.splitlines()) == 2


def test_a_known_term_is_no_new_one(run: Run, own_glossary: Path) -> None:
    code, out, err = run("new", "花椒", "--field", "food", "--glossary", str(own_glossary))
    assert (code, out) == (1, "")
    assert err == "花椒 is in the glossary: 花椒 (huajiao)\n"


def test_a_file_is_never_written_over(run: Run, own_glossary: Path) -> None:
    words = ("new", "八角", "--field", "food", "--glossary", str(own_glossary))
    assert run(*words).code == 0
    code, _, err = run(*words)
    assert code == 2
    assert err.endswith("bajiao.yaml: there is such a file; rename one of the two concepts\n")


def test_an_unknown_field(run: Run, own_glossary: Path) -> None:
    code, _, err = run("new", "八角", "--field", "drink", "--glossary", str(own_glossary))
    assert (code, err) == (2, "iptermbase: 'drink' is no subject field; these are food\n")


def test_no_term_or_none_in_chinese(run: Run, own_glossary: Path) -> None:
    assert run("new", "--field", "food", "--glossary", str(own_glossary)).err == (
        "iptermbase: no term is named; give one, or a list with --from FILE\n"
    )
    code, _, err = run("new", "pepper", "--field", "food", "--glossary", str(own_glossary))
    assert code == 2
    assert "'pepper' has no Chinese character" in err


def test_a_path_cannot_lead_out_of_the_glossary(run: Run, own_glossary: Path) -> None:
    assert run("new", "八角", "--field", "../../..", "--glossary", str(own_glossary)).code == 2
