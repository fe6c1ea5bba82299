//! The one pass: tags and texts in, an [`Outline`] out.
//!
//! A stack of open elements tells where a text stands. It is not the tree of the HTML standard, which moves elements
//! about: end tags close what they name, forgotten ones are implied as the standard implies them, and nothing else
//! matters for reading.

use super::head::Head;
use super::lines::{Lines, Place};
use super::outline::{Kind, Outline, Region, RegionRole};
use super::tag::{Attribute, Flow, Tag};
use super::token::{Attributes, Sink};
use super::words::{Role, role};

/// The deepest nesting that is followed; browsers stop there too. Deeper elements are read as if they stood here.
pub(super) const MAX_DEPTH: usize = 512;

/// Landmarks (`role="…"`) that are no part of an article.
const DROPPED_ROLES: &[&[u8]] =
    &[b"navigation", b"complementary", b"contentinfo", b"search", b"dialog", b"alertdialog"];

/// An element whose end has not been seen.
#[derive(Clone, Copy, Debug)]
struct Open {
    tag: Tag,
    /// What a line of text in it is.
    kind: Kind,
    /// Whether its text is not part of the page.
    hidden: bool,
    /// The innermost region.
    region: u32,
}

/// Text that is not part of the flow and kept elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Capture {
    Title,
    JsonLd,
    Author,
}

/// How far the page has gone by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    NoElement,
    Elements,
    EndOfBody,
}

/// Builds the outline while the page goes by.
#[derive(Debug)]
pub(super) struct OutlineReader {
    lines: Lines,
    regions: Vec<Region>,
    head: Head,
    open: Vec<Open>,
    /// How many of each element are open, so that a stray end tag is told without a search.
    counts: [u32; Tag::COUNT],
    /// Elements open beyond the limit.
    beyond: u32,
    too_deep: bool,
    /// Whether the open list item has no text yet.
    fresh_item: bool,
    /// What is kept of the text, and how many elements are open in there.
    capture: Option<(Capture, usize)>,
    progress: Progress,
}

impl Default for OutlineReader {
    fn default() -> Self {
        Self {
            lines: Lines::default(),
            regions: vec![Region { role: RegionRole::Page, parent: 0, pieces: 0..0 }],
            head: Head::default(),
            open: Vec::with_capacity(64),
            counts: [0; Tag::COUNT],
            beyond: 0,
            too_deep: false,
            fresh_item: false,
            capture: None,
            progress: Progress::NoElement,
        }
    }
}

impl OutlineReader {
    /// The outline, once the page has gone by; `unfinished` tells that it ended inside a tag or comment.
    pub(super) fn finish(mut self, unfinished: bool) -> Outline {
        let cut_off = self.progress != Progress::EndOfBody
            && (unfinished || self.open.iter().any(|open| open.tag.needs_end()));
        while !self.open.is_empty() {
            self.pop();
        }
        self.lines.end();
        let Lines { text, pieces, links, addresses, .. } = self.lines;
        if let Some(page) = self.regions.first_mut() {
            page.pieces.end = pieces.len() as u32;
        }
        let Self { regions, head, too_deep, progress, .. } = self;
        let is_html = progress != Progress::NoElement;
        Outline { text, pieces, regions, links, addresses, head, is_html, too_deep, cut_off }
    }

    fn top(&self) -> Open {
        let page = Open { tag: Tag::Html, kind: Kind::Paragraph, hidden: false, region: 0 };
        self.open.last().copied().unwrap_or(page)
    }

