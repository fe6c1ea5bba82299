//! The names of the JSON form, for those who write another form than JSON.

use std::fmt;

use super::{BlockKind, Bound, QuoteKind, SectionKind, Unresolved, VerdictRule};
use crate::Severity;

macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal,)+ }) => {
        impl $type {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in the JSON form.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

names!(BlockKind {
    Headline = "headline",
    Kicker = "kicker",
    Byline = "byline",
    Introduction = "introduction",
    Heading = "heading",
    Paragraph = "paragraph",
    ListItem = "list_item",
    Quote = "quote",
    Label = "label",
    Trailer = "trailer",
    Other = "other",
});

names!(SectionKind {
    VerifiedFacts = "verified_facts",
    Development = "development",
    OfficialReactions = "official_reactions",
    Context = "context",
    Disinformation = "disinformation",
    Sources = "sources",
    KeyFacts = "key_facts",
    KeyFigures = "key_figures",
    Practical = "practical",
    OpenQuestions = "open_questions",
    Quotes = "quotes",
    Glossary = "glossary",
    Quiz = "quiz",
    Exercise = "exercise",
    Other = "other",
});

names!(QuoteKind { Direct = "direct", Partial = "partial", Indirect = "indirect", });

names!(Bound { Since = "since", Until = "until", Before = "before", After = "after", });

names!(Unresolved {
    NoAnchor = "no_anchor",
    RelativeToEvent = "relative_to_event",
    AmbiguousOrder = "ambiguous_order",
    InvalidDay = "invalid_day",
    WeekdayContradiction = "weekday_contradiction",
});

names!(VerdictRule {
    Publisher = "publisher",
    Language = "language",
    Label = "label",
    Inflection = "inflection",
    Misspelling = "misspelling",
    Compound = "compound",
    Sentence = "sentence",
    Number = "number",
    None = "none",
});

names!(Severity { Note = "note", Warning = "warning", Error = "error", });

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::Rating;

    #[track_caller]
    fn check(value: impl serde::Serialize, name: &str) {
        assert_eq!(serde_json::to_value(value).unwrap(), name);
    }

    #[test]
    fn are_those_of_the_json_form() {
        for kind in BlockKind::ALL {
            check(kind, kind.as_str());
        }
        for kind in SectionKind::ALL {
            check(kind, kind.as_str());
        }
        for kind in QuoteKind::ALL {
            check(kind, kind.as_str());
        }
        for bound in Bound::ALL {
            check(bound, bound.as_str());
        }
        for reason in Unresolved::ALL {
            check(reason, reason.as_str());
        }
        for rule in VerdictRule::ALL {
            check(rule, rule.as_str());
        }
        for severity in Severity::ALL {
            check(severity, severity.as_str());
        }
        for rating in Rating::ALL {
            check(rating, rating.as_str());
        }
    }
}
