//! What a reader should know about a claim that was read: its verdict is missing, unknown, misspelt or contradicted.

use super::draft::Draft;
use super::spoken::Spoken;
use super::verdict;
use crate::text::bounded;
use crate::text::reading::Reading;
use crate::{Claim, Code, Diagnostic, Rating, Span, VerdictRule};

/// The longest label that a message repeats, in bytes.
const MAX_SHOWN_BYTES: usize = 60;

/// The remarks on a claim that was made of `draft`.
pub(super) fn on<'a>(
    claim: &Claim<'a>,
    draft: &Draft<'a>,
    reading: &Reading<'a, '_>,
    language: Spoken<'_>,
) -> impl Iterator<Item = Diagnostic> {
    let other = draft.other.map(|label| conflicting(label, reading));
    on_verdict(claim, language).into_iter().chain(other)
}

fn on_verdict(claim: &Claim<'_>, language: Spoken<'_>) -> Option<Diagnostic> {
    let Some(verdict) = &claim.verdict else {
        let message = "no verdict is printed for this claim";
        return Some(Diagnostic::new(Code::ClaimWithoutVerdict, claim.span, message));
    };
    let label = shown(&verdict.label);
    if verdict.rule == VerdictRule::Misspelling {
        let message =
            format!("“{label}” is no known verdict; it was read as a misspelling, {}", verdict.rating);
        return Some(Diagnostic::new(Code::LabelMisspelt, verdict.span, message));
    }
    (verdict.rating == Rating::Unknown && !verdict::is_known(&verdict.label, language)).then(|| {
        let message = format!("“{label}” is in no table of verdicts; the claim stays without a rating");
        Diagnostic::new(Code::UnknownLabel, verdict.span, message)
    })
}

fn conflicting(label: &str, reading: &Reading<'_, '_>) -> Diagnostic {
    let message = format!(
        "the claim has a second verdict, “{}”, that says otherwise; the first one counts",
        shown(label)
    );
    Diagnostic::new(Code::ConflictingLabel, Span::of(reading.source, label), message)
}

fn shown(label: &str) -> &str {
    bounded::first(label, MAX_SHOWN_BYTES)
}

#[cfg(test)]
mod tests {
    use crate::{Code, parse};

    #[track_caller]
    fn check(text: &str, expected: &[(Code, &str)]) {
        let parsed = parse(text);
        let found: Vec<_> = parsed
            .diagnostics
            .iter()
            .map(|found| (found.code, found.span.and_then(|span| span.slice(text)).unwrap_or_default()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_verdict_that_is_missing_unknown_misspelt_or_contradicted() {
        check("Claim: A ferry sank in Lysse.\n\nRating: FALSE\n\nThe facts: It floats.", &[]);
        check(
            "Claim: A ferry sank in Lysse.\n\nThe facts: It floats.",
            &[(Code::ClaimWithoutVerdict, "A ferry sank in Lysse")],
        );
        check("Claim: A ferry sank in Lysse.\n\nRating: Zorp", &[(Code::UnknownLabel, "Zorp")]);
        check("Claim: A ferry sank in Lysse.\n\nRating: Misleeding", &[(Code::LabelMisspelt, "Misleeding")]);
        check(
            "Claim: A ferry sank in Lysse.\n\nRating: False\n\nVerdict: True. It sank.",
            &[(Code::ConflictingLabel, "True")],
        );
        check("Claim: A ferry sank in Lysse.\n\nRating: False\n\nVerdict: False. It floats.", &[]);
        check(
            "Introduction : Le pont.\n\nDésinformation et rumeurs\n\n- Vente du pont : rectifiée par la ville.",
            &[],
        );
    }
}