    fn push(&mut self, open: Open) {
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
            self.too_deep = true;
            return;
        }
        if let Some(count) = self.counts.get_mut(open.tag as usize) {
            *count += 1;
        }
        self.open.push(open);
    }

    fn pop(&mut self) {
        let Some(closed) = self.open.pop() else { return };
        if let Some(count) = self.counts.get_mut(closed.tag as usize) {
            *count -= 1;
        }
        match closed.tag {
            Tag::A => self.lines.close_link(),
            Tag::Td | Tag::Th => self.lines.separate(cell_separator(closed.tag)),
            tag if tag.flow() == Flow::Block || closed.kind != self.top().kind => self.lines.end(),
            _ => {}
        }
        if self.capture.is_some_and(|(_, depth)| self.open.len() < depth) {
            self.capture = None;
        }
        if closed.region != self.top().region
            && let Some(region) = self.regions.get_mut(closed.region as usize)
        {
            region.pieces.end = self.lines.pieces.len() as u32;
        }
    }

    /// Ends the elements whose end tag was left out before the block `tag`, with what is open within a line of them.
    fn imply_ends(&mut self, tag: Tag) {
        loop {
            let inner = self.open.iter().rev().take_while(|open| open.tag.flow() == Flow::Inline).count();
            match self.open.iter().rev().nth(inner) {
                Some(open) if open.tag.is_ended_by(tag) => self.pop_through(inner),
                _ => return,
            }
        }
    }

    /// Closes an element with the `inner` ones within it.
    fn pop_through(&mut self, inner: usize) {
        for _ in 0..=inner {
            self.pop();
        }
    }

    /// Opens a region of the page when the element is one.
    fn region_in(&mut self, tag: Tag, role: Option<Role>, attributes: &Attributes, outer: u32) -> u32 {
        let Some(role) = self.region_role(tag, role, attributes) else { return outer };
        let start = self.lines.pieces.len() as u32;
        self.regions.push(Region { role, parent: outer, pieces: start..start });
        self.regions.len() as u32 - 1
    }

    fn region_role(&self, tag: Tag, role: Option<Role>, attributes: &Attributes) -> Option<RegionRole> {
        let property = attributes.bytes(Attribute::Itemprop);
        let is_whole = matches!(tag, Tag::Html | Tag::Body);
        match (attributes.bytes(Attribute::Role), tag) {
            _ if property.split(u8::is_ascii_whitespace).any(|name| name == b"articleBody") => {
                Some(RegionRole::Body)
            }
            _ if role == Some(Role::Content) && !is_whole => Some(RegionRole::Body),
            (b"article", _) | (_, Tag::Article) => Some(RegionRole::Article),
            (b"main", _) | (_, Tag::Main) => Some(RegionRole::Main),
            (_, Tag::Nav | Tag::Aside) => Some(RegionRole::Drop),
            (role, _) if DROPPED_ROLES.contains(&role) => Some(RegionRole::Drop),
            (_, Tag::Footer) if self.top().kind != Kind::Quote => Some(RegionRole::Drop),
            _ if role == Some(Role::Drop) && !is_whole => Some(RegionRole::Drop),
            _ => None,
        }
    }

    fn start_element(&mut self, tag: Tag, attributes: &Attributes) {
        if tag.flow() == Flow::Block {
            self.imply_ends(tag);
            if !matches!(tag, Tag::Td | Tag::Th) {
                self.lines.end();
            }
        }
        let outer = self.top();
        let names = || role(attributes.bytes(Attribute::Class), attributes.bytes(Attribute::Id));
        let role = if outer.hidden { None } else { names() };
        let hidden = outer.hidden || tag.flow() == Flow::Skip || is_hidden(tag, role, attributes);
        let kind = kind_in(tag, role, outer.kind);
        let region = if hidden { outer.region } else { self.region_in(tag, role, attributes, outer.region) };
        if kind != outer.kind {
            self.lines.end();
        }
        self.fresh_item |= tag == Tag::Li;
        self.push(Open { tag, kind, hidden, region });
        self.note(tag, attributes);
    }

    /// Notes what an element says besides its text.
    fn note(&mut self, tag: Tag, attributes: &Attributes) {
        let is_author = attributes.bytes(Attribute::Rel) == b"author"
            || attributes.bytes(Attribute::Itemprop) == b"author";
        match tag {
            Tag::A => self.lines.open_link(attributes.get(Attribute::Href)),
            Tag::Html => attributes.get(Attribute::Lang).clone_into(&mut self.head.language),
            Tag::Title if self.head.title.is_empty() && !self.is_foreign() => self.capture(Capture::Title),
            Tag::Script if attributes.get(Attribute::Type).eq_ignore_ascii_case("application/ld+json") => {
                self.head.json_ld.push(String::new());
                self.capture(Capture::JsonLd);
            }
            Tag::Time => {
                let is_publication = attributes.get(Attribute::Itemprop) == "datePublished";
                self.head.times.push((is_publication, attributes.get(Attribute::Datetime).to_owned()));
            }
            _ => {}
        }
        if is_author && !self.top().hidden {
            self.head.authors.push(String::new());
            self.capture(Capture::Author);
        }
    }

    fn capture(&mut self, capture: Capture) {
        self.capture = Some((capture, self.open.len()));
    }

    fn is_foreign(&self) -> bool {
        self.counts.get(Tag::Svg as usize).is_some_and(|&open| open > 0)
    }

    fn void_element(&mut self, tag: Tag, attributes: &Attributes) {
        match tag {
            Tag::Br if matches!(self.top().kind, Kind::Heading(_)) => self.lines.separate(" "),
            Tag::Br | Tag::Hr if !self.top().hidden => self.lines.end(),
            Tag::Wbr => {}
            Tag::Meta => self.head.meta(attributes),
            Tag::Link => self.head.link(attributes),
            Tag::Img | Tag::AmpImg if self.top().kind == Kind::Verdict => self.verdict_picture(attributes),
            _ => self.lines.separate(" "),
        }
    }

    /// A picture in the place of a verdict: what it is said to show.
    fn verdict_picture(&mut self, attributes: &Attributes) {
        let texts = [Attribute::Alt, Attribute::Title, Attribute::AriaLabel];
        if let Some(text) = texts.iter().map(|&name| attributes.get(name)).find(|text| !text.is_empty()) {
            let text = text.to_owned();
            self.text(text.as_bytes());
        }
    }
}

