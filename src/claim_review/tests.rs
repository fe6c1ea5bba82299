//! Markup as publishers print it, and the reviews in it.

use super::{Document, Review, read};
use crate::{Code, Rating, VerdictRule};

#[track_caller]
fn only(text: &str) -> Review<'static> {
    let mut reviews = read(text).into_owned().reviews;
    assert_eq!(reviews.len(), 1, "{text}");
    reviews.remove(0)
}

fn codes(document: &Document<'_>) -> Vec<Code> {
    document.diagnostics.iter().map(|told| told.code).collect()
}

/// A review with these members beside its type and claim.
fn with(members: &str) -> String {
    format!(r#"{{"@type": "ClaimReview", "claimReviewed": "Le pont est vendu", {members}}}"#)
}

#[test]
fn a_review_is_found_wherever_it_stands() {
    let review = with(r#""url": "https://vigie.example/a""#);
    for text in [
        review.clone(),
        format!("[{review}]"),
        format!(r#"{{"@graph": [{{"@type": "WebPage"}}, {review}]}}"#),
        format!(r#"{{"@type": "WebPage", "mainEntity": {{"@type": "Article", "review": {review}}}}}"#),
        format!(r#"{{"@type": "DataFeed", "dataFeedElement": [{{"item": [{review}]}}]}}"#),
        format!("<script type=\"application/ld+json\">{review}</script>\n"),
        format!(
            "<!doctype html><script>var a = 1;</script><script type='application/ld+json'>{review}</script>"
        ),
    ] {
        assert_eq!(only(&text).claim.text, "Le pont est vendu", "{text}");
    }
}

#[test]
fn its_type_is_written_in_many_ways() {
    for kind in [
        r#""@type": ["Review", "ClaimReview"]"#,
        r#""@type": "claimReview""#,
        r#""type": "ClaimReview""#,
        r#""@type": """#,
        r#""@type": "http://schema.org/ClaimReview""#,
        r#""name": "no type at all""#,
    ] {
        only(&format!(r#"{{"claimReviewed": "Le pont est vendu", {kind}}}"#));
    }
    assert_eq!(read(r#"{"@type": "NewsArticle", "headline": "ClaimReview"}"#).reviews, []);
}

#[test]
fn texts_are_as_a_reader_sees_them() {
    for (value, expected) in [
        (r#""  Le lac\r\n est vide ""#, "Le lac est vide"),
        (r#""L&#039;eau &amp; le sel""#, "L'eau & le sel"),
        (r#""<p>Le lac est <b>vide</b></p>""#, "Le lac est vide"),
        (r#"["Le lac", "est vide"]"#, "Le lac est vide"),
        (r#"{"@value": "Le lac", "@language": "fr"}"#, "Le lac"),
        ("42", "42"),
        ("null", ""),
        ("[]", ""),
    ] {
        assert_eq!(only(&format!(r#"{{"claimReviewed": {value}}}"#)).claim.text, expected, "{value}");
    }
}

#[test]
fn authors_and_claimants_in_all_forms() {
    for (author, expected) in [
        (r#""Vigie""#, vec!["Vigie"]),
        (r#"{"name": " Vigie "}"#, vec!["Vigie"]),
        (r#"[{"name": "Ada Morval"}, "Luc Orban", {"url": "x"}]"#, vec!["Ada Morval", "Luc Orban"]),
        (r#"{"name": ["Ada Morval", "Luc Orban"]}"#, vec!["Ada Morval", "Luc Orban"]),
        (r#"{"name": ""}"#, vec![]),
        ("null", vec![]),
        ("[]", vec![]),
    ] {
        let review = only(&with(&format!(r#""author": {author}, "itemReviewed": {{"author": {author}}}"#)));
        assert_eq!(review.authors, expected, "{author}");
        assert_eq!(review.claimants, expected, "{author}");
    }
    assert_eq!(only(&with(r#""itemReviewed": [{"author": "Jo"}]"#)).claim.claimant.as_deref(), Some("Jo"));
    assert_eq!(only(&with(r#""itemReviewed": "Jo""#)).claim.claimant, None);
}

#[test]
fn an_author_may_stand_elsewhere_in_the_graph() {
    let review = with(r##""author": {"@id": "#vigie"}"##);
    let text = format!(r##"{{"@graph": [{review}, {{"@id": "#vigie", "name": "Vigie de Brenne"}}]}}"##);
    assert_eq!(only(&text).authors, ["Vigie de Brenne"]);
}

#[test]
fn appearances_in_all_forms() {
    let (a, b) = ("https://a.example/1", "https://b.example/2");
    for appearance in [
        format!(r#"["{a}", "{b}"]"#),
        format!(r#"[{{"url": "{a}"}}, {{"@id": "{b}"}}]"#),
        format!(r#""{a}, {b}""#),
        format!(r#""{a} and {b}""#),
        format!(r#"["{a}", "1", "photo.jpg", "{b}", "{b}"]"#),
    ] {
        let review = only(&with(&format!(r#""itemReviewed": {{"appearance": {appearance}}}"#)));
        assert_eq!(review.appearances, [a, b], "{appearance}");
    }
}

#[test]
fn the_number_counts_only_without_a_label() {
    for (rating, expected, rule) in [
        (r#"{"ratingValue": 1, "bestRating": 5, "worstRating": 1}"#, Rating::False, VerdictRule::Number),
        (r#"{"ratingValue": "4", "bestRating": "5"}"#, Rating::MostlyTrue, VerdictRule::Number),
        (r#"{"ratingValue": "1,5", "bestRating": 2}"#, Rating::Mixed, VerdictRule::Number),
        (r#"{"ratingValue": 5, "bestRating": 1, "worstRating": 5}"#, Rating::Unknown, VerdictRule::None),
        (r#"{"ratingValue": -1, "bestRating": -1, "worstRating": -1}"#, Rating::Unknown, VerdictRule::None),
        (r#"{"ratingValue": 0}"#, Rating::Unknown, VerdictRule::None),
        (r#"{"ratingValue": 7}"#, Rating::Unknown, VerdictRule::None),
        (r#"{"alternateName": "Zzyzx", "ratingValue": 1}"#, Rating::Unknown, VerdictRule::None),
    ] {
        let verdict = only(&with(&format!(r#""reviewRating": {rating}"#))).claim.verdict.unwrap();
        assert_eq!((verdict.rating, verdict.rule), (expected, rule), "{rating}");
        assert!(verdict.numeric.is_some(), "{rating}");
    }
    for rating in [r#"{"ratingValue": ""}"#, "{}", "null", r#"{"ratingValue": NaN}"#, "[]"] {
        assert_eq!(only(&with(&format!(r#""reviewRating": {rating}"#))).claim.verdict, None, "{rating}");
    }
}

#[test]
fn labels_in_all_places() {
    for rating in [
        r#"{"alternateName": " Zzyzx\r"}"#,
        r#"{"alternateName": "", "name": "Zzyzx"}"#,
        r#"{"ratingValue": "Zzyzx"}"#,
        r#""Zzyzx""#,
        r#"[{"ratingValue": 1}, {"alternateName": "Zzyzx"}]"#,
        r#"{"alternateName": ["Zzyzx"]}"#,
    ] {
        let verdict = only(&with(&format!(r#""reviewRating": {rating}"#))).claim.verdict;
        assert_eq!(verdict.unwrap().label, "Zzyzx", "{rating}");
    }
}

#[test]
fn a_number_is_no_explanation() {
    let document = with(r#""reviewRating": {"alternateName": "Zzyzx", "ratingExplanation": 5}"#);
    assert_eq!(only(&document).claim.rationale, None);
    assert!(codes(&read(&document)).contains(&Code::UnreadableField));
}

#[test]
fn the_api_and_its_markup_pages() {
    let api = r#"{"claims": [{"text": "Le pont est vendu", "claimant": "Jo Whit", "claimDate": "2024-01-02T00:00:00Z",
        "claimReview": [{"publisher": {"name": "Vigie", "site": "vigie.example"}, "url": "https://vigie.example/a",
        "title": "Non", "reviewDate": "2024-01-03T00:00:00Z", "textualRating": "Zzyzx", "languageCode": "fr"}]},
        {"text": "Nobody looked at this", "claimReview": []}]}"#;
    let review = only(api);
    assert_eq!(
        (review.claim.text.as_ref(), review.claim.claimant.as_deref()),
        ("Le pont est vendu", Some("Jo Whit"))
    );
    assert_eq!((review.publisher.as_deref(), review.language.as_deref()), (Some("Vigie"), Some("fr")));
    assert_eq!(review.date_published.unwrap().day().to_string(), "2024-01-03");
    assert_eq!(review.claim.verdict.unwrap().label, "Zzyzx");

    let page = r#"{"claimReviewMarkupPages": [{"pageUrl": "https://vigie.example/b", "publishDate": "2024-02-03",
        "claimReviewAuthor": {"name": "Vigie"}, "claimReviewMarkups": [{"claimReviewed": "Le lac est vide",
        "claimAuthor": {"name": "Jo Whit"}, "claimFirstAppearance": "https://a.example/1",
        "rating": {"textualRating": "Zzyzx", "ratingValue": 1}}]}]}"#;
    let review = only(page);
    assert_eq!(
        (review.authors, review.url.as_deref()),
        (vec!["Vigie".into()], Some("https://vigie.example/b"))
    );
    assert_eq!(
        (review.claimants, review.appearances),
        (vec!["Jo Whit".into()], vec!["https://a.example/1".into()])
    );
    assert_eq!(review.claim.verdict.unwrap().label, "Zzyzx");
}

#[test]
fn oddities_are_told_and_cost_nothing_else() {
    for (text, expected) in [
        (with(r#""datePublished": "soon""#), Code::UnreadableField),
        (with(r#""author": {"name": "<script>alert(1)</script>Vigie"}"#), Code::TagsInValue),
        (with(r#""claimReviewed": "Le pont est vendu""#), Code::DuplicateKey),
        (format!(r#"{{"dataFeedElement": [{{"item": null}}, {}]}}"#, with(r#""a": 1"#)), Code::NullItem),
        (format!("[null, {}]", with(r#""a": 1"#)), Code::NullItem),
        (format!(r#"{{"claimReviewMarkups": [null, {}]}}"#, with(r#""a": 1"#)), Code::NullItem),
        (with(r#""a": 1"#), Code::MissingField),
    ] {
        let document = read(&text);
        assert!(codes(&document).contains(&expected), "{text} {:?}", document.diagnostics);
        assert_eq!(document.reviews[0].claim.text, "Le pont est vendu", "{text}");
    }
}

#[test]
fn what_is_done_to_a_whole_text_is_undone() {
    let plain = with(r#""inLanguage": "fr""#);
    for text in [
        plain.replace('"', "&quot;"),
        plain.replace('"', "&#34;"),
        plain.replace('"', "&#x22;"),
        plain.replace('"', "&amp;quot;"),
        plain.replace('"', "\\\""),
        format!("\"{}\"", plain.replace('"', "\\\"")),
        plain.replace('"', "\"\""),
        format!("\u{feff}{plain}"),
    ] {
        let document = read(&text);
        assert_eq!(document.reviews.len(), 1, "{text}");
        assert_eq!(document.reviews[0].language.as_deref(), Some("fr"), "{text}");
        assert!(codes(&document).contains(&Code::JsonRepaired), "{text}");
    }
}

#[test]
fn an_escaped_text_is_told_as_a_whole() {
    let plain = with(r#""inLanguage": "fr""#);
    for (mark, expected) in
        [("&quot;", true), ("&#34;", true), ("&#x22;", true), ("&ldquo;", false), ("“", false)]
    {
        let text = plain.replace('"', mark);
        let told = read(&text).diagnostics.iter().any(|told| told.message.contains("HTML-escaped"));
        assert_eq!(told, expected, "{text}");
    }
}

#[test]
fn places_are_those_of_the_text() {
    let text = format!(
        "<p>\u{e9}</p><script type=\"application/ld+json\">{{\"a\": 1,}} {}</script>",
        with(r#""b": 1"#)
    );
    let document = read(&text);
    assert!(document.reviews[0].span.unwrap().slice(&text).unwrap().starts_with("{\"@type\""));
    for told in &document.diagnostics {
        assert!(told.span.unwrap().slice(&text).is_some(), "{told:?}");
    }
}

#[test]
fn unknown_keys_survive() {
    let text = with(r#""sdLicense": "x", "postTerms": {"b": 1.50, "a": [null, {}]}, "color": "\u0023f00""#);
    let document = read(&text);
    assert_eq!(
        (document.values[0].as_ref(), document.reviews[0].json.as_ref()),
        (text.as_str(), text.as_str())
    );
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document.to_value().to_string(), value.to_string());
    assert_eq!(super::read_value(&value).to_value().to_string(), value.to_string());
    let broken = text.replace("1.50", "1.50,").replacen("\"x\"", "'x'", 1);
    assert_eq!(read(&broken).to_value(), value);
}

#[test]
fn reviews_of_one_page_are_claims_of_one_article() {
    let review = |claim: &str, url: &str| {
        format!(r#"{{"claimReviewed": "{claim}", "url": "https://v.example/{url}"}}"#)
    };
    let text = format!("[{}, {}, {}]", review("a", "1"), review("b", "2"), review("c", "1"));
    let articles = read(&text).articles();
    let claims: Vec<Vec<&str>> = articles
        .iter()
        .map(|article| article.claims.iter().map(|claim| claim.text.as_ref()).collect())
        .collect();
    assert_eq!(claims, [vec!["a", "c"], vec!["b"]]);
}

#[test]
fn reading_takes_linear_time() {
    for part in [
        r#""claimReview": 1, "#,
        r#""claimReviewed": ["a", "b"], "#,
        r#""claimReviewMarkups": [{"claimReviewed": "a"}], "#,
        r#""author": [{"@id": "x"}, {"@id": "y", "name": "z"}], "#,
        r#""itemReviewed": {"appearance": ["https://a.example/1", "https://a.example/1,https://b.example"]}, "#,
    ] {
        let text = format!(
            "{{{}\"claimReviewed\": [{}1]}}",
            part.repeat(40_000 / part.len()),
            "\"word\",".repeat(5_000)
        );
        let begin = std::time::Instant::now();
        read(&text);
        super::check(&text);
        assert!(begin.elapsed().as_secs() < 5, "{part}");
    }
}

#[test]
fn what_holds_no_json_is_an_error() {
    assert_eq!(codes(&read("")), [Code::EmptyInput]);
    assert!(codes(&read("Le pont est vendu.")).contains(&Code::NotJson));
}
