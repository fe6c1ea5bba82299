//! The one pass over the text. What strict JSON allows is read here; whatever else stands there goes to
//! [`repair`](super::repair), off the fast path.

use std::borrow::Cow;
use std::ops::Range;

use super::MAX_DEPTH;
use super::tape::{Entry, Tape, Text, Value};
use crate::Diagnostic;

/// Reads every JSON value of `text`; what is broken is repaired and reported.
pub(in super::super) fn read(text: &str) -> (Tape<'_>, Vec<Diagnostic>) {
    let mut scanner = Scanner::new(text);
    scanner.document();
    (Tape { nodes: scanner.nodes, strict: scanner.diagnostics.is_empty() }, scanner.diagnostics)
}

pub(super) struct Scanner<'a> {
    pub text: &'a str,
    /// Offset of the next byte to read.
    pub at: usize,
    pub nodes: Vec<Entry<'a>>,
    /// Indices of the containers that are open, the innermost last.
    pub open: Vec<u32>,
    /// Whether the innermost one is an object.
    pub in_object: bool,
    /// Whether the next value may stand here: after an opening bracket or a comma.
    pub separated: bool,
    /// Offset after the closing quotation mark of the last string.
    pub string_end: usize,
    pub memory: Memory,
    pub diagnostics: Vec<Diagnostic>,
}

/// What repairs remember, so that none is searched or told twice.
#[derive(Default)]
pub(super) struct Memory {
    /// No quotation mark from here on can end a member's string.
    pub no_more_ends: bool,
    pub told_space: bool,
    pub told_several_roots: bool,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        // Real markup has a value every 25 bytes or so.
        let nodes = Vec::with_capacity(text.len() / 20 + 4);
        Self {
            text,
            at: 0,
            nodes,
            open: Vec::with_capacity(16),
            in_object: false,
            separated: true,
            string_end: 0,
            memory: Memory::default(),
            diagnostics: Vec::new(),
        }
    }

    fn document(&mut self) {
        while self.seek_root() {
            self.separated = true;
            self.value(None);
            self.containers();
        }
    }

    /// Reads on until every open container is closed.
    fn containers(&mut self) {
        while let Some(&top) = self.open.last() {
            match self.peek() {
                Some(b',') if !self.separated => {
                    self.at += 1;
                    self.separated = true;
                }
                Some(byte @ (b'}' | b']')) => self.close(top, byte),
                Some(b',') => self.stray_comma(),
                Some(byte) => self.item(byte),
                None => return self.cut_off(),
            }
        }
    }

    fn item(&mut self, byte: u8) {
        if !self.separated && !self.missing_comma(self.in_object) {
            return;
        }
        if self.in_object { self.member(byte) } else { self.value(None) }
    }

    fn member(&mut self, byte: u8) {
        let start = self.at;
        let key = if byte == b'"' { self.string(Role::Key) } else { self.odd_key() };
        let Some(key) = key else { return };
        match self.peek() {
            Some(b':') => self.at += 1,
            _ if !self.missing_colon(start) => return,
            _ => {}
        }
        match self.peek() {
            Some(b',' | b'}' | b']') => self.missing_value(key),
            Some(_) => self.value(Some(key)),
            None => {}
        }
    }

    /// Reads the value that starts here; of a container only its opening bracket.
    pub(super) fn value(&mut self, key: Option<Text<'a>>) {
        let start = self.at;
        match self.peek_raw() {
            Some(b'"') => {
                let role = self.role();
                if let Some(text) = self.string(role) {
                    self.push(key, Value::Text(text), start..self.string_end);
                }
            }
            Some(b'{') => self.open(key, Value::Object),
            Some(b'[') => self.open(key, Value::Array),
            Some(b'0'..=b'9' | b'-' | b'a'..=b'z') => self.word(key),
            _ => self.odd_value(key),
        }
    }

    /// What a string is that stands where a value may.
    pub(super) fn role(&self) -> Role {
        if self.in_object { Role::Member } else { Role::Item }
    }

    fn open(&mut self, key: Option<Text<'a>>, value: Value<'a>) {
        if self.open.len() == MAX_DEPTH {
            return self.too_deep(key);
        }
        let start = self.at;
        let index = self.nodes.len() as u32;
        self.in_object = matches!(value, Value::Object);
        self.at += 1;
        self.push(key, value, start..self.at);
        self.open.push(index);
        self.separated = true;
    }

    fn close(&mut self, top: u32, byte: u8) {
        if self.in_object != (byte == b'}') {
            return self.wrong_bracket(byte);
        }
        if self.separated && self.nodes.len() > top as usize + 1 {
            self.trailing_comma();
        }
        self.at += 1;
        self.shut();
    }

    /// Ends the innermost container before the next byte.
    pub(super) fn shut(&mut self) {
        let (next, end) = (self.nodes.len() as u32, self.at as u32);
        let index = self.open.pop();
        if let Some(entry) = index.and_then(|index| self.nodes.get_mut(index as usize)) {
            entry.next = next;
            entry.end = end;
        }
        self.in_object = self.open.last().is_some_and(|&outer| self.is_object(outer));
        self.separated = false;
    }

    /// A number or `true`, `false`, `null`.
    fn word(&mut self, key: Option<Text<'a>>) {
        let start = self.at;
        let word = self.take_word();
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            number if is_number(number.as_bytes()) => Value::Number(Cow::Borrowed(number)),
            _ => {
                self.at = start;
                return self.odd_value(key);
            }
        };
        self.push(key, value, start..self.at);
    }

    /// The letters, digits and signs from here on.
    pub(super) fn take_word(&mut self) -> &'a str {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let length = rest.iter().position(|byte| !is_word_byte(*byte)).unwrap_or(rest.len());
        self.at += length;
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The string whose opening `"` stands here; `None` when it is no key after all.
    fn string(&mut self, role: Role) -> Option<Text<'a>> {
        let start = self.at + 1;
        let inside = scan_string(self.text.as_bytes(), start);
        let raw = self.text.get(start..inside.end).unwrap_or_default();
        self.at = inside.end + 1;
        self.string_end = self.at;
        if inside.dirty || !self.string_ends(role) {
            return self.broken_string(start, role);
        }
        Some(Text { raw: Cow::Borrowed(raw), escaped: inside.escaped })
    }

    /// Whether what follows a closing quotation mark may follow it.
    fn string_ends(&mut self, role: Role) -> bool {
        match (role, self.peek()) {
            (Role::Key, byte) => byte == Some(b':'),
            (Role::Member, byte) => matches!(byte, Some(b',' | b'}')),
            (Role::Item, byte) => matches!(byte, Some(b',' | b']')),
        }
    }

    pub(super) fn push(&mut self, key: Option<Text<'a>>, value: Value<'a>, place: Range<usize>) {
        let next = self.nodes.len() as u32 + 1;
        self.nodes.push(Entry { key, value, next, start: place.start as u32, end: place.end as u32 });
        self.separated = false;
    }

    pub(super) fn is_object(&self, index: u32) -> bool {
        matches!(self.nodes.get(index as usize), Some(Entry { value: Value::Object, .. }))
    }

    /// The next byte that is neither white space nor comment; `at` then stands on it.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                // A comment, or a kind of white space that JSON does not know.
                Some(b'/' | 0..=0x1f | 0xc2..) if self.odd_space() => {}
                byte => return byte.copied(),
            }
        }
    }

    pub(super) fn peek_raw(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// What a string is, which decides what may follow it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Key,
    Member,
    Item,
}

