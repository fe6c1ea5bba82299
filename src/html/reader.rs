//! The one pass: tags and texts in, an [`Outline`] out.
//!
//! The [`Stack`] of open elements tells where a text stands; what an element means is said here, by its name, its
//! attributes and the [words](super::words) in them.

use super::head::Head;
use super::lines::{Lines, Place};
use super::outline::{Kind, Outline, Region, RegionRole};
use super::sink::{Attributes, Sink};
use super::stack::{Open, Stack};
use super::tag::{Attribute, Flow, Tag};
use super::verdict::{self, Publisher};
use super::words::{Memory, Role};

/// Landmarks (`role="…"`) that are no part of an article.
const DROPPED_ROLES: &[&[u8]] =
    &[b"navigation", b"complementary", b"contentinfo", b"search", b"dialog", b"alertdialog"];

/// Text that is not part of the flow and kept elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Capture {
    Title,
    JsonLd,
    Author,
    Signature,
    Property,
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
    open: Stack,
    /// Whether the open list item has no text yet.
    fresh_item: bool,
    /// What is kept of the text, and how many elements are open in there.
    capture: Option<(Capture, usize)>,
    /// The open elements that show a verdict if they have no text.
    shown: Vec<Shown>,
    /// How many elements may still be read for a verdict in their names.
    names_left: u32,
    /// The last verdict of a picture, and where the text ended then: a picture is often there in two sizes.
    pictured: (String, usize),
    publisher: Publisher,
    roles: Memory,
    /// Depth of the open `itemReviewed`, whose dates and authors are those of the claim.
    item: Option<usize>,
    progress: Progress,
}

/// So many regions around an author are asked whether they are dropped; comments are not nested deeper.
const MAX_AROUND: usize = 16;

/// So many elements of a page are read for a verdict in their names; an article shows a handful.
const MAX_NAMED: u32 = 256;

/// An element that shows a verdict by its names.
#[derive(Debug)]
struct Shown {
    label: String,
    /// How many elements are open in there.
    depth: usize,
    /// Where the text ended before it.
    text: usize,
}

impl OutlineReader {
    /// A reader of a page of this publisher, who may still be learnt from the page.
    pub(super) fn new(publisher: Publisher, max_depth: usize) -> Self {
        Self {
            lines: Lines::default(),
            regions: vec![Region { role: RegionRole::Page, parent: 0, pieces: 0..0 }],
            head: Head::default(),
            open: Stack::new(max_depth),
            fresh_item: false,
            capture: None,
            shown: Vec::new(),
            names_left: MAX_NAMED,
            pictured: (String::new(), 0),
            publisher,
            roles: Memory::new(),
            item: None,
            progress: Progress::NoElement,
        }
    }

    /// The outline, once the page has gone by; `unfinished` tells that it ended inside a tag or comment.
    pub(super) fn finish(mut self, unfinished: bool) -> Outline {
        let cut_off = self.progress != Progress::EndOfBody && (unfinished || self.open.needs_end());
        while self.open.depth() > 0 {
            self.pop();
        }
        self.lines.end();
        let Lines { text, pieces, links, addresses, .. } = self.lines;
        if let Some(page) = self.regions.first_mut() {
            page.pieces.end = pieces.len() as u32;
        }
        let Self { regions, head, progress, .. } = self;
        let too_deep = self.open.is_too_deep();
        let is_html = progress != Progress::NoElement;
        Outline { text, pieces, regions, links, addresses, head, is_html, too_deep, cut_off }
    }

    fn pop(&mut self) {
        self.show_names();
        let Some(closed) = self.open.pop() else { return };
        match closed.tag {
            Tag::A => self.lines.close_link(),
            Tag::Td | Tag::Th => self.lines.separate(cell_separator(closed.tag)),
            tag if tag.flow() == Flow::Block || closed.kind != self.open.top().kind => self.lines.end(),
            _ => {}
        }
        self.capture = self.capture.filter(|(_, depth)| self.open.depth() >= *depth);
        self.item = self.item.filter(|depth| self.open.depth() >= *depth);
        if closed.region != self.open.top().region
            && let Some(region) = self.regions.get_mut(closed.region as usize)
        {
            region.pieces.end = self.lines.pieces.len() as u32;
        }
    }

    /// Ends the elements whose end tag was left out before the block `tag`, with what is open within a line of them.
    fn imply_ends(&mut self, tag: Tag) {
        while let Some(inner) = self.open.ended_by_start(tag) {
            self.pop_through(inner);
        }
    }

    /// Closes an element with the `inner` ones within it.
    fn pop_through(&mut self, inner: usize) {
        for _ in 0..=inner {
            self.pop();
        }
    }

