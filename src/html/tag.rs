//! The elements and attributes of HTML that matter for reading an article, by name.
//!
//! Names are packed into one integer and found by its hash, so that telling a tag costs some forty instructions.

use crate::text::hash::MULTIPLIER;

/// The longest name that can be known: what fits a `u128`.
const MAX_NAME: usize = 16;

/// The name in lower case as one integer; zero, which is no name, when it is too long.
const fn pack(name: &[u8]) -> u128 {
    if name.len() > MAX_NAME {
        return 0;
    }
    let packed = match name.split_at_checked(MAX_NAME / 2) {
        None => pack_half(name) as u128,
        Some((first, second)) => (pack_half(first) as u128) << 64 | pack_half(second) as u128,
    };
    // What makes a capital a small letter, for all bytes at once; it makes no name of what is none.
    packed | (packed & (0x4040_4040_4040_4040_4040_4040_4040_4040)) >> 1
}

const fn pack_half(name: &[u8]) -> u64 {
    let (mut packed, mut rest) = (0, name);
    while let [byte, tail @ ..] = rest {
        packed = packed << 8 | *byte as u64;
        rest = tail;
    }
    packed
}

/// Known names, packed, in a table of indices that a hash leads into.
struct Names<const COUNT: usize> {
    names: [u128; COUNT],
    slots: [u8; SLOTS],
}

/// More than twice as many as there are names of either kind: most are found at the first look.
const SLOTS: usize = 256;

/// No index of a name.
const FREE: u8 = u8::MAX;

