//! The tokens of one run and the questions the grammar asks of them.

use std::cell::Cell;

use super::expression::Point;
use super::gap::Gap;
use super::meaning::{Form, Meaning, Unit};
use super::numerals::Sum;
use super::role::Role;
use super::token::{Kind, Number, Token};
use crate::Language;

/// A run of known words and numbers. Every production takes the index of its first token and gives back what it read with
/// the index after its last one.
#[derive(Clone, Copy)]
pub(super) struct Run<'r, 'a> {
    pub tokens: &'r [Token<'a>],
    pub language: Language,
    /// The text the tokens are from.
    pub text: &'a str,
    /// What the numbers in one word mean.
    pub compounds: &'r [Meaning],
    /// The date that begins at each token, once it was asked for, so that it is read once only.
    pub points: &'r [Cell<Option<Reading>>],
}

/// A date with the index after it; `None` where none begins.
pub(super) type Reading = Option<(Point, usize)>;

/// The years that are read, so that a number of four digits is likely one.
pub(super) const YEARS: std::ops::RangeInclusive<u32> = 1000..=2199;

impl<'r, 'a> Run<'r, 'a> {
    pub(super) fn token(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// What the word means; nothing when it is none.
    pub(super) fn word(&self, at: usize) -> &'r Meaning {
        match self.tokens.get(at) {
            Some(Token { kind: Kind::Word(meaning), .. }) => meaning,
            Some(Token { kind: Kind::Compound(place), .. }) => {
                self.compounds.get(*place).unwrap_or(Meaning::NONE)
            }
            _ => Meaning::NONE,
        }
    }

    pub(super) fn number(&self, at: usize) -> Option<Number> {
        match self.token(at)?.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// What stands before the token.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.token(at).map_or(Gap::Break, |token| token.gap)
    }

    pub(super) fn has(&self, at: usize, role: Role) -> bool {
        self.token(at).is_some_and(|token| token.roles & role.bit() != 0)
    }

    /// Whether the token follows the one before as a word of the same phrase; the first one of a run follows none.
    pub(super) fn joined(&self, at: usize) -> bool {
        self.gap(at).joins_words()
    }

    /// Whether the token before stands right before this one and has the role.
    pub(super) fn follows(&self, at: usize, role: Role) -> bool {
        self.joined(at) && self.has(at - 1, role)
    }

    /// The index after `at` when the token there has the role and joins the one before.
    pub(super) fn skip(&self, at: usize, role: Role) -> usize {
        at + usize::from(self.joined(at) && self.has(at, role))
    }

    /// Skips "de", "de la", "of the", "dem".
    pub(super) fn skip_of(&self, at: usize) -> usize {
        self.skip(self.skip(at, Role::Of), Role::Article)
    }

    /// A day of the month: "15", "1er", "fifteenth", "vingt et un".
    pub(super) fn day_number(&self, at: usize) -> Option<(u8, usize)> {
        if let Some(number) = self.number(at) {
            return (number.digits <= 2 && (1..=31).contains(&number.value))
                .then_some((number.value as u8, at + 1));
        }
        let (day, end) = self.ordinal(at).or_else(|| {
            let (value, end) = self.cardinal(at)?;
            Some((i8::try_from(value).ok()?, end))
        })?;
        (1..=31).contains(&day).then_some((day.unsigned_abs(), end))
    }

