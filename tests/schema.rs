//! The JSON form holds to its schema, and comes back as the same article.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use factmark::{Article, Claim, Quote, QuoteKind, Source, Verdict};
use serde_json::{Value, json};

/// Every text of the project's own corpus.
fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    assert!(!paths.is_empty());
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn schema() -> (Schemas, SchemaIndex) {
    let mut schemas = Schemas::new();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/article.schema.json");
    let index = Compiler::new().compile(path, &mut schemas).unwrap();
    (schemas, index)
}

#[track_caller]
fn accepts(value: &Value) {
    let (schemas, schema) = schema();
    if let Err(error) = schemas.validate(value, schema) {
        panic!("{error:#}\n{value:#}");
    }
}

#[track_caller]
fn refuses(value: &Value) {
    let (schemas, schema) = schema();
    assert!(schemas.validate(value, schema).is_err(), "{value:#}");
}

#[test]
fn every_article_of_the_corpus_holds_to_the_schema() {
    for text in texts() {
        let articles: Vec<_> = factmark::parse_all(&text).into_iter().map(|parsed| parsed.article).collect();
        accepts(&json!({ "articles": articles }));
    }
}

#[test]
fn an_article_built_by_hand_holds_to_the_schema() {
    let mut article = Article::default();
    let mut claim = Claim::new("Le pont est vendu");
    claim.verdict = Some(Verdict::new("Faux"));
    article.claims.push(claim);
    article.quotes.push(Quote::new("On attend", QuoteKind::Direct));
    article.sources.push(Source::default());
    accepts(&json!(article));
}

#[test]
fn the_schema_refuses_what_is_not_the_form() {
    let mut unknown_key = json!(Article::default());
    unknown_key["headlin"] = Value::Null;
    refuses(&unknown_key);

    let mut unknown_kind = json!(Article::default());
    unknown_kind["quotes"] = json!([Quote::new("On attend", QuoteKind::Direct)]);
    accepts(&unknown_kind);
    unknown_kind["quotes"][0]["kind"] = json!("shouted");
    refuses(&unknown_kind);
}

#[test]
fn every_article_comes_back_from_json() {
    for text in texts() {
        let article = factmark::parse(&text).article;
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article<'_>>(&json).unwrap(), article);
    }
}
