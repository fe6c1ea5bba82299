//! Text put together line by line, with the links that stand in it.

use std::ops::Range;

use super::outline::{Kind, Link, Piece};

/// Where a text stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub kind: Kind,
    pub region: u32,
}

/// The lines so far, and the one that is being written.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub text: String,
    pub pieces: Vec<Piece>,
    pub links: Vec<Link>,
    pub addresses: String,
    line: Option<Line>,
    /// What stands between the line so far and the next text.
    separator: &'static str,
    link: Option<OpenLink>,
}

#[derive(Debug)]
struct Line {
    start: u32,
    place: Place,
    linked: u32,
}

#[derive(Debug)]
struct OpenLink {
    address: Range<u32>,
    /// Where its text in this line starts; `None` before any text.
    start: Option<u32>,
}

impl Lines {
    fn here(&self) -> u32 {
        self.text.len() as u32
    }

    /// Puts `separator` before the next text of the line, unless it is the first; a stronger one stays.
    pub(super) fn separate(&mut self, separator: &'static str) {
        if self.separator.len() < separator.len() {
            self.separator = separator;
        }
    }

    /// Writes a piece of text; its runs of white space become single spaces. Returns whether it held any word.
    pub(super) fn write(&mut self, text: &str, place: Place) -> bool {
        let words = text.trim_ascii_start();
        if words.len() < text.len() {
            self.separate(" ");
        }
        let trimmed = words.trim_ascii_end();
        if trimmed.is_empty() {
            return false;
        }
        self.begin(place);
        if is_single_spaced(trimmed.as_bytes()) {
            self.text.push_str(trimmed);
        } else {
            self.push_words(trimmed);
        }
        if trimmed.len() < words.len() {
            self.separate(" ");
        }
        true
    }

    fn push_words(&mut self, text: &str) {
        for (index, word) in text.split_ascii_whitespace().enumerate() {
            self.text.push_str(if index > 0 { " " } else { "" });
            self.text.push_str(word);
        }
    }

    /// Opens a line when there is none, and writes the separator that is due.
    fn begin(&mut self, place: Place) {
        if self.line.is_none() {
            self.line = Some(Line { start: self.here(), place, linked: 0 });
        } else {
            self.text.push_str(self.separator);
        }
        self.separator = "";
        let here = self.here();
        if let Some(link) = &mut self.link {
            link.start.get_or_insert(here);
        }
    }

    /// Ends the line.
    pub(super) fn end(&mut self) {
        self.end_link_text();
        if let Some(Line { start, place: Place { kind, region }, linked }) = self.line.take() {
            self.pieces.push(Piece { kind, text: start..self.here(), linked, region });
        }
    }

    /// A link over several lines is one link for each.
    fn end_link_text(&mut self) {
        let end = self.here();
        let (Some(open), Some(line)) = (&mut self.link, &mut self.line) else { return };
        if let Some(start) = open.start.take() {
            line.linked += end - start;
            self.links.push(Link { text: start..end, address: open.address.clone() });
        }
    }

    /// What is written from here on is a link.
    pub(super) fn open_link(&mut self, address: &str) {
        self.close_link();
        let start = self.addresses.len() as u32;
        self.addresses.push_str(address);
        self.link = Some(OpenLink { address: start..self.addresses.len() as u32, start: None });
    }

    /// What is written from here on is no link.
    pub(super) fn close_link(&mut self) {
        self.end_link_text();
        self.link = None;
    }
}

/// Whether single spaces are the only white space. Without a jump, so that many bytes are looked at in one step.
fn is_single_spaced(text: &[u8]) -> bool {
    let next = text.get(1..).unwrap_or_default();
    let pairs = text.iter().zip(next);
    let odd = pairs.map(|(&a, &b)| u8::from(a < b' ') | u8::from(a == b' ') & u8::from(b == b' '));
    odd.fold(0, |found, odd| found | odd) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place = Place { kind: Kind::Paragraph, region: 0 };

    #[track_caller]
    fn check(texts: &[&str], expected: &str) {
        let mut lines = Lines::default();
        for text in texts {
            lines.write(text, HERE);
        }
        lines.end();
        assert_eq!(lines.text, expected, "{texts:?}");
    }

    #[test]
    fn white_space_is_one_space() {
        check(&["  a \n\t b  c ", "d", " ", " e\n"], "a b c d e");
        check(&["a", "b"], "ab");
        check(&["« a\u{a0}»\n", "."], "« a\u{a0}» .");
        check(&[" \n ", "\t"], "");
        check(&["a\u{c}b\u{1}c"], "a b\u{1}c");
        check(&["le  lac", "  est"], "le lac est");
        assert!(is_single_spaced(b"le lac est") && is_single_spaced(b"l") && is_single_spaced(b""));
        for text in ["le  lac", "le\tlac", "le\nlac"] {
            assert!(!is_single_spaced(text.as_bytes()), "{text:?}");
        }
    }

    #[test]
    fn links_know_their_text() {
        let mut lines = Lines::default();
        lines.write("see ", HERE);
        lines.open_link("/a");
        lines.write(" the report ", HERE);
        lines.end();
        lines.write("of 2025", HERE);
        lines.close_link();
        lines.write(".", HERE);
        lines.end();
        let texts: Vec<_> = lines.links.iter().map(|link| link.text.clone()).collect();
        assert_eq!(texts, [4..14, 14..21]);
        assert_eq!(lines.pieces.iter().map(|piece| piece.linked).collect::<Vec<_>>(), [10, 7]);
    }
}
