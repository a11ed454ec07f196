"""``tb.find`` on 10 MB of policy text against a bare pass of the same automaton over the same text already folded.

The text is that of the five articles, repeated, where ``IPTERMBASE_CORPORA`` names a folder that holds them; else the
Chinese of ``examples/translation.tsv``, in which terms stand closer together.
"""

from __future__ import annotations

import os
from pathlib import Path

from ratio import compare

import iptermbase as ipt
from iptermbase.recognise import Recogniser
from iptermbase.text.fold import fold

SIZE = 10_000_000


def policy_text() -> str:
    corpora = os.environ.get("IPTERMBASE_CORPORA")
    if corpora:
        return "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(corpora, "articles").glob("0*.txt")))
    example = Path(__file__).parents[1] / "examples" / "translation.tsv"
    return "\n".join(line.split("\t")[0] for line in example.read_text(encoding="utf-8").splitlines())


def main() -> None:
    text = policy_text()
    text *= SIZE // len(text.encode()) + 1
    folded = fold(text)
    tb = ipt.load()
    recogniser = Recogniser(tb.index)
    print(f"{len(text.encode()) / 1e6:.1f} MB, {len(text) / 1e6:.1f} M characters, {len(tb.find(text))} terms")
    compare("tb.find", lambda: tb.find(text), "bare pass", lambda: recogniser.bare_pass(folded), at_most=3, rounds=7)


if __name__ == "__main__":
    main()
