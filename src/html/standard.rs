//! What is not plain, by the rules of the HTML standard: html5gum's state machine between ends of our own.
//!
//! [`Bytes`] feeds it with memchr; [`Emission`] keeps of each tag only the attributes that are read.

use std::convert::Infallible;
use std::ops::Range;

use html5gum::{Emitter, Reader, State, Tokenizer, naive_next_state};
use memchr::{memchr, memchr2, memchr3};

use super::sink::{Attributes, MAX_VALUE, Sink};
use super::tag::{Attribute, Flow, Tag};

/// The parts of the tag or text that is being read. One for a whole page, so that its buffers are used again.
#[derive(Default)]
pub(super) struct Standard {
    /// Whether a tag is open.
    unfinished: bool,
    /// Whether a tag or comment has ended, outside of raw text: what is plain may follow.
    done: bool,
    text: Vec<u8>,
    tag_name: Name,
    is_end_tag: bool,
    /// The start tag that raw text runs to the end tag of.
    last_start_tag: Name,
    values: Values,
    attribute_name: Name,
    attribute: Option<Attribute>,
}

impl Standard {
    /// Sends what `page` begins with to `sink`, up to the end of a tag or comment; returns what follows.
    pub(super) fn read<'p>(&mut self, page: &'p str, sink: &mut impl Sink) -> &'p str {
        let mut rest = page.as_bytes();
        let emission = Emission { parts: self, sink };
        Tokenizer::new_with_emitter(Bytes { rest: &mut rest }, emission).next();
        // A tag or comment ends behind ">", or with the page.
        page.get(page.len() - rest.len()..).unwrap_or_default()
    }

    /// Whether the page has ended inside of a tag.
    pub(super) const fn is_unfinished(&self) -> bool {
        self.unfinished
    }

    fn init_tag(&mut self, is_end_tag: bool) {
        self.unfinished = true;
        self.is_end_tag = is_end_tag;
        self.tag_name.bytes.clear();
        self.values.clear();
        self.attribute_name.bytes.clear();
    }

    /// The name of the attribute is complete: is it one that is read?
    fn name_attribute(&mut self) {
        if !self.attribute_name.bytes.is_empty() {
            let attribute = Attribute::of(&self.attribute_name.bytes);
            self.attribute = attribute.filter(|&attribute| self.values.open(attribute));
            self.attribute_name.bytes.clear();
        }
    }
}

/// The bytes not yet read. They hold no NUL and no carriage return.
struct Bytes<'r, 'p> {
    rest: &'r mut &'p [u8],
}

impl<'p> Bytes<'_, 'p> {
    /// Cuts off the first `length` bytes.
    fn take(&mut self, length: usize) -> Option<&'p [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        *self.rest = rest;
        Some(taken)
    }
}

/// Searches for more than three bytes happen in names, which are short: they go byte by byte, in steps of this size,
/// so that a search costs no more than what it finds.
const NAME_STEP: usize = 64;

impl Reader for Bytes<'_, '_> {
    type Error = Infallible;

    #[inline]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        Ok(self.rest.split_off_first().copied())
    }

    #[inline]
    fn try_read_string(&mut self, string: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        // An entity is tried against some hundred names: most fail at the first letter.
        let starts = |(next, first): (&u8, &u8)| next.eq_ignore_ascii_case(first);
        if !self.rest.first().zip(string.first()).is_some_and(starts) {
            return Ok(false);
        }
        let next = self.rest.get(..string.len()).unwrap_or_default();
        let found = next == string || !case_sensitive && next.eq_ignore_ascii_case(string);
        if found {
            self.take(string.len());
        }
        Ok(found)
    }

    #[expect(clippy::inline_always, reason = "which search is right is known once the needle is a constant")]
    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        _: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        let mut wanted = needle.iter().copied().filter(|byte| !matches!(byte, 0 | b'\r'));
        let (length, at) = match (wanted.next(), wanted.next(), wanted.next(), wanted.next()) {
            (Some(a), None, ..) => (self.rest.len(), memchr(a, self.rest)),
            (Some(a), Some(b), None, _) => (self.rest.len(), memchr2(a, b, self.rest)),
            (Some(a), Some(b), Some(c), None) => (self.rest.len(), memchr3(a, b, c, self.rest)),
            _ => {
                let step = self.rest.get(..NAME_STEP).unwrap_or(self.rest);
                (step.len(), step.iter().position(|byte| needle.contains(byte)))
            }
        };
        Ok(if self.rest.is_empty() { None } else { self.take(at.map_or(length, |at| at.max(1))) })
    }
}

