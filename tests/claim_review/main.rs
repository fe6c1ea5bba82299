//! Markup out: what is written is valid, says what the article says, and is read back as it was.
//!
//! Rule by rule: `values` (what markup says, however it says it), `repairs` (broken JSON, and what is told of it),
//! `edits` (changed reviews back into their markup), `feeds`, `written`, `checks`.
#![cfg(feature = "claim-review")]

mod checks;
mod edits;
mod feeds;
mod repairs;
mod values;
mod written;

use factmark::claim_review::{
    Finding, Form, Publisher, Rule, WriteOptions, check, check_value, read_value, write, write_news_article,
};
use factmark::{Article, Author, Claim, Code, Quote, QuoteKind, Rating, Severity, Source, Verdict};
use serde_json::{Value, json};

fn claim(text: &'static str, label: &'static str, rating: Rating) -> Claim<'static> {
    let mut verdict = Verdict::new(label);
    verdict.rating = rating;
    let mut claim = Claim::new(text);
    claim.verdict = Some(verdict);
    claim
}

fn article(claims: Vec<Claim<'static>>) -> Article<'static> {
    let mut article = Article::default();
    article.headline = Some("Le pont de Lysse n'est pas vendu".into());
    article.language = Some("fr".into());
    article.date_published = Some("2025-08-13T10:39:00".parse().unwrap());
    article.authors = vec![Author::new("Ada Morval", None)];
    article.claims = claims;
    article
}

fn options(form: Form) -> WriteOptions {
    let mut options = WriteOptions::default();
    options.form = form;
    options.url = Some("https://vigie.example/pont".into());
    options.publisher = Some(Publisher::new("Vigie", Some("https://vigie.example/".into())));
    options
}

fn errors(value: &Value) -> Vec<Finding> {
    check_value(value).into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

#[test]
fn every_class_is_written_as_google_asks() {
    for rating in Rating::ALL {
        let article = article(vec![claim("Le pont est vendu", "Étiquette", rating)]);
        let markup = write(&article, &options(Form::Object)).unwrap();
        assert_eq!(errors(&markup.value), [], "{rating}");
        let written = &markup.value["reviewRating"];
        assert_eq!(written["alternateName"], "Étiquette");
        assert_eq!(
            written.get("ratingValue").and_then(Value::as_u64),
            rating.google_value().map(u64::from),
            "{rating}"
        );
        let scale = rating.google_value().map(|_| (json!(5), json!(1)));
        assert_eq!(
            written.get("bestRating").cloned().zip(written.get("worstRating").cloned()),
            scale,
            "{rating}"
        );
    }
}

#[test]
fn every_form_is_valid_and_read_back() {
    for form in [Form::Object, Form::Array, Form::Graph, Form::DataFeed] {
        for count in 1..=3 {
            let claims = ["Le pont est vendu", "Le lac est vide", "Le moulin ferme"];
            let claims = claims.iter().take(count).map(|text| claim(text, "Faux", Rating::False)).collect();
            let article = article(claims);
            let markup = write(&article, &options(form)).unwrap();
            assert_eq!(errors(&markup.value), [], "{form:?} {count}");
            let read = read_value(&markup.value);
            let [back] = <[_; 1]>::try_from(read.articles()).unwrap();
            assert_eq!(read.diagnostics, [], "{form:?}");
            let text = |article: &Article<'_>| -> Vec<String> {
                article.claims.iter().map(|claim| format!("{} {:?}", claim.text, claim.rating())).collect()
            };
            assert_eq!(text(&back), text(&article));
            assert_eq!(back.date_published, article.date_published);
            assert_eq!((back.headline, back.language), (article.headline.clone(), article.language.clone()));
        }
    }
}

#[test]
fn the_rationale_explains_the_rating() {
    let mut one = claim("Le pont est vendu", "Faux", Rating::False);
    one.rationale = Some("La mairie le dément. Aucun acte n'existe.".into());
    one.claimant = Some("Rive Info".into());
    let markup = write(&article(vec![one.clone()]), &options(Form::Object)).unwrap();
    assert_eq!(
        markup.value["reviewRating"]["ratingExplanation"],
        "La mairie le dément. Aucun acte n'existe."
    );
    assert!(markup.value.get("reviewBody").is_none());
    assert_eq!(markup.value["itemReviewed"]["author"]["name"], "Rive Info");

    let long = "Une phrase de plus, été comme hiver. ".repeat(40);
    one.rationale = Some(long.trim().to_owned().into());
    let markup = write(&article(vec![one]), &options(Form::Object)).unwrap();
    let explanation = markup.value["reviewRating"]["ratingExplanation"].as_str().unwrap();
    assert!(explanation.len() < 500 && explanation.ends_with("hiver."), "{explanation}");
    assert_eq!(markup.value["reviewBody"], long.trim());
}

#[test]
fn nothing_is_invented() {
    let bare =
        write(&article(vec![claim("Le pont est vendu", "Faux", Rating::False)]), &WriteOptions::default())
            .unwrap();
    for key in ["url", "publisher", "itemReviewed", "reviewBody", "dateModified"] {
        assert!(bare.value.get(key).is_none(), "{key}");
    }
    assert_eq!(bare.value["author"], json!({"@type": "Person", "name": "Ada Morval"}));
    assert_eq!(bare.diagnostics[0].code, Code::MissingField);
}

#[test]
fn a_claim_without_a_verdict_has_no_review() {
    let one = claim("Le pont est vendu", "Faux", Rating::False);
    let markup = write(&article(vec![Claim::new("Le lac est vide"), one]), &options(Form::Object)).unwrap();
    assert_eq!(markup.value["claimReviewed"], "Le pont est vendu");
    assert_eq!(markup.diagnostics[0].code, Code::ClaimWithoutVerdict);
    assert!(markup.diagnostics[0].message.contains("Le lac est vide"));

    let error = write(&article(vec![Claim::new("Le lac est vide")]), &options(Form::Object)).unwrap_err();
    assert_eq!(error.diagnostic.code, Code::NothingToWrite);
}

#[test]
fn without_a_label_the_class_is_named_in_the_language() {
    let markup =
        write(&article(vec![claim("Le pont est vendu", "", Rating::MissingContext)]), &options(Form::Object))
            .unwrap();
    assert_eq!(markup.value["reviewRating"]["alternateName"], "Manque de contexte");
    assert_eq!(markup.diagnostics[0].code, Code::LabelFromClass);
    assert!(
        write(&article(vec![claim("Le pont est vendu", "", Rating::Unknown)]), &options(Form::Object))
            .is_err()
    );
}

#[test]
fn the_article_itself_with_its_quotations_and_sources() {
    let mut article = article(vec![claim("Le pont est vendu", "Faux", Rating::False)]);
    let mut quote = Quote::new("Nous ne vendons rien.", QuoteKind::Direct);
    quote.speaker = Some("Luc Orban".into());
    quote.role = Some("maire de Lysse".into());
    quote.date = Some("2025-08-12".parse().unwrap());
    let mut season = Quote::new("On attend.", QuoteKind::Partial);
    season.date = Some("2025-22".parse().unwrap());
    article.quotes = vec![quote, season, Quote::new("tout va bien", QuoteKind::Indirect)];
    let mut source = Source::default();
    source.name = Some("Registre de Lysse".into());
    source.url = Some("registre.example/7".into());
    article.sources = vec![source];

    let markup = write_news_article(&article, &options(Form::Object));
    let value = &markup.value;
    assert_eq!(
        (&value["@type"], &value["headline"]),
        (&json!("NewsArticle"), &json!("Le pont de Lysse n'est pas vendu"))
    );
    assert_eq!(
        value["citation"],
        json!([{"@type": "CreativeWork", "name": "Registre de Lysse", "url": "https://registre.example/7"}])
    );
    let parts = value["hasPart"].as_array().unwrap();
    assert_eq!(parts.len(), 3);
    assert_eq!(
        parts[0],
        json!({"@type": "Quotation", "text": "Nous ne vendons rien.", "spokenByCharacter":
            {"@type": "Person", "name": "Luc Orban", "jobTitle": "maire de Lysse"}, "dateCreated": "2025-08-12"})
    );
    assert_eq!(parts[1], json!({"@type": "Quotation", "text": "On attend."}));
    assert_eq!(errors(value), []);
}

const VALID: &str = r#"{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://vigie.example/a",
    "claimReviewed": "Le pont est vendu", "author": {"@type": "Organization", "name": "Vigie"},
    "itemReviewed": {"@type": "Claim", "author": {"name": "Jo"}, "appearance": "https://a.example/1"},
    "reviewRating": {"alternateName": "Faux", "ratingValue": 1, "bestRating": 5, "worstRating": 1}}"#;

