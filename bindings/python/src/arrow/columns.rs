//! The columns of every table, and what of the model goes into them.
//!
//! Offsets are `Int32`, days `Date32`, names and values text; there are no unsigned integers, which Spark refuses.

use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Date32Builder, Int32Builder, TimestampMicrosecondBuilder};
use arrow_array::{Array, ArrayRef, ListArray, StructArray};
use arrow_buffer::{Buffer, OffsetBuffer};
use arrow_schema::{Field, FieldRef};
use chrono::{Datelike, NaiveDate};
use factmark::{
    Article, Claim, DateMention, Diagnostic, Quote, Rating, Section, Source, Span, TextIndex, Timestamp,
};

use super::strings::{Home, Strings};

/// An article and what is needed to say where its values are.
pub(crate) struct Context<'a> {
    pub(crate) home: Home<'a>,
    pub(crate) index: TextIndex,
}

impl Context<'_> {
    fn code_point(&self, byte: u32) -> i32 {
        self.index.code_point(self.home.text, byte) as i32
    }
}

/// Finished columns with their fields.
#[derive(Clone, Default)]
pub(crate) struct Columns {
    pub(crate) fields: Vec<FieldRef>,
    pub(crate) arrays: Vec<ArrayRef>,
}

impl Columns {
    pub(crate) fn push(&mut self, name: &str, array: ArrayRef) {
        self.fields.push(Arc::new(Field::new(name, array.data_type().clone(), true)));
        self.arrays.push(array);
    }

    /// The columns as one column of structs.
    pub(crate) fn into_struct(self) -> ArrayRef {
        Arc::new(StructArray::new(self.fields.into(), self.arrays, None))
    }
}

/// A column under construction.
trait Column: Sized {
    fn with_blocks(blocks: usize) -> Self;
    fn into_array(self, blocks: &Arc<[Buffer]>) -> ArrayRef;
}

impl Column for Strings {
    fn with_blocks(blocks: usize) -> Self {
        Self::new(blocks)
    }

    fn into_array(self, blocks: &Arc<[Buffer]>) -> ArrayRef {
        self.finish(blocks)
    }
}

macro_rules! arrow_builders {
    ($($builder:ty),+) => {$(
        impl Column for $builder {
            fn with_blocks(_: usize) -> Self {
                Self::new()
            }

            fn into_array(mut self, _: &Arc<[Buffer]>) -> ArrayRef {
                Arc::new(self.finish())
            }
        }
    )+};
}

arrow_builders!(Int32Builder, BooleanBuilder, Date32Builder, TimestampMicrosecondBuilder);

/// A column of lists of words.
pub(crate) struct WordLists {
    words: Strings,
    lengths: Vec<usize>,
}

impl WordLists {
    fn push<'w>(&mut self, words: impl ExactSizeIterator<Item = &'w str>, home: &Home<'_>) {
        self.lengths.push(words.len());
        words.for_each(|word| self.words.push(Some(word), home));
    }
}

impl Column for WordLists {
    fn with_blocks(blocks: usize) -> Self {
        Self { words: Strings::new(blocks), lengths: Vec::new() }
    }

    fn into_array(self, blocks: &Arc<[Buffer]>) -> ArrayRef {
        list(self.words.finish(blocks), self.lengths)
    }
}

/// Lists of these lengths over the items.
pub(crate) fn list(items: ArrayRef, lengths: Vec<usize>) -> ArrayRef {
    let field = Arc::new(Field::new_list_field(items.data_type().clone(), true));
    Arc::new(ListArray::new(field, OffsetBuffer::from_lengths(lengths), items, None))
}

/// Declares a table as a struct of columns that can be finished in the order they are written.
macro_rules! columns {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        pub(crate) struct $name { $($field: $type,)+ }

        impl $name {
            /// Columns over articles that lie in `blocks` buffers.
            pub(crate) fn new(blocks: usize) -> Self {
                Self { $($field: <$type>::with_blocks(blocks),)+ }
            }

            /// The finished columns with their fields.
            pub(crate) fn finish(self, blocks: &Arc<[Buffer]>) -> Columns {
                let mut columns = Columns::default();
                $(columns.push(stringify!($field), self.$field.into_array(blocks));)+
                columns
            }
        }
    };
}

