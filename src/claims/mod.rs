//! Claims and their verdicts.
//!
//! Three readers, from the surest to the least sure: sections of claims ("Désinformation et rumeurs"), labelled fields
//! ("Claim:", "Verdict:"), and only where neither finds anything a claim that prose reports and judges.

mod claimant;
mod draft;
mod fields;
mod item;
mod printed;
mod prose;
mod remarks;
mod rows;
mod section;
mod spoken;
mod stated;
#[cfg(test)]
mod tests;
mod trim;
mod verdict;
mod words;

use self::draft::Draft;
use self::spoken::Spoken;
use crate::text::paragraph::Paragraph;
use crate::text::reading::Reading;
use crate::{BlockKind, Claim, Code, Diagnostic, Language, SectionKind, Span};

/// The claims of an article, in text order.
pub(crate) fn read<'a>(reading: &Reading<'a, '_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Claim<'a>> {
    // Sections of claims are a French layout; labels are read in every language.
    let language = reading.language.unwrap_or(Language::French);
    let language = Spoken { language, ratings: &reading.options.ratings };
    let labels = reading.options.layouts.labels();
    let mut drafts: Vec<Draft<'a>> = Vec::new();
    for section in sections(reading.paragraphs) {
        section::read(section, labels, language, &mut drafts);
        diagnostics.extend(cut(section, reading));
    }
    if drafts.is_empty() {
        let fields = fields::read(reading.paragraphs, labels, language);
        let verdict = fields.verdict;
        drafts = fields.drafts;
        judge_by_headline(&mut drafts, reading, language);
        if drafts.is_empty() {
            drafts.extend(prose::read(extent(reading), reading.paragraphs, verdict, language));
        }
    }
    let mut claims: Vec<Claim<'a>> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let claim = draft.place(reading);
        diagnostics.extend(remarks::on(&claim, &draft, reading, language));
        claims.push(claim);
    }
    claims.sort_by_key(|claim| claim.span.map(Span::start));
    claims
}

/// The text that the paragraphs of an article are pieces of.
fn extent<'a>(reading: &Reading<'a, '_>) -> &'a str {
    let edges = reading.paragraphs.first().zip(reading.paragraphs.last());
    let spans = edges.and_then(|(first, last)| {
        Some(Span::of(reading.source, first.text)?.to(Span::of(reading.source, last.text)?))
    });
    spans.and_then(|span| reading.source.get(span.start() as usize..span.end() as usize)).unwrap_or_default()
}

/// A claim that stands alone and has no verdict of its own takes that of the headline, "… FALSELY claims …", or of the
/// line before it.
fn judge_by_headline<'a>(drafts: &mut [Draft<'a>], reading: &Reading<'a, '_>, language: Spoken<'_>) {
    if let [draft] = drafts
        && draft.label.is_none()
    {
        let headline = prose::headline(reading.paragraphs, language).and_then(|headline| headline.label);
        let kicker = reading.paragraphs.iter().find(|paragraph| paragraph.kind == BlockKind::Kicker);
        let kicker = kicker.map(|kicker| kicker.text).filter(|kicker| language.is_label(kicker));
        draft.label = headline.or(kicker);
    }
}

/// The paragraphs of each section of claims.
fn sections<'p, 'a>(paragraphs: &'p [Paragraph<'a>]) -> impl Iterator<Item = &'p [Paragraph<'a>]> {
    let is_claims = |first: &Paragraph<'a>| first.section_kind == Some(SectionKind::Disinformation);
    let sections = paragraphs.chunk_by(|a, b| a.section == b.section);
    sections.filter(move |section| section.first().is_some_and(is_claims))
}

/// What there is to say about a section whose last item was cut inside its first word.
fn cut(section: &[Paragraph<'_>], reading: &Reading<'_, '_>) -> Option<Diagnostic> {
    let last = section.last()?;
    let is_last = reading.paragraphs.last().is_some_and(|paragraph| std::ptr::eq(paragraph.text, last.text));
    (is_last && section.len() > 1 && item::is_cut_in_first_word(last.text)).then(|| {
        let span = Span::of(reading.source, last.text);
        Diagnostic::new(
            Code::ClaimCut,
            span,
            "the text ends inside the first word of a claim, which is left out",
        )
    })
}
