"""Whatever comes in: a Python exception that says what to do, or an error kept with its row; nothing dies."""

import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import pyarrow
import pytest

import factmark as fm


@pytest.mark.parametrize("value", [None, 7, 1.5, [], {}, object(), ["text"]])
def test_what_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="an article is str or bytes, not "):
        fm.parse(value)


def test_lone_surrogates_keep_the_offsets() -> None:
    text = "Titre\ud800 du jour\n\nTexte 🎉."
    article = fm.parse(text)
    assert article.text == text.replace("\ud800", "\ufffd")
    assert article.headline == "Titre\ufffd du jour"


def test_bytes_that_are_not_utf8() -> None:
    article = fm.parse("Théâtre fermé\n\nTexte.".encode("latin-1"))
    assert article.headline == "Théâtre fermé"
    assert [diagnostic.code for diagnostic in article.diagnostics] == ["not-utf8"]
    assert fm.parse(b"\xff\xfe\x00").text is not None


def test_subclasses_of_str_and_bytes() -> None:
    class Text(str):
        pass

    class Data(bytes):
        pass

    assert fm.parse(Text(fm.example)).headline == fm.parse(Data(fm.example.encode())).headline


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff"])
def test_empty(text: str) -> None:
    assert fm.parse(text).headline is None
    with pytest.raises(fm.ParseError) as caught:
        fm.parse(text, strict=True)
    assert isinstance(caught.value, ValueError) and caught.value.code == "empty-input"


def test_too_large() -> None:
    with pytest.raises(fm.ParseError) as caught:
        fm.parse("a" * 100, strict=True, max_input_bytes=99)
    assert caught.value.code == "input-too-large"
    article = fm.parse("a" * 100, max_input_bytes=99)
    assert [diagnostic.severity for diagnostic in article.diagnostics] == [fm.Severity.ERROR]
    assert fm.parse("a" * 100, strict=True, max_input_bytes=100).diagnostics == ()


def test_a_gigabyte_is_refused_by_its_size() -> None:
    text = bytes(1 << 30)  # zeros, which the system does not store
    for article in (fm.parse(text), fm.parse(text, html=True), *fm.parse_many([text])):
        assert [diagnostic.code for diagnostic in article.diagnostics] == ["input-too-large"]
    (row,) = pyarrow.table(fm.tables([text]).articles).to_pylist()
    assert row["error"].startswith("input-too-large")


def test_one_text_is_not_many() -> None:
    for function in (fm.parse_many, fm.tables):
        for text in ("text", b"text"):
            with pytest.raises(TypeError, match="this is one text: put it in a list"):
                function(text)
        with pytest.raises(TypeError, match="not iterable"):
            function(7)


@pytest.mark.parametrize("threads", [0, -1])
def test_no_threads(threads: int) -> None:
    for function in (fm.parse_many, fm.tables):
        with pytest.raises(ValueError, match="threads must be 1 or more"):
            function([fm.example], threads=threads)


def test_errors_raise_skip_collect() -> None:
    texts: list[Any] = ["One", None, "Two", 7]
    with pytest.raises(TypeError, match="not NoneType") as caught:
        fm.parse_many(texts)
    if sys.version_info >= (3, 11):
        assert caught.value.__notes__ == ["article 1 of the texts"]
    assert [article.headline for article in fm.parse_many(texts, errors="skip")] == ["One", "Two"]
    one, none, two, number = fm.parse_many(texts, errors="collect")
    assert (one.headline, two.headline) == ("One", "Two")
    assert isinstance(none, TypeError) and isinstance(number, TypeError)
    collected = fm.parse_many(["", "One"], strict=True, errors="collect")
    assert isinstance(collected[0], fm.ParseError) and collected[1].headline == "One"
    with pytest.raises(ValueError, match='"raise", "skip" or "collect"'):
        fm.parse_many(texts, errors="ignore")


def test_order_is_kept_on_any_number_of_threads() -> None:
    texts = [f"Le pont numéro {number} reste public\n\n{'La mairie dément. ' * (1 + number % 50)}" for number in range(1000)]
    expected = [f"Le pont numéro {number} reste public" for number in range(1000)]
    for threads in (1, 2, 7, None):
        assert [article.headline for article in fm.parse_many(texts, threads=threads)] == expected
    assert len(fm.parse_many(iter([]))) == 0


def test_progress_counts_every_article() -> None:
    seen: list[int] = []
    fm.parse_many([fm.example] * 3000, progress=seen.append)
    assert sum(seen) == 3000 and all(step > 0 for step in seen)
    seen.clear()
    fm.tables([fm.example] * 3000, progress=seen.append)
    assert sum(seen) == 3000


def test_an_exception_in_the_progress_callable_stops_the_work() -> None:
    def fail(done: int) -> None:
        raise RuntimeError("enough")

    for function in (fm.parse_many, fm.tables):
        with pytest.raises(RuntimeError, match="enough"):
            function([fm.example] * 1000, progress=fail)
        assert len(function([fm.example], progress=None)) if function is fm.parse_many else True


def test_an_exception_in_the_iterable_is_raised() -> None:
    def texts() -> Any:
        yield fm.example
        raise OSError("the disk is gone")

    for function in (fm.parse_many, fm.tables):
        with pytest.raises(OSError, match="the disk is gone"):
            function(texts())


def test_other_threads_run_meanwhile() -> None:
    texts = [fm.example * 5] * 1000
    ticks, running = 0, True

    def tick() -> None:
        nonlocal ticks
        while running:
            time.sleep(0.001)
            ticks += 1

    ticker = threading.Thread(target=tick)
    ticker.start()
    before = ticks
    fm.tables(texts, threads=1)
    during = ticks - before
    running = False
    ticker.join()
    assert during > 0


CTRL_C = """
import os, signal, threading, time
import factmark as fm
texts = [fm.example * 5] * 5_000
threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
begun = time.monotonic()
try:
    while True:
        fm.tables(texts)
except KeyboardInterrupt:
    print("stopped", len(fm.parse_many([fm.example] * 100)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
def test_ctrl_c_in_the_middle() -> None:
    assert signal.getsignal(signal.SIGINT) is not None
    done = subprocess.run([sys.executable, "-c", CTRL_C], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("stopped 100\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_works_too() -> None:
    fm.parse_many([fm.example] * 1000)
    child = os.fork()
    if child == 0:
        os._exit(0 if len(fm.parse_many([fm.example] * 1000)) == 1000 else 1)
    assert os.waitpid(child, 0)[1] == 0