/// The values of the attributes of one start tag, one after the other.
#[derive(Default)]
struct Values {
    bytes: Vec<u8>,
    places: Vec<(Attribute, Range<usize>)>,
}

impl Values {
    fn clear(&mut self) {
        self.bytes.clear();
        self.places.clear();
    }

    /// Begins a value; of a repeated attribute the first one counts.
    fn open(&mut self, attribute: Attribute) -> bool {
        let fresh = self.places.iter().all(|(known, _)| *known != attribute);
        if fresh {
            self.places.push((attribute, self.bytes.len()..self.bytes.len()));
        }
        fresh
    }

    /// Goes on with the value that was begun last.
    fn push(&mut self, value: &[u8]) {
        if let Some((_, place)) = self.places.last_mut()
            && place.len() + value.len() <= MAX_VALUE
        {
            self.bytes.extend_from_slice(value);
            place.end = self.bytes.len();
        }
    }

    fn attributes(&self) -> Attributes<'_> {
        let mut attributes = Attributes::default();
        for (attribute, place) in &self.places {
            let value = self.bytes.get(place.clone()).unwrap_or_default();
            attributes.set(*attribute, std::str::from_utf8(value).unwrap_or_default());
        }
        attributes
    }
}

/// The name of a tag or attribute while it is read.
#[derive(Default)]
struct Name {
    bytes: Vec<u8>,
}

/// Longer names are unknown anyway; but names that end raw text must be compared in full up to here.
const MAX_NAME: usize = 32;

impl Name {
    fn push(&mut self, bytes: &[u8]) {
        if self.bytes.len() <= MAX_NAME {
            self.bytes.extend_from_slice(bytes.get(..MAX_NAME + 1).unwrap_or(bytes));
        }
    }
}

/// Receives what html5gum reads.
struct Emission<'r, S> {
    parts: &'r mut Standard,
    sink: &'r mut S,
}

impl<S: Sink> Emission<'_, S> {
    /// Sends the text so far. It is whole only now: html5gum may cut it within a character.
    fn send_text(&mut self) {
        if !self.parts.text.is_empty() {
            self.sink.text(&String::from_utf8_lossy(&self.parts.text));
            self.parts.text.clear();
        }
    }
}

impl<S: Sink> Emitter for Emission<'_, S> {
    type Token = ();

    fn emit_string(&mut self, text: &[u8]) {
        self.parts.text.extend_from_slice(text);
    }

    fn init_start_tag(&mut self) {
        self.parts.init_tag(false);
    }

    fn init_end_tag(&mut self) {
        self.parts.init_tag(true);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.parts.tag_name.push(name);
    }

    fn init_attribute(&mut self) {
        self.parts.name_attribute();
        self.parts.attribute = None;
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.parts.attribute_name.push(name);
    }

    fn init_attribute_value(&mut self) {
        self.parts.name_attribute();
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if self.parts.attribute.is_some() {
            self.parts.values.push(value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.send_text();
        let parts = &mut *self.parts;
        parts.unfinished = false;
        parts.done = true;
        parts.name_attribute();
        let tag = Tag::of(&parts.tag_name.bytes);
        if parts.is_end_tag {
            self.sink.end_tag(tag);
            return None;
        }
        self.sink.start_tag(tag, &parts.values.attributes());
        std::mem::swap(&mut parts.last_start_tag, &mut parts.tag_name);
        let raw = text_state(tag, &parts.last_start_tag.bytes);
        parts.done = raw.is_none();
        raw
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.parts.is_end_tag && self.parts.tag_name.bytes == self.parts.last_start_tag.bytes
    }

    fn emit_current_comment(&mut self) {
        self.parts.done = true;
    }

    fn emit_current_doctype(&mut self) {
        self.parts.done = true;
    }

    fn emit_eof(&mut self) {
        self.send_text();
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<()> {
        let done = std::mem::take(&mut self.parts.done);
        done.then(|| self.send_text())
    }

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn init_comment(&mut self) {}
    fn emit_error(&mut self, _: html5gum::Error) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}

/// How the text in an element is read, when tags mean nothing in it.
fn text_state(tag: Tag, name: &[u8]) -> Option<State> {
    match tag.flow() {
        // Only these can be among those that the library knows by name.
        Flow::Skip => naive_next_state(name),
        _ if tag == Tag::Other => naive_next_state(name),
        _ => None,
    }
}
