//! Days: "jeudi 2 octobre 2025", "Thursday, October 23", "4e jour de juillet", "le 15".

use super::expression::{Direction, Point, What, Year};
use super::gap::Gap;
use super::meaning::{Form, Unit};
use super::role::Role;
use super::run::Run;
use crate::Language;

impl Run<'_, '_> {
    /// A day with its month, with or without weekday and year: "15 août", "vendredi 3 mai dernier", "next 6th of April".
    pub(super) fn day(&self, at: usize) -> Option<(Point, usize)> {
        let (before, day_at) = self.direction_before(at);
        let (weekday, start) = self.weekday_before(day_at).unwrap_or((0, day_at));
        let readings =
            [self.day_month(start), self.month_day(start), self.numeric(start), self.year_month_day(start)];
        let (what, end) = longest(readings)?;
        let behind = self.direction_after(end).filter(|_| what.has_open_year());
        let (direction, end) = behind.map_or((before, end), |(direction, end)| (Some(direction), end));
        // "ce vendredi" says that it is near, whatever the year the weekday would choose.
        let this = self.follows(at, Role::This).then_some(Direction::This);
        let what = direction.or(this).map_or(what, |direction| what.toward(direction));
        let closed = weekday == 0 || self.is_closed(start, end);
        let known = before != Some(Direction::This);
        (closed && known).then_some((Point { weekday, what, approximate: false }, end))
    }

    /// Whether the parenthesis that may open before the day closes behind it: "Friday (September 19)".
    fn is_closed(&self, start: usize, end: usize) -> bool {
        self.gap(start) != Gap::Parenthesis || self.after(end).trim_start_matches('.').starts_with(')')
    }

    /// "15 août 2025", "4th of July", "15. August", "twenty third day of September", "23/Sep/2020"
    fn day_month(&self, at: usize) -> Option<(What, usize)> {
        let (day, after_day) = self.day_number(at).filter(|_| !self.is_cut(at))?;
        // "one may", "un mai", "two May events": no day.
        let spelled = if after_day == at + 1 { self.word(at).number } else { 0 };
        if spelled == 1 || self.language == Language::English && spelled != 0 {
            return None;
        }
        let mut month_at = after_day;
        if self.unit(month_at) == Some(Unit::Day) {
            month_at += 1;
        }
        month_at = self.skip_of(month_at);
        let gap_ok = !matches!(
            self.gap(month_at),
            Gap::Break | Gap::Parenthesis | Gap::Dash | Gap::Tilde | Gap::Comma
        );
        if let Some((month, end)) = self.ordinal_month(at, after_day) {
            let (year, end) = self.year_after(end);
            return Some((What::Day { day, month, year }, end));
        }
        // "el 17 del 11"
        if let Some(month) = self.numbered_month(at, after_day, month_at) {
            return Some((What::Day { day, month, year: Year::Near }, month_at + 1));
        }
        // "9 de 8 de 1971"
        if let (Some(month), (Year::Of(_), end)) =
            (self.number(month_at).filter(|_| month_at > after_day), self.year_after(month_at + 1))
        {
            let year = self.year_after(month_at + 1).0;
            return ((1..=12).contains(&month.value) && self.number(at).is_some())
                .then_some((What::Day { day, month: month.value as u8, year }, end));
        }
        let (month, after) = gap_ok.then(|| self.month(month_at)).flatten()?;
        let (year, end) = self.year_after(after);
        Some((What::Day { day, month, year }, end))
    }

    /// A Spanish month by its number after "del", with nothing behind it.
    fn numbered_month(&self, at: usize, of: usize, month_at: usize) -> Option<u8> {
        let del = self.language == Language::Spanish && self.token(of)?.text == "del";
        let number = self.number(month_at).filter(|number| del && (1..=12).contains(&number.value))?;
        (self.follows(at, Role::On) && self.is_at_stop(month_at + 1)).then_some(number.value as u8)
    }

