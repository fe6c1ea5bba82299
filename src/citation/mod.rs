//! Sources: entries of a sources section, "Source : X" lines, citations in brackets.
//!
//! | printed | source |
//! |---|---|
//! | `Institut du Sel, série 7` under *Sources* | name `Institut du Sel` |
//! | `Registre : https://lysse.example/r` under *Sources* | name `Registre`, url, domain `lysse.example` |
//! | `Source : Radio Lysse`, `Sources: A (bilan); B (…)` | one name each |
//! | `Date : 2026-01-20 — Site : www.lysse.example` | domain |
//! | `… le pont. (lysse.example)` | domain |
//! | `([lysse.example](https://lysse.example/a))` | url and domain |
//! | `[Radio Lysse, 19/06]` | name |
//!
//! The placeholder of a lost link is no source, nor is the claimant behind "SOURCE:" under a claim, nor a medium that
//! prose mentions. Not yet read: footnote numbers that point into the list.

mod address;
#[cfg(feature = "html")]
pub(crate) use address::host;
mod entry;
mod inline;

use std::borrow::Cow;

use crate::labels::{Labels, Role as LabelRole};
use crate::layout::is_placeholder;
use crate::layout::{Layouts, Role};
use crate::text::bounded;
use crate::text::paragraph::Paragraph;
use crate::text::reading::Reading;
use crate::{BlockKind, SectionKind, Source, Span};

/// A source as slices of the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Found<'a> {
    name: Option<&'a str>,
    url: Option<&'a str>,
    domain: Option<&'a str>,
}

/// The sources of an article, each distinct one once, in text order.
pub(crate) fn read<'a>(reading: &Reading<'a, '_>) -> Vec<Source<'a>> {
    let layouts = &reading.options.layouts;
    let checks = reading.paragraphs.iter().any(|paragraph| is_fact_check(paragraph, layouts.labels()));
    let mut list = List { found: Vec::new(), checks, state: State::Free };
    for paragraph in reading.paragraphs {
        list.paragraph(paragraph, layouts);
    }
    distinct(list.found, reading.source)
}

/// The sources found, the first of those that are alike, in text order: within a paragraph the bracketed citations are found
/// before the bare addresses.
fn distinct<'a>(mut found: Vec<(Found<'a>, &'a str)>, source: &str) -> Vec<Source<'a>> {
    found.sort_by_key(|(found, _)| *found);
    found.dedup_by_key(|(found, _)| *found);
    found.sort_by_key(|(_, place)| place.as_ptr() as usize);
    let source = |(found, place): (Found<'a>, &str)| Source {
        name: found.name.map(Cow::Borrowed),
        url: found.url.map(Cow::Borrowed),
        domain: found.domain.map(Cow::Borrowed),
        span: Span::of(source, place),
    };
    found.into_iter().map(source).collect()
}

/// Whether a paragraph is one of a fact-check: a claim label, or a section of the main layouts. An address in the prose
/// of any other text, a letter or a manual, is no source.
fn is_fact_check(paragraph: &Paragraph<'_>, labels: &Labels) -> bool {
    let main = |kind| !matches!(kind, SectionKind::Other | SectionKind::Sources);
    paragraph.section_kind.is_some_and(main)
        || paragraph.kind == BlockKind::Label && opens_claim(paragraph, labels).is_some()
}

/// Whether a claim opens here, whose "Source:" is its claimant; `None` when nothing changes.
fn opens_claim(paragraph: &Paragraph<'_>, labels: &Labels) -> Option<bool> {
    match paragraph.kind {
        BlockKind::Heading => Some(false),
        BlockKind::Label => match labels.at_start(paragraph.text)?.role {
            LabelRole::Claim => Some(true),
            LabelRole::Verdict | LabelRole::Rationale => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a block of this kind may cite anything.
fn holds_sources(kind: BlockKind) -> bool {
    use BlockKind::{Byline, Heading, Headline, Kicker, Trailer};
    !matches!(kind, Heading | Headline | Kicker | Byline | Trailer)
}

/// The longest label "Source" that stands alone on its line, in bytes.
const MAX_LABEL_BYTES: usize = 40;

/// The longest label with its decoration before a colon, in bytes: what stands further from it is prose.
const MAX_HEAD_BYTES: usize = 72;

/// What follows the label "Source", with a colon or alone on its line.
fn source_label<'a>(text: &'a str, layouts: &Layouts) -> Option<&'a str> {
    // A colon, `:` or `：`, which begins with 0xEF.
    let colon = memchr::memchr2(b':', 0xef, bounded::first(text, MAX_HEAD_BYTES).as_bytes());
    colon.and_then(|_| layouts.field(text, Role::Source)).or_else(|| {
        let short = Some(text).filter(|text| text.len() <= MAX_LABEL_BYTES)?;
        let label = layouts.labels().at_start(short).filter(|label| label.value.is_empty())?;
        (label.role == LabelRole::Source).then_some("")
    })
}

struct List<'a> {
    /// The sources, each with its place.
    found: Vec<(Found<'a>, &'a str)>,
    /// The text checks something: bare addresses in prose are sources.
    checks: bool,
    state: State,
}

