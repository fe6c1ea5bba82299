//! What a token may be behind the first one of a date.

use super::gap::Gap;
use super::meaning::{Follow, Meaning, Unit, bits};
use super::role::Role;

/// The run ends, or goes on with a word that no table has.
pub(super) const NOTHING: Follow = 1;
/// Digits, "T2", "XIX".
pub(super) const DIGITS: Follow = 1 << 1;
/// A month right behind a space.
pub(super) const MONTH: Follow = 1 << 2;
/// A month behind another mark.
pub(super) const FAR_MONTH: Follow = 1 << 3;
/// "semaine", "ans"
pub(super) const UNIT: Follow = 1 << 4;
pub(super) const DAY: Follow = 1 << 5;
/// A number or ordinal in words, "seventies".
pub(super) const SPOKEN: Follow = 1 << 6;
pub(super) const WEEKDAY: Follow = 1 << 7;
/// Any other word that goes on a date: "de", "dernier", "été", "hier".
pub(super) const WORD: Follow = 1 << 8;

pub(super) const SOMETHING: Follow = DIGITS | MONTH | FAR_MONTH | UNIT | DAY | SPOKEN | WEEKDAY | WORD;
pub(super) const ANYTHING: Follow = NOTHING | SOMETHING;

/// What words do that do not go on a date.
const BESIDE: [Role; 13] = [
    Role::Every,
    Role::Count,
    Role::Name,
    Role::Habit,
    Role::YearlySeason,
    Role::Counting,
    Role::Attributive,
    Role::Homonym,
    Role::SingularVerb,
    Role::Perfect,
    Role::Pluperfect,
    Role::Past,
    Role::Future,
];

/// What the word may be behind the first one of a date.
pub(super) fn of_word(word: &Meaning) -> Follow {
    let beside = BESIDE.iter().fold(0, |all, &role| all | role.bit());
    let relates = word.deictic.is_some() || word.anaphoric.is_some() || word.now;
    let names = word.season != 0 || word.holiday.is_some() || word.movable.is_some();
    let follows = [
        (word.month != 0, MONTH),
        (word.unit.is_some_and(|unit| unit != Unit::Day), UNIT),
        (word.unit == Some(Unit::Day), DAY),
        (word.number != 0 || word.ordinal != 0 || word.decade != 0, SPOKEN),
        (word.weekday != 0, WEEKDAY),
        (relates || names || word.roles & !beside != 0, WORD),
    ];
    let follows = bits(follows);
    if follows == 0 { NOTHING } else { follows }
}

/// The same with what stands before the word.
pub(super) fn behind(gap: Gap, follows: Follow) -> Follow {
    let far = follows & MONTH != 0 && gap != Gap::Space;
    if far { follows & !MONTH | FAR_MONTH } else { follows }
}
