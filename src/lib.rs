//! Reads fact-checked news articles into typed data: the headline, each rumour with its verdict and the reason for
//! it, each quotation with who said it, the sources, the dates; every value with its place in the text.
//!
//! ```
//! let text = "\
//! Le pont de Lysse n’a pas été vendu
//! Introduction : Une vidéo annonce la vente du pont.
//! Désinformation et rumeurs
//! - Affirmation : Le pont a été vendu à un casino. Réfutée. Aucun acte n’a été publié.
//! ";
//! let parsed = factmark::parse(text);
//! let claim = &parsed.article.claims[0];
//! assert_eq!(claim.text, "Le pont a été vendu à un casino");
//! assert_eq!(claim.rating(), factmark::Rating::False);
//! assert_eq!(claim.span.unwrap().slice(text), Some(&*claim.text));
//! ```
//!
//! # What to call
//!
//! | you have | call | you get |
//! |---|---|---|
//! | a text | [`parse`] | one [`Article`] that borrows from it, and [`Diagnostic`]s |
//! | a listing page | [`parse_all`] | one each |
//! | many texts, or options of your own | [`Parser`], [`Options`] | the same, scratch memory reused |
//! | bytes | [`decode`] | the text, then as above |
//! | a web page | `html::parse` (feature `html`) | its text, an owned article |
//! | `ClaimReview` markup | `claim_review::read` (feature `claim-review`) | reviews and articles |
//! | a corpus and threads | `batch::parse_many` (feature `parallel`) | results in order |
//! | a verdict label alone | [`rating::read`] | its class |
//! | a sentence with dates | [`dates::find`] | [`DateMention`]s |
//! | an article built by hand | [`write()`] | its text in the canonical layout |
//!
//! # Guarantees
//!
//! Each is held by a test over every text of the project, their mutations and generated ones (`tests/invariants`).
//!
//! 1. [`parse`] returns for every input, does not panic, does no input or output, and its work is linear in the input.
//! 2. The blocks of an article tile its text: nothing is dropped.
//! 3. Every [`Span`] is in bounds, on character boundaries, inside its extent; items come in text order.
//! 4. The slice at a span is the value. Nothing is invented.
//! 5. What [`write()`] gives is read back as the same article, positions aside.
//! 6. The same input gives the same output: no clock, no locale, no randomness.
//! 7. No type of the libraries used inside stands in a public signature, but for chrono's days.
//!
//! # How it is built
//!
//! Arrows point one way only, each module knows those on its left:
//!
//! ```text
//! span, edtf, model, diagnostic → text → layout, labels → metadata, citation, claims, dates, speech → parse → lib
//!                                          rating, names, language ─┘            claim_review, html, batch, write (public model)
//! ```
//!
//! | module | holds |
//! |---|---|
//! | `model` | what an article is: data and documentation, no parsing |
//! | `text` | one pass over the bytes: lines, marks, pieces that tile the input; folded comparison |
//! | `layout` | which line is a heading, a byline, a trailer; listing pages; tables in `data/layout.tsv` |
//! | `labels` | field labels ("Claim:", "Bewertung"); `data/labels.tsv` |
//! | `claims` | claims with verdict, reason and claimant |
//! | `rating` | printed label → class; `data/ratings.tsv`, `data/verdict_words.tsv` |
//! | `dates` | date expressions in six languages and what they mean; `data/calendar.tsv` |
//! | `names`, `speech` | people, roles, reported speech; `data/verbs.tsv`, `data/words.tsv` |
//! | `citation`, `metadata` | sources; authors and publication dates |
//! | `parse` | the driver |
//!
//! A rule of language (a heading, a verb, a month) is a row of a table under `data/`; code is about shape. Prose has no
//! syntax errors, only missing and doubtful things, so reading never fails: the strict form is [`Parsed::into_result`].
//!
//! # Features
//!
//! `serde` (default): the JSON form of `schema/article.schema.json`. `claim-review`: schema.org markup in and out.
//! `html`: web pages in. `parallel`: many articles on all cores.

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
mod labels;
mod language;
mod layout;
mod limits;
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
pub use limits::Limits;
pub use model::{
    Article, ArticleSpans, Author, Block, BlockKind, Bound, Claim, ClaimSpans, DateMention, NumericRating,
    Quote, QuoteKind, QuoteSpans, Rating, SCHEMA_VERSION, Section, SectionKind, Source, Timestamp,
    Unresolved, Verdict, VerdictRule,
};
pub use options::Options;
pub use parse::{Parsed, Parser, parse, parse_all};
pub use span::Span;
pub use text::visible::{visible, visible_json};
pub use text_index::{Location, TextIndex};
pub use write::{WriteError, write};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
