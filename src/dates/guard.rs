//! What looks like a date and is none: names, titles, addresses, identifiers, amounts, recurring days.
//!
//! | printed | why it is refused |
//! |---|---|
//! | "chaque lundi", "every Monday" | a day that comes again |
//! | "Mercredi Addams", "Frau März" | a name: a capital, a title, no date word before |
//! | "« 1984 »", "« Mercredi »" | a title: nothing else between the marks |
//! | "rue du 8-Mai-1945" | an address |
//! | "vol AF 2024", "Peugeot 2008" | an identifier |
//! | "2025 euros" | an amount |

use super::expression::{Direction, Point, What, Year};
use super::gap::Gap;
use super::lexicon::Lexicon;
use super::meaning::{Form, Unit};
use super::role::Role;
use super::run::Run;
use super::token::Kind;
use crate::Language;

/// Prepositions that announce a date.
const STRONG: [Role; 8] =
    [Role::In, Role::Since, Role::Until, Role::Before, Role::After, Role::From, Role::Between, Role::About];

/// Whether the expression from token `at` to `end` is a date, as far as its neighbours tell.
pub(super) fn is_date(run: &Run<'_, '_>, at: usize, end: usize, point: Point, range: bool) -> bool {
    let full =
        matches!(point.what, What::Day { year: Year::Of(_), .. } | What::Ordered { year: Year::Of(_), .. });
    if run.is_before_christ(end)
        || run.is_recurring(at)
        || run.is_event_name(at, end)
        || run.is_named_after(at)
    {
        return false;
    }
    if full {
        return !run.is_version(at);
    }
    if !run.is_behind_word(at) && (run.is_title(at, end) || run.begins_title(at))
        || run.is_part_of_name(at, end)
    {
        return false;
    }
    range
        || match point.what {
            What::Year(Year::Of(year)) => run.is_year(at, end, year),
            What::Month { year: Year::Near, .. } => run.is_month_word(at, end),
            What::Season { year: Year::Near, .. } => run.is_season_word(at, end),
            What::Weekday(Direction::Open) => run.is_weekday_word(at, end),
            What::Day { year: Year::Near, .. } => run.is_day_word(at, end),
            _ => true,
        }
}

impl Run<'_, '_> {
    /// "autour de 1600 avant J.-C.": the values count from the first year on.
    fn is_before_christ(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let is = |era: &&str| after.as_bytes().first() == era.as_bytes().first() && after.starts_with(*era);
        Lexicon::of(self.language).before_christ.iter().any(is)
    }

    /// "chaque lundi", "tous les lundis", "par an"
    fn is_recurring(&self, at: usize) -> bool {
        let article = self.follows(at, Role::Article);
        let before = at - usize::from(article);
        self.follows(before, Role::Every)
    }

    /// "version 2.10.2023": numbers with full stops behind a word for something numbered
    fn is_version(&self, at: usize) -> bool {
        self.follows(at, Role::Label) && self.gap(at + 1) == Gap::Dot && self.number(at + 1).is_some()
    }

    /// "le 7-Octobre", "le 11-Septembre", "le Quatre-Septembre": day, hyphen, capital, and no year
    fn is_event_name(&self, at: usize, end: usize) -> bool {
        let [Some(first), Some(second)] = [self.token(at), self.token(at + 1)] else { return false };
        end == at + 2
            && (matches!(first.kind, Kind::Number(_)) || self.word(at).number != 0)
            && second.gap == Gap::Hyphen
            && second.text.starts_with(char::is_uppercase)
            && self.full_month(at + 1).is_some()
            && !Lexicon::of(self.language).is_holiday(first.text, second.text)
    }

    /// "rue du 8 Mai", "via XX Settembre", "station Quatre-Septembre"
    fn is_named_after(&self, at: usize) -> bool {
        let mut before = at;
        for _ in 0..2 {
            before -= usize::from(self.follows(before, Role::Of) || self.follows(before, Role::Article));
        }
        if self.follows(before, Role::Name) {
            return true;
        }
        let streets = &Lexicon::of(self.language).street_endings;
        let text = self.before(before).strip_suffix(' ').unwrap_or_default();
        streets.iter().any(|ending| text.ends_with(ending))
    }

    /// Whether a word and one space stand before the token, which is no title then.
    fn is_behind_word(&self, at: usize) -> bool {
        matches!(self.before(at).as_bytes(), [.., byte, b' '] if byte.is_ascii_alphanumeric())
    }

