//! A claim as the readers find it, before its places are computed.

use std::borrow::Cow;

use crate::text::reading::Reading;
use crate::{Claim, Language, Span, Verdict};

/// The pieces of a claim, all slices of the input.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft<'a> {
    pub text: &'a str,
    pub label: Option<&'a str>,
    pub rationale: Option<&'a str>,
    pub claimant: Option<&'a str>,
    /// A further verdict that says something else.
    pub other: Option<&'a str>,
    /// The whole item, as far as it is one piece of the input.
    pub extent: &'a str,
}

impl<'a> Draft<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, label: None, rationale: None, claimant: None, other: None, extent: text }
    }

    /// The claim of the model, with its places in the input.
    pub(super) fn place(self, reading: &Reading<'a, '_>) -> Claim<'a> {
        let source = reading.source;
        let mut claim = Claim::new(self.text);
        claim.span = Span::of(source, self.text);
        claim.verdict = self.label.map(|label| verdict(label, reading));
        claim.rationale = self.rationale.map(Cow::Borrowed);
        claim.claimant = self.claimant.map(Cow::Borrowed);
        claim.spans.rationale = self.rationale.and_then(|piece| Span::of(source, piece));
        claim.spans.claimant = self.claimant.and_then(|piece| Span::of(source, piece));
        let pieces = [Some(self.text), Some(self.extent), self.label, self.rationale, self.claimant];
        let spans = pieces.into_iter().flatten().filter_map(|piece| Span::of(source, piece));
        claim.extent = spans.reduce(Span::to);
        claim
    }
}

fn verdict<'a>(label: &'a str, article: &Reading<'a, '_>) -> Verdict<'a> {
    let reading = article.options.ratings.read(label, article.language.map(Language::code), None);
    let mut verdict = Verdict::new(label);
    verdict.rating = reading.rating;
    verdict.flags = reading.flags;
    verdict.rule = reading.rule;
    verdict.span = Span::of(article.source, label);
    verdict
}
