//! Where the items of a feed begin and end, byte by byte and without a tree.
//!
//! An item is an object in a list at the top, or in a list that the top object has under `dataFeedElement`, `@graph`,
//! `claims` and the like; or a top object that has no such list, as in a file of one object a line.

use memchr::memchr3;

/// The lists of a top object that hold items.
const LISTS: [&[u8]; 7] = [
    b"dataFeedElement",
    b"@graph",
    b"claims",
    b"claimReviewMarkupPages",
    b"itemListElement",
    b"review",
    b"item",
];

/// Keys longer than this name no list.
const MAX_NAME: usize = 24;

/// What a byte of a feed does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// The first byte of an object that may be an item.
    Begins,
    /// The last byte of the item that began last.
    Ends,
    /// The top object has a list: what began was no item.
    HasList,
}

/// How far a feed has been understood.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    /// Whether each open container is a list.
    open: Vec<bool>,
    in_string: bool,
    escaped: bool,
    /// A raw line break was met in the string, and only white space since.
    broken_line: bool,
    /// The last string directly inside the top object.
    name: Vec<u8>,
    /// How deep the item is in which we are.
    item_depth: Option<usize>,
}

impl Splitter {
    /// Reads on from `bytes`; gives the next event and how many bytes it took, its own byte included. Without an event
    /// all bytes were taken.
    pub(super) fn next(&mut self, bytes: &[u8]) -> (usize, Option<Event>) {
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if self.in_string {
                at += self.string(bytes.get(at..).unwrap_or_default());
                continue;
            }
            at += 1;
            if let Some(event) = self.outside(byte) {
                return (at, Some(event));
            }
        }
        (at, None)
    }

    /// Whether something is open.
    pub(super) fn is_inside(&self) -> bool {
        !self.open.is_empty()
    }

    /// Takes a stretch of a string, its closing mark included; gives its length.
    fn string(&mut self, bytes: &[u8]) -> usize {
        if self.escaped {
            self.escaped = false;
            return 1;
        }
        if self.broken_line {
            return self.after_line_break(bytes);
        }
        let found = memchr3(b'"', b'\\', b'\n', bytes);
        let stretch = found.and_then(|at| bytes.get(..at)).unwrap_or(bytes);
        self.remember(stretch);
        match found.and_then(|at| bytes.get(at)) {
            Some(b'"') => self.in_string = false,
            Some(b'\\') => self.escaped = true,
            Some(_) => self.broken_line = true,
            None => {}
        }
        stretch.len() + usize::from(found.is_some())
    }

    /// A bracket that begins a line ends a string whose closing mark is lost: one broken item must not swallow the next.
    fn after_line_break(&mut self, bytes: &[u8]) -> usize {
        let space = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(bytes.len());
        if let Some(byte) = bytes.get(space) {
            self.broken_line = false;
            self.in_string = !matches!(byte, b'{' | b'}' | b']');
        }
        space
    }

    fn remember(&mut self, stretch: &[u8]) {
        if self.open.len() == 1 && self.name.len() + stretch.len() <= MAX_NAME {
            self.name.extend_from_slice(stretch);
        }
    }

    fn outside(&mut self, byte: u8) -> Option<Event> {
        match byte {
            b'"' => {
                self.in_string = true;
                if self.open.len() == 1 {
                    self.name.clear();
                }
            }
            b'{' => return self.object(),
            b'[' => return self.list(),
            b'}' | b']' => return self.close(),
            _ => {}
        }
        None
    }

    fn object(&mut self) -> Option<Event> {
        let begins = self.item_depth.is_none() && self.open.len() <= 2 && self.open.last() != Some(&false);
        self.open.push(false);
        begins.then(|| {
            self.item_depth = Some(self.open.len());
            Event::Begins
        })
    }

    fn list(&mut self) -> Option<Event> {
        let named = self.open == [false] && LISTS.contains(&self.name.as_slice());
        self.open.push(true);
        named.then(|| {
            self.item_depth = None;
            Event::HasList
        })
    }

    fn close(&mut self) -> Option<Event> {
        let ends = self.item_depth == Some(self.open.len());
        self.open.pop();
        ends.then(|| {
            self.item_depth = None;
            Event::Ends
        })
    }

    /// Forgets the item in which we are: it is too long to be kept.
    pub(super) fn give_up(&mut self) {
        self.item_depth = None;
    }
}
