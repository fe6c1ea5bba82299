"""Articles that attack whoever looks at them: in a notebook, a browser, a terminal, a spreadsheet."""

import csv
import io
import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

import factmark as fm
from factmark.__main__ import CONTROL, inert, visible

PROGRAM = Path(__file__).parent.parent / "examples" / "newsroom.py"

MARKUP = [
    "<script>alert(1)</script>",
    "</style></div><img src=x onerror=alert(1)>",
    "\"onmouseover='alert(1)' x=\"",
    "'><svg/onload=alert(1)>",
    "<!--", "]]>", "<![CDATA[", "</title><base href=//evil.example>", "<math><mtext></table><mglyph><style><!--</style>",
    "&lt;script&gt;", "&#60;b&#62;", "javascript:alert(1)", "\\u003cscript\\u003e",
]  # fmt: skip
TEMPLATES = ["{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0}{text.__class__}", "%(headline)s%n", "$\\href{javascript:alert(1)}{x}$", "\\(x\\)"]
DIRECTIONS = ["\u202edetrevni", "\u2066\u2067\u2068", "\u061c\u200e\u200f", "in\u200bvis\u2060ible\ufeff", "\u2028\u2029"]
TERMINAL = ["\x1b[2J\x1b[31m", "\x1b]0;owned\x07", "\x9b31m", "\x08\x08\x08", "\x7f", "\rover"]
FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "\uff1d1"]

#: All that a page of ours is made of.
TAGS = {"style", "div", "span", "mark", "p", "table", "thead", "tbody", "tr", "th", "td", "html", "head", "meta", "title", "body"}
ATTRIBUTES = {"class", "title", "dir", "colspan", "charset", "name", "content"}


class Inert(HTMLParser):
    """Fails when a page has more than our own tags; keeps its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, "str | None"]]) -> None:
        assert tag in TAGS and {name for name, _ in attrs} <= ATTRIBUTES, (tag, attrs)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        self.words += data


def attacked(attack: str) -> fm.Article:
    """An article with the attack as the value of every field that is a text."""
    data = {
        "headline": attack,
        "publisher": attack,
        "authors": [{"name": attack}],
        "claims": [{"text": attack, "claimant": attack, "verdict": {"label": attack, "rating": "false"}, "rationale": attack}],
        "quotes": [{"text": attack, "kind": "direct", "speaker": attack, "role": attack, "cue": attack}],
        "sources": [{"name": attack, "url": attack, "domain": attack}],
    }
    return fm.Article.from_dict(data)


def printed(attack: str) -> fm.Article:
    """A text with the attack wherever a value may stand."""
    return fm.parse(
        f"{attack} Le pont de Lysse\n\nRéactions officielles\n« {attack} », a déclaré Jeanne Morel {attack}, maire {attack}, le 3 mai 2025.\n"
        f"Désinformation et rumeurs\n- Affirmation : Le pont {attack} est vendu. Fausse. Aucun acte {attack}.\nSources\nMairie {attack}\n"
    )


@pytest.mark.parametrize("attack", [*MARKUP, *TEMPLATES, *DIRECTIONS, *TERMINAL, *FORMULAS])
def test_every_page_is_inert_and_shows_what_is_there(attack: str, tmp_path: Path) -> None:
    made, read = attacked(attack), printed(attack)
    pages = [made._repr_html_(), read._repr_html_(), fm.Articles([made, read])._repr_html_()]
    pages += [fm.show(shown, tmp_path / "page.html").read_bytes().decode() for shown in (made, read, [made, read])]
    for page in pages:
        assert attack in Inert(page).words, page[-2000:]
        assert 'class="factmark tex2jax_ignore mathjax_ignore"' in page


def test_a_turn_of_direction_ends_with_its_mark() -> None:
    css = printed(DIRECTIONS[0])._repr_html_().split("</style>")[0]
    for kind in (".fm-text", "mark", ".fm-who", "td"):
        rules = [rule for rule in css.split("}") if f"{kind} " in rule or f"{kind}," in rule]
        assert any("unicode-bidi: isolate" in rule for rule in rules), kind


@pytest.mark.parametrize("attack", [*DIRECTIONS, *TERMINAL, *FORMULAS, *MARKUP])
def test_no_repr_holds_a_control_character(attack: str) -> None:
    for article in (attacked(attack), printed(attack)):
        parts = [article, *article.claims, *article.quotes, *article.sources, *article.dates, *article.sections, *article.diagnostics]
        assert not any(CONTROL.search(repr(part)) for part in parts)


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All attacks in one file, and in its name."""
    path = tmp_path_factory.mktemp("evil") / "=evil\x1b[31m\u202e.txt"
    everything = [*TERMINAL, *DIRECTIONS, *FORMULAS]
    quotes = "".join(f"« {attack} Rien », a déclaré Jeanne Morel, maire.\n" for attack in everything)
    claims = "".join(f"- Affirmation : {attack} est vendu. Fausse. Aucun acte {attack}.\n" for attack in everything)
    path.write_text(f"{''.join(TERMINAL)} Le pont\n\nRéactions officielles\n{quotes}Désinformation et rumeurs\n{claims}", encoding="utf-8")
    return path


def run(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="no such file names")
def test_no_output_steers_a_terminal(evil: Path) -> None:
    command = ["-m", "factmark", evil]
    outputs = [run(*command), run(*command, "--json"), run(PROGRAM, evil)]
    outputs += [run(*command, "--table", table) for table in ("claims", "quotes", "sources", "dates")]
    for output in outputs:
        assert output and not CONTROL.search(output), CONTROL.search(output)
    assert len(json.loads(outputs[1])["article"]["claims"]) > 5


@pytest.mark.skipif(sys.platform == "win32", reason="no such file names")
def test_no_cell_is_a_formula(evil: Path) -> None:
    rows = list(csv.reader(io.StringIO(run("-m", "factmark", evil, "--table", "claims"))))
    assert len(rows) > 5
    for cell in (cell for row in rows for cell in row):
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "\uff1d")), cell


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1", "'=1"), (" =1", "' =1"), ("@a", "'@a"), ("+1", "'+1"), ("-1", "'-1"), ("\t=1", "'\t=1"), ("\uff1d1", "'\uff1d1"),
        ("Le pont = public", "Le pont = public"), ("– Non", "– Non"), ("12", "12"), ("", ""), ("\x1b=1", "\\x1b=1"),
    ],
)  # fmt: skip
def test_cells(cell: str, expected: str) -> None:
    assert inert(cell) == expected


def test_what_scripts_need_stays_visible() -> None:
    for text in ("می\u200cخواهم", "👩\u200d👩\u200d👧", "a\u00a0!", "e\u0301", "\tb\n"):
        assert visible(text) == text
    assert visible("a\u202eb\x9b\r") == "a\\u202eb\\x9b\\r"
