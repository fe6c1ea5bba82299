//! The date and time of a byline or trailer line.
//!
//! | printed | value |
//! |---|---|
//! | `2025-08-13 10:39:00`, `2025-08-13T10:39` | `2025-08-13T10:39:00` |
//! | `06/11/2025 à 18:35`, `06.11.2025` | `2025-11-06T18:35:00`, `2025-11-06` |
//! | `6 November 2025`, `15. Oktober 2025`, `30 de septiembre de 2025`, `vendredi 1er août 2025 à 9h05` | the day, with the time |
//! | `August 22, 2025 4:10 PM UTC`, `Oct. 3, 2025` | `2025-08-22T16:10:00`, `2025-10-03` |
//! | `10:15 AM EDT October 2, 2025` | `2025-10-02T10:15:00` |
//!
//! Days come before months in `04/09/2025` unless the second number cannot be a month. The zone is left aside.
//! Not read: dates without a year or without a day; those are mentions in prose.

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveTime};

use crate::Timestamp;
use crate::table;
use crate::text::initials::Initials;
use crate::text::key::{Key, Words};

/// The months of the calendar with their number, and its weekdays with none, in every language.
static CALENDAR: LazyLock<(Initials, Words<Option<u32>>)> = LazyLock::new(|| {
    let (mut initials, mut calendar) = (Initials::default(), Words::default());
    for [kind, value, languages @ ..] in table::rows::<8>(include_str!("../../data/calendar.tsv")) {
        let month = match kind {
            "month" | "month-short" => value.parse().ok(),
            "weekday" | "weekday-short" => None,
            _ => continue,
        };
        for word in languages.into_iter().flat_map(|words| words.split(',')).filter_map(Key::of) {
            initials.add(word.as_str());
            calendar.insert(&word, month);
        }
    }
    (initials, calendar)
});

/// The timestamp that `text` starts with, as printed and as a value, and what follows it. A weekday and a word or two
/// before the day ("le", "on", "am") may stand first.
pub(crate) fn at_start(text: &str) -> Option<(&str, Timestamp, &str)> {
    let start = skip_lead(text);
    let Some((day, rest)) = day(start) else { return time_first(start) };
    let (value, rest) = match time(rest) {
        Some((time, rest)) => (Timestamp::Time(day.and_time(time)), rest),
        None => (Timestamp::Day(day), rest),
    };
    let printed = start.get(..start.len() - rest.len())?;
    Some((printed, value, rest))
}

/// `10:15 AM EDT October 2, 2025`
fn time_first(start: &str) -> Option<(&str, Timestamp, &str)> {
    let (time, rest) = clock(start)?;
    let (day, rest) = day(skip_lead(rest.trim_start_matches(is_between)))?;
    let printed = start.get(..start.len() - rest.len())?;
    Some((printed, Timestamp::Time(day.and_time(time)), rest))
}

/// The words before the day: at most three short ones, articles, prepositions and a weekday.
const MAX_LEAD_WORDS: usize = 3;

/// The longest article or preposition before a day ("den", "the"), in bytes.
const MAX_SMALL_WORD_BYTES: usize = 4;

/// The longest month or weekday, in bytes ("segunda-feira").
const MAX_CALENDAR_WORD_BYTES: usize = 16;

fn skip_lead(text: &str) -> &str {
    let mut rest = text.trim_start();
    for _ in 0..MAX_LEAD_WORDS {
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        let Some((word, after)) = rest.split_once(char::is_whitespace) else { break };
        let lead = word.trim_end_matches([',', '.']);
        // A month is the date itself; a weekday or a small word leads to it.
        if calendar(lead).map_or(!is_small(lead), Option::is_some) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

fn day(text: &str) -> Option<(NaiveDate, &str)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        iso(text).or_else(|| numeric(text)).or_else(|| day_first(text))
    } else {
        month_first(text)
    }
}

fn iso(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text, 4, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2, 2)?;
    Some((date(year, month, day)?, rest))
}

fn numeric(text: &str) -> Option<(NaiveDate, &str)> {
    let (first, rest) = number(text, 1, 2)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '/' | '.' | '-'))?;
    let (second, rest) = number(rest.strip_prefix(separator)?, 1, 2)?;
    let (year, rest) = number(rest.strip_prefix(separator)?, 4, 4)?;
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    Some((date(year, month, day)?, rest))
}

