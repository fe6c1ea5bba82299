//! A feed of any length, one item at a time.

use std::borrow::Cow;
use std::io::{self, Read};

use super::document::{Document, read_with};
use super::options::ReadOptions;
use super::split::{Event, Splitter};
use crate::{Code, Diagnostic};

/// How much is read at once.
const CHUNK: usize = 64 << 10;

/// Reads a feed item by item, in memory bounded by its longest item.
///
/// Takes a `DataFeed`, an array, a `@graph`, a response of the Fact Check Tools API, or one object a line. Each item is
/// read as [`read`](super::read) reads a text: repaired where it is broken. A feed that ends early gives what it has,
/// and its last document says so.
///
/// ```
/// use factmark::claim_review::Feed;
/// let feed = r#"{"@type": "DataFeed", "dataFeedElement": [
///     {"@type": "DataFeedItem", "item": [{"@type": "ClaimReview", "claimReviewed": "Le lac est vide"}]},
///     {"@type": "DataFeedItem", "item": null}]}"#;
/// let mut claims = Vec::new();
/// for item in Feed::new(feed.as_bytes()) {
///     claims.extend(item?.document.reviews.into_iter().map(|review| review.claim.text));
/// }
/// assert_eq!(claims, ["Le lac est vide"]);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Feed<R> {
    source: R,
    max_item_bytes: usize,
    options: ReadOptions,
    /// What was read and is still needed.
    buffer: Vec<u8>,
    /// Offset of the buffer in the feed.
    offset: u64,
    /// How much of the buffer was understood.
    read: usize,
    /// Where in the buffer the item begins in which we are.
    item: Option<usize>,
    splitter: Splitter,
    ended: bool,
}

/// One item of a feed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeedItem {
    /// Offset of the item in the feed, in bytes; places in the document count from here.
    pub offset: u64,
    /// Its reviews, mostly one, and remarks.
    pub document: Document<'static>,
}

impl<R: Read> Feed<R> {
    /// The longest item that is kept, in bytes: real ones have a few thousand.
    pub const MAX_ITEM_BYTES: usize = 16 << 20;

    /// A feed from a file, a socket, bytes. It need not be buffered.
    pub fn new(source: R) -> Self {
        Self {
            source,
            max_item_bytes: Self::MAX_ITEM_BYTES,
            options: ReadOptions::default(),
            buffer: Vec::new(),
            offset: 0,
            read: 0,
            item: None,
            splitter: Splitter::default(),
            ended: false,
        }
    }

    /// Leaves out items longer than this many bytes.
    #[must_use]
    pub fn with_max_item_bytes(mut self, bytes: usize) -> Self {
        self.max_item_bytes = bytes;
        self
    }

    /// Reads each item within these bounds.
    #[must_use]
    pub fn with_options(mut self, options: ReadOptions) -> Self {
        self.options = options;
        self
    }

    /// The next item that ends in the buffer.
    fn buffered(&mut self) -> Option<FeedItem> {
        loop {
            let rest = self.buffer.get(self.read..).unwrap_or_default();
            let (taken, event) = self.splitter.next(rest);
            self.read += taken;
            match event? {
                Event::Begins => self.item = Some(self.read - 1),
                Event::HasList => self.item = None,
                Event::Ends => {
                    let item = self.left_out().or_else(|| self.take_item());
                    if item.is_some() {
                        return item;
                    }
                }
            }
        }
    }

    /// The item that ends at what was read last.
    fn take_item(&mut self) -> Option<FeedItem> {
        let start = self.item.take()?;
        let bytes = self.buffer.get(start..self.read).unwrap_or_default();
        let text =
            simdutf8::basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let document = read_with(&text, &self.options).into_owned();
        Some(FeedItem { offset: self.offset + start as u64, document })
    }

    /// Reads more, and forgets what is no longer needed.
    fn fill(&mut self) -> io::Result<()> {
        let keep = self.item.unwrap_or(self.read);
        self.buffer.drain(..keep);
        self.offset += keep as u64;
        self.read -= keep;
        self.item = self.item.map(|_| 0);
        let before = self.buffer.len();
        self.buffer.resize(before + CHUNK, 0);
        let result = self.source.read(self.buffer.get_mut(before..).unwrap_or_default());
        let length = result.as_ref().map_or(0, |length| *length);
        self.buffer.truncate(before + length);
        self.ended =
            length == 0 && !matches!(&result, Err(error) if error.kind() == io::ErrorKind::Interrupted);
        result.map(drop)
    }

    /// An item that has become too long before it ends: where it ends is not looked for.
    fn too_long(&mut self) -> Option<FeedItem> {
        let told = self.left_out()?;
        self.splitter.give_up();
        Some(told)
    }

