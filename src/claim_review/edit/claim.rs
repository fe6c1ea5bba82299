//! The claim of a review: what was said, by whom, when and where.

use std::borrow::Cow;

use super::super::json::Term;
use super::super::reader::Form;
use super::super::review::Review;
use super::splice::quoted;
use super::{Edit, Holder, names};

impl<'t, 'a> Edit<'_, 't, 'a> {
    /// `ClaimReview` has an object of its own for everything but the claim's text.
    pub(super) fn claim(&mut self, was: &Review<'_>, now: &Review<'_>) {
        let text = |review: &Review<'_>| {
            Some(&review.claim.text).filter(|text| !text.is_empty()).map(|text| quoted(text))
        };
        let mut object = Holder::of(Some(self.place.object));
        self.put(&mut object, self.slots.claim_reviewed, self.keys.claim, [text(was), text(now)]);
        let mut item = match self.place.form {
            Form::ClaimReview => Holder::of(self.slots.item),
            Form::ApiEntry | Form::MarkupPage => object,
        };
        self.claimants(&mut item, was, now);
        let date = |review: &Review<'_>| review.claim_date.map(|date| quoted(&date.to_string()));
        self.put(&mut item, self.slots.claim_date, self.keys.claim_date, [date(was), date(now)]);
        if was.appearances != now.appearances {
            self.appearances(&mut item, &now.appearances);
        }
        let Some(made) = item.made("Claim") else { return };
        match self.slots.item {
            Some(node) => self.splices.replace(node, made),
            None => self.splices.insert(self.place.object, "itemReviewed", &made),
        }
    }

    /// The list counts before the one name.
    fn claimants(&mut self, item: &mut Holder<'t, 'a>, was: &Review<'_>, now: &Review<'_>) {
        let one = |review: &Review<'_>| Vec::from_iter(review.claim.claimant.as_deref().map(str::to_owned));
        let listed = was.claimants != now.claimants;
        if self.place.form == Form::ApiEntry && self.slots.claimant.is_none() {
            let joined = |review: &Review<'_>| review.claimants.join(", ");
            let name = |review: &Review<'_>| if listed { Some(joined(review)) } else { one(review).pop() };
            let name = |review| name(review).filter(|name| !name.is_empty());
            return self.put(
                item,
                None,
                self.keys.claimant,
                [was, now].map(|review| name(review).as_deref().map(quoted)),
            );
        }
        if listed {
            self.names(item, self.slots.claimant, self.keys.claimant, &was.claimants, &now.claimants);
        } else {
            self.names(item, self.slots.claimant, self.keys.claimant, &one(was), &one(now));
        }
    }

    /// The addresses that `firstAppearance` and `url` do not give already go into the list.
    fn appearances(&mut self, item: &mut Holder<'t, 'a>, now: &[Cow<'_, str>]) {
        let single = [self.slots.first_appearance, item.object.and_then(|item| item.member(Term::Url))];
        let mut rest: Vec<&str> = now.iter().map(AsRef::as_ref).collect();
        for node in single.into_iter().flatten() {
            let mut given = Vec::new();
            self.fields.addresses(node, &mut given);
            if given.iter().all(|address| now.contains(address)) {
                rest.retain(|address| !given.iter().any(|given| given == address));
            } else {
                self.splices.replace(node, "null");
            }
        }
        match self.own(self.slots.appearance) {
            Some(node) => names::replace_addresses(node, &rest, self.fields, self.splices),
            None if rest.is_empty() => {}
            None => item.insert(self.splices, self.keys.appearance, names::addresses(&rest)),
        }
    }
}
