//! Reads articles: `cargo run --release --example parse -- [--json] FILE…`, or standard input without files.
//!
//! Prints a summary for people, or with `--json` one JSON object per file, in order; a listing page as
//! `{"articles": […]}`.

mod summary;

use std::error::Error;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use factmark::{Parsed, decode, parse_all, visible_json};

fn main() -> ExitCode {
    let (flags, paths): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if flags.iter().any(|flag| flag != "--json") {
        eprintln!("usage: parse [--json] FILE…");
        return ExitCode::from(2);
    }
    match run(&paths, !flags.is_empty()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of our output has seen enough: `parse FILE | head`.
        Err(error) if is_closed(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn is_closed(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(paths: &[String], json: bool) -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if paths.is_empty() {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        article(&bytes, "standard input", json, &mut out)?;
    }
    for path in paths {
        let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        article(&bytes, path, json, &mut out)?;
    }
    Ok(out.flush()?)
}

fn article(bytes: &[u8], name: &str, json: bool, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (text, damaged) = decode(bytes);
    let mut articles = parse_all(&text);
    if let (Some(diagnostic), Some(first)) = (damaged, articles.first_mut()) {
        first.diagnostics.insert(0, diagnostic);
    }
    if json { print_json(&articles, out) } else { Ok(summary::print(name, &text, &articles, out)?) }
}

fn print_json(articles: &[Parsed<'_>], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let json = match articles {
        [one] => serde_json::to_string(&one.article)?,
        all => {
            let all: Vec<_> = all.iter().map(|parsed| &parsed.article).collect();
            serde_json::to_string(&serde_json::json!({ "articles": all }))?
        }
    };
    Ok(writeln!(out, "{}", visible_json(&json))?)
}
