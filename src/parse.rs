//! The driver: text → blocks → layout → productions → model.

use crate::{Article, Diagnostic, Error, Options, Severity};

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
}

impl Parser {
    /// A parser with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }

    /// Reads one article; of a listing page the first.
    pub fn parse<'a>(&mut self, text: &'a str) -> Parsed<'a> {
        let _ = (&self.options, text);
        Parsed { article: Article::default(), diagnostics: Vec::new() }
    }

    /// Reads every article of a listing page; of an ordinary page the one it holds.
    pub fn parse_all<'a>(&mut self, text: &'a str) -> Vec<Parsed<'a>> {
        vec![self.parse(text)]
    }
}
