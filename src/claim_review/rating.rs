//! `reviewRating` → verdict: label first, the number only when no label is printed.
//!
//! | in the markup | verdict |
//! |---|---|
//! | `alternateName: "Faux"`, value 5 of 1 to 5 | False, by its label; a diagnostic tells of the number |
//! | `alternateName: "Not so fast"`, value 1 of 1 to 5 | Unknown: the label is printed, and no table reads it |
//! | no label, value 2 of 1 to 5 | `MostlyFalse`, by its number |
//! | no label, value 1 of 5 to 1; -1 of -1 to -1; 1 of 1 to 1 | Unknown: the scale says nothing |
//!
//! In 80 real objects 34 have a complete scale, and at least five of these say the opposite of their label.

use std::borrow::Cow;

use super::fields::Fields;
use super::json::{Node, Term, Value};
use super::label::{self, Context};
use crate::{Code, NumericRating, Rating, Verdict, VerdictRule};

/// What absent ends of a scale mean in schema.org.
const DEFAULT_BEST: f64 = 5.0;
const DEFAULT_WORST: f64 = 1.0;

/// The members of a rating.
#[derive(Default)]
pub(super) struct RatingParts<'t, 'a> {
    pub label: Option<Node<'t, 'a>>,
    pub value: Option<Node<'t, 'a>>,
    pub best: Option<Node<'t, 'a>>,
    pub worst: Option<Node<'t, 'a>>,
    pub explanation: Option<Node<'t, 'a>>,
    /// What they are members of: of several ratings the one that counts.
    pub holder: Option<Node<'t, 'a>>,
}

impl<'t, 'a> RatingParts<'t, 'a> {
    /// The members of a `Rating`, or of the rating of a `ClaimReviewMarkup`; a text is its own label. Of several
    /// ratings the first with a label is the publisher's, further ones are readings of it.
    pub(super) fn of(node: Node<'t, 'a>) -> Self {
        let mut ratings = node.items().map(Self::of_one);
        let first = ratings.next().unwrap_or_default();
        if first.label.is_some() {
            first
        } else {
            ratings.find(|parts| parts.label.is_some()).unwrap_or(first)
        }
    }

    fn of_one(node: Node<'t, 'a>) -> Self {
        let mut parts = Self { holder: Some(node), ..Self::default() };
        let mut name = None;
        for member in node.children() {
            let slot = match member.term() {
                Term::AlternateName | Term::TextualRating => &mut parts.label,
                Term::Name => &mut name,
                Term::RatingValue => &mut parts.value,
                Term::BestRating => &mut parts.best,
                Term::WorstRating => &mut parts.worst,
                Term::RatingExplanation => &mut parts.explanation,
                _ => continue,
            };
            *slot = Some(member);
        }
        if matches!(node.value(), Value::Text(_)) {
            parts.label = Some(node);
        }
        parts.label = parts.label.filter(|label| !is_empty(*label)).or(name);
        parts
    }
}

fn is_empty(node: Node<'_, '_>) -> bool {
    match node.value() {
        Value::Null | Value::Object => true,
        Value::Text(text) => text.value().trim().is_empty(),
        Value::Array => node.children().next().is_none(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The verdict of a rating; `None` when it has neither label nor number.
pub(super) fn verdict<'t, 'a>(
    parts: &RatingParts<'t, 'a>,
    context: Context<'_>,
    fields: &mut Fields<'t, 'a>,
) -> Option<Verdict<'a>> {
    let number = parts.value.and_then(|value| fields.number(value));
    let numeric = number.map(|value| scale(parts, value, fields));
    let label =
        parts.label.and_then(|label| fields.text(label)).or_else(|| word_in_value(parts, number, fields));
    let Some(label) = label else { return numeric.map(by_number) };
    let mut verdict = label::verdict(label, context);
    verdict.numeric = numeric;
    if let Some(node) = parts.value.filter(|_| numeric.is_some_and(|numeric| contradicts(&verdict, numeric)))
    {
        fields.report(Code::RatingDisagrees, node, "the number says the opposite of the label, which counts");
    }
    Some(verdict)
}

/// A `ratingValue` that is no number is a label in the wrong place.
fn word_in_value<'t, 'a>(
    parts: &RatingParts<'t, 'a>,
    number: Option<f64>,
    fields: &mut Fields<'t, 'a>,
) -> Option<Cow<'a, str>> {
    let node = parts.value.filter(|_| number.is_none())?;
    let label = fields.text(node).filter(|text| text.chars().any(char::is_alphabetic))?;
    fields.report(Code::UnreadableField, node, "the label stands in ratingValue");
    Some(label)
}

fn scale<'t, 'a>(parts: &RatingParts<'t, 'a>, value: f64, fields: &mut Fields<'t, 'a>) -> NumericRating {
    let best = parts.best.and_then(|best| fields.number(best));
    let worst = parts.worst.and_then(|worst| fields.number(worst));
    NumericRating::new(value, best, worst)
}

fn by_number(numeric: NumericRating) -> Verdict<'static> {
    let mut verdict = Verdict::new("");
    verdict.numeric = Some(numeric);
    if let Some(rating) = position(numeric).map(class) {
        verdict.rating = rating;
        verdict.rule = VerdictRule::Number;
    }
    verdict
}

/// Where the value lies on its scale, from 0 for worst to 1 for best; `None` when the scale makes no sense.
fn position(numeric: NumericRating) -> Option<f64> {
    let (best, worst) = ends(numeric);
    let position = (numeric.value - worst) / (best - worst);
    (worst < best && (0.0..=1.0).contains(&position)).then_some(position)
}

/// Best and worst of the scale.
pub(super) fn ends(numeric: NumericRating) -> (f64, f64) {
    (numeric.best.unwrap_or(DEFAULT_BEST), numeric.worst.unwrap_or(DEFAULT_WORST))
}

/// Google's five steps.
fn class(position: f64) -> Rating {
    match position {
        ..0.125 => Rating::False,
        ..0.375 => Rating::MostlyFalse,
        ..0.625 => Rating::Mixed,
        ..0.875 => Rating::MostlyTrue,
        _ => Rating::True,
    }
}

/// Whether the number says the opposite of the label.
pub(super) fn contradicts(verdict: &Verdict<'_>, numeric: NumericRating) -> bool {
    position(numeric).is_some_and(|position| side(verdict.rating) * side(class(position)) < 0)
}

/// 1 for true, -1 for false, 0 for neither.
fn side(rating: Rating) -> i8 {
    match rating {
        Rating::True | Rating::MostlyTrue => 1,
        Rating::False
        | Rating::MostlyFalse
        | Rating::Misleading
        | Rating::Altered
        | Rating::Misattributed
        | Rating::MissingContext => -1,
        _ => 0,
    }
}
