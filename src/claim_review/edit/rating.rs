//! The rating of a review: label, number, reason.

use super::super::json::{Node, Value};
use super::super::rating::RatingParts;
use super::super::reader::Form;
use super::super::review::Review;
use super::splice::{innermost, number, quoted};
use super::{Edit, Holder};
use crate::{NumericRating, Verdict};

impl<'t, 'a> Edit<'_, 't, 'a> {
    pub(super) fn rating(&mut self, was: &Review<'_>, now: &Review<'_>) {
        let parts = self.slots.rating.map(RatingParts::of).unwrap_or_default();
        let mut holder = Holder::of(parts.holder.or(self.slots.rating));
        match (&was.claim.verdict, &now.claim.verdict) {
            (was, Some(now)) => self.verdict(&parts, &mut holder, was.as_ref(), now),
            (Some(_), None) => self.unrated(),
            (None, None) => {}
        }
        self.rationale(&parts, &mut holder, was, now);
        let Some(made) = holder.made("Rating") else { return };
        match self.slots.rating {
            Some(node) => self.splices.replace(node, made),
            None => self.splices.insert(self.place.entry, self.keys.rating, &made),
        }
    }

    fn verdict(
        &mut self,
        parts: &RatingParts<'t, 'a>,
        holder: &mut Holder<'t, 'a>,
        was: Option<&Verdict<'_>>,
        now: &Verdict<'_>,
    ) {
        let (old, new) = (was.and_then(|was| was.numeric), now.numeric);
        // A rating that is only a text has no place for a number: it becomes an object.
        let rebuilt = holder.object.is_none() && self.slots.rating.is_some() && old != new;
        if rebuilt {
            holder.insert(self.splices, self.keys.label, quoted(&now.label));
        } else {
            self.label(parts, holder, was.map_or("", |was| &was.label), &now.label);
        }
        let both = |pick: fn(NumericRating) -> Option<f64>| [old, new].map(|numeric| numeric.and_then(pick));
        self.number(holder, parts.value, "ratingValue", both(|numeric| Some(numeric.value)));
        self.number(holder, parts.best, "bestRating", both(|numeric| numeric.best));
        self.number(holder, parts.worst, "worstRating", both(|numeric| numeric.worst));
    }

    fn label(&mut self, parts: &RatingParts<'t, 'a>, holder: &mut Holder<'t, 'a>, was: &str, now: &str) {
        let json = |label: &str| Some(label).filter(|label| !label.is_empty()).map(quoted);
        // A label that stands where a number should is the value of that key.
        let misplaced = parts.value.filter(|_| !was.is_empty());
        let slot = parts.label.or(self.slots.textual_rating).or(misplaced);
        if self.place.form == Form::ApiEntry {
            let mut entry = Holder::of(Some(self.place.entry));
            self.put(&mut entry, slot, self.keys.label, [json(was), json(now)]);
        } else {
            self.put(holder, slot, self.keys.label, [json(was), json(now)]);
        }
    }

    fn number(
        &mut self,
        holder: &mut Holder<'t, 'a>,
        slot: Option<Node<'t, 'a>>,
        key: &'static str,
        values: [Option<f64>; 2],
    ) {
        // As a text where it was one: other readers of the markup may count on that.
        let is_text = slot.is_some_and(|node| matches!(innermost(node).value(), Value::Text(_)));
        let json = |value: f64| if is_text { quoted(&number(value)) } else { number(value) };
        self.put(holder, slot, key, values.map(|value| value.map(json)));
    }

    /// Takes the verdict away.
    fn unrated(&mut self) {
        for node in [self.slots.rating, self.slots.textual_rating].into_iter().flatten() {
            self.splices.replace(node, "null");
        }
    }

    /// The reason stands in the rating, or as the body of the review.
    fn rationale(
        &mut self,
        parts: &RatingParts<'t, 'a>,
        holder: &mut Holder<'t, 'a>,
        was: &Review<'_>,
        now: &Review<'_>,
    ) {
        let rated = now.claim.verdict.is_some();
        let is_text = |node: &Node<'t, 'a>| !matches!(node.value(), Value::Number(_));
        let explanation = parts.explanation.filter(|node| is_text(node) && self.fields.text(*node).is_some());
        let explains = explanation.is_some()
            || parts.explanation.is_none() && self.slots.body.is_none() && holder.stands();
        let texts = [was, now].map(|review| review.claim.rationale.as_deref().map(quoted));
        if explains && rated {
            self.put(holder, explanation, "ratingExplanation", texts);
        } else if explanation.is_none() {
            let mut entry = Holder::of(Some(self.place.entry));
            self.put(&mut entry, self.slots.body, "reviewBody", texts);
        }
    }
}
