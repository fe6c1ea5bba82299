//! The head of an article: kicker, headline, bylines and introduction.
//!
//! Lines are read until the introduction, a section heading or a note that cannot stand before an introduction. What
//! is short and unexplained on the way is a title; which of the titles is the headline is told at the end:
//!
//! | lines | reading |
//! |---|---|
//! | `Flash Monde` / `Le blocus …` | a short category before a longer line is the kicker |
//! | `Titre` / `Ada Morval` / `01.11.2025` / `Titre` | a repeated line is the headline, a name between is the author |
//! | `Photo : …` / `Titre` | a caption is neither |
//! | `À La Une` / prose | a known category without a headline |
//!
//! Not yet read: a site's slogan that looks like a category.

use super::line::Line;
use super::role::Role;
use super::shape;
use super::{Outline, Sheet};
use crate::BlockKind;
use crate::labels::{Alone, Label, Role as LabelRole};
use crate::metadata::byline::{self, is_name};
use crate::text::marks::Mark;
use crate::text::pieces::Piece;

/// A head longer than this, in lines, has no introduction that could be told from the body.
const MAX_HEAD_LINES: usize = 40;

/// The titles that are remembered: kicker, headline, name, headline again, and some more.
const MAX_TITLES: usize = 8;

/// What is known while the head is read.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one question about the lines before, and they are independent"
)]
struct Head {
    titles: [usize; MAX_TITLES],
    count: usize,
    /// The line after which the rating of a statement may stand.
    statement: bool,
    /// The next line is the value of a field label.
    value: bool,
    /// The next prose is the introduction, whatever it looks like.
    lede: bool,
    /// A field label came before: what is short and unexplained is a heading.
    labels: bool,
    /// Between a claim label and its verdict, where dates are the claim's.
    claim: bool,
    /// List items are key points before the introduction.
    key_points: bool,
}

enum Step {
    Next,
    /// The body starts at this line.
    Body(usize),
}

/// Reads the head; the index of the first line of the body.
pub(super) fn read<'a>(sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> usize {
    let mut head = Head::default();
    let mut body = sheet.pieces.len().min(MAX_HEAD_LINES);
    for at in 0..body {
        if let Step::Body(start) = head.step(at, sheet, outline) {
            body = start;
            break;
        }
        if head.key_points {
            // The section of the key points goes on until the next heading.
            sheet.enter(at, outline);
        }
    }
    head.titles(sheet, outline);
    body
}

