//! Dialogue after dashes, without quotation marks: the words of a line around the incise that names who speaks them.
//!
//! | printed | text | speaker |
//! |---|---|---|
//! | `— Bonjour, dit Ada Morval. Il pleut.` | Bonjour; Il pleut. | Ada Morval |
//! | `—No sé —dijo el guarda—. Mañana.` | No sé; Mañana. | el guarda |
//! | `— Et vous ?` | nothing: nobody is named | |
//! | `– Le pont tient, a indiqué la mairie.` | nothing: an item of a list | |
//!
//! A dash also opens the items of a list, whose words are the author's. What tells them apart is the verb: a dialogue has
//! "dit-il", "répond la maire", or a question before it; an item has "a indiqué la mairie".

use super::sentence::Sentence;
use super::{Found, Prose, running, split};
use crate::text::words::Words;
use crate::{SectionKind, Span};

/// Longer lines are no dialogue, and are not searched for an incise.
const LONGEST: usize = 2000;

/// Reads the line at `index`, which holds no quotation marks; whether it is dialogue.
pub(super) fn read<'a>(prose: Prose<'a, '_>, index: usize, found: &mut Vec<Found<'a>>) -> bool {
    let Some((dash, said)) = line(prose, index).filter(|_| !is_rumour(prose, index)) else { return false };
    let Some(range) = Span::of(prose.source, said).map(Span::range) else { return false };
    if said.len() > LONGEST {
        return false;
    }
    let words = Words { source: prose.source, tokens: &[], language: prose.language };
    let sentence = Sentence {
        prose,
        words,
        all: words,
        cues: &[],
        quotations: &[],
        run: running::Run::default(),
        index,
        opens: true,
        closes: true,
        lead: false,
        own_end: 0,
        end: range.end,
    };
    let style = if dash == '–' { split::Style::ShortDash } else { split::Style::LongDash };
    split::around_incise(&sentence, range, style, found)
}

/// Whether the line is a rumour of a list of them, which a dash opens.
fn is_rumour(prose: Prose<'_, '_>, index: usize) -> bool {
    let kind = prose.paragraphs.get(index).and_then(|paragraph| paragraph.section_kind);
    kind == Some(SectionKind::Disinformation)
}

/// The dash that opens a line and what stands behind it. The layout takes a dash for the mark of a list, so that it stands
/// before the paragraph or is a part of it.
fn line<'a>(prose: Prose<'a, '_>, index: usize) -> Option<(char, &'a str)> {
    let text = prose.paragraphs.get(index)?.text;
    let dash = |c: &char| matches!(c, '–' | '—' | '―');
    let first = text.chars().next()?;
    if dash(&first) {
        return Some((first, text.get(first.len_utf8()..)?.trim_start()));
    }
    let start = (text.as_ptr() as usize).checked_sub(prose.source.as_ptr() as usize)?;
    let before = prose.source.get(..start).filter(|before| !before.ends_with('\n'))?;
    let before = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    (before.len() < start).then_some(())?;
    Some((before.chars().next_back().filter(dash)?, text))
}
