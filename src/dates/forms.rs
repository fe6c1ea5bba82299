//! Which forms of date may begin with which token.
//!
//! A token opens two or three of the nineteen forms; asking only those takes a fifth of the work of asking all.

use super::expression::Point;
use super::lexicon::{Meaning, Role, Unit};
use super::run::Run;
use super::token::{Kind, Number};

/// Reads one form of date at a token, and says where it ends.
type Production<R> = fn(&R, usize) -> Option<(Point, usize)>;

/// What a token may be at the start of a date, a bit each.
type Start = u32;

const MONTH: Start = 1;
const WEEKDAY: Start = 1 << 1;
const SEASON: Start = 1 << 2;
/// A number or ordinal in words.
const SPOKEN: Start = 1 << 3;
/// "dernier", which is also the ordinal -1, "premiers".
const LAST: Start = 1 << 4;
/// "ce", "last", "prochain"
const DIRECTION: Start = 1 << 5;
/// "précédent", "suivant", "en cours"
const FROM_TEXT: Start = 1 << 6;
/// "début", "mi-", "fin"
const PART: Start = 1 << 7;
/// "semaine", "an", "trimestre", "Wochenende"
const UNIT: Start = 1 << 8;
const UNITS: Start = 1 << 9;
/// "hier", "demain"
const DEICTIC: Start = 1 << 10;
/// "la veille"
const ANAPHORIC: Start = 1 << 11;
const HOLIDAY: Start = 1 << 12;
const FEAST: Start = 1 << 13;
const DECADE: Start = 1 << 14;
/// "il y a", "dans", "environ"
const AMOUNT: Start = 1 << 15;
const REST: Start = 1 << 16;
/// Digits of a day or month, or of a year of two digits.
const SMALL: Start = 1 << 17;
/// Digits of a year.
const FOUR: Start = 1 << 18;
/// Digits of a whole date.
const EIGHT: Start = 1 << 19;
/// Digits of an amount.
const COUNT: Start = 1 << 20;
/// "T2"
const CODE: Start = 1 << 21;
/// "XIX"
const ROMAN: Start = 1 << 22;
const WEEK: Start = 1 << 23;

/// The forms with what they begin with, in the order in which they win when two go equally far.
macro_rules! forms {
    ($($production:ident: $starts:expr,)+) => {
        const STARTS: [Start; [$($starts),+].len()] = [$($starts),+];

        impl Run<'_, '_> {
            const PRODUCTIONS: [Production<Self>; STARTS.len()] = [$(Self::$production),+];
        }
    };
}

forms! {
    day: SMALL | FOUR | EIGHT | WEEKDAY | SPOKEN | MONTH | DIRECTION,
    month_period: SMALL | FOUR | MONTH | PART | DIRECTION,
    part_of_year: SMALL | FOUR | CODE | UNIT | UNITS | SPOKEN | LAST,
    season: SEASON | PART | DIRECTION,
    year: FOUR | UNIT | SPOKEN | PART,
    decade: SMALL | FOUR | UNIT | UNITS | DECADE | PART,
    century: SMALL | ROMAN | UNIT | UNITS | SPOKEN | PART,
    holiday: HOLIDAY,
    deictic: DEICTIC,
    period: PART | DEICTIC | DIRECTION | FROM_TEXT | UNIT,
    amount_of_time: AMOUNT | COUNT | SPOKEN,
    anaphora: ANAPHORIC,
    weekday: WEEKDAY | DIRECTION | FROM_TEXT | DEICTIC | UNIT,
    nth: WEEK | SMALL | SPOKEN | LAST,
    week_of: WEEK,
    rest: REST,
    weekend: UNIT,
    day_only: WEEKDAY | SMALL | SPOKEN,
    feast: FEAST | DIRECTION,
}

/// The forms that may begin with a token that is this.
const fn opened(starts: Start) -> u32 {
    let (mut forms, mut at) = (0, 0);
    while at < STARTS.len() {
        if STARTS[at] & starts != 0 {
            forms |= 1 << at;
        }
        at += 1;
    }
    forms
}

