//! The typed model: data and documentation, no parsing.
//!
//! Every text value is a slice of the input and carries its place; `into_owned` frees it from the input.

mod article;
mod block;
mod claim;
mod date;
mod names;
mod owned;
mod places;
mod quote;
mod rating;
mod source;

pub use article::{Article, ArticleSpans, Author, SCHEMA_VERSION, Timestamp};
pub use block::{Block, BlockKind, Section, SectionKind};
pub use claim::{Claim, ClaimSpans, NumericRating, Verdict, VerdictRule};
pub use date::{Bound, DateMention, Unresolved};
pub use quote::{Quote, QuoteKind, QuoteSpans};
pub use rating::Rating;
pub use source::Source;
