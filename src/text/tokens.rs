//! The short words that tell where a token or a sentence ends: `data/tokens.tsv`.

use std::sync::LazyLock;

use crate::table::rows;

/// The words of each kind, in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Glue {
    /// "l'", "qu'".
    pub elided: Vec<&'static str>,
    /// "N'ayant", but not "N'Guessan".
    pub elided_small: Vec<&'static str>,
    /// "elle" in "dit-elle", longest first.
    pub inverted: Vec<&'static str>,
    /// "lhe" in "disse-lhe".
    pub enclitic: Vec<&'static str>,
    /// "Mme."
    pub titles: Vec<&'static str>,
    /// "art.", and the titles.
    pub abbreviations: Vec<&'static str>,
    /// "que", behind which a line goes on.
    pub open: Vec<&'static str>,
}

pub(super) static GLUE: LazyLock<Glue> = LazyLock::new(|| {
    let mut glue = Glue::default();
    for [kind, words] in rows::<2>(include_str!("../../data/tokens.tsv")) {
        let list = match kind {
            "elided" => &mut glue.elided,
            "elided_small" => &mut glue.elided_small,
            "inverted" => &mut glue.inverted,
            "enclitic" => &mut glue.enclitic,
            "title" => &mut glue.titles,
            "open" => &mut glue.open,
            _ => &mut glue.abbreviations,
        };
        list.extend(words.split(' '));
    }
    glue.abbreviations.extend(&glue.titles);
    glue
});
