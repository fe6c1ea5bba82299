//! The two witnesses in one article: what the text prints, completed by what the markup says.
//!
//! What is printed counts, with its place; a value that only the markup gives has no place. Where both speak and do not
//! agree, the printed value stays and a diagnostic tells of the other.
//!
//! | value | printed | only in the markup |
//! |---|---|---|
//! | date of publication | its day; the time of day from the markup when the day is the same | taken |
//! | authors, publisher, address, language | stay | taken |
//! | claim | stays, its claimant, verdict and reason completed by the review of the same claim | taken |

use std::collections::HashSet;

use super::markup::Markup;
use crate::claim_review::Review;
use crate::text::fold::folded;
use crate::{Article, Author, Claim, Code, Diagnostic, Rating, Timestamp};

/// Completes `article` from the markup; returns where they do not agree.
pub(super) fn merge(article: &mut Article<'static>, markup: Markup) -> Vec<Diagnostic> {
    let mut differences = Vec::new();
    differences.extend(headline(article, &markup.titles));
    differences.extend(published(article, markup.published));
    article.date_modified = article.date_modified.or(markup.modified);
    if article.authors.is_empty() {
        article.authors.extend(markup.authors.into_iter().map(|name| Author::new(name, None)));
    }
    let fill = |value: &mut Option<_>, other: Option<String>| *value = value.take().or(other.map(Into::into));
    fill(&mut article.language, markup.language);
    fill(&mut article.publisher, markup.publisher);
    fill(&mut article.url, markup.url);
    reviews(article, markup.reviews, &mut differences);
    differences
}

/// Says so when the headline of the text and those of the markup are different ones.
fn headline(article: &Article<'_>, titles: &[String]) -> Option<Diagnostic> {
    let headline = article.headline.as_deref()?;
    let first = titles.first()?;
    if first == headline {
        return None;
    }
    let words = Words::new(headline);
    let agrees = titles.iter().any(|title| words.is_like(&Words::new(title)));
    (!agrees).then(|| {
        let message = format!("the markup has another headline: \u{201c}{first}\u{201d}");
        Diagnostic::new(Code::HeadlineDiffers, article.spans.headline, message)
    })
}

fn published(article: &mut Article<'_>, marked: Option<Timestamp>) -> Option<Diagnostic> {
    let marked = marked?;
    match article.date_published {
        None => article.date_published = Some(marked),
        Some(Timestamp::Day(day)) if day == marked.day() => article.date_published = Some(marked),
        Some(printed) if printed.day() != marked.day() => {
            let message = format!("the markup has another date of publication: {marked}");
            return Some(Diagnostic::new(Code::DateDiffers, article.spans.date_published, message));
        }
        Some(_) => {}
    }
    None
}

/// So many reviews are compared with the claims of the text; a page holds one, rarely a handful.
const MAX_REVIEWS: usize = 64;

fn reviews(article: &mut Article<'static>, reviews: Vec<Review<'static>>, differences: &mut Vec<Diagnostic>) {
    let printed: Vec<_> = article.claims.iter().map(|claim| Words::new(&claim.text)).collect();
    let is_one = printed.len() == 1 && reviews.len() == 1;
    for review in reviews.into_iter().take(MAX_REVIEWS) {
        if review.claim.text.is_empty() {
            continue;
        }
        let words = Words::new(&review.claim.text);
        let same = printed.iter().position(|claim| is_one || claim.is_like(&words));
        if let Some(claim) = same.and_then(|at| article.claims.get_mut(at)) {
            differences.extend(complete(claim, review.claim));
        } else if !article.claims.iter().any(|claim| claim.text == review.claim.text) {
            article.claims.push(review.claim);
        }
    }
}

/// Completes a printed claim from its review.
fn complete(claim: &mut Claim<'static>, marked: Claim<'static>) -> Option<Diagnostic> {
    claim.claimant = claim.claimant.take().or(marked.claimant);
    claim.rationale = claim.rationale.take().or(marked.rationale);
    let (Some(printed), Some(verdict)) = (&claim.verdict, &marked.verdict) else {
        claim.verdict = claim.verdict.take().or(marked.verdict);
        return None;
    };
    let is_known = |rating| rating != Rating::Unknown;
    let differs = printed.rating != verdict.rating && is_known(printed.rating) && is_known(verdict.rating);
    differs.then(|| {
        let message = format!("the markup has another verdict: \u{201c}{}\u{201d}", verdict.label);
        Diagnostic::new(Code::VerdictDiffers, printed.span, message)
    })
}

/// The different words of a short text, folded.
struct Words(HashSet<String>);

impl Words {
    fn new(text: &str) -> Self {
        let folded = folded(text);
        let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Self(words.map(str::to_owned).collect())
    }

    /// Whether most words of the shorter text are in the other one: the same sentence, cut or spelled out.
    fn is_like(&self, other: &Words) -> bool {
        let (short, long) = if self.0.len() <= other.0.len() { (self, other) } else { (other, self) };
        let shared = short.0.intersection(&long.0).count();
        !short.0.is_empty() && shared * 4 >= short.0.len() * 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim_review::read;

    #[track_caller]
    fn check(a: &str, b: &str, expected: bool) {
        assert_eq!(Words::new(a).is_like(&Words::new(b)), expected, "{a:?} {b:?}");
    }

    #[test]
    fn the_same_sentence_is_told_in_other_spelling() {
        check("Le pont de Lysse a été vendu", "« Le pont de Lysse a été vendu »", true);
        check("le lac est vide", "Le lac de Lysse est vide.", true);
        check("Le pont a été vendu", "Le péage passe à quatre euros", false);
        check("", "Le pont", false);
    }

    /// How many claims an article has that prints `printed` of them, once its markup tells of `marked` others.
    #[track_caller]
    fn check_count(printed: usize, marked: usize, expected: usize) {
        let mut article = Article::default();
        article.claims.extend((0..printed).map(|at| Claim::new(format!("pont{at}"))));
        let marked = (0..marked).flat_map(|at| {
            let text = format!(r#"{{"@type": "ClaimReview", "claimReviewed": "lac{at}"}}"#);
            read(&text).reviews.into_iter().map(Review::into_owned).collect::<Vec<_>>()
        });
        reviews(&mut article, marked.collect(), &mut Vec::new());
        assert_eq!(article.claims.len(), expected, "{printed} printed");
    }

    #[test]
    fn only_a_lone_claim_and_a_lone_review_are_one_whatever_they_say() {
        check_count(1, 1, 1);
        check_count(2, 1, 3);
        check_count(1, 2, 3);
    }

    #[test]
    fn so_many_reviews_are_read() {
        check_count(0, MAX_REVIEWS, MAX_REVIEWS);
        check_count(0, MAX_REVIEWS + 1, MAX_REVIEWS);
    }
}
