//! What one line is, by the tables and by its shape, before its neighbours are asked.

use super::opening::Opening;
use super::role::{Heading, Role, Roles};
use super::shape;
use super::tables::Layouts;
use crate::labels::{Alone, Label, Role as LabelRole};
use crate::language::{Languages, Marks};
use crate::metadata::byline::{self, Byline};
use crate::text::bounded;
use crate::text::fold::strip_prefix;
use crate::text::marks::Mark;
use crate::text::pieces::Piece;
use crate::text::runs::is_word_char;
use crate::text::scratch::recycled;
use crate::text::word_starts::word_starts;

/// What each line of a text is: told once, and asked by every reader of the layout.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines<'a> {
    kinds: Vec<(Line<'a>, Roles)>,
    bylines: Vec<Byline<'a>>,
    marks: Marks,
}

impl<'a> Lines<'a> {
    /// Reads the lines of another text; `page` is what its page says of its language.
    pub(crate) fn read(&mut self, pieces: &[Piece<'a>], layouts: &Layouts, page: Languages) {
        self.kinds.clear();
        self.bylines.clear();
        self.marks = Marks::default();
        self.marks.add(page);
        for piece in pieces {
            let opening = layouts.opening(piece.text);
            let roles = opening.roles();
            let line = self.line(piece, &opening, roles, layouts);
            match line {
                Line::Heading(_) | Line::Lede(_) => self.marks.add(opening.languages()),
                Line::Label(label) => self.marks.add(label.languages),
                _ => {}
            }
            self.kinds.push((line, roles));
        }
    }

    /// What line `at` is.
    pub(super) fn get(&self, at: usize) -> Option<Line<'a>> {
        self.kinds.get(at).map(|(line, _)| *line)
    }

    /// The roles of the words that line `at` opens with, whatever opened the line before them.
    pub(super) fn opens(&self, at: usize) -> Roles {
        self.kinds.get(at).map(|(_, roles)| *roles).unwrap_or_default()
    }

    /// The byline that line `at` is.
    pub(super) fn byline(&self, at: usize) -> Option<&Byline<'a>> {
        match self.get(at) {
            Some(Line::Byline(number)) => self.bylines.get(number as usize),
            _ => None,
        }
    }

    /// What `piece`, which opens like this, is.
    fn line(
        &mut self,
        piece: &Piece<'a>,
        opening: &Opening<'a, '_>,
        roles: Roles,
        layouts: &Layouts,
    ) -> Line<'a> {
        let text = piece.text;
        if let Some(heading) = heading(piece, opening, roles) {
            return Line::Heading(heading);
        }
        match piece.mark {
            Mark::Heading(level) => return marked(text, level, layouts),
            Mark::Bullet | Mark::Dash | Mark::Number(_) => return Line::Item,
            Mark::None | Mark::BlockQuote => {}
        }
        if let Some(value) = field(opening, Role::Lede, roles) {
            return Line::Lede(value);
        }
        let byline =
            (roles.sign() || byline::may_be_date(text)).then(|| byline::read_opened(text, opening, layouts));
        if let Some(byline) = byline.flatten() {
            self.bylines.push(byline);
            return Line::Byline(self.bylines.len() as u32 - 1);
        }
        if field(opening, Role::Aside, roles).is_some() {
            return Line::Aside;
        }
        let label = layouts.label(text, opening).map(Line::Label);
        label.or_else(|| listed(text, opening, roles, layouts)).unwrap_or_else(|| shaped(text))
    }

    /// What headings and labels say of the language.
    pub(crate) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// The same memory, empty, for another text.
    pub(crate) fn recycled<'b>(self) -> Lines<'b> {
        Lines { kinds: recycled(self.kinds), bylines: recycled(self.bylines), marks: Marks::default() }
    }
}

/// A line with heading marks: pages print their field labels as headings, "## Claim", "### Claim: the bridge fell". The first
/// level is that of the headline.
fn marked<'a>(text: &'a str, level: u8, layouts: &Layouts) -> Line<'a> {
    let is_field = |label: &Label<'_>| match label.value {
        "" => label.alone != Alone::Heading,
        _ => level > 1 && label.role == LabelRole::Claim,
    };
    layouts.labels().at_start(text).filter(is_field).map_or(Line::Marked, Line::Label)
}

