//! Sentences of the tests with a word less, moved or cut off, pages and markup that the fuzzers found, and what is read in
//! each, one line each: so that no change of reading goes unseen, in corners that no article comes to. None of it says what
//! should be read. The number behind each is a digest of what is read when the text loses a word here or there.
//!
//! After a change that is meant: `UPDATE_EXPECT=1 cargo test --all-features --test found`, and read the difference before it
//! is committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use factmark::{Language, Parsed};
use serde_json::Value;

/// How often a text is changed for its digest.
const CHANGES: usize = 6;

/// Checks or renews a file of lines: a text in JSON, what `read` says of it, the digest of its neighbours, tabs between them.
fn check(name: &str, read: impl Fn(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/found").join(name);
    let kept = fs::read_to_string(&path).expect("the file is kept beside the test");
    let mut renewed = String::with_capacity(kept.len());
    for line in kept.lines() {
        let quoted = line.split('\t').next().unwrap_or_default();
        let text: String = serde_json::from_str(quoted).expect("a text in JSON");
        let digest = neighbours(&text).fold(OFFSET, |digest, text| hashed(digest, &read(&text)));
        let found = format!("{quoted}\t{}\t{digest:016x}", read(&text));
        if std::env::var_os("UPDATE_EXPECT").is_none() {
            assert_eq!(found, line, " if that is meant, UPDATE_EXPECT=1");
        }
        renewed.extend([&found, "\n"]);
    }
    if renewed != kept {
        fs::write(&path, renewed).expect("the file is written");
    }
}

/// The text without a word, up to a word, and with a word in the other case, at places that are the same in every run.
fn neighbours(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<_> =
        text.match_indices([' ', '\n', '<', '"', ',', '.']).map(|(at, mark)| at + mark.len()).collect();
    (0..CHANGES.min(words.len())).map(move |change| {
        let place = change * words.len() / CHANGES;
        let from = words[place.min(words.len() - 1)];
        let (before, rest) = text.split_at(from);
        let word = words.get(place + 1).map_or(rest.len(), |next| next - from);
        match change % 3 {
            0 => format!("{before}{}", &rest[word..]),
            1 => before.to_owned(),
            _ => before
                .chars()
                .chain(rest.chars().take(1).flat_map(other_case))
                .chain(rest.chars().skip(1))
                .collect(),
        }
    })
}

fn other_case(c: char) -> Vec<char> {
    if c.is_lowercase() { c.to_uppercase().collect() } else { c.to_lowercase().collect() }
}

/// Where FNV-1a begins.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, the same on every machine and in every release of Rust.
fn hashed(digest: u64, text: &str) -> u64 {
    text.bytes().fold(digest, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A value without what is absent, its places as `3-20`; strings of the text are told by their places.
fn short(value: &Value, text: &str) -> Option<String> {
    match value {
        Value::Null | Value::Bool(false) => None,
        Value::String(string) if text.contains(string.as_str()) => None,
        Value::String(string) => Some(string.escape_debug().to_string()),
        Value::Array(items) => match items.as_slice() {
            [Value::Number(start), Value::Number(end)] => Some(format!("{start}-{end}")),
            items => {
                let items: Vec<_> = items.iter().filter_map(|item| short(item, text)).collect();
                (!items.is_empty()).then(|| format!("[{}]", items.join(", ")))
            }
        },
        Value::Object(members) => {
            let members = members.iter().filter(|(key, _)| *key != "schema_version" && *key != "message");
            let mut members: Vec<_> =
                members.filter_map(|(key, value)| Some(format!("{key} {}", short(value, text)?))).collect();
            // A feature of the crate changes the order of keys.
            members.sort();
            (!members.is_empty()).then(|| format!("{{{}}}", members.join(" ")))
        }
        other => Some(other.to_string()),
    }
}

fn told(value: &impl serde::Serialize, text: &str) -> String {
    let value = serde_json::to_value(value).expect("the model is JSON");
    short(&value, text).unwrap_or_default()
}

fn parsed(parsed: &Parsed<'_>, text: &str) -> String {
    format!("{} {}", told(&parsed.article, text), told(&parsed.diagnostics, text))
}

#[test]
fn articles() {
    check("articles.txt", |text| {
        let all = factmark::parse_all(text);
        all.iter().map(|one| parsed(one, text)).collect::<Vec<_>>().join(" | ")
    });
}

#[test]
fn dates() {
    check("dates.txt", |text| {
        let anchor = NaiveDate::from_ymd_opt(2025, 8, 13);
        let mut read: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for language in Language::ALL {
            let dates = told(&factmark::dates::find(text, language, anchor), text);
            read.entry(dates).or_default().push(language.code());
        }
        read.iter()
            .map(|(dates, languages)| format!("{}: {dates}", languages.join(" ")))
            .collect::<Vec<_>>()
            .join("; ")
    });
}

#[cfg(feature = "html")]
#[test]
fn pages() {
    check("pages.txt", |page| {
        let page = factmark::html::parse(page.as_bytes(), &factmark::html::PageOptions::default());
        let rest = [told(&page.article, &page.text), told(&page.diagnostics, "")].join(" ");
        format!("{:?} {:?} {rest}", page.text, page.captions)
    });
}

#[cfg(feature = "claim-review")]
#[test]
fn markup() {
    use factmark::claim_review::{WriteOptions, check as findings, read, write};
    check("markup.txt", |text| {
        let document = read(text);
        let written = document
            .articles()
            .into_iter()
            .filter_map(|article| Some(told(&write(&article, &WriteOptions::default()).ok()?.value, "")));
        let written = written.collect::<Vec<_>>().join(" ");
        let findings: Vec<_> =
            findings(text).iter().map(|finding| format!("{:?} {}", finding.rule, finding.path)).collect();
        format!("{} {written} {findings:?}", told(&document, ""))
    });
}
