//! The keys that something reads, told apart once: everything after compares numbers.

/// A key of schema.org, JSON-LD or the Fact Check Tools API, with or without the prefix of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Term {
    /// A key that nothing here reads.
    Other,
    AlternateName,
    Appearance,
    Author,
    BestRating,
    ClaimAppearances,
    ClaimDate,
    ClaimFirstAppearance,
    ClaimReview,
    ClaimReviewMarkups,
    ClaimReviewed,
    Claimant,
    DateModified,
    DatePublished,
    FirstAppearance,
    Headline,
    Id,
    ItemReviewed,
    Language,
    /// A list of the things that a text is about.
    List,
    Name,
    Publisher,
    Rating,
    RatingExplanation,
    RatingValue,
    ReviewBody,
    ReviewDate,
    SameAs,
    Text,
    TextualRating,
    Title,
    Type,
    Url,
    Value,
    WorstRating,
}

impl Term {
    /// What a key is.
    pub(super) fn of(key: &str) -> Self {
        match without_prefix(key) {
            "@graph" | "dataFeedElement" | "item" | "review" => Self::List,
            "@id" => Self::Id,
            "@type" | "type" => Self::Type,
            "@value" => Self::Value,
            "alternateName" => Self::AlternateName,
            "appearance" => Self::Appearance,
            "author" => Self::Author,
            "best" | "bestRating" => Self::BestRating,
            "claimAppearances" => Self::ClaimAppearances,
            "claimAuthor" | "claimant" => Self::Claimant,
            "claimDate" => Self::ClaimDate,
            "claimFirstAppearance" => Self::ClaimFirstAppearance,
            "claimReview" => Self::ClaimReview,
            "claimReviewMarkups" => Self::ClaimReviewMarkups,
            "claimReviewed" => Self::ClaimReviewed,
            "dateModified" => Self::DateModified,
            "datePublished" => Self::DatePublished,
            "firstAppearance" => Self::FirstAppearance,
            "headline" => Self::Headline,
            "inLanguage" | "languageCode" => Self::Language,
            "itemReviewed" => Self::ItemReviewed,
            "name" => Self::Name,
            "publisher" => Self::Publisher,
            "rating" | "reviewRating" => Self::Rating,
            "ratingExplanation" => Self::RatingExplanation,
            "ratingValue" => Self::RatingValue,
            "reviewBody" => Self::ReviewBody,
            "reviewDate" => Self::ReviewDate,
            "sameAs" => Self::SameAs,
            "text" => Self::Text,
            "textualRating" => Self::TextualRating,
            "title" => Self::Title,
            "url" => Self::Url,
            "worst" | "worstRating" => Self::WorstRating,
            _ => Self::Other,
        }
    }
}

/// A key or type without the prefix of the vocabulary.
pub(in super::super) fn without_prefix(name: &str) -> &str {
    ["schema:", "http://schema.org/", "https://schema.org/"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::Term;

    #[test]
    fn the_prefix_of_the_vocabulary_does_not_count() {
        for key in ["url", "schema:url", "http://schema.org/url", "https://schema.org/url"] {
            assert_eq!(Term::of(key), Term::Url, "{key}");
        }
        for key in ["", "Url", "schema:", "dc:url", "urls"] {
            assert_eq!(Term::of(key), Term::Other, "{key}");
        }
    }
}
