//! Pages of our own, each with the text, the article and the remarks that are expected beside it.
//!
//! `UPDATE_EXPECT=1 cargo test --features html --test html` writes what is found into the expectations.
#![cfg(feature = "html")]

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
    json!({
        "text": page.text.lines().collect::<Vec<_>>(),
        "captions": page.captions,
        "diagnostics": page.diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect::<Vec<_>>(),
    })
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
