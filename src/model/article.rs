use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Block, Claim, DateMention, Quote, Section, Source};
use crate::Span;

/// The version of the JSON form; it grows when a key changes its meaning.
pub const SCHEMA_VERSION: u32 = 1;

/// A fact-checked news article.
///
/// Fields are `None` or empty when the text does not print them: nothing is guessed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct Article<'a> {
    /// The version of the JSON form, [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The title as printed, prefix included. Nearly always present.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub headline: Option<Cow<'a, str>>,
    /// The category or tag line before the headline ("À La Une"); in about a third of articles.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub kicker: Option<Cow<'a, str>>,
    /// The paragraph after "Introduction :" or, without a label, the first paragraph of prose.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub introduction: Option<Cow<'a, str>>,
    /// The language of the text as a BCP 47 tag (`fr`); `None` when it cannot be told.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub language: Option<Cow<'a, str>>,
    /// From "Date de publication :", "Publié le", "Published on" or the byline; time as printed, zone ignored.
    pub date_published: Option<Timestamp>,
    /// From "Mise à jour le", "Mis à jour le", "Updated".
    pub date_modified: Option<Timestamp>,
    /// Who signed the article, in the printed order.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub authors: Vec<Author<'a>>,
    /// Who published the article; known from markup or from the caller, hardly ever printed.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub publisher: Option<Cow<'a, str>>,
    /// The address of the article; known from markup or from the caller.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub url: Option<Cow<'a, str>>,
    /// Whether this is only a teaser of a listing page: a title and perhaps a line, not a whole article.
    pub teaser: bool,
    /// The text in pieces: their slices joined are the input (of a listing: this article's part of it).
    pub blocks: Vec<Block>,
    /// The heading lines in order, each with the blocks under it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub sections: Vec<Section<'a>>,
    /// What was checked, in text order.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub claims: Vec<Claim<'a>>,
    /// Reported speech, in text order.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub quotes: Vec<Quote<'a>>,
    /// Entries of a sources section, "Source : X" lines and inline citations, each distinct one once.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub sources: Vec<Source<'a>>,
    /// Every date mention, in text order.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub dates: Vec<DateMention<'a>>,
    /// Lines that every article of the publisher carries: the placeholder of a lost link, application adverts, disclosures.
    pub boilerplate: Vec<Span>,
    /// Where the single values of the article stand.
    pub spans: ArticleSpans,
}

/// The places of the single values of an [`Article`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct ArticleSpans {
    /// Place of the headline.
    pub headline: Option<Span>,
    /// Place of the kicker.
    pub kicker: Option<Span>,
    /// Place of the introduction.
    pub introduction: Option<Span>,
    /// Place of the printed publication date.
    pub date_published: Option<Span>,
    /// Place of the printed date of the last change.
    pub date_modified: Option<Span>,
}

impl Default for Article<'_> {
    fn default() -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            headline: None,
            kicker: None,
            introduction: None,
            language: None,
            date_published: None,
            date_modified: None,
            authors: Vec::new(),
            publisher: None,
            url: None,
            teaser: false,
            blocks: Vec::new(),
            sections: Vec::new(),
            claims: Vec::new(),
            quotes: Vec::new(),
            sources: Vec::new(),
            dates: Vec::new(),
            boilerplate: Vec::new(),
            spans: ArticleSpans::default(),
        }
    }
}

/// Who signed the article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author<'a> {
    /// The name alone, without biography or disclosure.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub name: Cow<'a, str>,
    /// Place of the name.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
}

impl<'a> Author<'a> {
    /// An author by name.
    pub fn new(name: impl Into<Cow<'a, str>>, span: Option<Span>) -> Self {
        Self { name: name.into(), span }
    }
}

/// When an article was published or changed: a day, with the time of day when it is printed.
///
/// Written in ISO 8601 without a zone: `2025-08-13` or `2025-08-13T10:39:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timestamp {
    /// Only the day is known.
    Day(NaiveDate),
    /// Day and time of day, as printed on the page.
    Time(NaiveDateTime),
}

impl Timestamp {
    /// The calendar day.
    pub const fn day(self) -> NaiveDate {
        match self {
            Timestamp::Day(day) => day,
            Timestamp::Time(time) => time.date(),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Timestamp::Day(day) => write!(f, "{day}"),
            Timestamp::Time(time) => write!(f, "{}", time.format("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

impl FromStr for Timestamp {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse() {
            Ok(day) => Ok(Timestamp::Day(day)),
            Err(_) => text.parse().map(Timestamp::Time),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
