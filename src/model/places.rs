//! The model without its places, so that two articles can be compared by what they say.

use super::{Article, ArticleSpans, Claim, ClaimSpans, Quote, QuoteSpans};

impl Article<'_> {
    /// The same article as if it had not been read from a text: without spans, blocks and boilerplate.
    ///
    /// Two articles that say the same at different places are equal in this form:
    ///
    /// ```
    /// let loose = factmark::parse("Un pont vendu ?\n\nIntroduction : Le pont reste public.");
    /// let compact = factmark::parse("Un pont vendu ?\nIntroduction : Le pont reste public.");
    /// assert_ne!(loose.article, compact.article);
    /// assert_eq!(loose.article.without_places(), compact.article.without_places());
    /// ```
    #[must_use]
    pub fn without_places(mut self) -> Self {
        self.blocks = Vec::new();
        self.boilerplate = Vec::new();
        self.spans = ArticleSpans::default();
        for author in &mut self.authors {
            author.span = None;
        }
        for section in &mut self.sections {
            (section.span, section.extent, section.blocks) = (None, None, 0..0);
        }
        self.claims.iter_mut().for_each(forget_claim_places);
        self.quotes.iter_mut().for_each(forget_quote_places);
        for source in &mut self.sources {
            source.span = None;
        }
        for date in &mut self.dates {
            date.span = None;
        }
        self
    }
}

fn forget_claim_places(claim: &mut Claim<'_>) {
    (claim.span, claim.extent, claim.spans) = (None, None, ClaimSpans::default());
    if let Some(verdict) = &mut claim.verdict {
        verdict.span = None;
    }
}

fn forget_quote_places(quote: &mut Quote<'_>) {
    (quote.span, quote.extent, quote.spans) = (None, None, QuoteSpans::default());
}