    /// "« 1984 »": alone between quotation marks
    fn is_title(&self, at: usize, end: usize) -> bool {
        let space = [' ', '\u{a0}', '\u{202f}'];
        let before = self.before(at).trim_end_matches(space);
        let after = self.after(end).trim_start_matches(space);
        before.ends_with(['«', '“', '„', '"', '‘', '‹']) && after.starts_with(['»', '”', '“', '"', '’', '›'])
    }

    /// "la chanson « Demain les hirondelles »": a quotation that begins with a capital in the middle of a sentence
    fn begins_title(&self, at: usize) -> bool {
        let space = [' ', '\u{a0}', '\u{202f}'];
        let capital = self.token(at).is_some_and(|token| token.text.starts_with(char::is_uppercase));
        let before = self.before(at).trim_end_matches(space);
        let lead = before.trim_end_matches(['«', '“', '„', '"', '‹']);
        capital && lead.len() < before.len() && lead.trim_end_matches(space).ends_with(char::is_alphabetic)
    }

    /// "Champ-de-Mars", "Mai-Verlag", "Noël Bardet", "Morval-Toussaint"
    fn is_part_of_name(&self, at: usize, end: usize) -> bool {
        let (Some(first), Some(last)) = (self.token(at), self.token(end - 1)) else { return false };
        if matches!(first.kind, Kind::Number(_)) {
            return false;
        }
        let letter_after = |mark: char, text: &str| {
            text.strip_prefix(mark).is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        };
        let hyphens = ['-', '\u{2010}', '\u{2011}'];
        let after = self.after(end);
        let joined_after = last.text.starts_with(char::is_uppercase)
            && hyphens.into_iter().any(|mark| letter_after(mark, after));
        let joined_before = self.before(at).ends_with(hyphens) && first.text.starts_with(char::is_uppercase);
        let holiday = self.word(at).holiday.is_some() && end == at + 1;
        joined_after || joined_before || holiday && self.is_followed_by_capital(end)
    }

    /// A bare year: after a date word, or before punctuation, and counting nothing.
    fn is_year(&self, at: usize, end: usize, year: u16) -> bool {
        if self.after_counts(end) || self.follows(at, Role::Label) {
            return false;
        }
        let round = year.is_multiple_of(100);
        if self.digits_of_year(at).is_none() {
            // "deux mille élèves"
            let amount = round && self.word(at).number != 0;
            return !amount || self.is_announced_year(at, end, round);
        }
        // "2018 or later"
        let open = self.has(end, Role::Or) || self.has(end, Role::And);
        if open && (self.has(end + 1, Role::Later) || self.has(end + 1, Role::Earlier)) {
            return true;
        }
        // "von 1998 auf 2024 Fälle"
        let lead = at - usize::from(self.follows(at, Role::Least));
        let rises = self.has(end, Role::Into) || self.has(end, Role::To);
        if self.follows(lead, Role::From) && rises && self.number(end + 1).is_some() {
            return false;
        }
        self.is_announced_year(lead, end, round) || self.is_lone_year(at, end)
    }

    /// A year whose preposition or noun stands before `lead`: "en 2024", "im Jahr 2024", "since at least 2017". A round one
    /// is an amount more often: "une école de 2000 élèves".
    fn is_announced_year(&self, lead: usize, end: usize, round: bool) -> bool {
        const BEFORE_STOP: [Role; 4] = [Role::Of, Role::To, Role::And, Role::Article];
        if !self.joined(lead) {
            return false;
        }
        let word = self.word(lead - 1);
        let stop = self.is_at_stop(end);
        let is = |roles: &[Role]| roles.iter().any(|&role| word.has(role));
        (is(&STRONG) || word.has(Role::Firm))
            && (stop || self.is_strong_before(lead, round) || !round && self.is_followed_by_small_word(end))
            || word.unit == Some(Unit::Year)
            || word.has(Role::Annual)
            || stop && is(&BEFORE_STOP)
            || word.has(Role::And) && lead > 1 && self.digits_of_year(lead - 2).is_some()
    }

    /// Prepositions that hardly ever stand before an amount: "en 2024", "depuis 2010", "im Jahr 2024"; but "dans 2000 écoles".
    fn is_strong_before(&self, at: usize, round: bool) -> bool {
        let word = self.word(at - 1);
        let loose =
            word.has(Role::Of) || word.has(Role::About) || word.has(Role::To) || word.has(Role::Loose);
        word.has(Role::Firm) || !loose && (!round || self.bounds(at - 1))
    }

