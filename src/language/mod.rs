//! The languages whose prose is read, and how a text's language is told.

mod detect;
mod marks;

pub(crate) use detect::detect;
pub(crate) use marks::{Languages, Marks};

/// A language with tables of its own: headings, calendar words, verbs of saying, connectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Language {
    /// French, the language the library was first made for.
    French,
    /// English.
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 6] = [
        Language::French,
        Language::English,
        Language::German,
        Language::Spanish,
        Language::Italian,
        Language::Portuguese,
    ];

    /// The ISO 639-1 code: `fr`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::English => "en",
            Language::German => "de",
            Language::Spanish => "es",
            Language::Italian => "it",
            Language::Portuguese => "pt",
        }
    }

    /// The language of a BCP 47 tag, by its first subtag: `fr`, `fr-FR`, `FR_fr`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}
