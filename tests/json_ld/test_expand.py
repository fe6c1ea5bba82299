"""A JSON-LD processor expands what `claim_review::write` gives.

    python3 -m venv target/json-ld && target/json-ld/bin/pip install -q pyld pytest && target/json-ld/bin/pytest -q tests/json_ld

The line is for CI too; without pyld the file is skipped, so that nobody needs it to build the crate.

The context of schema.org is not fetched: context.jsonld beside this file has the terms that are written.
"""

import json
import subprocess
from pathlib import Path

import pytest

jsonld = pytest.importorskip("pyld.jsonld")

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ARTICLES = sorted((ROOT / "examples" / "articles").glob("*.txt"))
SCHEMA = "http://schema.org/"


@pytest.fixture(scope="module")
def example():
    command = ["cargo", "build", "-q", "--features", "claim-review", "--example", "claim_review", "--message-format=json"]
    out = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    built = [json.loads(line) for line in out.splitlines()]
    return next(row["executable"] for row in built if row.get("target", {}).get("name") == "claim_review" and row.get("executable"))


def local_context(url, options):
    assert url.rstrip("/") == "https://schema.org", url
    document = json.loads((HERE / "context.jsonld").read_text(encoding="utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}


def written(example, path, *flags):
    command = [example, "--url", "https://vigie.example/a", "--publisher", "Vigie", *flags, str(path)]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode and "no claim of the article has a verdict" in run.stderr:
        pytest.skip("nothing to write")
    assert run.returncode == 0, run.stderr
    # An article without claims has no review; that is the one thing to find in it.
    assert " 0 errors" in run.stderr or "(no-review)" in run.stderr, run.stderr
    return json.loads(run.stdout)


def nodes(value):
    """Every object of an expanded document."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("flags", [[], ["--news-article"]], ids=["reviews", "article"])
def test_expands(example, path, flags):
    kind = "NewsArticle" if flags else "ClaimReview"
    markup = written(example, path, *flags)
    expanded = jsonld.expand(markup, {"documentLoader": local_context})
    found = list(nodes(expanded))
    assert any(SCHEMA + kind in node.get("@type", []) for node in found)
    for node in found:
        for term in node:
            assert term.startswith("@") or term.startswith(SCHEMA), term


@pytest.mark.parametrize("path", ARTICLES[:3], ids=lambda path: path.stem)
def test_every_claim_survives(example, path):
    markup = written(example, path)
    reviews = markup.get("@graph", [markup])
    expanded = jsonld.expand(markup, {"documentLoader": local_context})
    claims = [node[SCHEMA + "claimReviewed"][0]["@value"] for node in nodes(expanded) if SCHEMA + "claimReviewed" in node]
    assert claims == [review["claimReviewed"] for review in reviews]
