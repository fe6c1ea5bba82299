//! Our JSON form, written by the library and read back borrowed.
//!
//! The types here mirror the form so that every string is borrowed where the JSON has no escapes, dates stay
//! strings and nothing is checked: the fastest typed reading that a user of a JSON parser could write.

use std::borrow::Cow;
use std::fmt;

use factmark::{BlockKind, QuoteKind, Rating, SectionKind};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Written<'a> {
    text: &'a str,
    article: factmark::Article<'a>,
}

/// The article as compact JSON, with its text once.
pub(crate) fn write(text: &str) -> String {
    serde_json::to_string(&Written { text, article: factmark::parse(text).article }).expect("the JSON form")
}

/// Read into the library's own types.
#[derive(Deserialize)]
pub(crate) struct Own<'a> {
    #[serde(borrow)]
    pub article: factmark::Article<'a>,
}

/// A string that is borrowed when it can be, also inside an `Option`, where serde's own `Cow` never is.
struct Words<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Words<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Words<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Words<'de>, E> {
                Ok(Words(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Words<'de>, E> {
                Ok(Words(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

type Place = Option<(u32, u32)>;

#[derive(Deserialize)]
pub(crate) struct Document<'a> {
    #[serde(borrow)]
    text: Words<'a>,
    #[serde(borrow)]
    article: Article<'a>,
}

#[derive(Deserialize)]
struct Article<'a> {
    #[serde(borrow)]
    headline: Option<Words<'a>>,
    #[serde(borrow)]
    kicker: Option<Words<'a>>,
    #[serde(borrow)]
    introduction: Option<Words<'a>>,
    #[serde(borrow)]
    date_published: Option<Words<'a>>,
    #[serde(borrow)]
    date_modified: Option<Words<'a>>,
    #[serde(borrow)]
    authors: Vec<Author<'a>>,
    blocks: Vec<Block>,
    #[serde(borrow)]
    sections: Vec<Section<'a>>,
    #[serde(borrow)]
    claims: Vec<Claim<'a>>,
    #[serde(borrow)]
    quotes: Vec<Quote<'a>>,
    #[serde(borrow)]
    sources: Vec<Source<'a>>,
    #[serde(borrow)]
    dates: Vec<Date<'a>>,
}

#[derive(Deserialize)]
struct Author<'a> {
    #[serde(borrow)]
    name: Words<'a>,
    span: Place,
}

#[derive(Deserialize)]
struct Block {
    kind: BlockKind,
    span: (u32, u32),
    section: Option<u32>,
}

#[derive(Deserialize)]
struct Section<'a> {
    kind: SectionKind,
    #[serde(borrow)]
    heading: Words<'a>,
    span: Place,
    extent: Place,
}

#[derive(Deserialize)]
struct Claim<'a> {
    #[serde(borrow)]
    text: Words<'a>,
    #[serde(borrow)]
    claimant: Option<Words<'a>>,
    #[serde(borrow)]
    verdict: Option<Verdict<'a>>,
    #[serde(borrow)]
    rationale: Option<Words<'a>>,
    span: Place,
    extent: Place,
}

#[derive(Deserialize)]
struct Verdict<'a> {
    #[serde(borrow)]
    label: Words<'a>,
    rating: Rating,
    span: Place,
}

#[derive(Deserialize)]
struct Quote<'a> {
    #[serde(borrow)]
    text: Words<'a>,
    kind: QuoteKind,
    #[serde(borrow)]
    speaker: Option<Words<'a>>,
    #[serde(borrow)]
    role: Option<Words<'a>>,
    #[serde(borrow)]
    cue: Option<Words<'a>>,
    #[serde(borrow)]
    via: Option<Words<'a>>,
    #[serde(borrow)]
    date: Option<Words<'a>>,
    section: Option<u32>,
    span: Place,
    extent: Place,
}

#[derive(Deserialize)]
struct Source<'a> {
    #[serde(borrow)]
    name: Option<Words<'a>>,
    #[serde(borrow)]
    url: Option<Words<'a>>,
    #[serde(borrow)]
    domain: Option<Words<'a>>,
    span: Place,
}

#[derive(Deserialize)]
struct Date<'a> {
    #[serde(borrow)]
    text: Words<'a>,
    #[serde(borrow)]
    edtf: Option<Words<'a>>,
    span: Place,
}

fn length(words: &Option<Words<'_>>) -> u64 {
    words.as_ref().map_or(0, |words| words.0.len() as u64)
}

fn end(place: Place) -> u64 {
    place.map_or(0, |place| u64::from(place.0 + place.1))
}

impl Document<'_> {
    /// A number made of everything that was read.
    pub(crate) fn sum(&self) -> u64 {
        let article = &self.article;
        let head = [
            &article.headline,
            &article.kicker,
            &article.introduction,
            &article.date_published,
            &article.date_modified,
        ];
        self.text.0.len() as u64
            + head.into_iter().map(length).sum::<u64>()
            + article.authors.iter().map(|author| author.name.0.len() as u64 + end(author.span)).sum::<u64>()
            + article.blocks.iter().map(Block::sum).sum::<u64>()
            + article.sections.iter().map(Section::sum).sum::<u64>()
            + article.claims.iter().map(Claim::sum).sum::<u64>()
            + article.quotes.iter().map(Quote::sum).sum::<u64>()
            + article.sources.iter().map(Source::sum).sum::<u64>()
            + article
                .dates
                .iter()
                .map(|date| date.text.0.len() as u64 + length(&date.edtf) + end(date.span))
                .sum::<u64>()
    }
}

impl Block {
    fn sum(&self) -> u64 {
        self.kind as u64 + end(Some(self.span)) + u64::from(self.section.unwrap_or(0))
    }
}

impl Section<'_> {
    fn sum(&self) -> u64 {
        self.kind as u64 + self.heading.0.len() as u64 + end(self.span) + end(self.extent)
    }
}

impl Claim<'_> {
    fn sum(&self) -> u64 {
        let verdict = self
            .verdict
            .as_ref()
            .map_or(0, |verdict| verdict.label.0.len() as u64 + verdict.rating as u64 + end(verdict.span));
        let words = self.text.0.len() as u64 + length(&self.claimant) + length(&self.rationale);
        verdict + words + end(self.span) + end(self.extent)
    }
}

impl Quote<'_> {
    fn sum(&self) -> u64 {
        let fields = [&self.speaker, &self.role, &self.cue, &self.via, &self.date];
        let words = self.text.0.len() as u64 + fields.into_iter().map(length).sum::<u64>();
        self.kind as u64 + words + u64::from(self.section.unwrap_or(0)) + end(self.span) + end(self.extent)
    }
}

impl Source<'_> {
    fn sum(&self) -> u64 {
        length(&self.name) + length(&self.url) + length(&self.domain) + end(self.span)
    }
}