impl<const COUNT: usize> Names<COUNT> {
    const fn new(names: [u128; COUNT]) -> Self {
        let (mut slots, mut index) = ([FREE; SLOTS], 0);
        while index < COUNT {
            let mut slot = slot(names[index]);
            while slots[slot] != FREE {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = index as u8;
            index += 1;
        }
        Self { names, slots }
    }

    /// The index of a name.
    fn find(&self, name: &[u8]) -> Option<usize> {
        let packed = pack(name);
        let mut slot = slot(packed);
        // Most slots are free: this ends soon.
        loop {
            let index = usize::from(*self.slots.get(slot).filter(|&&index| index != FREE)?);
            if self.names.get(index) == Some(&packed) {
                return Some(index);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Where to look for a name first.
const fn slot(packed: u128) -> usize {
    let mixed = (packed as u64 ^ (packed >> 64) as u64).wrapping_mul(MULTIPLIER);
    (mixed >> 56) as usize % SLOTS
}

/// What an element does to the flow of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// Runs within a line.
    Inline,
    /// Starts a line of its own.
    Block,
    /// Has neither content nor end tag.
    Void,
    /// Nothing in it is text of the page.
    Skip,
}

macro_rules! tags {
    ($($flow:ident { $($variant:ident $name:literal)+ })+) => {
        /// An element by name; those that change nothing about the text are `Other`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Tag { $($($variant,)+)+ Other }

        impl Tag {
            /// How many there are.
            pub(super) const COUNT: usize = Tag::Other as usize + 1;

            /// The element with this name.
            pub(super) fn of(name: &[u8]) -> Tag {
                static NAMES: Names<{ Tag::COUNT - 1 }> = Names::new([$($(pack($name),)+)+]);
                const ALL: [Tag; Tag::COUNT - 1] = [$($(Tag::$variant,)+)+];
                NAMES.find(name).and_then(|index| ALL.get(index)).copied().unwrap_or(Tag::Other)
            }

            pub(super) const fn flow(self) -> Flow {
                match self {
                    $($(Tag::$variant)|+ => Flow::$flow,)+
                    Tag::Other => Flow::Inline,
                }
            }
        }
    };
}

tags! {
    Inline {
        A b"a" B b"b" Cite b"cite" I b"i" Label b"label" Q b"q" S b"s" Small b"small" Span b"span" Strong b"strong"
        Em b"em" Time b"time"
    }
    Block {
        Address b"address" Article b"article" Aside b"aside" Blockquote b"blockquote" Body b"body" Caption b"caption"
        Center b"center" Dd b"dd" Details b"details" Div b"div" Dl b"dl" Dt b"dt" Fieldset b"fieldset"
        Figcaption b"figcaption" Figure b"figure" Footer b"footer" Form b"form" H1 b"h1" H2 b"h2" H3 b"h3" H4 b"h4"
        H5 b"h5" H6 b"h6" Head b"head" Header b"header" Html b"html" Li b"li" Main b"main" Nav b"nav" Ol b"ol" P b"p"
        Pre b"pre" Section b"section" Summary b"summary" Table b"table" Tbody b"tbody" Td b"td" Th b"th" Tr b"tr"
        Ul b"ul"
    }
    Void {
        AmpImg b"amp-img" Br b"br" Hr b"hr" Img b"img" Input b"input" Link b"link" Meta b"meta"
        Source b"source" Wbr b"wbr"
    }
    Skip {
        AmpAd b"amp-ad" AmpConsent b"amp-consent" AmpShare b"amp-social-share" AmpSidebar b"amp-sidebar"
        Audio b"audio" Button b"button" Canvas b"canvas" Dialog b"dialog" Iframe b"iframe" Math b"math" Menu b"menu"
        Noscript b"noscript" Object b"object" Script b"script" Select b"select" Style b"style" Svg b"svg"
        Template b"template" Textarea b"textarea" Title b"title" Video b"video"
    }
}

impl Tag {
    /// The level of a heading element.
    pub(super) const fn heading(self) -> Option<u8> {
        Some(match self {
            Tag::H1 => 1,
            Tag::H2 => 2,
            Tag::H3 => 3,
            Tag::H4 => 4,
            Tag::H5 => 5,
            Tag::H6 => 6,
            _ => return None,
        })
    }

    /// Whether a page that ends in this element ends too early: its end tag may not be left out.
    pub(super) const fn needs_end(self) -> bool {
        matches!(self, Tag::Article | Tag::Div | Tag::Main | Tag::Script | Tag::Section | Tag::Style)
    }

    /// Whether the element's children are drawn by another language, in which a tag may close itself.
    pub(super) const fn is_foreign(self) -> bool {
        matches!(self, Tag::Svg | Tag::Math)
    }

    /// Whether a start tag of `next` ends this element although its end tag is missing.
    pub(super) fn is_ended_by(self, next: Tag) -> bool {
        match self {
            Tag::P | Tag::Head => next.flow() == Flow::Block,
            Tag::Li => next == Tag::Li,
            Tag::Dt | Tag::Dd => matches!(next, Tag::Dt | Tag::Dd),
            Tag::Td | Tag::Th => matches!(next, Tag::Td | Tag::Th | Tag::Tr | Tag::Tbody),
            Tag::Tr => matches!(next, Tag::Tr | Tag::Tbody),
            _ => self.heading().is_some() && next.heading().is_some(),
        }
    }
}

macro_rules! attributes {
    ($($variant:ident $name:literal)+) => {
        /// An attribute that is read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Attribute { $($variant,)+ }

        impl Attribute {
            /// How many there are.
            pub(super) const COUNT: usize = [$(Attribute::$variant,)+].len();

            /// The attribute with this name.
            pub(super) fn of(name: &[u8]) -> Option<Attribute> {
                static NAMES: Names<{ Attribute::COUNT }> = Names::new([$(pack($name),)+]);
                const ALL: [Attribute; Attribute::COUNT] = [$(Attribute::$variant,)+];
                NAMES.find(name).and_then(|index| ALL.get(index)).copied()
            }
        }
    };
}

attributes! {
    Alt b"alt" AriaHidden b"aria-hidden" AriaLabel b"aria-label" Charset b"charset" Class b"class" Content b"content"
    Datetime b"datetime" Hidden b"hidden" Href b"href" HttpEquiv b"http-equiv" Id b"id" Itemprop b"itemprop"
    Itemtype b"itemtype" Lang b"lang" Name b"name" Property b"property" Rel b"rel" Role b"role" Src b"src" Style b"style" Title b"title"
    Type b"type"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_elements_by_their_whole_name() {
        assert_eq!(Tag::of(b"blockquote"), Tag::Blockquote);
        assert_eq!(Tag::of(b"blockquotes"), Tag::Other);
        assert_eq!(Tag::of(b""), Tag::Other);
        assert_eq!(Tag::of(&[b'a'; 1000]), Tag::Other);
    }

    #[test]
    fn knows_attributes_by_their_whole_name() {
        assert_eq!(Attribute::of(b"aria-label"), Some(Attribute::AriaLabel));
        assert_eq!(Attribute::of(b"data-class"), None);
    }
}
