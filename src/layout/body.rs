//! The body of an article: sections, their blocks, and the trailer.

use super::head::is_signature;
use super::line::Line;
use super::role::Role;
use super::shape;
use super::{Outline, Sheet, bare};
use crate::labels::{Alone, Label, Role as LabelRole};
use crate::metadata::byline::Byline;
use crate::text::bounded;
use crate::text::marks::Mark;
use crate::text::pieces::Piece;
use crate::{BlockKind, Rating, SectionKind, VerdictRule, rating};

/// What is known while the body is read.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one question about the lines before, and they are independent"
)]
struct Body {
    /// The trailer has begun.
    trailer: bool,
    /// The line before is a field label whose value is on this line.
    value: bool,
    /// Between a claim label and its verdict, where dates and sources are the claim's.
    claim: bool,
    /// Something other than bylines, captions and field labels stands in the body.
    begun: bool,
}

/// Reads the body from line `start` on.
pub(super) fn read<'a>(start: usize, sheet: &mut Sheet<'a, '_>, outline: &mut Outline<'a>) {
    let mut body = Body::default();
    for at in start..sheet.pieces.len() {
        let Some((piece, line)) = sheet.line(at) else { break };
        let kind = body.line(at, piece, line, sheet, outline);
        body.begun |= !matches!(kind, BlockKind::Byline | BlockKind::Label | BlockKind::Other);
        sheet.set(at, kind);
        if kind != BlockKind::Trailer {
            sheet.enter(at, outline);
        }
    }
}

impl Body {
    fn line<'a>(
        &mut self,
        at: usize,
        piece: &Piece<'a>,
        line: Line<'a>,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        let value = std::mem::take(&mut self.value);
        if self.trailer && !matches!(&line, Line::Heading(heading) if heading.kind != SectionKind::Other) {
            return after_article(at, line, sheet, outline);
        }
        match line {
            Line::Heading(heading) => self.section(at, heading.kind, sheet, outline),
            Line::Marked => self.section(at, SectionKind::Other, sheet, outline),
            Line::Label(label) => self.label(at, &label, sheet, outline),
            Line::Byline(_) if value => BlockKind::Paragraph,
            Line::Byline(_) => self.byline(at, line, sheet, outline),
            Line::Trailer if !value && runs_on(at, sheet) => BlockKind::Other,
            Line::Trailer if !value => {
                self.trailer = true;
                after_article(at, line, sheet, outline)
            }
            Line::Lede(text) if outline.introduction.is_none() && !text.is_empty() => {
                outline.introduction = Some(text);
                BlockKind::Introduction
            }
            Line::Item if opens_numbered(at, sheet, outline) => {
                self.section(at, SectionKind::Other, sheet, outline)
            }
            Line::Item => BlockKind::ListItem,
            Line::Quotation => BlockKind::Quote,
            Line::Placeholder => {
                outline.boilerplate.push(piece.text);
                BlockKind::Other
            }
            Line::Related if outline.section_kind() == Some(SectionKind::Sources) => {
                self.trailer = true;
                BlockKind::Trailer
            }
            Line::Caption | Line::Stray | Line::Related if !value => BlockKind::Other,
            Line::Short if !value => self.short(at, piece.text, sheet, outline),
            _ => BlockKind::Paragraph,
        }
    }

    /// A field label, or the heading of labelled claims.
    fn label<'a>(
        &mut self,
        at: usize,
        label: &Label<'a>,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        if label.value.is_empty() && (label.alone == Alone::Heading || is_title(at, label, sheet)) {
            return self.section(at, SectionKind::Other, sheet, outline);
        }
        self.value = label.value.is_empty();
        self.claim = match label.role {
            LabelRole::Claim => true,
            LabelRole::Verdict | LabelRole::Rationale => false,
            _ => self.claim,
        };
        BlockKind::Label
    }

    /// A short line that no table knows.
    fn short<'a>(
        &mut self,
        at: usize,
        text: &'a str,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        if !self.begun && is_signature(at, text, sheet) {
            outline.author(text);
            BlockKind::Byline
        } else if outline.headline == Some(bare(text)) {
            BlockKind::Headline
        } else if opens_section(at, sheet, outline) {
            self.section(at, SectionKind::Other, sheet, outline)
        } else {
            BlockKind::Paragraph
        }
    }

    /// A byline: of the claim that is open, under the introduction, or after the article.
    fn byline<'a>(
        &mut self,
        at: usize,
        line: Line<'a>,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        let Some(byline) = sheet.lines.byline(at).filter(|_| !self.claim) else { return BlockKind::Label };
        if (!self.begun || is_update(byline)) && goes_on(at, sheet) {
            outline.sign(byline);
            return BlockKind::Byline;
        }
        if self.begun && runs_on(at, sheet) {
            // The dates of a chronology stand alone over its paragraphs.
            if byline.authors.is_empty() {
                return BlockKind::Paragraph;
            }
            outline.sign(byline);
            return BlockKind::Byline;
        }
        self.trailer = true;
        after_article(at, line, sheet, outline)
    }

    fn section<'a>(
        &mut self,
        at: usize,
        kind: SectionKind,
        sheet: &Sheet<'a, '_>,
        outline: &mut Outline<'a>,
    ) -> BlockKind {
        *self = Body { begun: true, ..Body::default() };
        outline.open(at, kind, sheet);
        BlockKind::Heading
    }
}

