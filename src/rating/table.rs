//! The rows of a rating table: printed label, language, publisher, class.

use crate::Rating;
use crate::table;
use crate::text::fold::folded;
use crate::text::hash::WordMap;

/// A row, under its folded label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub language: String,
    /// A host, or nothing when the label means the same for everyone.
    pub publisher: Option<String>,
    pub class: Rating,
}

/// Rows by folded label.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rows: WordMap<String, Vec<Row>>,
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
    pub(super) fn read(file: &str) -> Result<Self, String> {
        let mut found = Self::default();
        for [label, language, publisher, class, _origin] in table::rows::<5>(file) {
            let class = class_named(class).ok_or_else(|| format!("no class \"{class}\" for \"{label}\""))?;
            let publisher = Some(publisher).filter(|host| !matches!(*host, "" | "-")).map(str::to_owned);
            let row = Row { language: language.to_owned(), publisher, class };
            found.rows.entry(key(label)).or_default().push(row);
        }
        Ok(found)
    }

    /// The class of a label: by publisher and language, by language, by the label alone. In its language a row for
    /// everyone comes before those of single publishers.
    pub(super) fn find(&self, key: &str, language: Option<&str>, publisher: Option<&str>) -> Option<Found> {
        let rows = self.rows.get(key)?;
        let spoken = |row: &&Row| language.is_none_or(|language| row.language == language);
        let theirs = |row: &&Row| publisher.is_some_and(|host| row.is_of(host));
        let by_publisher = agreed(rows.iter().filter(spoken).filter(theirs)).map(Found::Publisher);
        let everyones = |row: &&Row| row.publisher.is_none();
        let in_language = || {
            agreed(rows.iter().filter(spoken).filter(everyones))
                .or_else(|| agreed(rows.iter().filter(spoken)))
        };
        let by_language = || language.and_then(|_| in_language()).map(Found::Language);
        by_publisher.or_else(by_language).or_else(|| agreed(rows.iter()).map(Found::Label))
    }

    /// Every label of a language with the class its rows agree on.
    pub(super) fn of_language<'t>(&'t self, code: &'t str) -> impl Iterator<Item = (&'t str, Rating)> {
        self.rows.iter().filter_map(move |(label, rows)| {
            let class = agreed(rows.iter().filter(|row| row.language == code))?;
            (class != Rating::Unknown).then_some((label.as_str(), class))
        })
    }
}

impl Row {
    /// Whether this is a row of the publisher at `host`, a subdomain of it included.
    fn is_of(&self, host: &str) -> bool {
        self.publisher.as_deref().is_some_and(|known| {
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
pub(super) fn key(label: &str) -> String {
    folded(label.trim_matches(is_mark))
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
