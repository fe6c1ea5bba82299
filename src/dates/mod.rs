//! Dates in prose: found by rare anchors, read by a small grammar, resolved against the day the text is from.
//!
//! 1. `anchor` finds the words and numbers that a date is found by, `filter` refuses nearly all others by their first bytes;
//! 2. `token` takes the run of known words and numbers around such a place;
//! 3. the productions in `day`, `numeric`, `period`, `relative`, `counted`, `list`, `range` and `spelled_range` read it,
//!    those of `forms` that may begin with its token;
//! 4. `guard` refuses names, titles, amounts and recurring days;
//! 5. `resolve` tells the value.
//!
//! The words are in `data/calendar.tsv`; the code knows shapes only.

mod anchor;
mod article;
mod calendar;
mod context;
mod counted;
mod day;
mod expression;
mod filter;
mod follow;
mod forms;
mod gap;
mod guard;
mod length;
mod lexicon;
mod list;
mod meaning;
mod numerals;
mod numeric;
mod period;
mod range;
mod relative;
mod resolve;
mod role;
mod run;
mod scan;
mod spelled_range;
mod start;
mod tense;
#[cfg(test)]
mod tests;
mod token;
mod value;

use chrono::NaiveDate;

use crate::{DateMention, Language};

pub(crate) use article::{expressions, places, read};
use resolve::{Context, resolve};
pub(crate) use scan::scan;

/// Finds the dates of a text.
///
/// `anchor` is the day the text is from: "hier" and "le 15 août" count from it. Without it, what counts from it has no
/// value, and a day without a year is `XXXX-08-15`. A mention without a value says why in
/// [`unresolved`](DateMention::unresolved).
///
/// ```
/// use factmark::{Language, dates};
/// let anchor = "2025-08-13".parse().ok();
/// let found = dates::find("Attendu vendredi 15 août, reporté depuis juin 2024.", Language::French, anchor);
/// let found: Vec<_> = found.iter().map(|date| (&*date.text, date.edtf.unwrap().to_string())).collect();
/// assert_eq!(found, [("vendredi 15 août", "2025-08-15".into()), ("juin 2024", "2024-06".into())]);
/// ```
pub fn find(text: &str, language: Language, anchor: Option<NaiveDate>) -> Vec<DateMention<'_>> {
    let mut found = Vec::new();
    scan(text, language, &mut found);
    let context = Context { anchor, story_day: anchor, ..Context::new(text, language) };
    resolve(&found, &context).mentions
}