/// What line `at` is after the end of the article, and what it still says about it.
fn after_article<'a>(
    at: usize,
    line: Line<'a>,
    sheet: &Sheet<'a, '_>,
    outline: &mut Outline<'a>,
) -> BlockKind {
    if let Some(byline) = sheet.lines.byline(at) {
        outline.sign(byline);
        outline.boilerplate.extend(super::disclosure(byline.rest, sheet.layouts));
    } else if matches!(line, Line::Trailer) {
        outline.boilerplate.extend(sheet.pieces.get(at).map(|piece| piece.text));
    }
    BlockKind::Trailer
}

/// Whether the article goes on after the bylines from line `at` on, which then stand under its introduction. A photo may
/// stand between.
fn goes_on(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    let mut lines = (at..at + MAX_BYLINES).filter_map(|at| sheet.lines.get(at));
    match lines.find(|line| !matches!(line, Line::Byline(_) | Line::Caption | Line::Stray)) {
        Some(Line::Label(_) | Line::Heading(_) | Line::Prose) => true,
        // A caption that no word tells.
        Some(Line::Short) => matches!(lines.next(), Some(Line::Label(_))),
        _ => false,
    }
}

/// Whether the article runs on under line `at`, an advert or a date between its paragraphs: the end of an article has no
/// two paragraphs of prose in so few lines.
fn runs_on(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    const LINES: usize = 3;
    let next = (at + 1..=at + LINES).filter_map(|at| sheet.lines.get(at));
    next.filter(|line| matches!(line, Line::Prose | Line::Quotation)).count() >= 2
}

/// The most bylines under an introduction: who, when, when changed, who checked, and a photo with its credit.
const MAX_BYLINES: usize = 7;

/// Whether a byline says only that the article was changed: such notes stand between paragraphs.
fn is_update(byline: &Byline<'_>) -> bool {
    byline.modified.is_some() && byline.published.is_none() && byline.authors.is_empty()
}

/// Whether the label on line `at` is that of claims with labels of their own under it: "## Ce qui circule".
fn is_title(at: usize, label: &Label<'_>, sheet: &Sheet<'_, '_>) -> bool {
    label.role == LabelRole::Claim
        && matches!(sheet.lines.get(at + 1), Some(Line::Label(next)) if next.role == LabelRole::Claim)
}

/// Whether the short line at `at` is a heading that no table knows: it stands between complete paragraphs, and prose or
/// a list follows.
fn opens_section(at: usize, sheet: &Sheet<'_, '_>, outline: &Outline<'_>) -> bool {
    let Some((this, next)) = sheet.pieces.get(at).zip(sheet.pieces.get(at + 1)) else { return false };
    shape::may_be_heading(this.text)
        && !is_closed(outline)
        && follows(next, this)
        && precedes(at, this, sheet)
        && !sheet.lines.opens(at).has(Role::Source)
        && !is_verdict(at, this.text, sheet)
}