/// What the lines before make of the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Free,
    /// Between a claim label and its verdict, where "Source:" is the claimant.
    Claim,
    /// The line before is the label "Source" alone.
    Entry,
    /// The open sources section is a list of items; lines after it are something else.
    Listed,
}

impl<'a> List<'a> {
    fn paragraph(&mut self, paragraph: &Paragraph<'a>, layouts: &Layouts) {
        match opens_claim(paragraph, layouts.labels()) {
            Some(true) => self.state = State::Claim,
            // A label inside a sources section ends its entries.
            Some(false)
                if paragraph.section_kind == Some(SectionKind::Sources)
                    && paragraph.kind == BlockKind::Label =>
            {
                self.state = State::Listed;
            }
            Some(false) => self.state = State::Free,
            None => {}
        }
        let text = paragraph.text;
        match (paragraph.kind, paragraph.section_kind) {
            (kind, _) if !holds_sources(kind) => {}
            (BlockKind::Other, _) if is_placeholder(text, layouts) => {}
            (BlockKind::ListItem, Some(SectionKind::Sources)) => {
                self.state = State::Listed;
                self.entry(text, layouts);
            }
            (BlockKind::ListItem, _) => self.inline(text),
            (kind, section) => {
                let entries = section == Some(SectionKind::Sources) && kind != BlockKind::Label;
                self.running(text, entries, layouts);
            }
        }
    }

    /// A line that is no list item, in a sources section or elsewhere.
    fn running(&mut self, text: &'a str, section: bool, layouts: &Layouts) {
        let label = if self.state == State::Claim { None } else { source_label(text, layouts) };
        match label {
            Some("") => self.state = State::Entry,
            Some(entries) => self.entries(entries, layouts),
            None if self.state == State::Entry => {
                self.state = State::Free;
                self.entry(text, layouts);
            }
            None if section && (self.state == State::Listed || text.ends_with(':')) => {}
            None if section => text.split("; ").for_each(|entry| self.entry(entry, layouts)),
            None => self.inline(text),
        }
    }

    /// What stands behind "Source :" or "Sources :" on the same line.
    fn entries(&mut self, entries: &'a str, layouts: &Layouts) {
        entry::split(entries)
            .filter(|(_, place)| !is_placeholder(place, layouts))
            .for_each(|(found, place)| self.add(found, place));
        self.inline(entries);
    }

    /// One entry of a sources section.
    fn entry(&mut self, text: &'a str, layouts: &Layouts) {
        if is_placeholder(text, layouts) {
            return;
        }
        if let Some(host) = entry::site(text, layouts) {
            self.add(Found { domain: Some(host), ..Found::default() }, host);
        } else if let Some((found, place)) = entry::read(text) {
            self.add(found, place);
        }
    }

    fn inline(&mut self, text: &'a str) {
        // Most paragraphs have none of the marks of a citation or an address: one search tells.
        if memchr::memchr3(b'(', b'[', b'/', text.as_bytes()).is_none() {
            return;
        }
        let checks = self.checks;
        inline::citations(text, checks, |found, place| self.add(found, place));
        if checks {
            address::urls(text, |url| {
                self.add(Found { url: Some(url), domain: address::host(url), name: None }, url);
            });
        }
    }

    fn add(&mut self, found: Found<'a>, place: &'a str) {
        if found != Found::default() {
            self.found.push((found, place));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Layouts, MAX_LABEL_BYTES, source_label};

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(source_label(text, &Layouts::built_in()), expected, "{text}");
    }

    #[test]
    fn a_label_alone_on_its_line_is_short() {
        check("Source : le registre", Some("le registre"));
        check("Source", Some(""));
        check("Le registre", None);
        let padded = |length| format!("{:1$}", "Source", length);
        check(&padded(MAX_LABEL_BYTES), Some(""));
        check(&padded(MAX_LABEL_BYTES + 1), None);
    }
}