/// What a line is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Line<'a> {
    /// "Introduction : text"; the text may be on the next line.
    Lede(&'a str),
    /// A byline, publication or author line, and its number among them.
    Byline(u32),
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
    /// A line over links to other articles.
    Related,
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
    pub(super) fn opens_field(self) -> bool {
        match self {
            Line::Heading(_) => true,
            Line::Label(label) => label.alone == Alone::Heading || !label.value.is_empty(),
            _ => false,
        }
    }
}

/// The longest line that is looked up in the tables as a whole, in bytes.
const MAX_HEADING_BYTES: usize = 120;

/// The heading of the tables that a line is as a whole. Only a number may stand before it, and no sentence ends with it.
fn heading(piece: &Piece<'_>, opening: &Opening<'_, '_>, roles: Roles) -> Option<Heading> {
    let text = piece.text;
    let whole = text.len() <= MAX_HEADING_BYTES && roles.has_heading();
    let marked = piece.mark.is_list() && !matches!(piece.mark, Mark::Number(_));
    (whole && !marked && !text.ends_with(['.', '!', '…'])).then(|| opening.heading()).flatten()
}

/// Lines whose first words stand in the tables.
fn listed<'a>(text: &'a str, opening: &Opening<'a, '_>, roles: Roles, layouts: &Layouts) -> Option<Line<'a>> {
    let may_be_placeholder = opening.has(Role::Placeholder) || !text.starts_with(is_word_char);
    if may_be_placeholder && is_placeholder(text, layouts) {
        return Some(Line::Placeholder);
    }
    let whole = |role| roles.has(role) && text.len() <= MAX_HEADING_BYTES && opening.is(role);
    if whole(Role::Stray) {
        return Some(Line::Stray);
    }
    if whole(Role::Related) {
        return Some(Line::Related);
    }
    if roles.has(Role::Caption) && (opening.field(Role::Caption).is_some() || opening.is(Role::Caption)) {
        return Some(Line::Caption);
    }
    let trailer = after(opening, Role::Trailer, roles).or_else(|| after(opening, Role::Disclosure, roles));
    trailer.map(|_| Line::Trailer).or_else(|| is_statement(text, layouts).then_some(Line::Statement))
}

/// [`Opening::after`] for a line that opens with words of these roles.
fn after<'a>(opening: &Opening<'a, '_>, wanted: Role, roles: Roles) -> Option<&'a str> {
    roles.has(wanted).then(|| opening.after(wanted)).flatten()
}

/// [`Opening::field`] for a line that opens with words of these roles.
fn field<'a>(opening: &Opening<'a, '_>, wanted: Role, roles: Roles) -> Option<&'a str> {
    roles.has(wanted).then(|| opening.field(wanted)).flatten()
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
        let bare = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let opening = layouts.opening(bare);
        let bare = || bare.trim_end_matches(|c: char| !c.is_alphanumeric());
        opening.has(Role::Placeholder) && layouts.after(bare(), Role::Placeholder).is_some()
    }
}

/// Whether the line says who stated something, the statement itself on the next line or in quotation marks behind the colon.
fn is_statement(text: &str, layouts: &Layouts) -> bool {
    let window = bounded::first(text, MAX_HEADING_BYTES * 2);
    let colon = memchr::memchr(b':', window.as_bytes());
    let pieces = colon.and_then(|at| Some((window.get(..at)?, window.get(at + 1..)?.trim_start())));
    let announces = |statement: &str| statement.is_empty() || shape::opens_quotation(statement);
    pieces.filter(|(_, statement)| announces(statement)).is_some_and(|(head, _)| {
        let mut starts = word_starts(head).filter_map(|at| head.get(at..));
        starts.any(|rest| layouts.statements().any(|words| strip_prefix(rest, words).is_some()))
    })
}