    /// A year that no date word announces: "1878 : …", "(2018)", "2019 was …", German "wurde 2021 gestohlen".
    fn is_lone_year(&self, at: usize, end: usize) -> bool {
        let year = self.number(at).map_or(0, |number| number.value);
        if !(1500..=2099).contains(&year) {
            return false;
        }
        let before = self.before(at).trim_end_matches([' ', '\u{a0}', '\u{202f}', '\'', '’']);
        if self.is_at_stop(end) {
            let last = before.chars().next_back();
            return last.is_none_or(|c| ",([•-–*·©\n|;><=:".contains(c))
                || self.has_small_word_before(before)
                || last.is_some_and(char::is_alphabetic) && is_credit(before);
        }
        let told = self.has(end, Role::SingularVerb) && self.starts_sentence(at);
        told || self.is_attributive_year(at, end)
            || self.language == Language::German
                && self.has_small_word_before(before)
                && self.is_followed_by_small_word(end)
    }

    /// Whether a word in small letters that announces no amount stands last.
    fn has_small_word_before(&self, before: &str) -> bool {
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        word.starts_with(char::is_lowercase) && word.len() > 1 && !self.word_has(word, Role::Counting)
    }

    /// Whether a word of the text, which may be outside the run, has the role.
    pub(super) fn word_has(&self, word: &str, role: Role) -> bool {
        Lexicon::of(self.language).meaning(word).is_some_and(|meaning| meaning.has(role))
    }

    /// "a 2019 report", "her 2021 book", but "a 2000 word essay" and "the 1900 men"
    fn is_attributive_year(&self, at: usize, end: usize) -> bool {
        let year = self.number(at).map_or(0, |number| number.value);
        (1901..2100).contains(&year)
            && !year.is_multiple_of(100)
            && self.follows(at, Role::Attributive)
            && self.is_followed_by_word(end)
            && !self.after(end).trim_start().starts_with(|c: char| c.is_ascii_digit())
    }

    fn is_followed_by_small_word(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        after.starts_with(char::is_lowercase)
    }

    /// "2025 euros", "2000 habitants"
    fn after_counts(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if after.starts_with(['€', '$', '£', '%', '°']) {
            return true;
        }
        let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        self.word_has(word, Role::Count)
    }

    /// A bare month: after a date word, or in small letters and no other word.
    fn is_month_word(&self, at: usize, end: usize) -> bool {
        let Some(token) = self.token(end - 1) else { return false };
        if self.after_part_word(at) > at || self.word(end - 1).month == 0 {
            return true;
        }
        let told = self.joined(at) && self.is_date_word(at - 1) || self.is_listed_month(at);
        let capital = token.text.starts_with(char::is_uppercase);
        // "may march", "they may": English months in small letters need a plain preposition.
        if self.language == Language::English && !capital && self.has(end - 1, Role::Homonym) {
            // "the force of march", "swept by march winds"
            let before = at.wrapping_sub(1);
            let of = self.has(before, Role::Of) && !self.has(before, Role::Firm);
            return told && self.has(before, Role::In) && !of && !self.has(before, Role::Until);
        }
        if told {
            let loose = self.has(at - 1, Role::Of) && !self.has(at - 1, Role::In)
                || self.has(at - 1, Role::To)
                || self.has(at - 1, Role::About);
            return !(capital && !self.capitals_are_usual() && (loose || self.is_followed_by_capital(end)));
        }
        let other = self.has(end - 1, Role::Homonym);
        if self.capitals_are_usual() {
            // Names come before names: "June Whitaker", "August Werner".
            return capital
                && !other
                && !self.is_followed_by_capital(end)
                && self.language == Language::English;
        }
        !capital && !other
    }

    /// "en febrero, marzo y julio": behind another month
    fn is_listed_month(&self, at: usize) -> bool {
        let before = at - usize::from(self.follows(at, Role::And));
        let near = if before < at { self.joined(before) } else { self.gap(at) == Gap::Comma };
        before > 0 && near && self.full_month(before - 1).is_some()
    }

    /// English and German write months and weekdays with a capital.
    fn capitals_are_usual(&self) -> bool {
        matches!(self.language, Language::English | Language::German)
    }

    fn is_followed_by_capital(&self, end: usize) -> bool {
        let after = self.after(end);
        after.starts_with(' ') && after.trim_start_matches(' ').starts_with(char::is_uppercase)
    }

    /// Prepositions and other words before a date.
    fn is_date_word(&self, at: usize) -> bool {
        const OTHERS: [Role; 5] = [Role::This, Role::To, Role::Last, Role::Next, Role::Of];
        let word = self.word(at);
        STRONG.into_iter().chain(OTHERS).any(|role| word.has(role)) || word.unit.is_some()
    }

