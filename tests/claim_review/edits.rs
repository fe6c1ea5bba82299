//! Reviews that were changed go back into their markup, and nothing else changes.

use factmark::claim_review::{Review, read, write_document};
use factmark::{NumericRating, Verdict};

/// The markup once `change` was made to its first review, which reads as the review then is.
#[track_caller]
fn check(markup: &str, change: impl Fn(&mut Review<'_>), expected: &str) {
    let mut document = read(markup);
    change(&mut document.reviews[0]);
    assert_eq!(write_document(&document).expect("as many reviews").join("\n"), expected, "{markup}");
}

fn item(members: &str) -> String {
    format!(r#"{{"claimReviewed": "a", "itemReviewed": {{{members}}}}}"#)
}

fn addresses(list: &[&'static str]) -> impl Fn(&mut Review<'_>) {
    let list: Vec<&'static str> = list.to_vec();
    move |review| review.appearances = list.iter().map(|address| (*address).into()).collect()
}

const A: &str = "https://a.example/1";
const B: &str = "https://b.example/2";

#[test]
fn an_address_that_stays_keeps_its_place() {
    let list = format!(r#""appearance": [{{"url": "{A}", "x": 1}}, "{B}"]"#);
    check(&item(&list), addresses(&[A]), &item(&format!(r#""appearance": {{"url": "{A}", "x": 1}}"#)));
    check(
        &item(&list),
        addresses(&[A, "https://c.example"]),
        &item(&format!(r#""appearance": [{{"url": "{A}", "x": 1}},"https://c.example"]"#)),
    );
    check(&item(&list), addresses(&[]), &item(r#""appearance": null"#));
    let first = format!(r#""firstAppearance": "{A}""#);
    check(&item(&first), addresses(&[A, B]), &item(&format!(r#"{first},"appearance":"{B}""#)));
    check(&item(&first), addresses(&[B]), &item(&format!(r#""firstAppearance": null,"appearance":"{B}""#)));
    check(&item(&first), addresses(&[]), &item(r#""firstAppearance": null"#));
    let both = format!(r#"{first}, "appearance": "{B}""#);
    check(&item(&both), addresses(&[A]), &item(&format!(r#"{first}, "appearance": null"#)));
    check(
        &item(&format!(r#""url": "{A}""#)),
        addresses(&[A, B]),
        &item(&format!(r#""url": "{A}","appearance":"{B}""#)),
    );
}

#[test]
fn names_are_written_where_they_stood() {
    let author = |value: &str| format!(r#"{{"claimReviewed": "a", "author": {value}}}"#);
    let names = |list: &[&'static str]| {
        let list: Vec<&'static str> = list.to_vec();
        move |review: &mut Review<'_>| review.authors = list.iter().map(|name| (*name).into()).collect()
    };
    let two = r#"[{"name": "Ada", "x": 1}, "Luc"]"#;
    check(&author(two), names(&["Ada", "Jo"]), &author(r#"[{"name": "Ada", "x": 1}, "Jo"]"#));
    check(&author(two), names(&["Luc"]), &author(r#""Luc""#));
    check(
        &author(two),
        names(&["Jo", "Ada", "Luc"]),
        &author(r#"[{"name":"Jo"},{"name": "Ada", "x": 1},"Luc"]"#),
    );
    check(&author(two), names(&[]), &author("null"));
    check(
        &author(r#"{"name": ["Ada", "Luc"]}"#),
        names(&["Ada", "Jo"]),
        &author(r#"[{"name":"Ada"},{"name":"Jo"}]"#),
    );
    check(&author(r#"{"name": ["Ada", "Luc"]}"#), names(&["Ada"]), &author(r#"{"name":"Ada"}"#));
    check(
        &author(r#"[{"name": ["Ada", "Luc"]}, "Jo"]"#),
        names(&["Ada", "Luc"]),
        &author(r#"[{"name":"Ada"},{"name":"Luc"}]"#),
    );
}

#[test]
fn claimants_of_the_api_are_one_name() {
    let api = |claimant: &str| {
        format!(r#"{{"claims": [{{"text": "a"{claimant}, "claimReview": [{{"textualRating": "Faux"}}]}}]}}"#)
    };
    let name = |name: &'static str| move |review: &mut Review<'_>| review.claim.claimant = Some(name.into());
    let names = |review: &mut Review<'_>| review.claimants = vec!["Ada".into(), "Luc".into()];
    let last = |claimant: &str| {
        format!(r#"{{"claims": [{{"text": "a", "claimReview": [{{"textualRating": "Faux"}}]{claimant}}}]}}"#)
    };
    check(&api(""), name("Jo"), &last(r#","claimant":"Jo""#));
    check(&api(""), names, &last(r#","claimant":"Ada, Luc""#));
    check(&api(r#", "claimant": "Jo""#), name("Ada"), &api(r#", "claimant": "Ada""#));
    check(
        &api(r#", "claimant": "Jo""#),
        |review| {
            review.claimants.clear();
            review.claim.claimant = None;
        },
        &api(r#", "claimant": null"#),
    );
    check(&api(""), |review| review.claim.text = "b".into(), &api("").replace("\"a\"", "\"b\""));
}

#[test]
fn the_reason_stands_in_the_rating_or_as_the_body() {
    let review = |members: &str| format!(r#"{{"claimReviewed": "a", {members}}}"#);
    let reason = |review: &mut Review<'_>| review.claim.rationale = Some("Rien.".into());
    for (before, after) in [
        (
            r#""reviewRating": {"alternateName": "Faux"}"#,
            r#""reviewRating": {"alternateName": "Faux","ratingExplanation":"Rien."}"#,
        ),
        (
            r#""reviewRating": {"alternateName": "Faux"}, "reviewBody": "x""#,
            r#""reviewRating": {"alternateName": "Faux"}, "reviewBody": "Rien.""#,
        ),
        (
            r#""reviewRating": {"alternateName": "Faux", "ratingExplanation": "x"}, "reviewBody": "y""#,
            r#""reviewRating": {"alternateName": "Faux", "ratingExplanation": "Rien."}, "reviewBody": "y""#,
        ),
        (
            r#""reviewRating": {"alternateName": "Faux", "ratingExplanation": 5}"#,
            r#""reviewRating": {"alternateName": "Faux", "ratingExplanation": 5},"reviewBody":"Rien.""#,
        ),
        (r#""reviewRating": "Faux""#, r#""reviewRating": "Faux","reviewBody":"Rien.""#),
        (r#""reviewBody": "x""#, r#""reviewBody": "Rien.""#),
    ] {
        check(&review(before), reason, &review(after));
    }
}

#[test]
fn a_verdict_comes_goes_and_gets_a_number() {
    let review = |members: &str| format!(r#"{{"claimReviewed": "a", {members}}}"#);
    let label = |review: &mut Review<'_>| review.claim.verdict = Some(Verdict::new("Faux"));
    let number = |review: &mut Review<'_>| {
        review.claim.verdict.as_mut().unwrap().numeric = Some(NumericRating::new(2.0, Some(5.0), None));
    };
    check(&review(r#""reviewRating": {}"#), label, &review(r#""reviewRating": {"alternateName":"Faux"}"#));
    check(
        &review(r#""reviewRating": {"icon": "x"}"#),
        label,
        &review(r#""reviewRating": {"icon": "x","alternateName":"Faux"}"#),
    );
    check(
        &review(r#""reviewRating": []"#),
        label,
        &review(r#""reviewRating": {"@type":"Rating","alternateName":"Faux"}"#),
    );
    check(
        &review(r#""x": 1"#),
        label,
        &review(r#""x": 1,"reviewRating":{"@type":"Rating","alternateName":"Faux"}"#),
    );
    check(
        &review(r#""reviewRating": {"alternateName": "Faux"}"#),
        number,
        &review(r#""reviewRating": {"alternateName": "Faux","ratingValue":2,"bestRating":5}"#),
    );
    check(
        &review(r#""reviewRating": {"ratingValue": 1}"#),
        |review| review.claim.verdict = None,
        &review(r#""reviewRating": null"#),
    );
}

#[test]
fn headline_and_name_are_written_where_one_of_them_stood() {
    let review = |members: &str| format!(r#"{{"claimReviewed": "a"{members}}}"#);
    let headline = |review: &mut Review<'_>| review.headline = Some("Non".into());
    check(
        &review(r#", "headline": "x", "name": "y""#),
        headline,
        &review(r#", "headline": "Non", "name": "y""#),
    );
    check(&review(r#", "name": "y""#), headline, &review(r#", "name": "Non""#));
    check(&review(""), headline, &review(r#","name":"Non""#));
    check(
        &review(""),
        |review| {
            review.headline = Some("Non".into());
            review.language = Some("fr".into());
        },
        &review(r#","name":"Non","inLanguage":"fr""#),
    );
    check(
        "{}{\"claimReviewed\": \"a\"}",
        |review| review.claim.text = "".into(),
        "{}\n{\"claimReviewed\":null}",
    );
}
