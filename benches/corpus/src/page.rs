//! A page in the making: grows rules into text and notes the truth by their marks.

use crate::calendar::{Calendar, Phrase};
use crate::random::Random;
use crate::rules::{Language, Rules};
use crate::truth::{Claim, Date, Place, Quote, Section, Source, Truth};

/// How an extractor delivered the page.
struct Typography {
    /// Between blocks: one line break or a blank line.
    block_end: &'static str,
    /// Before items of a list.
    bullet: &'static str,
    /// Before high punctuation and inside guillemets.
    space: char,
    apostrophe: char,
}

impl Typography {
    fn of(random: &mut Random) -> Self {
        let (block_end, bullet) = *random.pick(&[("\n", "- "), ("\n", "- "), ("\n\n", "  • ")]);
        let space = *random.pick(&[' ', ' ', ' ', '\u{a0}', '\u{202f}']);
        let apostrophe = *random.pick(&['’', '’', '’', '\'']);
        Self { block_end, bullet, space, apostrophe }
    }
}

/// The item whose fields are being written.
#[derive(Default)]
struct Open {
    claim: Claim,
    quote: Quote,
    source: Source,
}

/// How many rules may stand inside each other; more is a rule that calls itself.
const MAX_DEPTH: usize = 12;

pub(crate) struct Page {
    rules: &'static Rules,
    random: Random,
    typography: Typography,
    calendar: Calendar,
    text: String,
    truth: Truth,
    open: Open,
    /// The next letter is written as a capital.
    capital: bool,
    /// The body is at least this long, in bytes.
    target: usize,
    depth: usize,
}

impl Page {
    pub(crate) fn new(language: Language, mut random: Random, target: usize) -> Self {
        Self {
            rules: language.rules(),
            typography: Typography::of(&mut random),
            calendar: Calendar::new(language, &mut random),
            random,
            text: String::new(),
            truth: Truth { language: language.tag(), ..Truth::default() },
            open: Open::default(),
            capital: false,
            target,
            depth: 0,
        }
    }

    /// The text and what is in it.
    pub(crate) fn finish(mut self) -> (String, Truth) {
        self.text.truncate(self.text.trim_end().len());
        (self.text, self.truth)
    }

    /// Writes what stands for `name`: a capital letter asks for a capital.
    pub(crate) fn grow(&mut self, name: &str) {
        if name.starts_with(char::is_uppercase) {
            self.capital = true;
            return self.grow(&name.to_lowercase());
        }
        match self.rules.get(name) {
            Some(alternatives) => {
                let pattern = *self.random.pick(alternatives);
                self.depth += 1;
                assert!(self.depth < MAX_DEPTH, "rule {name} calls itself");
                self.write_pattern(pattern);
                self.depth -= 1;
            }
            None => self.built_in(name),
        }
    }

    fn built_in(&mut self, name: &str) {
        if let Some(phrase) = self.calendar.phrase(name, &mut self.random) {
            return self.write_date(phrase);
        }
        match name {
            "body" => self.write_body(),
            "paragraph" => self.write_sentences(),
            "number" => self.write_number(),
            "small" => {
                let number = self.random.between(2..90).to_string();
                self.put(&number);
            }
            "published_time" | "modified_time" => self.write_timestamp(name),
            "published_day" => {
                self.truth.date_published = Some(self.calendar.today.to_string());
                self.write_date(self.calendar.full(self.calendar.today));
            }
            "published_slash" => self.write_slash_time(),
            _ => panic!("no rule and no built-in is called {name}"),
        }
    }

    fn write_pattern(&mut self, mut pattern: &str) {
        while let Some(at) = pattern.find(['{', '<', '¶', '•']) {
            let (literal, rest) = pattern.split_at(at);
            self.put(literal);
            let inside = |closer| rest[1..].split_once(closer).expect("a closed brace or mark");
            pattern = match rest.as_bytes()[0] {
                b'{' => {
                    let (name, rest) = inside('}');
                    self.grow(name);
                    rest
                }
                b'<' => {
                    let (name, rest) = inside('>');
                    self.write_marked(name, rest)
                }
                _ => self.write_layout_sign(rest),
            };
        }
        self.put(pattern);
    }

