//! Tags and text of a page, one after the other: html5gum's state machine between ends of our own.
//!
//! [`Bytes`] feeds it with memchr; [`Tokens`] keeps of each tag only the attributes that are read and hands the rest
//! straight to a [`Sink`]. Nothing is built that nobody asks for: no tree, no string per tag.
//!
//! # Not read
//!
//! Comments, the document type and CDATA sections.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

use html5gum::{Emitter, Reader, State, Tokenizer, naive_next_state};
use memchr::{memchr, memchr2, memchr3};

use super::tag::{Attribute, Flow, Tag};

/// What follows the tags and texts of a page. A text is a piece of UTF-8, cut anywhere between two characters.
pub(super) trait Sink {
    fn start_tag(&mut self, tag: Tag, attributes: &Attributes);
    fn end_tag(&mut self, tag: Tag);
    fn text(&mut self, text: &[u8]);
}

/// Sends every tag and text of `page` to `sink`; says whether the page ends inside a tag or a comment.
pub(super) fn tokens(page: &str, sink: &mut impl Sink) -> bool {
    let page = one_kind_of_newline(page);
    let mut unfinished = false;
    let emitter = Tokens::new(sink, &mut unfinished);
    // No token is ever returned: one call runs to the end of the page.
    let Ok(()) = Tokenizer::new_with_emitter(Bytes { rest: page.as_bytes() }, emitter).finish();
    unfinished
}

/// The page with "\n" as its only newline and without NUL, which no browser shows: two bytes fewer to look for in
/// every search.
fn one_kind_of_newline(page: &str) -> Cow<'_, str> {
    if memchr2(b'\r', 0, page.as_bytes()).is_none() {
        return Cow::Borrowed(page);
    }
    Cow::Owned(page.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
}

/// The bytes not yet read. They hold no NUL and no carriage return.
struct Bytes<'p> {
    rest: &'p [u8],
}

impl<'p> Bytes<'p> {
    /// Cuts off the first `length` bytes.
    fn take(&mut self, length: usize) -> Option<&'p [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }
}

/// Searches for more than three bytes happen in names, which are short: they go byte by byte, in steps of this size,
/// so that a search costs no more than what it finds.
const NAME_STEP: usize = 64;

impl Reader for Bytes<'_> {
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

/// The attributes of one start tag, those with a known name only.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    values: Vec<u8>,
    places: [Range<u32>; Attribute::COUNT],
    present: u32,
}

/// The longest value that is kept; longer ones are data, and their beginning says enough.
const MAX_VALUE: usize = 1 << 16;

impl Attributes {
    fn clear(&mut self) {
        self.values.clear();
        self.present = 0;
    }

    /// Whether the tag has this attribute, with or without a value.
    pub(super) fn has(&self, attribute: Attribute) -> bool {
        self.present & 1 << attribute as u32 != 0
    }

    /// The value, entities resolved; empty when the tag does not have the attribute.
    pub(super) fn get(&self, attribute: Attribute) -> &str {
        std::str::from_utf8(self.bytes(attribute)).unwrap_or_default().trim_ascii()
    }

    /// The value where its words are compared as bytes.
    pub(super) fn bytes(&self, attribute: Attribute) -> &[u8] {
        let place = self.places.get(attribute as usize).filter(|_| self.has(attribute));
        place.and_then(|place| self.values.get(place.start as usize..place.end as usize)).unwrap_or_default()
    }

    /// Begins a value; of a repeated attribute the first one counts.
    fn open(&mut self, attribute: Attribute) -> bool {
        let fresh = !self.has(attribute);
        if fresh && let Some(place) = self.places.get_mut(attribute as usize) {
            self.present |= 1 << attribute as u32;
            *place = self.values.len() as u32..self.values.len() as u32;
        }
        fresh
    }

    fn push(&mut self, attribute: Attribute, value: &[u8]) {
        if let Some(place) = self.places.get_mut(attribute as usize)
            && place.len() + value.len() <= MAX_VALUE
        {
            self.values.extend_from_slice(value);
            place.end = self.values.len() as u32;
        }
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
struct Tokens<'s, S> {
    sink: &'s mut S,
    /// Whether a tag or comment is open, told to the caller at the end.
    unfinished: &'s mut bool,
    tag_name: Name,
    is_end_tag: bool,
    /// The start tag that raw text runs to the end tag of.
    last_start_tag: Name,
    attributes: Attributes,
    attribute_name: Name,
    attribute: Option<Attribute>,
}

impl<'s, S: Sink> Tokens<'s, S> {
    fn new(sink: &'s mut S, unfinished: &'s mut bool) -> Self {
        Self {
            sink,
            unfinished,
            tag_name: Name::default(),
            is_end_tag: false,
            last_start_tag: Name::default(),
            attributes: Attributes::default(),
            attribute_name: Name::default(),
            attribute: None,
        }
    }

