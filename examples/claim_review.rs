//! Articles to markup and back: `cargo run --features claim-review --example claim_review -- [--url URL]
//! [--publisher NAME] [--news-article] FILE…`
//!
//! An article (plain text) becomes `ClaimReview` JSON-LD on standard output; markup (JSON or a page with JSON-LD) is
//! read, and its claims are printed. What is wrong or missing goes to standard error, by Google's rules.

use std::error::Error;
use std::process::ExitCode;

use factmark::claim_review::{Document, Publisher, WriteOptions, check, read, write, write_news_article};
use factmark::{Diagnostic, Severity, visible, visible_json};

#[derive(Default)]
struct Arguments {
    options: WriteOptions,
    news_article: bool,
    paths: Vec<String>,
}

fn main() -> ExitCode {
    let run =
        arguments().and_then(|arguments| arguments.paths.iter().try_for_each(|path| file(path, &arguments)));
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, Box<dyn Error>> {
    let mut arguments = Arguments::default();
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--url" => arguments.options.url = Some(value()?),
            "--publisher" => arguments.options.publisher = Some(Publisher::new(value()?, None)),
            "--news-article" => arguments.news_article = true,
            flag if flag.starts_with("--") => return Err(format!("{flag} is not known").into()),
            path => arguments.paths.push(path.to_owned()),
        }
    }
    if arguments.paths.is_empty() {
        return Err("usage: claim_review [--url URL] [--publisher NAME] [--news-article] FILE…".into());
    }
    Ok(arguments)
}

fn file(path: &str, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let (text, _) = factmark::decode(&bytes);
    if text.trim_start().starts_with(['{', '[', '<']) {
        claims(path, &read(&text));
        findings(path, &text);
        return Ok(());
    }
    let article = factmark::parse(&text).article;
    let mut options = arguments.options.clone();
    options.text = Some(text.to_string());
    let markup = if arguments.news_article {
        write_news_article(&article, &options)
    } else {
        write(&article, &options).map_err(|error| format!("{path}: {error}"))?
    };
    tell(path, &markup.diagnostics);
    let json = serde_json::to_string_pretty(&markup.value)?;
    println!("{}", visible_json(&json));
    findings(path, &json);
    Ok(())
}

fn claims(path: &str, document: &Document<'_>) {
    for review in &document.reviews {
        let label = review.claim.verdict.as_ref().map_or("no label", |verdict| &verdict.label);
        println!("{} ({}): {}", review.claim.rating(), visible(label), visible(&review.claim.text));
    }
    tell(path, &document.diagnostics);
}

fn tell(path: &str, diagnostics: &[Diagnostic]) {
    for told in diagnostics {
        eprintln!("{path}: {:?} {}: {}", told.severity, told.code, visible(&told.message));
    }
}

fn findings(path: &str, text: &str) {
    let findings = check(text);
    for finding in &findings {
        eprintln!("{path}: {:?} {}", finding.severity, visible(&finding.to_string()));
    }
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    eprintln!("{path}: {errors} errors, {} remarks by Google's rules", findings.len() - errors);
}
