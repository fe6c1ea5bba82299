//! Strict JSON, which most markup is: a short loop that knows no repairs and gives up at the first odd byte.
//! [`scan`](super::scan) then reads the text anew, and tells what is wrong with it.

use super::number::is_number;
use super::quoted::{Inside, scan_string};
use super::string::decoded;
use super::tape::{Entry, Form, Key, Kind, Raw};
use super::term::Term;

/// The values of `text`; `None` when it is not one object or array of strict JSON.
pub(super) fn read(text: &str, max_depth: usize) -> Option<Vec<Entry>> {
    // Real markup has a value every 25 bytes or so.
    let mut nodes = Vec::with_capacity(text.len() / 20 + 4);
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, max_depth };
    reader.space();
    matches!(reader.peek()?, b'{' | b'[').then_some(())?;
    reader.root(&mut nodes)?;
    reader.space();
    reader.peek().is_none().then_some(nodes)
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// Offset of the next byte to read.
    at: usize,
    max_depth: usize,
}

impl Reader<'_> {
    /// The value that starts here and all that is inside it.
    fn root(&mut self, nodes: &mut Vec<Entry>) -> Option<()> {
        let mut open: Vec<u32> = Vec::with_capacity(16);
        let mut in_object = false;
        loop {
            let key = if in_object { Some(self.key()?) } else { None };
            let (kind, raw, start) = self.value()?;
            let next = nodes.len() as u32 + 1;
            nodes.push(Entry { key, kind, raw, next, start: start as u32, end: self.at as u32 });
            if matches!(kind, Kind::Object | Kind::Array) {
                (open.len() < self.max_depth).then_some(())?;
                open.push(next - 1);
                in_object = kind == Kind::Object;
                self.space();
                if !matches!(self.peek()?, b'}' | b']') {
                    continue;
                }
            }
            while self.closes(in_object)? {
                in_object = shut(nodes, &mut open, self.at);
                if open.is_empty() {
                    return Some(());
                }
            }
            self.space();
        }
    }

    /// Whether the innermost container ends here, rather than another item following; steps over what tells.
    #[inline]
    fn closes(&mut self, in_object: bool) -> Option<bool> {
        self.space();
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b',' => Some(false),
            b'}' if in_object => Some(true),
            b']' if !in_object => Some(true),
            _ => None,
        }
    }

    /// The key that starts here, up to its value.
    #[inline]
    fn key(&mut self) -> Option<Key> {
        let raw = self.string()?;
        self.space();
        (self.peek()? == b':').then_some(())?;
        self.at += 1;
        self.space();
        let key = self.text.get(raw.start as usize..raw.end as usize)?;
        let term = if raw.form == Form::Plain { Term::of(key) } else { Term::of(&decoded(key)) };
        Some(Key { raw, term })
    }

    /// The value that starts here, and where; of a container its opening bracket alone.
    #[inline]
    fn value(&mut self) -> Option<(Kind, Raw, usize)> {
        let start = self.at;
        let kind = match self.peek()? {
            b'"' => return Some((Kind::Text, self.string()?, start)),
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            _ => {
                let (kind, raw) = self.word()?;
                return Some((kind, raw, start));
            }
        };
        self.at += 1;
        Some((kind, Raw::default(), start))
    }

    #[inline]
    fn string(&mut self) -> Option<Raw> {
        (self.peek()? == b'"').then_some(())?;
        let start = self.at + 1;
        let Inside { end, escaped, dirty } = scan_string(self.bytes, start);
        self.at = end + 1;
        let form = if escaped { Form::Escaped } else { Form::Plain };
        (!dirty).then_some(Raw { start: start as u32, end: end as u32, form })
    }

    /// A number or `true`, `false`, `null`.
    fn word(&mut self) -> Option<(Kind, Raw)> {
        let rest = self.bytes.get(self.at..)?;
        let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t');
        let word = rest.get(..rest.iter().position(is_end)?)?;
        let kind = match word {
            b"true" => Kind::True,
            b"false" => Kind::False,
            b"null" => Kind::Null,
            number => is_number(number).then_some(Kind::Number)?,
        };
        let place = self.at..self.at + word.len();
        self.at = place.end;
        Some((kind, Raw::plain(&place)))
    }

    #[inline]
    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

/// Ends the innermost container at `end`; whether what it stands in is an object.
#[inline]
fn shut(nodes: &mut [Entry], open: &mut Vec<u32>, end: usize) -> bool {
    let next = nodes.len() as u32;
    let top = open.pop().and_then(|index| nodes.get_mut(index as usize));
    if let Some(entry) = top {
        entry.next = next;
        entry.end = end as u32;
    }
    open.last().and_then(|index| nodes.get(*index as usize)).is_some_and(|outer| outer.kind == Kind::Object)
}

#[cfg(test)]
mod tests {
    use super::super::tests::STRICT;
    use super::read;

    #[test]
    fn reads_what_is_strict_and_nothing_else() {
        for text in STRICT {
            let nodes = read(text, 9).unwrap_or_else(|| panic!("{text}"));
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            let first = nodes.first().unwrap();
            assert_eq!(value.is_object(), first.kind == super::Kind::Object, "{text}");
            assert_eq!((first.next as usize, first.end as usize), (nodes.len(), text.trim_end().len()));
            for end in 0..text.trim_end().len() {
                assert!(text.get(..end).is_none_or(|half| read(half, 9).is_none()), "{text} up to {end}");
            }
        }
        for text in [
            "",
            " ",
            "1",
            "\"a\"",
            "{}{}",
            "[] x",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[01]",
            "[1}",
            "{\"a\":1]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "[tru]",
            "[\"\t\"]",
            "[\"\\x\"]",
            "[1]/**/",
            "\u{feff}[]",
            "[\u{a0}1]",
        ] {
            assert!(read(text, 9).is_none(), "{text}");
        }
    }

    #[test]
    fn leaves_to_the_other_reader_what_is_nested_too_deep() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(5), 5).is_some());
        assert!(read(&nested(6), 5).is_none());
    }
}
