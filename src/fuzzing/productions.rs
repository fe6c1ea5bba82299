//! The productions of the grammar, each over one text, so that the fuzzer need not find its way to them.

use crate::labels::Labels;
use crate::layout::Layouts;
use crate::{Language, dates, metadata, rating};

/// A production, with its promise checked where it has one of its own.
type Production = fn(&str);

pub(super) const ALL: &[Production] = &[date, label_at_start, labels_in_line, timestamp, byline, verdict];

fn date(text: &str) {
    for language in Language::ALL {
        for mention in dates::find(text, language, None) {
            assert_eq!(mention.span.and_then(|span| span.slice(text)), Some(&*mention.text));
        }
    }
}

fn label_at_start(text: &str) {
    Labels::built_in().at_start(text);
}

fn labels_in_line(text: &str) {
    Labels::built_in().in_line(text);
}

fn timestamp(text: &str) {
    if let Some((printed, _, rest)) = metadata::timestamp::at_start(text) {
        assert!(text.contains(printed) && text.ends_with(rest));
    }
}

fn byline(text: &str) {
    metadata::byline::read(text, &Layouts::built_in());
}

fn verdict(text: &str) {
    let reading = rating::read(text, Some("fr"), None);
    assert!(!reading.flags.contains(&reading.rating), "a flag that repeats the class: {reading:?}");
}
