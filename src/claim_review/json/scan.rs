//! The pass over a text that is not [`strict`]: what JSON allows is read here, whatever else stands there goes to
//! [`repair`](super::repair).

use std::ops::Range;

use super::number::is_number;
use super::quoted::scan_string;
use super::strict;
use super::string::decoded;
use super::tape::{Entry, Form, Key, Kind, Raw, Tape};
use super::term::Term;
use crate::Diagnostic;
use crate::claim_review::ReadOptions;

/// Reads every JSON value of `text`; what is broken is repaired and reported.
pub(in super::super) fn read(text: &str, options: ReadOptions) -> (Tape<'_>, Vec<Diagnostic>) {
    if let Some(nodes) = strict::read(text, options.depth()) {
        return (Tape { text, nodes, mended: Vec::new(), strict: true }, Vec::new());
    }
    repaired(text, options)
}

/// Reads `text` as if it were broken.
pub(super) fn repaired(text: &str, options: ReadOptions) -> (Tape<'_>, Vec<Diagnostic>) {
    let mut scanner = Scanner::new(text, options);
    scanner.document();
    let strict = scanner.memory.repairs == 0;
    (Tape { text, nodes: scanner.nodes, mended: scanner.mended, strict }, scanner.diagnostics)
}

pub(super) struct Scanner<'a> {
    pub text: &'a str,
    /// Offset of the next byte to read.
    pub at: usize,
    pub nodes: Vec<Entry>,
    /// The strings and numbers that repairs wrote anew.
    pub mended: Vec<String>,
    /// Indices of the containers that are open, the innermost last.
    pub open: Vec<u32>,
    /// Whether the innermost one is an object.
    pub in_object: bool,
    /// Whether the next value may stand here: after an opening bracket or a comma.
    pub separated: bool,
    /// Offset after the closing quotation mark of the last string.
    pub string_end: usize,
    pub memory: Memory,
    pub options: ReadOptions,
    pub diagnostics: Vec<Diagnostic>,
}

/// What repairs remember, so that none is searched or told twice.
#[derive(Default)]
pub(super) struct Memory {
    /// How many repairs there were, those that were too many to be told among them: of strict JSON none.
    pub repairs: usize,
    /// No quotation mark from here on can end a member's string.
    pub no_more_ends: bool,
    pub told_space: bool,
    pub told_several_roots: bool,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, options: ReadOptions) -> Self {
        Self {
            text,
            at: 0,
            nodes: Vec::new(),
            mended: Vec::new(),
            open: Vec::new(),
            in_object: false,
            separated: true,
            string_end: 0,
            memory: Memory::default(),
            options,
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
        let Some(raw) = key else { return };
        let key = Key { raw, term: self.term(raw) };
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
    pub(super) fn value(&mut self, key: Option<Key>) {
        let start = self.at;
        match self.peek_raw() {
            Some(b'"') => {
                let role = self.role();
                if let Some(raw) = self.string(role) {
                    self.push(key, Kind::Text, raw, start..self.string_end);
                }
            }
            Some(b'{') => self.open(key, Kind::Object),
            Some(b'[') => self.open(key, Kind::Array),
            Some(b'0'..=b'9' | b'-' | b'a'..=b'z') => self.word(key),
            _ => self.odd_value(key),
        }
    }

    /// What a string is that stands where a value may.
    pub(super) fn role(&self) -> Role {
        if self.in_object { Role::Member } else { Role::Item }
    }

    fn open(&mut self, key: Option<Key>, kind: Kind) {
        if self.open.len() == self.options.depth() {
            return self.too_deep(key);
        }
        let start = self.at;
        let index = self.nodes.len() as u32;
        self.in_object = kind == Kind::Object;
        self.at += 1;
        self.push(key, kind, Raw::default(), start..self.at);
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
    fn word(&mut self, key: Option<Key>) {
        let start = self.at;
        let word = self.take_word();
        let kind = match word {
            "true" => Kind::True,
            "false" => Kind::False,
            "null" => Kind::Null,
            number if is_number(number.as_bytes()) => Kind::Number,
            _ => {
                self.at = start;
                return self.odd_value(key);
            }
        };
        let place = start..self.at;
        self.push(key, kind, Raw::plain(&place), place);
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
    fn string(&mut self, role: Role) -> Option<Raw> {
        let start = self.at + 1;
        let inside = scan_string(self.text.as_bytes(), start);
        self.at = inside.end + 1;
        self.string_end = self.at;
        if inside.dirty || !self.string_ends(role) {
            return self.broken_string(start, role);
        }
        let form = if inside.escaped { Form::Escaped } else { Form::Plain };
        Some(Raw { start: start as u32, end: inside.end as u32, form })
    }

    /// Whether what follows a closing quotation mark may follow it.
    fn string_ends(&mut self, role: Role) -> bool {
        match (role, self.peek()) {
            (Role::Key, byte) => byte == Some(b':'),
            (Role::Member, byte) => matches!(byte, Some(b',' | b'}')),
            (Role::Item, byte) => matches!(byte, Some(b',' | b']')),
        }
    }

    /// What a key is.
    fn term(&self, key: Raw) -> Term {
        let raw = key.get(self.text, &self.mended);
        if key.form == Form::Plain { Term::of(raw) } else { Term::of(&decoded(raw)) }
    }

    /// Keeps the inside of a string, or a number, that a repair wrote anew.
    pub(super) fn mend(&mut self, anew: String) -> Raw {
        self.mended.push(anew);
        Raw { start: self.mended.len() as u32 - 1, end: 0, form: Form::Mended }
    }

    pub(super) fn push(&mut self, key: Option<Key>, kind: Kind, raw: Raw, place: Range<usize>) {
        let next = self.nodes.len() as u32 + 1;
        self.nodes.push(Entry { key, kind, raw, next, start: place.start as u32, end: place.end as u32 });
        self.separated = false;
    }

    pub(super) fn is_object(&self, index: u32) -> bool {
        matches!(self.nodes.get(index as usize), Some(Entry { kind: Kind::Object, .. }))
    }

    /// The next byte that is neither white space nor comment; `at` then stands on it.
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

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_' | b'@' | b'$') || byte >= 0x80
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
