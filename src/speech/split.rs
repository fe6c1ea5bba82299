//! An incise inside the marks: « On attend, dit Ada Morval, et on espère. » → two quotes of the same speaker.

use std::ops::Range;

use super::attribution::Attribution;
use super::behind::speaker_after;
use super::cue::{self, Cue, Voice};
use super::sentence::Sentence;
use super::{Found, dates_in};
use crate::Span;
use crate::names::Who;
use crate::text::lexicon::{Class, Lexicon};
use crate::text::quotation::Quotation;
use crate::text::tokeniser::Tokeniser;
use crate::text::words::{Kind, Words};

/// Longer quotations are not searched for an incise.
const LONGEST: usize = 2000;

/// What stands around the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A pair of marks.
    Marks,
    /// An opening mark without its partner. Where such a quotation ends is not certain: a longer incise is not looked for.
    Unclosed,
    /// A dash at the start of the line: dialogue, seldom the item of a list.
    LongDash,
    /// A shorter dash, which is a list's more often than a dialogue's.
    ShortDash,
}

/// Reads the parts of a quotation around its own incise; false when it has none.
pub(super) fn read<'a>(
    sentence: &Sentence<'a, '_>,
    quotation: &Quotation,
    found: &mut Vec<Found<'a>>,
) -> bool {
    let range = quotation.inner.start as usize..quotation.inner.end as usize;
    let style = if quotation.inner.end < quotation.outer.end { Style::Marks } else { Style::Unclosed };
    let before = found.len();
    let split = around_incise(sentence, range, style, found);
    for part in found.iter_mut().skip(before) {
        part.quote.extent = Span::new(quotation.outer.start, quotation.outer.end);
        part.run = sentence.run.of(quotation);
    }
    split
}

/// Reads the words of `range` around the incise that names who speaks them; false when there is none.
pub(super) fn around_incise<'a>(
    sentence: &Sentence<'a, '_>,
    range: Range<usize>,
    style: Style,
    found: &mut Vec<Found<'a>>,
) -> bool {
    let Some(inner) = sentence.prose.source.get(range.clone()) else { return false };
    if inner.len() > LONGEST || !inner.contains([',', '?', '!', '…', '—', '–']) {
        return false;
    }
    let (mut tokens, mut cues, mut dates) = (Vec::new(), Vec::new(), Vec::new());
    dates_in(sentence.prose, &range, &mut dates);
    Tokeniser {
        source: sentence.prose.source,
        lexicon: Lexicon::of(sentence.prose.language),
        quotations: &[],
        dates: &dates,
    }
    .read(range, &mut tokens, &mut String::new());
    let words = Words { source: sentence.prose.source, tokens: &tokens, language: sentence.prose.language };
    cue::find(words, &mut cues);
    let Some((cue, mut who)) = cues.iter().find_map(|cue| Some((cue, incise(words, cue, style)?))) else {
        return false;
    };
    if style != Style::Unclosed {
        who.end = behind_circumstance(words, who.end);
    }
    parts(sentence, words, cue, who, found);
    true
}

/// The speaker of a cue between commas: ", dit Ada Morval,", ", ajoute-t-elle."; also "? demande Ada Morval", and between
/// dashes: "—dijo el guarda—".
fn incise(words: Words, cue: &Cue, style: Style) -> Option<Who> {
    let before = cue.start.checked_sub(1)?;
    if !opens_incise(words, before, style) || !cue.verb.is_incise() || cue.voice != Voice::Active {
        return None;
    }
    let who = match cue.pronoun {
        Some(pronoun) if words.is(pronoun, Class::Impersonal) => return None,
        Some(pronoun) => Who::read(words, pronoun)?,
        None => speaker_after(words, cue.end)?,
    };
    let determined = |at: usize| words.is(at, Class::Article) || words.is(at, Class::Determiner);
    let certain = cue.pronoun.is_some() || who.is_person || (cue.end..=who.speaker.start).any(determined);
    let end =
        if style == Style::Unclosed { who.end } else { behind_circumstance(words, who.end) }.max(cue.end);
    let ends = matches!(words.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Dash)) || end == words.len();
    (certain && ends && cue.start > 1 && is_spoken(words, cue, &who, style)).then_some(who)
}

/// Whether the mark at `at` can stand before an incise.
fn opens_incise(words: Words, at: usize, style: Style) -> bool {
    match words.kind(at) {
        Some(Kind::Comma) => true,
        Some(Kind::Stop) => words.text(at..at + 1) != ".",
        Some(Kind::Dash) => matches!(style, Style::LongDash | Style::ShortDash),
        _ => false,
    }
}

/// Whether the words between dashes are a dialogue's: "dit-il", "répond la maire", a question. The author's own sentence in
/// the item of a list has "a indiqué la mairie".
fn is_spoken(words: Words, cue: &Cue, who: &Who, style: Style) -> bool {
    let simple = cue.group.len() == 1;
    let asked = !words.is_kind(cue.start.saturating_sub(1), Kind::Comma);
    match style {
        Style::Marks | Style::Unclosed => true,
        Style::LongDash => simple || asked || who.is_pronoun,
        Style::ShortDash => asked || who.is_pronoun && simple,
    }
}

/// One past what tells where and when in the incise: ", dit Ada Morval dans un communiqué,".
fn behind_circumstance(words: Words, at: usize) -> usize {
    /// Longer pieces belong to what is said.
    const LONGEST: usize = 8;
    // ", lors d'un déplacement": on which occasion, also behind a comma.
    let occasion = words.is_kind(at, Kind::Comma) && words.is(at + 1, Class::Occasion);
    if !words.is(at, Class::Preposition) && !occasion {
        return at;
    }
    let at = at + usize::from(occasion);
    (at..at + LONGEST).find(|&at| matches!(words.kind(at), Some(Kind::Comma | Kind::Stop))).unwrap_or(at)
}

fn parts<'a>(
    sentence: &Sentence<'a, '_>,
    words: Words<'a, '_>,
    cue: &Cue,
    who: Who,
    found: &mut Vec<Found<'a>>,
) {
    let end = who.end.max(cue.end);
    let attribution = Attribution {
        cue: Some(cue.group.clone()),
        hedged: cue.hedged,
        who: Some(who),
        ..Attribution::default()
    };
    // A question mark belongs to the words, a comma or dash to the incise. A stop behind the incise ends it as a comma does.
    let said = cue.start - usize::from(!words.is_kind(cue.start - 1, Kind::Stop));
    let pieces = [words.text(0..said), words.text(end + 1..words.len())];
    let inside = Sentence { words, all: words, ..*sentence };
    for piece in pieces {
        let piece = piece.trim_start_matches(|c: char| c.is_whitespace() || ".,—–".contains(c)).trim_end();
        if piece.chars().any(char::is_alphanumeric) {
            found.push(inside.build(piece, Span::of(sentence.prose.source, piece), &attribution));
        }
    }
}
