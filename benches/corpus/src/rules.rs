//! The rules that articles grow from: `data/*.txt`.
//!
//! A file holds rules: a name in square brackets, then one alternative per line. `#` starts a comment line. In an
//! alternative `{name}` stands for a rule or a built-in (a date, a number), `{Name}` for the same with a capital,
//! `<mark>…</mark>` for the words of a field of the truth, `¶` for the end of a block and `•` for a bullet.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The language of a set of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    French,
    English,
    Spanish,
    German,
}

/// Alternatives by rule name.
pub(crate) type Rules = HashMap<&'static str, Vec<&'static str>>;

static FRENCH: LazyLock<Rules> =
    LazyLock::new(|| read(concat!(include_str!("../data/names.txt"), include_str!("../data/fr.txt"))));
static ENGLISH: LazyLock<Rules> =
    LazyLock::new(|| read(concat!(include_str!("../data/names.txt"), include_str!("../data/en.txt"))));
static SPANISH: LazyLock<Rules> =
    LazyLock::new(|| read(concat!(include_str!("../data/names.txt"), include_str!("../data/es.txt"))));
static GERMAN: LazyLock<Rules> =
    LazyLock::new(|| read(concat!(include_str!("../data/names.txt"), include_str!("../data/de.txt"))));

impl Language {
    pub(crate) fn rules(self) -> &'static Rules {
        match self {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
            Language::Spanish => &SPANISH,
            Language::German => &GERMAN,
        }
    }

    /// The BCP 47 tag.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::English => "en",
            Language::Spanish => "es",
            Language::German => "de",
        }
    }
}

fn read(file: &'static str) -> Rules {
    let mut rules = Rules::new();
    let mut name = "";
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(rule) => name = rule,
            None => rules.entry(name).or_default().push(line),
        }
    }
    rules
}
