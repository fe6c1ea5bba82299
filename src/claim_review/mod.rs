//! schema.org `ClaimReview`: the markup of fact-checks, in and out.
//!
//! | function | from | to |
//! |---|---|---|
//! | [`read`], [`read_with`], [`read_value`] | JSON-LD as pages print it, broken or not; API responses; pages with JSON-LD scripts | [`Document`]: typed [`Review`]s, [articles](Document::articles), diagnostics |
//! | [`Feed`] | a `DataFeed` of any length, from a file or socket | the same, item by item in bounded memory |
//! | [`write()`] | an [`Article`](crate::Article) | [`Markup`]: one object, array, `@graph` or `DataFeed` |
//! | [`write_document`] | a [`Document`] whose reviews were changed | its markup, everything else as it was |
//! | [`write_news_article`] | an [`Article`](crate::Article) | [`Markup`]: `NewsArticle` with quotations, citations, reviews |
//! | [`check`], [`check_value`] | anyone's markup | [`Finding`]s: what Google requires and recommends and is missing or wrong |
//!
//! # What the markup is still good for
//!
//! Google announced in June 2025 that it phases `ClaimReview` out of Search, and its guide opens with that: markup earns
//! no rich result there. It still feeds Google's Fact Check Explorer and its API, the Data Commons feed of fact-checks,
//! Bing, research data sets, and every program that reads pages.
//!
//! # What is kept
//!
//! A printed label is the fact, and its class our reading of it ([`rating`](crate::rating)). The number of a rating
//! counts only where no label is printed: in real markup it often says the opposite. Keys that nothing here reads stay
//! in [`Review::json`] and [`Document::values`], in their order; of strict JSON these are slices of the text, byte for
//! byte. Of broken JSON they are written anew with its repairs, and each repair is a diagnostic with its place.
//!
//! Not read: microdata and `RDFa`, `MediaReview`.

mod check;
mod clean;
mod date;
mod document;
mod edit;
mod excerpt;
mod feed;
mod fields;
mod finding;
mod json;
mod label;
mod markup;
mod news_article;
mod options;
mod paths;
mod prepare;
mod rating;
mod reader;
mod review;
mod slots;
mod split;
#[cfg(test)]
mod tests;
mod write;

pub use check::{check, check_value};
#[cfg(feature = "html")]
pub(crate) use clean::{character_reference, cleaned};
#[cfg(feature = "html")]
pub(crate) use date::timestamp;
pub use document::{Document, read, read_value, read_with};
pub use edit::write_document;
pub use feed::{Feed, FeedItem};
pub use finding::{Finding, Rule};
pub use markup::Markup;
pub use news_article::write_news_article;
pub use options::{Form, Publisher, ReadOptions, WriteOptions};
pub use review::Review;
pub use write::write;
