//! Quotations that run over several paragraphs.
//!
//! | printed | read as |
//! |---|---|
//! | `Ada Morval a écrit : « Le pont tient.` `« La digue aussi. »` | two quotes of Ada Morval: each paragraph opens anew |
//! | `« Le pont tient.` `La digue aussi », a dit Ada Morval.` | the same: one pair of marks around both paragraphs |
//! | `Le film « Salines sort lundi.` `« On attend », dit le maire.` | a mark without its partner: it opens inside a sentence |
//!
//! Each paragraph is a quote of its own, since its words are a piece of the text of their own; the speaker that one of them
//! names speaks them all.

use super::{Found, Prose, is_prose, passage};
use crate::Language;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::{Quotation, Shape};

/// The most paragraphs in which the mark that closes a quotation is looked for. Longer speeches are printed with a mark
/// at each paragraph, which are followed without end.
const MOST_PARAGRAPHS: usize = 5;

/// How a quotation goes on behind the end of its paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Next {
    /// It does not.
    #[default]
    Nothing,
    /// The next paragraph repeats the opening mark.
    Reopened,
    /// The next paragraph goes on without one.
    Open(Shape),
}

/// The quotations that the paragraph being read shares with its neighbours.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    before: Next,
    next: Next,
    /// Where the quotation begins that goes on from the paragraph before, and its number.
    first: Option<(u32, u32)>,
    /// The same of the one that goes on in the next paragraph.
    last: Option<(u32, u32)>,
    count: u32,
}

impl Run {
    /// Steps to the next paragraph; the shape of what the one before left open.
    pub(super) fn step(&mut self) -> Option<Shape> {
        self.before = std::mem::take(&mut self.next);
        match self.before {
            Next::Open(shape) => Some(shape),
            _ => None,
        }
    }

    /// Notes which of the paragraph's quotations are shared, where `next` tells how the last one goes on.
    pub(super) fn note(&mut self, quotations: &[Quotation], start: usize, next: Next) {
        let opens = |quotation: &&Quotation| quotation.outer.start as usize == start;
        let first = quotations.first().filter(opens).map(|quotation| quotation.outer.start);
        let number = self.last.map(|(_, number)| number).filter(|_| self.before != Next::Nothing);
        self.first = first.zip(number);
        let last = quotations.last().filter(|quotation| quotation.cut && next != Next::Nothing);
        self.next = if last.is_some() { next } else { Next::Nothing };
        self.last = last.map(|quotation| {
            let same = self.first.filter(|&(start, _)| start == quotation.outer.start);
            self.count += u32::from(same.is_none());
            (quotation.outer.start, same.map_or(self.count, |(_, number)| number))
        });
    }

    /// The number of the quotation over several paragraphs that this one is a part of.
    pub(super) fn of(&self, quotation: &Quotation) -> Option<u32> {
        let parts = [self.first, self.last];
        parts.into_iter().flatten().find(|part| part.0 == quotation.outer.start).map(|part| part.1)
    }

    /// Whether the quotation goes on from the paragraph before.
    pub(super) fn continues(&self, quotation: &Quotation) -> bool {
        self.first.is_some_and(|(start, _)| start == quotation.outer.start)
    }
}

impl Next {
    /// How the quotation goes on whose mark at `mark` nothing closes in its paragraph.
    pub(super) fn of(prose: Prose<'_, '_>, index: usize, shape: Shape, mark: usize) -> Next {
        let Some(next) = follower(prose, index, index + 1).filter(|_| is_speech(prose, index, mark)) else {
            return Next::Nothing;
        };
        if Shape::opening(next.text) == Some(shape) {
            return Next::Reopened;
        }
        let closed = (index + 1..=index + MOST_PARAGRAPHS)
            .map_while(|other| follower(prose, index, other))
            .find_map(|paragraph| shape.first_closes(paragraph.text, prose.language == Language::German));
        if closed == Some(true) { Next::Open(shape) } else { Next::Nothing }
    }
}

/// A paragraph behind `index` in the same section that can hold words that somebody said.
fn follower<'a, 'p>(prose: Prose<'a, 'p>, index: usize, other: usize) -> Option<&'p Paragraph<'a>> {
    passage::neighbour(prose.paragraphs, index, other).filter(|paragraph| is_prose(paragraph))
}

/// Whether the mark opens what a speech begins with, at the start of the paragraph or of a sentence or behind a colon, and
/// the paragraph ends as one does: else it is a mark that lost its partner.
fn is_speech(prose: Prose<'_, '_>, index: usize, mark: usize) -> bool {
    let Some(paragraph) = prose.paragraphs.get(index) else { return false };
    let start = (paragraph.text.as_ptr() as usize).saturating_sub(prose.source.as_ptr() as usize);
    let before = prose.source.get(start..mark).unwrap_or("").trim_end();
    let opens = before.is_empty() || before.ends_with([':', '.', '!', '?', '…']);
    opens && paragraph.text.ends_with(['.', '!', '?', '…', ';', ':', ','])
}

/// Gives the speaker that one part of a quotation over several paragraphs names to the parts that name none.
pub(super) fn share_speakers(found: &mut [Found<'_>]) {
    let of_one = |one: &Found, next: &Found| one.run.is_some() && one.run == next.run;
    for parts in found.chunk_by_mut(of_one).filter(|parts| parts.len() > 1) {
        let Some(named) = parts.iter().find(|part| part.quote.speaker.is_some()).cloned() else { continue };
        for part in parts.iter_mut().filter(|part| part.quote.speaker.is_none()) {
            part.take_speaker(&named);
        }
    }
}
