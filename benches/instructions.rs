//! One stage of the work on a fixed set of articles, for counting instructions: see `check_instructions.sh`.
//!
//! `growth SIZE` reads every pattern that hurts at that size: four times the size must cost four times as much.
//!
//! A clock says different things on every machine and in every minute; the number of executed instructions is the
//! same each time, so that a change of a few percent is seen.

use std::hint::black_box;

use factmark::{Options, Parser};

/// Enough for every layout to occur several times, few enough for an emulator.
const ARTICLES: usize = 200;

struct Stage {
    name: &'static str,
    work: fn(&[String]),
    /// How many articles are read, and whether they are read once before, so that the tables are there.
    articles: usize,
    warm: bool,
}

impl Stage {
    const fn new(name: &'static str, work: fn(&[String])) -> Self {
        Self { name, work, articles: ARTICLES, warm: true }
    }
}

const STAGES: &[Stage] = &[
    Stage::new("full", |texts| parse(texts, Options::default())),
    Stage::new("structure", |texts| parse(texts, options(false, false))),
    Stage::new("quotes", |texts| parse(texts, options(true, false))),
    Stage::new("dates", |texts| parse(texts, options(false, true))),
    Stage::new("bytes", from_bytes),
    Stage::new("owned", owned),
    Stage {
        articles: 1,
        warm: false,
        ..Stage::new("first_article", |texts| parse(texts, Options::default()))
    },
];

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    if let Some(size) = std::env::args().nth(2).and_then(|size| size.parse().ok()) {
        return growth(size);
    }
    let Some(stage) = STAGES.iter().find(|stage| stage.name == name) else {
        // Without a stage, as `cargo bench` calls it, the names: the script asks for them.
        return STAGES.iter().for_each(|stage| eprintln!("{}", stage.name));
    };
    let texts: Vec<String> =
        factmark_corpus::corpus(stage.articles).into_iter().map(|made| made.text).collect();
    if stage.warm {
        (stage.work)(&texts);
    }
    counted(stage.work, &texts);
    eprintln!("bytes {}", texts.iter().map(String::len).sum::<usize>());
}

fn growth(size: usize) {
    let texts: Vec<String> =
        factmark_corpus::PATTERNS.iter().map(|pattern| pattern.repeat(size / pattern.len())).collect();
    // The tables of every language are built by these.
    for made in factmark_corpus::corpus(ARTICLES) {
        black_box(factmark::parse(&made.text));
    }
    counted(|texts| parse(texts, Options::default()), &texts);
    eprintln!("bytes {}", texts.iter().map(String::len).sum::<usize>());
}

/// The emulator counts while this function runs.
#[inline(never)]
fn counted(work: fn(&[String]), texts: &[String]) {
    work(black_box(texts));
    black_box(());
}

fn options(quotes: bool, dates: bool) -> Options {
    let mut options = Options::default();
    (options.quotes_in_prose, options.dates_in_prose) = (quotes, dates);
    options
}

fn parse(texts: &[String], options: Options) {
    let mut parser = Parser::new(options);
    for text in texts {
        black_box(parser.parse(text));
    }
}

fn from_bytes(texts: &[String]) {
    let mut parser = Parser::default();
    for text in texts {
        let (text, _) = factmark::decode(black_box(text.as_bytes()));
        black_box(parser.parse(&text));
    }
}

fn owned(texts: &[String]) {
    let mut parser = Parser::default();
    for text in texts {
        black_box(parser.parse(text).article.into_owned());
    }
}
