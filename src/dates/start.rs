//! What a token may be at the start of a date.

use super::meaning::{Meaning, Start, Unit, bits};
use super::role::Role;

pub(super) const MONTH: Start = 1;
pub(super) const WEEKDAY: Start = 1 << 1;
pub(super) const SEASON: Start = 1 << 2;
/// A number or ordinal in words.
pub(super) const SPOKEN: Start = 1 << 3;
/// "dernier", which is also the ordinal -1, "premiers".
pub(super) const LAST: Start = 1 << 4;
/// "ce", "last", "prochain"
pub(super) const DIRECTION: Start = 1 << 5;
/// "précédent", "suivant", "en cours"
pub(super) const FROM_TEXT: Start = 1 << 6;
/// "début", "mi-", "fin"
pub(super) const PART: Start = 1 << 7;
/// "semaine", "an", "trimestre", "Wochenende": one of them.
pub(super) const UNIT: Start = 1 << 8;
/// "trimestres", "semestre"
pub(super) const QUARTER: Start = 1 << 9;
/// "hier", "demain"
pub(super) const DEICTIC: Start = 1 << 10;
/// "la veille"
pub(super) const ANAPHORIC: Start = 1 << 11;
pub(super) const HOLIDAY: Start = 1 << 12;
pub(super) const FEAST: Start = 1 << 13;
pub(super) const DECADE: Start = 1 << 14;
/// "il y a", "dans", "environ"
pub(super) const AMOUNT: Start = 1 << 15;
pub(super) const REST: Start = 1 << 16;
/// Digits of a day or month, or of a year of two digits.
pub(super) const SMALL: Start = 1 << 17;
/// Digits of a year.
pub(super) const FOUR: Start = 1 << 18;
/// Digits of a whole date.
pub(super) const EIGHT: Start = 1 << 19;
/// Digits of an amount.
pub(super) const COUNT: Start = 1 << 20;
/// "T2"
pub(super) const CODE: Start = 1 << 21;
/// "XIX"
pub(super) const ROMAN: Start = 1 << 22;
pub(super) const WEEK: Start = 1 << 23;
/// "an"
pub(super) const YEAR: Start = 1 << 24;
/// "années", "década": what the number of a decade follows.
pub(super) const YEARS: Start = 1 << 25;
pub(super) const CENTURY: Start = 1 << 26;
pub(super) const WEEKEND: Start = 1 << 27;

/// What a date may be that begins with the number, printed with so many digits.
pub(super) fn of_number(value: u32, digits: u8) -> Start {
    match digits {
        1..=2 => SMALL | COUNT,
        4 if value > 99 => FOUR | COUNT,
        // "007", "0012": whatever zeros stand before it.
        _ if value < 100 => SMALL | FOUR | COUNT,
        3 => COUNT,
        8 => EIGHT,
        _ => 0,
    }
}

/// What a date may be that begins with the word.
pub(super) fn of_word(word: &Meaning) -> Start {
    if !word.can_begin_date() {
        return 0;
    }
    let has = |roles: &[Role]| roles.iter().any(|&role| word.has(role));
    let is = |units: &[Unit]| word.unit.is_some_and(|unit| units.contains(&unit));
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
        (is(&[Unit::Quarter, Unit::Half]), QUARTER),
        (is(&[Unit::Week]), WEEK),
        (is(&[Unit::Year]) && !word.plural, YEAR),
        (is(&[Unit::Year]) && word.plural || is(&[Unit::Decade]), YEARS),
        (is(&[Unit::Century]), CENTURY),
        (is(&[Unit::Weekend]), WEEKEND),
        (word.deictic.is_some(), DEICTIC),
        (word.anaphoric.is_some(), ANAPHORIC),
        (word.holiday.is_some(), HOLIDAY),
        (word.movable.is_some(), FEAST),
        (word.decade != 0, DECADE),
        (has(&[Role::AgoBefore, Role::Ahead, Role::Roughly]), AMOUNT),
        (has(&[Role::Rest]), REST),
    ];
    bits(starts)
}