impl Head {
    fn step<'a>(&mut self, at: usize, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> Step {
        let Some((piece, line)) = sheet.line(at) else { return Step::Body(at) };
        if std::mem::take(&mut self.value) && !line.opens_field() {
            return Step::Next;
        }
        match line {
            Line::Lede("") => self.lede = true,
            Line::Lede(text) => {
                self.lede = true;
                return introduce(at, text, sheet, outline);
            }
            Line::Byline(_) if self.claim => sheet.set(at, BlockKind::Label),
            Line::Byline(_) => return Self::byline(at, sheet, outline),
            Line::Marked if self.count == 0 => self.title(at),
            Line::Heading(heading) if heading.key_points => return self.key_points(at, sheet, outline),
            Line::Label(label) if self.is_title(&label, piece, sheet) => self.title(at),
            Line::Label(label) => return self.label(at, label.role, label.alone, label.value, sheet),
            Line::Statement if self.count == 0 => {
                sheet.set(at, BlockKind::Label);
                self.statement = true;
            }
            Line::Caption
            | Line::Stray
            | Line::Related
            | Line::Trailer
            | Line::Placeholder
            | Line::Statement => {
                sheet.set(at, BlockKind::Other);
            }
            Line::Item if self.statement && self.count == 0 => sheet.set(at, BlockKind::Label),
            Line::Quotation if self.count == 0 && is_signed(at, sheet) => {
                sheet.set(at, BlockKind::Quote);
                self.statement = true;
            }
            Line::Item if self.key_points => sheet.set(at, BlockKind::ListItem),
            Line::Item if self.count == 0 && is_repeated(at, sheet) => self.title(at),
            Line::Short if self.count > 0 && Self::signed(at, piece.text, sheet, outline) => {}
            Line::Quotation if self.lede || shape::is_prose(piece.text) && !self.quoted(at) => {
                return self.prose(at, sheet, outline);
            }
            Line::Quotation | Line::Short if self.lede => return self.prose(at, sheet, outline),
            Line::Quotation if self.statement => sheet.set(at, BlockKind::Quote),
            Line::Quotation | Line::Short if self.labels || self.key_points => return Step::Body(at),
            Line::Quotation | Line::Short => self.title(at),
            Line::Prose => return self.prose(at, sheet, outline),
            Line::Heading(_) | Line::Marked | Line::Aside | Line::Item => return Step::Body(at),
        }
        Step::Next
    }

    /// Whether a label belongs to the title: it is the category of the article, a line of its own or the first words of the
    /// headline ("Faktencheck: Kein Vulkan in Lysse"), or heading marks open the first line.
    fn is_title(&self, label: &Label<'_>, piece: &Piece<'_>, sheet: &Sheet<'_, '_>) -> bool {
        let whole = !piece.text.contains([':', '：']);
        let marked = matches!(piece.mark, Mark::Heading(_)) && !label.value.is_empty();
        self.count == 0 && marked
            || (whole || self.count == 0) && sheet.layouts.is(label.printed, Role::Kicker)
    }

    /// Whether a quotation on line `at` can be no introduction: nothing but a title stands before it, or a statement.
    fn quoted(&self, at: usize) -> bool {
        self.statement || at == 0
    }

    fn title(&mut self, at: usize) {
        if let Some(slot) = self.titles.get_mut(self.count) {
            *slot = at;
            self.count += 1;
        }
    }

    fn prose<'a>(&mut self, at: usize, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> Step {
        if !self.lede && self.count == 0 && stands_before_headline(at, sheet) {
            sheet.set(at, BlockKind::Other);
            return Step::Next;
        }
        if !self.lede && self.is_headline_sentence(at, sheet) {
            self.title(at);
            return Step::Next;
        }
        let text = sheet.pieces.get(at).map_or("", |piece| piece.text);
        introduce(at, text, sheet, outline)
    }

    /// Whether the sentence on line `at`, the first of the article or under its category, is its headline: one short
    /// sentence before the introduction or a byline.
    fn is_headline_sentence(&self, at: usize, sheet: &Sheet<'_, '_>) -> bool {
        let Some(this) = sheet.pieces.get(at) else { return false };
        let one_sentence = this.text.len() <= MAX_HEADLINE_SENTENCE_BYTES
            && !this.text.trim_end_matches('.').contains(". ")
            && !this.text.ends_with([')', ']']);
        let is_first = at == 0
            || at == 1
                && self.count == 1
                && sheet.pieces.first().is_some_and(|before| shape::may_be_kicker(before.text));
        is_first && one_sentence && matches!(sheet.lines.get(at + 1), Some(Line::Lede(_) | Line::Byline(_)))
    }

    fn byline<'a>(at: usize, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> Step {
        let Some(byline) = sheet.lines.byline(at) else { return Step::Next };
        let text = byline.rest.strip_prefix([':', '：']).map(str::trim_start).unwrap_or_default();
        let update = byline.modified.is_some() && byline.authors.is_empty();
        sheet.set(at, BlockKind::Byline);
        outline.sign(byline);
        match (update, text) {
            (true, text) if !text.is_empty() => introduce(at, text, sheet, outline),
            _ => Step::Next,
        }
    }

    /// Whether line `at` is a signature without a word that says so, which is then taken over.
    fn signed<'a>(at: usize, text: &'a str, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> bool {
        let Some(byline) = byline::signature(text, sheet.layouts) else { return false };
        outline.sign(&byline);
        sheet.set(at, BlockKind::Byline);
        true
    }

    /// Key points stand in a section of their own, before the introduction.
    fn key_points<'a>(&mut self, at: usize, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> Step {
        let listed = sheet.pieces.get(at + 1).is_some_and(|next| next.mark.is_list());
        if !listed {
            return Step::Body(at);
        }
        self.key_points = true;
        outline.open(at, crate::SectionKind::Other, sheet);
        sheet.set(at, BlockKind::Heading);
        Step::Next
    }

    fn label(
        &mut self,
        at: usize,
        role: LabelRole,
        alone: Alone,
        value: &str,
        sheet: &mut Sheet<'_, '_>,
    ) -> Step {
        let stops = matches!(role, LabelRole::Rationale | LabelRole::Other)
            || alone == Alone::Heading && value.is_empty();
        if stops {
            return Step::Body(at);
        }
        sheet.set(at, BlockKind::Label);
        self.labels = true;
        self.claim = role == LabelRole::Claim || self.claim && role != LabelRole::Verdict;
        self.value = value.is_empty();
        Step::Next
    }

    /// Tells the titles apart.
    fn titles<'a>(&self, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) {
        let titles = self.titles.get(..self.count).unwrap_or_default();
        let text = |at: usize| sheet.pieces.get(at).map_or("", |piece| super::bare(piece.text));
        let repeated = titles.iter().enumerate().find_map(|(nth, &at)| {
            titles.get(nth + 1..)?.iter().any(|&other| text(other) == text(at)).then_some(at)
        });
        let headline = repeated.or_else(|| self.headline(titles, sheet));
        let headline_text = headline.map(text);
        for &at in titles {
            let kind = match headline {
                Some(_) if Some(text(at)) == headline_text => BlockKind::Headline,
                Some(headline) if at > headline && repeated.is_some() && is_name(text(at)) => {
                    outline.authors.push(text(at));
                    BlockKind::Byline
                }
                _ if headline.is_none_or(|headline| at < headline) => {
                    self.before(at, text(at), sheet, outline)
                }
                _ if is_signature(at, text(at), sheet) => {
                    outline.authors.push(text(at));
                    BlockKind::Byline
                }
                _ => BlockKind::Other,
            };
            sheet.set(at, kind);
        }
        outline.headline = headline_text;
    }

    /// The headline among titles of which none is repeated.
    fn headline(&self, titles: &[usize], sheet: &Sheet<'_, '_>) -> Option<usize> {
        let text = |at: usize| sheet.pieces.get(at).map_or("", |piece| piece.text);
        let known = |at: usize| sheet.layouts.is(text(at), Role::Kicker) || is_glued(text(at));
        let mut unsigned = titles.iter().copied().filter(|&at| !is_signature(at, text(at), sheet));
        // A title is not a name only because the date stands under it.
        let Some(first) = unsigned.next() else { return titles.first().copied().filter(|&at| !known(at)) };
        let Some(second) = unsigned.next() else { return (!known(first)).then_some(first) };
        let category = shape::may_be_kicker(text(first)) && text(second).len() > text(first).len();
        if known(first) || self.statement || category || self.lede {
            // What stands last before a labelled introduction is the headline: a slogan may stand before it.
            return if self.lede { unsigned.next_back().or(Some(second)) } else { Some(second) };
        }
        Some(first)
    }

    /// What a title before the headline is.
    fn before<'a>(
        &self,
        at: usize,
        text: &'a str,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        let known = sheet.layouts.is(text, Role::Kicker) || is_glued(text);
        if is_signature(at, text, sheet) {
            outline.authors.push(text);
            BlockKind::Byline
        } else if self.statement {
            BlockKind::Label
        } else if outline.kicker.is_none() && (known || shape::may_be_kicker(text)) && at < MAX_TITLES {
            outline.kicker = Some(text);
            BlockKind::Kicker
        } else {
            BlockKind::Other
        }
    }
}