    /// Forgets an item that is longer than the limit.
    fn left_out(&mut self) -> Option<FeedItem> {
        let start = self.item.take_if(|start| self.read - *start > self.max_item_bytes)?;
        Some(self.remark(start, Code::JsonSkipped, "an item is longer than the limit and was left out"))
    }

    /// What the end of the feed leaves: half an item, and that the feed is not whole.
    fn remainder(&mut self) -> Option<FeedItem> {
        let open = std::mem::take(&mut self.splitter).is_inside();
        let start = self.item.unwrap_or(self.read);
        let half = self.take_item();
        half.or_else(|| {
            open.then(|| self.remark(start, Code::JsonRepaired, "the feed ends before its last value does"))
        })
    }

    fn remark(&self, at: usize, code: Code, what: &'static str) -> FeedItem {
        let diagnostics = vec![Diagnostic::new(code, None, what)];
        let document = Document { diagnostics, ..Document::default() };
        FeedItem { offset: self.offset + at as u64, document }
    }
}

impl<R: Read> Iterator for Feed<R> {
    type Item = io::Result<FeedItem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.buffered().or_else(|| self.too_long()) {
                return Some(Ok(item));
            }
            if self.ended {
                return self.remainder().map(Ok);
            }
            match self.fill() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(error)),
                Ok(()) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Feed, FeedItem};
    use crate::Code;

    fn review(claim: &str) -> String {
        format!(r#"{{"@type": "ClaimReview", "claimReviewed": "{claim}", "author": [{{"name": "Vigie"}}]}}"#)
    }

    fn items(feed: &str) -> Vec<FeedItem> {
        Feed::new(feed.as_bytes()).map(Result::unwrap).collect()
    }

    fn claims(items: &[FeedItem]) -> Vec<String> {
        let reviews = items.iter().flat_map(|item| &item.document.reviews);
        reviews.map(|review| review.claim.text.to_string()).collect()
    }

    #[test]
    fn every_shape_of_feed() {
        let (a, b) = (review("a } [ \\\" b"), review("é"));
        for feed in [
            format!(r#"{{"@type": "DataFeed", "dataFeedElement": [{{"item": [{a}]}}, {{"item": {b}}}]}}"#),
            format!(r#"{{"@context": [{{"x": 1}}], "@graph": [{a}, {b}]}}"#),
            format!("[{a}, {b}]"),
            format!("{a}\n{b}\n"),
            format!("<script type=\"application/ld+json\">{a}</script>\n<script>{b}</script>"),
        ] {
            let items = items(&feed);
            assert_eq!(claims(&items), ["a } [ \" b", "é"], "{feed}");
            for item in &items {
                assert!(feed[item.offset as usize..].starts_with('{'), "{feed}");
            }
        }
    }

    #[test]
    fn a_feed_that_ends_early_gives_what_it_has() {
        let feed =
            format!(r#"{{"dataFeedElement": [{{"item": [{}]}}, {{"item": [{}"#, review("a"), review("b"));
        for end in 0..feed.len() {
            let items = items(&feed[..end]);
            assert!(claims(&items).len() <= 2);
            if end > 1 {
                assert!(items.iter().any(|item| !item.document.diagnostics.is_empty()), "{end}");
            }
        }
        assert_eq!(claims(&items(&feed)), ["a", "b"]);
    }

    #[test]
    fn one_broken_item_costs_no_other() {
        let feed = format!("[{},\n{{\"claimReviewed\": \"lost mark\n}},\n{}]", review("a"), review("b"));
        assert_eq!(claims(&items(&feed)), ["a", "lost mark", "b"]);
        let feed =
            format!("[{},\n{{\"claimReviewed\": \"a \"b\" c\",}}, null,\n{}]", review("a"), review("b"));
        assert_eq!(claims(&items(&feed)), ["a", "a \"b\" c", "b"]);
    }

    #[test]
    fn memory_is_bounded_by_the_longest_item() {
        let feed = format!("[{}, {}, {}]", review("a"), review(&"x".repeat(500_000)), review("b"));
        let mut reader = Feed::new(feed.as_bytes()).with_max_item_bytes(100_000);
        let mut found = Vec::new();
        let mut most = 0;
        while let Some(item) = reader.next() {
            most = most.max(reader.buffer.capacity());
            found.push(item.unwrap());
        }
        assert_eq!(claims(&found), ["a", "b"]);
        assert!(
            found.iter().any(|item| item
                .document
                .diagnostics
                .iter()
                .any(|told| told.code == Code::JsonSkipped))
        );
        assert!(most < 400_000, "{most}");
    }

    #[test]
    fn read_errors_are_passed_on() {
        struct Fails;
        impl std::io::Read for Fails {
            fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::ConnectionReset.into())
            }
        }
        assert!(Feed::new(Fails).next().unwrap().is_err());
        assert_eq!(Feed::new(Fails).count(), 1);
    }
}