/// Whether the section that is open has no free headings in it: its short lines are items.
fn is_closed(outline: &Outline<'_>) -> bool {
    use SectionKind::{Disinformation, Glossary, Quiz, Sources};
    matches!(outline.section_kind(), Some(Sources | Disinformation | Glossary | Quiz))
}

/// Whether the item at `at` is a numbered heading: no sentence, with a paragraph under it that is no verdict on it.
fn opens_numbered(at: usize, sheet: &Sheet<'_, '_>, outline: &Outline<'_>) -> bool {
    let Some((this, next)) = sheet.pieces.get(at).zip(sheet.pieces.get(at + 1)) else { return false };
    matches!((this.mark, next.mark), (Mark::Number(_), Mark::None))
        && !is_closed(outline)
        && shape::may_be_heading(this.text)
        && matches!(sheet.lines.get(at + 1), Some(Line::Prose))
        && !opens_with_verdict(next.text)
}

/// Whether the first words of a paragraph, up to a mark, are a verdict: "Faux, la vente …", "C'est vrai : …".
fn opens_with_verdict(text: &str) -> bool {
    let window = bounded::first(text, MAX_VERDICT_BYTES);
    let words = window.find(['.', ':', ',', '!', ';', '(', '–', '—']).and_then(|end| window.get(..end));
    words.is_some_and(|words| rating::read(words, None, None).rating != Rating::Unknown)
}

/// The longest verdict that stands alone on a line or opens a paragraph, in bytes.
const MAX_VERDICT_BYTES: usize = 40;

/// Whether `line` is nothing but a verdict, in capitals or right under a quotation, as a check prints it under the quoted
/// claim. Over a list it is the heading of what is true.
fn is_verdict(at: usize, line: &str, sheet: &Sheet<'_, '_>) -> bool {
    let listed = sheet.pieces.get(at + 1).is_some_and(|next| next.mark.is_list());
    let shouted = || !line.contains(char::is_lowercase);
    let quoted = || at.checked_sub(1).is_some_and(|before| closes_quotation(before, sheet));
    let may_be = line.len() <= MAX_VERDICT_BYTES && !listed && (shouted() || quoted());
    let reading = may_be.then(|| rating::read(line, None, None));
    reading.is_some_and(|reading| reading.rating != Rating::Unknown && reading.rule != VerdictRule::Sentence)
}

/// Whether `next` is what stands under a heading.
fn follows(next: &Piece<'_>, this: &Piece<'_>) -> bool {
    match next.mark {
        Mark::Bullet | Mark::Dash | Mark::Number(_) => true,
        Mark::Heading(_) => false,
        Mark::None | Mark::BlockQuote => {
            next.text.len() > this.text.len()
                && (shape::is_paragraph(next.text)
                    || shape::opens_quotation(next.text)
                    || shape::ends_sentence(next.text))
        }
    }
}

/// Whether a heading may stand after the line before `at`.
fn precedes(at: usize, this: &Piece<'_>, sheet: &Sheet<'_, '_>) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| sheet.pieces.get(before)) else { return false };
    if matches!(sheet.lines.get(at - 1), Some(Line::Related)) {
        return false;
    }
    let signed = closes_quotation(at - 1, sheet) && shape::may_sign(this.text);
    let running =
        matches!(sheet.kind(at - 1), BlockKind::Paragraph | BlockKind::Quote) && !is_value(at - 1, sheet);
    let signature = || at > 1 && closes_quotation(at - 2, sheet) && shape::may_sign(before.text);
    let complete = !running || before.mark.is_list() || shape::ends_sentence(before.text) || signature();
    complete && !signed && (before.gap == this.gap || before.gap)
}

/// Whether line `at` ends with a closing quotation mark, so that the next may say who spoke.
fn closes_quotation(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    sheet.pieces.get(at).is_some_and(|piece| piece.text.ends_with(['»', '”', '"', '“']))
}

/// Whether line `at` is the value of a field label on the line before.
fn is_value(at: usize, sheet: &Sheet<'_, '_>) -> bool {
    let Some(label) = at.checked_sub(1).filter(|&label| sheet.kind(label) == BlockKind::Label) else {
        return false;
    };
    let read = sheet.pieces.get(label).and_then(|piece| sheet.layouts.labels().at_start(piece.text));
    read.is_some_and(|label| label.value.is_empty())
}
