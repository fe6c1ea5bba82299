//! What there is to say about speech that was not read, or not wholly.

use super::cue::{self, Voice};
use super::{Prose, Scratch, is_prose};
use crate::text::lexicon::{Class, Classes};
use crate::text::quotation::{Shape, Unbalanced};
use crate::text::sentence::start_of_last;
use crate::text::words::Words;
use crate::{BlockKind, Code, Diagnostic, Quote, Span};

/// A mark without its partner.
pub(super) fn unbalanced(mark: &Unbalanced) -> Diagnostic {
    let message =
        if mark.opens { "a quotation mark is never closed" } else { "a quotation mark closes nothing" };
    Diagnostic::new(Code::UnbalancedQuotationMark, Span::new(mark.start, mark.end), message)
}

/// The quotations of which nobody is said to be the speaker.
pub(crate) fn unattributed<'d>(quotes: &'d [Quote<'_>]) -> impl Iterator<Item = Diagnostic> + 'd {
    let message = "the text does not name who said this";
    let silent = quotes.iter().filter(|quote| quote.speaker.is_none());
    silent.map(move |quote| Diagnostic::new(Code::UnattributedQuote, quote.span, message))
}

/// The most words between the verb and the colon: "a déclaré jeudi soir à la presse :".
const WIDEST: usize = 8;

/// Longer lead-ins are prose.
const LONGEST: usize = 600;

/// Words that make the sentence tell of words rather than announce them: "Ce que dit la loi :", "Comment répondre :".
const TELLING: Classes = Classes::of(&[Class::That, Class::Relative, Class::Subordinator]);

/// "Le maire a déclaré :" at the end of a paragraph, where neither a quotation nor a list follows: its marks, or the
/// quotation itself, were lost. A short line of that kind looks like a heading.
pub(super) fn lead_in(prose: Prose, index: usize, scratch: &mut Scratch) -> Option<Diagnostic> {
    let paragraph = prose.paragraphs.get(index)?;
    let text = paragraph.text;
    let announced = match paragraph.kind {
        // The text of a heading ends before its colon.
        BlockKind::Heading => behind(prose.source, text).starts_with(':'),
        _ => text.ends_with(':') && is_prose(paragraph),
    };
    if !announced {
        return None;
    }
    let sentence = text.get(start_of_last(text)..).filter(|sentence| sentence.len() <= LONGEST)?;
    let span = Span::of(prose.source, sentence).filter(|_| !is_followed(prose, index))?;
    scratch.clear();
    scratch.tokenise(prose, span.range());
    let words = Words { source: prose.source, tokens: &scratch.tokens, language: prose.language };
    cue::find(words, &mut scratch.cues);
    let is_saying = |cue: &cue::Cue| {
        let near = cue.end + WIDEST >= words.len();
        near && cue.voice == Voice::Active && cue.verb.is_incise() && !cue.verb.is_everyday()
    };
    let telling = (0..words.len()).any(|at| words.any(at, TELLING));
    scratch.cues.last().filter(|cue| !telling && is_saying(cue))?;
    let message = "words are announced here, and no quotation follows";
    Some(Diagnostic::new(Code::LeadInWithoutQuote, Some(span), message))
}

/// What stands behind `piece` in the source, space left out.
fn behind<'a>(source: &'a str, piece: &str) -> &'a str {
    let end = Span::of(source, piece).map_or(source.len(), |span| span.end() as usize);
    source.get(end..).unwrap_or("").trim_start_matches([' ', '\u{a0}', '\u{202f}'])
}

/// Whether a quotation, a dialogue or a list stands behind the paragraph.
fn is_followed(prose: Prose<'_, '_>, index: usize) -> bool {
    prose.paragraphs.get(index + 1).is_some_and(|next| {
        matches!(next.kind, BlockKind::ListItem | BlockKind::Quote)
            || Shape::opening(next.text).is_some()
            || next.text.starts_with(['–', '—', '―', '»', '‘'])
    })
}