/// `1er août 2025`, `15. Oktober 2025`, `30 de septiembre de 2025`
fn day_first(text: &str) -> Option<(NaiveDate, &str)> {
    let (day, rest) = number(text, 1, 2)?;
    let rest = ["er ", "º ", ". ", "st ", "nd ", "rd ", "th "]
        .iter()
        .find_map(|mark| rest.strip_prefix(mark))
        .unwrap_or(rest);
    let (month, rest) = month_word(skip_of(rest.trim_start()))?;
    let (year, rest) = number(skip_of(rest.trim_start_matches(['.', ',']).trim_start()), 4, 4)?;
    Some((date(year, month, day)?, rest))
}

/// `August 22, 2025`, `Oct. 3, 2025`
fn month_first(text: &str) -> Option<(NaiveDate, &str)> {
    let (month, rest) = month_word(text)?;
    let (day, rest) = number(rest.trim_start_matches('.').trim_start(), 1, 2)?;
    let (year, rest) = number(rest.trim_start_matches(',').trim_start(), 4, 4)?;
    Some((date(year, month, day)?, rest))
}

fn skip_of(text: &str) -> &str {
    ["de ", "del ", "of "].iter().find_map(|of| text.strip_prefix(of)).unwrap_or(text)
}

fn month_word(text: &str) -> Option<(u32, &str)> {
    if !CALENDAR.0.may_open(text) {
        return None;
    }
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    Some((month(word)?, rest))
}

fn calendar(word: &str) -> Option<&'static Option<u32>> {
    let (initials, calendar) = &*CALENDAR;
    let may_be = (1..=MAX_CALENDAR_WORD_BYTES).contains(&word.len()) && initials.may_open(word);
    if may_be { calendar.get(&Key::of(word)?) } else { None }
}

fn month(word: &str) -> Option<u32> {
    calendar(word).copied().flatten()
}

fn is_small(word: &str) -> bool {
    word.len() <= MAX_SMALL_WORD_BYTES && word.chars().all(char::is_alphabetic)
}

/// Whether `text` starts with the name of a month.
pub(crate) fn starts_with_month(text: &str) -> bool {
    month_word(text).is_some()
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A number of `least` to `most` ASCII digits that no further digit follows.
fn number(text: &str, least: usize, most: usize) -> Option<(u32, &str)> {
    let digits = text.bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
    if digits < least || digits > most {
        return None;
    }
    let (digits, rest) = text.split_at_checked(digits)?;
    Some((digits.parse().ok()?, rest))
}

/// The time of day after a date: `T10:39`, ` 10:39:00`, ` à 17h12`, `, 4:10 PM UTC`, ` um 14.30 Uhr`.
fn time(text: &str) -> Option<(NaiveTime, &str)> {
    clock(before_time(text)?)
}

/// A time of day with its zone.
fn clock(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 1, 2)?;
    let (separator, rest) =
        [':', 'h', '.'].iter().find_map(|c| Some((*c, rest.trim_start().strip_prefix(*c)?)))?;
    let (minute, rest) = number(rest.trim_start(), 2, 2).or((separator == 'h').then_some((0, rest)))?;
    let (second, rest) = rest.strip_prefix(':').and_then(|rest| number(rest, 2, 2)).unwrap_or((0, rest));
    let (hour, rest) = half_day(hour, rest);
    Some((NaiveTime::from_hms_opt(hour, minute, second)?, skip_zone(rest)))
}

/// What stands between a date and its time.
fn before_time(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('T') {
        return Some(rest);
    }
    let rest = text.trim_start_matches(is_between);
    let links = ["à", "at", "um", "a las", "alle ore", "alle", "às", "ore", "@"];
    let behind = |link: &&str| rest.strip_prefix(link).filter(|rest| !rest.starts_with(char::is_alphabetic));
    let rest = links.iter().find_map(behind).unwrap_or(rest).trim_start();
    (rest.len() < text.len()).then_some(rest)
}

/// The marks between a date and its time.
fn is_between(c: char) -> bool {
    matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '–' | '|' | '·' | '/')
}

fn half_day(hour: u32, text: &str) -> (u32, &str) {
    let rest = text.trim_start();
    let after = |marks: [&str; 4]| marks.into_iter().find_map(|mark| rest.strip_prefix(mark));
    if let Some(rest) = after(["PM", "pm", "p.m.", "P.M."]) {
        (hour % 12 + 12, rest)
    } else if let Some(rest) = after(["AM", "am", "a.m.", "A.M."]) {
        (hour % 12, rest)
    } else {
        (hour, text)
    }
}

/// The longest abbreviation of a zone, in bytes: "AEST".
const MAX_ZONE_BYTES: usize = 4;

