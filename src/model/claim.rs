use std::borrow::Cow;

use super::Rating;
use crate::Span;

/// A statement that was checked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Claim<'a> {
    /// The claim alone: without opener, outer quotation marks, verdict and final full stop.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Who made the claim, when the item names them. In `ClaimReview`: `itemReviewed.author`.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub claimant: Option<Cow<'a, str>>,
    /// The verdict; `None` when none is printed.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub verdict: Option<Verdict<'a>>,
    /// Why: what follows the verdict. In `ClaimReview`: `ratingExplanation`.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub rationale: Option<Cow<'a, str>>,
    /// Place of the claim's text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
    /// Place of the whole item: opener, claim, verdict and reason.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: Option<Span>,
    /// Places of the other fields.
    #[cfg_attr(feature = "serde", serde(default))]
    pub spans: ClaimSpans,
}

impl<'a> Claim<'a> {
    /// A claim without verdict, place or reason.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            claimant: None,
            verdict: None,
            rationale: None,
            span: None,
            extent: None,
            spans: ClaimSpans::default(),
        }
    }

    /// The class of the verdict; [`Rating::Unknown`] without one.
    pub fn rating(&self) -> Rating {
        self.verdict.as_ref().map_or(Rating::Unknown, |verdict| verdict.rating)
    }
}

/// The places of the fields of a [`Claim`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct ClaimSpans {
    /// Place of the claimant.
    pub claimant: Option<Span>,
    /// Place of the rationale.
    pub rationale: Option<Span>,
}

/// What the fact-checker found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Verdict<'a> {
    /// The words as printed, without copula and final punctuation. In `ClaimReview`: `alternateName`.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub label: Cow<'a, str>,
    /// The class of the label.
    pub rating: Rating,
    /// Further classes of a compound label: "Faux et manque de contexte" is false, and missing context.
    #[cfg_attr(feature = "serde", serde(default))]
    pub flags: Vec<Rating>,
    /// What decided the class.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rule: VerdictRule,
    /// The number printed or marked up beside the label, kept as it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub numeric: Option<NumericRating>,
    /// Place of the label.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
}

impl<'a> Verdict<'a> {
    /// A label that nothing has read yet.
    pub fn new(label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            label: label.into(),
            rating: Rating::Unknown,
            flags: Vec::new(),
            rule: VerdictRule::None,
            numeric: None,
            span: None,
        }
    }
}

/// What decided the class of a label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum VerdictRule {
    /// A row of the table for this publisher.
    Publisher,
    /// A row of the table for this language.
    Language,
    /// A row of the table, whatever the language.
    Label,
    /// A row after inflection (gender, number) was folded.
    Inflection,
    /// A row within one edit of the printed word, with no other label near.
    Misspelling,
    /// Several rows, joined: the first gives the class, the others flags.
    Compound,
    /// A verdict word inside a sentence.
    Sentence,
    /// The number, because no label is printed.
    Number,
    /// Nothing: the class is unknown.
    #[default]
    None,
}

/// A rating as a number on a publisher's scale. In `ClaimReview`: `ratingValue`, `bestRating`, `worstRating`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NumericRating {
    /// The value.
    pub value: f64,
    /// The best of the scale, when given.
    pub best: Option<f64>,
    /// The worst of the scale, when given.
    pub worst: Option<f64>,
}

impl NumericRating {
    /// A value on a scale.
    pub const fn new(value: f64, best: Option<f64>, worst: Option<f64>) -> Self {
        Self { value, best, worst }
    }
}
