//! What `parse` reads in invented articles, against what their generator wrote into them.
//!
//! Each field is compared by words *and* by place. [`AT_LEAST`] says of how many articles in a thousand a field must be
//! exactly right; raise a figure when the parser gets better, never lower one. To see the first
//! articles that are read otherwise: `GENERATED=quotes cargo test --test generated -- --nocapture`

use std::fmt::Debug;
use std::ops::Range;

use factmark::{Article, QuoteKind, Span};
use factmark_corpus::{Article as Made, Place, Truth};

const ARTICLES: usize = 300;

/// Field, and of how many articles in a thousand it must be exactly right.
const AT_LEAST: &[(&str, Compare, usize)] = &[
    ("headline", headline, 995),
    ("kicker", kicker, 995),
    ("introduction", introduction, 995),
    ("published", published, 995),
    ("authors", authors, 995),
    ("sections", sections, 995),
    ("claims", claims, 995),
    ("verdicts", verdicts, 995),
    ("quotes", quotes, 995),
    ("speakers", speakers, 995),
    ("sources", sources, 995),
    ("dates", dates, 995),
    ("date values", date_values, 995),
];

/// What was read and what is true, as text; a field is right when the two are equal.
type Compare = fn(&Made, &Article<'_>) -> (String, String);

#[test]
fn reads_what_was_written() {
    let wanted = std::env::var("GENERATED").unwrap_or_default();
    let corpus = factmark_corpus::corpus(ARTICLES);
    let read: Vec<_> = corpus.iter().map(|made| (made, factmark::parse(&made.text).article)).collect();
    let mut short = Vec::new();
    for &(field, compare, at_least) in AT_LEAST {
        let is_right = |(made, article): &&(&Made, Article<'_>)| {
            let (read, truth) = compare(made, article);
            if read != truth && field == wanted {
                println!("--- {} ---\nread  {read}\ntruth {truth}\n", made.layout);
            }
            read == truth
        };
        let right = read.iter().filter(is_right).count() * 1000 / ARTICLES;
        println!("{field:14} {right:4} of 1000, at least {at_least}");
        if right < at_least {
            short.push((field, right, at_least));
        }
    }
    assert!(short.is_empty(), "field, right of 1000, at least: {short:?}");
}

fn headline(made: &Made, article: &Article<'_>) -> (String, String) {
    one(made, article.spans.headline, made.truth.headline.as_ref())
}

fn kicker(made: &Made, article: &Article<'_>) -> (String, String) {
    one(made, article.spans.kicker, made.truth.kicker.as_ref())
}

fn introduction(made: &Made, article: &Article<'_>) -> (String, String) {
    one(made, article.spans.introduction, made.truth.introduction.as_ref())
}

fn published(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = (
        article.date_published.map(|date| date.to_string()),
        article.date_modified.map(|date| date.to_string()),
    );
    let truth = (made.truth.date_published.clone(), made.truth.date_modified.clone());
    (show(&read), show(&truth))
}

fn authors(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article.authors.iter().map(|author| words(made, author.span));
    (list(read), list(made.truth.authors.iter().map(|place| at(made, place))))
}

fn sections(made: &Made, article: &Article<'_>) -> (String, String) {
    let read =
        article.sections.iter().map(|section| show(&(section.kind.as_str(), words(made, section.span))));
    let truth = made.truth.sections.iter().map(|section| show(&(section.kind, at(made, &section.heading))));
    (list(read), list(truth))
}

fn claims(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article
        .claims
        .iter()
        .map(|claim| show(&(words(made, claim.span), words(made, claim.spans.claimant))));
    let truth = made
        .truth
        .claims
        .iter()
        .map(|claim| show(&(at(made, &claim.text), maybe(made, claim.claimant.as_ref()))));
    (list(read), list(truth))
}

fn verdicts(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article.claims.iter().map(|claim| {
        let label = claim.verdict.as_ref().and_then(|verdict| verdict.span);
        let rating = claim.verdict.as_ref().map(|verdict| verdict.rating.as_str());
        show(&(words(made, label), rating, words(made, claim.spans.rationale)))
    });
    let truth = made.truth.claims.iter().map(|claim| {
        show(&(maybe(made, claim.label.as_ref()), claim.rating, maybe(made, claim.rationale.as_ref())))
    });
    (list(read), list(truth))
}

fn quotes(made: &Made, article: &Article<'_>) -> (String, String) {
    let kind = |kind| if kind == QuoteKind::Direct { "direct" } else { "partial" };
    let read = article.quotes.iter().map(|quote| show(&(words(made, quote.span), kind(quote.kind))));
    let truth = made.truth.quotes.iter().map(|quote| show(&(at(made, &quote.text), quote.kind)));
    (list(read), list(truth))
}

fn speakers(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article.quotes.iter().map(|quote| {
        let places = [quote.spans.speaker, quote.spans.role, quote.spans.cue, quote.spans.via];
        show(&(places.map(|span| words(made, span)), quote.date.map(|date| date.to_string())))
    });
    let truth = made.truth.quotes.iter().map(|quote| {
        let places = [&quote.speaker, &quote.role, &quote.cue, &quote.via];
        show(&(places.map(|place| maybe(made, place.as_ref())), quote.date.clone()))
    });
    (list(read), list(truth))
}

/// Names and hosts: the place of a source is its entry, which may hold more than its name.
fn sources(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article.sources.iter().map(|source| {
        show(
            &[&source.name, &source.url, &source.domain]
                .map(|field| field.as_ref().map_or(String::new(), ToString::to_string)),
        )
    });
    let bare =
        |place: &Option<Place>| place.clone().map_or(String::new(), |place| made.text[place].to_string());
    let truth =
        made.truth.sources.iter().map(|source| show(&[&source.name, &source.url, &source.domain].map(bare)));
    (list(read), list(truth))
}

fn dates(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article.dates.iter().map(|date| words(made, date.span));
    (list(read), list(made.truth.dates.iter().map(|date| at(made, &date.text))))
}

fn date_values(made: &Made, article: &Article<'_>) -> (String, String) {
    let read = article
        .dates
        .iter()
        .map(|date| show(&(words(made, date.span), date.edtf.map(|edtf| edtf.to_string()))));
    let truth = made.truth.dates.iter().map(|date| show(&(at(made, &date.text), date.edtf.clone())));
    (list(read), list(truth))
}

fn one(made: &Made, span: Option<Span>, place: Option<&Place>) -> (String, String) {
    (words(made, span), maybe(made, place))
}

fn maybe(made: &Made, place: Option<&Place>) -> String {
    place.map_or("none".into(), |place| at(made, place))
}

fn at(made: &Made, place: &Range<usize>) -> String {
    format!("{}:{}", place.start, &made.text[place.clone()])
}

fn words(made: &Made, span: Option<Span>) -> String {
    span.map_or("none".into(), |span| at(made, &span.range()))
}

fn show(value: &impl Debug) -> String {
    format!("{value:?}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n      ")
}

#[test]
fn the_generator_knows_every_field() {
    let corpus = factmark_corpus::corpus(ARTICLES);
    let has = |field: fn(&Truth) -> bool| corpus.iter().any(|made| field(&made.truth));
    assert!(has(|truth| truth.kicker.is_some()));
    assert!(has(|truth| truth.date_modified.is_some()));
    assert!(has(|truth| truth.claims.iter().any(|claim| claim.claimant.is_some())));
    assert!(has(|truth| truth.quotes.iter().any(|quote| quote.via.is_some())));
    assert!(has(|truth| truth.sources.iter().any(|source| source.url.is_some())));
}
