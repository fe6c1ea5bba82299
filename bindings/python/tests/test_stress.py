"""Many threads, many processes, memory that lies: nothing dies, and what is read stays what it was."""

import multiprocessing
import os
import random
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pyarrow
import pytest

import factmark as fm
from factmark import arrow

TEXTS = [f"{fm.example}\n\nLe pont numéro {number} reste public.\n" * (1 + number % 3) for number in range(60)]


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def test_threads_parse_and_drop_at_once(hurried: None) -> None:
    expected = [fm.parse(text).to_json() for text in TEXTS]
    shared: list[Any] = [fm.parse(fm.example)] * 16
    wrong: list[int] = []

    def work(seed: int) -> None:
        choose = random.Random(seed)
        for _ in range(60):
            number = choose.randrange(len(TEXTS))
            article = fm.parse(TEXTS[number])
            # The part keeps its article, and whichever thread writes here next drops both.
            shared[choose.randrange(16)] = choose.choice([article, article.claims[0], article.quotes[0].span, article.dates])
            if article.to_json() != expected[number] or "pont" not in repr(shared[choose.randrange(16)] and article):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_threads_ask_for_the_prose_at_once(hurried: None) -> None:
    expected = [article.quotes for article in fm.parse_many(TEXTS)]
    for text, quotes in zip(TEXTS, expected, strict=True):
        article, made = fm.parse(text), list[Any]()
        threads = [threading.Thread(target=lambda article=article, made=made: made.append(article.quotes)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == [quotes] * 4


def test_many_calls_at_once(hurried: None) -> None:
    expected = fm.parse_many(TEXTS, threads=1)
    made: list[Any] = []
    calls = [threading.Thread(target=lambda: made.append(fm.parse_many(TEXTS, threads=3))) for _ in range(4)]
    calls += [threading.Thread(target=lambda: made.append(fm.tables(TEXTS, threads=2))) for _ in range(4)]
    for call in calls:
        call.start()
    for call in calls:
        call.join()
    assert len(made) == 8
    for one in made:
        assert one == expected if isinstance(one, list) else one.articles.num_rows == len(TEXTS)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_processes_send_articles(method: str) -> None:
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(fm.parse, TEXTS[:8]) == [fm.parse(text) for text in TEXTS[:8]]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_in_the_middle_of_the_work() -> None:
    busy = True

    def work() -> None:
        while busy:
            fm.parse_many(TEXTS)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for _ in range(5):
            child = os.fork()
            if child == 0:
                os._exit(0 if len(fm.parse_many(TEXTS)) == len(TEXTS) else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        busy = False
        worker.join()


DATA = "Le pont est vendu. Le lac est vide, é.".encode()


def lying(kind: str, *numbers: int) -> Any:
    """A column of Arrow text over DATA with these offsets, or with the length, buffer and offset of its first view."""
    if kind == "view":
        views = struct.pack("<i4sii", numbers[0], DATA[:4], *numbers[1:]) + struct.pack("<i12s", 4, b"Rien")
        return pyarrow.Array.from_buffers(pyarrow.string_view(), 2, [None, pyarrow.py_buffer(views), pyarrow.py_buffer(DATA)])
    form, type_ = {"short": ("i", pyarrow.utf8()), "long": ("q", pyarrow.large_utf8())}[kind]
    offsets = pyarrow.py_buffer(struct.pack(f"<{len(numbers)}{form}", *numbers))
    return pyarrow.Array.from_buffers(type_, len(numbers) - 1, [None, offsets, pyarrow.py_buffer(DATA)])


LIES = "the offsets of this row of the Arrow array do not fit its data"


@pytest.mark.parametrize(
    ("kind", "numbers", "errors"),
    [
        ("short", (0, 30, 10), [LIES, LIES]),
        ("short", (0, 18, 10, 38), [None, LIES, None]),
        ("short", (0, -10, 38), [LIES, LIES]),
        ("short", (0, 2**31 - 1, 38), [LIES, LIES]),
        ("long", (0, 1 << 40, 38), [LIES, LIES]),
        ("long", (0, -(1 << 62), 38), [LIES, LIES]),
        ("view", (30, 5, 0), [LIES, None]),
        ("view", (30, -1, 0), [LIES, None]),
        ("view", (30, 0, 1000), [LIES, None]),
        ("view", (30, 0, -5), [LIES, None]),
        ("view", (-1, 0, 0), [LIES, None]),
        ("view", (38, 0, 0), [None, None]),
    ],
)
def test_offsets_that_lie(kind: str, numbers: "tuple[int, ...]", errors: "list[str | None]") -> None:
    texts = lying(kind, *numbers)
    assert pyarrow.table(fm.tables(texts).articles)["error"].to_pylist() == errors
    made = arrow.parse_batch(pyarrow.record_batch({"text": texts}), table="articles")
    made.validate(full=True)
    assert made["error"].to_pylist() == errors


def test_characters_cut_in_half_and_bytes_of_no_text() -> None:
    halves = pyarrow.table(fm.tables(lying("short", 0, 36, 38)).articles)
    halves.validate(full=True)
    noise = pyarrow.array([os.urandom(size) for size in range(200)], pyarrow.binary())
    for texts in (noise, noise.view(pyarrow.utf8()), noise.cast(pyarrow.binary_view())):
        for table in ("articles", "claims", "quotes", "dates", "diagnostics"):
            pyarrow.table(getattr(fm.tables(texts), table)).validate(full=True)


SUB_INTERPRETER = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import factmark
code = '''
try:
    import factmark
except ImportError as error:
    assert "subinterpreters" in str(error), error
else:
    raise SystemExit("imported")
'''
failed = interpreters.run_string(interpreters.create(), code)
assert failed is None, failed
print(factmark.parse(factmark.example).headline is not None)
"""


def run(code: str, *options: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env={**os.environ, **environment})


def test_a_sub_interpreter_is_refused() -> None:
    done = run(SUB_INTERPRETER)
    if "No module named '_xxsubinterpreters'" in done.stderr:
        pytest.skip("this Python has no sub-interpreters")
    assert (done.stdout, done.stderr) == ("True\n", "")


EVERYTHING = """
import gc, pickle
import factmark as fm
article = fm.parse(fm.example)
parts = [article.claims, article.quotes, article.sources, article.dates, article.sections, article.blocks, article.diagnostics]
again = pickle.loads(pickle.dumps(article))
assert again == article and hash(again.claims[0]) == hash(article.claims[0])
del article, again
gc.collect()
texts = [fm.example, b"\\xff\\xfe", "", "Titre\\ud800", fm.example * 20]
made = fm.parse_many(texts, errors="collect"), fm.tables(texts), fm.parse_html("<p>«\\xa0Plein\\xa0», dit Ada Morval.</p>")
repr(parts), repr(made), made[0]._repr_html_(), fm.find_dates("le 3 mai 2025")
del parts, made
gc.collect()
"""


def test_a_debug_allocator_finds_nothing() -> None:
    done = run(EVERYTHING, "-X", "dev", "-W", "error", PYTHONMALLOC="debug")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
