//! Which forms of date may begin with which token.
//!
//! A token opens two or three of the nineteen forms; asking only those takes a fifth of the work of asking all.

use super::expression::Point;
use super::meaning::Start;
use super::run::Run;
use super::start::{
    AMOUNT, ANAPHORIC, CODE, COUNT, DECADE, DEICTIC, DIRECTION, EIGHT, FEAST, FOUR, FROM_TEXT, HOLIDAY, LAST,
    MONTH, PART, REST, ROMAN, SEASON, SMALL, SPOKEN, UNIT, UNITS, WEEK, WEEKDAY,
};
use super::token::{Kind, Number};

/// Reads one form of date at a token, and says where it ends.
type Production<R> = fn(&R, usize) -> Option<(Point, usize)>;

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

/// The forms by the bit of each start.
const OPENED: [u32; Start::BITS as usize] = {
    let (mut forms, mut bit) = ([0; Start::BITS as usize], 0);
    while bit < forms.len() {
        forms[bit] = opened(1 << bit);
        bit += 1;
    }
    forms
};

/// What a date may be that begins with the number.
fn of_number(number: Number) -> Start {
    match number.digits {
        1..=2 => SMALL | COUNT,
        4 if number.value > 99 => FOUR | COUNT,
        // "007", "0012": whatever zeros stand before it.
        _ if number.value < 100 => SMALL | FOUR | COUNT,
        3 => COUNT,
        8 => EIGHT,
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
        let mut starts = self.starts(at)?;
        let mut forms = 0;
        while let Some(opened) = OPENED.get(starts.trailing_zeros() as usize) {
            forms |= opened;
            starts &= starts - 1;
        }
        Some(forms)
    }

    fn starts(&self, at: usize) -> Option<Start> {
        match &self.token(at)?.kind {
            Kind::Word(_) | Kind::Compound(_) => {
                let meaning = self.word(at);
                meaning.can_begin_date().then_some(meaning.starts)
            }
            Kind::Number(number) => Some(of_number(*number)),
            Kind::Code(..) => Some(CODE),
            Kind::Roman(_) => Some(ROMAN),
            Kind::Other => None,
        }
    }

    /// Whether the table of forms leaves out none that reads something.
    fn others_read_nothing(&self, at: usize, forms: u32) -> bool {
        let mut others = Self::PRODUCTIONS.iter().enumerate().filter(|(form, _)| forms & (1 << form) == 0);
        others.all(|(_, production)| production(self, at).is_none())
    }
}
