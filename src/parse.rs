//! The driver: text → blocks → layout → productions → model.

use std::borrow::Cow;

use crate::language::Languages;
use crate::layout::listing::{self, Page, Part};
use crate::layout::{Layouts, Lines};
use crate::text::paragraph::Paragraph;
use crate::text::pieces::{self, Piece};
use crate::text::reading::Reading;
use crate::text::scratch::recycled;
use crate::{Article, Block, BlockKind, Claim, Code, Diagnostic, Error, Options, Severity, Span};
use crate::{assemble, citation, claims, dates, input, language, layout, speech};

/// What was read, and what there is to say about it.
#[derive(Clone, Debug, Default, PartialEq)]
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
    lines: Lines<'a>,
    paragraphs: Vec<Paragraph<'a>>,
    /// The language that the page of the text is said to be in.
    page: Languages,
    speech: speech::Scratch,
}

impl<'a> Scratch<'a> {
    /// The same memory, empty, for pieces of another text.
    fn recycled<'b>(self) -> Scratch<'b> {
        Scratch {
            pieces: recycled(self.pieces),
            lines: self.lines.recycled(),
            paragraphs: recycled(self.paragraphs),
            page: self.page,
            speech: self.speech,
        }
    }

    /// Cuts `text` into pieces, and tells what each of them is.
    fn cut(&mut self, text: &'a str, layouts: &Layouts) {
        pieces::split(text, &mut self.pieces);
        self.lines.read(&self.pieces, layouts, self.page);
    }
}

impl Parser {
    /// A parser with these options.
    pub fn new(options: Options) -> Self {
        Self { options, scratch: Scratch::default() }
    }

    /// A parser for the text of a page that says which language it is in. Templates say it wrongly, so that it is a mark among
    /// others.
    #[cfg(feature = "html")]
    pub(crate) fn of_page(options: Options, language: &str) -> Self {
        let scratch = Scratch { page: Languages::of(language), ..Scratch::default() };
        Self { options, scratch }
    }

    /// Reads one article; of a listing page the first.
    pub fn parse<'a>(&mut self, text: &'a str) -> Parsed<'a> {
        self.with_scratch(text, |source, options, scratch| match page(source, options, scratch) {
            Page::Listing { parts, author } => {
                let mut parsed = parts
                    .first()
                    .map_or_else(Parsed::default, |part| read(source, part, author, options, scratch));
                let message = format!("this page lists {} articles; only the first was read", parts.len());
                parsed.diagnostics.insert(0, Diagnostic::new(Code::ListingPage, None, message));
                parsed
            }
            page => single(source, &page, options, scratch),
        })
    }

    /// Reads every article of a listing page; of an ordinary page the one it holds.
    pub fn parse_all<'a>(&mut self, text: &'a str) -> Vec<Parsed<'a>> {
        self.with_scratch(text, |source, options, scratch| match page(source, options, scratch) {
            Page::Listing { parts, author } => {
                parts.iter().map(|part| read(source, part, author, options, scratch)).collect()
            }
            page => vec![single(source, &page, options, scratch)],
        })
    }

    /// Refuses what is no text, and lends the scratch memory to `run` for the rest.
    fn with_scratch<'a, T: From<Parsed<'a>>>(
        &mut self,
        text: &'a str,
        run: impl FnOnce(&'a str, &Options, &mut Scratch<'a>) -> T,
    ) -> T {
        if let Some(diagnostic) = input::refusal(text, self.options.limits) {
            return unread(text, diagnostic).into();
        }
        let mut scratch: Scratch<'a> = std::mem::take(&mut self.scratch).recycled();
        let result = run(text, &self.options, &mut scratch);
        self.scratch = scratch.recycled();
        result
    }
}

impl<'a> From<Parsed<'a>> for Vec<Parsed<'a>> {
    fn from(parsed: Parsed<'a>) -> Self {
        vec![parsed]
    }
}

/// Cuts the text into pieces and tells what page it is.
fn page<'a>(text: &'a str, options: &Options, scratch: &mut Scratch<'a>) -> Page<'a> {
    scratch.cut(text, &options.layouts);
    listing::page(text, &scratch.pieces, &scratch.lines, &options.layouts)
}