    /// German months by number: "am siebten vierten", "7. vierter", "siebter 4."
    fn ordinal_month(&self, at: usize, month_at: usize) -> Option<(u8, usize)> {
        let spoken = self.number(at).is_none() || self.number(month_at).is_none();
        let (month, end) = self.ordinal(month_at).filter(|_| self.language == Language::German && spoken)?;
        let told = at > 0
            && (self.has(at - 1, Role::On)
                || self.has(at - 1, Role::Article)
                || self.word(at - 1).weekday != 0);
        let near = matches!(self.gap(month_at), Gap::Space | Gap::Dot | Gap::Slash)
            && self.ordinal(at).is_some()
            && told;
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month) && near)?;
        self.unit(end).is_none().then_some((month, end))
    }

    /// "October 23, 2025", "Mayo veintiuno", "Sep-23-2020", "January the 4th"
    pub(super) fn month_day(&self, at: usize) -> Option<(What, usize)> {
        let (month, after_month) = self.month(at)?;
        let number_at = self.skip(after_month, Role::Article);
        let gap = self.gap(number_at);
        if matches!(gap, Gap::Break | Gap::Parenthesis | Gap::Tilde | Gap::Comma | Gap::Dash) {
            return None;
        }
        // "mai 2024" is no day, and "May 20 people" no day either where months come second.
        let (day, after_day) = self.day_number(number_at)?;
        let (year, end) = self.year_after(after_day);
        let sure = self.language == Language::English
            || matches!(year, Year::Of(_))
            || self.word(at).month_form == Form::Short
            || matches!(gap, Gap::Hyphen | Gap::Slash)
            || !self.is_followed_by_word(end);
        sure.then_some((What::Day { day, month, year }, end))
    }

    /// "2016 June 15"
    fn year_month_day(&self, at: usize) -> Option<(What, usize)> {
        let (year, month_at) = self.digits_of_year(at).filter(|_| !self.is_inside_number(at))?;
        let (month, day_at) = self.full_month(month_at).filter(|_| self.gap(month_at) == Gap::Space)?;
        let (day, end) = self.day_number(day_at).filter(|_| self.gap(day_at) == Gap::Space)?;
        (self.number(day_at).is_some() && self.is_at_stop(end))
            .then_some((What::Day { day, month, year: Year::Of(year) }, end))
    }

    /// A day of a month that is not named: "le 15", "dia 12", "Dienstag, der 25.", "the 4th of next month".
    pub(super) fn day_only(&self, at: usize) -> Option<(Point, usize)> {
        let (weekday, start) = self.weekday_before(at).unwrap_or((0, at));
        let (day, end) =
            self.day_number(start + usize::from(weekday != 0 && self.unit(start) == Some(Unit::Day)))?;
        if let Some((months, end)) = self.month_of_day(end) {
            return Some((
                Point { weekday, what: What::DayOnly { day, months: Some(months) }, approximate: false },
                end,
            ));
        }
        let told = weekday != 0 || self.is_told_to_be_a_day(start);
        // "for the twenty-second"
        let spelled = self.language == Language::English && self.word(start).ordinal > 20;
        let day_like = weekday != 0 || spelled || self.is_number_of_day(start, end);
        // "quarta-feira (17)", where "samedi (12)" may count something.
        let counted = self.gap(start) == Gap::Parenthesis
            && !matches!(self.language, Language::Portuguese | Language::Spanish);
        let plain = told && day_like && !counted && self.is_closed(start, end) && self.stands_alone(end);
        plain.then_some((
            Point { weekday, what: What::DayOnly { day, months: None }, approximate: false },
            end,
        ))
    }

    /// Whether the digits are written as those of a day: "le 15", "le 1er" but not "le 8e", "am 5." but not "am 5. Tag".
    fn is_number_of_day(&self, start: usize, end: usize) -> bool {
        let Some(number) = self.number(start) else { return false };
        match self.language {
            Language::German if self.is_at_full_stop(end) => !self.is_before_noun(end),
            Language::German => self.is_at_stop(end),
            Language::French => !number.ordinal || number.value == 1,
            _ => true,
        }
    }

    /// Whether a noun or another ordinal follows the full stop of a German one: "am 1. Tag", "am 3. und 5. Platz".
    fn is_before_noun(&self, end: usize) -> bool {
        let after = self.after(end).trim_start_matches(['.', ' ', '\u{a0}']);
        let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let noun = word.starts_with(char::is_uppercase) && !self.word_has(word, Role::Article);
        noun || self.has(end, Role::And) && self.number(end + 1).is_some()
    }

    /// Whether no word or digit goes on behind the number of a day, the time of day aside: "le 15 au soir", "à 18 h".
    fn stands_alone(&self, end: usize) -> bool {
        let part_at = self.skip(self.skip(self.skip(end, Role::BeforeHour), Role::To), Role::Article);
        let part_of_day = self.joined(part_at) && self.has(part_at, Role::PartOfDay);
        let hour = part_at > end && self.joined(part_at) && self.is_clock_time(part_at + 1);
        let word = self.is_followed_by_word(end) && !part_of_day && !hour;
        !self.goes_on(end) && !self.after(end).starts_with('-') && !word
    }

    /// "du mois prochain", "of this month", "de este mes": how many months from the anchor's.
    fn month_of_day(&self, at: usize) -> Option<(i32, usize)> {
        // "am 4. des nächsten Monats"
        let dotted = self.gap(at) == Gap::Dot && self.has(at, Role::Of) && self.is_abbreviated(at);
        let of = self.skip(self.skip_of(at + usize::from(dotted)), Role::In);
        let (unit, count, end) = self.relative_unit(of)?;
        (unit == Unit::Month && (dotted || self.joined(at))).then_some((count, end))
    }

    /// Whether an article or preposition says that the bare number is a day of the month.
    fn is_told_to_be_a_day(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).filter(|_| self.gap(start) == Gap::Space) else {
            return false;
        };
        let inside = !self.starts_sentence(before);
        match self.language {
            // "Le 18 a été appelé", "the 27": the number of a service, or of anything.
            Language::French => inside && self.has(before, Role::On) && self.has(before, Role::Article),
            Language::Portuguese => {
                self.unit(before) == Some(Unit::Day) || inside && self.has(before, Role::MonthDay)
            }
            Language::German => self.has(before, Role::On),
            Language::English => {
                let ordinal = self.number(start).is_some_and(|number| number.ordinal);
                let led = before > 0 && (self.has(before - 1, Role::On) || self.bounds(before - 1));
                self.has(before, Role::Article) && (ordinal || led)
            }
            Language::Spanish | Language::Italian => {
                self.unit(before) == Some(Unit::Day) || inside && self.has(before, Role::On)
            }
        }
    }
}

/// The reading that goes furthest.
pub(super) fn longest<T, const N: usize>(readings: [Option<(T, usize)>; N]) -> Option<(T, usize)> {
    readings.into_iter().flatten().reduce(|best, other| if other.1 > best.1 { other } else { best })
}
