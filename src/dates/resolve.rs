//! The value of a date expression, from the day the text is from and the dates before it in the text.
//!
//! A weekday fixes the year; else the sentence's tense; else the nearest year. What cannot be told has no value and says
//! why: nothing is guessed.

use chrono::{Datelike, NaiveDate};

use super::expression::{Direction, Found, Point, What, Year};
use super::meaning::Unit;
use super::spelled_range::has_open_years;
use super::tense::{self, Tense};
use super::value::{Resolver, Told, Value};
use crate::{Code, DateMention, Diagnostic, Edtf, Language, Moment, Precision, Season, Span, Unresolved};

/// What the expressions of a text are resolved against.
#[derive(Clone, Debug)]
pub(crate) struct Context<'c> {
    /// The text that the expressions are slices of.
    pub text: &'c str,
    pub language: Language,
    /// The day the text is from.
    pub anchor: Option<NaiveDate>,
    /// What "la veille" counts from before the text prints a day.
    pub story_day: Option<NaiveDate>,
    /// The quotations in text order, each with the day it was said: "hier" inside one counts from that day.
    pub quotations: &'c [Said],
}

/// A quotation, and the day it was said.
pub(super) type Said = (Span, Option<NaiveDate>);

impl<'c> Context<'c> {
    pub(crate) const fn new(text: &'c str, language: Language) -> Self {
        Self { text, language, anchor: None, story_day: None, quotations: &[] }
    }
}

/// Resolves the expressions, which must be in text order. Expressions of nearly no use ("le 15" of an unknown month) are
/// kept, without a value.
pub(crate) fn resolve<'a>(found: &[Found<'a>], context: &Context<'_>) -> Resolved<'a> {
    let mut story = Story {
        context,
        anchor: context.anchor,
        told: Told { day: context.story_day, date: None },
        day_first: is_day_first(found, context),
        diagnostics: Vec::new(),
    };
    let mentions = found.iter().map(|found| story.mention(found)).collect();
    Resolved { mentions, diagnostics: story.diagnostics }
}

/// The dates of a text, with what there is to say about them.
#[derive(Debug)]
pub(crate) struct Resolved<'a> {
    pub mentions: Vec<DateMention<'a>>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Whether numbers alone are day before month: everywhere but in English, and in an English text that shows it ("24/07/2025").
fn is_day_first(found: &[Found<'_>], context: &Context<'_>) -> bool {
    context.language != Language::English
        || found.iter().any(|found| matches!(found.from.what, What::Ordered { first: 13.., .. }))
}

/// The reader's place in the text: what was told so far.
struct Story<'c> {
    context: &'c Context<'c>,
    /// The day the text is from; of a text that is from no known day the nearest earlier full date.
    anchor: Option<NaiveDate>,
    told: Told,
    day_first: bool,
    diagnostics: Vec<Diagnostic>,
}

impl Story<'_> {
    fn mention<'a>(&mut self, found: &Found<'a>) -> DateMention<'a> {
        let span = Span::of(self.context.text, found.text);
        let value = self.value(found, span);
        let mut mention = DateMention::new(found.text, value.ok());
        (mention.bound, mention.unresolved, mention.span) = (found.bound, value.err(), span);
        self.diagnostics.extend(diagnostic(found, value, span));
        if let Ok(value) = value {
            self.told = Told { day: value.as_day().or(self.told.day), date: Some(value) };
            if self.context.anchor.is_none() && found.is_full() {
                self.anchor = value.as_day().or(self.anchor);
            }
        }
        mention
    }

    fn value(&self, found: &Found<'_>, span: Option<Span>) -> Value {
        let anchor = self.anchor_at(span, found);
        let tense = self.tense(found, span);
        let point = |point| self.resolver(anchor, tense).point(point);
        let Some(to) = found.to else { return point(found.from) };
        if let (What::Weekday(_), What::Day { .. }) = (found.from.what, to.what) {
            return self.starting_at_weekday(found.from, point(to)?);
        }
        let range = |tense| {
            let point = |anchor, point| self.resolver(anchor, tense).point(point);
            let from = point(anchor, before_now(found.from, to))?;
            let start = if matches!(to.what, What::LastOf { .. }) { from.days().0 } else { anchor };
            let to = self.end_of_range(from, found.from.what.prints_year(), to, point(start, to)?)?;
            joined(from, to).ok_or(Unresolved::InvalidDay)
        };
        // "from May to September" is the one that is going on, whatever the tense.
        let nearest =
            range(None).ok().filter(|nearest| has_open_years(found.from, to) && holds(*nearest, anchor));
        nearest.map_or_else(|| range(tense), Ok)
    }

    fn resolver(&self, anchor: Option<NaiveDate>, tense: Option<Tense>) -> Resolver<'_> {
        let (told, day_first, language) = (&self.told, self.day_first, self.context.language);
        Resolver { told, day_first, anchor, tense, language }
    }

    /// "de samedi à dimanche 8 mars": the start is the last such weekday before the printed end.
    fn starting_at_weekday(&self, from: Point, end: Edtf) -> Value {
        let (anchor, tense) = (end.days().0, Some(Tense::Past));
        let start = self.resolver(anchor, tense).point(from)?;
        joined(start, end).ok_or(Unresolved::InvalidDay)
    }

    /// The end of a range lies after its start: "d'octobre à avril" ends in the next year, "du 28 décembre 2023 au 4
    /// janvier" in that after the printed one.
    fn end_of_range(&self, from: Edtf, printed: bool, to: Point, value: Edtf) -> Value {
        let before = matches!((from.days().0, value.days().0), (Some(from), Some(to)) if to < from);
        let next = match to.what {
            What::Day { day, month, year: Year::Near } => What::Day { day, month, year: NEXT },
            What::Month { month, year: Year::Near } => What::Month { month, year: NEXT },
            What::Ordered { first, second, year: Year::Near } => What::Ordered { first, second, year: NEXT },
            What::Weekday(_) => to.what,
            What::DayOnly { day, months: None } => {
                let further = from.days().0.is_some_and(|start| u32::from(day) < start.day());
                What::DayOnly { day, months: Some(i32::from(further)) }
            }
            _ => return Ok(value),
        };
        match from.days().0.filter(|_| before || printed) {
            Some(start) => self.resolver(Some(start), Some(Tense::Future)).point(Point {
                what: next,
                weekday: if next == to.what { to.weekday } else { 0 },
                ..to
            }),
            None => Ok(value),
        }
    }

    /// What "hier" counts from: inside a quotation the day it was said.
    fn anchor_at(&self, span: Option<Span>, found: &Found<'_>) -> Option<NaiveDate> {
        let (true, Some(span)) = (found.is_days_away(), span) else { return self.anchor };
        quotation_around(span, self.context.quotations).map_or(self.anchor, |(_, said)| said)
    }

    /// The tense matters where the year or week is open.
    fn tense(&self, found: &Found<'_>, span: Option<Span>) -> Option<Tense> {
        let open = matches!(
            found.from.what,
            What::Weekday(Direction::Open)
                | What::Day { year: Year::Near, .. }
                | What::Month { year: Year::Near, .. }
                | What::Season { year: Year::Near, .. }
                | What::Step { unit: Unit::Weekend, .. }
        );
        // The weekday of a day fixes its year.
        let fixed =
            found.to.is_none() && found.from.weekday != 0 && matches!(found.from.what, What::Day { .. });
        let (true, Some(span)) = (open && !fixed, span) else { return None };
        let (text, start, language) = (self.context.text, span.start() as usize, self.context.language);
        let weekday = matches!(found.from.what, What::Weekday(_));
        match found.bound {
            Some(crate::Bound::Until) => {
                let gone = weekday && tense::has_gone_by(text, start, span.end() as usize, language);
                return Some(if gone { Tense::Past } else { Tense::Future });
            }
            Some(crate::Bound::Since) if weekday && !tense::is_onward(text, start, language) => {
                return Some(Tense::Past);
            }
            _ => {}
        }
        let tense = tense::around(text, start, span.end() as usize, language);
        // "dès lundi", "before Friday": what is to come, unless a verb says that it is over.
        let ahead = weekday && matches!(found.bound, Some(crate::Bound::Since | crate::Bound::Before));
        tense.or(ahead.then_some(Tense::Future))
    }
}

