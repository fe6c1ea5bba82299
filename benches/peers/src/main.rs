//! factmark beside other parsers, on the same articles, in one run.
//!
//! ```sh
//! cargo run --release --manifest-path benches/peers/Cargo.toml            # 4,000 articles, 15 rounds
//! cargo run --release --manifest-path benches/peers/Cargo.toml -- 500 5   # quick
//! ```
//!
//! Rounds are interleaved, every tool once per round, and a ratio is the median of the ratios within the rounds: so a
//! machine that gets slower for a while slows both sides. Each tool gives back a number made of its results, which is
//! the same in every round, and what factmark and the regex parser read is compared with what the generator wrote.

mod fresh;
mod goals;
mod growth;
mod json;
mod memory;
mod regex_parser;
mod rounds;
mod tools;
mod truth;

use std::error::Error;

/// What is measured on.
struct Corpus {
    articles: Vec<factmark_corpus::Article>,
    /// Bytes of all texts.
    bytes: usize,
    /// Each article as compact JSON, with its text once.
    json: Vec<String>,
    /// Each article as an e-mail, for the mail parser.
    mail: Vec<Vec<u8>>,
}

impl Corpus {
    fn of(count: usize) -> Self {
        let articles = factmark_corpus::corpus(count);
        let bytes = articles.iter().map(|article| article.text.len()).sum();
        let json = articles.iter().map(|article| json::write(&article.text)).collect();
        let mail = articles.iter().map(|article| as_mail(&article.text)).collect();
        Self { articles, bytes, json, mail }
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.articles.iter().map(|article| article.text.as_str())
    }
}

fn as_mail(text: &str) -> Vec<u8> {
    let head = "From: Redaction <redaction@phare.example>\r\nTo: lecteurs@phare.example\r\nSubject: Article\r\n\
                Date: Wed, 13 Aug 2025 10:39:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    [head.as_bytes(), text.as_bytes()].concat()
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, path] = arguments.as_slice()
        && flag == fresh::FLAG
    {
        return fresh::child(path);
    }
    let number = |at: usize, default| arguments.get(at).map_or(Ok(default), |text| text.parse());
    let (articles, rounds) = (number(0, 4_000)?, number(1, 15)?);
    let corpus = Corpus::of(articles);
    let json_bytes: usize = corpus.json.iter().map(String::len).sum();
    println!(
        "{articles} articles, {:.1} MB of text (mean {} bytes), {:.1} MB as JSON, {rounds} rounds\n",
        corpus.bytes as f64 / 1e6,
        corpus.bytes / articles,
        json_bytes as f64 / 1e6,
    );
    let measured = rounds::run(&tools::all(&corpus), rounds);
    rounds::print(&measured, &corpus);
    truth::print(&corpus);
    goals::print(&goals::Facts {
        measured: &measured,
        memory: memory::kept_per_text_byte(&corpus),
        fresh: fresh::first_article(&corpus.articles[0].text)?,
        growth: growth::worst(),
    });
    Ok(())
}
