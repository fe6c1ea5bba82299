//! The elements that are open.
//!
//! It is not the tree of the HTML standard, which moves elements about: end tags close what they name, forgotten ones are
//! implied as the standard implies them, and nothing else matters for reading.

use super::outline::Kind;
use super::tag::{Flow, Tag};

/// An element whose end has not been seen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub tag: Tag,
    /// What a line of text in it is.
    pub kind: Kind,
    /// Whether its text is not part of the page.
    pub hidden: bool,
    /// The innermost region.
    pub region: u32,
}

/// The open elements, up to the deepest that is followed.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// How many of each element are open, so that a stray end tag is told without a search.
    counts: [u32; Tag::COUNT],
    max_depth: usize,
    /// Elements open beyond the limit.
    beyond: u32,
    /// How many they were when a hidden one was opened among them: what is no text stays none at any depth.
    hidden_beyond: Option<u32>,
    too_deep: bool,
}

impl Stack {
    pub(super) fn new(max_depth: usize) -> Self {
        let open = Vec::with_capacity(64);
        Self { open, counts: [0; Tag::COUNT], max_depth, beyond: 0, hidden_beyond: None, too_deep: false }
    }

    /// The innermost element; outside of all elements the page.
    pub(super) fn top(&self) -> Open {
        let page = Open { tag: Tag::Html, kind: Kind::Paragraph, hidden: false, region: 0 };
        let top = self.open.last().copied().unwrap_or(page);
        Open { hidden: top.hidden || self.hidden_beyond.is_some(), ..top }
    }

    pub(super) const fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether an element was deeper than the limit.
    pub(super) const fn is_too_deep(&self) -> bool {
        self.too_deep
    }

    /// Whether an element with this name is open.
    pub(super) fn holds(&self, tag: Tag) -> bool {
        self.counts.get(tag as usize).is_some_and(|&open| open > 0)
    }

    /// Whether an element is open that needs an end tag.
    pub(super) fn needs_end(&self) -> bool {
        self.open.iter().any(|open| open.tag.needs_end())
    }

    /// Opens an element; one beyond the limit is only counted.
    pub(super) fn push(&mut self, open: Open) {
        if self.open.len() >= self.max_depth {
            self.beyond += 1;
            self.too_deep = true;
            self.hidden_beyond = self.hidden_beyond.or(Some(self.beyond).filter(|_| open.hidden));
            return;
        }
        if let Some(count) = self.counts.get_mut(open.tag as usize) {
            *count += 1;
        }
        self.open.push(open);
    }

    /// Closes the innermost element.
    pub(super) fn pop(&mut self) -> Option<Open> {
        let closed = self.open.pop()?;
        if let Some(count) = self.counts.get_mut(closed.tag as usize) {
            *count -= 1;
        }
        Some(closed)
    }

    /// How many elements are open within the one that a start tag of the block `tag` ends, if there is one: only those
    /// that run within a line.
    pub(super) fn ended_by_start(&self, tag: Tag) -> Option<usize> {
        let inner = self.open.iter().rev().take_while(|open| open.tag.flow() == Flow::Inline).count();
        self.open.iter().rev().nth(inner).filter(|open| open.tag.is_ended_by(tag)).map(|_| inner)
    }

    /// How many elements are open within the one that an end tag closes, if there is one. An element that runs within a
    /// line does not end outside of the block that it stands in.
    pub(super) fn ended_by_end(&mut self, tag: Tag) -> Option<usize> {
        if let Some(left) = self.beyond.checked_sub(1) {
            self.beyond = left;
            self.hidden_beyond = self.hidden_beyond.filter(|first| *first <= left);
            return None;
        }
        if !self.holds(tag) {
            return None;
        }
        let is_inline = tag.flow() == Flow::Inline;
        let is_within = |open: &&Open| open.tag != tag && !(is_inline && open.tag.flow() == Flow::Block);
        let inner = self.open.iter().rev().take_while(is_within).count();
        self.open.iter().rev().nth(inner).filter(|open| open.tag == tag).map(|_| inner)
    }
}
