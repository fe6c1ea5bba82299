//! schema.org `ClaimReview`: the markup that fact-checkers publish, in.
//!
//! [`read`] takes JSON-LD as pages print it, broken or not, and gives typed [`Review`]s and [`Article`](crate::Article)s.
//!
//! # What the markup is still good for
//!
//! Google announced in June 2025 that it phases `ClaimReview` out of Search, and its guide opens with that: markup earns
//! no rich result there. It still feeds Google's Fact Check Explorer and its API, the Data Commons feed of fact-checks,
//! Bing, research data sets, and every program that reads pages.

mod check;
mod clean;
mod date;
mod document;
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
mod split;
#[cfg(test)]
mod tests;
mod write;

pub use check::{check, check_value};
#[cfg(feature = "html")]
pub(crate) use clean::cleaned;
#[cfg(feature = "html")]
pub(crate) use date::timestamp;
pub use document::{Document, read, read_value};
pub use feed::{Feed, FeedItem};
pub use finding::{Finding, Rule};
pub use markup::Markup;
pub use news_article::write_news_article;
pub use options::{Form, Publisher, WriteOptions};
pub use review::Review;
pub use write::write;
