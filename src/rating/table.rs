//! The rows of a rating table: printed label, language, publisher, class.

use std::borrow::Cow;
use std::ops::Range;

use crate::Rating;
use crate::table;
use crate::text::key::{Folded, Words};

/// A row of a file; its fields are places in the file, so that two thousand rows are one allocation.
#[derive(Clone, Debug)]
pub(super) struct Row {
    language: Range<u32>,
    /// A host, or nothing when the label means the same for everyone.
    publisher: Range<u32>,
    class: Rating,
    /// Another row of the label.
    next: Option<u32>,
}

/// Rows by folded label.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    file: Cow<'static, str>,
    rows: Vec<Row>,
    /// A row of each label.
    labels: Words<u32>,
}

/// How a row was found; its class is unknown when the rows disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Publisher(Rating),
    Language(Rating),
    Label(Rating),
}

impl Table {
    /// The rows of a file in the format of `data/ratings.tsv`; `Err` names the first line that is no row.
    pub(super) fn read(file: impl Into<Cow<'static, str>>) -> Result<Self, String> {
        let file = file.into();
        let place = |field: &str| {
            let start = field.as_ptr() as usize - file.as_ptr() as usize;
            start as u32..(start + field.len()) as u32
        };
        let (mut rows, mut labels) = (Vec::new(), Words::default());
        for [label, language, publisher, class, _origin] in table::rows::<5>(&file) {
            let class = class_named(class).ok_or_else(|| format!("no class \"{class}\" for \"{label}\""))?;
            let publisher = if matches!(publisher, "" | "-") { 0..0 } else { place(publisher) };
            let mut row = Row { language: place(language), publisher, class, next: None };
            let number = rows.len() as u32;
            if let Some(last) = labels.entry(&key(label), || number).filter(|last| **last != number) {
                row.next = Some(std::mem::replace(last, number));
            }
            rows.push(row);
        }
        Ok(Self { file, rows, labels })
    }

    /// The rows of a label, from one of them on.
    fn chain(&self, first: u32) -> impl Iterator<Item = &Row> + Clone {
        let row = |number: u32| self.rows.get(number as usize);
        std::iter::successors(row(first), move |last| last.next.and_then(row))
    }

    fn text(&self, place: &Range<u32>) -> &str {
        self.file.get(place.start as usize..place.end as usize).unwrap_or_default()
    }

    /// The class of a label: by publisher and language, by language, by the label alone. In its language a row for
    /// everyone comes before those of single publishers.
    pub(super) fn find(
        &self,
        key: &Folded,
        language: Option<&str>,
        publisher: Option<&str>,
    ) -> Option<Found> {
        let rows = self.chain(*self.labels.get(key)?);
        let spoken = |row: &&Row| language.is_none_or(|language| self.text(&row.language) == language);
        let theirs = |row: &&Row| publisher.is_some_and(|host| self.is_of(row, host));
        let by_publisher = publisher.and_then(|_| agreed(rows.clone().filter(spoken).filter(theirs)));
        let everyones = |row: &&Row| row.publisher.is_empty();
        let in_language = || {
            agreed(rows.clone().filter(spoken).filter(everyones))
                .or_else(|| agreed(rows.clone().filter(spoken)))
        };
        let by_language = || language.and_then(|_| in_language()).map(Found::Language);
        by_publisher
            .map(Found::Publisher)
            .or_else(by_language)
            .or_else(|| agreed(rows.clone()).map(Found::Label))
    }

    /// Every label of a language with the class its rows agree on.
    pub(super) fn of_language<'t>(&'t self, code: &'t str) -> impl Iterator<Item = (&'t str, Rating)> {
        self.starting_with("", code)
    }

    /// The labels of a language that start with `start`, folded.
    pub(super) fn starting_with<'t>(
        &'t self,
        start: &'t str,
        code: &'t str,
    ) -> impl Iterator<Item = (&'t str, Rating)> {
        let labels = self.labels.iter().filter(move |(label, _)| label.starts_with(start));
        labels.filter_map(move |(label, first)| {
            let class = agreed(self.chain(*first).filter(|row| self.text(&row.language) == code))?;
            (class != Rating::Unknown).then_some((label, class))
        })
    }

    /// Whether the row is one of the publisher at `host`, a subdomain of it included.
    fn is_of(&self, row: &Row, host: &str) -> bool {
        let known = Some(self.text(&row.publisher)).filter(|known| !known.is_empty());
        known.is_some_and(|known| {
            host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    }
}

/// The one class of the rows, [`Rating::Unknown`] when they disagree; `None` without rows.
fn agreed<'t>(mut rows: impl Iterator<Item = &'t Row>) -> Option<Rating> {
    let first = rows.next()?.class;
    Some(if rows.all(|row| row.class == first) { first } else { Rating::Unknown })
}

/// What a label is looked up by: folded, without the marks around it.
pub(super) fn key(label: &str) -> Folded {
    Folded::of(label.trim_matches(is_mark))
}

/// Marks, spaces, quotation marks, emoji around a label; letters and digits of every script are its own.
fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '\u{2000}'..='\u{2bff}' | '«' | '»' | '¡' | '¿' | '·' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// The class with this name in the JSON form; [`Rating::Unknown`] is no class.
pub(super) fn class_named(name: &str) -> Option<Rating> {
    Rating::ALL.into_iter().find(|class| class.as_str() == name && *class != Rating::Unknown)
}
