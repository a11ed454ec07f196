"""Measure two pieces of work side by side in one run, so that their ratio holds on a noisy machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

__all__ = ["compare"]


def compare(
    name: str, work: Callable[[], object], peer_name: str, peer: Callable[[], object], at_most: float, rounds: int
) -> None:
    """Run work and peer in turn, print the best time of each and their ratio, exit with 1 where it is over the limit."""
    best = {work: float("inf"), peer: float("inf")}
    for _ in range(rounds):
        for doing in (work, peer):
            start = time.perf_counter()
            doing()
            best[doing] = min(best[doing], time.perf_counter() - start)
    ratio = best[work] / best[peer]
    print(
        f"{name}: {best[work] * 1000:.1f} ms; {peer_name}: {best[peer] * 1000:.1f} ms; ratio {ratio:.2f} (at most {at_most:g})"
    )
    if ratio > at_most:
        sys.exit(1)
