//! What a page holds, piece by piece: the result of the one pass over it.

use std::ops::Range;

use super::head::Head;

/// Everything that was seen, in page order. Texts lie one after the other in `text`.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The text of all pieces, white space joined.
    pub text: String,
    pub pieces: Vec<Piece>,
    /// The parts of the page; the first one is the whole page. A part comes after the one that it lies in.
    pub regions: Vec<Region>,
    pub links: Vec<Link>,
    /// The addresses of the links, one after the other.
    pub addresses: String,
    pub head: Head,
    /// Whether there was any element at all.
    pub is_html: bool,
    /// Whether elements were nested deeper than the limit.
    pub too_deep: bool,
    /// Whether the page ends inside an element that needs an end tag.
    pub cut_off: bool,
}

impl Outline {
    /// The address of a link.
    pub(super) fn address_of(&self, link: &Link) -> &str {
        self.addresses.get(link.address.start as usize..link.address.end as usize).unwrap_or_default()
    }

    /// The text of a piece.
    pub(super) fn text_of(&self, piece: &Piece) -> &str {
        self.text.get(piece.text.start as usize..piece.text.end as usize).unwrap_or_default()
    }
}

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub kind: Kind,
    pub text: Range<u32>,
    /// How many bytes of the text are links.
    pub linked: u32,
    /// The innermost region, as an index.
    pub region: u32,
}

impl Piece {
    pub(super) fn bytes(&self) -> u32 {
        self.text.end - self.text.start
    }

    /// Bytes of running text: what tells an article from a list of links.
    pub(super) fn prose(&self) -> u32 {
        match self.kind {
            Kind::Paragraph | Kind::Item | Kind::Quote | Kind::Row => self.bytes() - self.linked,
            _ => 0,
        }
    }
}

/// What a piece is, by the element that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of level 1 to 6.
    Heading(u8),
    Paragraph,
    /// The beginning of a list item; what follows in the same item is a paragraph.
    Item,
    /// A line of a block quote.
    Quote,
    /// Who is quoted: `<cite>` or `<footer>` in a block quote.
    Attribution,
    /// A row of a table, its cells joined.
    Row,
    /// The caption of a picture.
    Caption,
    /// A verdict, printed or told by a picture.
    Verdict,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub role: RegionRole,
    /// The region that it lies in, as an index; its own for the page.
    pub parent: u32,
    /// Its pieces, as indices; those of the regions within it are among them.
    pub pieces: Range<u32>,
}

/// What a part of a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RegionRole {
    /// Not the article: navigation, comments, adverts.
    Drop,
    /// The whole page.
    Page,
    /// `<main>` or `role="main"`.
    Main,
    /// `<article>` or `role="article"`.
    Article,
    /// The body text: `itemprop="articleBody"` or a class name of the table.
    Body,
}

/// A link with the text that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// Place in the text of the outline.
    pub text: Range<u32>,
    /// Place of the address, as written, in the addresses of the outline.
    pub address: Range<u32>,
}
