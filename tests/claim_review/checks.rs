//! What Google requires and recommends: each rule at its border, and what breaks none.

use factmark::claim_review::{Rule, check, check_value};
use serde_json::{Value, json};

fn valid() -> Value {
    json!({"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://vigie.example/a",
        "claimReviewed": "Le pont est vendu", "author": {"@type": "Organization", "name": "Vigie"},
        "itemReviewed": {"@type": "Claim", "author": {"name": "Jo"}, "appearance": "https://a.example/1"},
        "reviewRating": {"alternateName": "Faux", "ratingValue": 1, "bestRating": 5, "worstRating": 1}})
}

/// The findings once `value` stands at `path`.
#[track_caller]
fn with(path: &str, value: impl Into<Value>, expected: &[Rule]) {
    let value = value.into();
    let mut review = valid();
    let (holder, key) = path.rsplit_once('/').expect("a path");
    review
        .pointer_mut(holder)
        .and_then(Value::as_object_mut)
        .expect("an object")
        .insert(key.to_owned(), value.clone());
    let found: Vec<_> = check_value(&review).iter().map(|finding| finding.rule).collect();
    assert_eq!(found, expected, "{path} {value}");
}

#[test]
fn texts() {
    with("/claimReviewed", json!("x".repeat(75)), &[]);
    with("/claimReviewed", json!("x".repeat(76)), &[Rule::ClaimLength]);
    with("/claimReviewed", json!("Faux : le pont"), &[Rule::ClaimWithRating]);
    with("/claimReviewed", json!("Le maire : le pont"), &[]);
    with("/claimReviewed", json!(12), &[Rule::ClaimReviewed]);
    with("/claimReviewed", Value::Null, &[Rule::ClaimReviewed]);
    with("/reviewRating/alternateName", json!("x".repeat(40)), &[]);
    with("/reviewRating/alternateName", json!("x".repeat(41)), &[Rule::LabelLength]);
    with("/reviewRating/alternateName", json!(""), &[Rule::AlternateName]);
    with("/@type", json!(["Review", "ClaimReview"]), &[]);
    with("/@type", json!("schema:ClaimReview"), &[]);
    with("/@type", json!("Claim Review"), &[Rule::Type]);
    with("/author", json!([{"name": ""}, {"name": "Vigie"}]), &[]);
    with("/author", json!({"name": " "}), &[Rule::Author]);
    with("/@context", json!(["x", {"schema": "http://schema.org/"}]), &[]);
    with("/@context", json!("https://vigie.example"), &[Rule::Context]);
}

#[test]
fn addresses() {
    with("/url", json!("http://vigie.example/a"), &[]);
    with("/url", json!("https://vigie.example/a b"), &[Rule::Url]);
    with("/url", json!("https:///a"), &[Rule::Url]);
    with("/url", json!("vigie.example/a"), &[Rule::Url]);
    with("/url", json!(""), &[Rule::Url]);
}

#[test]
fn the_claim() {
    with(
        "/itemReviewed",
        json!([{"@type": "CreativeWork", "author": {"name": "Jo"}, "firstAppearance": "x"}]),
        &[],
    );
    with("/itemReviewed", json!([]), &[Rule::ItemReviewed]);
    with(
        "/itemReviewed",
        json!({"@type": "Claim", "author": {"name": ""}}),
        &[Rule::Claimant, Rule::Appearance],
    );
    with("/itemReviewed", json!({"@type": "Claim", "appearance": "x"}), &[]);
    with("/itemReviewed/datePublished", json!("9 April 2018"), &[Rule::Date]);
    with("/itemReviewed/datePublished", json!("2018-04-09"), &[]);
    with("/dateModified", json!("2018/04/09"), &[Rule::Date]);
    with("/dateModified", json!("2018-04-09"), &[]);
}

#[test]
fn numbers() {
    with("/reviewRating/ratingValue", json!(5), &[Rule::RatingDisagrees]);
    with("/reviewRating/ratingValue", json!(3), &[]);
    with("/reviewRating/ratingValue", json!("1"), &[]);
    with("/reviewRating/ratingValue", json!(0), &[Rule::RatingRange]);
    with("/reviewRating/ratingValue", json!(6), &[Rule::RatingRange]);
    with("/reviewRating/ratingValue", Value::Null, &[Rule::RatingValue]);
    with("/reviewRating/ratingValue", json!("x"), &[Rule::RatingNumber, Rule::RatingValue]);
    with("/reviewRating/worstRating", json!(0), &[Rule::WorstRating]);
    with("/reviewRating/worstRating", json!(5), &[Rule::RatingOrder]);
    with("/reviewRating/worstRating", Value::Null, &[Rule::RatingScale]);
    with("/reviewRating/bestRating", Value::Null, &[Rule::RatingScale]);
    // What is no degree of truth needs no number.
    with("/reviewRating", json!({"alternateName": "Infondé"}), &[]);
    with("/reviewRating", json!({"alternateName": "Zyx"}), &[]);
    with("/reviewRating", json!({"alternateName": "Faux"}), &[Rule::RatingValue]);
    with("/reviewRating", Value::Null, &[Rule::ReviewRating]);
}

#[test]
fn the_same_claim_twice_on_a_page() {
    let rules = |markup: Value| {
        check_value(&markup).iter().map(|finding| (finding.rule, finding.path.clone())).collect::<Vec<_>>()
    };
    assert_eq!(rules(json!([valid(), valid()])), [(Rule::Duplicate, "/1".to_owned())]);
    let mut other = valid();
    other["url"] = json!("https://vigie.example/b");
    assert_eq!(rules(json!([valid(), other])), []);
    let bare = json!({"@type": "ClaimReview", "@context": "https://schema.org"});
    assert!(rules(json!([bare, bare])).iter().all(|(rule, _)| *rule != Rule::Duplicate));
    let rules = rules(json!({"@context": "https://schema.org", "@graph": [{"a": [{}, {"b": bare}]}]}));
    assert_eq!(rules[0], (Rule::ClaimReviewed, "/@graph/0/a/1/b/claimReviewed".to_owned()));
}

#[test]
fn what_is_done_to_the_text_is_found() {
    let text = valid().to_string();
    let messages = |text: &str| {
        check(text).iter().map(|finding| (finding.rule, finding.message.clone())).collect::<Vec<_>>()
    };
    assert_eq!(messages(&text), []);
    assert_eq!(messages(&format!("\u{feff}{text}")), [(Rule::Json, "left out a byte order mark".to_owned())]);
    assert_eq!(
        messages(&text.replace('"', "&quot;")),
        [(Rule::Json, "the whole text is HTML-escaped".to_owned())]
    );
    assert_eq!(messages(&text.replacen("\"claimReviewed\"", "claimReviewed", 1))[0].0, Rule::Json);
    assert_eq!(messages("{}")[0].0, Rule::NoReview);
}

#[test]
fn the_piece_that_is_shown_is_one_short_line() {
    let shown = |url: &str| {
        let mut review = valid();
        review["url"] = json!(url);
        check_value(&review)[0].message.clone()
    };
    assert_eq!(shown("vigie\n\u{1} example"), "the url is not absolute: `vigie example`");
    assert_eq!(shown(&"x".repeat(60)), format!("the url is not absolute: `{}`", "x".repeat(60)));
    assert_eq!(shown(&"x".repeat(61)), format!("the url is not absolute: `{}…`", "x".repeat(60)));
}
