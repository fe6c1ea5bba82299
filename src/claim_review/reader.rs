//! Which objects are reviews, and what their members say.
//!
//! | object | reviews |
//! |---|---|
//! | `@type` is `ClaimReview` (in any case, in a list, as `type`), or it has `claimReviewed`, wherever it stands | one |
//! | `text` and `claimReview` (Fact Check Tools API) | one for each entry of `claimReview` |
//! | inside `claimReviewMarkups` (its markup pages) | one each, author and date from the page |

use std::borrow::Cow;

use super::fields::Fields;
use super::json::{Node, Tape, Term, Value, without_prefix, write};
use super::label::Context;
use super::options::ReadOptions;
use super::rating::{RatingParts, verdict};
use super::review::Review;
use super::slots::{Page, Slots};
use crate::{Claim, Code, Diagnostic, Span};

/// The reviews of a text, in its order, and remarks about them.
pub(super) fn reviews<'a>(
    text: &'a str,
    tape: &Tape<'a>,
    options: ReadOptions,
) -> (Vec<Review<'a>>, Vec<Diagnostic>) {
    let mut fields = Fields::new(text, tape, options);
    let mut found = Vec::new();
    each(tape, &mut fields, |_, _, review| found.push(review));
    (found, fields.diagnostics)
}

/// Calls `take` with every review: where its object and members stand, and what it says.
pub(super) fn each<'t, 'a>(
    tape: &'t Tape<'a>,
    fields: &mut Fields<'t, 'a>,
    mut found: impl FnMut(Place<'t, 'a>, Slots<'t, 'a>, Review<'a>),
) {
    let mut page = None;
    for root in tape.roots() {
        report_nulls(root, fields);
    }
    let mut read = |place: Place<'t, 'a>, mut slots: Slots<'t, 'a>, fields: &mut Fields<'t, 'a>| {
        let review = review(&mut slots, place.object, tape, fields);
        found(place, slots, review);
    };
    for object in tape.all().filter(|node| node.is_object()) {
        match kind(object, fields) {
            Kind::Review => read(Place::of(object, page), Slots::of(object, page), fields),
            Kind::ApiClaim(entries) => {
                let claim = Slots::of(object, None);
                for entry in entries.items().filter(|entry| entry.is_object()) {
                    let place = Place { object, entry, form: Form::ApiEntry };
                    read(place, Slots::of_entry(entry, &claim), fields);
                }
            }
            Kind::MarkupPage => page = Some(Page::of(object)),
            Kind::Other => {}
        }
    }
}

/// Where a review stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'t, 'a> {
    /// What holds the claim.
    pub object: Node<'t, 'a>,
    /// What holds the rating: the same object, but for an entry of the API.
    pub entry: Node<'t, 'a>,
    pub form: Form,
}

/// Whose markup it is, which names its keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    ClaimReview,
    ApiEntry,
    MarkupPage,
}

impl<'t, 'a> Place<'t, 'a> {
    fn of(object: Node<'t, 'a>, page: Option<Page<'t, 'a>>) -> Self {
        let is_markup = page.is_some_and(|page| page.holds(object));
        let form = if is_markup { Form::MarkupPage } else { Form::ClaimReview };
        Self { object, entry: object, form }
    }
}

enum Kind<'t, 'a> {
    Review,
    ApiClaim(Node<'t, 'a>),
    MarkupPage,
    Other,
}

fn kind<'t, 'a>(object: Node<'t, 'a>, fields: &mut Fields<'t, 'a>) -> Kind<'t, 'a> {
    let (mut entries, mut has_text, mut is_page) = (None, false, false);
    for member in object.children() {
        match member.term() {
            Term::ClaimReviewed => return Kind::Review,
            Term::Type if member.items().any(is_claim_review) => return Kind::Review,
            Term::Text => has_text = true,
            Term::ClaimReview => {
                report_nulls(member, fields);
                entries = Some(member);
            }
            Term::ClaimReviewMarkups => {
                report_nulls(member, fields);
                is_page = true;
            }
            Term::List => report_nulls(member, fields),
            _ => {}
        }
    }
    match entries.filter(|_| has_text) {
        Some(entries) => Kind::ApiClaim(entries),
        None if is_page => Kind::MarkupPage,
        None => Kind::Other,
    }
}

/// Whether a type is `ClaimReview`, in whatever case.
pub(super) fn is_claim_review(node: Node<'_, '_>) -> bool {
    let Value::Text(text) = node.value() else { return false };
    without_prefix(text.raw()).trim().eq_ignore_ascii_case("ClaimReview")
}

