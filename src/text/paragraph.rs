//! A paragraph as the readers of prose see it.

use crate::{BlockKind, SectionKind};

/// The content of one block, with what the layout knows about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paragraph<'a> {
    /// The words, without bullet, heading and block-quote marks and without outer space. Never empty.
    pub text: &'a str,
    /// What the block is in the article.
    pub kind: BlockKind,
    /// Index of its section.
    pub section: Option<u32>,
    /// What that section holds.
    pub section_kind: Option<SectionKind>,
}
