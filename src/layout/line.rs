//! What one line is, by the tables and by its shape, before its neighbours are asked.

use super::shape;
use super::tables::{Heading, Layouts, Role, Roles};
use crate::labels::{Alone, Label};
use crate::metadata::byline::{self, Byline};
use crate::text::bounded;
use crate::text::fold::folded;
use crate::text::marks::Mark;
use crate::text::pieces::Piece;

/// What a line is.
#[derive(Clone, Debug)]
pub(super) enum Line<'a> {
    /// "Introduction : text"; the text may be on the next line.
    Lede(&'a str),
    /// A byline, publication or author line; what follows it is its `rest`.
    Byline(Byline<'a>),
    /// A heading of the tables.
    Heading(Heading),
    /// A line with Markdown heading marks.
    Marked,
    /// A field label, with or without its value.
    Label(Label<'a>),
    /// "Ada Morval stated on May 3, 2025:"
    Statement,
    /// A run-in note, "Alerte : …".
    Aside,
    /// A photo caption.
    Caption,
    /// A line that is nothing of the article.
    Stray,
    /// A line after the article.
    Trailer,
    /// The text of a lost link.
    Placeholder,
    /// An item of a list.
    Item,
    /// A line that opens with a quotation mark.
    Quotation,
    /// Running prose.
    Prose,
    /// Anything shorter.
    Short,
}

impl Line<'_> {
    /// Whether the line opens a field or section of its own, so that it is no value of the label before: a verdict that
    /// was an image leaves its label empty.
    pub(super) fn opens_field(&self) -> bool {
        match self {
            Line::Heading(_) => true,
            Line::Label(label) => label.alone == Alone::Heading || !label.value.is_empty(),
            _ => false,
        }
    }
}

/// The longest line that is looked up in the tables as a whole, in bytes.
const MAX_HEADING_BYTES: usize = 120;

/// What `piece` is.
pub(super) fn read<'a>(piece: &Piece<'a>, layouts: &Layouts) -> Line<'a> {
    let text = piece.text;
    let whole = text.len() <= MAX_HEADING_BYTES;
    if whole && (!piece.mark.is_list() || matches!(piece.mark, Mark::Number(_))) {
        let heading = layouts.heading(text).filter(|_| !text.ends_with(['.', '!', '…']));
        if let Some(heading) = heading {
            return Line::Heading(heading);
        }
    }
    match piece.mark {
        Mark::Heading(_) => return Line::Marked,
        Mark::Bullet | Mark::Dash | Mark::Number(_) => return Line::Item,
        Mark::None | Mark::BlockQuote => {}
    }
    let roles = layouts.opens(text);
    labelled(text, roles, layouts).or_else(|| listed(text, roles, layouts)).unwrap_or_else(|| shaped(text))
}

/// Lines that a word before a colon, or a byline's words, tell.
fn labelled<'a>(text: &'a str, roles: Roles, layouts: &Layouts) -> Option<Line<'a>> {
    if let Some(value) = field(text, Role::Lede, roles, layouts) {
        return Some(Line::Lede(value));
    }
    let byline = (roles.sign() || byline::may_be_date(text)).then(|| byline::read(text, layouts));
    if let Some(byline) = byline.flatten() {
        return Some(Line::Byline(byline));
    }
    if field(text, Role::Aside, roles, layouts).is_some() {
        return Some(Line::Aside);
    }
    layouts.labels().at_start(text).map(Line::Label)
}

/// Lines whose first words stand in the tables.
fn listed<'a>(text: &'a str, roles: Roles, layouts: &Layouts) -> Option<Line<'a>> {
    if is_placeholder(text, layouts) {
        return Some(Line::Placeholder);
    }
    if roles.has(Role::Stray) && text.len() <= MAX_HEADING_BYTES && layouts.is(text, Role::Stray) {
        return Some(Line::Stray);
    }
    if field(text, Role::Caption, roles, layouts).is_some()
        || after(text, Role::Caption, roles, layouts) == Some("")
    {
        return Some(Line::Caption);
    }
    let trailer = after(text, Role::Trailer, roles, layouts);
    let trailer = trailer.or_else(|| after(text, Role::Disclosure, roles, layouts));
    trailer.map(|_| Line::Trailer).or_else(|| is_statement(text, layouts).then_some(Line::Statement))
}

/// [`Layouts::after`] for a line that opens with words of these roles.
fn after<'a>(text: &'a str, wanted: Role, roles: Roles, layouts: &Layouts) -> Option<&'a str> {
    roles.has(wanted).then(|| layouts.after(text, wanted)).flatten()
}

/// [`Layouts::field`] for a line that opens with words of these roles.
fn field<'a>(text: &'a str, wanted: Role, roles: Roles, layouts: &Layouts) -> Option<&'a str> {
    roles.has(wanted).then(|| layouts.field(text, wanted)).flatten()
}

fn shaped(text: &str) -> Line<'_> {
    if shape::opens_quotation(text) {
        Line::Quotation
    } else if shape::is_prose(text) {
        Line::Prose
    } else {
        Line::Short
    }
}

/// « L'article est apparu en premier ici », with or without its marks.
pub(crate) fn is_placeholder(text: &str, layouts: &Layouts) -> bool {
    text.len() <= MAX_HEADING_BYTES && {
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
        layouts.after(bare, Role::Placeholder).is_some()
    }
}

/// Whether the line says who stated something, the statement itself on the next line or in quotation marks behind the colon.
fn is_statement(text: &str, layouts: &Layouts) -> bool {
    let window = bounded::first(text, MAX_HEADING_BYTES * 2);
    let pieces = window.split_once(':').filter(|(_, statement)| {
        let statement = statement.trim_start();
        statement.is_empty() || shape::opens_quotation(statement)
    });
    pieces.is_some_and(|(head, _)| {
        let folded = folded(head);
        layouts.words(Role::Statement).any(|words| folded.contains(words))
    })
}