struct Inside {
    /// Offset of the closing quotation mark, or the end of the text.
    end: usize,
    escaped: bool,
    /// Holds a control character or an escape that JSON does not know, or is not closed.
    dirty: bool,
}

/// Runs to the first unescaped quotation mark, eight bytes at a time.
#[inline]
fn scan_string(bytes: &[u8], start: usize) -> Inside {
    let mut inside = Inside { end: start, escaped: false, dirty: false };
    loop {
        inside.end = next_special(bytes, inside.end);
        match bytes.get(inside.end) {
            Some(b'"') => return inside,
            Some(b'\\') => {
                inside.escaped = true;
                let escape = bytes.get(inside.end + 1..).unwrap_or_default();
                inside.dirty |= !is_escape(escape);
                inside.end += 2;
            }
            Some(_) => {
                inside.dirty = true;
                inside.end += 1;
            }
            None => {
                inside.end = bytes.len();
                inside.dirty = true;
                return inside;
            }
        }
    }
}

fn is_escape(after_backslash: &[u8]) -> bool {
    match after_backslash {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => true,
        [b'u', a, b, c, d, ..] => [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit),
        _ => false,
    }
}

/// Offset of the next quotation mark, backslash or control character.
#[inline]
fn next_special(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    // The lowest set high bit of each is exact; higher ones may be echoes of a borrow, and are not looked at.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        let quote = zero(word ^ (ONES * u64::from(b'"')));
        let backslash = zero(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        let found = quote | backslash | control;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_' | b'@' | b'$') || byte >= 0x80
}

/// Whether these are a number as JSON writes it.
pub(super) fn is_number(word: &[u8]) -> bool {
    let word = word.strip_prefix(b"-").unwrap_or(word);
    let (whole, rest) = digits(word);
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with(b"0")) {
        return false;
    }
    let rest = match rest.strip_prefix(b".") {
        Some(fraction) if fraction.first().is_some_and(u8::is_ascii_digit) => digits(fraction).1,
        Some(_) => return false,
        None => rest,
    };
    let Some((b'e' | b'E', exponent)) = rest.split_first() else { return rest.is_empty() };
    let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
    let (power, rest) = digits(exponent);
    !power.is_empty() && rest.is_empty()
}

fn digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let length = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    bytes.split_at(length)
}

/// Length of the container that opens `bytes`, up to the bracket that closes it.
pub(super) fn balanced(bytes: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_u32);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            b'"' => at = scan_string(bytes, at + 1).end,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{is_number, next_special};

    #[test]
    fn numbers_are_those_of_json() {
        for number in ["0", "-1", "10.50", "1e9", "2.5E-3"] {
            assert!(is_number(number.as_bytes()), "{number}");
        }
        for other in ["", "-", "01", ".5", "1.", "1e", "+1", "NaN", "1,5", "0x1"] {
            assert!(!is_number(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn finds_what_ends_or_breaks_a_string() {
        for (text, expected) in [
            ("", 0),
            ("abc", 3),
            ("0123456789\"", 10),
            ("éééééé\\", 12),
            ("01234\u{1}67", 5),
            ("!!!!!!!!\"", 8),
        ] {
            assert_eq!(next_special(text.as_bytes(), 0), expected, "{text:?}");
        }
    }
}
