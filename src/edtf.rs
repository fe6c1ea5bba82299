//! Dates with the precision that was printed, as EDTF (ISO 8601-2) level 1 writes them.
//!
//! "June 2024" is `2024-06`, never a day of June. The only form beyond level 1 is a day or month whose year is
//! not known, `XXXX-08-15` (level 2). Source: <https://www.loc.gov/standards/datetime/>.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

/// A date as precise as it was printed: a [`Moment`] or an interval of two.
///
/// ```
/// # use factmark::Edtf;
/// let autumn: Edtf = "2024-23".parse().unwrap();
/// assert_eq!(autumn.to_string(), "2024-23");
/// let (start, end) = autumn.days();
/// assert_eq!(start.unwrap().to_string(), "2024-09-01");
/// assert_eq!(end.unwrap().to_string(), "2024-12-01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// A single date: `2024-06`.
    Single(Moment),
    /// From one to another, both included: `2025-05-03/2025-05-05`.
    Interval(Moment, Moment),
}

/// One end of an [`Edtf`] value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// What is known of it.
    pub precision: Precision,
    /// Printed as approximate ("vers 2035"): `2035~`.
    pub approximate: bool,
}

/// A calendar unit, no wider and no narrower than printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// `2025-08-13`
    Day(NaiveDate),
    /// A day of an unknown year, `XXXX-08-15`: month and day.
    DayOfYear(u8, u8),
    /// `2024-06`: year and month.
    Month(u16, u8),
    /// A month of an unknown year, `XXXX-06`.
    MonthOfYear(u8),
    /// `2024-23`: the year in which it begins, and which season.
    Season(u16, Season),
    /// A season of an unknown year, `XXXX-21`.
    SeasonOfYear(Season),
    /// `2024`
    Year(u16),
    /// `199X`: the first three digits.
    Decade(u16),
    /// `14XX`: the first two digits, 14 for the fifteenth century.
    Century(u8),
}

/// The seasons of the northern hemisphere, as whole months (June to August is summer).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Season {
    /// March to May, EDTF 21.
    Spring,
    /// June to August, EDTF 22.
    Summer,
    /// September to November, EDTF 23.
    Autumn,
    /// December to February, EDTF 24; its year is the one in which it begins.
    Winter,
}

impl Season {
    /// The EDTF number, 21 to 24.
    pub const fn code(self) -> u8 {
        21 + self as u8
    }

    /// The season of an EDTF number.
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            21 => Some(Season::Spring),
            22 => Some(Season::Summer),
            23 => Some(Season::Autumn),
            24 => Some(Season::Winter),
            _ => None,
        }
    }

    const fn first_month(self) -> u8 {
        3 + 3 * self as u8
    }
}

impl Edtf {
    /// A known day.
    pub const fn day(day: NaiveDate) -> Self {
        Edtf::Single(Moment::new(Precision::Day(day)))
    }

    /// The day, when exactly one day is known.
    pub const fn as_day(self) -> Option<NaiveDate> {
        match self {
            Edtf::Single(Moment { precision: Precision::Day(day), .. }) => Some(day),
            _ => None,
        }
    }

    /// The half-open range of days covered, `None` where an end is not known.
    pub fn days(self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Edtf::Single(moment) => (moment.first_day(), moment.end_day()),
            Edtf::Interval(from, to) => (from.first_day(), to.end_day()),
        }
    }
}

impl Moment {
    /// A date that is not approximate.
    pub const fn new(precision: Precision) -> Self {
        Self { precision, approximate: false }
    }

    fn first_day(self) -> Option<NaiveDate> {
        let first = |year: u16, month: u8| NaiveDate::from_ymd_opt(year.into(), month.into(), 1);
        match self.precision {
            Precision::Day(day) => Some(day),
            Precision::Month(year, month) => first(year, month),
            Precision::Season(year, season) => first(year, season.first_month()),
            Precision::Year(year) => first(year, 1),
            Precision::Decade(decade) => first(decade * 10, 1),
            Precision::Century(century) => first(u16::from(century) * 100, 1),
            Precision::DayOfYear(..) | Precision::MonthOfYear(_) | Precision::SeasonOfYear(_) => None,
        }
    }

