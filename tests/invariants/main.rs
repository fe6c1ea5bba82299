//! What holds for every input, checked through the public API over every article of the examples, each of their
//! prefixes, and each with a line or a character removed, doubled or swapped.

mod check;

use std::fs;
use std::path::Path;

use check::{check, holds};

/// A text longer than this is changed at every few places only, so that the test stays quick.
const SMALL: usize = 1200;

fn articles() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
}

#[test]
fn every_article() {
    let mut count = 0;
    for text in articles() {
        check(&text);
        check(&text.replace('\n', "\r\n"));
        check(&text.replace('\n', "\r"));
        check(&text.replace("\n\n", "\n"));
        check(&text.replace('\n', "\u{2028}"));
        check(&text.replace('\n', " "));
        check(&format!("\u{feff}\n{text}\n{text}"));
        count += 1;
    }
    assert!(count >= 12, "{count} articles");
}

#[cfg(feature = "html")]
#[test]
fn every_article_as_a_page() {
    use factmark::html;

    for text in articles() {
        let lines: Vec<_> =
            text.lines().map(|line| format!("<p>{line} <a href=//lysse.example>là</a></p>")).collect();
        let review = r#"{"@type": "ClaimReview", "claimReviewed": "Le lac est vide", "author": "Vigie"}"#;
        let markup = format!("<script type=application/ld+json>{review}</script>");
        let page = html::parse([markup, lines.concat()].concat().as_bytes(), &html::PageOptions::default());
        check::placed(&page.article, &page.text);
        check(&page.text);
    }
}

#[test]
fn every_prefix() {
    for text in articles() {
        let step = 1 + text.len() / SMALL * 13;
        for (at, _) in text.char_indices().step_by(step) {
            holds(&text[..at]);
        }
    }
}

#[test]
fn a_line_removed_doubled_swapped() {
    for text in articles() {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for at in 0..lines.len() {
            let (before, rest) = lines.split_at(at);
            holds(&[before, &rest[1..]].concat().concat());
            holds(&[before, &rest[..1], rest].concat().concat());
            let mut swapped = lines.clone();
            swapped.swap(at, (at + 1) % lines.len());
            holds(&swapped.concat());
        }
    }
}

#[test]
fn a_character_removed_doubled_swapped() {
    for text in articles() {
        let step = if text.len() < SMALL { 5 } else { 17 + text.len() / SMALL * 31 };
        for (at, c) in text.char_indices().step_by(step) {
            let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
            holds(&format!("{before}{after}"));
            holds(&format!("{before}{c}{c}{after}"));
            let mut chars = after.chars();
            let next = chars.next().map(String::from).unwrap_or_default();
            holds(&format!("{before}{next}{c}{}", chars.as_str()));
        }
    }
}

/// Every character of the first plane up to the Chinese ones, then some of all others, alone, doubled, before and behind words
/// and in a quotation.
#[test]
fn every_character() {
    let chars = ('\0'..='\u{2fff}').chain(('\u{3000}'..='\u{1ffff}').step_by(37)).filter(|c| *c != '\n');
    for chars in chars.collect::<Vec<_>>().chunks(64) {
        let line = |c: &char| format!("{c} {c}{c} a{c} {c}b « {c} », 3{c}5 {c}.\n");
        holds(&chars.iter().map(line).collect::<String>());
    }
}

/// What opens, closes, labels or splits, each a start of something that never comes.
const HOSTILE_PIECES: &[&str] = &[
    "«",
    "»",
    "« ",
    " »",
    "\"",
    "“",
    "„",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "((",
    "([a.fr](",
    "([a.fr](https://a.fr",
    "(a.fr) ",
    "https://",
    "- ",
    "• ",
    "1. ",
    "# ",
    "> ",
    "*",
    "**",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\u{2028}",
    "\u{feff}",
    "\u{a0}",
    "\u{202f}",
    "\0",
    "\u{7f}",
    "é",
    "e\u{301}",
    "\u{fffd}",
    "👩‍👩‍👧",
    "İ",
    "ß",
    ":",
    " : ",
    "a : ",
    ". ",
    "a. ",
    "15.000 ",
    "3 mai ",
    "2025-",
    "le ",
    "a\n",
    "Claim: ",
    "Verdict: ",
    "Affirmation : ",
    "Introduction : ",
    "Sources\n",
    "Source : ",
    "Auteur : ",
    "Par A",
    "Lire Plus",
    ", A",
    "; ",
    "Faits vérifiés\n",
    "Mise à jour le 2025-01-01 : ",
    "« A », dit B. ",
    "– A\n",
    "&quot;",
    "Ada Morval, ",
];

#[test]
fn hostile_texts() {
    for piece in HOSTILE_PIECES {
        for count in [1, 2, 3, 40, 400] {
            holds(&piece.repeat(count));
            holds(&format!("Le pont\n\n{}fin.", piece.repeat(count)));
        }
    }
}
