//! Values in document order, each with the index of the next value that is not inside it.

use std::borrow::Cow;
use std::ops::Range;

use super::string::decoded;
use super::term::Term;

/// The values of a text.
#[derive(Debug, Default)]
pub(in super::super) struct Tape<'a> {
    pub text: &'a str,
    pub nodes: Vec<Entry>,
    /// The strings and numbers that repairs wrote anew.
    pub mended: Vec<String>,
    /// Whether the text was strict JSON, so that its slices can be handed out as they are.
    pub strict: bool,
}

/// One value of the [`Tape`]: plain numbers, so that a table of thousands is written fast and dropped at once.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Entry {
    /// The key, of a member of an object.
    pub key: Option<Key>,
    pub kind: Kind,
    /// What a string or number holds.
    pub raw: Raw,
    /// Index of the first entry after this value and everything inside it.
    pub next: u32,
    /// The bytes of the value in the text.
    pub start: u32,
    pub end: u32,
}

#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Key {
    pub raw: Raw,
    pub term: Term,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Kind {
    Null,
    False,
    True,
    Number,
    Text,
    Array,
    Object,
}

/// Where a number or the inside of a string stands: always valid JSON.
#[derive(Clone, Copy, Debug, Default)]
pub(in super::super) struct Raw {
    /// Offset in the text; of what was mended its index.
    pub start: u32,
    pub end: u32,
    pub form: Form,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// The characters meant.
    #[default]
    Plain,
    /// Holds a backslash.
    Escaped,
    /// Written anew, in [`Tape::mended`].
    Mended,
}

impl Raw {
    /// A piece of the text that holds no backslash.
    pub(super) fn plain(place: &Range<usize>) -> Self {
        Self { start: place.start as u32, end: place.end as u32, form: Form::Plain }
    }

    /// As it stands in `text`, or among the `mended`.
    pub(super) fn get<'t>(self, text: &'t str, mended: &'t [String]) -> &'t str {
        match self.form {
            Form::Mended => mended.get(self.start as usize).map_or("", String::as_str),
            Form::Plain | Form::Escaped => self.of(text),
        }
    }

    fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub(in super::super) enum Value<'t, 'a> {
    Null,
    Bool(bool),
    /// A number as JSON writes it.
    Number(Text<'t, 'a>),
    Text(Text<'t, 'a>),
    Array,
    Object,
}

/// A key, or what a string or number holds.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Text<'t, 'a> {
    tape: &'t Tape<'a>,
    raw: Raw,
}

impl<'t, 'a> Text<'t, 'a> {
    /// As JSON writes it, between quotation marks if it is a string.
    pub(in super::super) fn raw(self) -> &'t str {
        self.raw.get(self.tape.text, &self.tape.mended)
    }

    /// The characters meant.
    pub(in super::super) fn value(self) -> Cow<'a, str> {
        match self.raw.form {
            Form::Plain => Cow::Borrowed(self.raw.of(self.tape.text)),
            Form::Escaped | Form::Mended => Cow::Owned(decoded(self.raw())),
        }
    }

    /// Whether the characters meant are `expected`, without decoding what holds no escape.
    pub(in super::super) fn is(self, expected: &str) -> bool {
        match self.raw.form {
            Form::Plain => self.raw() == expected,
            Form::Escaped | Form::Mended => self.value() == expected,
        }
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
    fn entry(self) -> Option<&'t Entry> {
        self.tape.nodes.get(self.index as usize)
    }

    fn kind(self) -> Kind {
        self.entry().map_or(Kind::Null, |entry| entry.kind)
    }

    /// The value itself.
    pub(in super::super) fn value(self) -> Value<'t, 'a> {
        let text = || Text { tape: self.tape, raw: self.entry().map_or(Raw::default(), |entry| entry.raw) };
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Number => Value::Number(text()),
            Kind::Text => Value::Text(text()),
            Kind::Array => Value::Array,
            Kind::Object => Value::Object,
        }
    }

    pub(in super::super) fn is_object(self) -> bool {
        self.kind() == Kind::Object
    }

    /// The key under which it stands.
    pub(in super::super) fn key(self) -> Option<Text<'t, 'a>> {
        self.entry()?.key.map(|key| Text { tape: self.tape, raw: key.raw })
    }

    /// What its key is, if that is one we read.
    pub(in super::super) fn term(self) -> Term {
        self.entry().and_then(|entry| entry.key).map_or(Term::Other, |key| key.term)
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
        let array = self.kind() == Kind::Array;
        siblings(self.tape, self.index + u32::from(array)..self.next())
    }

    /// The last member with this term as key: of keys given twice the last one counts.
    pub(in super::super) fn member(self, term: Term) -> Option<Node<'t, 'a>> {
        self.members().filter(|member| member.term() == term).last()
    }

    /// The last member with this key.
    pub(in super::super) fn get(self, key: &str) -> Option<Node<'t, 'a>> {
        self.members().filter(|member| member.key().is_some_and(|text| text.is(key))).last()
    }

    /// The members of an object; nothing else has any.
    fn members(self) -> impl Iterator<Item = Node<'t, 'a>> {
        self.children().take_while(move |_| self.is_object())
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