/// `text` without the abbreviation of a zone at its start: "UTC", "ET", "Z".
fn skip_zone(text: &str) -> &str {
    let rest = text.trim_start();
    let after = |zone: &str| rest.get(zone.len()..).unwrap_or_default();
    let capitals = rest.split(|c: char| !c.is_ascii_uppercase()).next().unwrap_or_default();
    let zone = if rest.starts_with("Uhr") { "Uhr" } else { capitals };
    let is_zone = zone.len() <= MAX_ZONE_BYTES && !after(zone).starts_with(char::is_alphanumeric);
    if is_zone && !zone.is_empty() { after(zone) } else { text }
}

#[cfg(test)]
mod tests {
    use super::at_start;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let read = at_start(text).map(|(_, value, rest)| (value.to_string(), rest));
        assert_eq!(read.as_ref().map(|(value, rest)| (value.as_str(), *rest)), expected, "{text}");
    }

    #[test]
    fn dates_of_bylines() {
        check("2025-08-13 10:39:00", Some(("2025-08-13T10:39:00", "")));
        check("2025-08-13T10:39 : texte", Some(("2025-08-13T10:39:00", " : texte")));
        check("2026-01-20 12:09:00 — Slug : x", Some(("2026-01-20T12:09:00", " — Slug : x")));
        check("06/11/2025 à 18:35", Some(("2025-11-06T18:35:00", "")));
        check("09/22/2025", Some(("2025-09-22", "")));
        check("01.11.2025", Some(("2025-11-01", "")));
        check("6 November 2025", Some(("2025-11-06", "")));
        check("15. Oktober 2025, 14.30 Uhr", Some(("2025-10-15T14:30:00", "")));
        check("30 de septiembre de 2025", Some(("2025-09-30", "")));
        check("le vendredi 1er août 2025 à 9h05", Some(("2025-08-01T09:05:00", "")));
        check("August 22, 2025 4:10 PM UTC", Some(("2025-08-22T16:10:00", "")));
        check("October 5, 2025 / 9:14 AM EDT", Some(("2025-10-05T09:14:00", "")));
        check("Feb. 26, 2026, 9:05 a.m. ET", Some(("2026-02-26T09:05:00", "")));
        check("26 February 2026 9:05 Lysse", Some(("2026-02-26T09:05:00", " Lysse")));
        check("10:15 AM EDT October 2, 2025", Some(("2025-10-02T10:15:00", "")));
        check("18h35, le 6 novembre 2025", Some(("2025-11-06T18:35:00", "")));
        check("3 de dezembro de 2025 às 14:22", Some(("2025-12-03T14:22:00", "")));
        check("3 maggio 2025 alle ore 9.30", Some(("2025-05-03T09:30:00", "")));
        check("Oct. 3, 2025 | x", Some(("2025-10-03", " | x")));
        check("Donnerstag, 25. September 2025", Some(("2025-09-25", "")));
        check("3 octobre 2025 par Ada Morval", Some(("2025-10-03", " par Ada Morval")));
        check(" le 3 mai 2025", Some(("2025-05-03", "")));
        check("Samedi,  3 mai 2025", Some(("2025-05-03", "")));
        check("am Samstag, den 3. Mai 2025", Some(("2025-05-03", "")));
        check("3-5-2025", Some(("2025-05-03", "")));
        check("3 mai, 2025", Some(("2025-05-03", "")));
        check("3 dec. 2025", Some(("2025-12-03", "")));
        check("May 3rd, 2025", None);
        check("3 mai 2025 à 9 h 05", Some(("2025-05-03T09:05:00", "")));
        check("3 mai 2025 à 9h", Some(("2025-05-03T09:00:00", "")));
        check("3 mai 2025 à 9h :", Some(("2025-05-03T09:00:00", " :")));
        check("3 mai 2025 : 9:", Some(("2025-05-03", " : 9:")));
        check("3 mai 202512", None);
        check("3 mai 2025, 9:5", Some(("2025-05-03", ", 9:5")));
        check("3 mai 20259:05", None);
        check("18:35 | 3 mai 2025", Some(("2025-05-03T18:35:00", "")));
        check("18:35 Uhr, Samstag, 3. Mai 2025", Some(("2025-05-03T18:35:00", "")));
        check("2025-05-0310:15", None);
        check("segunda-feira, 5 de maio de 2025", Some(("2025-05-05", "")));
    }

    #[test]
    fn what_is_no_full_date_is_refused() {
        check("août 2025", None);
        check("3 mai", None);
        check("2025-02-30", None);
        check("31/02/2025", None);
        check("12345", None);
        check("10:15 AM", None);
        check("", None);
        check("13 ¾ 2025", None);
        check("lorsque le 3 mai 2025", None);
        check("le matin du samedi 3 mai 2025", None);
        check("l’an 3 mai 2025", None);
        check("3*5*2025", None);
        check("003/05/2025", None);
        check("3/5/25", None);
        check("103 mai 2025", None);
    }
}