impl Sink for OutlineReader {
    fn start_tag(&mut self, tag: Tag, attributes: &Attributes) {
        if self.top().tag.is_foreign() && !tag.is_foreign() {
            if tag.flow() != Flow::Block {
                return;
            }
            self.pop();
        }
        if tag != Tag::Other {
            self.progress = self.progress.max(Progress::Elements);
        }
        match tag.flow() {
            _ if tag == Tag::Other => {}
            Flow::Void => self.void_element(tag, attributes),
            _ => self.start_element(tag, attributes),
        }
    }

    fn end_tag(&mut self, tag: Tag) {
        if matches!(tag, Tag::Other) || tag.flow() == Flow::Void {
            return;
        }
        if matches!(tag, Tag::Body | Tag::Html) {
            self.progress = Progress::EndOfBody;
        }
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        if self.counts.get(tag as usize).is_none_or(|&open| open == 0) {
            return;
        }
        let is_inline = tag.flow() == Flow::Inline;
        let inner = self
            .open
            .iter()
            .rev()
            .take_while(|open| open.tag != tag && !(is_inline && open.tag.flow() == Flow::Block));
        let inner = inner.count();
        if self.open.iter().rev().nth(inner).is_some_and(|open| open.tag == tag) {
            self.pop_through(inner);
        }
    }

    fn text(&mut self, text: &[u8]) {
        let top = self.top();
        match self.capture {
            Some((Capture::Title, _)) => append(Some(&mut self.head.title), text),
            Some((Capture::JsonLd, _)) => append(self.head.json_ld.last_mut(), text),
            Some((Capture::Author, _)) => append(self.head.authors.last_mut(), text),
            None => {}
        }
        if top.hidden || top.tag == Tag::Head {
            return;
        }
        let kind = match top.kind {
            Kind::Item if !self.fresh_item => Kind::Paragraph,
            kind => kind,
        };
        if self.lines.write(text, Place { kind, region: top.region }) {
            self.fresh_item = false;
        }
    }
}

/// Whether a browser does not show the element.
fn is_hidden(tag: Tag, role: Option<Role>, attributes: &Attributes) -> bool {
    let has_style = |style: &str| {
        let without_space = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        attributes.has(Attribute::Style) && without_space(attributes.get(Attribute::Style)).contains(style)
    };
    // Scripts hide the whole page until it is loaded, or behind a dialog that was open when the page was saved.
    let is_whole = matches!(tag, Tag::Html | Tag::Body);
    let is_icon = tag.flow() == Flow::Inline && attributes.bytes(Attribute::AriaHidden) == b"true";
    let is_marked =
        attributes.has(Attribute::Hidden) && attributes.bytes(Attribute::Hidden) != b"until-found";
    !is_whole && (role == Some(Role::Hidden) || is_icon || is_marked || has_style("display:none"))
}

/// Between two cells of a row: the first names the second, or both stand side by side.
const fn cell_separator(tag: Tag) -> &'static str {
    match tag {
        Tag::Th => ": ",
        _ => " | ",
    }
}

fn append(target: Option<&mut String>, text: &[u8]) {
    if let (Some(target), Ok(text)) = (target, std::str::from_utf8(text)) {
        target.push_str(text);
    }
}

/// The kind of the lines in a new element.
fn kind_in(tag: Tag, role: Option<Role>, outer: Kind) -> Kind {
    if let Some(level) = tag.heading() {
        return Kind::Heading(level);
    }
    match (tag, role, outer) {
        (Tag::Figcaption, ..) | (_, Some(Role::Caption), _) => Kind::Caption,
        (_, Some(Role::Verdict), _) => Kind::Verdict,
        (_, _, Kind::Caption | Kind::Verdict) => outer,
        (Tag::Cite | Tag::Footer, _, Kind::Quote) => Kind::Attribution,
        (Tag::Blockquote, ..) => Kind::Quote,
        (Tag::Li, ..) => Kind::Item,
        (Tag::Tr, ..) => Kind::Row,
        (Tag::P | Tag::Div | Tag::Ul | Tag::Ol | Tag::Table, _, Kind::Row) => Kind::Paragraph,
        _ => outer,
    }
}
