//! Every tool of the comparison.

use std::hint::black_box;
use std::num::NonZeroUsize;

use factmark::batch::Batch;
use factmark::{Article, Options, Parser};

use crate::rounds::Tool;
use crate::{Corpus, json, regex_parser};

pub(crate) fn all(corpus: &Corpus) -> Vec<Tool<'_>> {
    let mut tools = factmark_tools(corpus);
    tools.extend(limits(corpus));
    tools.extend(parsers(corpus));
    tools.extend(json_readers(corpus));
    tools
}

fn tool<'c>(name: &'static str, bytes: usize, run: impl Fn() -> u64 + 'c) -> Tool<'c> {
    Tool { name, bytes, run: Box::new(run) }
}

/// A number made of everything an article holds: each list is walked, each value's place is used.
fn sum(article: &Article<'_>) -> u64 {
    let end = |span: Option<factmark::Span>| span.map_or(0, |span| u64::from(span.end()));
    let claims = article
        .claims
        .iter()
        .map(|claim| end(claim.span) + end(claim.spans.rationale) + claim.rating() as u64);
    let quotes =
        article.quotes.iter().map(|quote| end(quote.span) + end(quote.spans.speaker) + end(quote.spans.role));
    let dates = article.dates.iter().map(|date| end(date.span) + u64::from(date.edtf.is_some()));
    let sections = article.sections.iter().map(|section| end(section.span) + section.kind as u64);
    let sources = article.sources.iter().map(|source| end(source.span));
    claims.chain(quotes).chain(dates).chain(sections).chain(sources).sum::<u64>()
        + article.blocks.len() as u64
}

fn structure_only() -> Options {
    let mut options = Options::default();
    (options.quotes_in_prose, options.dates_in_prose) = (false, false);
    options
}

fn with_parser(corpus: &Corpus, options: &Options) -> u64 {
    let mut parser = Parser::new(options.clone());
    corpus.texts().map(|text| sum(&parser.parse(black_box(text)).article)).sum()
}

fn on_threads(corpus: &Corpus, threads: usize) -> u64 {
    let threads = NonZeroUsize::new(threads).expect("a thread");
    let read = Batch::default()
        .threads(threads)
        .map(&corpus.articles, |parser, article| sum(&parser.parse(&article.text).article));
    read.expect("nothing stops it").iter().sum()
}

fn from_bytes(corpus: &Corpus) -> u64 {
    let read = |bytes: &[u8]| sum(&factmark::parse(&factmark::decode(black_box(bytes)).0).article);
    corpus.texts().map(|text| read(text.as_bytes())).sum()
}

fn factmark_tools(corpus: &Corpus) -> Vec<Tool<'_>> {
    let bytes = corpus.bytes;
    let no_quotes = {
        let mut options = Options::default();
        options.quotes_in_prose = false;
        options
    };
    vec![
        tool("factmark, full", bytes, || with_parser(corpus, &Options::default())),
        tool("factmark, structure only", bytes, || with_parser(corpus, &structure_only())),
        tool("factmark, structure and dates", bytes, move || with_parser(corpus, &no_quotes)),
        tool("factmark, full, from bytes", bytes, || from_bytes(corpus)),
        tool("factmark, full, a new parser each time", bytes, || {
            corpus.texts().map(|text| sum(&factmark::parse(black_box(text)).article)).sum()
        }),
        tool("factmark, full, owned", bytes, || {
            corpus.texts().map(|text| sum(&factmark::parse(black_box(text)).article.into_owned())).sum()
        }),
        tool("factmark, full, 1 thread", bytes, || on_threads(corpus, 1)),
        tool("factmark, full, 2 threads", bytes, || on_threads(corpus, 2)),
    ]
}

/// What no parser can beat.
fn limits(corpus: &Corpus) -> Vec<Tool<'_>> {
    let longest = corpus.texts().map(str::len).max().unwrap_or(0);
    let buffer = std::cell::RefCell::new(vec![0; longest]);
    vec![
        tool("memcpy", corpus.bytes, move || {
            let mut buffer = buffer.borrow_mut();
            let copy = |text: &str| {
                let room = &mut buffer[..text.len()];
                room.copy_from_slice(black_box(text.as_bytes()));
                u64::from(black_box(room)[text.len() / 2])
            };
            corpus.texts().map(copy).sum()
        }),
        tool("memchr, every line used", corpus.bytes, || {
            let lines = |text: &str| {
                memchr::memchr_iter(b'\n', black_box(text).as_bytes()).map(|at| at as u64).sum::<u64>()
            };
            corpus.texts().map(lines).sum()
        }),
        tool("simdutf8, validation alone", corpus.bytes, || {
            let valid = |text: &str| {
                simdutf8::basic::from_utf8(black_box(text).as_bytes()).map_or(0, str::len) as u64
            };
            corpus.texts().map(valid).sum()
        }),
    ]
}

fn parsers(corpus: &Corpus) -> Vec<Tool<'_>> {
    let mail_bytes = corpus.mail.iter().map(Vec::len).sum();
    vec![
        tool("pulldown-cmark, events", corpus.bytes, || {
            corpus
                .texts()
                .map(|text| pulldown_cmark::Parser::new(black_box(text)).map(event).sum::<u64>())
                .sum()
        }),
        tool("comrak, tree", corpus.bytes, || corpus.texts().map(tree).sum()),
        tool("mail-parser", mail_bytes, || {
            let read = |mail: &Vec<u8>| {
                let message = mail_parser::MessageParser::default().parse(black_box(mail)).expect("a mail");
                message.body_text(0).map_or(0, |body| body.len() as u64)
            };
            corpus.mail.iter().map(read).sum()
        }),
        tool("regex crate, full", corpus.bytes, || {
            corpus.texts().map(|text| regex_parser::read(black_box(text), true).sum()).sum()
        }),
        tool("regex crate, structure only", corpus.bytes, || {
            corpus.texts().map(|text| regex_parser::read(black_box(text), false).sum()).sum()
        }),
    ]
}

fn event(event: pulldown_cmark::Event<'_>) -> u64 {
    match event {
        pulldown_cmark::Event::Text(text) => text.len() as u64,
        _ => 1,
    }
}

fn tree(text: &str) -> u64 {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, black_box(text), &comrak::Options::default());
    root.descendants().count() as u64
}

fn json_readers(corpus: &Corpus) -> Vec<Tool<'_>> {
    let bytes = corpus.json.iter().map(String::len).sum();
    vec![
        tool("sonic-rs, our JSON, borrowed", bytes, || {
            corpus
                .json
                .iter()
                .map(|text| sonic_rs::from_str::<json::Document<'_>>(black_box(text)).expect("JSON").sum())
                .sum()
        }),
        tool("serde_json, our JSON, borrowed", bytes, || {
            corpus
                .json
                .iter()
                .map(|text| serde_json::from_str::<json::Document<'_>>(black_box(text)).expect("JSON").sum())
                .sum()
        }),
        tool("sonic-rs, our JSON, into the library's own types", bytes, || {
            corpus
                .json
                .iter()
                .map(|text| sum(&sonic_rs::from_str::<json::Own<'_>>(black_box(text)).expect("JSON").article))
                .sum()
        }),
    ]
}
