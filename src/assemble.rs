//! The article that the layout alone tells: its single values, sections and blocks.

use std::borrow::Cow;

use crate::layout::{Opened, Outline};
use crate::text::paragraph::Paragraph;
use crate::text::pieces::Piece;
use crate::{Article, ArticleSpans, Author, Block, Section, Span};

/// The article of an outline; what prose holds is not in it yet.
pub(crate) fn article<'a>(
    source: &'a str,
    pieces: &[Piece<'a>],
    paragraphs: &[Paragraph<'a>],
    outline: &Outline<'a>,
) -> Article<'a> {
    let span = |piece: &str| Span::of(source, piece);
    Article {
        headline: outline.headline.map(Cow::Borrowed),
        kicker: outline.kicker.map(Cow::Borrowed),
        introduction: outline.introduction.map(Cow::Borrowed),
        date_published: outline.published.map(|(_, value)| value),
        date_modified: outline.modified.map(|(_, value)| value),
        authors: outline.authors.iter().map(|name| Author::new(*name, span(name))).collect(),
        blocks: blocks(source, pieces, paragraphs),
        sections: outline.sections.iter().map(|opened| section(source, pieces, opened)).collect(),
        boilerplate: outline.boilerplate.iter().filter_map(|piece| span(piece)).collect(),
        spans: spans(source, outline),
        ..Article::default()
    }
}

fn spans(source: &str, outline: &Outline<'_>) -> ArticleSpans {
    let span = |piece: &str| Span::of(source, piece);
    ArticleSpans {
        headline: outline.headline.and_then(span),
        kicker: outline.kicker.and_then(span),
        introduction: outline.introduction.and_then(span),
        date_published: outline.published.and_then(|(printed, _)| span(printed)),
        date_modified: outline.modified.and_then(|(printed, _)| span(printed)),
    }
}

fn blocks(source: &str, pieces: &[Piece<'_>], paragraphs: &[Paragraph<'_>]) -> Vec<Block> {
    let placed = |(piece, paragraph): (&Piece<'_>, &Paragraph<'_>)| {
        Some(Block::new(paragraph.kind, Span::of(source, piece.whole)?, paragraph.section))
    };
    let mut blocks = Vec::with_capacity(pieces.len());
    blocks.extend(pieces.iter().zip(paragraphs).filter_map(placed));
    blocks
}

fn section<'a>(source: &'a str, pieces: &[Piece<'a>], opened: &Opened<'a>) -> Section<'a> {
    let own = pieces.get(opened.pieces.clone()).unwrap_or_default();
    let extent = own
        .first()
        .zip(own.last())
        .and_then(|(first, last)| Some(Span::of(source, first.whole)?.to(Span::of(source, last.whole)?)));
    Section {
        span: Span::of(source, opened.heading),
        extent,
        blocks: opened.pieces.start as u32..opened.pieces.end as u32,
        ..Section::new(opened.kind, opened.heading)
    }
}
