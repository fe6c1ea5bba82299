//! The same fields by the regex crate: what a careful developer writes without a parser.
//!
//! It reads every layout and language of the corpus. Patterns are compiled once, anchored where they can be, tried only
//! on the lines they may match, groups are asked for only where they are needed, and every value is borrowed.

mod patterns;

use std::sync::LazyLock;

use regex::Regex;

use patterns::{Attribution, Patterns};

/// What is read, all borrowed.
#[derive(Default)]
pub(crate) struct Article<'t> {
    headline: Option<&'t str>,
    introduction: Option<&'t str>,
    published: Option<&'t str>,
    authors: Vec<&'t str>,
    sections: Vec<&'t str>,
    sources: Vec<&'t str>,
    pub claims: Vec<Claim<'t>>,
    pub quotes: Vec<Quote<'t>>,
    pub dates: Vec<Date<'t>>,
}

pub(crate) struct Claim<'t> {
    pub text: &'t str,
    label: Option<&'t str>,
    rationale: Option<&'t str>,
}

#[derive(Clone, Default)]
pub(crate) struct Quote<'t> {
    pub text: &'t str,
    pub speaker: Option<&'t str>,
    role: Option<&'t str>,
    cue: Option<&'t str>,
    date: Option<&'t str>,
}

pub(crate) struct Date<'t> {
    pub text: &'t str,
    /// Year, month, day; zero where not printed.
    value: (u16, u8, u8),
}

/// "(lysse.example)"
static CITATION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\(([a-z0-9-]+(?:\.[a-z0-9-]+)+)\)").expect("a pattern"));
static QUOTATION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"«\s?[^»]+?\s?»|“[^”]+”|„[^“]+“").expect("a pattern"));

/// Reads one article; quotations and dates in prose only when `prose` says so.
pub(crate) fn read(text: &str, prose: bool) -> Article<'_> {
    let patterns = Patterns::of(text);
    let mut article = Article::default();
    article.claims.extend(patterns.claims.iter().flat_map(|pattern| pattern.captures_iter(text)).map(claim));
    let (mut section, mut lead) = ("", None);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if patterns.heading.is_match(line) {
            article.sections.push(line);
            section = line;
            continue;
        }
        article.read_line(line, section, patterns);
        if prose || line.starts_with('«') {
            article.read_quotes(line, lead, patterns);
        }
        if prose {
            article.dates.extend(
                patterns.date.find_iter(line).map(|found| Date {
                    text: found.as_str(),
                    value: value(found.as_str(), &patterns.months),
                }),
            );
        }
        lead = line.ends_with(':').then_some(line);
    }
    article
}

impl<'t> Article<'t> {
    fn read_line(&mut self, line: &'t str, section: &str, patterns: &Patterns) {
        let words = |pattern: &Regex| {
            pattern.captures(line).and_then(|found| found.get(1)).map(|words| words.as_str())
        };
        let rumours = patterns.rumours.as_ref().filter(|(heading, _)| section.starts_with(heading));
        if self.headline.is_none() {
            self.headline = Some(line);
        } else if let Some((_, rumours)) = rumours {
            let bare = line.trim_start_matches(['•', '–', '-', '*', ' ', '\u{a0}']);
            let found = rumours.iter().find_map(|pattern| pattern.captures(bare));
            self.claims.push(found.map_or(Claim { text: bare, label: None, rationale: None }, claim));
        } else if let Some(introduction) = words(&patterns.introduction) {
            self.introduction = Some(introduction);
        } else if let Some(source) = words(&patterns.source) {
            self.sources.push(source);
        } else {
            self.published = words(&patterns.published).or(self.published);
            self.authors.extend(words(&patterns.author));
        }
        self.sources.extend(
            CITATION.captures_iter(line).filter_map(|found| found.get(1)).map(|words| words.as_str()),
        );
    }

    fn read_quotes(&mut self, line: &'t str, lead: Option<&'t str>, patterns: &Patterns) {
        let mut end = 0;
        for found in QUOTATION.find_iter(line) {
            let text = found.as_str().trim_matches(|c: char| c.is_whitespace() || "«»“”„".contains(c));
            let between = &line[end..found.start()];
            let before = if found.start() == 0 { lead.unwrap_or("") } else { last(between) };
            let quote = attributed(&patterns.tails, &line[found.end()..])
                .or_else(|| attributed(&patterns.leads, before))
                // « Oui », dit-elle, « mais … »
                .or_else(|| self.quotes.last().filter(|_| end > 0 && between.ends_with(", ")).cloned());
            if let Some(quote) = quote {
                self.quotes.push(Quote { text, ..quote });
                end = found.end();
            }
        }
    }
}

/// Who speaks by the first pattern that finds somebody.
fn attributed<'t>(patterns: &[Attribution], text: &'t str) -> Option<Quote<'t>> {
    patterns.iter().find_map(|attribution| {
        let found = attribution.pattern.captures(text)?;
        let part = |at| found.get(at).filter(|_| at > 0).map(|words| words.as_str());
        Some(Quote {
            text: "",
            speaker: part(attribution.speaker),
            role: part(attribution.role),
            cue: part(attribution.cue),
            date: part(attribution.date),
        })
    })
}

/// The claim of a pattern: its text, its label, its reason.
fn claim(found: regex::Captures<'_>) -> Claim<'_> {
    let part = |at| found.get(at).map(|words| words.as_str()).filter(|words| !words.is_empty());
    Claim { text: part(1).unwrap_or_default(), label: part(2), rationale: part(3) }
}

/// The end of what stands before a quotation: a name further away does not speak, and searching it costs.
fn last(before: &str) -> &str {
    let start = before.ceil_char_boundary(before.len().saturating_sub(160));
    &before[start..]
}

/// Year, month and day of the words of a date.
fn value(text: &str, months: &[&str; 12]) -> (u16, u8, u8) {
    let (mut year, mut month, mut day) = (0, 0, 0);
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        match (digits.len(), digits.parse::<u16>()) {
            (4, Ok(number)) => year = number,
            (_, Ok(number)) if day == 0 => day = number as u8,
            (_, Ok(number)) => month = number as u8,
            _ => month = months.iter().position(|name| *name == word).map_or(month, |at| at as u8 + 1),
        }
    }
    (year, month, day)
}

impl Article<'_> {
    /// A number made of everything that was read.
    pub(crate) fn sum(&self) -> u64 {
        let length = |words: Option<&str>| words.map_or(0, |words| words.len() as u64);
        let all = |words: &[&str]| words.iter().map(|words| words.len() as u64).sum::<u64>();
        let claims = self
            .claims
            .iter()
            .map(|claim| claim.text.len() as u64 + length(claim.label) + length(claim.rationale));
        let quotes = self.quotes.iter().map(|quote| {
            let fields = [Some(quote.text), quote.speaker, quote.role, quote.cue, quote.date];
            fields.into_iter().map(length).sum::<u64>()
        });
        let dates = self.dates.iter().map(|date| {
            date.text.len() as u64 + u64::from(date.value.0) + u64::from(date.value.1 + date.value.2)
        });
        length(self.headline)
            + length(self.introduction)
            + length(self.published)
            + all(&self.authors)
            + all(&self.sections)
            + all(&self.sources)
            + claims.chain(quotes).chain(dates).sum::<u64>()
    }
}