/// Appends a span as code points and bytes to the four columns of that name.
macro_rules! push_span {
    ($self:ident, $context:ident, $span:expr) => {
        let span: Option<Span> = $span;
        $self.start.append_option(span.map(|span| $context.code_point(span.start())));
        $self.end.append_option(span.map(|span| $context.code_point(span.end())));
        $self.byte_start.append_option(span.map(|span| span.start() as i32));
        $self.byte_end.append_option(span.map(|span| span.end() as i32));
    };
}

macro_rules! push_extent {
    ($self:ident, $context:ident, $span:expr) => {
        let span: Option<Span> = $span;
        $self.extent_start.append_option(span.map(|span| $context.code_point(span.start())));
        $self.extent_end.append_option(span.map(|span| $context.code_point(span.end())));
    };
}

columns! {
    /// The single values of articles.
    ArticleColumns {
        error: Strings,
        headline: Strings,
        kicker: Strings,
        introduction: Strings,
        language: Strings,
        date_published: Date32Builder,
        time_published: TimestampMicrosecondBuilder,
        date_modified: Date32Builder,
        time_modified: TimestampMicrosecondBuilder,
        authors: WordLists,
        publisher: Strings,
        url: Strings,
        teaser: BooleanBuilder,
    }
}

impl ArticleColumns {
    pub(crate) fn push(&mut self, article: &Article<'_>, error: Option<&str>, home: &Home<'_>) {
        self.error.push_word(error);
        self.headline.push(article.headline.as_deref(), home);
        self.kicker.push(article.kicker.as_deref(), home);
        self.introduction.push(article.introduction.as_deref(), home);
        self.language.push(article.language.as_deref(), home);
        self.date_published.append_option(article.date_published.map(|time| days(time.day())));
        self.time_published.append_option(article.date_published.and_then(microseconds));
        self.date_modified.append_option(article.date_modified.map(|time| days(time.day())));
        self.time_modified.append_option(article.date_modified.and_then(microseconds));
        self.authors.push(article.authors.iter().map(|author| &*author.name), home);
        self.publisher.push(article.publisher.as_deref(), home);
        self.url.push(article.url.as_deref(), home);
        self.teaser.append_value(article.teaser);
    }
}

columns! {
    /// One row a claim.
    ClaimColumns {
        text: Strings,
        claimant: Strings,
        label: Strings,
        rating: Strings,
        flags: WordLists,
        rationale: Strings,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
        extent_start: Int32Builder,
        extent_end: Int32Builder,
    }
}

impl ClaimColumns {
    pub(crate) fn push(&mut self, claim: &Claim<'_>, context: &Context<'_>) {
        let home = &context.home;
        let verdict = claim.verdict.as_ref();
        self.text.push(Some(&claim.text), home);
        self.claimant.push(claim.claimant.as_deref(), home);
        self.label.push(verdict.map(|verdict| &*verdict.label), home);
        self.rating.push_word(verdict.map(|verdict| verdict.rating.as_str()));
        let flags = verdict.map_or(&[][..], |verdict| &verdict.flags);
        self.flags.push(flags.iter().map(|flag: &Rating| flag.as_str()), home);
        self.rationale.push(claim.rationale.as_deref(), home);
        push_span!(self, context, claim.span);
        push_extent!(self, context, claim.extent);
    }
}

columns! {
    /// One row a quotation.
    QuoteColumns {
        text: Strings,
        kind: Strings,
        speaker: Strings,
        speaker_resolved: Strings,
        role: Strings,
        cue: Strings,
        via: Strings,
        date: Strings,
        date_start: Date32Builder,
        date_end: Date32Builder,
        hedged: BooleanBuilder,
        denied: BooleanBuilder,
        section: Int32Builder,
        section_kind: Strings,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
        extent_start: Int32Builder,
        extent_end: Int32Builder,
    }
}

