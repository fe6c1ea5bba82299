//! Web pages to articles beside lol_html that only collects the text of the body, on the same pages in one run.
//!
//! ```sh
//! cargo run --release --manifest-path benches/peers/Cargo.toml --bin pages            # 400 pages, 15 rounds
//! cargo run --release --manifest-path benches/peers/Cargo.toml --bin pages -- 50 3    # quick
//! ```
//!
//! Rounds are interleaved, and the ratio is the median of the ratios within the rounds.

use std::cell::RefCell;
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use factmark::html::{self, PageOptions};
use lol_html::{HtmlRewriter, Settings, text};

/// What must be reached, and what is aimed at.
const MUST: f64 = 0.4;
const GOAL: f64 = 0.8;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let pages = arguments.next().unwrap_or(Ok(400))?;
    let rounds = arguments.next().unwrap_or(Ok(15))?;
    let pages: Vec<String> = (0..pages).map(|number| factmark_corpus::web_page(0, number).html).collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    let timed: Vec<_> = (0..rounds).map(|_| (time(&pages, article), time(&pages, body_text))).collect();
    let mut ratios: Vec<_> =
        timed.iter().map(|(ours, theirs)| theirs.as_secs_f64() / ours.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    let speed = |time: Duration| bytes as f64 / time.as_secs_f64() / 1e6;
    let fastest =
        |pick: fn(&(Duration, Duration)) -> Duration| timed.iter().map(pick).min().unwrap_or_default();
    println!("{} pages, mean {} bytes, {rounds} rounds", pages.len(), bytes / pages.len());
    println!("factmark, page to article  {:8.0} MB/s", speed(fastest(|round| round.0)));
    println!("lol_html, body text        {:8.0} MB/s", speed(fastest(|round| round.1)));
    println!("ratio {:.2} (must {MUST}, goal {GOAL})", ratios[ratios.len() / 2]);
    Ok(())
}

fn time(pages: &[String], read: fn(&str) -> usize) -> Duration {
    let start = Instant::now();
    for page in pages {
        black_box(read(page));
    }
    start.elapsed()
}

fn article(page: &str) -> usize {
    html::parse(page.as_bytes(), &PageOptions::default()).text.len()
}

fn body_text(page: &str) -> usize {
    let collected = RefCell::new(String::new());
    let collect = text!("body", |chunk| {
        collected.borrow_mut().push_str(chunk.as_str());
        Ok(())
    });
    let settings = Settings { element_content_handlers: vec![collect], strict: false, ..Settings::new() };
    let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
    reader.write(page.as_bytes()).expect("pages are read");
    reader.end().expect("pages end");
    collected.into_inner().len()
}
