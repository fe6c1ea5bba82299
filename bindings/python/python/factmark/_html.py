"""Articles as people look at them: the text with what was read from it, and lists of articles as a table.

The page is readable without colour (every mark has a word or a sign), follows the theme of the notebook (``--jp-*``
variables) or of the system, and shows nothing of the text that is not escaped. Nor is anything in it taken for a formula:
notebooks typeset what stands between dollar signs, links included, unless a class says not to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from factmark._enums import Rating

if TYPE_CHECKING:
    from factmark._native import Article, Claim, Quote, Span

#: A notebook keeps every output in its file: more than a long article would only make it slow.
MAX_CHARACTERS = 20_000
MAX_ROWS = 50

SIGNS = {
    Rating.TRUE: ("yes", "✓"),
    Rating.MOSTLY_TRUE: ("yes", "✓"),
    Rating.MIXED: ("partly", "±"),
    Rating.MISLEADING: ("partly", "!"),
    Rating.MISSING_CONTEXT: ("partly", "!"),
    Rating.OUTDATED: ("partly", "!"),
    Rating.MISATTRIBUTED: ("partly", "!"),
    Rating.SATIRE: ("partly", "!"),
    Rating.MOSTLY_FALSE: ("no", "✗"),
    Rating.FALSE: ("no", "✗"),
    Rating.ALTERED: ("no", "✗"),
}
UNDECIDED = ("open", "?")

CSS = """
.factmark {
  --fm-ink: var(--jp-content-font-color1, #1f2328); --fm-faint: var(--jp-content-font-color2, #57606a);
  --fm-paper: var(--jp-layout-color0, #ffffff); --fm-line: var(--jp-border-color2, #d0d7de);
  --fm-claim: rgb(219 109 40 / 22%); --fm-quote: rgb(9 105 218 / 16%);
  color: var(--fm-ink); background: var(--fm-paper); font: 15px/1.6 system-ui, sans-serif;
  max-width: 52rem; padding: 1rem 1.25rem; border: 1px solid var(--fm-line); border-radius: 8px;
}
@media (prefers-color-scheme: dark) {
  .factmark {
    --fm-ink: var(--jp-content-font-color1, #e6edf3); --fm-faint: var(--jp-content-font-color2, #9da7b3);
    --fm-paper: var(--jp-layout-color0, #0d1117); --fm-line: var(--jp-border-color2, #30363d);
  }
}
.factmark .fm-text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.factmark .fm-legend, .factmark .fm-note { color: var(--fm-faint); font-size: 13px; }
.factmark .fm-legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; padding: 0 0 .5rem;
  border-bottom: 1px solid var(--fm-line); }
.factmark .fm-note { margin: .75rem 0 0; padding: .5rem 0 0; border-top: 1px solid var(--fm-line); }
.factmark .fm-headline { font-size: 1.35em; font-weight: 700; line-height: 1.3; }
.factmark .fm-heading { font-weight: 700; }
.factmark mark, .factmark td, .factmark p { unicode-bidi: isolate; }
.factmark mark { color: inherit; border-radius: 3px; padding: 1px 2px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.factmark .fm-claim { background: var(--fm-claim); border-bottom: 2px solid #db6d28; }
.factmark .fm-quote { background: var(--fm-quote); border-bottom: 2px solid #388bfd; }
.factmark .fm-date { background: none; border-bottom: 2px dotted #8957e5; border-radius: 0; padding: 0; }
.factmark .fm-source { background: none; border-bottom: 2px dashed #2da44e; border-radius: 0; padding: 0; }
.factmark .fm-badge, .factmark .fm-who, .factmark .fm-value { white-space: nowrap; font-size: 12px;
  margin: 0 .3em; user-select: none; unicode-bidi: isolate; }
.factmark .fm-badge { color: #fff; font-weight: 600; border-radius: 10px; padding: 1px 8px; }
.factmark .fm-who { color: var(--fm-ink); border: 1px solid #388bfd; border-radius: 10px; padding: 0 8px; }
.factmark .fm-value { color: var(--fm-faint); margin: 0 0 0 .25em; }
.factmark .fm-yes { background: #1a7f37; } .factmark .fm-no { background: #b3261e; }
.factmark .fm-partly { background: #8a5a00; } .factmark .fm-open { background: #5a6270; }
.factmark table { border-collapse: collapse; width: 100%; font-size: 14px; }
.factmark th, .factmark td { text-align: left; vertical-align: top; padding: .35rem .6rem;
  border-bottom: 1px solid var(--fm-line); color: var(--fm-ink); background: none; }
.factmark .fm-badge + .fm-badge { margin-left: 0; }
"""


@dataclass(frozen=True)
class Mark:
    """A piece of the text to mark, and the words that follow it."""

    start: int
    end: int
    kind: str
    title: str = ""
    after: str = ""
    """HTML."""


def article(article: Article, limit: int | None = MAX_CHARACTERS) -> str:
    """The article with its claims, quotes, dates and sources marked."""
    if article.text is None:
        return _framed(_without_text(article))
    text = article.text if limit is None else article.text[:limit]
    body = f'<div class="fm-text" dir="auto">{"".join(_marked(text, _marks(article)))}</div>'
    left = len(article.text) - len(text)
    note = f'<p class="fm-note">… and {left:,} more characters: factmark.show writes the whole article to a file.</p>'
    return _framed(_legend(article) + body + (note if left else ""))


def articles(articles: Sequence[object], limit: int | None = MAX_ROWS) -> str:
    """One row an article; what is not an article (an error that was collected) as its message."""
    shown = articles if limit is None else articles[:limit]
    head = "<tr><th>#</th><th>Headline</th><th>Published</th><th>Verdicts</th><th>Quoted</th></tr>"
    rows = "".join(_row(number, item) for number, item in enumerate(shown))
    left = len(articles) - len(shown)
    note = f'<p class="fm-note">… and {left:,} more articles.</p>' if left else ""
    return _framed(f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>{note}")


def page(body: str, title: str) -> str:
    """A page of its own around an article or a table."""
    style = "<style>body { margin: 2rem auto; max-width: 56rem; padding: 0 1rem; } :root { color-scheme: light dark; }</style>"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    return f"<!doctype html><html><head>{head}{style}</head><body>{body}</body></html>\n"


def _framed(body: str) -> str:
    return f'<style>{CSS}</style><div class="factmark tex2jax_ignore mathjax_ignore">{body}</div>'


def badge(claim: Claim) -> str:
    """The rating of a claim as a sign and a word."""
    if claim.verdict is None:
        return '<span class="fm-badge fm-open">? no verdict</span>'
    colour, sign = SIGNS.get(claim.rating, UNDECIDED)
    words = claim.rating.replace("_", " ")
    return f'<span class="fm-badge fm-{colour}" title="{escape(claim.verdict.label)}">{sign} {words}</span>'


def _who(quote: Quote) -> str:
    speaker = quote.speaker_resolved or quote.speaker
    if speaker is None:
        return ""
    said = [speaker, *([quote.role] if quote.role else []), *([str(quote.date)] if quote.date else [])]
    hedged = " (reportedly)" if quote.hedged else ""
    denied = " (denied)" if quote.denied else ""
    return f'<span class="fm-who">— {escape(", ".join(said))}{hedged}{denied}</span>'


def _marks(article: Article) -> Iterator[Mark]:
    yield from _mark(article.headline_span, "headline")
    for section in article.sections:
        yield from _mark(section.span, "heading", title=section.kind.replace("_", " "))
    for claim in article.claims:
        yield from _mark(claim.span, "claim", title="claim", after=badge(claim))
    for quote in article.quotes:
        yield from _mark(quote.span, "quote", title=f"{quote.kind} quote", after=_who(quote))
    for source in article.sources:
        yield from _mark(source.span, "source", title=f"source: {source.name or source.domain or source.url}")
    for date in article.dates:
        value = date.edtf or "?"
        shown = "" if date.text == value else f'<span class="fm-value">{escape(value)}</span>'
        yield from _mark(date.span, "date", title=f"date: {value}", after=shown)


def _mark(span: Span | None, kind: str, title: str = "", after: str = "") -> Iterator[Mark]:
    if span is not None:
        yield Mark(span.start, span.end, kind, title, after)


def _marked(text: str, marks: Iterable[Mark]) -> Iterator[str]:
    """The text with the marks nested; a mark that crosses another ends with it."""
    open_marks: list[Mark] = []
    position = 0
    inside = (mark for mark in marks if mark.end <= len(text))
    for mark in sorted(inside, key=lambda mark: (mark.start, -mark.end)):
        while open_marks and open_marks[-1].end <= mark.start:
            yield from _close(text, position, open_marks[-1])
            position = max(position, open_marks.pop().end)
        if open_marks and mark.end > open_marks[-1].end:
            mark = Mark(mark.start, open_marks[-1].end, mark.kind, mark.title, mark.after)
        yield escape(text[position : mark.start])
        yield f'<{_tag(mark)} class="fm-{mark.kind}"{_title(mark)}>'
        position = mark.start
        open_marks.append(mark)
    for mark in reversed(open_marks):
        yield from _close(text, position, mark)
        position = mark.end
    yield escape(text[position:])


def _close(text: str, position: int, mark: Mark) -> Iterator[str]:
    yield f"{escape(text[position : mark.end])}</{_tag(mark)}>{mark.after}"


def _tag(mark: Mark) -> str:
    return "span" if mark.kind in ("headline", "heading") else "mark"


def _title(mark: Mark) -> str:
    return f' title="{escape(mark.title)}"' if mark.title else ""


def _legend(article: Article) -> str:
    counts = [
        ("claim", "claim", len(article.claims), "with its verdict"),
        ("quote", "quote", len(article.quotes), "with who said it"),
        ("date", "date", len(article.dates), "with its value"),
        ("source", "source", len(article.sources), ""),
    ]
    entries = [
        f'<span><mark class="fm-{kind}">{_counted(count, word)}</mark> {note}</span>' for kind, word, count, note in counts
    ]
    worst = [diagnostic for diagnostic in article.diagnostics if diagnostic.severity != "note"]
    if worst:
        entries.append(f"<span>⚠ {_counted(len(worst), 'remark')}</span>")
    return f'<div class="fm-legend">{"".join(entries)}</div>'


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _row(number: int, item: object) -> str:
    from factmark._native import Article

    if not isinstance(item, Article):
        return f'<tr><td>{number}</td><td colspan="4">⚠ {escape(str(item))}</td></tr>'
    speakers = dict.fromkeys(quote.speaker_resolved or quote.speaker for quote in item.quotes)
    quoted = ", ".join(speaker for speaker in speakers if speaker)
    cells = [
        str(number),
        escape(item.headline or "(no headline)"),
        escape(str(item.day_published or "")),
        "".join(badge(claim) for claim in item.claims),
        escape(quoted),
    ]
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _without_text(article: Article) -> str:
    """What is known of an article that was not read from a text."""
    claims = "".join(f"<p><mark class='fm-claim'>{escape(claim.text)}</mark>{badge(claim)}</p>" for claim in article.claims)
    quotes = "".join(f"<p><mark class='fm-quote'>{escape(quote.text)}</mark>{_who(quote)}</p>" for quote in article.quotes)
    headline = escape(article.headline or "(no headline)")
    note = '<p class="fm-note">The text of this article is not known: it comes from markup or from JSON.</p>'
    return f'<p class="fm-headline">{headline}</p>{claims}{quotes}{note}'
