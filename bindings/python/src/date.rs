//! Dates: `DateMention`, and `Edtf` where no single day is known.

use chrono::{NaiveDate, NaiveDateTime};
use factmark::{Bound as DateBound, Edtf as Value, Moment, Precision, Timestamp, Unresolved};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::names::Member;
use crate::part::{Part, Piece, piece};

/// A date as Python has it: `datetime.date` where the day is known, else an `Edtf`.
#[derive(IntoPyObject)]
pub(crate) enum DateValue {
    Day(NaiveDate),
    Other(Edtf),
}

impl From<Value> for DateValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Single(Moment { precision: Precision::Day(day), approximate: false }) => Self::Day(day),
            _ => Self::Other(Edtf(value)),
        }
    }
}

/// A `datetime.datetime` where the time of day is printed, else a `datetime.date`.
#[derive(IntoPyObject)]
pub(crate) enum When {
    Day(NaiveDate),
    Time(NaiveDateTime),
}

impl From<Timestamp> for When {
    fn from(timestamp: Timestamp) -> Self {
        match timestamp {
            Timestamp::Day(day) => Self::Day(day),
            Timestamp::Time(time) => Self::Time(time),
        }
    }
}

/// A date that is no single day, as precise as it was printed, in EDTF (ISO 8601-2) notation.
///
/// ``start`` and ``end`` are the half-open range of days that it covers, None where that is not known.
///
/// >>> june = factmark.Edtf("2024-06")
/// >>> june.precision, june.start, june.end
/// ('month', datetime.date(2024, 6, 1), datetime.date(2024, 7, 1))
/// >>> str(june)
/// '2024-06'
#[pyclass(frozen, eq, hash, str = "{0}", module = "factmark")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Edtf(Value);

#[pymethods]
impl Edtf {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("text", "precision");

    #[new]
    fn __new__(text: &str) -> PyResult<Self> {
        text.parse().map(Self).map_err(|error| PyValueError::new_err(format!("{text:?} is {error}")))
    }

    /// The EDTF text.
    #[getter]
    fn text(&self) -> String {
        self.0.to_string()
    }

    /// How much is known: "day", "month", "season", "year", "decade", "century", or "interval".
    #[getter]
    fn precision(&self) -> &'static str {
        match self.0 {
            Value::Interval(..) => "interval",
            Value::Single(moment) => match moment.precision {
                Precision::Day(_) | Precision::DayOfYear(..) => "day",
                Precision::Month(..) | Precision::MonthOfYear(_) => "month",
                Precision::Season(..) | Precision::SeasonOfYear(_) => "season",
                Precision::Year(_) => "year",
                Precision::Decade(_) => "decade",
                Precision::Century(_) => "century",
            },
        }
    }

    /// Whether it is printed as approximate ("vers 2035").
    #[getter]
    fn approximate(&self) -> bool {
        match self.0 {
            Value::Single(moment) => moment.approximate,
            Value::Interval(from, to) => from.approximate || to.approximate,
        }
    }

    /// The first day covered.
    #[getter]
    fn start(&self) -> Option<NaiveDate> {
        self.0.days().0
    }

    /// The day after the last one covered.
    #[getter]
    fn end(&self) -> Option<NaiveDate> {
        self.0.days().1
    }

    fn __getnewargs__(&self) -> (String,) {
        (self.0.to_string(),)
    }

    fn __repr__(&self) -> String {
        format!("Edtf('{}')", self.0)
    }
}

/// A date expression of the text, with its value where it can be told.
///
/// >>> mention = factmark.parse(example).dates[0]
/// >>> mention.text, mention.value
/// ('12 mars 2025', datetime.date(2025, 3, 12))
#[pyclass(frozen, module = "factmark")]
pub(crate) struct DateMention(Part);

#[pymethods]
impl DateMention {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("text", "value", "bound", "unresolved");

    /// As printed, without leading article or preposition: "15 août", "mi-juin", "veille".
    #[getter]
    fn text(&self) -> &str {
        &self.model().text
    }

    /// The value: a ``datetime.date`` where the day is known, else an ``Edtf``, None when it cannot be told.
    #[getter]
    fn value(&self) -> Option<DateValue> {
        self.model().edtf.map(DateValue::from)
    }

    /// The value in EDTF notation, whatever its precision.
    #[getter]
    fn edtf(&self) -> Option<String> {
        self.model().edtf.map(|value| value.to_string())
    }

    /// Whether the mention opens or closes a period: "depuis 2022".
    #[getter]
    fn bound(&self) -> Option<Member<DateBound>> {
        self.model().bound.map(Member)
    }

    /// Why there is no value.
    #[getter]
    fn unresolved(&self) -> Option<Member<Unresolved>> {
        self.model().unresolved.map(Member)
    }

    /// The first day covered; None when open or not known.
    #[getter]
    fn start_day(&self) -> Option<NaiveDate> {
        self.model().start()
    }

    /// The day after the last one covered; None when open or not known.
    #[getter]
    fn end_day(&self) -> Option<NaiveDate> {
        self.model().end()
    }
}

piece!(DateMention<'a> in article.dates, |date| date.span, date.span, &date.text);
