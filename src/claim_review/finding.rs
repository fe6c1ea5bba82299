//! What is wrong with markup, by which rule.

use std::fmt;

use crate::Severity;

/// One thing that Google or schema.org asks for and markup does not give.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Finding {
    /// The rule that is not kept.
    pub rule: Rule,
    /// How much it matters; follows from the rule.
    pub severity: Severity,
    /// Where, as a JSON pointer: `/@graph/0/reviewRating`.
    pub path: String,
    /// A sentence without a full stop, with the offending piece.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(f, "{path}: {} ({})", self.message, self.rule.as_str())
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// What markup is checked for. An error means that Google does not take the review, a warning that it
        /// recommends what is missing or that the value says something else than meant.
        ///
        /// | rule | severity | asks |
        /// |---|---|---|
        $(#[doc = concat!("| `", $name, "` | ", stringify!($severity), " |", $($doc),+, " |")])+
        ///
        /// Sources: Google's guide to fact check (`ClaimReview`) markup; schema.org `ClaimReview`, `Claim`, `Rating`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),+];

            /// The stable kebab-case name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Rule::$variant => $name,)+ }
            }

            /// The severity of every finding by this rule.
            pub const fn severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity,)+ }
            }
        }
    };
}

rules! {
    /// The text is strict JSON.
    Json = "json", Error;
    /// There is a `ClaimReview`.
    NoReview = "no-review", Error;
    /// `@context` is schema.org.
    Context = "context", Error;
    /// `@type` is written `ClaimReview`.
    Type = "type", Error;
    /// `claimReviewed` is a text.
    ClaimReviewed = "claim-reviewed", Error;
    /// `claimReviewed` has no more than 75 characters.
    ClaimLength = "claim-length", Warning;
    /// `claimReviewed` does not hold the rating.
    ClaimWithRating = "claim-with-rating", Warning;
    /// `url` is the absolute address of the page.
    Url = "url", Error;
    /// `reviewRating` is an object.
    ReviewRating = "review-rating", Error;
    /// `alternateName` is the printed label (or else `name`).
    AlternateName = "alternate-name", Error;
    /// `alternateName` is short.
    LabelLength = "label-length", Note;
    /// `ratingValue`, `bestRating` and `worstRating` are numbers.
    RatingNumber = "rating-number", Error;
    /// `worstRating` is at least 1.
    WorstRating = "worst-rating", Error;
    /// `worstRating` is less than `bestRating`.
    RatingOrder = "rating-order", Error;
    /// `ratingValue` lies between both.
    RatingRange = "rating-range", Error;
    /// A label that is a degree of truth has its number.
    RatingValue = "rating-value", Warning;
    /// A number has its scale.
    RatingScale = "rating-scale", Warning;
    /// The number says what the label says.
    RatingDisagrees = "rating-disagrees", Warning;
    /// `author` is an organisation or person with a name.
    Author = "author", Warning;
    /// `itemReviewed` is a `Claim` (`CreativeWork` is still accepted).
    ItemReviewed = "item-reviewed", Warning;
    /// `itemReviewed.author` has a name.
    Claimant = "claimant", Warning;
    /// `itemReviewed` says where the claim appeared.
    Appearance = "appearance", Note;
    /// Dates are ISO 8601.
    Date = "date", Warning;
    /// A review stands once on its page.
    Duplicate = "duplicate", Warning;
}

#[cfg(feature = "serde")]
impl serde::Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
