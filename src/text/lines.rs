//! The lines of a text, each with its line break.
//!
//! A line ends at `\n`, `\r\n`, a lone `\r`, U+2028 or U+2029. The two Unicode separators are rare: whether the text
//! holds any is asked once, so that ordinary texts are only scanned for two bytes.

use memchr::{memchr2, memmem};

/// The first two bytes that U+2028 and U+2029 share in UTF-8.
const SEPARATOR: &[u8] = &[0xE2, 0x80];

/// The lines of `text`; joined they are `text`.
pub(crate) struct Lines<'a> {
    rest: &'a str,
    separators: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let holds = |separator: &str| memmem::find(text.as_bytes(), separator.as_bytes()).is_some();
        Self { rest: text, separators: holds("\u{2028}") || holds("\u{2029}") }
    }

    /// Where the first line ends, its break included.
    fn end(&self) -> usize {
        let bytes = self.rest.as_bytes();
        if bytes.first() == Some(&b'\n') {
            return 1;
        }
        let end = match memchr2(b'\n', b'\r', bytes) {
            Some(at) if bytes.get(at..at + 2) == Some(b"\r\n") => at + 2,
            Some(at) => at + 1,
            None => bytes.len(),
        };
        let separator = || self.rest.get(..end).and_then(end_at_separator);
        self.separators.then(separator).flatten().unwrap_or(end)
    }
}

fn end_at_separator(line: &str) -> Option<usize> {
    let at = |at: &usize| matches!(line.as_bytes().get(at + 2), Some(0xA8 | 0xA9));
    memmem::find_iter(line.as_bytes(), SEPARATOR).find(at).map(|at| at + 3)
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let (line, rest) = self.rest.split_at_checked(self.end())?;
        self.rest = rest;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(Lines::new(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_kind_of_break() {
        check("", &[]);
        check("a\nb\r\nc\rd", &["a\n", "b\r\n", "c\r", "d"]);
        check("a\u{2028}b\u{2029}\nc", &["a\u{2028}", "b\u{2029}", "\n", "c"]);
        check("l’eau – le sel\u{2028}«\u{a0}b", &["l’eau – le sel\u{2028}", "«\u{a0}b"]);
        check("\n\r\r\n", &["\n", "\r", "\r\n"]);
    }
}
