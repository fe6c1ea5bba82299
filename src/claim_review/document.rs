//! `read`: a text → its reviews.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::json::{self, Tape};
use super::options::ReadOptions;
use super::prepare::{Piece, pieces};
use super::reader;
use super::review::{Review, owned};
use crate::{Article, Code, Diagnostic, Limits, Span};

/// What markup says.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Document<'a> {
    /// Every review, in the order of the text.
    pub reviews: Vec<Review<'a>>,
    /// Repairs of the JSON, then remarks about the values; each shows the piece that it is about.
    pub diagnostics: Vec<Diagnostic>,
    /// The JSON values of the text, whole: slices of it when it is strict JSON, else written anew with the repairs.
    pub values: Vec<Cow<'a, str>>,
}

/// Reads the reviews of JSON-LD, of a feed, of an API response or of a page with JSON-LD scripts.
///
/// Never panics and never fails: broken JSON is repaired as far as it can be, what cannot be read is left out, and the
/// diagnostics tell of both. Time is linear in the text. For feeds of many megabytes use [`Feed`](super::Feed).
///
/// ```
/// let markup = r#"{"@type": "ClaimReview", "claimReviewed": "Le lac est vide", "icon": "x.svg",
///                  "reviewRating": {"alternateName": "Faux", "ratingValue": "1",}}"#;
/// let document = factmark::claim_review::read(markup);
/// assert_eq!(document.reviews[0].claim.text, "Le lac est vide");
/// assert_eq!(document.reviews[0].claim.verdict.as_ref().unwrap().label, "Faux");
/// assert!(document.diagnostics[0].message.contains("comma"));
/// assert!(document.reviews[0].json.contains("x.svg"));
/// ```
pub fn read(text: &str) -> Document<'_> {
    read_with(text, &ReadOptions::default())
}

/// Reads as [`read`] does, within bounds of one's own.
pub fn read_with<'a>(text: &'a str, options: &ReadOptions) -> Document<'a> {
    let mut document = Document::default();
    if text.len() > options.max_input_bytes.min(Limits::MAX_INPUT_BYTES) {
        document.tell(Code::InputTooLarge, "the text is over the size limit; read it as a feed");
        return document;
    }
    for piece in pieces(text) {
        document.read_piece(piece, *options);
    }
    if document.values.is_empty() {
        let empty = text.trim().is_empty();
        let (code, what) =
            if empty { (Code::EmptyInput, "no text") } else { (Code::NotJson, "no JSON in this text") };
        document.tell(code, what);
    }
    document
}

/// Reads the reviews of a JSON value.
pub fn read_value(value: &serde_json::Value) -> Document<'static> {
    read(&value.to_string()).into_owned()
}

impl<'a> Document<'a> {
    fn tell(&mut self, code: Code, what: &'static str) {
        self.diagnostics.push(Diagnostic::new(code, None, what));
    }

    fn read_piece(&mut self, piece: Piece<'a>, options: ReadOptions) {
        for undone in piece.undone {
            self.tell(Code::JsonRepaired, undone);
        }
        let base = piece.start as u32;
        match piece.text {
            Cow::Borrowed(text) => {
                self.take(read_json(text, options), |span| Span::new(span.start() + base, span.end() + base));
            }
            Cow::Owned(text) => self.take(read_json(&text, options).into_owned(), |_| None),
        }
    }

    /// Adds what a piece of the text says, its places turned into places of the whole.
    fn take(&mut self, mut piece: Document<'a>, place: impl Fn(Span) -> Option<Span>) {
        piece.reviews.iter_mut().for_each(|review| review.span = review.span.and_then(&place));
        piece
            .diagnostics
            .iter_mut()
            .for_each(|diagnostic| diagnostic.span = diagnostic.span.and_then(&place));
        if self.reviews.is_empty() && self.diagnostics.is_empty() && self.values.is_empty() {
            *self = piece;
            return;
        }
        self.reviews.append(&mut piece.reviews);
        self.diagnostics.append(&mut piece.diagnostics);
        self.values.append(&mut piece.values);
    }

    /// The reviews as articles: those with the same `url` are claims of one article, in the order of the text.
    pub fn articles(&self) -> Vec<Article<'a>> {
        let mut articles: Vec<Article<'a>> = Vec::new();
        let mut by_url = HashMap::new();
        for review in &self.reviews {
            let known = match review.url.as_deref().map(|url| by_url.entry(url)) {
                Some(Entry::Occupied(index)) => articles.get_mut(*index.get()),
                Some(Entry::Vacant(place)) => {
                    place.insert(articles.len());
                    None
                }
                None => None,
            };
            match known {
                Some(article) => article.claims.push(review.claim.clone()),
                None => articles.push(review.to_article()),
            }
        }
        articles
    }

    /// The markup as a JSON value, unknown keys and the order of keys kept; several values as an array.
    pub fn to_value(&self) -> serde_json::Value {
        let mut values = self.values.iter().filter_map(|json| serde_json::from_str(json).ok());
        match (self.values.len(), values.next()) {
            (1, Some(value)) => value,
            (_, first) => first.into_iter().chain(values).collect(),
        }
    }

    /// A copy that no longer borrows from the text.
    pub fn into_owned(self) -> Document<'static> {
        Document {
            reviews: self.reviews.into_iter().map(Review::into_owned).collect(),
            diagnostics: self.diagnostics,
            values: self.values.into_iter().map(owned).collect(),
        }
    }
}

fn read_json(text: &str, options: ReadOptions) -> Document<'_> {
    let (tape, mut diagnostics): (Tape<'_>, _) = json::read(text, options);
    let (reviews, mut remarks) = reader::reviews(text, &tape, options);
    diagnostics.append(&mut remarks);
    let values = tape.roots().map(|root| reader::json(root, &tape, text)).collect();
    Document { reviews, diagnostics, values }
}
