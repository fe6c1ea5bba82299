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
//! | `token` | text → tags and texts, by html5gum |
//! | `reader`, `lines`, `words` | tags → an outline: lines with their kind, in regions with their role |
//! | `choose` | which lines are the article |
//! | `render` | the lines → the text that is parsed |
//!
//! One pass, in time linear in the page; nothing of a page is executed or fetched.

mod choose;
mod encoding;
mod head;
mod lines;
mod outline;
mod reader;
mod render;
mod tag;
mod token;
mod words;

use outline::Outline;
use render::Rendered;

use crate::{Article, Code, Diagnostic, Options, Parser};

/// How to read a page. `PageOptions::default()` is right for most.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageOptions {
    /// The `Content-Type` header that the page came with.
    pub content_type: Option<String>,
    /// How to read the article's text; its size limit is also that of the page.
    pub options: Options,
}

/// A page that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The article as text: every span of `article` points into it.
    pub text: String,
    /// The article.
    pub article: Article<'static>,
    /// The captions of pictures, which are no part of the text.
    pub captions: Vec<String>,
    /// Remarks about the page, then about the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the article of a page. Never panics and never fails: what cannot be read is said in the diagnostics.
///
/// The bytes are decoded by their byte order mark, as UTF-8, as the content type or the page says, or by how they look.
pub fn parse(bytes: &[u8], options: &PageOptions) -> Page {
    let limit = options.options.limits.max_input_bytes;
    if bytes.len() > limit {
        let message = format!("the page has {} bytes, the limit is {limit}", bytes.len());
        return Page::refused(Diagnostic::new(Code::InputTooLarge, None, message));
    }
    let (page, warning) = match encoding::decode(bytes, options.content_type.as_deref()) {
        Ok(decoded) => decoded,
        Err(error) => return Page::refused(error),
    };
    let mut diagnostics = Vec::from_iter(warning);
    let rendered = read(&page, &mut diagnostics);
    let parsed = Parser::new(options.options.clone()).parse(&rendered.text);
    let article = parsed.article.into_owned();
    diagnostics.extend(parsed.diagnostics);
    Page { text: rendered.text, article, captions: rendered.captions, diagnostics }
}

impl Page {
    fn refused(error: Diagnostic) -> Self {
        Self {
            text: String::new(),
            article: Article::default(),
            captions: Vec::new(),
            diagnostics: vec![error],
        }
    }
}

/// The article of the page as text; of what has no tags the text itself.
fn read(page: &str, diagnostics: &mut Vec<Diagnostic>) -> Rendered {
    let outline = outline(page);
    if !outline.is_html {
        if !page.trim_ascii().is_empty() {
            let message = "no tag of HTML was found; read as plain text";
            diagnostics.push(Diagnostic::new(Code::NotHtml, None, message));
        }
        return Rendered { text: page.to_owned(), ..Rendered::default() };
    }
    remarks(&outline, diagnostics);
    let titles = outline.head.titles();
    let choice = choose::choose(&outline, &titles);
    if choice.guessed && !choice.pieces.is_empty() {
        let message = "no element says that it holds the article; the densest text was taken";
        diagnostics.push(Diagnostic::new(Code::MainContentGuessed, None, message));
    }
    render::render(&outline, &choice, titles.first().copied())
}

/// The one pass over the page.
fn outline(page: &str) -> Outline {
    let mut reader = reader::OutlineReader::default();
    let unfinished = token::tokens(page, &mut reader);
    reader.finish(unfinished)
}

/// What there is to say about the page itself.
fn remarks(outline: &Outline, diagnostics: &mut Vec<Diagnostic>) {
    if outline.cut_off {
        let message = "the page ends inside an element, a tag or a comment; it may be cut off";
        diagnostics.push(Diagnostic::new(Code::PageCutOff, None, message));
    }
    if outline.too_deep {
        let message = format!("elements are nested deeper than {}", reader::MAX_DEPTH);
        diagnostics.push(Diagnostic::new(Code::PageTooDeep, None, message));
    }
}
