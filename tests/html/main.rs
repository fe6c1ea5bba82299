//! Pages of our own, each with the text, the article and the remarks that are expected beside it.
//!
//! `UPDATE_EXPECT=1 cargo test --features html --test html` writes what is found into the expectations.
//!
//! The rules one by one, on pages of a few tags each: `shown` (what a reader sees), `elements` (what ends an element),
//! `chosen` (which part is the article), `witnesses` (what the markup says), `verdicts`, `encodings`.
#![cfg(feature = "html")]

mod chosen;
mod elements;
mod encodings;
mod shown;
mod verdicts;
mod witnesses;

use std::fs;
use std::path::{Path, PathBuf};

use factmark::html::{self, Page, PageOptions};
use serde_json::{Value, json};

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = fs::read_dir(folder).expect("the folder of pages");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    paths.sort();
    paths
}

/// What a test page is expected to give, in a form that a person can check.
fn summary(page: &Page) -> Value {
    let article = &page.article;
    let authors = article.authors.iter().map(|author| &author.name);
    json!({
        "headline": article.headline,
        "date_published": article.date_published,
        "authors": authors.collect::<Vec<_>>(),
        "language": article.language,
        "publisher": article.publisher,
        "url": article.url,
        "claims": article.claims.iter().map(claim).collect::<Vec<_>>(),
        "sources": article.sources.iter().map(|source| json!([source.name, source.url])).collect::<Vec<_>>(),
        "text": page.text.lines().collect::<Vec<_>>(),
        "captions": page.captions,
        "diagnostics": page.diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect::<Vec<_>>(),
    })
}

fn claim(claim: &factmark::Claim<'_>) -> Value {
    let verdict = claim.verdict.as_ref();
    json!([claim.text, verdict.map(|verdict| &verdict.label), claim.rating().as_str(), claim.claimant])
}

#[test]
fn pages_read_as_expected() {
    for path in pages() {
        let bytes = fs::read(&path).expect("a page");
        let found = summary(&html::parse(&bytes, &PageOptions::default()));
        let expected = path.with_extension("json");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let pretty = serde_json::to_string_pretty(&found).expect("JSON") + "\n";
            fs::write(&expected, pretty).expect("the expectation is written");
            continue;
        }
        let expected = fs::read_to_string(&expected).expect("an expectation beside the page");
        let expected: Value = serde_json::from_str(&expected).expect("JSON");
        assert_eq!(found, expected, "{}", path.display());
    }
}

#[test]
fn what_a_page_says_of_its_language_is_one_mark_among_others() {
    let language = |page: &str| {
        let page = html::parse(page.as_bytes(), &PageOptions::default());
        page.article.language.map(std::borrow::Cow::into_owned)
    };
    let french = "<p>Le pont de Lysse a été fermé lundi, et la mairie ne dit pas pourquoi il le sera encore demain.</p>";
    assert_eq!(language(&format!("<html lang=en><h1>Lysse</h1>{french}")).as_deref(), Some("fr"));
    assert_eq!(language("<html lang=de><h1>Lysse</h1><p>Lysse, Ordane, 2025</p>").as_deref(), Some("de"));
}

fn read(page: &str) -> Page {
    html::parse(page.as_bytes(), &PageOptions::default())
}

/// Each page with the text that a reader of it sees.
#[track_caller]
fn check_text(pages: &[(&str, &str)]) {
    for (page, expected) in pages {
        assert_eq!(read(page).text, *expected, "{page}");
    }
}
