//! How much of what the generator wrote is read, word for word and at its place.

use factmark::Span;
use factmark_corpus::{Article as Made, Place};

use crate::{Corpus, regex_parser};

/// The places that a parser found, by field.
#[derive(Default)]
struct Found {
    claims: Vec<(usize, usize)>,
    quotes: Vec<(usize, usize)>,
    speakers: Vec<(usize, usize)>,
    dates: Vec<(usize, usize)>,
}

/// True positives, found, true.
#[derive(Default, Clone, Copy)]
struct Score(usize, usize, usize);

impl Score {
    fn add(&mut self, found: &[(usize, usize)], truth: &[(usize, usize)]) {
        self.0 += found.iter().filter(|place| truth.contains(place)).count();
        self.1 += found.len();
        self.2 += truth.len();
    }

    fn percent(self) -> f64 {
        200.0 * self.0 as f64 / (self.1 + self.2) as f64
    }
}

pub(crate) fn print(corpus: &Corpus) {
    println!("F1 against what the generator wrote, exact places, %\n");
    println!("| parser | claims | quotes | speakers | dates |\n|---|--:|--:|--:|--:|");
    row("factmark, full", corpus, by_factmark);
    row("regex crate, full", corpus, by_regex);
    println!();
}

fn row(name: &str, corpus: &Corpus, read: fn(&Made) -> Found) {
    let mut scores = [Score::default(); 4];
    for made in &corpus.articles {
        let (found, truth) = (read(made), truth(made));
        scores[0].add(&found.claims, &truth.claims);
        scores[1].add(&found.quotes, &truth.quotes);
        scores[2].add(&found.speakers, &truth.speakers);
        scores[3].add(&found.dates, &truth.dates);
    }
    let [claims, quotes, speakers, dates] = scores.map(Score::percent);
    println!("| {name} | {claims:.1} | {quotes:.1} | {speakers:.1} | {dates:.1} |");
}

fn truth(made: &Made) -> Found {
    let truth = &made.truth;
    let pair = |place: &Place| (place.start, place.end);
    Found {
        claims: truth.claims.iter().map(|claim| pair(&claim.text)).collect(),
        quotes: truth.quotes.iter().map(|quote| pair(&quote.text)).collect(),
        speakers: truth.quotes.iter().filter_map(|quote| quote.speaker.as_ref().map(pair)).collect(),
        dates: truth.dates.iter().map(|date| pair(&date.text)).collect(),
    }
}

fn by_factmark(made: &Made) -> Found {
    let article = factmark::parse(&made.text).article;
    let pair = |span: Option<Span>| span.map(|span| (span.start() as usize, span.end() as usize));
    Found {
        claims: article.claims.iter().filter_map(|claim| pair(claim.span)).collect(),
        quotes: article.quotes.iter().filter_map(|quote| pair(quote.span)).collect(),
        speakers: article.quotes.iter().filter_map(|quote| pair(quote.spans.speaker)).collect(),
        dates: article.dates.iter().filter_map(|date| pair(date.span)).collect(),
    }
}

fn by_regex(made: &Made) -> Found {
    let article = regex_parser::read(&made.text, true);
    let place = |words: &str| {
        let start = words.as_ptr() as usize - made.text.as_ptr() as usize;
        (start, start + words.len())
    };
    Found {
        claims: article.claims.iter().map(|claim| place(claim.text)).collect(),
        quotes: article.quotes.iter().map(|quote| place(quote.text)).collect(),
        speakers: article.quotes.iter().filter_map(|quote| quote.speaker.map(place)).collect(),
        dates: article.dates.iter().map(|date| place(date.text)).collect(),
    }
}