/// A number in one word that no table has.
pub(super) const SPOKEN_NUMBER: u32 = opened(SPOKEN);

/// The forms that may begin with the word.
pub(super) fn of_word(word: &Meaning) -> u32 {
    let has = |roles: &[Role]| roles.iter().any(|&role| word.has(role));
    let starts = [
        (word.month != 0, MONTH),
        (word.weekday != 0, WEEKDAY),
        (word.season != 0, SEASON),
        (word.number != 0 || word.ordinal != 0, SPOKEN),
        (has(&[Role::Last, Role::Firsts, Role::Lasts]), LAST),
        (has(&[Role::This, Role::Last, Role::Next]), DIRECTION),
        (has(&[Role::Previous, Role::Following, Role::Current]), FROM_TEXT),
        (has(&[Role::Start, Role::Mid, Role::End]), PART),
        (word.unit.is_some_and(|unit| unit != Unit::Day) && !word.plural, UNIT),
        (word.unit.is_some_and(|unit| unit != Unit::Day) && word.plural, UNITS),
        (word.unit == Some(Unit::Week), WEEK),
        (word.deictic.is_some(), DEICTIC),
        (word.anaphoric.is_some(), ANAPHORIC),
        (word.holiday.is_some(), HOLIDAY),
        (word.movable.is_some(), FEAST),
        (word.decade != 0, DECADE),
        (has(&[Role::AgoBefore, Role::Ahead, Role::Roughly]), AMOUNT),
        (has(&[Role::Rest]), REST),
    ];
    opened(starts.into_iter().filter(|(is, _)| *is).fold(0, |all, (_, start)| all | start))
}

/// The forms that may begin with the number.
fn of_number(number: Number) -> u32 {
    const SMALL_COUNT: u32 = opened(SMALL | COUNT);
    const FOUR_COUNT: u32 = opened(FOUR | COUNT);
    match number.digits {
        1..=2 => SMALL_COUNT,
        4 if number.value > 99 => FOUR_COUNT,
        // "007", "0012": whatever zeros stand before it.
        _ if number.value < 100 => SMALL_COUNT | FOUR_COUNT,
        3 => const { opened(COUNT) },
        8 => const { opened(EIGHT) },
        _ => 0,
    }
}

impl Run<'_, '_> {
    /// Reads a date of any form: the one that goes furthest.
    pub(super) fn read_point(&self, at: usize) -> Option<(Point, usize)> {
        let mut forms = self.forms(at)?;
        debug_assert!(self.others_read_nothing(at, forms), "{}", self.piece(at, at + 3));
        let mut best: Option<(Point, usize)> = None;
        while let Some(production) = Self::PRODUCTIONS.get(forms.trailing_zeros() as usize) {
            if let Some(read) = production(self, at)
                && best.is_none_or(|(_, end)| read.1 > end)
            {
                best = Some(read);
            }
            forms &= forms - 1;
        }
        best
    }

    /// The forms that may begin with the token.
    fn forms(&self, at: usize) -> Option<u32> {
        match &self.token(at)?.kind {
            Kind::Word(_) | Kind::Compound(_) => {
                let meaning = self.word(at);
                meaning.can_begin_date().then_some(meaning.forms)
            }
            Kind::Number(number) => Some(of_number(*number)),
            Kind::Code(..) => Some(const { opened(CODE) }),
            Kind::Roman(_) => Some(const { opened(ROMAN) }),
            Kind::Other => None,
        }
    }

    /// Whether the table of forms leaves out none that reads something.
    fn others_read_nothing(&self, at: usize, forms: u32) -> bool {
        let mut others = Self::PRODUCTIONS.iter().enumerate().filter(|(form, _)| forms & (1 << form) == 0);
        others.all(|(_, production)| production(self, at).is_none())
    }
}
