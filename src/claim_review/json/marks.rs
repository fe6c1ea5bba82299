//! Strings that are broken: where they most likely end, and what they hold.
//!
//! A quotation mark ends a string when what follows may follow a value: `}`, `]`, the end, or a comma and then the
//! next key or value. So `"said "yes" and left", "url": …` is one string, `""twice""` holds `twice`, and a line break
//! before a key ends a string whose closing mark is missing.

use super::scan::{Role, Scanner};
use super::string::encoded;
use super::tape::{Kind, Raw};
use crate::Code;

/// How far a key may reach: names of schema.org have up to 40 bytes, with their address 60.
const MAX_KEY: usize = 100;

/// A quotation mark that may open a string, and those that may close it.
pub(super) struct Marks {
    open: &'static str,
    close: &'static [&'static str],
}

const DOUBLE: Marks = Marks { open: "\"", close: &["\""] };

/// What stands for `"` in markup that went through an editor, a template or an escaping function.
const ODD: [Marks; 8] = [
    Marks { open: "'", close: &["'"] },
    Marks { open: "“", close: &["”", "“", "\""] },
    Marks { open: "”", close: &["”", "“", "\""] },
    Marks { open: "„", close: &["“", "”", "\""] },
    Marks { open: "‘", close: &["’", "‘"] },
    Marks { open: "`", close: &["`"] },
    Marks { open: "&quot;", close: &["&quot;"] },
    Marks { open: "&#34;", close: &["&#34;"] },
];

/// Where a string ends.
struct End {
    /// Offset after what it holds.
    content: usize,
    /// Offset from which to read on.
    after: usize,
}

