//! What is in an article, by place.

use std::ops::Range;

/// UTF-8 bytes of the article's text.
pub type Place = Range<usize>;

/// Everything that a reader of the article must find, in text order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Truth {
    /// The title.
    pub headline: Option<Place>,
    /// The line before the title.
    pub kicker: Option<Place>,
    /// The introduction.
    pub introduction: Option<Place>,
    /// ISO 8601.
    pub date_published: Option<String>,
    /// ISO 8601.
    pub date_modified: Option<String>,
    /// Names.
    pub authors: Vec<Place>,
    /// BCP 47.
    pub language: &'static str,
    /// Headings.
    pub sections: Vec<Section>,
    /// What was checked.
    pub claims: Vec<Claim>,
    /// Reported speech in quotation marks.
    pub quotes: Vec<Quote>,
    /// Sources and citations, each once.
    pub sources: Vec<Source>,
    /// Date mentions.
    pub dates: Vec<Date>,
}

/// A heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// The kind as the JSON form names it: `verified_facts`.
    pub kind: &'static str,
    /// The heading.
    pub heading: Place,
}

/// A claim.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claim {
    /// The claim alone.
    pub text: Place,
    /// Who made it.
    pub claimant: Option<Place>,
    /// The verdict as printed.
    pub label: Option<Place>,
    /// The class of the verdict.
    pub rating: Option<&'static str>,
    /// The reason.
    pub rationale: Option<Place>,
}

/// A quotation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quote {
    /// The words between the marks.
    pub text: Place,
    /// `direct` or `partial`.
    pub kind: &'static str,
    /// Who the words are attributed to.
    pub speaker: Option<Place>,
    /// Their role.
    pub role: Option<Place>,
    /// The verb group or preposition.
    pub cue: Option<Place>,
    /// The medium.
    pub via: Option<Place>,
    /// EDTF.
    pub date: Option<String>,
}

/// A source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// Name.
    pub name: Option<Place>,
    /// Address.
    pub url: Option<Place>,
    /// Host.
    pub domain: Option<Place>,
}

/// A date mention.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Date {
    /// The words.
    pub text: Place,
    /// EDTF; `None` when no value can be told.
    pub edtf: Option<String>,
}
