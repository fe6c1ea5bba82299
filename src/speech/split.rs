//! An incise inside the marks: « On attend, dit Ada Morval, et on espère. » → two quotes of the same speaker.

use super::Found;
use super::attribution::Attribution;
use super::cue::{self, Cue, Voice};
use super::sentence::Sentence;
use crate::Span;
use crate::names::Who;
use crate::text::lexicon::{Class, Lexicon};
use crate::text::quotation::Quotation;
use crate::text::words::{Kind, Tokeniser, Words};

/// Longer quotations are not searched for an incise.
const LONGEST: usize = 2000;

/// Reads the parts of a quotation around its own incise; false when it has none.
pub(super) fn read<'a>(
    sentence: &Sentence<'a, '_>,
    quotation: &Quotation,
    found: &mut Vec<Found<'a>>,
) -> bool {
    let range = quotation.inner.start as usize..quotation.inner.end as usize;
    let Some(inner) = sentence.prose.source.get(range.clone()) else { return false };
    if inner.len() > LONGEST || !inner.contains(", ") {
        return false;
    }
    // Where a quotation without a closing mark ends is not certain: a longer incise is not looked for.
    let closed = quotation.inner.end < quotation.outer.end;
    let (mut tokens, mut cues) = (Vec::new(), Vec::new());
    Tokeniser {
        source: sentence.prose.source,
        lexicon: Lexicon::of(sentence.prose.language),
        quotations: &[],
        dates: &[],
    }
    .read(range, &mut tokens, &mut String::new());
    let words = Words { source: sentence.prose.source, tokens: &tokens, language: sentence.prose.language };
    cue::find(words, &mut cues);
    let Some((cue, mut who)) = cues.iter().find_map(|cue| Some((cue, incise(words, cue, closed)?))) else {
        return false;
    };
    if closed {
        who.end = behind_circumstance(words, who.end);
    }
    parts(sentence, words, cue, who, quotation, found);
    true
}

/// The speaker of a cue between commas: ", dit Ada Morval,", ", ajoute-t-elle."
fn incise(words: Words, cue: &Cue, closed: bool) -> Option<Who> {
    let comma = cue.start.checked_sub(1).is_some_and(|before| words.is_kind(before, Kind::Comma));
    if !comma || !cue.verb.is_incise() || cue.voice != Voice::Active {
        return None;
    }
    let who = match cue.pronoun {
        Some(pronoun) if words.is(pronoun, Class::Impersonal) => return None,
        Some(pronoun) => Who::read(words, pronoun)?,
        None => Who::read(words, cue.end)?,
    };
    let certain = cue.pronoun.is_some()
        || who.is_person
        || words.is(cue.end, Class::Article)
        || words.is(cue.end, Class::Determiner);
    let end = if closed { behind_circumstance(words, who.end) } else { who.end }.max(cue.end);
    let ends = matches!(words.kind(end), Some(Kind::Comma | Kind::Stop)) || end == words.len();
    (certain && ends && cue.start > 1).then_some(who)
}

/// One past what tells where and when in the incise: ", dit Ada Morval dans un communiqué,".
fn behind_circumstance(words: Words, at: usize) -> usize {
    /// Longer pieces belong to what is said.
    const LONGEST: usize = 8;
    if !words.is(at, Class::Preposition) {
        return at;
    }
    (at..at + LONGEST).find(|&at| matches!(words.kind(at), Some(Kind::Comma | Kind::Stop))).unwrap_or(at)
}

fn parts<'a>(
    sentence: &Sentence<'a, '_>,
    words: Words<'a, '_>,
    cue: &Cue,
    who: Who,
    quotation: &Quotation,
    found: &mut Vec<Found<'a>>,
) {
    let end = who.end.max(cue.end);
    let attribution = Attribution {
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        who: Some(who),
        ..Attribution::default()
    };
    // A stop behind the incise ends it as a comma does; the words go on after it.
    let pieces = [words.text(0..cue.start - 1), words.text(end + 1..words.len())];
    let inside = Sentence { words, all: words, ..*sentence };
    for piece in pieces {
        let piece = piece.trim();
        if piece.chars().any(char::is_alphanumeric) {
            let outer = Span::of(sentence.prose.source, piece);
            let mut quote = inside.build(piece, outer, &attribution);
            quote.quote.extent = Span::new(quotation.outer.start, quotation.outer.end);
            found.push(quote);
        }
    }
}