    /// Opens a region of the page when the element is one.
    fn region_in(&mut self, tag: Tag, role: Option<Role>, attributes: &Attributes<'_>, outer: u32) -> u32 {
        let Some(role) = self.region_role(tag, role, attributes) else { return outer };
        let start = self.lines.pieces.len() as u32;
        self.regions.push(Region { role, parent: outer, pieces: start..start });
        self.regions.len() as u32 - 1
    }

    fn region_role(&self, tag: Tag, role: Option<Role>, attributes: &Attributes<'_>) -> Option<RegionRole> {
        let property = attributes.bytes(Attribute::Itemprop);
        let is_whole = matches!(tag, Tag::Html | Tag::Body);
        // A footer may stand above the text and name its author.
        let names_author = role == Some(Role::Author);
        match (attributes.bytes(Attribute::Role), tag) {
            _ if property.split(u8::is_ascii_whitespace).any(|name| name == b"articleBody") => {
                Some(RegionRole::Body)
            }
            _ if role == Some(Role::Content) && !is_whole => Some(RegionRole::Body),
            (b"article", _) | (_, Tag::Article) => Some(RegionRole::Article),
            (b"main", _) | (_, Tag::Main) => Some(RegionRole::Main),
            (_, Tag::Nav | Tag::Aside) => Some(RegionRole::Drop),
            (role, _) if DROPPED_ROLES.contains(&role) => Some(RegionRole::Drop),
            (_, Tag::Footer) if self.open.top().kind != Kind::Quote && !names_author => {
                Some(RegionRole::Drop)
            }
            _ if role == Some(Role::Drop) && !is_whole => Some(RegionRole::Drop),
            _ => None,
        }
    }

    fn start_element(&mut self, tag: Tag, attributes: &Attributes<'_>) {
        if tag.flow() == Flow::Block {
            self.imply_ends(tag);
            if !matches!(tag, Tag::Td | Tag::Th) {
                self.lines.end();
            }
        }
        let outer = self.open.top();
        let theirs = if self.publisher.is_known() {
            self.publisher.class(attributes.get(Attribute::Class))
        } else {
            None
        };
        let role = match theirs {
            _ if outer.hidden => None,
            Some(_) => Some(Role::Verdict),
            None => self.roles.role(attributes.get(Attribute::Class), attributes.get(Attribute::Id)),
        };
        let hidden = outer.hidden || tag.flow() == Flow::Skip || is_hidden(tag, role, attributes);
        let kind = kind_in(tag, role, outer.kind);
        let region = if hidden { outer.region } else { self.region_in(tag, role, attributes, outer.region) };
        if kind != outer.kind {
            self.lines.end();
        }
        self.fresh_item |= tag == Tag::Li;
        self.open.push(Open { tag, kind, hidden, region });
        if role == Some(Role::Verdict) {
            self.expect_verdict(theirs, attributes);
        }
        self.note(tag, role, attributes);
    }

    /// Remembers what the names of an element show, in case that it prints nothing.
    fn expect_verdict(&mut self, theirs: Option<&str>, attributes: &Attributes<'_>) {
        let Some(left) = self.names_left.checked_sub(1) else { return };
        self.names_left = left;
        let theirs = theirs.filter(|label| !label.is_empty()).map(str::to_owned);
        let named = || verdict::in_names(attributes.get(Attribute::Class), attributes.get(Attribute::Id));
        if let Some(label) = theirs.or_else(named) {
            self.shown.push(Shown { label, depth: self.open.depth(), text: self.lines.text.len() });
        }
    }

    /// Writes what the names of the innermost element show, which is about to be closed, if it printed nothing.
    fn show_names(&mut self) {
        let depth = self.open.depth();
        let Some(shown) = self.shown.pop_if(|shown| shown.depth >= depth) else { return };
        if shown.text == self.lines.text.len() {
            self.text(&shown.label);
        }
    }

    /// Notes what an element says besides its text.
    fn note(&mut self, tag: Tag, role: Option<Role>, attributes: &Attributes<'_>) {
        let property = attributes.bytes(Attribute::Itemprop);
        if property == b"itemReviewed" && self.item.is_none() {
            self.item = Some(self.open.depth());
        }
        let is_author =
            attributes.bytes(Attribute::Rel) == b"author" || property == b"author" && self.item.is_none();
        match tag {
            Tag::A => self.lines.open_link(attributes.get(Attribute::Href)),
            Tag::Html => attributes.get(Attribute::Lang).clone_into(&mut self.head.language),
            Tag::Title if self.head.title.is_empty() => self.capture(Capture::Title),
            Tag::Script if attributes.get(Attribute::Type).eq_ignore_ascii_case("application/ld+json") => {
                self.head.json_ld.push(String::new());
                self.capture(Capture::JsonLd);
            }
            Tag::Time if self.item.is_none() => {
                let is_publication = attributes.get(Attribute::Itemprop) == "datePublished";
                self.head.times.push((is_publication, attributes.get(Attribute::Datetime).to_owned()));
            }
            _ => {}
        }
        if (attributes.has(Attribute::Itemprop) || attributes.has(Attribute::Itemtype))
            && self.head.microdata.element(attributes)
        {
            self.capture(Capture::Property);
        }
        if role == Some(Role::Author) && self.capture.is_none() && !self.is_dropped(self.open.top().region) {
            self.head.signatures.push(String::new());
            self.capture(Capture::Signature);
        }
        if is_author && !self.open.top().hidden {
            self.head.authors.push(String::new());
            self.capture(Capture::Author);
        }
    }