#[test]
fn each_rule_finds_what_breaks_it() {
    assert_eq!(check(VALID), []);
    for (from, to, rule, path) in [
        ("\"@context\": \"https://schema.org\", ", "", Rule::Context, "/@context"),
        ("\"ClaimReview\"", "\"claimReview\"", Rule::Type, "/@type"),
        (
            "\"claimReviewed\": \"Le pont est vendu\"",
            "\"claimReviewed\": \"\"",
            Rule::ClaimReviewed,
            "/claimReviewed",
        ),
        ("\"Le pont est vendu\"", "[\"Le pont\"]", Rule::ClaimReviewed, "/claimReviewed"),
        ("Le pont est", &"x".repeat(76), Rule::ClaimLength, "/claimReviewed"),
        ("Le pont est vendu", "FAUX : le pont est vendu", Rule::ClaimWithRating, "/claimReviewed"),
        ("https://vigie.example/a", "/a", Rule::Url, "/url"),
        ("\"url\"", "\"link\"", Rule::Url, "/url"),
        ("\"reviewRating\"", "\"rated\"", Rule::ReviewRating, "/reviewRating"),
        ("\"alternateName\": \"Faux\", ", "", Rule::AlternateName, "/reviewRating/alternateName"),
        ("\"worstRating\": 1", "\"worstRating\": 0", Rule::WorstRating, "/reviewRating/worstRating"),
        ("\"bestRating\": 5", "\"bestRating\": 1", Rule::RatingOrder, "/reviewRating"),
        ("\"ratingValue\": 1", "\"ratingValue\": 6", Rule::RatingRange, "/reviewRating/ratingValue"),
        ("\"ratingValue\": 1", "\"ratingValue\": \"\"", Rule::RatingNumber, "/reviewRating/ratingValue"),
        ("\"ratingValue\": 1, ", "", Rule::RatingValue, "/reviewRating/ratingValue"),
        ("\"ratingValue\": 1", "\"ratingValue\": 5", Rule::RatingDisagrees, "/reviewRating"),
        (", \"worstRating\": 1", "", Rule::RatingScale, "/reviewRating"),
        ("\"author\": {\"@type\": \"Organization\", \"name\": \"Vigie\"},", "", Rule::Author, "/author"),
        ("\"Claim\"", "\"Rumour\"", Rule::ItemReviewed, "/itemReviewed/@type"),
        ("{\"name\": \"Jo\"}", "{}", Rule::Claimant, "/itemReviewed/author"),
        (", \"appearance\": \"https://a.example/1\"", "", Rule::Appearance, "/itemReviewed"),
        ("\"url\"", "\"datePublished\": \"9 April 2018\", \"url\"", Rule::Date, "/datePublished"),
        ("\"worstRating\": 1", "\"worstRating\": 1,", Rule::Json, ""),
    ] {
        let text = VALID.replacen(from, to, 1);
        let findings = check(&text);
        let found = findings.iter().any(|finding| finding.rule == rule && finding.path == path);
        assert!(found, "{rule:?} at {path} not in {findings:?}");
    }
}

#[test]
fn findings_say_where() {
    let text = format!("{{\"@context\": \"https://schema.org\", \"@graph\": [{{}}, {VALID}, {VALID}]}}")
        .replacen("Faux", "", 1);
    let findings: Vec<_> = check(&text).iter().map(|finding| (finding.rule, finding.path.clone())).collect();
    assert_eq!(findings[0], (Rule::AlternateName, "/@graph/1/reviewRating/alternateName".to_owned()));
    assert_eq!(findings.last().unwrap(), &(Rule::Duplicate, "/@graph/2".to_owned()));
    assert_eq!(check("{}")[0].rule, Rule::NoReview);
}
