//! Which forms of date may begin with which two tokens.
//!
//! A token opens two or three of the twenty forms, and what follows it leaves one of them as a rule: asking only that one
//! takes a tenth of the work of asking all.

use super::expression::Point;
use super::follow;
use super::follow::{ANYTHING, DAY, DIGITS, FAR_MONTH, NOTHING, SOMETHING, WORD};
use super::meaning::{Follow, Start};
use super::run::Run;
use super::start::{
    AMOUNT, ANAPHORIC, CENTURY, CODE, COUNT, DECADE, DEICTIC, DIRECTION, EIGHT, FEAST, FOUR, FROM_TEXT,
    HOLIDAY, LAST, MONTH, PART, QUARTER, REST, ROMAN, SEASON, SMALL, SPOKEN, UNIT, WEEK, WEEKDAY, WEEKEND,
    YEAR, YEARS,
};

/// Reads one form of date at a token, and says where it ends.
type Production<R> = fn(&R, usize) -> Option<(Point, usize)>;

/// The forms with what they begin with and what follows that, in the order in which they win when two go equally far.
macro_rules! forms {
    ($($production:ident { $($starts:expr => $follows:expr,)+ })+) => {
        const OPENINGS: &[&[(Start, Follow)]] = &[$(&[$(($starts, $follows)),+]),+];

        impl Run<'_, '_> {
            const PRODUCTIONS: [Production<Self>; OPENINGS.len()] = [$(Self::$production),+];
        }
    };
}

/// A month wherever it stands.
const ANY_MONTH: Follow = follow::MONTH | FAR_MONTH;
/// The rest of a number in words: "vingt et un".
const MORE: Follow = follow::SPOKEN | WORD;

forms! {
    day {
        EIGHT | WEEKDAY => ANYTHING,
        SMALL | SPOKEN => DIGITS | ANY_MONTH | DAY | MORE,
        FOUR => DIGITS | ANY_MONTH,
        MONTH => DIGITS | MORE,
        DIRECTION => DIGITS | ANY_MONTH | follow::WEEKDAY | MORE,
    }
    month_of_year { SMALL | FOUR => DIGITS | ANY_MONTH, }
    month_period {
        MONTH => ANYTHING,
        PART => ANY_MONTH | follow::UNIT | WORD,
        DIRECTION => ANY_MONTH,
    }
    part_of_year {
        CODE => ANYTHING,
        QUARTER => DIGITS,
        SMALL | SPOKEN | LAST => follow::UNIT | MORE,
        FOUR => DIGITS | follow::UNIT | MORE,
    }
    season { SEASON => ANYTHING, PART | DIRECTION => WORD, }
    year { FOUR | SPOKEN => ANYTHING, YEAR => DIGITS | MORE, PART => DIGITS | follow::UNIT | MORE, }
    decade {
        DECADE => ANYTHING,
        SMALL | FOUR => WORD,
        YEARS => DIGITS | MORE,
        PART => DIGITS | follow::UNIT | MORE,
    }
    century {
        CENTURY => DIGITS,
        SMALL | ROMAN | SPOKEN => follow::UNIT | MORE,
        PART => DIGITS | follow::UNIT | MORE,
    }
    holiday { HOLIDAY => ANYTHING, }
    deictic { DEICTIC => ANYTHING, }
    period { DEICTIC => ANYTHING, PART | DIRECTION | FROM_TEXT => follow::UNIT | WORD, UNIT => WORD, }
    amount_of_time {
        COUNT => follow::UNIT | DAY,
        SPOKEN => follow::UNIT | DAY | MORE,
        AMOUNT => DIGITS | MORE,
    }
    anaphora { ANAPHORIC => ANYTHING, }
    weekday {
        WEEKDAY => ANYTHING,
        DIRECTION | FROM_TEXT => follow::WEEKDAY | follow::UNIT | WORD,
        DEICTIC | WEEK => follow::WEEKDAY | WORD,
    }
    nth {
        WEEK => DIGITS,
        SMALL | SPOKEN => follow::UNIT | DAY | follow::WEEKDAY | MORE,
        LAST => DIGITS | follow::UNIT | DAY | follow::WEEKDAY | MORE,
    }
    week_of { WEEK => WORD, }
    rest { REST => WORD, }
    weekend { WEEKEND => ANYTHING, }
    day_only {
        WEEKDAY => DIGITS | DAY | MORE,
        // "15 mai" is more than its day.
        SMALL | SPOKEN => ANYTHING & !follow::MONTH,
    }
    feast { FEAST => SOMETHING, DIRECTION => WORD, }
}

/// The forms that may begin with such a token, by what follows it.
const fn opened(start: u32) -> [u32; Follow::BITS as usize] {
    let (mut opened, mut form) = ([0; Follow::BITS as usize], 0);
    while form < OPENINGS.len() {
        let mut at = 0;
        while at < OPENINGS[form].len() {
            let (starts, follows) = OPENINGS[form][at];
            let mut follow = 0;
            while follow < Follow::BITS {
                if starts & 1 << start != 0 && follows & 1 << follow != 0 {
                    opened[follow as usize] |= 1 << form;
                }
                follow += 1;
            }
            at += 1;
        }
        form += 1;
    }
    opened
}

/// The forms by the bit of each start and of what follows it.
const OPENED: [[u32; Follow::BITS as usize]; Start::BITS as usize] = {
    let (mut forms, mut bit) = ([[0; Follow::BITS as usize]; Start::BITS as usize], 0);
    while bit < Start::BITS {
        forms[bit as usize] = opened(bit);
        bit += 1;
    }
    forms
};

impl Run<'_, '_> {
    /// Reads a date of any form: the one that goes furthest.
    pub(super) fn read_point(&self, at: usize) -> Option<(Point, usize)> {
        let mut forms = self.forms(at);
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

    /// The forms that may begin with the token and the next one.
    fn forms(&self, at: usize) -> u32 {
        let mut starts = self.token(at).map_or(0, |token| token.starts);
        let follows = self.token(at + 1).map_or(NOTHING, |token| token.follows);
        let mut forms = 0;
        while let Some(opened) = OPENED.get(starts.trailing_zeros() as usize) {
            let mut follows = follows;
            while let Some(opened) = opened.get(follows.trailing_zeros() as usize) {
                forms |= opened;
                follows &= follows - 1;
            }
            starts &= starts - 1;
        }
        forms
    }

    /// Whether the table of forms leaves out none that reads something.
    fn others_read_nothing(&self, at: usize, forms: u32) -> bool {
        let mut others = Self::PRODUCTIONS.iter().enumerate().filter(|(form, _)| forms & (1 << form) == 0);
        others.all(|(_, production)| production(self, at).is_none())
    }
}