    fn write_layout_sign<'p>(&mut self, pattern: &'p str) -> &'p str {
        if let Some(rest) = pattern.strip_prefix('¶') {
            self.text.push_str(self.typography.block_end);
            return rest;
        }
        self.text.push_str(self.typography.bullet);
        &pattern['•'.len_utf8()..]
    }

    /// Writes up to the closing mark and notes the words; gives back what follows it.
    fn write_marked<'p>(&mut self, mark: &'p str, pattern: &'p str) -> &'p str {
        let (name, kind) = mark.split_once(' ').unwrap_or((mark, ""));
        let closer = format!("</{name}>");
        let (inner, rest) =
            pattern.split_once(&closer).unwrap_or_else(|| panic!("{closer} is missing: {pattern}"));
        match name {
            "quote" => self.open.quote = Quote::default(),
            "claim" => self.open.claim = Claim::default(),
            "source" => self.open.source = Source::default(),
            _ => {}
        }
        let (start, dates) = (self.text.len(), self.truth.dates.len());
        self.write_pattern(inner);
        self.note(name, kind, start..self.text.len(), dates);
        rest
    }

    /// Notes words as what the mark says; `dates` is how many dates there were before them.
    fn note(&mut self, mark: &str, kind: &str, place: Place, dates: usize) {
        let open = &mut self.open;
        let some = Some(place.clone());
        match mark {
            "headline" => self.truth.headline = some,
            "kicker" => self.truth.kicker = some,
            "introduction" => self.truth.introduction = some,
            "author" => self.truth.authors.push(place),
            "heading" => self.truth.sections.push(Section { kind: section_kind(kind), heading: place }),
            "said" => open.quote.text = place,
            "speaker" => open.quote.speaker = some,
            "role" => open.quote.role = some,
            "cue" => open.quote.cue = some,
            "via" => open.quote.via = some,
            "on" => open.quote.date = self.truth.dates.get(dates).and_then(|date| date.edtf.clone()),
            "quote" => self.close_quote(kind),
            "again" => self.close_second_half(kind, place),
            "stated" => open.claim.text = place,
            "claimant" => open.claim.claimant = some,
            "label" => (open.claim.label, open.claim.rating) = (some, rating(kind)),
            "rationale" => open.claim.rationale = some,
            "claim" => self.truth.claims.push(std::mem::take(&mut open.claim)),
            "name" => open.source.name = some,
            "url" => open.source.url = some,
            "domain" => open.source.domain = some,
            "source" => self.close_source(),
            _ => panic!("no field is called {mark}"),
        }
    }

    fn close_quote(&mut self, kind: &str) {
        self.open.quote.kind = quote_kind(kind);
        self.truth.quotes.push(self.open.quote.clone());
    }

    /// The second half of a split quotation: the same speaker, role and cue.
    fn close_second_half(&mut self, kind: &str, place: Place) {
        let first = self.truth.quotes.last().cloned().expect("a first half");
        self.truth.quotes.push(Quote { text: place, kind: quote_kind(kind), ..first });
    }

    /// One entry per distinct source, at its first place.
    fn close_source(&mut self) {
        let source = std::mem::take(&mut self.open.source);
        let words = |place: &Option<Place>| place.clone().and_then(|place| self.text.get(place));
        let same = |known: &Source| {
            words(&known.name) == words(&source.name)
                && words(&known.url) == words(&source.url)
                && words(&known.domain) == words(&source.domain)
        };
        if !self.truth.sources.iter().any(same) {
            self.truth.sources.push(source);
        }
    }

    fn write_body(&mut self) {
        let target = self.text.len() + self.target;
        self.grow("paragraph");
        while self.text.len() < target {
            self.write_pattern("¶{paragraph}");
        }
    }

    fn write_sentences(&mut self) {
        for number in 0..self.random.between(2..6) {
            if number > 0 {
                self.put(" ");
            }
            self.capital = true;
            self.grow("sentence");
        }
    }

    fn write_number(&mut self) {
        let number = self.random.between(2..980);
        let text = match self.random.between(0..5) {
            0 => format!("{number} 000"),
            1 => format!("{number},{}", number % 9 + 1),
            _ => number.to_string(),
        };
        self.put(&text);
    }

    fn write_date(&mut self, phrase: Phrase) {
        let start = self.text.len();
        self.put(&phrase.text);
        self.truth.dates.push(Date { text: start..self.text.len(), edtf: phrase.edtf });
    }

    /// `2025-08-13 10:39:00`
    fn write_timestamp(&mut self, name: &str) {
        let (hour, minute) = (self.random.between(6..22), self.random.between(0..60));
        let today = self.calendar.today;
        let iso = format!("{today}T{hour:02}:{minute:02}:00");
        let text = iso.replace('T', " ");
        match name {
            "published_time" => self.truth.date_published = Some(iso),
            _ => self.truth.date_modified = Some(iso),
        }
        self.write_date(Phrase { text, edtf: Some(today.to_string()), day: Some(today) });
    }

    /// `06/11/2025 à 18:35`: the time of day is no part of the mention.
    fn write_slash_time(&mut self) {
        let (hour, minute) = (self.random.between(6..22), self.random.between(0..60));
        let today = self.calendar.today;
        self.truth.date_published = Some(format!("{today}T{hour:02}:{minute:02}:00"));
        self.write_date(Calendar::numeric(today));
        self.put(&format!(" à {hour:02}:{minute:02}"));
    }

    /// Writes words in the page's typography.
    fn put(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '’' => self.text.push(self.typography.apostrophe),
                ' ' if self.text.ends_with('«') => self.text.push(self.typography.space),
                ':' | ';' | '?' | '!' | '»' if self.text.ends_with(' ') => {
                    self.text.pop();
                    self.text.push(self.typography.space);
                    self.text.push(letter);
                }
                _ if self.capital => self.text.extend(letter.to_uppercase()),
                _ => self.text.push(letter),
            }
            self.capital = false;
        }
    }
}

const SECTION_KINDS: &[&str] = &[
    "verified_facts",
    "development",
    "official_reactions",
    "context",
    "disinformation",
    "sources",
    "key_facts",
    "key_figures",
    "practical",
    "open_questions",
    "quotes",
    "glossary",
    "quiz",
    "exercise",
    "other",
];

const RATINGS: &[&str] = &[
    "true",
    "mixed",
    "misleading",
    "missing_context",
    "mostly_false",
    "false",
    "unproven",
    "satire",
    "altered",
    "outdated",
    "misattributed",
];

fn known(names: &'static [&'static str], name: &str) -> &'static str {
    names.iter().find(|known| **known == name).unwrap_or_else(|| panic!("{name} is none of {names:?}"))
}

fn section_kind(name: &str) -> &'static str {
    known(SECTION_KINDS, name)
}

fn quote_kind(name: &str) -> &'static str {
    known(&["direct", "partial"], name)
}

/// The class of a label; none for a label that has no class.
fn rating(name: &str) -> Option<&'static str> {
    (!name.is_empty()).then(|| known(RATINGS, name))
}
