//! Listing pages: several articles, or their teasers, in one text.
//!
//! | page | marks | parts |
//! |---|---|---|
//! | author page | each article opens with a list item that repeats as the title | from item to item |
//! | articles in a row | more than one "Introduction :" | from the titles before each |
//! | index page | "Lire Plus" after each teaser, glued to the next title | up to each "Lire Plus" |
//! | flattened author page | "Auteur : …" first, then paragraphs with headings inside | none: read as one, with a warning |
//!
//! Not yet read: teasers without a link text after them.

use super::line::{Line, Lines};
use super::role::Role;
use super::tables::Layouts;
use crate::metadata::byline::{self, Byline};
use crate::text::fold::strip_prefix;
use crate::text::pieces::Piece;

/// One article of a listing page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// Its part of the text; the parts tile the page.
    pub whole: &'a str,
    /// That without the link text that ends a teaser.
    pub text: &'a str,
    pub teaser: bool,
}

/// What kind of page a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page<'a> {
    /// One article.
    Single,
    /// Several; the author is named once for all.
    Listing { parts: Vec<Part<'a>>, author: Option<&'a str> },
    /// Several that cannot be told apart.
    Flattened,
}

/// A text in pieces, and what each of them is.
#[derive(Clone, Copy)]
struct Cut<'a, 's> {
    pieces: &'s [Piece<'a>],
    lines: &'s Lines<'a>,
    layouts: &'s Layouts,
}

/// Tells what kind of page `text`, cut into `pieces`, is.
pub(crate) fn page<'a>(
    text: &'a str,
    pieces: &[Piece<'a>],
    lines: &Lines<'a>,
    layouts: &Layouts,
) -> Page<'a> {
    let cut = Cut { pieces, lines, layouts };
    let starts = cut.starts();
    if starts.len() > 1 {
        return Page::Listing { parts: between(text, &starts), author: cut.author() };
    }
    if cut.links() {
        let parts = teasers(text, layouts);
        if parts.len() > 1 {
            return Page::Listing { parts, author: cut.author() };
        }
    }
    let flat = cut.author().is_some() && pieces.iter().any(|piece| is_flattened(piece.text, layouts));
    if flat { Page::Flattened } else { Page::Single }
}

impl<'a> Cut<'a, '_> {
    /// Who signs on the first line.
    fn author(self) -> Option<&'a str> {
        let signed = |byline: &Byline<'a>| byline.authors.first().copied();
        match self.lines.get(0)? {
            Line::Byline(_) => signed(self.lines.byline(0)?),
            // What opened these lines was told before they were asked for a byline.
            Line::Heading(_) | Line::Marked | Line::Item | Line::Lede(_) => {
                signed(&byline::read(self.pieces.first()?.text, self.layouts)?)
            }
            _ => None,
        }
    }

    /// Whether a line ends or starts with the link text of a teaser.
    fn links(self) -> bool {
        let mut pieces = self.pieces.iter().enumerate();
        pieces.any(|(at, piece)| {
            self.layouts.opens_link(piece.text, self.lines.opens(at))
                || self.layouts.ends_with_link(piece.text)
        })
    }

    /// Where the articles of a page start: at repeated list items, else at the titles before each introduction.
    fn starts(self) -> Vec<&'a str> {
        let repeated = |at: usize| {
            let (this, next) = self.pieces.get(at).zip(self.pieces.get(at + 1))?;
            (this.mark.is_list() && !next.mark.is_list() && this.text == next.text).then_some(this.whole)
        };
        let items: Vec<_> = (0..self.pieces.len()).filter_map(repeated).collect();
        if items.len() > 1 {
            return items;
        }
        let mut ledes = (0..self.pieces.len()).filter(|&at| self.is_lede(at));
        let Some(first) = ledes.next() else { return Vec::new() };
        let mut last = first;
        let mut found = vec![first];
        for lede in ledes {
            found.push(self.title_before(lede, last));
            last = lede;
        }
        found.into_iter().filter_map(|at| self.pieces.get(at)).map(|piece| piece.whole).collect()
    }

    /// Whether line `at` opens with the label of an introduction, "Introduction :" or "Mise à jour le 2025-11-25 :".
    fn is_lede(self, at: usize) -> bool {
        let roles = self.lines.opens(at);
        let labelled =
            || self.pieces.get(at).and_then(|piece| self.layouts.field(piece.text, Role::Lede)).is_some();
        let updates = |byline: &Byline<'_>| byline.modified.is_some() && byline.rest.starts_with([':', '：']);
        roles.has(Role::Lede) && labelled()
            || roles.has(Role::Modified) && self.lines.byline(at).is_some_and(updates)
    }

    /// The first of the titles right before the introduction at `lede`, after the one at `last`.
    fn title_before(self, lede: usize, last: usize) -> usize {
        let floor = (last + 1).max(lede.saturating_sub(MAX_TITLE_LINES));
        let is_title = |&at: &usize| {
            let ends = self.pieces.get(at).is_none_or(|piece| piece.text.ends_with('.'));
            let kind = self.lines.get(at);
            !ends && matches!(kind, Some(Line::Short | Line::Marked | Line::Quotation | Line::Caption))
        };
        (floor..lede).rev().take_while(is_title).last().unwrap_or(lede)
    }
}

