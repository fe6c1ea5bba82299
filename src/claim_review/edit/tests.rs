use super::super::{Review, read, write_document};
use crate::{Code, NumericRating, Verdict};

/// What `markup` is written as after `change` on its first review.
fn changed(markup: &str, change: impl Fn(&mut Review<'_>)) -> String {
    let mut document = read(markup);
    change(document.reviews.first_mut().expect("a review"));
    write_document(&document).expect("as many reviews").join("\n")
}

#[track_caller]
fn check(markup: &str, change: impl Fn(&mut Review<'_>), expected: &str) {
    assert_eq!(changed(markup, &change), expected);
    // What was written says what the review says.
    let mut before = read(markup);
    change(&mut before.reviews[0]);
    let (now, after) = (&before.reviews[0], &read(expected).reviews[0]);
    assert_eq!((&now.claim.text, &now.claim.claimant), (&after.claim.text, &after.claim.claimant));
    assert_eq!((&now.url, &now.headline, &now.language), (&after.url, &after.headline, &after.language));
    assert_eq!(
        (now.date_published, now.date_modified, now.claim_date),
        (after.date_published, after.date_modified, after.claim_date)
    );
    assert_eq!(
        (&now.authors, &now.publisher, &now.appearances),
        (&after.authors, &after.publisher, &after.appearances)
    );
    let printed = |verdict: &Option<Verdict<'_>>| {
        verdict.as_ref().map(|verdict| (verdict.label.clone().into_owned(), verdict.numeric))
    };
    assert_eq!(printed(&now.claim.verdict), printed(&after.claim.verdict));
    assert_eq!(now.claim.rationale, after.claim.rationale);
}

/// Every kind of value, keys that nothing reads, spaces and numbers that a writer would print otherwise.
const FULL: &str = r#"{ "@context": "https://schema.org", "@type":["ClaimReview"], "sdLicense" : "x\/y",
  "url": "https://vigie.example/a", "claimReviewed": "Le pont est vendu", "color": "\u0023f00",
  "author": {"@type": "Organization", "name": "Vigie", "url": "https://vigie.example/"},
  "itemReviewed": {"@type": "Claim", "author": [{"name": "Ada Morval", "sameAs": "https://a.example"}, {"name": "Luc Orban"}], "datePublished": "2025-08-01", "desk": 7.50},
  "reviewRating": {"@type": "Rating", "icon": "f.svg", "alternateName": "Faux", "ratingValue": "1", "bestRating": 5, "ratingExplanation": "Rien."}}"#;

#[track_caller]
fn check_full(change: impl Fn(&mut Review<'_>), from: &str, to: &str) {
    assert_eq!(FULL.matches(from).count(), 1, "{from}");
    check(FULL, change, &FULL.replacen(from, to, 1));
}

#[test]
fn nothing_changed_is_the_same_text() {
    assert_eq!(changed(FULL, |_| {}), FULL);
    for broken in
        [FULL.replacen("7.50", "7.50,", 1), FULL.replacen("Rien.", "Ri\nen.", 1), format!("[{FULL};{FULL}")]
    {
        let document = read(&broken);
        assert_eq!(write_document(&document).unwrap(), document.values);
    }
}

#[test]
fn one_value_changes_and_nothing_else() {
    check_full(
        |review| review.claim.text = "Le « pont » est \"loué\"".into(),
        "\"Le pont est vendu\"",
        r#""Le « pont » est \"loué\"""#,
    );
    check_full(
        |review| review.url = Some("https://vigie.example/b".into()),
        "https://vigie.example/a",
        "https://vigie.example/b",
    );
    check_full(|review| review.url = None, "\"https://vigie.example/a\"", "null");
    check_full(|review| review.authors = vec!["Vigie de Brenne".into()], "\"Vigie\"", "\"Vigie de Brenne\"");
    check_full(
        |review| review.claim_date = Some("2025-08-02T10:00:00".parse().unwrap()),
        "2025-08-01",
        "2025-08-02T10:00:00",
    );
    check_full(|review| review.claim.rationale = Some("a </ b".into()), "Rien.", "a <\\/ b");
    check_full(|review| review.claim.rationale = None, "\"Rien.\"", "null");
    check_full(|review| review.claim.verdict.as_mut().unwrap().label = "Trompeur".into(), "Faux", "Trompeur");
    let rate = |value, best| {
        move |review: &mut Review<'_>| {
            review.claim.verdict.as_mut().unwrap().numeric = Some(NumericRating::new(value, best, None));
        }
    };
    check_full(rate(2.5, Some(5.0)), "\"1\"", "\"2.5\"");
    check_full(rate(1.0, Some(10.0)), "\"bestRating\": 5", "\"bestRating\": 10");
    check_full(rate(1.0, None), "\"bestRating\": 5", "\"bestRating\": null");
}

