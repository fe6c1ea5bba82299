//! How fast is it on my articles? `cargo run --release --features parallel --example throughput -- PATH…`
//!
//! A path is a folder (its `.txt` and `.md` files), a `.jsonl` file (the strings under `"text"`), any other file (one
//! article) or `-` (JSON Lines from standard input). Without a path, invented articles are read. Prints
//! megabytes and articles per second for each stage of the work.

#![expect(clippy::cast_precision_loss, reason = "figures for people")]

mod articles;
mod progress;

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use factmark::{Options, Parser};
use progress::Progress;

/// Small corpora are read again until this long has passed, so that the figures mean something.
const ENOUGH: Duration = Duration::from_millis(500);

type Stage = fn(&[String], &mut Progress);

const STAGES: &[(&str, Stage)] = &[
    ("structure only", structure),
    ("full", full),
    ("full, from bytes", from_bytes),
    ("full, owned", owned),
    #[cfg(feature = "parallel")]
    ("full, all cores", all_cores),
];

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let texts = if paths.is_empty() { articles::invented() } else { articles::of_paths(&paths)? };
    if texts.is_empty() {
        return Err("no articles there".into());
    }
    let bytes = texts.iter().map(String::len).sum::<usize>();
    println!(
        "{} articles, {:.1} MB, {} bytes on average\n",
        texts.len(),
        bytes as f64 / 1e6,
        bytes / texts.len()
    );
    println!("{:18} {:>8} {:>12}", "stage", "MB/s", "articles/s");
    for (name, stage) in STAGES {
        let seconds = seconds_per_pass(&texts, name, *stage);
        println!("{name:18} {:8.0} {:12.0}", bytes as f64 / seconds / 1e6, texts.len() as f64 / seconds);
    }
    Ok(())
}

/// The fastest pass over all articles: what else the machine does only ever makes a pass slower.
fn seconds_per_pass(texts: &[String], name: &str, stage: Stage) -> f64 {
    let begin = Instant::now();
    let mut fastest = f64::INFINITY;
    while begin.elapsed() < ENOUGH {
        let mut progress = Progress::new(name, texts.len());
        let start = Instant::now();
        stage(texts, &mut progress);
        fastest = fastest.min(start.elapsed().as_secs_f64());
    }
    fastest
}

fn structure(texts: &[String], progress: &mut Progress) {
    let mut options = Options::default();
    (options.quotes_in_prose, options.dates_in_prose) = (false, false);
    each(texts, progress, &mut Parser::new(options));
}

fn full(texts: &[String], progress: &mut Progress) {
    each(texts, progress, &mut Parser::default());
}

fn each(texts: &[String], progress: &mut Progress, parser: &mut Parser) {
    for text in texts {
        black_box(parser.parse(text));
        progress.step();
    }
}

fn from_bytes(texts: &[String], progress: &mut Progress) {
    let mut parser = Parser::default();
    for text in texts {
        let (text, _) = factmark::decode(black_box(text.as_bytes()));
        black_box(parser.parse(&text));
        progress.step();
    }
}

fn owned(texts: &[String], progress: &mut Progress) {
    let mut parser = Parser::default();
    for text in texts {
        black_box(parser.parse(text).article.into_owned());
        progress.step();
    }
}

#[cfg(feature = "parallel")]
fn all_cores(texts: &[String], _: &mut Progress) {
    black_box(factmark::batch::parse_many(texts));
}
