//! A text with what was read from it, shared by every Python object made of it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use factmark::html::{self, Page, PageOptions};
use factmark::{Article, DateMention, Diagnostic, Options, Parsed, Parser, Span, TextIndex};
use pyo3::prelude::*;
use pyo3::sync::OnceLockExt;
use self_cell::self_cell;

use crate::date;
use crate::part::{self, Once};
use crate::place::Place;
use crate::text::Text;
use crate::tuple::TupleOf;

/// An article and what there is to say about it.
#[derive(PartialEq)]
pub(crate) struct Reading<'a> {
    pub(crate) article: Article<'a>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// The articles of a text: one, or those of a listing page.
struct Readings<'a> {
    /// `None` when the text is not known: an article from markup or from its JSON form alone.
    text: Option<&'a str>,
    /// What had to be repaired to read the text.
    warning: Option<Diagnostic>,
    articles: Vec<Reading<'a>>,
}

self_cell!(
    struct Held {
        owner: Arc<Text>,
        #[covariant]
        dependent: Readings,
    }
);

/// The text, its articles, and the index of code points, made when the first offset is asked for.
pub(crate) struct Document {
    held: Held,
    later: Option<Later>,
    index: OnceLock<TextIndex>,
}

/// The second reading of a text of which only the structure was read: with what its prose holds, made when a quote, a
/// date or a diagnostic is first asked for. Most who parse one article look at its headline and verdicts.
struct Later {
    options: Options,
    read: Read,
    held: OnceLock<Held>,
}

/// Reads a page, of which it may be known that it was decoded before.
pub(crate) fn read_page(bytes: &[u8], is_decoded: bool, options: &PageOptions) -> Page {
    if !is_decoded {
        return html::parse(bytes, options);
    }
    let mut options = options.clone();
    options.content_type = Some("text/html; charset=utf-8".to_owned());
    html::parse(bytes, &options)
}

/// How a text is read: as one article or as all of a listing page.
pub(crate) type Read = for<'a> fn(&mut Parser, &'a str) -> Vec<Parsed<'a>>;

/// As one article.
pub(crate) fn one<'a>(parser: &mut Parser, text: &'a str) -> Vec<Parsed<'a>> {
    vec![parser.parse(text)]
}

/// As every article of a listing page.
pub(crate) fn all<'a>(parser: &mut Parser, text: &'a str) -> Vec<Parsed<'a>> {
    parser.parse_all(text)
}

/// The longest text, in bytes, whose memory a thread keeps for the next one.
const KEPT_BYTES: usize = 64 << 10;

thread_local! {
    /// Reads the structure for callers without options of their own.
    static STRUCTURE: RefCell<Parser> = RefCell::new(structure_parser(None));
}

/// Reads neither quotes nor dates in prose.
fn structure_parser(options: Option<&Options>) -> Parser {
    let mut options = options.cloned().unwrap_or_default();
    (options.quotes_in_prose, options.dates_in_prose) = (false, false);
    Parser::new(options)
}

impl Document {
    /// Reads a text.
    pub(crate) fn read(text: Text, parser: &mut Parser, read: Read) -> Self {
        Self::of(hold(text.into(), None, parser, read))
    }

    /// Reads the structure of a text, and the rest when it is asked for; without options as the library does.
    pub(crate) fn read_lazily(text: Text, options: Option<&Options>, read: Read) -> Self {
        let is_short = text.as_bytes().len() <= KEPT_BYTES;
        let structure = |parser: &mut Parser| hold(text.into(), None, parser, read);
        let held = match options {
            None if is_short => STRUCTURE.with_borrow_mut(structure),
            options => structure(&mut structure_parser(options)),
        };
        let options = options.cloned().unwrap_or_default();
        let has_prose = options.quotes_in_prose || options.dates_in_prose;
        let later = has_prose.then(|| Later { options, read, held: OnceLock::new() });
        Self { later, ..Self::of(held) }
    }

    fn of(held: Held) -> Self {
        Self { held, later: None, index: OnceLock::new() }
    }

    /// Reads a web page: its places are in the text that was found in it.
    pub(crate) fn page(page: &Text, options: &PageOptions) -> Self {
        let read = read_page(page.as_bytes(), page.is_decoded(), options);
        let reading = Reading { article: read.article, diagnostics: read.diagnostics };
        Self::restore(Some(Text::Owned(read.text)), reading)
    }

    /// An article that was read before, with the text that its places are in when that is known.
    pub(crate) fn restore(text: Option<Text>, reading: Reading<'static>) -> Self {
        let known = text.is_some();
        let text = text.unwrap_or(Text::Owned(String::new()));
        Self::of(Held::new(text.into(), |text| Readings {
            text: known.then(|| text.as_str()),
            warning: None,
            articles: vec![reading],
        }))
    }