#[test]
fn names_keep_what_stands_beside_them() {
    check_full(
        |review| {
            review.claimants[1] = "Luc Orban fils".into();
            review.claim.claimant = Some("Ada Morval, Luc Orban fils".into());
        },
        "\"Luc Orban\"",
        "\"Luc Orban fils\"",
    );
    check_full(
        |review| {
            review.claimants.remove(1);
            review.claim.claimant = Some("Ada Morval".into());
        },
        r#"[{"name": "Ada Morval", "sameAs": "https://a.example"}, {"name": "Luc Orban"}]"#,
        r#"{"name": "Ada Morval", "sameAs": "https://a.example"}"#,
    );
    check_full(
        |review| review.authors.push("Ada Morval".into()),
        r#""author": {"@type": "Organization", "name": "Vigie", "url": "https://vigie.example/"}"#,
        r#""author": [{"@type": "Organization", "name": "Vigie", "url": "https://vigie.example/"},{"name":"Ada Morval"}]"#,
    );
}

#[test]
fn a_new_value_is_the_last_member() {
    let bare = r#"{"claimReviewed": "Le pont est vendu"}"#;
    let with = |members: &str| format!(r#"{{"claimReviewed": "Le pont est vendu",{members}}}"#);
    check(bare, |review| review.language = Some("fr".into()), &with(r#""inLanguage":"fr""#));
    check(
        bare,
        |review| {
            review.claimants = vec!["Jo Whit".into()];
            review.claim.claimant = Some("Jo Whit".into());
            review.appearances = vec!["https://a.example/1".into()];
        },
        &with(
            r#""itemReviewed":{"@type":"Claim","author":{"name":"Jo Whit"},"appearance":"https://a.example/1"}"#,
        ),
    );
    check(
        bare,
        |review| {
            review.claim.verdict = Some(Verdict::new("Faux"));
            review.claim.rationale = Some("Rien.".into());
        },
        &with(r#""reviewRating":{"@type":"Rating","alternateName":"Faux","ratingExplanation":"Rien."}"#),
    );
    check(bare, |review| review.claim.rationale = Some("Rien.".into()), &with(r#""reviewBody":"Rien.""#));
    check(
        r#"{"@type": "ClaimReview"}"#,
        |review| review.claim.text = "Le lac".into(),
        r#"{"@type": "ClaimReview","claimReviewed":"Le lac"}"#,
    );
}

#[test]
fn odd_places_stay_odd() {
    let label = |label: &'static str| {
        move |review: &mut Review<'_>| review.claim.verdict.as_mut().unwrap().label = label.into()
    };
    for (markup, written) in [
        (r#""reviewRating": "Faux""#, r#""reviewRating": "Vrai""#),
        (r#""reviewRating": {"name": ["Faux"]}"#, r#""reviewRating": {"name": ["Vrai"]}"#),
        (r#""reviewRating": {"ratingValue": "Faux"}"#, r#""reviewRating": {"ratingValue": "Vrai"}"#),
        (
            r#""reviewRating": [{"ratingValue": 1}, {"alternateName": "Faux"}]"#,
            r#""reviewRating": [{"ratingValue": 1}, {"alternateName": "Vrai"}]"#,
        ),
        (
            r#""reviewRating": {"ratingValue": 1}"#,
            r#""reviewRating": {"ratingValue": 1,"alternateName":"Vrai"}"#,
        ),
    ] {
        let review =
            |rating: &str| format!(r#"{{"claimReviewed": {{"@value": "a", "@language": "fr"}}, {rating}}}"#);
        check(&review(markup), label("Vrai"), &review(written));
    }
    check(
        r#"{"claimReviewed": {"@value": "a", "@language": "fr"}}"#,
        |review| review.claim.text = "b".into(),
        r#"{"claimReviewed": {"@value": "b", "@language": "fr"}}"#,
    );
    check(
        r#"{"claimReviewed": "a", "reviewRating": "Faux"}"#,
        |review| review.claim.verdict.as_mut().unwrap().numeric = Some(NumericRating::new(1.0, None, None)),
        r#"{"claimReviewed": "a", "reviewRating": {"@type":"Rating","alternateName":"Faux","ratingValue":1}}"#,
    );
    check(
        r#"{"claimReviewed": "a", "reviewRating": {"alternateName": "Faux"}}"#,
        |review| review.claim.verdict = None,
        r#"{"claimReviewed": "a", "reviewRating": null}"#,
    );
}

#[test]
fn the_other_reviews_and_the_page_stay() {
    let graph = format!(
        r#"{{"@graph": [{{"@type": "WebPage", "a": [1.0]}}, {FULL}, {}]}}"#,
        FULL.replacen("/a\"", "/b\"", 1)
    );
    let written = changed(&graph, |review| review.claim.verdict.as_mut().unwrap().label = "Vrai".into());
    assert_eq!(written, graph.replacen("Faux", "Vrai", 1));

    let api = r#"{"claims": [{"text": "Le lac est vide", "x": 1, "claimReview": [{"url": "https://v.example/1", "textualRating": "Faux"}, {"textualRating": "Vrai"}]}]}"#;
    let mut document = read(api);
    document.reviews[1].claim.verdict.as_mut().unwrap().label = "Plutôt vrai".into();
    document.reviews[1].headline = Some("Le lac".into());
    assert_eq!(
        write_document(&document).unwrap(),
        [api.replacen("\"Vrai\"", "\"Plutôt vrai\",\"title\":\"Le lac\"", 1)]
    );

    let page = r#"{"pageUrl": "https://v.example/1", "claimReviewMarkups": [{"claimReviewed": "a"}, {"claimReviewed": "b"}]}"#;
    check(
        page,
        |review| review.url = Some("https://v.example/2".into()),
        &page.replacen("\"a\"", "\"a\",\"url\":\"https://v.example/2\"", 1),
    );
}

#[test]
fn an_author_elsewhere_in_the_graph_stays_a_reference() {
    let graph =
        r##"{"@graph": [{"claimReviewed": "a", "author": {"@id": "#v"}}, {"@id": "#v", "name": "Vigie"}]}"##;
    check(graph, |review| review.claim.text = "b".into(), &graph.replacen("\"a\"", "\"b\"", 1));
    check(
        graph,
        |review| review.authors = vec!["Jo".into()],
        &graph.replacen(r##"{"@id": "#v"}"##, r#"{"name":"Jo"}"#, 1),
    );
}

#[test]
fn what_was_repaired_stays_repaired() {
    let broken = "{\"claimReviewed\": \"Le lac\nest vide\", \"x\": 'y', \"n\": 1.50,}";
    check(
        broken,
        |review| review.claim.text = "Le lac".into(),
        r#"{"claimReviewed":"Le lac","x":"y","n":1.50}"#,
    );
}

#[test]
fn reviews_that_were_added_or_taken_away_are_an_error() {
    let mut document = read(FULL);
    document.reviews.push(document.reviews[0].clone());
    assert_eq!(write_document(&document).unwrap_err().diagnostic.code, Code::ReviewsDoNotMatch);
    document.reviews.clear();
    assert_eq!(write_document(&document).unwrap_err().diagnostic.code, Code::ReviewsDoNotMatch);
}
