//! Places in the text.

use std::fmt;
use std::num::NonZeroU32;
use std::ops::Range;

/// A non-empty range of UTF-8 bytes of the parsed text, half-open.
///
/// Both ends lie on character boundaries of that text. Because a span is never empty, its end is never
/// zero, so `Option<Span>` is as small as `Span`: the model uses `None` for a value that was not
/// read from a text (from markup, or built by hand).
///
/// ```
/// # use factmark::Span;
/// let text = "« On attend. »";
/// let span = Span::new(3, 13).unwrap();
/// assert_eq!(span.slice(text), Some("On attend."));
/// assert_eq!(Span::new(4, 4), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: NonZeroU32,
}

impl Span {
    /// The span from `start` to `end`, in bytes; `None` when it would be empty.
    pub const fn new(start: u32, end: u32) -> Option<Self> {
        match NonZeroU32::new(end) {
            Some(end) if start < end.get() => Some(Self { start, end }),
            _ => None,
        }
    }

    /// The first byte.
    pub const fn start(self) -> u32 {
        self.start
    }

    /// One past the last byte.
    pub const fn end(self) -> u32 {
        self.end.get()
    }

    /// The number of bytes, never zero.
    #[expect(clippy::len_without_is_empty, reason = "a span is never empty")]
    pub const fn len(self) -> u32 {
        self.end.get() - self.start
    }

    /// The bytes as an index into a `str` or a slice.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end.get() as usize
    }

    /// The piece of `text` at this place; `None` when `text` is not the text the span was read from
    /// and the span is out of its bounds or cuts one of its characters.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// Whether `inner` lies within this span.
    pub const fn contains(self, inner: Span) -> bool {
        self.start <= inner.start && inner.end.get() <= self.end.get()
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The place of `piece`, which must be a slice of `text`; `None` when it is empty.
    ///
    /// This is how every production of the parser tells where it read a value: by the address of
    /// the slice, so that no offset is ever computed twice.
    pub(crate) fn of(text: &str, piece: &str) -> Option<Span> {
        let start = (piece.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        debug_assert!(start + piece.len() <= text.len(), "a piece of another text");
        Span::new(start as u32, (start + piece.len()) as u32)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.start, self.end.get()).serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (start, end) = <(u32, u32)>::deserialize(deserializer)?;
        Span::new(start, end).ok_or_else(|| serde::de::Error::custom("a span must not be empty"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absent_span_costs_nothing() {
        assert_eq!(size_of::<Option<Span>>(), size_of::<Span>());
    }

    #[test]
    fn a_piece_knows_its_place() {
        let text = "é: a";
        assert_eq!(Span::of(text, &text[4..]), Span::new(4, 5));
        assert_eq!(Span::of(text, &text[5..]), None);
    }
}
