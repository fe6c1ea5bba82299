//! Reviews that were read and then changed go back into their markup.
//!
//! The markup is read again and compared with the reviews as they are now. Where a value differs it alone is written, in
//! its place; everything else stays byte for byte: unknown keys, their order, spaces, numbers as they were printed. What
//! was repaired stays repaired.
//!
//! | now | in the markup |
//! |---|---|
//! | another value | stands where the old one stood, also inside a list of one or an object |
//! | a value that was not there | is the last member of the object where schema.org or the API has it |
//! | no value any more | `null`, which JSON-LD reads as none |
//!
//! The class and the flags of a verdict are our reading of its label and are not written; its label and its number are.

mod claim;
mod holder;
mod names;
mod rating;
mod splice;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use self::holder::{Holder, Keys};
use self::splice::{Splices, innermost, quoted};
use super::document::Document;
use super::fields::Fields;
use super::json::{self, Node};
use super::options::ReadOptions;
use super::reader::{self, Place};
use super::review::Review;
use super::slots::Slots;
use crate::{Code, Diagnostic, Error};

/// Writes the markup of a document with its reviews as they are now: one text for each of
/// [`Document::values`], the same one where nothing was changed.
///
/// Of a review every field is written but [`json`](Review::json) and [`span`](Review::span); of its claim the text, the
/// claimant (from [`claimants`](Review::claimants) when these were changed), the rationale, and of the verdict its label
/// and number. The error is a list of reviews that is longer or shorter than the one that was read.
///
/// ```
/// let markup = r#"{"@type": "ClaimReview", "claimReviewed": "Le lac est vide", "x-desk": [7.50, null],
///                  "reviewRating": {"alternateName": "Faux", "icon": "f.svg"}}"#;
/// let mut document = factmark::claim_review::read(markup);
/// document.reviews[0].claim.verdict.as_mut().unwrap().label = "Plutôt faux".into();
/// let written = factmark::claim_review::write_document(&document)?;
/// assert_eq!(written[0], markup.replace("Faux", "Plutôt faux"));
/// # Ok::<(), factmark::Error>(())
/// ```
pub fn write_document<'d>(document: &'d Document<'_>) -> Result<Vec<Cow<'d, str>>, Error> {
    let mut now = document.reviews.iter();
    let values: Option<Vec<_>> = document.values.iter().map(|value| written(value, &mut now)).collect();
    values.filter(|_| now.next().is_none()).ok_or_else(|| {
        let message = "the document has not as many reviews as its markup; none can be added or taken away";
        Error { diagnostic: Diagnostic::new(Code::ReviewsDoNotMatch, None, message) }
    })
}

/// One value with its reviews as they are `now`; `None` when there are fewer than it has.
fn written<'d, 'n>(text: &'d str, now: &mut impl Iterator<Item = &'n Review<'n>>) -> Option<Cow<'d, str>> {
    let (tape, _) = json::read(text, ReadOptions::default());
    let mut fields = Fields::new(text, &tape, ReadOptions::default());
    let mut found = Vec::new();
    reader::each(&tape, &mut fields, |place, slots, review| found.push((place, slots, review)));
    let mut splices = Splices::default();
    for (place, slots, was) in found {
        let mut edit =
            Edit { place, keys: Keys::of(place.form), slots, fields: &mut fields, splices: &mut splices };
        edit.review(&was, now.next()?);
    }
    Some(splices.apply(text))
}

/// One review on its way back.
struct Edit<'e, 't, 'a> {
    place: Place<'t, 'a>,
    keys: &'static Keys,
    slots: Slots<'t, 'a>,
    fields: &'e mut Fields<'t, 'a>,
    splices: &'e mut Splices,
}

impl<'t, 'a> Edit<'_, 't, 'a> {
    fn review(&mut self, was: &Review<'_>, now: &Review<'_>) {
        let headline = self.slots.headline.or(self.slots.name);
        let (first_date, last_date) = (self.slots.published, self.slots.modified);
        let mut entry = Holder::of(Some(self.place.entry));
        let text = |text: &Option<Cow<'_, str>>| text.as_deref().map(quoted);
        let date = |date: Option<crate::Timestamp>| date.map(|date| quoted(&date.to_string()));
        self.put(&mut entry, self.slots.url, "url", [&was.url, &now.url].map(text));
        self.put(&mut entry, headline, self.keys.headline, [&was.headline, &now.headline].map(text));
        self.put(
            &mut entry,
            self.slots.language,
            self.keys.language,
            [&was.language, &now.language].map(text),
        );
        self.put(
            &mut entry,
            first_date,
            self.keys.published,
            [was.date_published, now.date_published].map(date),
        );
        self.put(&mut entry, last_date, "dateModified", [was.date_modified, now.date_modified].map(date));
        self.names(&mut entry, self.slots.author, "author", &was.authors, &now.authors);
        // Only the first publisher is read, so only its name is written.
        let publisher = self.slots.publisher.map(|node| node.items().next().unwrap_or(node));
        let one = |name: &'_ Option<Cow<'_, str>>| Vec::from_iter(name.clone().map(Cow::into_owned));
        self.names(&mut entry, publisher, "publisher", &one(&was.publisher), &one(&now.publisher));
        self.claim(was, now);
        self.rating(was, now);
    }

    /// The node, when it is the review's own: what a page says once for all its reviews is not changed for one.
    fn own(&self, slot: Option<Node<'t, 'a>>) -> Option<Node<'t, 'a>> {
        slot.filter(|node| node.is_within(self.place.object))
    }

    /// A value as it was and is now, both as JSON.
    fn put(
        &mut self,
        holder: &mut Holder<'t, 'a>,
        slot: Option<Node<'t, 'a>>,
        key: &'static str,
        [was, now]: [Option<String>; 2],
    ) {
        if was == now {
            return;
        }
        match (self.own(slot), now) {
            (Some(node), Some(now)) => self.splices.replace(innermost(node), now),
            (Some(node), None) => self.splices.replace(node, "null"),
            (None, Some(now)) => holder.insert(self.splices, key, now),
            (None, None) => {}
        }
    }

    fn names<N: AsRef<str> + PartialEq>(
        &mut self,
        holder: &mut Holder<'t, 'a>,
        slot: Option<Node<'t, 'a>>,
        key: &'static str,
        was: &[N],
        now: &[N],
    ) {
        if was == now {
            return;
        }
        let now: Vec<&str> = now.iter().map(AsRef::as_ref).collect();
        match self.own(slot) {
            Some(node) => names::replace(node, &now, self.fields, self.splices),
            None => holder.insert(self.splices, key, names::list(&now)),
        }
    }
}
