//! The common scale beside the scales of others.

use crate::Rating;

/// # Beside other scales
///
/// Folding loses something in every direction, so our class is never derived from theirs.
///
/// | class | [ClaimsKG](Rating::claims_kg) | [CimpleKG](Rating::cimple) | [Google](Rating::google_value) | [Meta](Rating::meta) | [MediaReview](Rating::media_review) |
/// |---|---|---|---|---|---|
/// | true | TRUE | credible | 5 | True | `OriginalMediaContent` |
/// | mostly true | MIXTURE | mostly credible | 4 | | |
/// | mixed | MIXTURE | uncertain | 3 | Partly False | |
/// | misleading | MIXTURE | not credible | 2 | | |
/// | missing context | OTHER | | 3 | Missing Context | `DecontextualizedContent` |
/// | mostly false | MIXTURE | not credible | 2 | | |
/// | false | FALSE | not credible | 1 | False | |
/// | unproven | OTHER | not verifiable | | | |
/// | satire | OTHER | | | Satire | `SatireOrParodyContent` |
/// | altered | OTHER | | 1 | Altered | `EditedOrCroppedContent` |
/// | outdated | OTHER | | | False | |
/// | misattributed | OTHER | | 2 | False | `DecontextualizedContent` |
/// | not rated | OTHER | | | | |
/// | unknown | | | | | |
impl Rating {
    /// The `ratingValue` from 1 (false) to 5 (true) by Google's guide to `ClaimReview`. Classes that are no degree of
    /// truth (unproven, satire, outdated, not rated, unknown) have none. Where practice varies this is a choice:
    /// misleading 2, missing context 3, altered 1, misattributed 2.
    pub const fn google_value(self) -> Option<u8> {
        match self {
            Rating::True => Some(5),
            Rating::MostlyTrue => Some(4),
            Rating::Mixed | Rating::MissingContext => Some(3),
            Rating::Misleading | Rating::MostlyFalse | Rating::Misattributed => Some(2),
            Rating::False | Rating::Altered => Some(1),
            _ => None,
        }
    }

    /// The normalised rating of `ClaimsKG`.
    pub const fn claims_kg(self) -> Option<&'static str> {
        match self {
            Rating::True => Some("TRUE"),
            Rating::False => Some("FALSE"),
            Rating::MostlyTrue | Rating::Mixed | Rating::Misleading | Rating::MostlyFalse => Some("MIXTURE"),
            Rating::Unknown => None,
            _ => Some("OTHER"),
        }
    }

    /// The last part of the `CimpleKG` rating's address (`http://data.cimple.eu/rating/…`).
    pub const fn cimple(self) -> Option<&'static str> {
        match self {
            Rating::True => Some("credible"),
            Rating::MostlyTrue => Some("mostly_credible"),
            Rating::Mixed => Some("uncertain"),
            Rating::Misleading | Rating::MostlyFalse | Rating::False => Some("not_credible"),
            Rating::Unproven => Some("not_verifiable"),
            _ => None,
        }
    }

    /// The label of Meta's third-party fact-checking programme.
    pub const fn meta(self) -> Option<&'static str> {
        match self {
            Rating::True => Some("True"),
            Rating::Mixed => Some("Partly False"),
            Rating::MissingContext => Some("Missing Context"),
            Rating::False | Rating::Outdated | Rating::Misattributed => Some("False"),
            Rating::Satire => Some("Satire"),
            Rating::Altered => Some("Altered"),
            _ => None,
        }
    }

    /// The `mediaAuthenticityCategory` of schema.org's `MediaReview`.
    pub const fn media_review(self) -> Option<&'static str> {
        match self {
            Rating::True => Some("OriginalMediaContent"),
            Rating::MissingContext | Rating::Misattributed => Some("DecontextualizedContent"),
            Rating::Satire => Some("SatireOrParodyContent"),
            Rating::Altered => Some("EditedOrCroppedContent"),
            _ => None,
        }
    }
}
