//! The layout: what each piece of the text is in the article.
//!
//! One structure reader for every publisher; the words that differ between them are rows of a table.

mod body;
mod head;
pub(crate) use line::is_placeholder;

mod line;
pub(crate) mod listing;
mod opening;
mod role;
mod shape;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub(crate) use line::Lines;
pub(crate) use opening::Opening;
pub(crate) use role::Role;
pub use tables::{LayoutError, Layouts};

use self::line::Line;
use crate::metadata::byline::{Byline, Stamp};
use crate::text::paragraph::Paragraph;
use crate::text::pieces::Piece;
use crate::{BlockKind, SectionKind};

/// What the layout tells about an article.
#[derive(Debug, Default)]
pub(crate) struct Outline<'a> {
    pub headline: Option<&'a str>,
    pub kicker: Option<&'a str>,
    pub introduction: Option<&'a str>,
    pub published: Option<Stamp<'a>>,
    pub modified: Option<Stamp<'a>>,
    pub authors: Vec<&'a str>,
    pub boilerplate: Vec<&'a str>,
    pub sections: Vec<Opened<'a>>,
    /// A date near the headline that no word explains.
    bare: Option<Stamp<'a>>,
    editors: Vec<&'a str>,
}

/// The most authors that are kept: each new one is compared with all, and no article has more.
const MAX_AUTHORS: usize = 64;

/// A section: its heading, and its pieces.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Opened<'a> {
    pub kind: SectionKind,
    pub heading: &'a str,
    pub pieces: Range<usize>,
}

/// The pieces of an article, and what they turn out to be.
struct Sheet<'a, 's> {
    pieces: &'s [Piece<'a>],
    lines: &'s Lines<'a>,
    paragraphs: &'s mut Vec<Paragraph<'a>>,
    layouts: &'s Layouts,
}

/// Reads the layout of a teaser: a category perhaps, a title, and what follows it.
pub(crate) fn teaser<'a>(pieces: &[Piece<'a>], paragraphs: &mut Vec<Paragraph<'a>>) -> Outline<'a> {
    fill(pieces, paragraphs);
    let mut outline = Outline::default();
    let mut rest = paragraphs.iter_mut();
    let mut next = |kind| {
        let paragraph = rest.next()?;
        paragraph.kind = kind;
        Some(paragraph.text)
    };
    if pieces.len() > 2 && pieces.first().is_some_and(|first| shape::may_be_kicker(first.text)) {
        outline.kicker = next(BlockKind::Kicker);
    }
    outline.headline = next(BlockKind::Headline);
    outline.introduction = next(BlockKind::Introduction);
    outline
}

/// One paragraph for each piece.
fn fill<'a>(pieces: &[Piece<'a>], paragraphs: &mut Vec<Paragraph<'a>>) {
    paragraphs.clear();
    paragraphs.extend(pieces.iter().map(|piece| Paragraph {
        text: piece.text,
        kind: BlockKind::Paragraph,
        section: None,
        section_kind: None,
    }));
}

/// Reads the layout of an article: its outline, and one paragraph for each piece.
pub(crate) fn read<'a>(
    pieces: &[Piece<'a>],
    lines: &Lines<'a>,
    layouts: &Layouts,
    paragraphs: &mut Vec<Paragraph<'a>>,
) -> Outline<'a> {
    fill(pieces, paragraphs);
    let mut outline = Outline::default();
    let mut sheet = Sheet { pieces, lines, paragraphs, layouts };
    let start = head::read(&mut sheet, &mut outline);
    body::read(start, &mut sheet, &mut outline);
    outline.finish();
    outline
}

impl<'a, 's> Sheet<'a, 's> {
    /// Line `at`, and what it is.
    fn line(&self, at: usize) -> Option<(&'s Piece<'a>, Line<'a>)> {
        self.pieces.get(at).zip(self.lines.get(at))
    }

    fn set(&mut self, at: usize, kind: BlockKind) {
        if let Some(paragraph) = self.paragraphs.get_mut(at) {
            paragraph.kind = kind;
        }
    }

    fn kind(&self, at: usize) -> BlockKind {
        self.paragraphs.get(at).map_or(BlockKind::Other, |paragraph| paragraph.kind)
    }

    /// Puts line `at` into the section that is open.
    fn enter(&mut self, at: usize, outline: &mut Outline<'_>) {
        let Some(index) = outline.sections.len().checked_sub(1) else { return };
        let (Some(section), Some(paragraph)) = (outline.sections.get_mut(index), self.paragraphs.get_mut(at))
        else {
            return;
        };
        section.pieces.end = at + 1;
        paragraph.section = Some(index as u32);
        paragraph.section_kind = Some(section.kind);
    }
}

impl<'a> Outline<'a> {
    fn section_kind(&self) -> Option<SectionKind> {
        self.sections.last().map(|section| section.kind)
    }

    /// Opens a section at line `at`.
    fn open(&mut self, at: usize, kind: SectionKind, sheet: &Sheet<'a, '_>) {
        let heading = sheet.pieces.get(at).map_or("", |piece| bare(piece.text));
        self.sections.push(Opened { kind, heading, pieces: at..at + 1 });
    }

    /// Takes over what a byline says; the first word on each thing counts.
    fn sign(&mut self, byline: &Byline<'a>) {
        self.published = self.published.or(byline.published);
        self.modified = self.modified.or(byline.modified);
        self.bare = self.bare.or(byline.bare);
        byline.authors.iter().for_each(|name| self.author(name));
        self.editors.extend(&byline.editors);
    }

    /// Takes over who signed the article.
    fn author(&mut self, name: &'a str) {
        if self.authors.len() < MAX_AUTHORS && !self.authors.contains(&name) {
            self.authors.push(name);
        }
    }

    fn finish(&mut self) {
        self.published = self.published.or(self.bare);
        if self.authors.is_empty() {
            self.authors.append(&mut self.editors);
        }
    }
}

/// A heading or headline without its Markdown marks and final colon; a line of nothing else stays as it is.
fn bare(text: &str) -> &str {
    let end = [':', '：', ' ', '\u{a0}', '\u{202f}', '#'];
    let inner = text.trim_end_matches(end);
    let marked = ["**", "__", "*", "_"].iter().find_map(|mark| inner.strip_prefix(mark)?.strip_suffix(mark));
    let words = marked.unwrap_or(inner).trim().trim_end_matches(end);
    if words.is_empty() { text } else { words }
}

/// The sentence of a trailer line that every article carries: "Cet article a été vérifié, …".
fn disclosure<'a>(text: &'a str, layouts: &Layouts) -> Option<&'a str> {
    let starts = std::iter::once(0).chain(text.match_indices(". ").map(|(at, _)| at + 2));
    starts
        .filter_map(|at| text.get(at..))
        .find(|sentence| layouts.after(sentence, Role::Disclosure).is_some())
        .map(str::trim_end)
}
