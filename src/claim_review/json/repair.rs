//! What strict JSON does not allow around values, and what it most likely means. Each repair is reported.
//!
//! | seen | read as |
//! |---|---|
//! | `{"a": 1,}`, `[1,,2]` | without the comma |
//! | `"a": 1 "b": 2` | with the comma |
//! | `// …`, `/* … */`, `<!--`, `<![CDATA[`, `<script …>`, `;`, `var x =` | nothing |
//! | `{a: 1}`, `{"a" 1}`, `{"a": }` | `{"a": 1}`, `{"a": 1}`, `{"a": null}` |
//! | `NaN`, `undefined`, `True`, `+5`, `.5`, `Faux` | `null`, `null`, `true`, `5`, `0.5`, `"Faux"` |
//! | `{"a": [1}` | `{"a": [1]}` |
//! | the end inside a value | the brackets closed |
//!
//! Broken strings: [`marks`](super::marks).

use std::ops::Range;

use super::number::is_number;
use super::scan::Scanner;
use super::string::encoded;
use super::tape::{Key, Kind, Raw};
use crate::claim_review::excerpt::excerpt;
use crate::{Code, Diagnostic, Span};

/// How many characters of a line are shown.
const MAX_SHOWN: usize = 60;

/// What may stand around JSON in a page or script, and means nothing.
const WRAPPERS: [&str; 8] = ["<![CDATA[", "]]>", "<!--", "-->", "</script>", "/*<![CDATA[*/", "/*]]>*/", ";"];