    /// Whether a region is no part of the article by its name, or lies right within such a one.
    fn is_dropped(&self, region: u32) -> bool {
        let parent = |region: &Region| self.regions.get(region.parent as usize);
        let own = self.regions.get(region as usize);
        let around = std::iter::successors(own, |region| parent(region)).take(MAX_AROUND);
        around.into_iter().any(|region| region.role == RegionRole::Drop)
    }

    fn capture(&mut self, capture: Capture) {
        self.capture = Some((capture, self.open.depth()));
    }

    fn void_element(&mut self, tag: Tag, attributes: &Attributes<'_>) {
        match tag {
            Tag::Br if matches!(self.open.top().kind, Kind::Heading(_)) => self.lines.separate(" "),
            Tag::Br | Tag::Hr if !self.open.top().hidden => self.lines.end(),
            Tag::Meta if self.item.is_none() => {
                self.head.meta(attributes);
                self.head.microdata.element(attributes);
            }
            Tag::Wbr | Tag::Meta => {}
            Tag::Link => {
                self.head.link(attributes);
                self.learn_publisher();
            }
            Tag::Img | Tag::AmpImg if self.open.top().kind == Kind::Verdict || self.publisher.is_known() => {
                self.verdict_picture(attributes);
            }
            _ => self.lines.separate(" "),
        }
    }

    /// A picture that shows a verdict: a line of its own.
    fn verdict_picture(&mut self, attributes: &Attributes<'_>) {
        let top = self.open.top();
        let in_place = top.kind == Kind::Verdict;
        let Some(label) = self.publisher.picture(attributes, in_place).filter(|_| !top.hidden) else {
            return;
        };
        if self.pictured == (label.as_ref().to_owned(), self.lines.text.len()) {
            return;
        }
        self.lines.end();
        self.lines.write(&label, Place { kind: Kind::Verdict, region: top.region });
        self.lines.end();
        self.pictured = (label.into_owned(), self.lines.text.len());
    }

    /// The address that the page gives itself tells whose it is.
    fn learn_publisher(&mut self) {
        if !self.publisher.is_known() && !self.head.canonical.is_empty() {
            self.publisher = Publisher::at(&self.head.canonical);
        }
    }
}

impl Sink for OutlineReader {
    fn start_tag(&mut self, tag: Tag, attributes: &Attributes<'_>) {
        if self.open.top().tag.is_foreign() && !tag.is_foreign() {
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
        match tag {
            // As browsers read them: "</br>" is a line break, "</p>" for which nothing is open an empty paragraph.
            Tag::Br => return self.void_element(tag, &Attributes::default()),
            Tag::P if !self.open.holds(tag) && !self.open.top().hidden => self.lines.end(),
            Tag::Body | Tag::Html => self.progress = Progress::EndOfBody,
            _ if tag == Tag::Other || tag.flow() == Flow::Void => return,
            _ => {}
        }
        if let Some(inner) = self.open.ended_by_end(tag) {
            self.pop_through(inner);
        }
    }

    fn text(&mut self, text: &str) {
        let top = self.open.top();
        match self.capture {
            Some((Capture::Title, _)) => append(Some(&mut self.head.title), text),
            Some((Capture::JsonLd, _)) => append(self.head.json_ld.last_mut(), text),
            Some((Capture::Author, _)) => append(self.head.authors.last_mut(), text),
            Some((Capture::Signature, _)) => append(self.head.signatures.last_mut(), text),
            Some((Capture::Property, _)) => append(self.head.microdata.value(), text),
            None => {}
        }
        if top.hidden || top.tag == Tag::Head || top.kind == Kind::Verdict && verdict::is_help(text) {
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
fn is_hidden(tag: Tag, role: Option<Role>, attributes: &Attributes<'_>) -> bool {
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

fn append(target: Option<&mut String>, text: &str) {
    if let Some(target) = target {
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