/// The one article of a page whose pieces are cut.
fn single<'a>(source: &'a str, page: &Page<'a>, options: &Options, scratch: &mut Scratch<'a>) -> Parsed<'a> {
    let mut parsed = article(source, None, options, scratch);
    if *page == Page::Flattened {
        let message = "this page lists articles that cannot be told apart; it was read as one";
        parsed.diagnostics.insert(0, Diagnostic::new(Code::ListingNotSplit, None, message));
    }
    parsed
}

/// One article of a listing page.
fn read<'a>(
    source: &'a str,
    part: &Part<'a>,
    author: Option<&'a str>,
    options: &Options,
    scratch: &mut Scratch<'a>,
) -> Parsed<'a> {
    scratch.cut(part.text, &options.layouts);
    pieces::stretch(part.whole, &mut scratch.pieces);
    if part.teaser { teaser(source, scratch) } else { article(source, author, options, scratch) }
}

/// A title and perhaps a line: nothing that claims, speech or sources could be read from.
fn teaser<'a>(source: &'a str, scratch: &mut Scratch<'a>) -> Parsed<'a> {
    let outline = layout::teaser(&scratch.pieces, &mut scratch.paragraphs);
    let article = assemble::article(source, &scratch.pieces, &scratch.paragraphs, &outline);
    Parsed { article: Article { teaser: true, ..article }, diagnostics: Vec::new() }
}

/// Pieces → layout → readers → model.
fn article<'a>(
    source: &'a str,
    author: Option<&'a str>,
    options: &Options,
    scratch: &mut Scratch<'a>,
) -> Parsed<'a> {
    let mut outline =
        layout::read(&scratch.pieces, &scratch.lines, &options.layouts, &mut scratch.paragraphs);
    if outline.authors.is_empty() {
        outline.authors.extend(author);
    }
    let mut article = assemble::article(source, &scratch.pieces, &scratch.paragraphs, &outline);
    let mut diagnostics = Vec::new();
    let detected = || language::detect(prose(source, &article), scratch.lines.marks());
    let language = options.language.or_else(detected);
    article.language = language.map(|language| Cow::Borrowed(language.code()));
    let expressions = dates::expressions(source, language, options, &article);
    let places = expressions.as_deref().map(|found| dates::places(source, found));
    let dates = places.as_deref();
    let reading = Reading { source, paragraphs: &scratch.paragraphs, language, dates, options };
    article.claims = claims::read(&reading, &mut diagnostics);
    article.sources = citation::read(&reading);
    article.quotes = speech::read(&reading, &mut scratch.speech, &mut diagnostics);
    let claims = &article.claims;
    article.quotes.retain(|quote| quote.speaker.is_some() || !is_claimed(claims, quote.span));
    diagnostics.extend(speech::unattributed(&article.quotes));
    if let Some(expressions) = expressions {
        dates::read(&reading, &expressions, &mut article, &mut diagnostics);
    }
    options.limits.bound(&mut article, &mut diagnostics);
    diagnostics.sort_by_key(|diagnostic: &Diagnostic| diagnostic.span.map(Span::start));
    Parsed { article, diagnostics }
}

/// Whether a claim, of those in text order, overlaps the place.
fn is_claimed(claims: &[Claim<'_>], place: Option<Span>) -> bool {
    let Some(place) = place else { return false };
    let next = claims.partition_point(|claim| claim.span.is_none_or(|span| span.end() <= place.start()));
    claims.get(next).and_then(|claim| claim.span).is_some_and(|span| span.start() < place.end())
}

/// The text from the introduction on, which is prose in the language of the article; without one the text from the first block on.
fn prose<'a>(source: &'a str, article: &Article<'_>) -> &'a str {
    let first = article.blocks.first().map(|block| block.span);
    let start = article.spans.introduction.or(first).map_or(0, Span::start);
    source.get(start as usize..).unwrap_or_default()
}

/// An article of which nothing was read but its extent.
fn unread<'a>(text: &str, diagnostic: Diagnostic) -> Parsed<'a> {
    let block = Span::of(text, text).filter(|_| diagnostic.code != Code::InputTooLarge);
    let blocks = block.map(|span| Block::new(BlockKind::Other, span, None)).into_iter().collect();
    Parsed { article: Article { blocks, ..Article::default() }, diagnostics: vec![diagnostic] }
}
