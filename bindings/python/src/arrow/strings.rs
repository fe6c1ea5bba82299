//! Columns of text: views into the articles where they lie in memory, no copies.

use std::sync::Arc;

use arrow_array::builder::make_view;
use arrow_array::{ArrayRef, StringViewArray};
use arrow_buffer::{Buffer, NullBufferBuilder, ScalarBuffer};

/// The longest text that a view holds in itself. Source: the Arrow columnar format, "variable-size binary view".
const INLINE: usize = 12;

/// An article's text inside one of the buffers of its batch.
#[derive(Clone, Copy)]
pub(crate) struct Home<'a> {
    /// The text that the article was read from.
    pub(crate) text: &'a str,
    /// Which buffer holds it, and where that begins; `None` when no buffer does: a repaired text.
    pub(crate) block: Option<(u32, *const u8)>,
}

impl Home<'_> {
    /// Where `piece` lies in the buffer; `None` when it is not a slice of the text.
    fn offset(&self, piece: &str) -> Option<(u32, u32)> {
        let (block, base) = self.block?;
        let start = (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let inside = start + piece.len() <= self.text.len();
        let offset = (piece.as_ptr() as usize).checked_sub(base as usize)?;
        inside.then(|| offset.try_into().ok().map(|offset| (block, offset))).flatten()
    }
}

/// A column of text under construction.
pub(crate) struct Strings {
    views: Vec<u128>,
    nulls: NullBufferBuilder,
    /// What lies in no article: names of classes, repaired text.
    aside: Vec<u8>,
    /// The number of the buffer that `aside` becomes: the one after those of the articles.
    aside_block: u32,
    /// Whether some view points into an article.
    points: bool,
}

impl Strings {
    /// A column of articles that lie in `blocks` buffers.
    pub(crate) fn new(blocks: usize) -> Self {
        Self {
            views: Vec::new(),
            nulls: NullBufferBuilder::new(0),
            aside: Vec::new(),
            aside_block: blocks as u32,
            points: false,
        }
    }

    pub(crate) fn push(&mut self, piece: Option<&str>, home: &Home<'_>) {
        self.nulls.append(piece.is_some());
        let piece = piece.unwrap_or_default();
        let view = match home.offset(piece) {
            _ if piece.len() <= INLINE => make_view(piece.as_bytes(), 0, 0),
            Some((block, offset)) => {
                self.points = true;
                make_view(piece.as_bytes(), block, offset)
            }
            None => self.put_aside(piece),
        };
        self.views.push(view);
    }

    /// A text that does not lie in an article.
    pub(crate) fn push_word(&mut self, word: Option<&str>) {
        self.push(word, &Home { text: "", block: None });
    }

    fn put_aside(&mut self, piece: &str) -> u128 {
        let offset = self.aside.len() as u32;
        self.aside.extend_from_slice(piece.as_bytes());
        make_view(piece.as_bytes(), self.aside_block, offset)
    }

    #[expect(unsafe_code, reason = "checking every view again would read the whole text a second time")]
    pub(crate) fn finish(mut self, blocks: &Arc<[Buffer]>) -> ArrayRef {
        let buffers = match (self.points, self.aside.is_empty()) {
            (false, true) => Arc::default(),
            (_, true) => Arc::clone(blocks),
            (_, false) => blocks.iter().cloned().chain([Buffer::from_vec(self.aside)]).collect(),
        };
        let views = ScalarBuffer::from(self.views);
        // SAFETY: each view was made from a `str` (UTF-8 on character boundaries) together with the buffer and the
        // offset where that very `str` lies: in `blocks`, whose bytes the articles are slices of, or in `aside`.
        let array = unsafe { StringViewArray::new_unchecked(views, buffers, self.nulls.finish()) };
        Arc::new(array)
    }
}
