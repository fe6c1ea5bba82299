"""The classes of the model: every member is also the word that the JSON form and the tables use."""

from __future__ import annotations

from enum import Enum


class _Word(str, Enum):
    """A member that equals, prints and sorts as its word."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)


class Rating(_Word):
    """What a printed verdict means on a common scale.

    The printed label is the fact, the rating our reading of it; a label that is not known is ``UNKNOWN``.

    >>> factmark.Rating("false") is factmark.Rating.FALSE, factmark.Rating.FALSE == "false"
    (True, True)
    """

    TRUE = "true"
    MOSTLY_TRUE = "mostly_true"
    MIXED = "mixed"
    MISLEADING = "misleading"
    MISSING_CONTEXT = "missing_context"
    MOSTLY_FALSE = "mostly_false"
    FALSE = "false"
    UNPROVEN = "unproven"
    SATIRE = "satire"
    ALTERED = "altered"
    OUTDATED = "outdated"
    MISATTRIBUTED = "misattributed"
    NOT_RATED = "not_rated"
    UNKNOWN = "unknown"


class VerdictRule(_Word):
    """What decided the rating of a label: a row of a table, several joined, a word in a sentence, a number."""

    PUBLISHER = "publisher"
    LANGUAGE = "language"
    LABEL = "label"
    INFLECTION = "inflection"
    MISSPELLING = "misspelling"
    COMPOUND = "compound"
    SENTENCE = "sentence"
    NUMBER = "number"
    NONE = "none"


class QuoteKind(_Word):
    """How words are reported: a full statement in marks, a fragment in marks, or without marks."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"


class SectionKind(_Word):
    """What a section holds, by its heading; ``OTHER`` for free headings."""

    VERIFIED_FACTS = "verified_facts"
    DEVELOPMENT = "development"
    OFFICIAL_REACTIONS = "official_reactions"
    CONTEXT = "context"
    DISINFORMATION = "disinformation"
    SOURCES = "sources"
    KEY_FACTS = "key_facts"
    KEY_FIGURES = "key_figures"
    PRACTICAL = "practical"
    OPEN_QUESTIONS = "open_questions"
    QUOTES = "quotes"
    GLOSSARY = "glossary"
    QUIZ = "quiz"
    EXERCISE = "exercise"
    OTHER = "other"


class BlockKind(_Word):
    """What a piece of the text is in the article."""

    HEADLINE = "headline"
    KICKER = "kicker"
    BYLINE = "byline"
    INTRODUCTION = "introduction"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    LABEL = "label"
    TRAILER = "trailer"
    OTHER = "other"


class Bound(_Word):
    """Which side of a date a period lies on: "depuis 2022" is ``SINCE``."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


class Unresolved(_Word):
    """Why a date mention has no value."""

    NO_ANCHOR = "no_anchor"
    RELATIVE_TO_EVENT = "relative_to_event"
    AMBIGUOUS_ORDER = "ambiguous_order"
    INVALID_DAY = "invalid_day"
    WEEKDAY_CONTRADICTION = "weekday_contradiction"


class Severity(_Word):
    """How much a diagnostic matters: a choice made, something likely lost or wrong, or nothing readable."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"
