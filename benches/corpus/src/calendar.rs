//! Dates as they are printed, with their EDTF value.

use chrono::{Datelike, Days, NaiveDate};

use crate::random::Random;
use crate::rules::Language;

/// The words of a date and what they mean.
pub(crate) struct Phrase {
    pub text: String,
    /// `None` when the words cannot be resolved.
    pub edtf: Option<String>,
    /// The day, when exactly one is meant.
    pub day: Option<NaiveDate>,
}

/// The days that an article speaks of, all counted from the day of its publication.
pub(crate) struct Calendar {
    language: Language,
    /// The day of publication.
    pub today: NaiveDate,
    /// The nearest earlier mention that means a day: "la veille" counts from it.
    pub last_day: Option<NaiveDate>,
}

const ORDINALS: [&str; 4] = ["premier", "deuxième", "troisième", "quatrième"];
const CENTURIES: [(&str, u8); 5] = [("XIXe", 18), ("XVIIe", 16), ("XVIIIe", 17), ("XVe", 14), ("XVIe", 15)];
/// Season and EDTF code; those that follow "à l’".
const SEASONS: [(&str, u8); 3] = [("été", 22), ("automne", 23), ("hiver", 24)];

impl Calendar {
    pub(crate) fn new(language: Language, random: &mut Random) -> Self {
        let first = NaiveDate::from_ymd_opt(2025, 6, 2).expect("a day");
        Self { language, today: first + Days::new(random.between(0..270)), last_day: None }
    }

    /// The phrase that a rule calls `name`; `None` when it is no date.
    pub(crate) fn phrase(&mut self, name: &str, random: &mut Random) -> Option<Phrase> {
        let phrase = match name {
            "today" => self.full(self.today),
            "day" => self.full(self.before(random.between(2..900))),
            "said" => self.full(self.before(random.between(1..30))),
            "weekday_day" => self.with_weekday(self.before(random.between(2..400))),
            "recent" => self.without_year(self.before(random.between(3..120))),
            "weekday_recent" => self.weekday_without_year(self.before(random.between(3..120))),
            "future" => self.without_year(self.today + Days::new(random.between(3..120))),
            "weekday_past" => self.weekday(random.between(1..7)),
            "yesterday" => self.yesterday(),
            "eve" => self.neighbour("veille", -1),
            "morrow" => self.neighbour("lendemain", 1),
            "slash" => Self::numeric(self.before(random.between(2..900))),
            "iso" => Self::iso(self.before(random.between(2..900))),
            _ => return self.coarse(name, random),
        };
        self.last_day = phrase.day.or(self.last_day);
        Some(phrase)
    }

    /// Phrases that mean more than a day.
    fn coarse(&self, name: &str, random: &mut Random) -> Option<Phrase> {
        let year = self.today.year() - random.between(1..12) as i32;
        let month = random.between(1..13) as u32;
        let (text, edtf) = match name {
            "month" => (self.month_of(month, year), format!("{year}-{month:02}")),
            "mid_month" => (format!("mi-{} {year}", self.month_name(month)), format!("{year}-{month:02}")),
            "start_month" => {
                (format!("début {} {year}", self.month_name(month)), format!("{year}-{month:02}"))
            }
            "end_month" => (format!("fin {} {year}", self.month_name(month)), format!("{year}-{month:02}")),
            "year" => (year.to_string(), year.to_string()),
            "about_year" => (format!("{}", year + 15), format!("{}~", year + 15)),
            "season" => {
                let (season, code) = random.pick(&SEASONS);
                (format!("{season} {year}"), format!("{year}-{code}"))
            }
            "quarter" => {
                let first = random.between(0..4) as u32;
                let ordinal = ORDINALS[first as usize];
                let (from, to) = (first * 3 + 1, first * 3 + 3);
                (format!("{ordinal} trimestre {year}"), format!("{year}-{from:02}/{year}-{to:02}"))
            }
            "decade" => {
                let decade = random.between(193..200);
                (self.decade(decade), format!("{decade}X"))
            }
            "century" => {
                let (roman, century) = random.pick(&CENTURIES);
                (format!("{roman} siècle"), format!("{century}XX"))
            }
            "last_year" => ("an dernier".into(), (self.today.year() - 1).to_string()),
            "days" => self.days_of_month(month, year, random),
            "years" => self.years(year - 5, year),
            "hyphen_years" => (format!("{}-{year}", year - 4), format!("{}/{year}", year - 4)),
            _ => return None,
        };
        Some(Phrase { text, edtf: Some(edtf), day: None })
    }

    fn before(&self, days: u64) -> NaiveDate {
        self.today - Days::new(days)
    }

    fn of_day(text: String, day: NaiveDate) -> Phrase {
        Phrase { text, edtf: Some(day.to_string()), day: Some(day) }
    }

