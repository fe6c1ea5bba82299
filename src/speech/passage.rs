//! The piece of a paragraph that one attribution can reach: a sentence with its quotations, the line that leads in to it and
//! the line that goes on behind it.

use std::ops::Range;

use crate::text::bounded::ceil;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::Quotation;
use crate::text::sentence::{end_of_first, start_of_last};
use crate::{BlockKind, Language, Span};

/// A sentence that holds quotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Bytes of the source.
    pub text: Range<usize>,
    /// Indices of its quotations.
    pub quotations: Range<usize>,
}

/// How far from a quotation its sentence is read, in bytes. Everything asked about a sentence costs its length times its
/// quotations, so both are bounded; real sentences with their attribution have under 500 bytes.
const REACH: usize = 1500;

/// The most quotations that are read as one sentence.
const MOST_QUOTATIONS: usize = 24;

impl Passage {
    /// The sentence around the quotation `first`, within `range`, which begins after the sentence before.
    pub(super) fn find(
        source: &str,
        quotations: &[Quotation],
        first: usize,
        range: Range<usize>,
        language: Language,
    ) -> Option<Passage> {
        let opening = quotations.get(first)?.outer.start as usize;
        let floor = ceil(source, opening.saturating_sub(REACH).max(range.start));
        let start = floor + start_of_last(source.get(floor..opening)?);
        let lead_space = source.get(start..opening)?;
        let start = start + (lead_space.len() - lead_space.trim_start().len());
        let mut last = first;
        loop {
            let quotation = quotations.get(last)?;
            let from = quotation.outer.end as usize;
            let to = quotations.get(last + 1).map_or(range.end, |next| next.outer.start as usize);
            let gap = source.get(from..to)?;
            if ends_inside(source, quotation, gap, quotations.get(last + 1).is_some(), language) {
                return Some(Passage { text: start..from, quotations: first..last + 1 });
            }
            let end = end_of_first(gap.get(..ceil(gap, REACH)).unwrap_or(gap));
            let full = last + 1 - first == MOST_QUOTATIONS || end > REACH;
            if end < gap.len() || last + 1 >= quotations.len() || ends_with_stop(gap) || full {
                return Some(Passage { text: start..from + end, quotations: first..last + 1 });
            }
            last += 1;
        }
    }
}

/// The length of the sentence that `text` begins with, at most [`REACH`].
pub(super) fn sentence_length(text: &str) -> usize {
    end_of_first(text.get(..ceil(text, REACH)).unwrap_or(text)).max(1)
}

fn ends_with_stop(gap: &str) -> bool {
    gap.trim_end().ends_with(['.', '!', '?', '…']) && gap.ends_with(char::is_whitespace)
}

/// Whether the sentence ends with the stop inside the quotation: a capital or another quotation follows.
fn ends_inside(source: &str, quotation: &Quotation, gap: &str, another: bool, language: Language) -> bool {
    let inner = source.get(quotation.inner.start as usize..quotation.inner.end as usize).unwrap_or("");
    let stopped = inner.ends_with(['.', '!', '?', '…']);
    let next = gap.trim_start();
    if next.is_empty() {
        return stopped && another && !gap.is_empty();
    }
    // English puts the subject behind a question: “Do we wait?” Whit asked.
    let asks = language == Language::English && inner.ends_with(['!', '?']);
    stopped && !asks && next.len() < gap.len() && next.starts_with(char::is_uppercase)
}

/// The sentence of the paragraph before that leads in to the quotation which opens paragraph `index`: "Elle témoigne :",
/// "Le maire a précisé que", "Pourtant,".
pub(super) fn leads_in(source: &str, paragraphs: &[Paragraph], index: usize) -> Option<Range<usize>> {
    let before = neighbour(paragraphs, index, index.checked_sub(1)?)?;
    let text = before.text.trim_end();
    if text.ends_with(['.', '!', '?', '…', ';', '»', '”', '"', ')', ']']) {
        return None;
    }
    let range = Span::of(source, text)?.range();
    let floor = ceil(source, range.end.saturating_sub(REACH).max(range.start));
    Some(floor + start_of_last(source.get(floor..range.end)?)..range.end)
}

/// The first sentence of the paragraph after a quotation that closes paragraph `index`, when it goes on in lower case.
pub(super) fn continues(source: &str, paragraphs: &[Paragraph], index: usize) -> Option<Range<usize>> {
    let after = neighbour(paragraphs, index, index + 1)?;
    if !after.text.starts_with(char::is_lowercase) {
        return None;
    }
    let range = Span::of(source, after.text)?.range();
    let head = after.text.get(..ceil(after.text, REACH)).unwrap_or(after.text);
    Some(range.start..range.start + end_of_first(head))
}

/// The paragraph after one that is nothing but a quotation: it may hold the attribution.
pub(super) fn next_line(source: &str, paragraphs: &[Paragraph], index: usize) -> Option<Range<usize>> {
    /// Longer lines are prose.
    const LONGEST: usize = 400;
    let after = neighbour(paragraphs, index, index + 1)?;
    let range = Span::of(source, after.text)?.range();
    (range.len() <= LONGEST).then_some(range)
}

/// A neighbouring paragraph of the same section that is prose too.
pub(super) fn neighbour<'a, 'p>(
    paragraphs: &'p [Paragraph<'a>],
    index: usize,
    other: usize,
) -> Option<&'p Paragraph<'a>> {
    let (paragraph, other) = (paragraphs.get(index)?, paragraphs.get(other)?);
    let prose = !matches!(
        other.kind,
        BlockKind::Headline | BlockKind::Kicker | BlockKind::Heading | BlockKind::Trailer
    );
    (prose && paragraph.section == other.section).then_some(other)
}
