//! What the parser has to say about a text besides the article.

use std::borrow::Cow;
use std::fmt;

use crate::Span;
use crate::text::bounded;
use crate::text::visible::visible;

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
    /// A list of the article reached its limit; what comes after in the text was left out.
    TooManyItems = "too-many-items", Warning;
    /// The bytes are not text: control characters or a binary signature.
    NotText = "not-text", Error;
    /// The text is a listing page, and only its first article was read.
    ListingPage = "listing-page", Warning;
    /// The text is a listing page whose articles cannot be told apart; it was read as one.
    ListingNotSplit = "listing-not-split", Warning;
    /// The bytes are not UTF-8; they were read as another encoding, or repaired.
    NotUtf8 = "not-utf8", Warning;
    /// A quotation mark without its partner; what it would have quoted was not read.
    UnbalancedQuotationMark = "unbalanced-quotation-mark", Warning;
    /// Words are announced ("Le maire a déclaré :") and no quotation follows; its marks, or the words, are lost.
    LeadInWithoutQuote = "lead-in-without-quote", Warning;
    /// The text does not name who said the words of a quotation; its speaker stays empty.
    UnattributedQuote = "unattributed-quote", Note;
    /// The page or its server declares another encoding than the bytes are in.
    EncodingContradicted = "encoding-contradicted", Warning;
    /// There is no tag in what was given as a page; it was read as plain text.
    NotHtml = "not-html", Warning;
    /// The page ends inside an element, a tag or a comment.
    PageCutOff = "page-cut-off", Warning;
    /// Elements are nested deeper than the limit; the deepest were read as if they stood at the limit.
    PageTooDeep = "page-too-deep", Warning;
    /// No element of the page says that it holds the article; the densest text was taken.
    MainContentGuessed = "main-content-guessed", Note;
    /// The markup of a page gives another headline than the one that is printed.
    HeadlineDiffers = "headline-differs", Note;
    /// The markup of a page gives another date of publication than the one that is printed.
    DateDiffers = "date-differs", Warning;
    /// The markup of a page gives another verdict than the one that is printed.
    VerdictDiffers = "verdict-differs", Warning;
    /// The printed weekday is not that of the printed date; the date is kept as printed.
    DateWeekdayMismatch = "date-weekday-mismatch", Warning;
    /// The calendar has no such day: "31 juin".
    DateInvalid = "date-invalid", Warning;
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
    /// Markup: a review has no claim or no rating, or its page no address.
    MissingField = "missing-field", Warning;
    /// Markup: a value is not of a form that can be read; it was left out, or read from another place.
    UnreadableField = "unreadable-field", Warning;
    /// Markup: a value held HTML tags, which were left out.
    TagsInValue = "tags-in-value", Warning;
    /// Markup: the number of a rating says the opposite of its label; the label counts.
    RatingDisagrees = "rating-disagrees", Warning;
    /// A claim has no verdict; in markup it gets no review of its own.
    ClaimWithoutVerdict = "claim-without-verdict", Note;
    /// No table and no rule knows the printed verdict; its rating stays unknown.
    UnknownLabel = "unknown-label", Warning;
    /// The printed verdict is one letter away from a known one, and was read as that.
    LabelMisspelt = "label-misspelt", Note;
    /// A claim has two verdicts that say different things; the first one counts.
    ConflictingLabel = "conflicting-label", Warning;
    /// Markup: no label is printed, and the name of the class stands in its place.
    LabelFromClass = "label-from-class", Note;
    /// Markup: no claim of the article has a verdict.
    NothingToWrite = "nothing-to-write", Error;
    /// Markup: a document has more or fewer reviews than when it was read.
    ReviewsDoNotMatch = "reviews-do-not-match", Error;
    /// The text ends inside the first word of a claim, which was left out.
    ClaimCut = "claim-cut", Warning;
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

impl Diagnostic {
    /// The diagnostic as people read it: severity, code and message and, when it has a place, the line of `text` with
    /// the place marked under it.
    ///
    /// `text` must be the text that was parsed; with another the place is left out where it does not fit. A terminal
    /// may be given it: what would steer it is replaced as by [`visible`](crate::visible()).
    ///
    /// ```
    /// # use factmark::{Code, Diagnostic, Span};
    /// let diagnostic = Diagnostic::new(Code::NotText, Span::new(11, 14), "what is this");
    /// assert_eq!(
    ///     diagnostic.render("Le pont\n« £$ »\n").to_string(),
    ///     "error[not-text]: what is this\n --> line 2, column 3\n  | « £$ »\n  |   ^^"
    /// );
    /// ```
    pub fn render<'d>(&'d self, text: &'d str) -> impl fmt::Display + 'd {
        Rendered { diagnostic: self, text }
    }
}

struct Rendered<'d> {
    diagnostic: &'d Diagnostic,
    text: &'d str,
}

/// How much of a line is shown before and after the place, in bytes: a paragraph is one line.
const CONTEXT_BYTES: usize = 60;

impl fmt::Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, severity, span, message } = self.diagnostic;
        write!(f, "{severity}[{code}]: {}", visible(message))?;
        match span.and_then(|span| place(self.text, span)) {
            Some(place) => place.fmt(f),
            None => Ok(()),
        }
    }
}

/// A place with the part of its line that is shown.
struct Place<'t> {
    line: usize,
    column: usize,
    before: &'t str,
    marked: &'t str,
    after: &'t str,
}

fn place(text: &str, span: Span) -> Option<Place<'_>> {
    let (head, rest) = text.split_at_checked(span.start() as usize)?;
    let first = rest.get(..span.len() as usize)?.split('\n').next()?;
    let start = head.rfind('\n').map_or(0, |at| at + 1);
    let line = head.get(start..)?;
    let tail = rest.get(first.len()..)?.split('\n').next()?;
    Some(Place {
        line: memchr::memchr_iter(b'\n', head.as_bytes()).count() + 1,
        column: line.chars().count() + 1,
        before: bounded::last(line, CONTEXT_BYTES),
        marked: bounded::first(first, CONTEXT_BYTES).trim_end_matches('\r'),
        after: bounded::first(tail, CONTEXT_BYTES).trim_end_matches('\r'),
    })
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column, before, marked, after } = self;
        writeln!(f, "\n --> line {line}, column {column}")?;
        writeln!(f, "  | {}{}{}", visible(before), visible(marked), visible(after))?;
        let (skip, carets) = (before.chars().count(), marked.chars().count().max(1));
        write!(f, "  | {:skip$}{:^<carets$}", "", "")
    }
}

/// Why a strict caller gets no article: the first error-level [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", .diagnostic.code, .diagnostic.message)]
pub struct Error {
    /// The diagnostic that made the strict call fail.
    pub diagnostic: Diagnostic,
}

#[cfg(test)]
mod tests {
    use super::{Code, Diagnostic};
    use crate::Span;

    #[test]
    fn what_is_shown_steers_no_terminal() {
        let diagnostic = Diagnostic::new(Code::UnknownLabel, Span::new(4, 6), "no class for \u{1b}[31m");
        assert_eq!(
            diagnostic.render("\u{1b}[2J\u{9b}X").to_string(),
            "warning[unknown-label]: no class for \u{fffd}[31m\n --> line 1, column 5\n  | \u{fffd}[2J\u{fffd}X\n  |     ^"
        );
    }
}