    fn init_tag(&mut self, is_end_tag: bool) {
        *self.unfinished = true;
        self.is_end_tag = is_end_tag;
        self.tag_name.bytes.clear();
        self.attributes.clear();
        self.attribute_name.bytes.clear();
    }

    /// The name of the attribute is complete: is it one that is read?
    fn name_attribute(&mut self) {
        if !self.attribute_name.bytes.is_empty() {
            let attribute = Attribute::of(&self.attribute_name.bytes);
            self.attribute = attribute.filter(|&attribute| self.attributes.open(attribute));
            self.attribute_name.bytes.clear();
        }
    }
}

impl<S: Sink> Emitter for Tokens<'_, S> {
    type Token = Infallible;

    fn emit_string(&mut self, text: &[u8]) {
        self.sink.text(text);
    }

    fn init_start_tag(&mut self) {
        self.init_tag(false);
    }

    fn init_end_tag(&mut self) {
        self.init_tag(true);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag_name.push(name);
    }

    fn init_attribute(&mut self) {
        self.name_attribute();
        self.attribute = None;
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute_name.push(name);
    }

    fn init_attribute_value(&mut self) {
        self.name_attribute();
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if let Some(attribute) = self.attribute {
            self.attributes.push(attribute, value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        *self.unfinished = false;
        self.name_attribute();
        let tag = Tag::of(&self.tag_name.bytes);
        if self.is_end_tag {
            self.sink.end_tag(tag);
            return None;
        }
        self.sink.start_tag(tag, &self.attributes);
        std::mem::swap(&mut self.last_start_tag, &mut self.tag_name);
        text_state(tag, &self.last_start_tag.bytes)
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end_tag && self.tag_name.bytes == self.last_start_tag.bytes
    }

    fn init_comment(&mut self) {
        *self.unfinished = true;
    }

    fn emit_current_comment(&mut self) {
        *self.unfinished = false;
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn emit_eof(&mut self) {}
    fn emit_error(&mut self, _: html5gum::Error) {}
    fn emit_current_doctype(&mut self) {}
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps what it is told, so that a test can compare it.
    #[derive(Default)]
    struct Log(Vec<String>);

    impl Sink for Log {
        fn start_tag(&mut self, tag: Tag, attributes: &Attributes) {
            let class = attributes.get(Attribute::Class);
            let hidden = u8::from(attributes.has(Attribute::Hidden));
            self.0.push(format!("<{tag:?} {class}{hidden}>"));
        }

        fn end_tag(&mut self, tag: Tag) {
            self.0.push(format!("</{tag:?}>"));
        }

        fn text(&mut self, text: &[u8]) {
            self.0.push(std::str::from_utf8(text).expect("pieces of text are whole characters").to_owned());
        }
    }

    #[track_caller]
    fn check(page: &str, expected: &str, unfinished: bool) {
        let mut log = Log::default();
        let found = tokens(page, &mut log);
        assert_eq!((log.0.concat().as_str(), found), (expected, unfinished), "{page:?}");
    }

    #[test]
    fn reads_tags_attributes_and_text() {
        check("<p class=a>é &amp; &eacute;</P>", "<P a0>é & é</P>", false);
        check("<p CLASS='a&amp;b' hidden>", "<P a&b1>", false);
        check("<p hidden class=a class=b>x", "<P a1>x", false);
        check("a\r\nb\rc\0d", "a\nb\ncd", false);
        check("1 < 2 &unknown; &", "1 < 2 &unknown; &", false);
    }

    #[test]
    fn scripts_are_text_of_the_script_alone() {
        check("<script>if (a<b) '<p>'</script >x", "<Script 0>if (a<b) '<p>'</Script>x", false);
        check("<title>a<b></title>", "<Title 0>a<b></Title>", false);
        check("<p onclick=\"x('<b>')\">y", "<P 0>y", false);
    }

    #[test]
    fn a_page_may_end_anywhere() {
        check("<p>x</p", "<P 0>x", true);
        check("<p class=\"a", "", true);
        check("<p>x<", "<P 0>x<", false);
    }
}
