//! Reads fact-checked news articles into typed data.

// The fuzz bodies share a file with the tests, which name the crate as its users do.
#[cfg(any(test, fuzzing))]
extern crate self as factmark;

mod assemble;
#[cfg(feature = "parallel")]
pub mod batch;
mod citation;
#[cfg(feature = "claim-review")]
pub mod claim_review;
mod claims;
pub mod dates;
mod decode;
mod diagnostic;
mod edtf;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
#[cfg(feature = "html")]
pub mod html;
mod input;
#[allow(dead_code)]
mod labels;
mod language;
mod layout;
mod metadata;
mod model;
mod names;
mod options;
mod parse;
pub mod rating;
mod span;
pub mod speech;
mod table;
mod text;
mod text_index;
mod write;

pub use decode::decode;
pub use diagnostic::{Code, Diagnostic, Error, Severity};
pub use edtf::{Edtf, EdtfError, Moment, Precision, Season};
pub use language::Language;
pub use layout::{LayoutError, Layouts};
pub use model::{
    Article, ArticleSpans, Author, Block, BlockKind, Bound, Claim, ClaimSpans, DateMention, NumericRating,
    Quote, QuoteKind, QuoteSpans, Rating, SCHEMA_VERSION, Section, SectionKind, Source, Timestamp,
    Unresolved, Verdict, VerdictRule,
};
pub use options::{Limits, Options};
pub use parse::{Parsed, Parser, parse, parse_all};
pub use span::Span;
pub use text_index::{Location, TextIndex};
pub use write::{WriteError, write};
