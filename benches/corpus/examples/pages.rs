//! Prints invented web pages as JSON Lines, each with the lines of its article:
//! `cargo run -p factmark-corpus --example pages -- 300 > pages.jsonl`

use std::fmt::Write;

#[expect(clippy::print_stdout, reason = "an example prints")]
fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(100);
    for number in 0..count {
        let page = factmark_corpus::web_page(0, number);
        let (html, text) = (json(&page.html), json(&page.lines.join("\n")));
        println!(
            "{{\"id\": {number}, \"template\": \"{}\", \"html\": {html}, \"text\": {text}}}",
            page.template
        );
    }
}

/// The text as a JSON string.
fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => _ = write!(out, "\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
