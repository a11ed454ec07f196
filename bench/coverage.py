"""How much of each article the glossary recognises, and what frequent stretches no term covers.

The share is that of Chinese characters inside recognised terms. The stretches are the 30 longest runs of Chinese
characters that stand in the articles twice or more and hold no term: what a translator may look up in vain. The articles
are read from the folder that ``IPTERMBASE_CORPORA`` names.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from pathlib import Path

import iptermbase as ipt
from iptermbase.source.corpus import Corpus
from iptermbase.text.fold import fold, is_han

SHOWN = 30
SHORTEST, LONGEST = 3, 60


def uncovered(tb: ipt.TermBase, text: str) -> list[str]:
    """Return the runs of Chinese characters between recognised terms, folded."""
    marked = list(fold(text))
    for match in tb.find(text, "zh"):
        marked[match.start : match.end] = "\n" * (match.end - match.start)
    return [run for run in re.split(r"[^\u3400-\u9fff]+", "".join(marked)) if len(run) >= SHORTEST]


def frequent(runs: list[str]) -> list[tuple[str, int]]:
    """Return the longest stretches that stand in the runs twice or more, none inside another of the same count."""
    counts = Counter(
        run[start : start + length]
        for run in runs
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(run) - length + 1)
    )
    repeated = sorted(((s, n) for s, n in counts.items() if n > 1), key=lambda item: (-len(item[0]), -item[1], item[0]))
    kept: list[tuple[str, int]] = []
    for stretch, count in repeated:
        if not any(stretch in longer and count <= others for longer, others in kept):
            kept.append((stretch, count))
    return kept[:SHOWN]


def main() -> None:
    folder = os.environ.get("IPTERMBASE_CORPORA")
    if not folder:
        sys.exit("IPTERMBASE_CORPORA names no folder with the texts of the sources")
    tb = ipt.load()
    corpus = Corpus(Path(folder))
    runs: list[str] = []
    for source in tb.sources.values():
        if source.kind != "article" or corpus.missing(source):
            continue
        first, last = source.body or (1, None)
        text = "\n".join(corpus.paragraphs(source)[first - 1 : last])
        inside = sum(sum(map(is_han, match.text)) for match in tb.find(text, "zh"))
        concepts = {match.concept.id for match in tb.find(text, "zh")}
        share = inside / sum(map(is_han, text))
        print(f"{source.id:<20} {share:6.1%} of its characters, {len(concepts)} concepts")
        runs += uncovered(tb, text)
    print(f"\nthe {SHOWN} longest frequent stretches without a term:")
    for stretch, count in frequent(runs):
        print(f"  {stretch}  {count}")


if __name__ == "__main__":
    main()