    /// A text of which only the dates are read.
    pub(crate) fn of_dates(text: Text, find: impl Fn(&str) -> Vec<DateMention<'_>>) -> Self {
        let (text, _) = text.readable();
        Self::of(Held::new(text.into(), |text| {
            let text = text.as_str();
            let mut article = Article::default();
            article.dates = find(text);
            let articles = vec![Reading { article, diagnostics: Vec::new() }];
            Readings { text: Some(text), warning: None, articles }
        }))
    }

    pub(crate) fn owner(&self) -> &Text {
        self.held.borrow_owner()
    }

    pub(crate) fn text(&self) -> Option<&str> {
        self.held.borrow_dependent().text
    }

    /// The articles with all that is in them.
    pub(crate) fn articles(&self) -> &[Reading<'_>] {
        let held = self.later.as_ref().map_or(&self.held, |later| later.held(&self.held));
        &held.borrow_dependent().articles
    }

    /// The articles with what their layout tells: neither quotes and dates in prose nor remarks about them.
    pub(crate) fn structures(&self) -> &[Reading<'_>] {
        &self.held.borrow_dependent().articles
    }

    /// A span as Python counts; `None` when the text is not known.
    pub(crate) fn place(&self, span: Span) -> Option<Place> {
        let text = self.text()?;
        Some(Place::new(span, text, self.index(text)))
    }

    /// The line and column of a span, from 1.
    pub(crate) fn location(&self, span: Span) -> Option<factmark::Location> {
        let text = self.text()?;
        Some(self.index(text).location(text, span.start()))
    }

    fn index(&self, text: &str) -> &TextIndex {
        self.index.get_or_init(|| TextIndex::new(text))
    }
}

impl Later {
    /// The second reading. While it is made other Python threads run.
    fn held(&self, structure: &Held) -> &Held {
        let Self { options, read, held } = self;
        let warning = || structure.borrow_dependent().warning.clone();
        let text = structure.borrow_owner();
        let make = || hold(Arc::clone(text), warning(), &mut Parser::new(options.clone()), *read);
        held.get()
            .unwrap_or_else(|| Python::attach(|py| held.get_or_init_py_attached(py, || py.detach(make))))
    }
}

/// Reads a text in place, or a repaired copy of it. What was repaired may be known from before.
fn hold(text: Arc<Text>, known: Option<Diagnostic>, parser: &mut Parser, read: Read) -> Held {
    let in_place = Held::try_new_or_recover(text, |text| match text.decode() {
        (Cow::Borrowed(text), warning) => Ok(Readings::new(text, warning.or(known), read(parser, text))),
        (Cow::Owned(repaired), warning) => Err((repaired, warning)),
    });
    in_place.unwrap_or_else(|(_, (repaired, warning))| {
        Held::new(Text::Owned(repaired).into(), |text| {
            let text = text.as_str();
            Readings::new(text, warning, read(parser, text))
        })
    })
}

impl<'a> From<Parsed<'a>> for Reading<'a> {
    fn from(parsed: Parsed<'a>) -> Self {
        Self { article: parsed.article, diagnostics: parsed.diagnostics }
    }
}

impl<'a> Readings<'a> {
    fn new(text: &'a str, warning: Option<Diagnostic>, articles: Vec<Parsed<'a>>) -> Self {
        let mut articles: Vec<Reading<'a>> = articles.into_iter().map(Reading::from).collect();
        if let (Some(warning), Some(first)) = (&warning, articles.first_mut()) {
            first.diagnostics.insert(0, warning.clone());
        }
        Self { text: Some(text), warning, articles }
    }
}

/// One of the articles of a document.
#[derive(Clone)]
pub(crate) struct Reference {
    pub(crate) document: Arc<Document>,
    pub(crate) number: usize,
}

impl Reference {
    /// Every article of a document.
    pub(crate) fn all(document: Document) -> impl Iterator<Item = Self> {
        let document = Arc::new(document);
        (0..document.structures().len()).map(move |number| Self { document: Arc::clone(&document), number })
    }

    /// The date mentions of the article.
    pub(crate) fn dates<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, date::DateMention>> {
        part::tuple(py, self, self.article().dates.len(), &Once::default())
    }

    pub(crate) fn reading(&self) -> &Reading<'_> {
        &self.document.articles()[self.number]
    }

    /// The article with all that is in it.
    pub(crate) fn article(&self) -> &Article<'_> {
        &self.reading().article
    }

    /// What the layout of the article tells: everything but quotes and dates.
    pub(crate) fn structure(&self) -> &Article<'_> {
        &self.document.structures()[self.number].article
    }
}
