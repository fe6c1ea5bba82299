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
mod entry;
mod inline;

use std::borrow::Cow;

use crate::labels::{self, Role as LabelRole};
use crate::layout::is_placeholder;
use crate::layout::tables::Role;
use crate::text::paragraph::Paragraph;
use crate::text::reading::Reading;
use crate::{BlockKind, SectionKind, Source, Span};

/// A source as slices of the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Found<'a> {
    name: Option<&'a str>,
    url: Option<&'a str>,
    domain: Option<&'a str>,
}

/// The sources of an article, each distinct one once, in text order.
pub(crate) fn read<'a>(reading: &Reading<'a, '_>) -> Vec<Source<'a>> {
    let checks = reading.paragraphs.iter().any(is_fact_check);
    let mut list = List { source: reading.source, sources: Vec::new(), checks };
    let mut claim = false;
    for paragraph in reading.paragraphs {
        claim = is_claim(paragraph).unwrap_or(claim);
        list.paragraph(paragraph, claim, reading);
    }
    list.sources
}

/// Whether a paragraph is one of a fact-check: a claim label, or a section of the main layouts. An address in the prose
/// of any other text, a letter or a manual, is no source.
fn is_fact_check(paragraph: &Paragraph<'_>) -> bool {
    paragraph.section_kind.is_some_and(|kind| kind != SectionKind::Other)
        || paragraph.kind == BlockKind::Label && is_claim(paragraph).is_some()
}

/// Whether a claim opens here, whose "Source:" is its claimant; `None` when nothing changes.
fn is_claim(paragraph: &Paragraph<'_>) -> Option<bool> {
    match paragraph.kind {
        BlockKind::Heading => Some(false),
        BlockKind::Label => match labels::at_start(paragraph.text)?.role {
            LabelRole::Claim => Some(true),
            LabelRole::Verdict | LabelRole::Rationale => Some(false),
            _ => None,
        },
        _ => None,
    }
}

struct List<'a> {
    source: &'a str,
    sources: Vec<Source<'a>>,
    /// Bare addresses in prose are sources.
    checks: bool,
}

impl<'a> List<'a> {
    fn paragraph(&mut self, paragraph: &Paragraph<'a>, claim: bool, reading: &Reading<'a, '_>) {
        let layouts = &reading.options.layouts;
        let text = paragraph.text;
        match paragraph.kind {
            BlockKind::Heading
            | BlockKind::Kicker
            | BlockKind::Headline
            | BlockKind::Byline
            | BlockKind::Trailer => {
                return;
            }
            BlockKind::Other if is_placeholder(text, layouts) => return,
            _ => {}
        }
        let listed = if claim
            || paragraph.kind == BlockKind::ListItem && paragraph.section_kind != Some(SectionKind::Sources)
        {
            None
        } else {
            layouts.field(text, Role::Source)
        };
        if let Some(entries) = listed {
            entry::split(entries)
                .filter(|(_, place)| !is_placeholder(place, layouts))
                .for_each(|(found, place)| self.add(found, place));
            self.inline(text);
        } else if paragraph.section_kind == Some(SectionKind::Sources) {
            self.entry(text, layouts);
        } else {
            self.inline(text);
        }
    }

    /// One entry of a sources section.
    fn entry(&mut self, text: &'a str, layouts: &crate::Layouts) {
        if let Some(host) = entry::site(text, layouts) {
            self.add(Found { domain: Some(host), ..Found::default() }, host);
        } else if let Some((found, place)) = entry::read(text) {
            self.add(found, place);
        }
    }

    fn inline(&mut self, text: &'a str) {
        inline::citations(text, |found, place| self.add(found, place));
        if self.checks {
            address::urls(text, |url| {
                self.add(Found { url: Some(url), domain: address::host(url), name: None }, url);
            });
        }
    }

    fn add(&mut self, found: Found<'a>, place: &'a str) {
        let known = |source: &Source<'_>| {
            source.name.as_deref() == found.name
                && source.url.as_deref() == found.url
                && source.domain.as_deref() == found.domain
        };
        if found != Found::default() && !self.sources.iter().any(known) {
            self.sources.push(Source {
                name: found.name.map(Cow::Borrowed),
                url: found.url.map(Cow::Borrowed),
                domain: found.domain.map(Cow::Borrowed),
                span: Span::of(self.source, place),
            });
        }
    }
}
