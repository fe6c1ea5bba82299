//! Invented pages, of which it is known which words are the article's.
#![cfg(feature = "html")]

use std::collections::{BTreeMap, HashMap};

use factmark::html::{self, PageOptions};
use factmark_corpus::web_page;

/// How many pages are read.
const PAGES: u64 = 48;

/// Words found, wanted, and both.
#[derive(Default)]
struct Score {
    found: usize,
    wanted: usize,
    shared: usize,
}

impl Score {
    fn add(&mut self, found: &str, wanted: &str) {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for word in words(wanted) {
            *counts.entry(word).or_default() += 1;
            self.wanted += 1;
        }
        for word in words(found) {
            self.found += 1;
            if let Some(left) = counts.get_mut(word).filter(|left| **left > 0) {
                *left -= 1;
                self.shared += 1;
            }
        }
    }

    /// Per mille, so that no count is rounded.
    fn f1(&self) -> usize {
        2000 * self.shared / (self.found + self.wanted)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[test]
fn the_text_of_a_page_is_that_of_its_article() {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for number in 0..PAGES {
        let made = web_page(1, number);
        let page = html::parse(made.html.as_bytes(), &PageOptions::default());
        scores.entry(made.template).or_default().add(&page.text, &made.lines.join("\n"));
    }
    for (template, score) in &scores {
        assert!(
            score.f1() > 970,
            "{template}: {} of {} words, {} wanted",
            score.shared,
            score.found,
            score.wanted
        );
    }
}

#[test]
fn lines_stay_lines() {
    for number in 0..PAGES {
        let made = web_page(2, number);
        let page = html::parse(made.html.as_bytes(), &PageOptions::default());
        let mut lines = page.text.lines().map(|line| line.trim_start_matches(['#', '-', '>', ' ']));
        for wanted in &made.lines {
            assert!(
                lines.any(|line| line == wanted),
                "{wanted:?} of page {number} ({})\n{}",
                made.template,
                page.text
            );
        }
    }
}
