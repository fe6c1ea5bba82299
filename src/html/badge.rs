//! The verdict that a picture or a badge shows, beside a claim that is printed without one.

use crate::rating::Ratings;
use crate::{Article, Rating, Verdict};

use super::render::Rendered;

/// Gives the only claim without a verdict the only verdict that the page shows; with several of either nothing is
/// certain. `page` is the address: labels mean different things to different publishers.
pub(super) fn attach(
    article: &mut Article<'static>,
    rendered: &Rendered,
    ratings: &Ratings,
    page: Option<&str>,
) {
    let &[place] = rendered.verdicts.as_slice() else { return };
    let mut open = article.claims.iter_mut().filter(|claim| claim.verdict.is_none());
    let (Some(claim), None) = (open.next(), open.next()) else { return };
    let Some(label) = place.slice(&rendered.text) else { return };
    let reading = ratings.read(label, article.language.as_deref(), page);
    if reading.rating == Rating::Unknown {
        return;
    }
    let mut verdict = Verdict::new(label.to_owned());
    (verdict.rating, verdict.flags, verdict.rule) = (reading.rating, reading.flags, reading.rule);
    verdict.span = Some(place);
    claim.verdict = Some(verdict);
}