/// Whether the next line says the same: the title of a listing page, as its item and as the headline.
pub(super) fn is_repeated(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    sheet.pieces.get(at).zip(sheet.pieces.get(at + 1)).is_some_and(|(this, next)| this.text == next.text)
}

fn introduce<'a>(at: usize, text: &'a str, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) -> Step {
    outline.introduction = Some(text);
    sheet.set(at, BlockKind::Introduction);
    sheet.enter(at, outline);
    Step::Body(at + 1)
}

/// Whether the quotation on line `at` is signed behind a dash, on its own line or the next: "– Ada Morval, maire".
fn is_signed(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    let Some((this, next)) = sheet.pieces.get(at).zip(sheet.pieces.get(at + 1)) else { return false };
    let closed = this.text.ends_with(['»', '”', '"', '“']);
    closed && (next.mark == Mark::Dash || next.text.starts_with(['–', '—']))
}

/// Two categories glued without a space: `Grand EstInfos régionales`.
fn is_glued(text: &str) -> bool {
    let mut before = ' ';
    shape::may_be_kicker(text)
        && text.chars().any(|c| std::mem::replace(&mut before, c).is_lowercase() && c.is_uppercase())
}

/// Whether the sentence on line `at` is a caption: a headline follows, and then the introduction.
fn stands_before_headline(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    matches!(sheet.lines.get(at + 1), Some(Line::Short | Line::Marked))
        && matches!(sheet.lines.get(at + 2), Some(Line::Lede(_)))
}

/// The longest sentence that may be a headline, in bytes.
const MAX_HEADLINE_SENTENCE_BYTES: usize = 140;

/// Whether the short line at `at` is a name with a date on the next line; its newsroom may stand between.
pub(super) fn is_signature(at: usize, text: &str, sheet: &Sheet<'_, '_>) -> bool {
    let dated = |at: usize| {
        let byline = sheet.lines.byline(at).filter(|byline| byline.authors.is_empty());
        byline.is_some_and(|byline| byline.bare.is_some() || byline.published.is_some() && text.contains(' '))
    };
    let signed = dated(at + 1) && !is_newsroom(at, sheet);
    (signed || dated(at + 2) && is_newsroom(at + 1, sheet)) && is_name(text)
}

/// Whether a full name stands right before the one on line `at`.
fn is_newsroom(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    let is_short_name = |at: usize| {
        let text = sheet.pieces.get(at).map_or("", |piece| piece.text);
        matches!(sheet.lines.get(at), Some(Line::Short)) && text.contains(' ') && is_name(text)
    };
    is_short_name(at) && at.checked_sub(1).is_some_and(is_short_name)
}
