//! The driver: text → blocks → layout → productions → model.

use std::borrow::Cow;

use crate::citation;
use crate::layout::{self, Opened, Outline};
use crate::options::Limits;
use crate::text::marks;
use crate::text::paragraph::Paragraph;
use crate::text::pieces::{self, Piece};
use crate::text::reading::Reading;
use crate::{
    Article, ArticleSpans, Author, Block, BlockKind, Code, Diagnostic, Error, Options, Section, Severity,
    Span,
};

/// What was read, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parsed<'a> {
    /// The article, as far as it could be read.
    pub article: Article<'a>,
    /// Remarks in text order.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Parsed<'a> {
    /// The strict form: the article, or the first error-level diagnostic.
    pub fn into_result(self) -> Result<Article<'a>, Error> {
        match self.diagnostics.into_iter().find(|diagnostic| diagnostic.severity == Severity::Error) {
            Some(diagnostic) => Err(Error { diagnostic }),
            None => Ok(self.article),
        }
    }
}

/// Reads one article with the default [`Options`]. Never panics and never fails: what cannot be read is said in the
/// diagnostics.
pub fn parse(text: &str) -> Parsed<'_> {
    Parser::default().parse(text)
}

/// Reads every article of a listing page; of an ordinary page the one it holds.
pub fn parse_all(text: &str) -> Vec<Parsed<'_>> {
    Parser::default().parse_all(text)
}

/// A parser with options of its own that keeps its scratch memory between articles.
#[derive(Clone, Debug, Default)]
pub struct Parser {
    options: Options,
    scratch: Scratch<'static>,
}

/// Memory that one article leaves to the next.
#[derive(Clone, Debug, Default)]
struct Scratch<'a> {
    pieces: Vec<Piece<'a>>,
    paragraphs: Vec<Paragraph<'a>>,
}

impl Scratch<'_> {
    /// The same memory, empty, for pieces of another text.
    fn recycled<'b>(self) -> Scratch<'b> {
        Scratch { pieces: recycle(self.pieces), paragraphs: recycle(self.paragraphs) }
    }
}

/// The allocation of an emptied vector for values of the same layout: collecting in place keeps it.
fn recycle<T, U>(mut values: Vec<T>) -> Vec<U> {
    values.clear();
    values.into_iter().filter_map(|_| None).collect()
}

impl Parser {
    /// A parser with these options.
    pub fn new(options: Options) -> Self {
        Self { options, scratch: Scratch::default() }
    }

    /// Reads one article; of a listing page the first.
    pub fn parse<'a>(&mut self, text: &'a str) -> Parsed<'a> {
        self.article(text, text)
    }

    /// Reads every article of a listing page; of an ordinary page the one it holds.
    pub fn parse_all<'a>(&mut self, text: &'a str) -> Vec<Parsed<'a>> {
        vec![self.parse(text)]
    }

    /// Reads the article that is `part` of the input.
    fn article<'a>(&mut self, source: &'a str, part: &'a str) -> Parsed<'a> {
        if let Some(diagnostic) = refusal(part, self.options.limits) {
            return unread(source, part, diagnostic);
        }
        let mut scratch: Scratch<'a> = std::mem::take(&mut self.scratch).recycled();
        let parsed = read(source, part, &self.options, &mut scratch);
        self.scratch = scratch.recycled();
        parsed
    }
}

/// Why `text` is not read at all.
fn refusal(text: &str, limits: Limits) -> Option<Diagnostic> {
    let length = text.len();
    if length > limits.max_input_bytes.min(Limits::MAX_INPUT_BYTES) {
        let message =
            format!("the text is {length} bytes long, more than the limit of {}", limits.max_input_bytes);
        return Some(Diagnostic::new(Code::InputTooLarge, None, message));
    }
    if marks::trim(text).is_empty() {
        return Some(Diagnostic::new(Code::EmptyInput, None, "the text is empty"));
    }
    is_binary(text)
        .then(|| Diagnostic::new(Code::NotText, None, "this is not text but the bytes of some other file"))
}

/// How far a text is searched for what no text holds, in bytes: file signatures and headers lie at the start.
const BINARY_WINDOW: usize = 1024;

/// Whether `text` starts as a file that is not text: NUL bytes, or more than one control character in ten.
fn is_binary(text: &str) -> bool {
    let start = text.as_bytes().get(..BINARY_WINDOW).unwrap_or(text.as_bytes());
    let control = |byte: &&u8| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127);
    start.contains(&0) && start.iter().filter(control).count() * 10 > start.len()
}

/// An article of which nothing was read but its extent.
fn unread<'a>(source: &str, part: &str, diagnostic: Diagnostic) -> Parsed<'a> {
    let block = Span::of(source, part).filter(|_| diagnostic.code != Code::InputTooLarge);
    let blocks = block.map(|span| Block::new(BlockKind::Other, span, None)).into_iter().collect();
    Parsed { article: Article { blocks, ..Article::default() }, diagnostics: vec![diagnostic] }
}

/// Text → pieces → layout → readers → model.
fn read<'a>(source: &'a str, part: &'a str, options: &Options, scratch: &mut Scratch<'a>) -> Parsed<'a> {
    pieces::split(part, &mut scratch.pieces);
    let outline = layout::read(&scratch.pieces, &options.layouts, &mut scratch.paragraphs);
    let mut article = assemble(source, &scratch.pieces, &scratch.paragraphs, &outline);
    let mut diagnostics = Vec::new();
    let reading = Reading { source, paragraphs: &scratch.paragraphs, language: options.language, options };
    article.sources = citation::read(&reading);
    diagnostics.sort_by_key(|diagnostic: &Diagnostic| diagnostic.span.map(Span::start));
    Parsed { article, diagnostics }
}

/// The article that the layout alone tells.
fn assemble<'a>(
    source: &'a str,
    pieces: &[Piece<'a>],
    paragraphs: &[Paragraph<'a>],
    outline: &Outline<'a>,
) -> Article<'a> {
    let span = |piece: &str| Span::of(source, piece);
    let spans = ArticleSpans {
        headline: outline.headline.and_then(span),
        kicker: outline.kicker.and_then(span),
        introduction: outline.introduction.and_then(span),
        date_published: outline.published.and_then(|(printed, _)| span(printed)),
        date_modified: outline.modified.and_then(|(printed, _)| span(printed)),
    };
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
        spans,
        ..Article::default()
    }
}

fn blocks(source: &str, pieces: &[Piece<'_>], paragraphs: &[Paragraph<'_>]) -> Vec<Block> {
    let placed = |(piece, paragraph): (&Piece<'_>, &Paragraph<'_>)| {
        Some(Block::new(paragraph.kind, Span::of(source, piece.whole)?, paragraph.section))
    };
    pieces.iter().zip(paragraphs).filter_map(placed).collect()
}

fn section<'a>(source: &'a str, pieces: &[Piece<'a>], opened: &Opened<'a>) -> Section<'a> {
    let own = pieces.get(opened.pieces.clone()).unwrap_or_default();
    let ends = own.first().zip(own.last());
    Section {
        span: Span::of(source, opened.heading),
        extent: ends
            .and_then(|(first, last)| Some(Span::of(source, first.whole)?.to(Span::of(source, last.whole)?))),
        blocks: opened.pieces.start as u32..opened.pieces.end as u32,
        ..Section::new(opened.kind, opened.heading)
    }
}
