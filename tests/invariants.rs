//! What holds for every input, checked through the public API over every article of the examples, each of their
//! prefixes, and each with a line or a character removed, doubled or swapped.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use factmark::{Article, Diagnostic, Parser, Span, parse, parse_all};

/// A text longer than this is changed at every few places only, so that the test stays quick.
const SMALL: usize = 1200;

fn articles() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
}

/// Everything that must hold of any text, whoever reads it and how often.
#[track_caller]
fn check(text: &str) {
    holds(text);
    let (all, one) = (parse_all(text), parse(text));
    remarks(&one.diagnostics, text);
    assert_eq!(one.article, all[0].article, "parse reads the first of parse_all");
    let mut parser = Parser::default();
    parser.parse("« Autre », dit Ada Morval, maire.\n- Affirmation : x. Faux.");
    assert_eq!(parser.parse(text), one, "a used parser reads the same");
}

/// What must hold of what is read in any text.
#[track_caller]
fn holds(text: &str) {
    let all = parse_all(text);
    let blocks = all.iter().flat_map(|parsed| &parsed.article.blocks);
    let tiled: String = blocks.filter_map(|block| block.span.slice(text)).collect();
    assert_eq!(tiled, text, "blocks tile the input");
    for parsed in &all {
        values(&parsed.article, text);
        sections(&parsed.article, text);
        remarks(&parsed.diagnostics, text);
    }
}

#[track_caller]
fn is_slice(text: &str, span: Option<Span>, value: Option<&Cow<'_, str>>) {
    let slice =
        span.map(|span| span.slice(text).unwrap_or_else(|| panic!("{span:?} is no place of the text")));
    assert_eq!(slice, value.map(|value| &**value), "a value is its slice");
}

/// The spans of a list: each within its extent, in text order, none twice.
#[track_caller]
fn in_order(items: impl IntoIterator<Item = (Option<Span>, Option<Span>)>) {
    let mut last = 0;
    for (span, extent) in items {
        let span = span.expect("what was parsed has a place");
        assert!(extent.is_none_or(|extent| extent.contains(span)), "{span:?} outside {extent:?}");
        assert!(span.start() >= last, "{span:?} before {last}");
        last = span.start();
    }
}

#[track_caller]
fn values(article: &Article<'_>, text: &str) {
    is_slice(text, article.spans.headline, article.headline.as_ref());
    is_slice(text, article.spans.kicker, article.kicker.as_ref());
    is_slice(text, article.spans.introduction, article.introduction.as_ref());
    assert_eq!(article.spans.date_published.is_some(), article.date_published.is_some());
    assert_eq!(article.spans.date_modified.is_some(), article.date_modified.is_some());
    for author in &article.authors {
        is_slice(text, author.span, Some(&author.name));
    }
    for claim in &article.claims {
        is_slice(text, claim.span, Some(&claim.text));
        is_slice(text, claim.spans.claimant, claim.claimant.as_ref());
        is_slice(text, claim.spans.rationale, claim.rationale.as_ref());
        if let Some(verdict) = &claim.verdict {
            is_slice(text, verdict.span, Some(&verdict.label));
        }
    }
    for quote in &article.quotes {
        is_slice(text, quote.span, Some(&quote.text));
        is_slice(text, quote.spans.speaker, quote.speaker.as_ref());
        is_slice(text, quote.spans.role, quote.role.as_ref());
        is_slice(text, quote.spans.cue, quote.cue.as_ref());
        is_slice(text, quote.spans.via, quote.via.as_ref());
    }
    for date in &article.dates {
        is_slice(text, date.span, Some(&date.text));
    }
    in_order(article.claims.iter().map(|claim| (claim.span, claim.extent)));
    in_order(article.quotes.iter().map(|quote| (quote.span, quote.extent)));
    in_order(article.dates.iter().map(|date| (date.span, None)));
    in_order(article.sources.iter().map(|source| (source.span, None)));
    for place in &article.boilerplate {
        assert!(place.slice(text).is_some());
    }
}

