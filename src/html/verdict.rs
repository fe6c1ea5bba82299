//! Verdicts that a page shows without printing them: in a picture, in the class of an element. The table
//! `data/page_verdicts.tsv` has what known fact-checkers use; of all others the words for the blind are read, and names
//! that hold a verdict ("rating--false", "verdict-mostly-false.png").

use std::borrow::Cow;
use std::sync::LazyLock;

use super::sink::Attributes;
use super::tag::Attribute;
use super::words;
use crate::citation::host;
use crate::rating;
use crate::table::rows;
use crate::{Rating, VerdictRule};

/// One row: what shows the label.
struct Row {
    publisher: &'static str,
    pattern: &'static str,
    label: &'static str,
}

/// The rows by what they are about.
#[derive(Default)]
struct Table {
    images: Vec<Row>,
    classes: Vec<Row>,
    help: Vec<&'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for [publisher, part, pattern, label, _origin] in rows(include_str!("../../data/page_verdicts.tsv")) {
        match part {
            "image" => table.images.push(Row { publisher, pattern, label }),
            "class" => table.classes.push(Row { publisher, pattern, label }),
            _ => table.help.push(pattern),
        }
    }
    table
});

/// The fact-checker whose page it is, when the table knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Publisher(Option<&'static str>);

impl Publisher {
    /// The publisher at an address.
    pub(super) fn at(url: &str) -> Self {
        let Some(host) = host(url) else { return Self(None) };
        let is_of = |row: &&Row| {
            host.strip_suffix(row.publisher).is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        Self(TABLE.images.iter().chain(&TABLE.classes).find(is_of).map(|row| row.publisher))
    }

    pub(super) const fn is_known(self) -> bool {
        self.0.is_some()
    }

    fn rows(self, rows: &[Row]) -> impl Iterator<Item = &Row> {
        rows.iter().filter(move |row| self.0 == Some(row.publisher))
    }

    /// What an element with these classes shows; an empty label when it holds the verdict as its text.
    pub(super) fn class(self, classes: &str) -> Option<&'static str> {
        let names = || classes.split_ascii_whitespace();
        self.rows(&TABLE.classes).find(|row| names().any(|name| name == row.pattern)).map(|row| row.label)
    }

    /// What a picture at this address shows.
    fn image(self, address: &str) -> Option<&'static str> {
        let parts = || address.split('/').map(stem);
        self.rows(&TABLE.images).find(|row| parts().any(|part| part == row.pattern)).map(|row| row.label)
    }

    /// The label that a picture shows: by its address; in the place of a verdict by what it is said to show, else by its
    /// file name.
    pub(super) fn picture<'v>(self, attributes: &Attributes<'v>, in_place: bool) -> Option<Cow<'v, str>> {
        let address = attributes.get(Attribute::Src);
        if let Some(label) = self.image(address) {
            return Some(Cow::Borrowed(label));
        }
        let said = [Attribute::Alt, Attribute::Title, Attribute::AriaLabel].map(|name| attributes.get(name));
        let said = said.into_iter().find(|text| !text.is_empty());
        let name = || address.rsplit('/').next().and_then(|file| named(stem(file)));
        said.map(Cow::Borrowed).or_else(|| name().map(Cow::Owned)).filter(|_| in_place)
    }
}

/// The label in the names of an element that shows a verdict.
pub(super) fn in_names(classes: &str, id: &str) -> Option<String> {
    classes.split_ascii_whitespace().chain(id.split_ascii_whitespace()).find_map(named)
}

/// Whether a text beside a verdict only explains it.
pub(super) fn is_help(text: &str) -> bool {
    let text = text.trim_ascii();
    TABLE.help.iter().any(|help| help.eq_ignore_ascii_case(text))
}

/// The label in a name, behind a word for verdicts: "rating--mostly-false" → "mostly false".
fn named(name: &str) -> Option<String> {
    let words: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let (first, label) = words.split_first()?;
    if !words::is_verdict(&first.to_ascii_lowercase()) || label.len() > MAX_LABEL_WORDS {
        return None;
    }
    let label = label.join(" ").to_lowercase();
    let reading = rating::read(&label, None, None);
    let is_label = reading.rating != Rating::Unknown
        && !matches!(reading.rule, VerdictRule::Sentence | VerdictRule::Misspelling);
    is_label.then_some(label)
}

/// Names with more words behind the word for verdicts are addresses or sentences.
const MAX_LABEL_WORDS: usize = 4;

/// A file name without its ending and what follows it in an address.
fn stem(file: &str) -> &str {
    file.split(['.', '?', '#']).next().unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table;

    #[test]
    fn publishers_are_known_by_their_host() {
        assert!(Publisher::at("https://www.politifact.com/a").is_known());
        assert!(Publisher::at("https://politifact.com").is_known());
        for other in ["https://notpolitifact.com/a", "https://politifact.com.example/", "politifact.com", ""]
        {
            assert!(!Publisher::at(other).is_known(), "{other}");
        }
    }

    #[test]
    fn a_picture_is_known_by_its_folder_or_file() {
        let publisher = Publisher::at("https://www.politifact.com/a");
        for (address, expected) in [
            ("/img/meter-false.jpg", Some("False")),
            ("https://static.example/rulings/tom_ruling_pof/47ae.jpg.", Some("Pants on Fire")),
            ("meter-half-true.jpg?v=2", Some("Half True")),
            ("/img/ameter-false.jpg", None),
            ("", None),
        ] {
            assert_eq!(publisher.image(address), expected, "{address}");
        }
        assert_eq!(Publisher::at("https://vigie.example/a").image("/img/meter-false.jpg"), None);
    }

    #[test]
    fn names_hold_labels_behind_a_word_for_verdicts() {
        for (name, expected) in [
            ("rating--mostly-false", Some("mostly false")),
            ("verdict_faux", Some("faux")),
            ("Meter-False", Some("false")),
            ("rating--large", None),
            ("rating", None),
            ("false-alarm", None),
            ("rating-true-or-false", None),
            ("rating-sorti-de-son-contexte", Some("sorti de son contexte")),
            ("rating-tout-sorti-de-son-contexte", None),
            ("share-false", None),
        ] {
            assert_eq!(named(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn what_a_picture_is_said_to_show_counts_in_the_place_of_a_verdict() {
        let shows = |alt, src, in_place| {
            let mut attributes = Attributes::default();
            attributes.set(Attribute::Alt, alt);
            attributes.set(Attribute::Src, src);
            let publisher = Publisher::at("https://www.politifact.com/a");
            publisher.picture(&attributes, in_place).map(Cow::into_owned)
        };
        for (alt, src, in_place, expected) in [
            ("Ein Foto", "/img/meter-false.jpg", false, Some("False")),
            ("Faux", "/img/lac.jpg", true, Some("Faux")),
            ("Faux", "/img/lac.jpg", false, None),
            ("", "/img/verdict-faux.jpg", true, Some("faux")),
            ("", "/img/verdict-faux.jpg", false, None),
            ("", "/img/lac.jpg", true, None),
        ] {
            assert_eq!(shows(alt, src, in_place).as_deref(), expected, "{alt} {src} {in_place}");
        }
    }

    #[test]
    fn every_label_of_the_table_has_a_class() {
        for [publisher, part, pattern, label, origin] in
            table::rows::<5>(include_str!("../../data/page_verdicts.tsv"))
        {
            assert!(["image", "class", "help"].contains(&part) && !origin.is_empty(), "{pattern}");
            let reading = rating::read(label, Some("en"), Some(publisher));
            assert!(label.is_empty() || label == "Falso" || reading.rating != Rating::Unknown, "{label}");
        }
    }
}