    fn end_day(self) -> Option<NaiveDate> {
        let first = self.first_day()?;
        match self.precision {
            Precision::Day(_) => first.checked_add_days(Days::new(1)),
            Precision::Month(..) => first.checked_add_months(Months::new(1)),
            Precision::Season(..) => first.checked_add_months(Months::new(3)),
            Precision::Year(_) => first.checked_add_months(Months::new(12)),
            Precision::Decade(_) => first.checked_add_months(Months::new(120)),
            Precision::Century(_) => first.checked_add_months(Months::new(1200)),
            Precision::DayOfYear(..) | Precision::MonthOfYear(_) | Precision::SeasonOfYear(_) => None,
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edtf::Single(moment) => moment.fmt(f),
            Edtf::Interval(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Precision::DayOfYear(month, day) => write!(f, "XXXX-{month:02}-{day:02}"),
            Precision::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Precision::MonthOfYear(month) => write!(f, "XXXX-{month:02}"),
            Precision::Season(year, season) => write!(f, "{year:04}-{}", season.code()),
            Precision::SeasonOfYear(season) => write!(f, "XXXX-{}", season.code()),
            Precision::Year(year) => write!(f, "{year:04}"),
            Precision::Decade(decade) => write!(f, "{decade:03}X"),
            Precision::Century(century) => write!(f, "{century:02}XX"),
        }?;
        f.write_str(if self.approximate { "~" } else { "" })
    }
}

/// The text is none of the EDTF forms that this library writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an EDTF date of a form that factmark writes")]
pub struct EdtfError;

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        match text.split_once('/') {
            Some((from, to)) => Ok(Edtf::Interval(from.parse()?, to.parse()?)),
            None => Ok(Edtf::Single(text.parse()?)),
        }
    }
}

impl FromStr for Moment {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        let (text, approximate) = text.strip_suffix('~').map_or((text, false), |text| (text, true));
        let precision = precision(text).ok_or(EdtfError)?;
        Ok(Moment { precision, approximate })
    }
}

fn precision(text: &str) -> Option<Precision> {
    let mut parts = text.split('-');
    let year = parts.next()?;
    let month = parts.next().map(|part| two_digits(part).ok_or(())).transpose().ok()?;
    let day = parts.next().map(|part| two_digits(part).ok_or(())).transpose().ok()?;
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    if year == "XXXX" {
        return of_unknown_year(month?, day);
    }
    match (month, day) {
        (None, None) => whole_years(year),
        (Some(month), None) => of_year(digits(year)?, month),
        (Some(month), Some(day)) => {
            NaiveDate::from_ymd_opt(digits(year)?.into(), month.into(), day.into()).map(Precision::Day)
        }
        (None, Some(_)) => None,
    }
}

fn whole_years(year: &str) -> Option<Precision> {
    match year.trim_end_matches('X') {
        known if known.len() == 4 => digits(known).map(Precision::Year),
        known if known.len() == 3 => digits(known).map(Precision::Decade),
        known => two_digits(known).map(Precision::Century),
    }
}

fn of_year(year: u16, month: u8) -> Option<Precision> {
    match month {
        1..=12 => Some(Precision::Month(year, month)),
        code => Season::from_code(code).map(|season| Precision::Season(year, season)),
    }
}

fn of_unknown_year(month: u8, day: Option<u8>) -> Option<Precision> {
    match (month, day) {
        // 2000 is a leap year, so that 29 February of an unknown year is a day.
        (month, Some(day)) => {
            NaiveDate::from_ymd_opt(2000, month.into(), day.into()).map(|_| Precision::DayOfYear(month, day))
        }
        (1..=12, None) => Some(Precision::MonthOfYear(month)),
        (code, None) => Season::from_code(code).map(Precision::SeasonOfYear),
    }
}

fn digits(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn two_digits(text: &str) -> Option<u8> {
    (text.len() == 2).then(|| digits(text)).flatten().map(|number| number as u8)
}

#[cfg(feature = "serde")]
impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Edtf {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Edtf;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an EDTF date")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Edtf, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_written_as_it_is_read() {
        for text in [
            "2025-08-13",
            "XXXX-08-15",
            "2024-06",
            "XXXX-06",
            "2024-23",
            "XXXX-21",
            "2024",
            "199X",
            "14XX",
            "2035~",
            "2025-05-03/2025-05-05",
            "2014/2017",
            "XXXX-02-29",
        ] {
            let read: Edtf = text.parse().expect(text);
            assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2025-13",
            "2025-02-29",
            "XXXX",
            "25-08-13",
            "2025-8-13",
            "2025-08-13-01",
            "XXXX-02-30",
            "١٩٩٠",
            "2024-25",
            "2X24",
            "1XXX",
            "202X-05",
            "2024X",
            "2024--05",
        ] {
            assert!(text.parse::<Edtf>().is_err(), "{text}");
        }
    }

    #[test]
    fn winter_ends_in_the_next_year() {
        let (start, end) = "2024-24".parse::<Edtf>().unwrap().days();
        assert_eq!(
            (start.unwrap().to_string(), end.unwrap().to_string()),
            ("2024-12-01".into(), "2025-03-01".into())
        );
    }
}
