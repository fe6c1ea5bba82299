//! `into_owned`: the model freed from its input.

use std::borrow::Cow;

use super::{Article, Author, Claim, DateMention, Quote, Section, Source, Verdict};

fn text(value: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(value.into_owned())
}

fn option(value: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    value.map(text)
}

impl Article<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Article<'static> {
        Article {
            headline: option(self.headline),
            kicker: option(self.kicker),
            introduction: option(self.introduction),
            language: option(self.language),
            authors: self.authors.into_iter().map(Author::into_owned).collect(),
            publisher: option(self.publisher),
            url: option(self.url),
            sections: self.sections.into_iter().map(Section::into_owned).collect(),
            claims: self.claims.into_iter().map(Claim::into_owned).collect(),
            quotes: self.quotes.into_iter().map(Quote::into_owned).collect(),
            sources: self.sources.into_iter().map(Source::into_owned).collect(),
            dates: self.dates.into_iter().map(DateMention::into_owned).collect(),
            schema_version: self.schema_version,
            date_published: self.date_published,
            date_modified: self.date_modified,
            teaser: self.teaser,
            blocks: self.blocks,
            boilerplate: self.boilerplate,
            spans: self.spans,
        }
    }
}

impl Author<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Author<'static> {
        Author { name: text(self.name), span: self.span }
    }
}

impl Section<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Section<'static> {
        Section {
            heading: text(self.heading),
            kind: self.kind,
            span: self.span,
            extent: self.extent,
            blocks: self.blocks,
        }
    }
}

impl Claim<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Claim<'static> {
        Claim {
            text: text(self.text),
            claimant: option(self.claimant),
            verdict: self.verdict.map(Verdict::into_owned),
            rationale: option(self.rationale),
            span: self.span,
            extent: self.extent,
            spans: self.spans,
        }
    }
}

impl Verdict<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Verdict<'static> {
        Verdict {
            label: text(self.label),
            rating: self.rating,
            flags: self.flags,
            rule: self.rule,
            numeric: self.numeric,
            span: self.span,
        }
    }
}

impl Quote<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Quote<'static> {
        Quote {
            text: text(self.text),
            kind: self.kind,
            speaker: option(self.speaker),
            role: option(self.role),
            cue: option(self.cue),
            via: option(self.via),
            date: self.date,
            speaker_resolved: option(self.speaker_resolved),
            hedged: self.hedged,
            denied: self.denied,
            section: self.section,
            span: self.span,
            extent: self.extent,
            spans: self.spans,
        }
    }
}

impl Source<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> Source<'static> {
        Source {
            name: option(self.name),
            url: option(self.url),
            domain: option(self.domain),
            span: self.span,
        }
    }
}

impl DateMention<'_> {
    /// A copy that no longer borrows from the parsed text.
    pub fn into_owned(self) -> DateMention<'static> {
        DateMention {
            text: text(self.text),
            edtf: self.edtf,
            bound: self.bound,
            unresolved: self.unresolved,
            span: self.span,
        }
    }
}
