//! What the parser has to say about a text besides the article.

use std::borrow::Cow;
use std::fmt;

use crate::Span;

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// A choice that was made and that a reader may want to know.
    Note,
    /// Something was likely lost, or is likely wrong.
    Warning,
    /// The input could not be read as asked; [`Parsed::into_result`](crate::Parsed::into_result) fails on it.
    Error,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// What a [`Diagnostic`] is about. The names are stable; new ones may be added.
        ///
        /// | code | severity | meaning |
        /// |---|---|---|
        $(#[doc = concat!("| `", $name, "` | ", stringify!($severity), " |", $($doc),+, " |")])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// The stable kebab-case name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name,)+ }
            }

            /// The severity of every diagnostic with this code.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The text holds nothing but white space.
    EmptyInput = "empty-input", Error;
    /// The text is longer than the limit; nothing was read.
    InputTooLarge = "input-too-large", Error;
    /// The bytes are not text: control characters or a binary signature.
    NotText = "not-text", Error;
    /// The bytes are not UTF-8; they were read as another encoding, or repaired.
    NotUtf8 = "not-utf8", Warning;
    /// Markup: the text holds no JSON.
    NotJson = "not-json", Error;
    /// Markup: broken JSON was read as it was most likely meant.
    JsonRepaired = "json-repaired", Warning;
    /// Markup: a piece of broken JSON was left out.
    JsonSkipped = "json-skipped", Warning;
    /// Markup: JSON nested deeper than any markup was left out.
    JsonTooDeep = "json-too-deep", Warning;
    /// Markup: a key is given twice; the last one counts.
    DuplicateKey = "duplicate-key", Warning;
    /// Markup: a place in a list of reviews is empty.
    NullItem = "null-item", Note;
    /// Markup: a review has no claim or no rating.
    MissingField = "missing-field", Warning;
    /// Markup: a value is not of a form that can be read; it was left out, or read from another place.
    UnreadableField = "unreadable-field", Warning;
    /// Markup: a value held HTML tags, which were left out.
    TagsInValue = "tags-in-value", Warning;
    /// Markup: the number of a rating says the opposite of its label; the label counts.
    RatingDisagrees = "rating-disagrees", Warning;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One remark about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What it is about.
    pub code: Code,
    /// How much it matters; follows from the code.
    pub severity: Severity,
    /// The place in the text, when there is one.
    pub span: Option<Span>,
    /// A sentence without a full stop that a journalist understands.
    pub message: Cow<'static, str>,
}

impl Diagnostic {
    /// A diagnostic with the severity of its code.
    pub fn new(code: Code, span: Option<Span>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, severity: code.severity(), span, message: message.into() }
    }
}

/// Why a strict caller gets no article: the first error-level [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", .diagnostic.code, .diagnostic.message)]
pub struct Error {
    /// The diagnostic that made the strict call fail.
    pub diagnostic: Diagnostic,
}
