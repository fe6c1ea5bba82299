//! The productions of the grammar, each over one text, so that the fuzzer need not find its way to them.

use crate::labels::Labels;
use crate::layout::Layouts;
use crate::{Language, dates, metadata, rating};

/// A production in the text of a language, with its promise checked where it has one of its own.
type Production = fn(&str, Language);

/// One production over one text; `choice` says which, and the language.
pub(super) fn run(choice: u8, text: &str) {
    let (language, which) = (usize::from(choice) / ALL.len(), usize::from(choice) % ALL.len());
    ALL[which](text, Language::ALL[language % Language::ALL.len()]);
}

const ALL: &[Production] = &[date, label_at_start, labels_in_line, timestamp, byline, verdict];

fn date(text: &str, language: Language) {
    for mention in dates::find(text, language, None) {
        assert_eq!(mention.span.and_then(|span| span.slice(text)), Some(&*mention.text));
    }
}

fn label_at_start(text: &str, _: Language) {
    Labels::built_in().at_start(text);
}

fn labels_in_line(text: &str, _: Language) {
    Labels::built_in().in_line(text);
}

fn timestamp(text: &str, _: Language) {
    if let Some((printed, _, rest)) = metadata::timestamp::at_start(text) {
        assert!(text.contains(printed) && text.ends_with(rest));
    }
}

fn byline(text: &str, _: Language) {
    metadata::byline::read(text, &Layouts::built_in());
}

fn verdict(text: &str, language: Language) {
    let reading = rating::read(text, Some(language.code()), None);
    assert!(!reading.flags.contains(&reading.rating), "a flag that repeats the class: {reading:?}");
}
