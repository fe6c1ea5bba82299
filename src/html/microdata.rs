//! `ClaimReview` as microdata: properties on the elements that print it. Read as the JSON-LD that would say the same.
//!
//! ```html
//! <div itemscope itemtype="https://schema.org/ClaimReview">
//!   <p itemprop="claimReviewed">The bridge was sold</p>
//!   <span itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></span>
//! </div>
//! ```
//!
//! Not read: authors and dates, which the page's other markup gives, and `itemref`.

use serde_json::{Map, Value};

use super::sink::Attributes;
use super::tag::Attribute;

/// So many reviews are kept; a page holds one, rarely a handful.
const MAX_REVIEWS: usize = 64;

/// The properties of a review, and whether they are those of its rating.
const PROPERTIES: &[(&str, bool)] = &[
    ("claimReviewed", false),
    ("alternateName", true),
    ("ratingValue", true),
    ("bestRating", true),
    ("worstRating", true),
    ("ratingExplanation", true),
];

/// The reviews so far.
#[derive(Debug, Default)]
pub(super) struct Microdata {
    /// For each review its properties with their texts.
    reviews: Vec<Vec<(&'static str, bool, String)>>,
}

impl Microdata {
    /// Notes what an element is; returns whether its text is the value of a property.
    pub(super) fn element(&mut self, attributes: &Attributes<'_>) -> bool {
        if is_review(attributes.bytes(Attribute::Itemtype)) && self.reviews.len() < MAX_REVIEWS {
            self.reviews.push(Vec::new());
        }
        let properties = attributes.get(Attribute::Itemprop);
        let mut named =
            PROPERTIES.iter().filter(|(name, _)| properties.split_ascii_whitespace().any(|own| own == *name));
        let (Some((name, rates)), Some(review)) = (named.next(), self.reviews.last_mut()) else {
            return false;
        };
        if review.iter().any(|(known, ..)| known == name) {
            return false;
        }
        let content = attributes.get(Attribute::Content);
        review.push((name, *rates, content.to_owned()));
        content.is_empty()
    }

    /// The text of the last property.
    pub(super) fn value(&mut self) -> Option<&mut String> {
        self.reviews.last_mut()?.last_mut().map(|(.., value)| value)
    }

    /// The reviews as JSON-LD.
    pub(super) fn scripts(&self) -> impl Iterator<Item = String> {
        let is_claim =
            |review: &&Vec<(&str, bool, String)>| review.iter().any(|(name, ..)| *name == "claimReviewed");
        self.reviews.iter().filter(is_claim).map(|review| {
            let members = |of_rating: bool| -> Map<String, Value> {
                let own =
                    review.iter().filter(|(_, rates, value)| *rates == of_rating && !value.trim().is_empty());
                own.map(|(name, _, value)| ((*name).to_owned(), value.trim().into())).collect()
            };
            let mut object = members(false);
            object.insert("@type".to_owned(), "ClaimReview".into());
            object.insert("reviewRating".to_owned(), members(true).into());
            Value::Object(object).to_string()
        })
    }
}

/// Whether an item type is that of a review of a claim.
fn is_review(kind: &[u8]) -> bool {
    kind.rsplit(|&byte| byte == b'/').next() == Some(b"ClaimReview")
}
