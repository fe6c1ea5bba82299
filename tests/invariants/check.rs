//! The promises of the library about any text, as one function: the tests run it over every text there is, and the
//! fuzz targets over texts that nobody wrote.

use std::borrow::Cow;
use std::cell::RefCell;

use factmark::{Article, Code, Diagnostic, Options, Parsed, Parser, Span, parse};

thread_local! {
    /// A parser that has read every text before: what it kept of them must not show.
    static USED: RefCell<Parser> = RefCell::default();
}

/// Everything that must hold of any text, whoever reads it and how often.
#[track_caller]
pub(crate) fn check(text: &str) {
    let (one, all) = (parse(text), read_by_used_parser(text));
    read(&all, text);
    assert_eq!(
        one.article, all[0].article,
        "`parse` reads the first of `parse_all`, and a used parser the same"
    );
    let listing = one.diagnostics.iter().take_while(|remark| remark.code == Code::ListingPage).count();
    assert_eq!(one.diagnostics[listing..], all[0].diagnostics);
    remarks(&one.diagnostics[..listing], text);
    without_prose(&one.article, text);
}

/// The structure is the same whether or not the prose is read: the Python binding reads it first, and the prose when it
/// is asked for.
#[track_caller]
fn without_prose(whole: &Article<'_>, text: &str) {
    let mut options = Options::default();
    (options.quotes_in_prose, options.dates_in_prose) = (false, false);
    let mut structure = Parser::new(options).parse(text).article;
    (structure.quotes, structure.dates) = (whole.quotes.clone(), whole.dates.clone());
    assert_eq!(structure, *whole, "what is no quote or date is of the structure");
}

/// What must hold of what is read in any text.
#[track_caller]
pub(crate) fn holds(text: &str) {
    read(&read_by_used_parser(text), text);
}

fn read_by_used_parser(text: &str) -> Vec<Parsed<'_>> {
    USED.with_borrow_mut(|parser| parser.parse_all(text))
}

/// What must hold of all that was read in a text.
#[track_caller]
fn read(all: &[Parsed<'_>], text: &str) {
    tiles(all.iter().flat_map(|parsed| &parsed.article.blocks).map(|block| block.span), text);
    for parsed in all {
        values(&parsed.article, text);
        sections(&parsed.article, text);
        remarks(&parsed.diagnostics, text);
    }
}

/// Each block begins where the one before it ended, and the last ends with the text.
#[track_caller]
fn tiles(blocks: impl Iterator<Item = Span>, text: &str) {
    let mut end = 0;
    for block in blocks {
        assert_eq!(block.range().start, end, "blocks tile the input");
        assert!(block.slice(text).is_some(), "{block:?} cuts a character");
        end = block.range().end;
    }
    assert_eq!(end, text.len(), "blocks tile the input");
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

/// What must hold of an article of a page: what its markup alone gives has no place, all else has.
#[cfg(feature = "html")]
pub(crate) fn placed(article: &Article<'_>, text: &str) {
    for (span, value) in fields(article).into_iter().filter(|(span, _)| span.is_some()) {
        is_slice(text, span, value);
    }
    let tiled: String = article.blocks.iter().filter_map(|block| block.span.slice(text)).collect();
    assert!(text.starts_with(&tiled), "blocks tile the text, of a listing its first article");
}

#[track_caller]
fn is_slice(text: &str, span: Option<Span>, value: Option<&Cow<'_, str>>) {
    let slice =
        span.map(|span| span.slice(text).unwrap_or_else(|| panic!("{span:?} is no place of the text")));
    assert_eq!(slice, value.map(|value| &**value), "a value is its slice");
}

type Field<'r, 'a> = (Option<Span>, Option<&'r Cow<'a, str>>);

/// Every value of an article that is a slice of its text, with its place.
fn fields<'r, 'a>(article: &'r Article<'a>) -> Vec<Field<'r, 'a>> {
    let spans = &article.spans;
    let mut fields = vec![
        (spans.headline, article.headline.as_ref()),
        (spans.kicker, article.kicker.as_ref()),
        (spans.introduction, article.introduction.as_ref()),
    ];
    fields.extend(article.authors.iter().map(|author| (author.span, Some(&author.name))));
    for claim in &article.claims {
        fields.push((claim.span, Some(&claim.text)));
        fields.push((claim.spans.claimant, claim.claimant.as_ref()));
        fields.push((claim.spans.rationale, claim.rationale.as_ref()));
        fields.extend(claim.verdict.iter().map(|verdict| (verdict.span, Some(&verdict.label))));
    }
    for quote in &article.quotes {
        fields.push((quote.span, Some(&quote.text)));
        fields.push((quote.spans.speaker, quote.speaker.as_ref()));
        fields.push((quote.spans.role, quote.role.as_ref()));
        fields.push((quote.spans.cue, quote.cue.as_ref()));
        fields.push((quote.spans.via, quote.via.as_ref()));
    }
    fields.extend(article.dates.iter().map(|date| (date.span, Some(&date.text))));
    fields
}

#[track_caller]
fn values(article: &Article<'_>, text: &str) {
    for (span, value) in fields(article) {
        is_slice(text, span, value);
    }
    assert_eq!(article.spans.date_published.is_some(), article.date_published.is_some());
    assert_eq!(article.spans.date_modified.is_some(), article.date_modified.is_some());
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
