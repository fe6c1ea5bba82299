//! Where the tags and texts of a page go, and what a tag brings with it.

use super::tag::{Attribute, Tag};

/// What follows the tags and texts of a page. A text may come in several pieces.
pub(super) trait Sink {
    fn start_tag(&mut self, tag: Tag, attributes: &Attributes<'_>);
    fn end_tag(&mut self, tag: Tag);
    fn text(&mut self, text: &str);
}

/// The longest value that is kept; longer ones are data.
pub(super) const MAX_VALUE: usize = 1 << 16;

/// The attributes of one start tag, those with a known name only.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Attributes<'v> {
    values: [&'v str; Attribute::COUNT],
    present: u32,
}

impl<'v> Attributes<'v> {
    pub(super) const fn clear(&mut self) {
        self.present = 0;
    }

    /// Sets a value, references resolved; of a repeated attribute the first one counts.
    pub(super) fn set(&mut self, attribute: Attribute, value: &'v str) {
        if !self.has(attribute)
            && let Some(place) = self.values.get_mut(attribute as usize)
        {
            *place = value;
            self.present |= 1 << attribute as u32;
        }
    }

    /// Whether the tag has this attribute, with or without a value.
    pub(super) const fn has(&self, attribute: Attribute) -> bool {
        self.present & 1 << attribute as u32 != 0
    }

    /// The value without white space around it; empty when the tag does not have the attribute.
    pub(super) fn get(&self, attribute: Attribute) -> &'v str {
        self.raw(attribute).trim_ascii()
    }

    /// The value as bytes, with the white space around it: what is quickest to compare.
    pub(super) fn bytes(&self, attribute: Attribute) -> &'v [u8] {
        self.raw(attribute).as_bytes()
    }

    fn raw(&self, attribute: Attribute) -> &'v str {
        let value = self.values.get(attribute as usize).filter(|_| self.has(attribute));
        value.copied().unwrap_or_default()
    }
}