fn report_nulls<'t, 'a>(list: Node<'t, 'a>, fields: &mut Fields<'t, 'a>) {
    for item in list.items().filter(|item| matches!(item.value(), Value::Null)) {
        fields.report(Code::NullItem, item, "an item that is empty");
    }
}

fn review<'t, 'a>(
    slots: &mut Slots<'t, 'a>,
    object: Node<'t, 'a>,
    tape: &Tape<'a>,
    fields: &mut Fields<'t, 'a>,
) -> Review<'a> {
    if let Some(twice) = slots.twice {
        fields.report(Code::DuplicateKey, twice, "a key is given twice, the last one counts");
    }
    slots.fill_item();
    let url = slots.url.and_then(|url| fields.text(url));
    let language = slots.language.and_then(|language| fields.text(language));
    let claimants = slots.claimant.map(|claimant| fields.names(claimant)).unwrap_or_default();
    let context = Context { publisher: url.as_deref(), language: language.as_deref() };
    let claim = claim(slots, &claimants, context, object, fields);
    Review {
        claim,
        claimants,
        claim_date: slots.claim_date.and_then(|date| fields.date(date)),
        appearances: appearances(slots, fields),
        headline: slots.headline.or(slots.name).and_then(|headline| fields.text(headline)),
        date_published: slots.published.and_then(|date| fields.date(date)),
        date_modified: slots.modified.and_then(|date| fields.date(date)),
        authors: slots.author.map(|author| fields.names(author)).unwrap_or_default(),
        publisher: slots.publisher.and_then(|publisher| fields.names(publisher).into_iter().next()),
        url,
        language,
        json: json(object, tape, fields.text),
        span: Span::new(object.range().start as u32, object.range().end as u32),
    }
}

fn claim<'t, 'a>(
    slots: &Slots<'t, 'a>,
    claimants: &[Cow<'a, str>],
    context: Context<'_>,
    object: Node<'t, 'a>,
    fields: &mut Fields<'t, 'a>,
) -> Claim<'a> {
    let text = slots.claim_reviewed.and_then(|text| fields.text(text));
    if text.is_none() {
        fields.report(Code::MissingField, object, "no claimReviewed");
    }
    let mut parts = slots.rating.map(RatingParts::of).unwrap_or_default();
    parts.label = parts.label.or(slots.textual_rating);
    let mut claim = Claim::new(text.unwrap_or_default());
    claim.verdict = verdict(&parts, context, fields);
    if claim.verdict.is_none() {
        fields.report(Code::MissingField, object, "no rating, neither label nor number");
    }
    claim.rationale = rationale(&parts, slots, fields);
    claim.claimant = match claimants {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(Cow::Owned(several.join(", "))),
    };
    claim
}

/// The explanation, when it is a text: a number there is the value in the wrong place.
fn rationale<'t, 'a>(
    parts: &RatingParts<'t, 'a>,
    slots: &Slots<'t, 'a>,
    fields: &mut Fields<'t, 'a>,
) -> Option<Cow<'a, str>> {
    let misplaced = parts.explanation.filter(|node| matches!(node.value(), Value::Number(_)));
    if let Some(number) = misplaced {
        fields.report(Code::UnreadableField, number, "a number stands in ratingExplanation");
    }
    let explanation = parts.explanation.filter(|_| misplaced.is_none());
    explanation.and_then(|text| fields.text(text)).or_else(|| slots.body.and_then(|body| fields.text(body)))
}

fn appearances<'t, 'a>(slots: &Slots<'t, 'a>, fields: &mut Fields<'t, 'a>) -> Vec<Cow<'a, str>> {
    let places =
        [slots.first_appearance, slots.appearance, slots.item.and_then(|item| item.member(Term::Url))];
    let mut found = Vec::new();
    for place in places.into_iter().flatten() {
        fields.addresses(place, &mut found);
    }
    found
}

/// The object as it stands in a strict text, written anew from a repaired one.
pub(super) fn json<'a>(object: Node<'_, 'a>, tape: &Tape<'a>, text: &'a str) -> Cow<'a, str> {
    if let Some(slice) = text.get(object.range()).filter(|_| tape.strict) {
        return Cow::Borrowed(slice);
    }
    let mut out = String::new();
    write(object, &mut out);
    Cow::Owned(out)
}
