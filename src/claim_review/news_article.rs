//! An article → `NewsArticle`.
//!
//! | `NewsArticle` | from |
//! |---|---|
//! | `headline`, `articleSection`, `abstract` | headline, kicker, introduction |
//! | `datePublished`, `dateModified`, `inLanguage`, `author` (`Person`), `publisher`, `url` | the same fields, or the options |
//! | `articleBody` | [`WriteOptions::text`] from the introduction on, without trailer and boilerplate |
//! | `citation` (`CreativeWork`) | sources |
//! | `hasPart` | quotes as `Quotation`, reviews as `ClaimReview` |
//!
//! A quotation names who the text attributes it to as `spokenByCharacter`, which is what schema.org has for that;
//! indirect speech and denied words are left out.

use serde_json::{Map, Value};

use super::markup::Markup;
use super::options::WriteOptions;
use super::write::{CONTEXT, page, people, publisher, put, put_dates, reviews};
use crate::{Article, BlockKind, Edtf, Moment, Precision, Quote, QuoteKind, Source, Span};

/// Writes the article itself, with its quotations, sources and reviews.
pub fn write_news_article(article: &Article<'_>, options: &WriteOptions) -> Markup {
    let mut diagnostics = Vec::new();
    let mut parts: Vec<Value> = article.quotes.iter().filter_map(quotation).collect();
    parts.extend(reviews(article, options, &mut diagnostics).into_iter().map(Value::from));
    let citations: Vec<Value> = article.sources.iter().filter_map(citation).collect();
    let mut out = Map::new();
    put(&mut out, "@context", Some(CONTEXT));
    put(&mut out, "@type", Some("NewsArticle"));
    put(&mut out, "url", page(article, options));
    put(&mut out, "mainEntityOfPage", page(article, options));
    put(&mut out, "headline", article.headline.as_deref());
    put(&mut out, "articleSection", article.kicker.as_deref());
    put(&mut out, "abstract", article.introduction.as_deref());
    put_dates(&mut out, article);
    put(&mut out, "author", people(article));
    put(&mut out, "publisher", publisher(article, options));
    put(&mut out, "articleBody", options.text.as_deref().and_then(|text| body(article, text)));
    put(&mut out, "citation", Some(citations).filter(|list| !list.is_empty()));
    put(&mut out, "hasPart", Some(parts).filter(|list| !list.is_empty()));
    Markup { value: out.into(), diagnostics }
}

fn quotation(quote: &Quote<'_>) -> Option<Value> {
    if quote.kind == QuoteKind::Indirect || quote.denied {
        return None;
    }
    let mut out = Map::new();
    put(&mut out, "@type", Some("Quotation"));
    put(&mut out, "text", Some(&*quote.text));
    if let Some(speaker) = quote.speaker_resolved.as_deref().or(quote.speaker.as_deref()) {
        let mut person = Map::new();
        // Only people have roles; of other speakers the text does not tell whether they are people.
        put(&mut person, "@type", quote.role.as_ref().map(|_| "Person"));
        put(&mut person, "name", Some(speaker));
        put(&mut person, "jobTitle", quote.role.as_deref());
        put(&mut out, "spokenByCharacter", Some(person));
    }
    put(&mut out, "dateCreated", quote.date.and_then(iso));
    Some(out.into())
}

/// The date as ISO 8601 has it; `None` for what only EDTF can say.
fn iso(date: Edtf) -> Option<String> {
    let Edtf::Single(Moment { precision, approximate: false, .. }) = date else { return None };
    let plain = matches!(precision, Precision::Day(_) | Precision::Month(..) | Precision::Year(_));
    plain.then(|| date.to_string())
}

fn citation(source: &Source<'_>) -> Option<Value> {
    let name = source.name.as_deref().or(source.domain.as_deref());
    let url = source.url.as_deref().map(absolute);
    if name.is_none() && url.is_none() {
        return None;
    }
    let mut out = Map::new();
    put(&mut out, "@type", Some("CreativeWork"));
    put(&mut out, "name", name);
    put(&mut out, "url", url);
    Some(out.into())
}

/// A printed address as JSON-LD needs it: without a scheme it would be a path on the page's own site.
fn absolute(url: &str) -> String {
    if url.contains("://") { url.to_owned() } else { format!("https://{url}") }
}

/// The blocks of the body as one text.
fn body(article: &Article<'_>, text: &str) -> Option<String> {
    let outside = [BlockKind::Headline, BlockKind::Kicker, BlockKind::Byline, BlockKind::Trailer];
    let boilerplate = |span: Span| {
        let first = article.boilerplate.partition_point(|line| line.start() < span.start());
        article.boilerplate.get(first).is_some_and(|line| span.contains(*line))
    };
    let blocks = article.blocks.iter();
    let kept = blocks.filter(|block| !outside.contains(&block.kind) && !boilerplate(block.span));
    let pieces: Option<Vec<&str>> = kept.map(|block| block.span.slice(text).map(str::trim)).collect();
    let body = pieces?.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join("\n");
    (!body.is_empty()).then_some(body)
}
