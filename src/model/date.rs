use std::borrow::Cow;

use chrono::NaiveDate;

use crate::{Edtf, Span};

/// A date expression of the text, with its value where it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DateMention<'a> {
    /// As printed, without leading article or preposition: "15 août", "mi-juin", "veille".
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// The value, no more precise than printed; `None` when it cannot be told.
    #[cfg_attr(feature = "serde", serde(default))]
    pub edtf: Option<Edtf>,
    /// Whether the mention opens or closes a period: "depuis 2022".
    #[cfg_attr(feature = "serde", serde(default))]
    pub bound: Option<Bound>,
    /// Why there is no value.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unresolved: Option<Unresolved>,
    /// Place of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
}

impl<'a> DateMention<'a> {
    /// A mention with a value.
    pub fn new(text: impl Into<Cow<'a, str>>, edtf: Option<Edtf>) -> Self {
        Self { text: text.into(), edtf, bound: None, unresolved: None, span: None }
    }

    /// The first day covered; `None` when open or not known.
    pub fn start(&self) -> Option<NaiveDate> {
        let (start, end) = self.edtf?.days();
        match self.bound {
            Some(Bound::Until | Bound::Before) => None,
            Some(Bound::After) => end,
            _ => start,
        }
    }

    /// The day after the last one covered; `None` when open or not known.
    pub fn end(&self) -> Option<NaiveDate> {
        let (start, end) = self.edtf?.days();
        match self.bound {
            Some(Bound::Since | Bound::After) => None,
            Some(Bound::Before) => start,
            _ => end,
        }
    }
}

/// Which side of the date a period lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Bound {
    /// From the date on: "depuis 2022".
    Since,
    /// Up to and with the date: "jusqu'au 5 mai".
    Until,
    /// Ends before the date: "avant 2018".
    Before,
    /// Begins after the date: "après 2018".
    After,
}

/// Why a date mention has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Unresolved {
    /// Counts from a day that the article does not print.
    NoAnchor,
    /// Counts from an event: "à la veille de la rencontre".
    RelativeToEvent,
    /// Day and month cannot be told apart: "02/03/2026".
    AmbiguousOrder,
    /// No such day: "31 juin".
    InvalidDay,
    /// The printed weekday fits no near year.
    WeekdayContradiction,
}

/// The JSON form adds the half-open days, so that nobody needs an EDTF reader.
#[cfg(feature = "serde")]
impl serde::Serialize for DateMention<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("DateMention", 7)?;
        out.serialize_field("text", &self.text)?;
        out.serialize_field("edtf", &self.edtf)?;
        out.serialize_field("bound", &self.bound)?;
        out.serialize_field("start", &self.start())?;
        out.serialize_field("end", &self.end())?;
        out.serialize_field("unresolved", &self.unresolved)?;
        out.serialize_field("span", &self.span)?;
        out.end()
    }
}