impl Scanner<'_> {
    pub(super) fn report(&mut self, code: Code, place: Range<usize>, what: &str) {
        self.memory.repairs += 1;
        if self.diagnostics.len() < self.options.max_repairs {
            let piece = self.text.get(place.clone()).unwrap_or_default();
            let message = format!("{what}: {}", excerpt(piece));
            let span = Span::new(place.start as u32, place.end as u32);
            self.diagnostics.push(Diagnostic::new(code, span, message));
        }
    }

    fn repaired(&mut self, place: Range<usize>, what: &str) {
        self.report(Code::JsonRepaired, place, what);
    }

    /// Goes to the next `{` or `[` outside every value; `false` at the end.
    pub(super) fn seek_root(&mut self) -> bool {
        while self.peek().is_some() {
            let rest = self.text.get(self.at..).unwrap_or_default();
            if let Some(wrapper) = WRAPPERS.iter().find(|wrapper| rest.starts_with(*wrapper)) {
                let start = self.at;
                self.at += wrapper.len();
                self.repaired(start..self.at, "left out what stands around the JSON");
            } else if rest.starts_with(['{', '[']) {
                self.tell_second_root();
                return true;
            } else {
                self.skip_noise(rest);
            }
        }
        false
    }

    fn tell_second_root(&mut self) {
        if !self.nodes.is_empty() && !self.memory.told_several_roots {
            self.memory.told_several_roots = true;
            self.repaired(self.at..self.text.len(), "several values in one text, each read on its own");
        }
    }

    fn skip_noise(&mut self, rest: &str) {
        let start = self.at;
        let length = if rest.starts_with('<') {
            memchr::memchr(b'>', rest.as_bytes()).map_or(rest.len(), |at| at + 1)
        } else {
            let skip = rest.chars().next().map_or(0, char::len_utf8);
            rest.get(skip..)
                .and_then(|rest| rest.find(['{', '[', '<', '/', ']']))
                .map_or(rest.len(), |at| at + skip)
        };
        self.at += length;
        self.report(Code::JsonSkipped, start..self.at, "left out what is not JSON");
    }

    /// Steps over a comment, or over white space that JSON does not know.
    #[cold]
    pub(super) fn odd_space(&mut self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with('/') {
            return self.comment(rest);
        }
        let blank = |c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200d}')
        };
        let length = rest.len() - rest.trim_start_matches(blank).len();
        if length > 0 && !self.memory.told_space {
            self.memory.told_space = true;
            self.repaired(self.at..self.at + length, "white space that JSON does not know");
        }
        self.at += length;
        length > 0
    }

    fn comment(&mut self, rest: &str) -> bool {
        let bytes = rest.as_bytes();
        let length = if let Some(inside) = rest.strip_prefix("/*") {
            memchr::memmem::find(inside.as_bytes(), b"*/").map_or(rest.len(), |at| at + 4)
        } else if rest.starts_with("//") {
            // "//<![CDATA[ {" on one line: only the wrapper is a comment.
            let line = memchr::memchr2(b'\n', b'\r', bytes).unwrap_or(rest.len());
            let wrapper = rest.get(2..).unwrap_or_default().trim_start_matches([' ', '\t']);
            if wrapper.starts_with("<![CDATA[") { rest.len() - wrapper.len() } else { line }
        } else {
            return false;
        };
        self.at += length;
        self.repaired(self.at - length..self.at, "left out a comment");
        true
    }

    #[cold]
    pub(super) fn stray_comma(&mut self) {
        self.at += 1;
        self.repaired(self.at - 1..self.at, "a comma too many");
    }

    #[cold]
    pub(super) fn trailing_comma(&mut self) {
        self.repaired(self.at.saturating_sub(1)..self.at + 1, "a comma before the closing bracket");
    }

    /// Something follows a value without a comma; whether it can be read as the next item.
    #[cold]
    pub(super) fn missing_comma(&mut self, object: bool) -> bool {
        let start = self.at;
        let readable = if object { self.key_at(start) } else { self.value_at(start) };
        if !readable {
            self.skip_garbage();
            return false;
        }
        self.separated = true;
        self.repaired(start..self.end_of_line(start), "a comma is missing before");
        true
    }

    /// The end of what is shown of a line.
    fn end_of_line(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let shown = rest.chars().take(MAX_SHOWN).take_while(|c| !matches!(c, '\n' | ','));
        start + shown.map(char::len_utf8).sum::<usize>()
    }

    fn value_at(&self, at: usize) -> bool {
        matches!(self.text.as_bytes().get(at), Some(b'"' | b'{' | b'[' | b'\'' | b'-' | b'0'..=b'9'))
    }

    /// Leaves out what is neither key nor value, up to where one may begin.
    pub(super) fn skip_garbage(&mut self) {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let more = rest.get(first..).unwrap_or_default();
        self.at += first + more.find([',', '}', ']', '"', '\n']).unwrap_or(more.len());
        self.report(Code::JsonSkipped, start..self.at, "left out what cannot be read");
    }

    /// A key that does not begin with `"`.
    #[cold]
    pub(super) fn odd_key(&mut self) -> Option<Raw> {
        if let Some(marks) = self.marks_at(self.at) {
            return self.odd_string(marks, super::scan::Role::Key);
        }
        let start = self.at;
        let word = self.take_word();
        if !word.is_empty() && self.peek() == Some(b':') {
            let place = start..start + word.len();
            self.repaired(place.clone(), "a key without quotation marks");
            return Some(Raw::plain(&place));
        }
        self.at = start;
        if !self.extend_previous() {
            self.skip_garbage();
        }
        None
    }

    /// No colon follows a key; whether a value does.
    #[cold]
    pub(super) fn missing_colon(&mut self, start: usize) -> bool {
        if self.peek() == Some(b'=') {
            self.at += 1;
            self.peek();
        }
        let value = self.value_at(self.at);
        let code = if value { Code::JsonRepaired } else { Code::JsonSkipped };
        if self.peek_raw().is_some() {
            self.report(code, start..self.at, "a key without a colon");
        }
        value
    }

    #[cold]
    pub(super) fn missing_value(&mut self, key: Key) {
        self.repaired(self.at..self.at + 1, "a key without a value");
        self.push(Some(key), Kind::Null, Raw::default(), self.at..self.at);
    }

    /// A value that does not begin as JSON values do.
    #[cold]
    pub(super) fn odd_value(&mut self, key: Option<Key>) {
        let start = self.at;
        if let Some(marks) = self.marks_at(start) {
            if let Some(raw) = self.odd_string(marks, self.role()) {
                self.push(key, Kind::Text, raw, start..self.string_end);
            }
            return;
        }
        let rest = self.text.get(start..).unwrap_or_default();
        let length = rest.find([',', '}', ']', '\n']).unwrap_or(rest.len());
        let bare = rest.get(..length).unwrap_or_default().trim_end();
        // At least one byte, whatever stands there.
        self.at += bare.len().max(usize::from(length == 0));
        self.repaired(start..self.at, "a value that JSON does not know");
        let (kind, anew) = bare_value(bare);
        let raw = self.mend(anew);
        self.push(key, kind, raw, start..self.at);
    }

    #[cold]
    pub(super) fn wrong_bracket(&mut self, byte: u8) {
        let place = self.at..self.at + 1;
        if self.open.iter().any(|&index| self.is_object(index) == (byte == b'}')) {
            self.repaired(place, "a closing bracket is missing before");
            self.shut();
        } else {
            self.at += 1;
            self.report(Code::JsonSkipped, place, "left out a bracket that closes nothing");
        }
    }

    /// The text ends inside a value: closes what is open.
    #[cold]
    pub(super) fn cut_off(&mut self) {
        let tail = self.text.char_indices().rev().nth(30).map_or(0, |(at, _)| at);
        self.at = self.text.len();
        self.repaired(tail..self.text.len(), "the text ends before its last value does");
        while !self.open.is_empty() {
            self.shut();
        }
    }

    /// Leaves out a container that is nested too deep, whole.
    #[cold]
    pub(super) fn too_deep(&mut self, key: Option<Key>) {
        let start = self.at;
        self.at = start + super::scan::balanced(self.text.as_bytes().get(start..).unwrap_or_default());
        self.report(Code::JsonTooDeep, start..self.at, "left out what is nested too deep");
        self.push(key, Kind::Null, Raw::default(), start..self.at);
    }
}

/// What a value written without quotation marks is, and how JSON writes what it holds.
fn bare_value(bare: &str) -> (Kind, String) {
    match bare.to_ascii_lowercase().as_str() {
        "" | "nan" | "infinity" | "-infinity" | "+infinity" | "undefined" | "null" | "none" | "nil" => {
            (Kind::Null, String::new())
        }
        "true" => (Kind::True, String::new()),
        "false" => (Kind::False, String::new()),
        word => match bare_number(word) {
            Some(number) => (Kind::Number, number),
            None => (Kind::Text, encoded(bare)),
        },
    }
}

/// `+5`, `.5`, `05` and `1.` as JSON writes them.
fn bare_number(word: &str) -> Option<String> {
    let first = word.trim_start_matches(['+', '-']).as_bytes().first()?;
    let plausible = first.is_ascii_digit() || *first == b'.';
    let number = plausible.then(|| word.parse::<f64>().ok()).flatten()?.to_string();
    is_number(number.as_bytes()).then_some(number)
}
