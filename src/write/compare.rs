//! Where two articles differ, positions aside.

use std::fmt::Debug;

use super::WriteError;
use crate::Article;

/// The first field of `wanted` that `read` has not, or has otherwise.
pub(super) fn first_difference(wanted: &Article<'_>, read: &Article<'_>) -> Option<WriteError> {
    let (wanted, read) = (wanted.clone().without_places(), read.clone().without_places());
    one("headline", &wanted.headline, &read.headline)
        .or_else(|| one("kicker", &wanted.kicker, &read.kicker))
        .or_else(|| one("introduction", &wanted.introduction, &read.introduction))
        .or_else(|| one("publication date", &wanted.date_published, &read.date_published))
        .or_else(|| one("date of the last change", &wanted.date_modified, &read.date_modified))
        .or_else(|| one("publisher", &wanted.publisher, &read.publisher))
        .or_else(|| one("address", &wanted.url, &read.url))
        .or_else(|| each("author", &wanted.authors, &read.authors))
        .or_else(|| each("section", &wanted.sections, &read.sections))
        .or_else(|| each("claim", &wanted.claims, &read.claims))
        .or_else(|| each("quote", &wanted.quotes, &read.quotes))
        .or_else(|| each("source", &wanted.sources, &read.sources))
        .or_else(|| if wanted.dates.is_empty() { None } else { each("date", &wanted.dates, &read.dates) })
        .or_else(|| {
            one("language", &wanted.language.as_ref().or(read.language.as_ref()), &read.language.as_ref())
        })
}

fn one<T: PartialEq + Debug>(field: &str, wanted: &T, read: &T) -> Option<WriteError> {
    (wanted != read).then(|| WriteError {
        field: field.to_owned(),
        wanted: format!("{wanted:?}"),
        read: format!("{read:?}"),
    })
}

fn each<T: PartialEq + Debug>(field: &str, wanted: &[T], read: &[T]) -> Option<WriteError> {
    let longest = wanted.len().max(read.len());
    (0..longest).find_map(|at| one(&format!("{field} {}", at + 1), &wanted.get(at), &read.get(at)))
}