impl Scanner<'_> {
    /// The odd quotation mark at `at`.
    pub(super) fn marks_at(&self, at: usize) -> Option<&'static Marks> {
        let rest = self.text.get(at..)?;
        ODD.iter().find(|marks| rest.starts_with(marks.open))
    }

    /// A string in odd quotation marks, which stand at the current offset.
    pub(super) fn odd_string(&mut self, marks: &Marks, role: Role) -> Option<Raw> {
        let start = self.at;
        let text = self.any_string(start + marks.open.len(), marks, role);
        match &text {
            Some(_) => self.report(Code::JsonRepaired, start..self.string_end, "odd quotation marks"),
            None => self.skip_garbage(),
        }
        text
    }

    /// A string in `"` that is not as JSON has it; `start` is the offset after its opening mark.
    #[cold]
    pub(super) fn broken_string(&mut self, start: usize, role: Role) -> Option<Raw> {
        let opening = start - 1;
        if role == Role::Key {
            return self.broken_key(start);
        }
        let plain_end = self.string_end;
        let text = self.any_string(start, &DOUBLE, role)?;
        let inside = self.text.get(start..self.string_end).unwrap_or_default();
        let what = if self.string_end > plain_end {
            "quotation marks inside a string"
        } else if self.string_end < plain_end {
            "a string without its closing mark"
        } else if inside.bytes().any(|byte| byte < 0x20) {
            "control characters in a string"
        } else if inside.contains('\\') {
            "an escape that JSON does not know"
        } else {
            // Whole, and only what follows is odd: that is reported where it is read.
            return Some(text);
        };
        self.report(Code::JsonRepaired, opening..self.string_end, what);
        Some(text)
    }

    /// A key that is dirty or that no colon follows; `None` when it is no key.
    fn broken_key(&mut self, start: usize) -> Option<Raw> {
        let opening = start - 1;
        let after = self.string_end;
        if matches!(self.peek(), Some(b'=' | b'"' | b'{' | b'[' | b'0'..=b'9')) && !self.key_at(self.at) {
            let raw = self.text.get(start..after.saturating_sub(1)).unwrap_or_default();
            return Some(self.mend(encoded(raw)));
        }
        // A key that the end cuts off is told with the end.
        self.peek()?;
        self.at = opening;
        if !self.extend_previous() {
            let text = self.any_string(start, &DOUBLE, Role::Key);
            self.report(Code::JsonRepaired, opening..self.at, "a broken key");
            if text.is_none() {
                self.skip_garbage();
            }
            return text;
        }
        None
    }

    /// Reads a string from after its opening mark to where it most likely ends.
    fn any_string(&mut self, start: usize, marks: &Marks, role: Role) -> Option<Raw> {
        let plain = marks.open == DOUBLE.open && role == Role::Member;
        let end = if plain && self.memory.no_more_ends { None } else { self.find_end(start, marks, role) };
        if end.is_none() && role == Role::Key {
            return None;
        }
        self.memory.no_more_ends |= plain && end.is_none();
        let end = end.unwrap_or_else(|| self.last_resort(start));
        self.at = end.after;
        self.string_end = end.after;
        let inside = self.text.get(start..end.content).unwrap_or_default();
        Some(self.mend(encoded(without_doubling(inside, marks))))
    }

    /// Where a string ends that no mark can end: at a line break before a closing bracket, else with the text.
    fn last_resort(&self, start: usize) -> End {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let line = memchr::memchr(b'\n', rest).map(|at| start + at);
        let closes =
            |at: &usize| matches!(self.text.as_bytes().get(self.after_space(*at)), Some(b'}' | b']'));
        let end = line.filter(closes).unwrap_or(self.text.len());
        End { content: end, after: end }
    }

    /// The string before the last comma went on after all: `"a", b", "url": …`.
    pub(super) fn extend_previous(&mut self) -> bool {
        let Some(&top) = self.open.last() else { return false };
        let last = self.nodes.len().saturating_sub(1);
        let Some(entry) = self.nodes.get(last).filter(|entry| entry.kind == Kind::Text) else {
            return false;
        };
        let (start, opening) = (entry.start as usize + 1, entry.start as usize);
        let double = self.text.get(opening..).is_some_and(|text| text.starts_with(DOUBLE.open));
        if last <= top as usize || !double || self.memory.no_more_ends {
            return false;
        }
        let Some(end) = self.find_end(self.at, &DOUBLE, Role::Member) else {
            self.memory.no_more_ends = true;
            return false;
        };
        self.replace_text(last, start, &end);
        self.report(Code::JsonRepaired, opening..end.after, "quotation marks inside a string");
        true
    }

    fn replace_text(&mut self, index: usize, start: usize, end: &End) {
        let raw = self.mend(encoded(self.text.get(start..end.content).unwrap_or_default()));
        if let Some(entry) = self.nodes.get_mut(index) {
            entry.raw = raw;
            entry.end = end.after as u32;
        }
        self.at = end.after;
        self.separated = false;
    }

    /// Where a string whose inside has been read up to `from` most likely ends.
    fn find_end(&self, from: usize, marks: &Marks, role: Role) -> Option<End> {
        let bytes = self.text.as_bytes();
        let limit = if role == Role::Key { bytes.len().min(from + MAX_KEY) } else { bytes.len() };
        let mut at = from;
        while at < limit {
            match bytes.get(at) {
                Some(b'\\') => at += 1,
                Some(b'\n') if role == Role::Member && self.key_at(self.after_space(at)) => {
                    return Some(self.unclosed(from, at));
                }
                _ => {}
            }
            if let Some(mark) = self.mark_at(at, marks) {
                let after = at + mark.len();
                if self.may_follow(after, role) {
                    return Some(End { content: at, after });
                }
                if role == Role::Member && self.after_comma(from, at) && self.key_at(at) {
                    return Some(self.unclosed(from, at));
                }
            }
            at += 1;
        }
        None
    }

    fn mark_at(&self, at: usize, marks: &Marks) -> Option<&'static str> {
        let rest = self.text.as_bytes().get(at..)?;
        marks.close.iter().copied().find(|mark| rest.starts_with(mark.as_bytes()))
    }

    /// The end of a string that has no closing mark: before the comma, if there is one, and the space before `at`.
    fn unclosed(&self, from: usize, at: usize) -> End {
        let inside = self.text.get(from..at).unwrap_or_default().trim_end();
        let content = from + inside.strip_suffix(',').unwrap_or(inside).len();
        End { content, after: content }
    }

    fn after_comma(&self, from: usize, at: usize) -> bool {
        self.text
            .get(at.saturating_sub(2).max(from)..at)
            .is_some_and(|before| before.trim_end().ends_with(','))
    }

    /// Whether what follows a closing mark may follow it.
    fn may_follow(&self, after: usize, role: Role) -> bool {
        let bytes = self.text.as_bytes();
        let next = self.after_space(after);
        match bytes.get(next) {
            byte if role == Role::Key => byte == Some(&b':'),
            None | Some(b'}' | b']') => true,
            Some(b',') => self.item_at(self.after_space(next + 1), role),
            Some(_) => role == Role::Member && next > after && self.key_at(next),
        }
    }

    fn item_at(&self, at: usize, role: Role) -> bool {
        match self.text.as_bytes().get(at) {
            None | Some(b'}' | b']' | b'/') => true,
            Some(b'"' | b'{' | b'[' | b'-' | b'0'..=b'9') if role == Role::Item => true,
            _ if role == Role::Item => self.marks_at(at).is_some(),
            _ => self.key_at(at),
        }
    }

    fn after_space(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len())
    }

    /// Whether a key in quotation marks and its colon stand at `at`.
    pub(super) fn key_at(&self, at: usize) -> bool {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let rest = rest.get(..MAX_KEY).unwrap_or(rest);
        let Some((mark @ (b'"' | b'\''), rest)) = rest.split_first() else {
            return self.marks_at(at).is_some_and(|marks| self.odd_key_at(at, marks));
        };
        let Some(length) = rest.iter().position(|byte| byte == mark || *byte < 0x20) else { return false };
        let after = rest.get(length + 1..).unwrap_or_default().trim_ascii_start();
        length > 0 && rest.get(length) == Some(mark) && after.first() == Some(&b':')
    }

    fn odd_key_at(&self, at: usize, marks: &Marks) -> bool {
        self.find_end(at + marks.open.len(), marks, Role::Key).is_some()
    }
}

/// `"twice"` without its second pair of marks, unless marks stand inside as well.
fn without_doubling<'a>(inside: &'a str, marks: &Marks) -> &'a str {
    let within = inside.strip_prefix(marks.open).and_then(|rest| rest.strip_suffix(marks.open));
    within.filter(|within| !within.contains(marks.open)).unwrap_or(inside)
}
