//! The dates of markup: ISO 8601 in all its spellings, and what publishers print instead.
//!
//! | in the markup | value |
//! |---|---|
//! | `2022-06-28`, `2022-06-28 21:14`, `2022-06-28T21:14:59.83+01:00`, `2022/06/28`, `20220628` | the day, with the time as printed |
//! | `9 April 2018`, `April 9, 2018`, `Mon, 09 Apr 2018 10:00:00 +0000` | the day, with the time |
//! | `2022`, `yesterday`, `0000-00-00`, `04/09/2018` (April or September?) | none |
//!
//! The zone is left aside, as everywhere in the model: the day is the one that the markup names.

use chrono::{NaiveDate, NaiveTime};

use crate::Timestamp;
use crate::metadata::timestamp::at_start;

/// The day, and the time when one is printed, that `text` begins with.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    iso(text).or_else(|| at_start(text).filter(|_| !is_ambiguous(text)).map(|(_, value, _)| value))
}

/// Whether `text` begins as `04/09/2018` does: without its language, nobody knows which of both is the month.
fn is_ambiguous(text: &str) -> bool {
    let both = || {
        let (first, rest) = number(text, 1, 2)?;
        let (second, _) = number(rest.strip_prefix('/')?, 1, 2)?;
        Some(first != second && first <= 12 && second <= 12)
    };
    both().unwrap_or(false)
}

fn iso(text: &str) -> Option<Timestamp> {
    let (day, rest) = day(text)?;
    let rest = rest.strip_prefix(['T', 't', ' ']).unwrap_or_default().trim_start();
    Some(time(rest).map_or(Timestamp::Day(day), |time| Timestamp::Time(day.and_time(time))))
}

/// `2022-06-28`, `2022/6/28` or `20220628`, and what follows.
fn day(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text, 4, 4)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'));
    let after = |rest: &str, c: Option<char>| c.map_or(Some(rest), |c| rest.strip_prefix(c)).map(str::len);
    let shortest = if separator.is_some() { 1 } else { 2 };
    let cut = |text| tail(text, after(text, separator)?);
    let (month, rest) = number(cut(rest)?, shortest, 2)?;
    let (day, rest) = number(cut(rest)?, shortest, 2)?;
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit());
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    ends.then_some((date, rest))
}

fn tail(text: &str, length: usize) -> Option<&str> {
    text.get(text.len().checked_sub(length)?..)
}

/// `21:14` or `21:14:59`.
fn time(text: &str) -> Option<NaiveTime> {
    let (hour, rest) = number(text, 1, 2)?;
    let (minute, rest) = number(rest.strip_prefix(':')?, 2, 2)?;
    let second = rest.strip_prefix(':').and_then(|rest| number(rest, 2, 2)).map_or(0, |(second, _)| second);
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// The digits in front, so many at least and at most.
fn number(text: &str, least: usize, most: usize) -> Option<(u32, &str)> {
    let length = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(length).filter(|_| length >= least)?;
    let value = digits.bytes().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
    Some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::timestamp;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(timestamp(text).map(|value| value.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn iso_in_all_its_spellings() {
        check("2022-06-28", Some("2022-06-28"));
        check(" 2022-06-28 21:14", Some("2022-06-28T21:14:00"));
        check("2022-06-28T21:14:59.83+01:00", Some("2022-06-28T21:14:59"));
        check("2022-06-28T21:14:59+0200", Some("2022-06-28T21:14:59"));
        check("2022-06-28 21:14:59 UTC", Some("2022-06-28T21:14:59"));
        check("2022-06-28Z", Some("2022-06-28"));
        check("2022/6/8", Some("2022-06-08"));
        check("20220628", Some("2022-06-28"));
    }

    #[test]
    fn what_publishers_print() {
        check("9 April 2018", Some("2018-04-09"));
        check("April 9, 2018", Some("2018-04-09"));
        check("le 9 avril 2018", Some("2018-04-09"));
        check("Mon, 09 Apr 2018 10:00:00 +0000", Some("2018-04-09T10:00:00"));
        check("29/04/2018", Some("2018-04-29"));
        check("04.09.2018", Some("2018-09-04"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2022",
            "2022-06",
            "0000-00-00",
            "2022-02-30",
            "yesterday",
            "04/09/2018",
            "202206281",
            "20226",
            "٢٠٢٢-٠٦-٢٨",
        ] {
            check(text, None);
        }
    }
}