/// The quotation that holds the place.
pub(super) fn quotation_around(span: Span, quotations: &[Said]) -> Option<Said> {
    let after = quotations.partition_point(|(quotation, _)| quotation.start() <= span.start());
    let nearest = after.checked_sub(1).and_then(|index| quotations.get(index));
    nearest.copied().filter(|(quotation, _)| quotation.contains(span))
}

/// What there is to say about a value.
fn diagnostic(found: &Found<'_>, value: Value, span: Option<Span>) -> Option<Diagnostic> {
    let day = value.ok().and_then(Edtf::as_day);
    let weekday = found.from.weekday;
    if let Some(day) =
        day.filter(|day| weekday != 0 && day.weekday().number_from_monday() != u32::from(weekday))
    {
        let message = format!("the {day} is a {}", day.format("%A"));
        return Some(Diagnostic::new(Code::DateWeekdayMismatch, span, message));
    }
    (value == Err(Unresolved::InvalidDay))
        .then(|| Diagnostic::new(Code::DateInvalid, span, "the calendar has no such day"))
}

const NEXT: Year = Year::Toward(Direction::Next);

/// The start of a range that ends today lies behind: "from March to date".
fn before_now(from: Point, to: Point) -> Point {
    let last = Year::Toward(Direction::Last);
    let what = match (from.what, to.what) {
        (What::Month { month, year: Year::Near }, What::Step { unit: Unit::Day, count: 0 }) => {
            What::Month { month, year: last }
        }
        (What::Day { day, month, year: Year::Near }, What::Step { unit: Unit::Day, count: 0 }) => {
            What::Day { day, month, year: last }
        }
        (what, _) => what,
    };
    Point { what, ..from }
}

/// Whether the day lies in the interval.
fn holds(value: Edtf, day: Option<NaiveDate>) -> bool {
    matches!((value.days(), day), ((Some(start), Some(end)), Some(day)) if start <= day && day < end)
}

/// One interval from two dates.
fn joined(from: Edtf, to: Edtf) -> Option<Edtf> {
    let start = match from {
        Edtf::Single(moment) | Edtf::Interval(moment, _) => as_months(moment, false),
    };
    let end = match to {
        Edtf::Single(moment) | Edtf::Interval(_, moment) => as_months(moment, true),
    };
    match (from.days().0, to.days().0) {
        (Some(first), Some(last)) if first > last => None,
        _ => Some(Edtf::Interval(start, end)),
    }
}

/// A season inside an interval is not level 1 of EDTF: its first or last month is written.
fn as_months(moment: Moment, last: bool) -> Moment {
    match moment.precision {
        Precision::Season(year, season) => {
            let month = season_start(season) + if last { 2 } else { 0 };
            let year = year + u16::from(month > 12);
            Moment { precision: Precision::Month(year, (month - 1) % 12 + 1), ..moment }
        }
        _ => moment,
    }
}

const fn season_start(season: Season) -> u8 {
    3 * (season.code() - 20)
}
