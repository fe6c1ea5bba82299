//! Some articles read into one record batch of each table.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use arrow_array::{Int64Array, RecordBatch};
use arrow_buffer::Buffer;
use arrow_schema::Schema;
use factmark::html::PageOptions;
use factmark::{Article, Diagnostic, Parsed, Parser, Severity, TextIndex};

use super::columns::{
    ArticleColumns, ClaimColumns, Columns, Context, DateColumns, DiagnosticColumns, QuoteColumns,
    SectionColumns, SourceColumns, list,
};
use super::rows::{Found, Row, Rows};
use super::strings::Home;
use crate::document;
use crate::options::Settings;

/// The tables, in the order of a [`Batches`].
pub(crate) const TABLES: [&str; 7] =
    ["articles", "claims", "quotes", "sources", "dates", "sections", "diagnostics"];

/// One record batch of each table.
pub(crate) type Batches = [RecordBatch; TABLES.len()];

/// Reads the rows; the first has the number `first_id`. Once `stopped` is raised nobody wants the rest.
pub(crate) fn read(rows: &Rows, first_id: i64, settings: &Settings, stopped: &AtomicBool) -> Batches {
    let blocks = rows.blocks();
    let mut builder = Builder::new(blocks.len());
    let wanted = (0..rows.len()).take_while(|_| !stopped.load(Ordering::Relaxed));
    if settings.html {
        let pages = settings.pages();
        wanted.for_each(|row| read_page(rows.find(row), &pages, &mut builder));
    } else {
        let mut parser = Parser::new(settings.options.clone());
        wanted.for_each(|row| read_text(rows.get(row), &mut parser, &mut builder));
    }
    builder.finish(first_id, &blocks.into())
}

fn read_text(row: Row<'_>, parser: &mut Parser, builder: &mut Builder) {
    match row {
        Row::Text { text, block, warning } => {
            let in_place = matches!(text, Cow::Borrowed(_));
            let home = Home { text: &text, block: in_place.then_some(block) };
            let Parsed { article, mut diagnostics, .. } = parser.parse(&text);
            diagnostics.splice(0..0, warning);
            builder.push(&article, &diagnostics, home);
        }
        Row::Failed(error) => builder.push_error(error),
    }
}

/// The text of a page lies in no buffer: its values are copied.
fn read_page(row: Result<Found<'_>, &str>, options: &PageOptions, builder: &mut Builder) {
    match row {
        Ok(found) => {
            let page = document::read_page(found.bytes, found.is_text, options);
            builder.push(&page.article, &page.diagnostics, Home { text: &page.text, block: None });
        }
        Err(error) => builder.push_error(error),
    }
}

/// The tables under construction.
struct Builder {
    articles: ArticleColumns,
    claims: Rowed<ClaimColumns>,
    quotes: Rowed<QuoteColumns>,
    sources: Rowed<SourceColumns>,
    dates: Rowed<DateColumns>,
    sections: Rowed<SectionColumns>,
    diagnostics: Rowed<DiagnosticColumns>,
}

/// Columns, and how many rows of them each article has.
struct Rowed<T> {
    columns: T,
    lengths: Vec<usize>,
}

impl<T> Rowed<T> {
    fn push<I>(&mut self, items: &[I], mut push: impl FnMut(&mut T, &I)) {
        self.lengths.push(items.len());
        for item in items {
            push(&mut self.columns, item);
        }
    }
}

impl Builder {
    fn new(blocks: usize) -> Self {
        fn rowed<T>(columns: T) -> Rowed<T> {
            Rowed { columns, lengths: Vec::new() }
        }
        Self {
            articles: ArticleColumns::new(blocks),
            claims: rowed(ClaimColumns::new(blocks)),
            quotes: rowed(QuoteColumns::new(blocks)),
            sources: rowed(SourceColumns::new(blocks)),
            dates: rowed(DateColumns::new(blocks)),
            sections: rowed(SectionColumns::new(blocks)),
            diagnostics: rowed(DiagnosticColumns::new(blocks)),
        }
    }

    fn push(&mut self, article: &Article<'_>, diagnostics: &[Diagnostic], home: Home<'_>) {
        let error = diagnostics.iter().find(|diagnostic| diagnostic.severity == Severity::Error);
        let error = error.map(|error| format!("{}: {}", error.code, error.message));
        let context = Context { home, index: TextIndex::new(home.text) };
        self.push_article(article, diagnostics, error.as_deref(), &context);
    }

    /// A row without a text: no row is lost.
    fn push_error(&mut self, error: &str) {
        let home = Home { text: "", block: None };
        let context = Context { home, index: TextIndex::default() };
        self.push_article(&Article::default(), &[], Some(error), &context);
    }

    fn push_article(
        &mut self,
        article: &Article<'_>,
        diagnostics: &[Diagnostic],
        error: Option<&str>,
        context: &Context<'_>,
    ) {
        self.articles.push(article, error, &context.home);
        self.claims.push(&article.claims, |columns, claim| columns.push(claim, context));
        self.quotes.push(&article.quotes, |columns, quote| columns.push(quote, &article.sections, context));
        self.sources.push(&article.sources, |columns, source| columns.push(source, context));
        self.dates.push(&article.dates, |columns, date| columns.push(date, context));
        self.sections.push(&article.sections, |columns, section| columns.push(section, context));
        self.diagnostics.push(diagnostics, |columns, diagnostic| columns.push(diagnostic, context));
    }

    fn finish(self, first_id: i64, blocks: &Arc<[Buffer]>) -> Batches {
        let rows = self.claims.lengths.len();
        let mut articles = self.articles.finish(blocks);
        let mut flat = |name, columns: Columns, lengths: Vec<usize>| {
            let batch = table(ids(first_id, &lengths), columns.clone());
            articles.push(name, list(columns.into_struct(), lengths));
            batch
        };
        let claims = flat("claims", self.claims.columns.finish(blocks), self.claims.lengths);
        let quotes = flat("quotes", self.quotes.columns.finish(blocks), self.quotes.lengths);
        let sources = flat("sources", self.sources.columns.finish(blocks), self.sources.lengths);
        let dates = flat("dates", self.dates.columns.finish(blocks), self.dates.lengths);
        let sections = flat("sections", self.sections.columns.finish(blocks), self.sections.lengths);
        let diagnostics =
            flat("diagnostics", self.diagnostics.columns.finish(blocks), self.diagnostics.lengths);
        let article_ids = Int64Array::from_iter_values(first_id..first_id + rows as i64);
        [table(article_ids, articles), claims, quotes, sources, dates, sections, diagnostics]
    }
}

/// The number of the article of each of its rows.
fn ids(first: i64, lengths: &[usize]) -> Int64Array {
    let repeated = (first..).zip(lengths).flat_map(|(id, &length)| std::iter::repeat_n(id, length));
    Int64Array::from_iter_values(repeated)
}

/// A record batch with the article numbers as its first column.
fn table(ids: Int64Array, columns: Columns) -> RecordBatch {
    let mut all = Columns::default();
    all.push("article_id", Arc::new(ids));
    all.fields.extend(columns.fields);
    all.arrays.extend(columns.arrays);
    let schema = Arc::new(Schema::new(all.fields).with_metadata(super::metadata()));
    RecordBatch::try_new(schema, all.arrays).expect("the schema is made of the columns")
}