/// The lines of a head before its introduction: kicker, headline, headline again.
const MAX_TITLE_LINES: usize = 4;

/// The parts of `text` that start at these pieces; what stands before the first belongs to it.
fn between<'a>(text: &'a str, starts: &[&'a str]) -> Vec<Part<'a>> {
    let offset = |piece: &str| piece.as_ptr() as usize - text.as_ptr() as usize;
    let ends = starts.iter().skip(1).map(|piece| offset(piece)).chain([text.len()]);
    let mut from = 0;
    let part = |end| {
        let whole = text.get(std::mem::replace(&mut from, end)..end)?;
        Some(Part { whole, text: whole, teaser: false })
    };
    ends.filter_map(part).collect()
}

/// The teasers of an index page, each with the link text that ends it.
fn teasers<'a>(text: &'a str, layouts: &Layouts) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(next) = rest.find(|c: char| c.is_uppercase()) else { break };
        at += next;
        let link = text.get(at..).unwrap_or_default();
        if let Some(after) = layouts.links().find_map(|words| strip_prefix(link, words)) {
            let end = text.len() - after.len();
            match text.get(from..end).zip(text.get(from..at)) {
                Some((whole, text)) if text.contains(char::is_alphanumeric) => {
                    parts.push(Part { whole, text, teaser: true });
                    from = end;
                }
                _ => {}
            }
            at = end;
        } else {
            at += link.chars().next().map_or(1, char::len_utf8);
        }
    }
    if let Some(last) = parts.last_mut() {
        let start = last.whole.as_ptr() as usize - text.as_ptr() as usize;
        last.whole = text.get(start..).unwrap_or(last.whole);
    }
    parts
}

/// The shortest paragraph that holds a whole article, in bytes.
const MIN_FLATTENED_BYTES: usize = 600;

/// The headings inside a paragraph that make it an article: one may be words of a sentence.
const MIN_FLATTENED_HEADINGS: usize = 2;

/// Whether `text` is an article in one paragraph, headings inside.
fn is_flattened(text: &str, layouts: &Layouts) -> bool {
    let sentences = text.match_indices(". ").filter_map(|(at, _)| text.get(at + 2..));
    text.len() >= MIN_FLATTENED_BYTES
        && sentences.filter(|sentence| layouts.opens_heading(sentence)).count() >= MIN_FLATTENED_HEADINGS
}

#[cfg(test)]
mod tests {
    use super::{Lines, Page, page};
    use crate::language::Languages;
    use crate::layout::Layouts;
    use crate::text::pieces;

    fn read(text: &str) -> Page<'_> {
        let (mut found, mut lines, layouts) = (Vec::new(), Lines::default(), Layouts::built_in());
        pieces::split(text, &mut found);
        lines.read(&found, &layouts, Languages::default());
        page(text, &found, &lines, &layouts)
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let parts = match read(text) {
            Page::Listing { parts, .. } => parts,
            _ => Vec::new(),
        };
        assert_eq!(parts.iter().map(|part| part.text).collect::<Vec<_>>(), expected);
        if !parts.is_empty() {
            assert_eq!(parts.iter().map(|part| part.whole).collect::<String>(), text, "tiles");
        }
    }

    #[test]
    fn several_articles() {
        check(
            "Auteur/autrice : Ada Morval\n\n  • A\n\n    A\n\n    x.\n\n  • B\n\n    B\n",
            &["Auteur/autrice : Ada Morval\n\n  • A\n\n    A\n\n    x.\n\n", "  • B\n\n    B\n"],
        );
        check(
            "A\nIntroduction : x.\nAuteur : Ada Morval\nB\nIntroduction : y.",
            &["A\nIntroduction : x.\nAuteur : Ada Morval\n", "B\nIntroduction : y."],
        );
    }

    #[test]
    fn an_item_printed_twice_is_no_title() {
        check(
            "Le pont\n\nRumeurs\n- Le pont est vendu. Faux.\n- Le pont est vendu. Faux.\n- Le pont est vendu. Faux.\n",
            &[],
        );
    }

    #[test]
    fn a_last_sentence_is_no_title() {
        let text = "A\nIntroduction : x.\nFin.\nB\nIntroduction : y.";
        check(text, &["A\nIntroduction : x.\nFin.\n", "B\nIntroduction : y."]);
    }

    #[test]
    fn teasers_end_at_their_link() {
        check(
            "Le pont\nIl ferme. Lire PlusLa gare\nElle ouvre. Lire Plus\n",
            &["Le pont\nIl ferme. ", "La gare\nElle ouvre. "],
        );
    }

    #[test]
    fn one_article() {
        check("A\nIntroduction : x.\nFaits vérifiés\ny.", &[]);
        check("A\nUne phrase qui finit par Lire plus", &[]);
        check("", &[]);
    }

    #[test]
    fn a_flattened_page_is_told() {
        let filler = "Le pont de Lysse est fermé depuis lundi. ".repeat(12);
        let text = format!(
            "Auteur : Ada Morval\nA\nIntroduction : x. {filler}Faits vérifiés À Lysse, y. {filler}Développement Rien."
        );
        assert_eq!(read(&text), Page::Flattened);
    }
}
