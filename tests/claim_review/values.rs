//! What a review says, in all the ways in which markup says it.

use factmark::claim_review::{Document, Review, read};
use factmark::{Code, Rating, VerdictRule};

/// A review with these members beside its claim.
fn with(members: &str) -> String {
    format!(r#"{{"@type": "ClaimReview", "claimReviewed": "Le lac est vide", {members}}}"#)
}

#[track_caller]
fn only(text: &str) -> Review<'static> {
    let mut reviews = read(text).into_owned().reviews;
    assert_eq!(reviews.len(), 1, "{text}");
    reviews.remove(0)
}

fn tells(document: &Document<'_>, code: Code) -> bool {
    document.diagnostics.iter().any(|told| told.code == code)
}

fn text(value: Option<&std::borrow::Cow<'_, str>>) -> String {
    value.map_or("-", |value| value).to_owned()
}

#[test]
fn dates_of_the_review_and_of_the_claim() {
    for (value, expected) in [
        ("2025-08-13", "2025-08-13"),
        (" 2025-08-13 ", "2025-08-13"),
        ("2025-08-13T10:39", "2025-08-13T10:39:00"),
        ("12/31/2025", "2025-12-31"),
        ("13/08/2025", "2025-08-13"),
        ("08/08/2025", "2025-08-08"),
        ("12/08/2025", "-"),
        ("08/12/2025", "-"),
        ("2025-8-3", "2025-08-03"),
        ("2025083", "-"),
        ("bientôt", "-"),
    ] {
        let members = format!(
            r#""datePublished": "{value}", "dateModified": "{value}", "itemReviewed": {{"datePublished": "{value}"}}"#
        );
        let review = only(&with(&members));
        for date in [review.date_published, review.date_modified, review.claim_date] {
            assert_eq!(date.map_or("-".to_owned(), |date| date.to_string()), expected, "{value}");
        }
        assert_eq!(tells(&read(&with(&members)), Code::UnreadableField), expected == "-", "{value}");
    }
}

