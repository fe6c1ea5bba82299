"""Web pages to articles beside trafilatura: same pages, same run, speed and text.

    cargo run --release -p factmark-corpus --example pages -- 300 > pages.jsonl
    python bench_html.py pages.jsonl            # some minutes
    python bench_html.py pages.jsonl --fast     # a check that it still runs

Needs ``trafilatura`` and ``lxml_html_clean``. Rounds are interleaved and the ratio is the median of the ratios within the rounds, so that a
machine that gets slower slows both sides. The text is scored word by word against the article in each invented page.
"""

import argparse
import collections
import json
import re
import statistics
import time

import factmark
import trafilatura


def words(text: str) -> collections.Counter[str]:
    return collections.Counter(re.findall(r"\w+", text))


def f1(found: list[str], wanted: list[str]) -> float:
    shared = both = 0
    for one, other in zip(found, wanted, strict=True):
        a, b = words(one), words(other)
        shared += (a & b).total()
        both += a.total() + b.total()
    return 2 * shared / both


def seconds(read, pages: list[bytes]) -> float:
    start = time.perf_counter()
    for page in pages:
        read(page)
    return time.perf_counter() - start


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("pages", help="JSON Lines with html and text")
    arguments.add_argument("--fast", action="store_true", help="one round over a few pages")
    chosen = arguments.parse_args()
    with open(chosen.pages, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    if chosen.fast:
        rows = rows[:12]
    pages = [row["html"].encode() for row in rows]
    readers = {
        "factmark.parse_html": lambda page: factmark.parse_html(page).text or "",
        "trafilatura.extract": lambda page: trafilatura.extract(page) or "",
    }
    times: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(1 if chosen.fast else 5):
        for name, read in readers.items():
            times[name].append(seconds(read, pages))
    size = sum(map(len, pages))
    wanted = [row["text"] for row in rows]
    print(f"{len(pages)} pages, mean {size // len(pages)} bytes")
    for name, read in readers.items():
        score = f1([read(page) for page in pages], wanted)
        print(f"{name:22} {size / min(times[name]) / 1e6:8.1f} MB/s   text F1 {score:.4f}")
    ours, theirs = times.values()
    ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
    print(f"ratio {ratio:.1f}")


if __name__ == "__main__":
    main()