    pub(crate) fn full(&self, day: NaiveDate) -> Phrase {
        let (d, month, year) = (self.day_number(day), self.month_name(day.month()), day.year());
        Self::of_day(
            match self.language {
                Language::French | Language::German => format!("{d} {month} {year}"),
                Language::English => format!("{month} {d}, {year}"),
                Language::Spanish => format!("{d} de {month} de {year}"),
            },
            day,
        )
    }

    fn without_year(&self, day: NaiveDate) -> Phrase {
        let (d, month) = (self.day_number(day), self.month_name(day.month()));
        Self::of_day(
            match self.language {
                Language::French | Language::German => format!("{d} {month}"),
                Language::English => format!("{month} {d}"),
                Language::Spanish => format!("{d} de {month}"),
            },
            day,
        )
    }

    fn with_weekday(&self, day: NaiveDate) -> Phrase {
        let comma = if self.language == Language::English { "," } else { "" };
        Self::of_day(format!("{}{comma} {}", self.weekday_name(day), self.full(day).text), day)
    }

    fn weekday_without_year(&self, day: NaiveDate) -> Phrase {
        Self::of_day(format!("{} {}", self.weekday_name(day), self.without_year(day).text), day)
    }

    fn weekday(&self, days_ago: u64) -> Phrase {
        let day = self.before(days_ago);
        Self::of_day(self.weekday_name(day).into(), day)
    }

    fn yesterday(&self) -> Phrase {
        let word = match self.language {
            Language::French => "hier",
            Language::English => "yesterday",
            Language::Spanish => "ayer",
            Language::German => "gestern",
        };
        Self::of_day(word.into(), self.before(1))
    }

    fn neighbour(&self, word: &str, step: i64) -> Phrase {
        let day = self.last_day.and_then(|day| day.checked_add_signed(chrono::TimeDelta::days(step)));
        Phrase { text: word.into(), edtf: day.map(|day| day.to_string()), day }
    }

    pub(crate) fn numeric(day: NaiveDate) -> Phrase {
        Self::of_day(day.format("%d/%m/%Y").to_string(), day)
    }

    fn iso(day: NaiveDate) -> Phrase {
        Self::of_day(day.to_string(), day)
    }

    fn days_of_month(&self, month: u32, year: i32, random: &mut Random) -> (String, String) {
        let from = random.between(2..20);
        let to = from + random.between(1..8);
        let name = self.month_name(month);
        let text = match (self.language, random.between(0..2)) {
            (Language::French, 0) => format!("du {from} au {to} {name} {year}"),
            (Language::French, _) => format!("entre le {from} et le {to} {name} {year}"),
            (Language::Spanish, _) => format!("del {from} al {to} de {name} de {year}"),
            (Language::German, _) => format!("vom {from}. bis {to}. {name} {year}"),
            (Language::English, _) => format!("from {name} {from} to {to}, {year}"),
        };
        (text, format!("{year}-{month:02}-{from:02}/{year}-{month:02}-{to:02}"))
    }

    fn years(&self, from: i32, to: i32) -> (String, String) {
        let text = match self.language {
            Language::French => format!("de {from} à {to}"),
            Language::English => format!("between {from} and {to}"),
            Language::Spanish => format!("entre {from} y {to}"),
            Language::German => format!("zwischen {from} und {to}"),
        };
        (text, format!("{from}/{to}"))
    }

    fn decade(&self, decade: u64) -> String {
        match self.language {
            Language::English => format!("{decade}0s"),
            _ => format!("années {decade}0"),
        }
    }

    fn month_of(&self, month: u32, year: i32) -> String {
        let name = self.month_name(month);
        match self.language {
            Language::Spanish => format!("{name} de {year}"),
            _ => format!("{name} {year}"),
        }
    }

    fn day_number(&self, day: NaiveDate) -> String {
        match (self.language, day.day()) {
            (Language::French, 1) => "1er".into(),
            (Language::German, day) => format!("{day}."),
            (_, day) => day.to_string(),
        }
    }

    fn month_name(&self, month: u32) -> &'static str {
        let names = match self.language {
            Language::French => {
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
            }
            Language::English => {
                "January February March April May June July August September October November December"
            }
            Language::Spanish => {
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
            }
            Language::German => {
                "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
            }
        };
        names.split(' ').nth(month as usize - 1).unwrap_or_default()
    }

    fn weekday_name(&self, day: NaiveDate) -> &'static str {
        let names: [&str; 7] = match self.language {
            Language::French => ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            Language::English => {
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            }
            Language::Spanish => ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            Language::German => {
                ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
            }
        };
        names[day.weekday().num_days_from_monday() as usize]
    }
}