    /// A season is one after "l'", "cet", "en", "au", "in"; "été" is a participle otherwise.
    fn is_season_word(&self, at: usize, end: usize) -> bool {
        if self.after_part_word(at) > at {
            return true;
        }
        let Some(before) = at.checked_sub(1).filter(|_| self.joined(at)) else { return false };
        let article = self.has(before, Role::Article);
        let lead = if article { before.checked_sub(1).filter(|_| self.joined(before)) } else { Some(before) };
        let told = lead.is_some_and(|lead| {
            [Role::In, Role::Since, Role::Until, Role::Before, Role::After, Role::Ahead]
                .into_iter()
                .any(|role| self.has(lead, role))
        });
        let to_the = lead.is_some_and(|lead| article && self.has(lead, Role::To));
        let capital = self.token(end - 1).is_some_and(|token| token.text.starts_with(char::is_uppercase));
        (told || to_the)
            && !self.is_followed_by_of(end)
            && (self.language == Language::German || !capital)
            && !self.has(before, Role::YearlySeason)
    }

    fn is_followed_by_of(&self, end: usize) -> bool {
        self.joined(end) && self.has(end, Role::Of)
    }

    /// A bare weekday: no habit ("le lundi"), no name ("Vendredi", "Herr Freitag").
    fn is_weekday_word(&self, at: usize, end: usize) -> bool {
        let Some(token) = self.token(end - 1) else { return false };
        if self.word(end - 1).weekday_form == Form::Weak {
            let told = self.follows(at, Role::On) && !self.is_followed_by_word(end);
            return told || self.is_listed_weekday(at);
        }
        // "9 de setembro (terça-feira)" explains the day before it.
        if self.gap(at) == Gap::Parenthesis && self.after(end).starts_with(')') {
            return false;
        }
        // "un lundi", "one Monday": any of them
        if self.is_habit(at)
            || self.joined(at) && self.word(at - 1).number == 1
            || self.joined(at) && self.ordinal(at - 1).is_some_and(|(nth, _)| nth > 0)
        {
            return false;
        }
        let capital = token.text.starts_with(char::is_uppercase);
        match self.language {
            Language::English => {
                let starts = self.starts_sentence(at);
                !(self.is_followed_by_capital(end) || starts && capital && self.is_followed_by_word(end))
            }
            Language::German => self.joined(at) && self.is_german_lead(at - 1),
            _ if !capital => true,
            _ => self.starts_sentence(at) && self.is_followed_by_pause(end),
        }
    }

    /// "le lundi", "du dimanche", "il lunedì": said of every one of them
    fn is_habit(&self, at: usize) -> bool {
        let article = matches!(self.language, Language::French | Language::Italian);
        // "là" is looked up as "la".
        let plain =
            at.checked_sub(1).and_then(|before| self.token(before)).is_some_and(|word| word.text.is_ascii());
        article && plain && self.follows(at, Role::Article) || self.follows(at, Role::Habit)
    }

    fn is_german_lead(&self, at: usize) -> bool {
        // "am frühen Montagmorgen"
        let at = at - usize::from(self.joined(at) && (self.has(at, Role::Start) || self.has(at, Role::End)));
        [Role::On, Role::In, Role::Since, Role::Until, Role::Before, Role::After, Role::From, Role::And]
            .into_iter()
            .any(|role| self.has(at, role))
    }

    /// After a capital at the start of a sentence: a comma, or the part of the day.
    fn is_followed_by_pause(&self, end: usize) -> bool {
        let after = self.after(end);
        after.starts_with([',', ':'])
            || self.has(end, Role::PartOfDay)
            || self.has(end, Role::Article)
            || opens_with_time(after)
    }

    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        let before = self
            .before(at)
            .trim_end_matches([' ', '\u{a0}', '\u{202f}', '«', '“', '"', '„', '-', '•', '*', '#', '>']);
        before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', '…', '»', '”'])
    }

    /// "mai 18 personnes": a number that counts something is no day.
    fn is_day_word(&self, at: usize, end: usize) -> bool {
        !(self.number(end - 1).is_some() && self.full_month(at).is_some() && self.after_counts(end))
    }
}

/// "Copyright © Agence Lumen 2025"
fn is_credit(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before);
    line.contains('©') || line.to_ascii_lowercase().contains("copyright")
}

/// " à 6 h 40", " vers 18 h", " 19 h": a number, or one short word and a number.
fn opens_with_time(after: &str) -> bool {
    /// The longest preposition of a time of day, in bytes: "vers".
    const MAX_PREPOSITION: usize = 4;
    let mut words = after.split_whitespace().take(2);
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    words.next().is_some_and(|first| {
        is_number(first) || first.len() <= MAX_PREPOSITION && words.next().is_some_and(is_number)
    })
}
