//! What one `ClaimReview` says.

use std::borrow::Cow;

use crate::{Article, Author, Claim, Span, Timestamp};

/// One `ClaimReview`, or one entry of the Fact Check Tools API, as the crate's model has it.
///
/// Fields are `None` or empty when the markup does not give them: nothing is guessed. Values are as a reader of the
/// page sees them, without entities, tags and outer space; as they were written they stand in [`json`](Self::json).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Review<'a> {
    /// `claimReviewed` (empty when the markup has none), with the verdict of `reviewRating`, the claimant of
    /// `itemReviewed.author` (several joined by commas) and the rationale of `ratingExplanation` or `reviewBody`.
    pub claim: Claim<'a>,
    /// `itemReviewed.author`: who made the claim.
    pub claimants: Vec<Cow<'a, str>>,
    /// `itemReviewed.datePublished`: when the claim was made.
    pub claim_date: Option<Timestamp>,
    /// Addresses in `itemReviewed.firstAppearance`, `.appearance` and `.url`: where the claim was made.
    pub appearances: Vec<Cow<'a, str>>,
    /// `url`: the page of the fact-check.
    pub url: Option<Cow<'a, str>>,
    /// `headline`, `name` or `title` of the review.
    pub headline: Option<Cow<'a, str>>,
    /// `inLanguage`, as a BCP 47 tag.
    pub language: Option<Cow<'a, str>>,
    /// `datePublished` of the review.
    pub date_published: Option<Timestamp>,
    /// `dateModified` of the review.
    pub date_modified: Option<Timestamp>,
    /// `author`: the fact-checkers, mostly the organisation.
    pub authors: Vec<Cow<'a, str>>,
    /// `publisher`.
    pub publisher: Option<Cow<'a, str>>,
    /// The object itself with every key, also those that nothing here reads, in their order: a slice of the text
    /// when that is strict JSON, else written anew with the repairs.
    pub json: Cow<'a, str>,
    /// Place of the object in the text; `None` when the text had to be unescaped as a whole.
    pub span: Option<Span>,
}

impl<'a> Review<'a> {
    /// An article that holds this claim alone.
    pub fn to_article(&self) -> Article<'a> {
        Article {
            headline: self.headline.clone(),
            language: self.language.clone(),
            date_published: self.date_published,
            date_modified: self.date_modified,
            authors: self.authors.iter().map(|name| Author::new(name.clone(), None)).collect(),
            publisher: self.publisher.clone(),
            url: self.url.clone(),
            claims: vec![self.claim.clone()],
            ..Article::default()
        }
    }

    /// A copy that no longer borrows from the text.
    pub fn into_owned(self) -> Review<'static> {
        Review {
            claim: self.claim.into_owned(),
            claimants: owned_list(self.claimants),
            claim_date: self.claim_date,
            appearances: owned_list(self.appearances),
            url: self.url.map(owned),
            headline: self.headline.map(owned),
            language: self.language.map(owned),
            date_published: self.date_published,
            date_modified: self.date_modified,
            authors: owned_list(self.authors),
            publisher: self.publisher.map(owned),
            json: owned(self.json),
            span: self.span,
        }
    }
}

pub(super) fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

fn owned_list(list: Vec<Cow<'_, str>>) -> Vec<Cow<'static, str>> {
    list.into_iter().map(owned).collect()
}
