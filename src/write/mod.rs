//! An article back as text, in the canonical layout.
//!
//! The canonical layout is the one of most articles read: headline, "Introduction :", a line for each heading, a
//! bullet for each claim, a line for each quotation and source, then date and author. [`write`] proves its work:
//! it reads the text that it made, and refuses when any field would come back changed.

mod compare;
mod layout;
#[cfg(test)]
mod tests;

use crate::{Article, parse};

/// Why an article cannot be written: the first field that would be read back differently.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the {field} cannot be written in the canonical layout: {wanted} would be read back as {read}")]
#[non_exhaustive]
pub struct WriteError {
    /// Which field, as a person would say it: "headline", "claim 2".
    pub field: String,
    /// Its value.
    pub wanted: String,
    /// What the written text would be read as.
    pub read: String,
}

/// The article as text, such that `parse(&write(article)?)` gives the same article, positions aside
/// ([`Article::without_places`]).
///
/// Only what the model holds can be written: the prose of a parsed article is in its text, not in its fields.
/// Date mentions are places in a text; an article that lists none is free of them, one that lists some must get
/// exactly those back.
///
/// # Errors
///
/// [`WriteError`] names the first field that the layout cannot carry: a headline of two lines, a claim that holds a
/// verdict of its own, a date mention that stands in prose.
///
/// ```
/// use factmark::{Article, Claim, Verdict, write};
///
/// let mut article = Article::default();
/// article.headline = Some("Le pont de Lysse n’a pas été vendu".into());
/// assert_eq!(write(&article).unwrap(), "Le pont de Lysse n’a pas été vendu\n");
///
/// article.headline = Some("Deux\nlignes".into());
/// assert_eq!(write(&article).unwrap_err().field, "headline");
/// ```
pub fn write(article: &Article<'_>) -> Result<String, WriteError> {
    let text = layout::lay_out(article);
    match compare::first_difference(article, &parse(&text).article) {
        None => Ok(text),
        Some(error) => Err(error),
    }
}
