//! Web pages: a page → text with structure → the same parser.
//!
//! ```
//! # use factmark::html::{self, PageOptions};
//! let bytes = "<html lang=fr><nav>Menu</nav><article><h1>Le lac est plein</h1>
//!     <p>La maire l’a dit : « Le lac est plein. »</p></article>";
//! let page = html::parse(bytes.as_bytes(), &PageOptions::default());
//! assert_eq!(page.text, "Le lac est plein\n\nLa maire l’a dit : « Le lac est plein. »");
//! ```
//!
//! | file | holds |
//! |---|---|
//! | `encoding` | bytes → text |
//! | `token`, `sink`, `plain`, `standard` | text → tags and texts: what is plain by searches, the rest by html5gum |
//! | `reader`, `stack`, `lines`, `words` | tags → an outline: lines with their kind, in regions with their role |
//! | `choose` | which lines are the article |
//! | `render` | the lines → the text that is parsed |
//! | `head`, `microdata`, `markup` | what the page says about itself: `<meta>`, JSON-LD, microdata of reviews |
//! | `verdict` | verdicts in pictures and class names; publishers' own in `data/page_verdicts.tsv` |
//! | `merge`, `headline`, `links`, `badge` | what the page tells beside its text: markup, links as sources, verdicts in pictures |
//!
//! One pass, in time linear in the page; nothing of a page is executed or fetched.

mod badge;
mod choose;
mod encoding;
mod head;
mod headline;
mod lines;
mod links;
mod markup;
mod merge;
mod microdata;
mod outline;
mod plain;
mod reader;
mod render;
mod sink;
mod stack;
mod standard;
mod tag;
mod token;
mod verdict;
mod words;

use std::borrow::Cow;

use memchr::memmem;

use self::markup::Markup;
use self::outline::Outline;
use self::render::Rendered;
use self::verdict::Publisher;
use crate::{Article, Code, Diagnostic, Options, Parser};

/// How to read a page. `PageOptions::default()` is right for most.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PageOptions {
    /// Where the page is from. It resolves links within the site and tells them from links to other sites; the
    /// address that the page gives itself (`canonical`, `og:url`) comes first.
    pub url: Option<String>,
    /// The `Content-Type` header that the page came with.
    pub content_type: Option<String>,
    /// How to read the article's text; its size limit is also that of the page.
    pub options: Options,
    /// The deepest nesting of elements that is followed; deeper ones are read as if they stood here, with a
    /// [`PageTooDeep`](Code::PageTooDeep). Never above [`PageOptions::MAX_DEPTH`].
    pub max_depth: usize,
}

impl PageOptions {
    /// 512, where browsers stop, too: an end tag may be compared with every open element.
    pub const MAX_DEPTH: usize = 512;
}

impl Default for PageOptions {
    fn default() -> Self {
        Self { url: None, content_type: None, options: Options::default(), max_depth: Self::MAX_DEPTH }
    }
}

/// A page that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The article as text: every span of `article` points into it.
    pub text: String,
    /// The article: what the text prints, completed by what the markup says. Values that only the markup gives have
    /// no span.
    pub article: Article<'static>,
    /// The captions of pictures, which are no part of the text.
    pub captions: Vec<String>,
    /// Remarks about the page and its markup, then about the text, then about where they do not agree.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the article of a page. Never panics and never fails: what cannot be read is said in the diagnostics.
///
/// The bytes are decoded by their byte order mark, as UTF-8, as the content type or the page says, or by how they look.
pub fn parse(bytes: &[u8], options: &PageOptions) -> Page {
    let limit = options.options.limits.max_input_bytes.min(crate::Limits::MAX_INPUT_BYTES);
    if bytes.len() > limit {
        let message = format!("the page is {} bytes long, more than the limit of {limit}", bytes.len());
        return Page::refused(Diagnostic::new(Code::InputTooLarge, None, message));
    }
    match encoding::decode(bytes, options.content_type.as_deref()) {
        Ok((page, warning)) => Page::read(&page, warning, options),
        Err(error) => Page::refused(error),
    }
}

