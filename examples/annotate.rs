//! The text of an article with what was found marked in it: `cargo run --example annotate -- FILE`
//!
//! ```text
//! - Affirmation : ⟦claim Le pont a été vendu⟧. ⟦verdict:false Réfutée⟧. …
//! ```

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use factmark::{Article, Span, visible};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: annotate FILE");
        return ExitCode::from(2);
    };
    match std::fs::read(&path).and_then(|bytes| annotate(&bytes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn annotate(bytes: &[u8]) -> io::Result<()> {
    let (text, _) = factmark::decode(bytes);
    let parsed = factmark::parse(&text);
    let mut out = io::stdout().lock();
    writeln!(out, "{}", visible(&marked(&text, &marks(&parsed.article))))?;
    for diagnostic in &parsed.diagnostics {
        writeln!(out, "{}", diagnostic.render(&text))?;
    }
    Ok(())
}

/// Everything found, as places with a name.
fn marks(article: &Article<'_>) -> Vec<(Span, String)> {
    let mut marks = Vec::new();
    let mut mark = |span: Option<Span>, name: &str| marks.extend(span.map(|span| (span, name.to_owned())));
    mark(article.spans.headline, "headline");
    mark(article.spans.introduction, "introduction");
    for author in &article.authors {
        mark(author.span, "author");
    }
    for section in &article.sections {
        mark(section.span, "section");
    }
    for claim in &article.claims {
        mark(claim.span, "claim");
        mark(claim.spans.claimant, "claimant");
        mark(claim.spans.rationale, "rationale");
        if let Some(verdict) = &claim.verdict {
            mark(verdict.span, &format!("verdict:{}", verdict.rating));
        }
    }
    for quote in &article.quotes {
        mark(quote.span, "quote");
        mark(quote.spans.speaker, "speaker");
        mark(quote.spans.role, "role");
        mark(quote.spans.cue, "cue");
    }
    for source in &article.sources {
        mark(source.span, "source");
    }
    for date in &article.dates {
        mark(date.span, &date.edtf.map_or("date".to_owned(), |edtf| format!("date:{edtf}")));
    }
    marks
}

/// What stands at one place of the text.
#[derive(Default)]
struct Brackets<'m> {
    closing: usize,
    opening: Vec<&'m (Span, String)>,
}

/// `text` with ⟦name …⟧ around each place. Brackets open where a place starts and close where it ends, so that places
/// which overlap stay readable.
fn marked(text: &str, marks: &[(Span, String)]) -> String {
    let mut brackets: BTreeMap<u32, Brackets<'_>> = BTreeMap::new();
    for mark in marks {
        brackets.entry(mark.0.end()).or_default().closing += 1;
        brackets.entry(mark.0.start()).or_default().opening.push(mark);
    }
    let mut out = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (at, Brackets { closing, mut opening }) in brackets {
        out.push_str(text.get(done..at as usize).unwrap_or_default());
        done = at as usize;
        out.extend(std::iter::repeat_n('⟧', closing));
        opening.sort_by_key(|(span, _)| std::cmp::Reverse(span.end()));
        for (_, name) in opening {
            out.push('⟦');
            out.push_str(name);
            out.push(' ');
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}
