//! The canonical layout, line by line.

use std::fmt::Write;
use std::sync::LazyLock;

use crate::table::rows;
use crate::{Article, Claim, Quote, QuoteKind, Section, SectionKind, Source};

/// The labels of one language.
struct Words {
    language: &'static str,
    introduction: &'static str,
    updated: &'static str,
    claim: &'static str,
    source: &'static str,
    published: &'static str,
    author: &'static str,
    open: &'static str,
    close: &'static str,
}

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    rows(include_str!("../../data/canonical.tsv"))
        .map(|[language, introduction, updated, claim, source, published, author, open, close]| Words {
            language,
            introduction,
            updated,
            claim,
            source,
            published,
            author,
            open,
            close,
        })
        .collect()
});

impl Words {
    /// The labels of the article's language; French ones where there are none.
    fn of(article: &Article<'_>) -> &'static Words {
        let language = article.language.as_deref().unwrap_or("fr");
        WORDS.iter().find(|words| words.language == language).unwrap_or(&WORDS[0])
    }
}

/// The text of an article, whatever it holds: whether it can be read back is for the caller to see.
pub(super) fn lay_out(article: &Article<'_>) -> String {
    let mut page = Page { words: Words::of(article), article, text: String::new() };
    page.head();
    page.items_of(None);
    for (index, section) in article.sections.iter().enumerate() {
        page.line(&section.heading);
        page.items_of(Some((index as u32, section)));
    }
    page.trailer();
    page.text
}

struct Page<'p> {
    words: &'static Words,
    article: &'p Article<'p>,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn head(&mut self) {
        let article = self.article;
        for line in [&article.kicker, &article.headline].into_iter().flatten() {
            self.line(line);
        }
        let introduction = article.introduction.as_deref().unwrap_or_default();
        match article.date_modified {
            Some(time) => self.line(&format!("{} {time} : {introduction}", self.words.updated)),
            None if introduction.is_empty() => {}
            None => self.line(&format!("{} {introduction}", self.words.introduction)),
        }
    }

    /// What belongs under a heading (or before the first one): its quotations, and the claims or sources.
    fn items_of(&mut self, section: Option<(u32, &Section<'_>)>) {
        let (index, kind) =
            section.map_or((None, None), |(index, section)| (Some(index), Some(section.kind)));
        let article = self.article;
        for quote in article.quotes.iter().filter(|quote| quote.section == index) {
            self.quote(quote);
        }
        match kind {
            Some(SectionKind::Disinformation) => article.claims.iter().for_each(|claim| self.claim(claim)),
            Some(SectionKind::Sources) => article.sources.iter().for_each(|source| self.source(source)),
            _ => {}
        }
    }

    fn claim(&mut self, claim: &Claim<'_>) {
        let mut line = format!("- {} {}.", self.words.claim, claim.text);
        if let Some(verdict) = &claim.verdict {
            let _ = write!(line, " {}.", verdict.label);
        }
        if let Some(rationale) = &claim.rationale {
            let _ = write!(line, " {rationale}");
        }
        self.line(&line);
    }

    fn quote(&mut self, quote: &Quote<'_>) {
        let quoted = format!("{} {} {}", self.words.open, quote.text, self.words.close);
        let who: Vec<_> =
            [&quote.speaker, &quote.role].into_iter().flatten().map(std::convert::AsRef::as_ref).collect();
        let who = who.join(", ");
        let line = match (quote.kind, &quote.cue) {
            (QuoteKind::Direct, None) => {
                let date = quote.date.map(|date| format!(", {date}")).unwrap_or_default();
                if who.is_empty() { quoted } else { format!("{quoted} – {who}{date}.") }
            }
            (QuoteKind::Direct, Some(cue)) => {
                let date = quote.date.map(|date| format!(", le {date}")).unwrap_or_default();
                format!("{quoted}, {cue} {who}{date}.")
            }
            (_, cue) => {
                let apposition = if quote.role.is_some() { "," } else { "" };
                format!("{who}{apposition} {} {quoted}.", cue.as_deref().unwrap_or_default())
            }
        };
        self.line(&line);
    }

    fn source(&mut self, source: &Source<'_>) {
        let printed = source.name.as_ref().or(source.url.as_ref()).or(source.domain.as_ref());
        if let Some(printed) = printed {
            self.line(&format!("{} {printed}", self.words.source));
        }
    }

    fn trailer(&mut self) {
        let article = self.article;
        if let Some(date) = article.date_published {
            self.line(&format!("{} {}", self.words.published, date.to_string().replace('T', " ")));
        }
        for author in &article.authors {
            self.line(&format!("{} {}", self.words.author, author.name));
        }
    }
}