impl Page {
    fn refused(error: Diagnostic) -> Self {
        let diagnostics = vec![error];
        Self { text: String::new(), article: Article::default(), captions: Vec::new(), diagnostics }
    }

    fn read(page: &str, warning: Option<Diagnostic>, options: &PageOptions) -> Self {
        let max_depth = options.max_depth.min(PageOptions::MAX_DEPTH);
        let outline = outline(page, options.url.as_deref(), max_depth);
        let mut markup = Markup::read(&outline.head);
        markup.url = markup.url.take().or_else(|| options.url.clone());
        let mut diagnostics = Vec::from_iter(warning);
        remarks(&outline, page, max_depth, &mut diagnostics);
        diagnostics.append(&mut markup.diagnostics);
        let rendered = rendered(&outline, page, &markup, &mut diagnostics);
        let language = markup.language.as_deref().unwrap_or_default();
        let parsed = Parser::of_page(options.options.clone(), language).parse(&rendered.text);
        diagnostics.extend(parsed.diagnostics);
        let mut article = parsed.article.into_owned();
        if let Some(place) = rendered.headline {
            headline::settle(&mut article, &rendered.text, place);
        }
        links::add_sources(&mut article, &rendered.text, &rendered.links, markup.url.as_deref());
        badge::attach(&mut article, &rendered, &options.options.ratings, markup.url.as_deref());
        diagnostics.extend(merge::merge(&mut article, markup));
        Self { text: rendered.text, article, captions: rendered.captions, diagnostics }
    }
}

/// The one pass over the page.
fn outline(page: &str, url: Option<&str>, max_depth: usize) -> Outline {
    let mut reader = reader::OutlineReader::new(url.map(Publisher::at).unwrap_or_default(), max_depth);
    let unfinished = token::tokens(page, &mut reader);
    reader.finish(unfinished || ends_in_comment(page))
}

/// Whether the last comment of the page is never closed, so that what follows it was not read.
fn ends_in_comment(page: &str) -> bool {
    // "!" is rare in pages; searching backwards for all of "<!--" costs ten times as much.
    let mut marks =
        memchr::memrchr_iter(b'!', page.as_bytes()).filter_map(|at| page.get(at.checked_sub(1)?..));
    let last = marks.find(|rest| rest.starts_with("<!--"));
    last.is_some_and(|comment| memmem::find(comment.as_bytes(), b"-->").is_none())
}

/// What there is to say about the page itself.
fn remarks(outline: &Outline, page: &str, max_depth: usize, diagnostics: &mut Vec<Diagnostic>) {
    let mut say = |code, message| diagnostics.push(Diagnostic::new(code, None, message));
    if !outline.is_html && !page.trim_ascii().is_empty() {
        say(Code::NotHtml, "no tag of HTML was found; read as plain text".into());
    }
    if outline.cut_off {
        say(
            Code::PageCutOff,
            "the page ends inside an element, a tag or a comment; it may be cut off".into(),
        );
    }
    if outline.too_deep {
        say(Code::PageTooDeep, format!("elements are nested deeper than {max_depth}"));
    }
}

/// The most running text that a page shows before a script has loaded its article: a notice, a name.
const MAX_SHELL: u64 = 120;

/// The article of the page as text; of what has no tags the text itself.
fn rendered(outline: &Outline, page: &str, markup: &Markup, diagnostics: &mut Vec<Diagnostic>) -> Rendered {
    if !outline.is_html {
        return Rendered { text: page.to_owned(), ..Rendered::default() };
    }
    let choice = choose::choose(outline, &markup.titles);
    if let Some(body) = markup.body.as_deref().filter(|_| choice.prose(outline) <= MAX_SHELL) {
        let message = Cow::Borrowed("the page shows no text yet; its markup gives that of the article");
        diagnostics.push(Diagnostic::new(Code::MainContentGuessed, None, message));
        return Rendered::of_markup(markup.titles.first().map(String::as_str), body);
    }
    if choice.guessed && !choice.pieces.is_empty() {
        let message = Cow::Borrowed("no element says that it holds the article; the densest text was taken");
        diagnostics.push(Diagnostic::new(Code::MainContentGuessed, None, message));
    }
    render::render(outline, &choice, markup.titles.first().map(String::as_str))
}
