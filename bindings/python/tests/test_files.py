"""Files, corpora in batches, and the command."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import polars
import pytest

import factmark as fm
from factmark import __main__ as command


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    one, lines = tmp_path / "one.txt", tmp_path / "lines.jsonl"
    one.write_text(fm.example, encoding="utf-8")
    rows = [{"id": 1, "text": "L’été finit tôt à Lysse\n\nLe maire ferme la plage."}, {"id": 2, "text": fm.example}]
    lines.write_text("\n\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return [one, lines]


def test_texts_and_lines(files: list[Path]) -> None:
    read = [(Path(name).name, article.headline) for name, article in fm.parse_files(files)]
    headline = fm.parse(fm.example).headline
    assert read == [("one.txt", headline), ("lines.jsonl:1", "L’été finit tôt à Lysse"), ("lines.jsonl:3", headline)]


@pytest.mark.parametrize("line", ["{", "[]", '{"text": 1}', '{"body": "x"}'])
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"text": "Titre"}\n' + line)
    with pytest.raises(ValueError, match=r"bad\.jsonl:2 is not"):
        list(fm.parse_files([path]))
    with pytest.raises(FileNotFoundError):
        list(fm.parse_files([tmp_path / "none.txt"]))


def test_batches_count_on() -> None:
    seen: list[int] = []
    made = list(fm.batches((fm.example for _ in range(25)), size=10, progress=seen.append))
    ids = [polars.DataFrame(tables.articles)["article_id"].to_list() for tables in made]
    assert ids == [list(range(10)), list(range(10, 20)), list(range(20, 25))] and sum(seen) == 25
    assert list(fm.batches([])) == []
    with pytest.raises(ValueError, match="size must be 1 or more"):
        next(fm.batches([fm.example], size=0))


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-X", "utf8", "-m", "factmark", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)


def test_command(files: list[Path]) -> None:
    done = run(*files)
    assert done.returncode == 0 and done.stderr == ""
    assert f"{files[0]}: Non, le pont de Lysse n’a pas été vendu\n  published  2025-03-14\n" in done.stdout
    rows = [json.loads(line) for line in run(*files, "--json").stdout.splitlines()]
    assert [row["article"]["headline"] for row in rows][1] == "L’été finit tôt à Lysse"
    table = list(csv.DictReader(io.StringIO(run(*files, "--table", "sources").stdout)))
    assert [row["name"] for row in table] == ["Mairie de Lysse"] * 2


def test_what_cannot_be_read_stops_nothing_else(files: list[Path], tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"text": "Le pont"}\nno JSON\n{"other": 1}\n{"text": "Le lac"}\n', encoding="utf-8")
    done = run("none.txt", files[0], tmp_path, lines)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stdout.splitlines() if not line.startswith(" ")] == [str(files[0]), str(lines), str(lines)]
    errors = done.stderr.splitlines()
    assert len(errors) == 4 and all(error.startswith("factmark: ") for error in errors)
    for error, part in zip(errors, ("none.txt", str(tmp_path), f"{lines}:2 is not JSON", f"{lines}:3 is not an object"), strict=True):
        assert part in error
    seen: list[object] = []
    names = [name for name, _ in fm.read_files([lines, "none.txt"], on_error=seen.append)]
    assert names == [f"{lines}:1", f"{lines}:4"] and [type(error) for error in seen] == [ValueError, ValueError, FileNotFoundError]
    with pytest.raises(FileNotFoundError):
        list(fm.parse_files(["none.txt"]))


def test_example_program(files: list[Path]) -> None:
    program = Path(__file__).parent.parent / "examples" / "newsroom.py"
    command = [sys.executable, "-X", "utf8", str(program), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    assert "  false: Le pont de Lysse a été vendu (Aucun acte de vente n’existe.)" in done.stdout


def test_a_terminal_obeys_nothing_in_an_article(tmp_path: Path) -> None:
    path = tmp_path / "evil\x1b[31m.txt"
    path.write_text("Titre \x1b]0;owned\x07 \u202e\x9b31m\n\nTexte.\n\nSource : Mairie\x1b[2J\n", encoding="utf-8")
    for form in ((), ("--json",), ("--table", "sources")):
        out = run(path, *form).stdout
        assert out and not command.CONTROL.search(out), form
    assert json.loads(run(path, "--json").stdout)["article"]["headline"].startswith("Titre \x1b]0;")


def test_the_bar_shows_only_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for out, shows in ((Terminal(), True), (io.StringIO(), False)):
        bar = command.Bar(out)
        bar.begun -= 2
        bar.shown -= 2
        bar.update(1200)
        bar.close()
        assert ("1,200 articles" in out.getvalue()) == shows