#[track_caller]
fn sections(article: &Article<'_>, text: &str) {
    in_order(article.sections.iter().map(|section| (section.span, section.extent)));
    for (index, section) in article.sections.iter().enumerate() {
        is_slice(text, section.span, Some(&section.heading));
        let own = &article.blocks[section.blocks.start as usize..section.blocks.end as usize];
        assert!(
            own.iter().all(|block| block.section == Some(index as u32)),
            "blocks of {:?}",
            section.heading
        );
        let extent = own[0].span.to(own[own.len() - 1].span);
        assert_eq!(section.extent, Some(extent));
    }
}

#[track_caller]
fn remarks(diagnostics: &[Diagnostic], text: &str) {
    assert!(diagnostics.is_sorted_by_key(|diagnostic| diagnostic.span.map(Span::start)), "{diagnostics:?}");
    for diagnostic in diagnostics {
        assert!(diagnostic.span.is_none_or(|span| span.slice(text).is_some()));
        assert!(!diagnostic.render(text).to_string().is_empty());
    }
}

#[test]
fn every_article() {
    let mut count = 0;
    for text in articles() {
        check(&text);
        check(&text.replace('\n', "\r\n"));
        check(&text.replace('\n', "\r"));
        check(&text.replace("\n\n", "\n"));
        check(&text.replace('\n', "\u{2028}"));
        check(&text.replace('\n', " "));
        check(&format!("\u{feff}\n{text}\n{text}"));
        count += 1;
    }
    assert!(count >= 12, "{count} articles");
}

#[test]
fn every_prefix() {
    for text in articles() {
        let step = 3 + text.len() / SMALL * 11;
        for (at, _) in text.char_indices().step_by(step) {
            holds(&text[..at]);
        }
    }
}

#[test]
fn a_line_removed_doubled_swapped() {
    for text in articles() {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for at in 0..lines.len() {
            let (before, rest) = lines.split_at(at);
            holds(&[before, &rest[1..]].concat().concat());
            holds(&[before, &rest[..1], rest].concat().concat());
            let mut swapped = lines.clone();
            swapped.swap(at, (at + 1) % lines.len());
            holds(&swapped.concat());
        }
    }
}

#[test]
fn a_character_removed_doubled_swapped() {
    for text in articles() {
        let step = 17 + text.len() / SMALL * 31;
        for (at, c) in text.char_indices().step_by(step) {
            let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
            holds(&format!("{before}{after}"));
            holds(&format!("{before}{c}{c}{after}"));
            let mut chars = after.chars();
            let next = chars.next().map(String::from).unwrap_or_default();
            holds(&format!("{before}{next}{c}{}", chars.as_str()));
        }
    }
}

#[test]
fn hostile_texts() {
    let pieces = [
        "«",
        "»",
        "« ",
        " »",
        "\"",
        "“",
        "„",
        "'",
        "’",
        "(",
        ")",
        "[",
        "]",
        "((",
        "([a.fr](",
        "([a.fr](https://a.fr",
        "(a.fr) ",
        "https://",
        "- ",
        "• ",
        "1. ",
        "# ",
        "> ",
        "*",
        "**",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\u{2028}",
        "\u{feff}",
        "\u{a0}",
        "\u{202f}",
        "\0",
        "\u{7f}",
        "é",
        "e\u{301}",
        "\u{fffd}",
        "👩‍👩‍👧",
        "İ",
        "ß",
        ":",
        " : ",
        "a : ",
        ". ",
        "a. ",
        "15.000 ",
        "3 mai ",
        "2025-",
        "le ",
        "a\n",
        "Claim: ",
        "Verdict: ",
        "Affirmation : ",
        "Introduction : ",
        "Sources\n",
        "Source : ",
        "Auteur : ",
        "Par A",
        "Lire Plus",
        ", A",
        "; ",
        "Faits vérifiés\n",
        "Mise à jour le 2025-01-01 : ",
        "« A », dit B. ",
        "– A\n",
        "&quot;",
        "Ada Morval, ",
    ];
    for piece in pieces {
        for count in [1, 2, 3, 40, 400] {
            holds(&piece.repeat(count));
            holds(&format!("Le pont\n\n{}fin.", piece.repeat(count)));
        }
    }
}