impl QuoteColumns {
    pub(crate) fn push(&mut self, quote: &Quote<'_>, sections: &[Section<'_>], context: &Context<'_>) {
        let home = &context.home;
        self.text.push(Some(&quote.text), home);
        self.kind.push_word(Some(quote.kind.as_str()));
        self.speaker.push(quote.speaker.as_deref(), home);
        self.speaker_resolved.push(quote.speaker_resolved.as_deref(), home);
        self.role.push(quote.role.as_deref(), home);
        self.cue.push(quote.cue.as_deref(), home);
        self.via.push(quote.via.as_deref(), home);
        self.date.push_word(quote.date.map(|date| date.to_string()).as_deref());
        let (start, end) = quote.date.map_or((None, None), factmark::Edtf::days);
        self.date_start.append_option(start.map(days));
        self.date_end.append_option(end.map(days));
        self.hedged.append_value(quote.hedged);
        self.denied.append_value(quote.denied);
        self.section.append_option(quote.section.map(|section| section as i32));
        let section = quote.section.and_then(|section| sections.get(section as usize));
        self.section_kind.push_word(section.map(|section| section.kind.as_str()));
        push_span!(self, context, quote.span);
        push_extent!(self, context, quote.extent);
    }
}

columns! {
    /// One row a source.
    SourceColumns {
        name: Strings,
        url: Strings,
        domain: Strings,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
    }
}

impl SourceColumns {
    pub(crate) fn push(&mut self, source: &Source<'_>, context: &Context<'_>) {
        self.name.push(source.name.as_deref(), &context.home);
        self.url.push(source.url.as_deref(), &context.home);
        self.domain.push(source.domain.as_deref(), &context.home);
        push_span!(self, context, source.span);
    }
}

columns! {
    /// One row a date mention.
    DateColumns {
        text: Strings,
        edtf: Strings,
        bound: Strings,
        unresolved: Strings,
        date_start: Date32Builder,
        date_end: Date32Builder,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
    }
}

impl DateColumns {
    pub(crate) fn push(&mut self, date: &DateMention<'_>, context: &Context<'_>) {
        self.text.push(Some(&date.text), &context.home);
        self.edtf.push_word(date.edtf.map(|value| value.to_string()).as_deref());
        self.bound.push_word(date.bound.map(factmark::Bound::as_str));
        self.unresolved.push_word(date.unresolved.map(factmark::Unresolved::as_str));
        self.date_start.append_option(date.start().map(days));
        self.date_end.append_option(date.end().map(days));
        push_span!(self, context, date.span);
    }
}

columns! {
    /// One row a heading.
    SectionColumns {
        kind: Strings,
        heading: Strings,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
        extent_start: Int32Builder,
        extent_end: Int32Builder,
    }
}

impl SectionColumns {
    pub(crate) fn push(&mut self, section: &Section<'_>, context: &Context<'_>) {
        self.kind.push_word(Some(section.kind.as_str()));
        self.heading.push(Some(&section.heading), &context.home);
        push_span!(self, context, section.span);
        push_extent!(self, context, section.extent);
    }
}

columns! {
    /// One row a remark.
    DiagnosticColumns {
        code: Strings,
        severity: Strings,
        message: Strings,
        start: Int32Builder,
        end: Int32Builder,
        byte_start: Int32Builder,
        byte_end: Int32Builder,
    }
}

impl DiagnosticColumns {
    pub(crate) fn push(&mut self, diagnostic: &Diagnostic, context: &Context<'_>) {
        self.code.push_word(Some(diagnostic.code.as_str()));
        self.severity.push_word(Some(diagnostic.severity.as_str()));
        self.message.push_word(Some(&diagnostic.message));
        push_span!(self, context, diagnostic.span);
    }
}

/// Days since 1970-01-01, as Arrow counts them.
fn days(day: NaiveDate) -> i32 {
    const EPOCH: i32 = 719_163;
    day.num_days_from_ce() - EPOCH
}

/// Microseconds since 1970-01-01, when the time of day is known.
fn microseconds(time: Timestamp) -> Option<i64> {
    match time {
        Timestamp::Day(_) => None,
        Timestamp::Time(time) => Some(time.and_utc().timestamp_micros()),
    }
}