    /// "premier", "3rd", "twenty second", "dernier" as -1.
    pub(super) fn ordinal(&self, at: usize) -> Option<(i8, usize)> {
        if let Some(number) = self.number(at) {
            let dotted = self.language == Language::German && self.is_at_full_stop(at + 1);
            let ordinal = (number.ordinal || dotted) && (1..=60).contains(&number.value);
            return ordinal.then_some((number.value as i8, at + 1));
        }
        let word = self.word(at);
        let tens = matches!(word.number, 20 | 30) && self.joined(at + 1);
        match (word.ordinal, self.word(at + 1).ordinal) {
            // "vigésimo segundo"
            (tens @ (20 | 30), unit @ 1..=9) if self.joined(at + 1) && self.language == Language::Spanish => {
                Some(((tens + unit).cast_signed(), at + 2))
            }
            (ordinal, _) if ordinal != 0 => Some((ordinal.cast_signed(), at + 1)),
            (_, unit @ 1..=9) if tens => Some((word.number as i8 + unit.cast_signed(), at + 2)),
            _ if word.decade != 0 || word.number != 0 => None,
            _ if word.ordinal == 0 && word.has(Role::Last) => Some((-1, at + 1)),
            _ => None,
        }
    }

    /// A number in words: "vingt et un", "two thousand and eighteen".
    pub(super) fn cardinal(&self, at: usize) -> Option<(u32, usize)> {
        // "duemilaventuno" is a whole number in one word.
        let whole = u32::from(self.word(at).number);
        if whole > 1000 {
            return Some((whole, at + 1));
        }
        let mut sum = Sum::default();
        let mut end = at;
        let mut index = at;
        loop {
            let number = u32::from(self.word(index).number);
            let Some(next) =
                (number != 0 && (index == at || self.joined(index))).then(|| sum.add(number)).flatten()
            else {
                break;
            };
            (sum, end) = (next, index + 1);
            index = self.skip(end, Role::And);
            // "nineteen oh one"
            let zero = self.joined(end) && self.has(end, Role::Zero) && self.joined(end + 1);
            if let Some(year) = sum.with_zero(u32::from(self.word(end + 1).number)).filter(|_| zero) {
                return Some((year, end + 2));
            }
        }
        (end > at).then(|| (sum.value(), end))
    }

    /// An amount: "3", "trois", "une".
    pub(super) fn amount(&self, at: usize) -> Option<(i32, usize)> {
        match self.number(at) {
            Some(number) if number.digits <= 4 && !number.ordinal => {
                Some((number.value.cast_signed(), at + 1))
            }
            Some(_) => None,
            None => self.cardinal(at).map(|(value, end)| (value.cast_signed(), end)),
        }
    }

    /// A month by its name or its abbreviation, with the full stop of an abbreviation left to the gap.
    pub(super) fn month(&self, at: usize) -> Option<(u8, usize)> {
        let month = self.word(at).month;
        (month != 0).then_some((month, at + 1))
    }

    /// A month in a whole word.
    pub(super) fn full_month(&self, at: usize) -> Option<(u8, usize)> {
        self.month(at).filter(|_| self.word(at).month_form == Form::Full)
    }

    /// A weekday with the comma and article after it: "jeudi", "Donnerstag, dem", "Friday (".
    pub(super) fn weekday_before(&self, at: usize) -> Option<(u8, usize)> {
        let weekday = self.word(at).weekday;
        let comma =
            matches!(self.gap(at + 1), Gap::Comma | Gap::Space | Gap::Dot | Gap::Hyphen | Gap::Parenthesis);
        if weekday == 0 || !comma {
            return None;
        }
        let mut end = at + 1;
        while self.has(end, Role::Article) && end < at + 3 {
            end += 1;
        }
        Some((weekday, end))
    }

    /// A printed year of four digits, no ordinal.
    pub(super) fn digits_of_year(&self, at: usize) -> Option<(u16, usize)> {
        let number = self.number(at)?;
        let year = number.digits == 4 && !number.ordinal && YEARS.contains(&number.value);
        year.then_some((number.value as u16, at + 1))
    }

    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        self.word(at).unit
    }

    /// The piece of text from one token to before another.
    pub(super) fn piece(&self, from: usize, to: usize) -> &'a str {
        let start = self.token(from).map(|token| token.start);
        let end = to.checked_sub(1).and_then(|last| self.token(last)).map(Token::end);
        start.zip(end).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }
}