#[test]
fn appearances_are_addresses() {
    let address = "https://a.example/1";
    for (value, expected, told) in [
        (format!(r#""{address}""#), vec![address], false),
        (r#""Facebook""#.to_owned(), vec![], true),
        (format!(r#"["Facebook", "{address}"]"#), vec![address], true),
        (format!(r#""{address},""#), vec![address], false),
        (format!(r#""vu sur {address} et http://b.example""#), vec![address, "http://b.example"], false),
        (format!(r#"{{"sameAs": ["{address}"]}}"#), vec![address], false),
        ("42".to_owned(), vec![], false),
        ("null".to_owned(), vec![], false),
        (
            r#""https://a.example/1,2,https://b.example""#.to_owned(),
            vec!["https://a.example/1,2", "https://b.example"],
            false,
        ),
    ] {
        let markup = with(&format!(r#""itemReviewed": {{"appearance": {value}}}"#));
        let document = read(&markup);
        assert_eq!(document.reviews[0].appearances, expected, "{value}");
        assert_eq!(tells(&document, Code::UnreadableField), told, "{value}");
    }
    let both = |key: &str| {
        only(&with(&format!(
            r#""itemReviewed": {{"{key}": "{address}", "appearance": ["https://b.example"]}}"#
        )))
    };
    assert_eq!(both("firstAppearance").appearances, [address, "https://b.example"]);
    assert_eq!(both("url").appearances, ["https://b.example", address]);
    for (count, kept) in [(200, 200), (201, 200)] {
        let list: Vec<_> = (0..count).map(|at| format!("\"https://a.example/{at}\"")).collect();
        let review = only(&with(&format!(r#""itemReviewed": {{"appearance": [{}]}}"#, list.join(","))));
        assert_eq!(review.appearances.len(), kept);
    }
}

#[test]
fn a_number_that_says_the_opposite_of_the_label_is_told() {
    for (label, value, told) in [
        ("Faux", "5", true),
        ("Faux", "4", true),
        ("Faux", "3", false),
        ("Faux", "1", false),
        ("Vrai", "1", true),
        ("Vrai", "5", false),
        ("Zyx", "5", false),
        ("Infondé", "5", false),
        ("Faux", "9", false),
    ] {
        let markup = with(&format!(
            r#""reviewRating": {{"alternateName": "{label}", "ratingValue": {value}, "bestRating": 5, "worstRating": 1}}"#
        ));
        assert_eq!(tells(&read(&markup), Code::RatingDisagrees), told, "{label} {value}");
    }
}

#[test]
fn without_a_label_the_number_counts() {
    for (value, best, expected) in [
        ("1", "5", Rating::False),
        ("2", "5", Rating::MostlyFalse),
        ("3", "5", Rating::Mixed),
        ("4", "5", Rating::MostlyTrue),
        ("5", "5", Rating::True),
        ("1", "1", Rating::Unknown),
        ("0", "5", Rating::Unknown),
        ("6", "5", Rating::Unknown),
        ("[1]", "[5]", Rating::False),
        ("\" 2 \"", "5", Rating::MostlyFalse),
    ] {
        let rating = format!(r#""reviewRating": {{"ratingValue": {value}, "bestRating": {best}}}"#);
        let verdict = only(&with(&rating)).claim.verdict.unwrap();
        assert_eq!(verdict.rating, expected, "{value} {best}");
        assert_eq!(verdict.rule == VerdictRule::Number, expected != Rating::Unknown, "{value} {best}");
    }
}

#[test]
fn the_label_of_several_ratings_and_odd_places() {
    for (rating, label, told) in [
        (r#"[{"alternateName": "Faux"}, {"alternateName": "Vrai"}]"#, "Faux", false),
        (r#"[{"ratingValue": 1}, {"ratingValue": 2}, {"alternateName": "Vrai"}]"#, "Vrai", false),
        (r#"{"ratingValue": "Faux"}"#, "Faux", true),
        (r#"{"ratingValue": "Faux", "alternateName": "Vrai"}"#, "Vrai", false),
        (r#"{"ratingValue": "1", "name": "Vrai"}"#, "Vrai", false),
        (r#"{"ratingValue": "--", "bestRating": 5}"#, "", false),
    ] {
        let document = read(&with(&format!(r#""reviewRating": {rating}"#))).into_owned();
        let found = document.reviews[0].claim.verdict.as_ref().map_or("", |verdict| &verdict.label);
        assert_eq!(found, label, "{rating}");
        assert_eq!(tells(&document, Code::UnreadableField), told, "{rating}");
    }
}

#[test]
fn the_class_of_a_label_is_read_as_everywhere() {
    let verdict =
        only(&with(r#""inLanguage": "fr", "reviewRating": {"alternateName": "Montage satirique"}"#))
            .claim
            .verdict
            .unwrap();
    let reading = factmark::rating::read("Montage satirique", Some("fr"), None);
    assert_eq!((verdict.rating, verdict.flags, verdict.rule), (reading.rating, reading.flags, reading.rule));
    assert_ne!(verdict.rule, VerdictRule::None);
}

#[test]
fn the_api_has_names_of_its_own() {
    let entry = |claim: &str, entry: &str| {
        format!(r#"{{"claims": [{{"text": "Le lac est vide", {claim}, "claimReview": [{{{entry}}}]}}]}}"#)
    };
    let review = only(&entry(
        r#""claimant": "Jo Whit", "claimDate": "2025-08-01""#,
        r#""title": "Non, le lac est plein", "reviewDate": "2025-08-13", "textualRating": "Faux""#,
    ));
    assert_eq!(review.claim_date.map(|date| date.to_string()).as_deref(), Some("2025-08-01"));
    assert_eq!(text(review.headline.as_ref()), "Non, le lac est plein");
    assert_eq!(review.date_published.map(|date| date.to_string()).as_deref(), Some("2025-08-13"));
    assert_eq!(text(review.claim.claimant.as_ref()), "Jo Whit");
    // A list without the text of a claim is none of the API's.
    assert_eq!(read(r#"{"claimReview": [{"textualRating": "Faux"}]}"#).reviews, []);
    let nulls = r#"{"claims": [null, {"text": "Le lac est vide", "claimReview": [null, {"textualRating": "Faux"}]}]}"#;
    assert!(tells(&read(nulls), Code::NullItem));
    assert!(!tells(&read(&nulls.replace("null, ", "")), Code::NullItem));
}

#[test]
fn a_markup_page_speaks_for_its_reviews() {
    let page = |own: &str| {
        format!(
            r#"{{"pageUrl": "https://v.example/p", "publishDate": "2025-08-13", "claimReviewAuthor": {{"name": "Vigie"}}, "claimReviewMarkups": [{{"claimReviewed": "Le lac est vide", "claimAppearances": ["https://a.example/1"], "claimDate": "2025-08-01"{own}}}]}}"#
        )
    };
    let review = only(&page(""));
    assert_eq!(text(review.url.as_ref()), "https://v.example/p");
    assert_eq!(review.authors, ["Vigie"]);
    assert_eq!(review.date_published.map(|date| date.to_string()).as_deref(), Some("2025-08-13"));
    assert_eq!(review.claim_date.map(|date| date.to_string()).as_deref(), Some("2025-08-01"));
    assert_eq!(review.appearances, ["https://a.example/1"]);
    assert_eq!(
        text(only(&page(r#", "url": "https://v.example/own""#)).url.as_ref()),
        "https://v.example/own"
    );
    // What stands beside the page's list is not its own.
    let beside = format!(r#"[{}, {{"claimReviewed": "Le pont est vendu"}}]"#, page(""));
    assert_eq!(read(&beside).reviews[1].url, None);
}

#[test]
fn headline_body_and_kinds() {
    for (members, headline) in [
        (r#""headline": "Non""#, "Non"),
        (r#""name": "Non""#, "Non"),
        (r#""name": "Oui", "headline": "Non""#, "Non"),
    ] {
        assert_eq!(text(only(&with(members)).headline.as_ref()), headline, "{members}");
    }
    for kind in ["ClaimReview", " ClaimReview ", "schema:ClaimReview", "https://schema.org/ClaimReview"] {
        assert_eq!(read(&format!(r#"{{"@type": "{kind}", "url": "x"}}"#)).reviews.len(), 1, "{kind}");
    }
    assert!(tells(&read(r#"{"@type": "ClaimReview"}"#), Code::MissingField));
    assert!(!tells(
        &read(
            r#"{"@type": "ClaimReview", "claimReviewed": "a", "url": "https://v.example", "reviewRating": {"alternateName": "Faux"}, "author": {"name": "Vigie"}}"#
        ),
        Code::MissingField
    ));
    assert_eq!(
        text(only(&with(r#""reviewBody": "Il est plein.""#)).claim.rationale.as_ref()),
        "Il est plein."
    );
    let both = r#""reviewBody": "Il est plein.", "reviewRating": {"ratingExplanation": "Non."}"#;
    assert_eq!(text(only(&with(both)).claim.rationale.as_ref()), "Non.");
}

#[test]
fn texts_of_lists_and_objects() {
    for (value, expected) in [
        (r#"["Le lac", ["x"], null, 3, "est vide"]"#, "Le lac 3 est vide"),
        (r#"{"@value": {"name": "Le lac"}}"#, ""),
        (r#"{"name": "Le lac"}"#, "Le lac"),
        ("true", ""),
        (r#""a < b""#, "a < b"),
        (r#""Le lac\u0001est vide""#, "Le lac est vide"),
        (r#""""#, ""),
    ] {
        assert_eq!(only(&format!(r#"{{"claimReviewed": {value}}}"#)).claim.text, expected, "{value}");
    }
}
