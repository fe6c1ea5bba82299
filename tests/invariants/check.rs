//! The promises of the library about any text, as one function: the tests run it over every text there is, and the
//! fuzz targets over texts that nobody wrote.

use std::borrow::Cow;

use factmark::{Article, Diagnostic, Parser, Span, parse, parse_all};

/// Everything that must hold of any text, whoever reads it and how often.
#[track_caller]
pub(crate) fn check(text: &str) {
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
pub(crate) fn holds(text: &str) {
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
