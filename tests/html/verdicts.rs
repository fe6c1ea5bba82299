//! Claims and verdicts that a page shows beside its text: badges, JSON-LD, microdata.

use factmark::{Claim, Code};

use super::read;

fn show(claim: &Claim<'_>) -> String {
    let verdict = claim.verdict.as_ref();
    format!(
        "{} | {} | {} | {} | {}",
        claim.text,
        verdict.map_or("-", |verdict| &verdict.label),
        claim.rating().as_str(),
        claim.claimant.as_deref().unwrap_or("-"),
        claim.rationale.as_deref().unwrap_or("-"),
    )
}

/// The claims of a page.
#[track_caller]
fn check(page: &str, expected: &[&str]) {
    let found: Vec<_> = read(page).article.claims.iter().map(show).collect();
    assert_eq!(found, expected, "{page}");
}

/// An article with a labelled claim in front of it, perhaps judged.
fn article(fields: &str) -> String {
    format!(
        "<html lang=fr><article><h1>Le lac est plein</h1>{fields}<p>Le lac de Lysse est plein depuis le mois de mars.</article>"
    )
}

#[test]
fn the_only_badge_judges_the_only_claim() {
    let claim = "<p>Affirmation : Le lac est vide.<p>Explication : La jauge le montre.";
    check(&article(claim), &["Le lac est vide | - | unknown | - | La jauge le montre."]);
    check(
        &article(&format!("<div class=verdict><img alt=Faux></div>{claim}")),
        &["Le lac est vide | Faux | false | - | La jauge le montre."],
    );
    check(
        &article(&format!("<div class=verdict><img alt=Zyx></div>{claim}")),
        &["Le lac est vide | - | unknown | - | La jauge le montre."],
    );
    check(
        &article(&format!(
            "<div class=verdict><img alt=Faux></div><div class=verdict><img alt=Vrai></div>{claim}"
        )),
        &["Le lac est vide | - | unknown | - | La jauge le montre."],
    );
    let page = read(&article(&format!("<div class=verdict><img alt=Faux></div>{claim}")));
    let verdict = page.article.claims[0].verdict.as_ref().and_then(|verdict| verdict.span);
    assert_eq!(verdict.and_then(|span| span.slice(&page.text)), Some("Faux"));
}

/// A script with a review of the claim that the lake is empty.
fn review(members: &str) -> String {
    format!(
        r#"<script type="application/ld+json">{{"@type": "ClaimReview", "claimReviewed": "Le lac de Lysse est vide", {members}}}</script>"#
    )
}

const RATED: &str = r#""reviewRating": {"alternateName": "Faux", "ratingExplanation": "Il est plein."}, "itemReviewed": {"author": {"name": "Rive Info"}}"#;

#[test]
fn a_review_completes_the_printed_claim() {
    check(&article(&review(RATED)), &["Le lac de Lysse est vide | Faux | false | Rive Info | Il est plein."]);
    check(
        &article(&format!(
            "{}<p>Affirmation : Le lac est vide.<p>Explication : La jauge le montre.",
            review(RATED)
        )),
        &["Le lac est vide | Faux | false | Rive Info | La jauge le montre."],
    );
    check(
        &article(&format!("{}<p>Affirmation : Le lac est vide.<p>Verdict : Trompeur", review(RATED))),
        &[
            "Le lac est vide | Trompeur | misleading | Rive Info | Le lac de Lysse est plein depuis le mois de mars.",
        ],
    );
    check(&article(&review(r#""reviewRating": {}, "claimReviewed": """#)), &[]);
}

#[test]
fn of_several_claims_the_review_completes_the_one_with_its_words() {
    let claims = "<p>Affirmation : Le pont de Lysse est fermé.<p>Verdict : Vrai.<p>Affirmation : Le lac de Lysse est vide depuis mars.<p>Verdict : Trompeur.";
    let found: Vec<_> =
        read(&article(&format!("{}{claims}", review(RATED)))).article.claims.iter().map(show).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("Le pont de Lysse est fermé | Vrai | true | - |"), "{found:?}");
    assert!(
        found[1].starts_with("Le lac de Lysse est vide depuis mars | Trompeur | misleading | Rive Info |"),
        "{found:?}"
    );
}

#[test]
fn another_verdict_in_the_markup_is_told() {
    let differs = |printed: &str, marked: &str| {
        let rated = format!(r#""reviewRating": {{"alternateName": "{marked}"}}"#);
        let page =
            article(&format!("{}<p>Affirmation : Le lac est vide.<p>Verdict : {printed}", review(&rated)));
        read(&page).diagnostics.iter().any(|told| told.code == Code::VerdictDiffers)
    };
    for (printed, marked, expected) in [
        ("Faux", "Faux", false),
        ("Faux", "Fausse", false),
        ("Faux", "Vrai", true),
        ("Faux", "Zyx", false),
        ("Zyx", "Faux", false),
    ] {
        assert_eq!(differs(printed, marked), expected, "{printed} {marked}");
    }
}

#[test]
fn microdata_of_a_review() {
    let item = |inner: &str| {
        article(&format!("<div itemscope itemtype=https://schema.org/ClaimReview hidden>{inner}</div>"))
    };
    let claim = "<p itemprop=claimReviewed> Le lac est vide\n</p>";
    let rating = "<b itemprop=alternateName> Faux </b><meta itemprop=ratingValue content=1><i itemprop=bestRating>5</i>";
    check(&item(&format!("{claim}{rating}")), &["Le lac est vide | Faux | false | - | -"]);
    check(&item(claim), &["Le lac est vide | - | unknown | - | -"]);
    check(&item(rating), &[]);
    check(
        &item(&format!(
            "{claim}{rating}<span itemprop=ratingExplanation>Il est plein.</span><b itemprop=alternateName>Vrai</b>"
        )),
        &["Le lac est vide | Faux | false | - | Il est plein."],
    );
    check(
        &item(
            "<p itemprop='name claimReviewed'>Le lac est vide</p><meta itemprop=alternateName content=Faux>Vrai",
        ),
        &["Le lac est vide | Faux | false | - | -"],
    );
    check(&article(&format!("<div itemscope itemtype=https://schema.org/Review hidden>{claim}</div>")), &[]);
    check(
        &item(&format!(
            "{claim}<b itemprop=alternateName> </b><i itemprop=ratingValue>1</i><i itemprop=bestRating>5</i>"
        )),
        &["Le lac est vide |  | false | - | -"],
    );
}
