//! The dates of an article, and the day that each quotation was said.

use chrono::NaiveDate;

use super::expression::Found;
use super::resolve::{Context, Resolved, Said, quotation_around, resolve};
use super::scan;
use crate::text::reading::Reading;
use crate::{Article, Diagnostic, Language, Options, Span};

/// How far the introduction may stand after the time that introduces it, in bytes: "Mise à jour le …: text".
const RUN_IN: u32 = 8;

/// The date expressions of an article, in text order; `None` when they cannot be read or are not wanted.
pub(crate) fn expressions<'a>(
    source: &'a str,
    language: Option<Language>,
    options: &Options,
    article: &Article<'_>,
) -> Option<Vec<Found<'a>>> {
    let language = language.filter(|_| options.dates_in_prose)?;
    let mut found = Vec::new();
    scan(extent(source, article), language, &mut found);
    Some(found)
}

/// Where the expressions stand.
pub(crate) fn places(source: &str, found: &[Found<'_>]) -> Vec<Span> {
    found.iter().filter_map(|found| Span::of(source, found.text)).collect()
}

/// Fills in the dates of the article, from their expressions, and those of its quotations.
pub(crate) fn read<'a>(
    reading: &Reading<'a, '_>,
    found: &[Found<'a>],
    article: &mut Article<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(language) = reading.language else { return };
    let anchor = reading.options.anchor.or_else(|| known_day(article)).or_else(|| {
        let introduction = article.spans.introduction?;
        first_full_day(found, reading.source, introduction, language)
    });
    let context = Context { anchor, ..Context::new(reading.source, language) };
    let resolved = resolve(found, &context);
    date_quotations(article, &resolved);
    // What a quotation says of "hier" counts from the day it was said, which is known only now; few say it.
    let quotations = quotations(article);
    let resolved = if found.iter().any(|found| is_said(found, &quotations, reading.source)) {
        resolve(found, &Context { quotations: &quotations, ..context })
    } else {
        resolved
    };
    article.dates = resolved.mentions;
    diagnostics.extend(resolved.diagnostics);
}

/// The text of the article, from its first block to its last.
fn extent<'a>(source: &'a str, article: &Article<'_>) -> &'a str {
    let ends = article.blocks.first().zip(article.blocks.last());
    ends.and_then(|(first, last)| first.span.to(last.span).slice(source)).unwrap_or_default()
}

/// The day the article is from: that of the update where the update opens the text, else that of the publication.
fn known_day(article: &Article<'_>) -> Option<NaiveDate> {
    let opens = match (article.spans.date_modified, article.spans.introduction) {
        (Some(modified), Some(introduction)) => {
            (modified.end()..=modified.end() + RUN_IN).contains(&introduction.start())
        }
        _ => false,
    };
    let modified = article.date_modified.filter(|_| opens);
    modified.or(article.date_published).map(crate::Timestamp::day)
}

/// The first full date of the introduction.
fn first_full_day(
    found: &[Found<'_>],
    source: &str,
    introduction: Span,
    language: Language,
) -> Option<NaiveDate> {
    let inside =
        |found: &&Found<'_>| Span::of(source, found.text).is_some_and(|span| introduction.contains(span));
    let full = found.iter().filter(inside).find(|found| found.is_full() || found.ends_in_full())?;
    let resolved = resolve(std::slice::from_ref(full), &Context::new(source, language));
    // Of several days the last one: what is told has happened.
    resolved.mentions.first()?.end()?.pred_opt()
}

/// Whether the date counts in days and stands in a quotation.
fn is_said(found: &Found<'_>, quotations: &[Said], source: &str) -> bool {
    found.is_days_away()
        && Span::of(source, found.text).is_some_and(|span| quotation_around(span, quotations).is_some())
}

/// Gives each quotation the date of its attribution.
fn date_quotations(article: &mut Article<'_>, resolved: &Resolved<'_>) {
    for quote in &mut article.quotes {
        let Some(place) = quote.spans.date else { continue };
        let dates = &resolved.mentions;
        let inside = dates
            .iter()
            .find(|date| date.span.is_some_and(|span| place.contains(span) || span.contains(place)));
        quote.date = inside.and_then(|date| date.edtf).or(quote.date);
    }
}

/// The quotations in text order, each with the day it was said.
fn quotations(article: &Article<'_>) -> Vec<Said> {
    let day = |quote: &crate::Quote<'_>| Some((quote.span?, quote.date.and_then(crate::Edtf::as_day)));
    let mut quotations: Vec<_> = article.quotes.iter().filter_map(day).collect();
    quotations.sort_unstable_by_key(|(span, _)| *span);
    quotations
}
