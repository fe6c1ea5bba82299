//! Values in document order, each with the index of the next value that is not inside it.

use std::borrow::Cow;
use std::ops::Range;

use super::string::decoded;

/// The values of a text.
#[derive(Debug, Default)]
pub(in super::super) struct Tape<'a> {
    pub nodes: Vec<Entry<'a>>,
    /// Whether the text was strict JSON, so that its slices can be handed out as they are.
    pub strict: bool,
}

/// One value of the [`Tape`].
#[derive(Debug)]
pub(in super::super) struct Entry<'a> {
    /// The key, of a member of an object.
    pub key: Option<Text<'a>>,
    pub value: Value<'a>,
    /// Index of the first entry after this value and everything inside it.
    pub next: u32,
    /// The bytes of the value in the text.
    pub start: u32,
    pub end: u32,
}

#[derive(Debug)]
pub(in super::super) enum Value<'a> {
    Null,
    Bool(bool),
    /// A number as JSON writes it.
    Number(Cow<'a, str>),
    Text(Text<'a>),
    Array,
    Object,
}

/// What stands between the quotation marks: always the inside of a valid JSON string.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Text<'a> {
    pub raw: Cow<'a, str>,
    /// Whether `raw` holds a backslash.
    pub escaped: bool,
}

impl<'a> Text<'a> {
    /// The characters meant.
    pub(in super::super) fn value(&self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(decoded(&self.raw)) } else { self.raw.clone() }
    }

    /// Whether the characters meant are `expected`, without decoding what holds no escape.
    pub(in super::super) fn is(&self, expected: &str) -> bool {
        if self.escaped { self.value() == expected } else { self.raw == expected }
    }
}

/// A value with the table it stands in.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Node<'t, 'a> {
    tape: &'t Tape<'a>,
    index: u32,
}

impl<'a> Tape<'a> {
    /// The values that are inside no other.
    pub(in super::super) fn roots(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        siblings(self, 0..self.nodes.len() as u32)
    }

    /// Every value, containers before what they hold.
    pub(in super::super) fn all(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        (0..self.nodes.len() as u32).map(|index| Node { tape: self, index })
    }
}

fn siblings<'t, 'a>(tape: &'t Tape<'a>, range: Range<u32>) -> impl Iterator<Item = Node<'t, 'a>> {
    let mut index = range.start;
    std::iter::from_fn(move || {
        let entry = tape.nodes.get(index as usize).filter(|_| index < range.end)?;
        let node = Node { tape, index };
        index = entry.next.max(index + 1);
        Some(node)
    })
}

impl<'t, 'a> Node<'t, 'a> {
    fn entry(self) -> Option<&'t Entry<'a>> {
        self.tape.nodes.get(self.index as usize)
    }

    /// The value itself.
    pub(in super::super) fn value(self) -> &'t Value<'a> {
        self.entry().map_or(&Value::Null, |entry| &entry.value)
    }

    /// The key under which it stands.
    pub(in super::super) fn key(self) -> Option<&'t Text<'a>> {
        self.entry()?.key.as_ref()
    }

    /// Its bytes in the text.
    pub(in super::super) fn range(self) -> Range<usize> {
        self.entry().map_or(0..0, |entry| entry.start as usize..entry.end as usize)
    }

    /// What is directly inside: members of an object, items of an array.
    pub(in super::super) fn children(self) -> impl Iterator<Item = Node<'t, 'a>> {
        siblings(self.tape, self.index + 1..self.next())
    }

    /// The items of an array; any other value is the one item of itself, as JSON-LD has it.
    pub(in super::super) fn items(self) -> impl Iterator<Item = Node<'t, 'a>> {
        let array = matches!(self.value(), Value::Array);
        siblings(self.tape, self.index + u32::from(array)..self.next())
    }

    /// The last member with this key: of keys given twice the last one counts.
    pub(in super::super) fn get(self, key: &str) -> Option<Node<'t, 'a>> {
        if !matches!(self.value(), Value::Object) {
            return None;
        }
        self.children().filter(|member| member.key().is_some_and(|text| text.is(key))).last()
    }

    /// The value and everything inside it, containers before what they hold.
    pub(in super::super) fn inside(self) -> impl Iterator<Item = Node<'t, 'a>> {
        (self.index..self.next()).map(move |index| Node { tape: self.tape, index })
    }

    /// Its place in the table.
    pub(in super::super) fn index(self) -> u32 {
        self.index
    }

    /// The place of the first value after it that is not inside it.
    pub(in super::super) fn next(self) -> u32 {
        self.entry().map_or(self.index + 1, |entry| entry.next)
    }

    /// Whether the value stands inside `outer`, or is it.
    pub(in super::super) fn is_within(self, outer: Node<'_, 'a>) -> bool {
        (outer.index..outer.next()).contains(&self.index)
    }
}
