//! The chosen lines as one text in the form that [`parse`](crate::parse) reads, with the links in it.

use super::choose::Choice;
use super::outline::{Kind, Link, Outline, Piece};
use crate::Span;

/// The text of the article and what stands apart from it.
#[derive(Debug, Default)]
pub(super) struct Rendered {
    pub text: String,
    /// The place of the headline.
    pub headline: Option<Span>,
    /// Links with their text, in text order.
    pub links: Vec<(Span, String)>,
    pub captions: Vec<String>,
    /// The place of the verdict that a picture or a badge shows.
    pub verdicts: Vec<Span>,
}

/// A badge is short; a longer text under the same name is prose about it.
const MAX_VERDICT: u32 = 120;

/// Writes the chosen lines; without a headline among them, `title` comes first.
pub(super) fn render(outline: &Outline, choice: &Choice, title: Option<&str>) -> Rendered {
    let mut rendered = Rendered::default();
    rendered.text.reserve(outline.text.len());
    if let Some(title) = title.filter(|_| choice.headline.is_none()) {
        rendered.text.push_str(title);
        rendered.headline = Span::new(0, title.len() as u32);
    }
    let mut previous = None;
    let mut pieces = choice.pieces.iter().copied().peekable();
    while let Some(at) = pieces.next() {
        let Some(piece) = outline.pieces.get(at) else { continue };
        if piece.kind == Kind::Verdict && is_repeated(outline, piece, pieces.peek()) {
            continue;
        }
        if piece.kind == Kind::Caption {
            rendered.captions.push(outline.text_of(piece).to_owned());
            continue;
        }
        let mark = if choice.headline == Some(at) { "" } else { mark(piece.kind) };
        rendered.start_line(previous, piece.kind);
        rendered.text.push_str(mark);
        rendered.line(outline, piece, links_in(outline, piece));
        if choice.headline == Some(at) {
            let end = rendered.text.len() as u32;
            rendered.headline = Span::new(end - piece.bytes(), end);
        }
        previous = Some(piece.kind);
    }
    rendered
}

/// Whether the next piece prints the verdict that a picture before it shows.
fn is_repeated(outline: &Outline, piece: &Piece, next: Option<&usize>) -> bool {
    let next = next.and_then(|&next| outline.pieces.get(next)).filter(|next| next.kind == Kind::Verdict);
    next.is_some_and(|next| outline.text_of(next).eq_ignore_ascii_case(outline.text_of(piece)))
}

/// What a line of text begins with.
const fn mark(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading(_) => "## ",
        Kind::Item => "- ",
        Kind::Quote => "> ",
        Kind::Attribution => "— ",
        Kind::Paragraph | Kind::Row | Kind::Caption | Kind::Verdict => "",
    }
}

impl Rendered {
    /// The text that the markup gives, where the page shows none.
    pub(super) fn of_markup(title: Option<&str>, body: &str) -> Self {
        let title = title.unwrap_or_default();
        let headline = Span::new(0, title.len() as u32).filter(|_| !title.is_empty());
        Self {
            text: [title, body].join(if title.is_empty() { "" } else { "\n\n" }),
            headline,
            ..Self::default()
        }
    }

    /// Lines of one list, table or quotation follow each other; between all others stands an empty line.
    fn start_line(&mut self, previous: Option<Kind>, kind: Kind) {
        let joins = matches!(
            (previous, kind),
            (Some(Kind::Item), Kind::Item) | (Some(Kind::Row), Kind::Row) | (Some(Kind::Quote), Kind::Quote)
        );
        let separator = match (previous, kind) {
            _ if self.text.is_empty() => "",
            (Some(Kind::Quote), Kind::Attribution) => " ",
            _ if joins => "\n",
            _ => "\n\n",
        };
        self.text.push_str(separator);
    }

    fn line(&mut self, outline: &Outline, piece: &Piece, links: &[Link]) {
        let start = self.text.len() as u32;
        self.text.push_str(outline.text_of(piece));
        let moved = |at: u32| at - piece.text.start + start;
        let places = links.iter().filter_map(|link| {
            Some((
                Span::new(moved(link.text.start), moved(link.text.end))?,
                outline.address_of(link).to_owned(),
            ))
        });
        self.links.extend(places);
        if piece.kind == Kind::Verdict && piece.bytes() <= MAX_VERDICT {
            self.verdicts.extend(Span::new(start, self.text.len() as u32));
        }
    }
}

/// The links in a piece.
fn links_in<'o>(outline: &'o Outline, piece: &Piece) -> &'o [Link] {
    let first = outline.links.partition_point(|link| link.text.start < piece.text.start);
    let after = outline.links.get(first..).unwrap_or_default();
    let count = after.partition_point(|link| link.text.end <= piece.text.end);
    after.get(..count).unwrap_or_default()
}
