//! The full name that a last name or a pronoun stands for, where the text leaves no doubt.
//!
//! | printed | stands for |
//! |---|---|
//! | "Mme Morval" after "Ada Morval" | Ada Morval, when no other Morval spoke before |
//! | "elle" | the person quoted just before in the same paragraph, when nobody else was |

use std::borrow::Cow;
use std::collections::HashMap;

use super::Found;

/// The full name of a last name; `None` once two people share it.
type Names<'a> = HashMap<&'a str, Option<&'a str>>;

/// The only person quoted so far in a paragraph; `None` once there are two.
type Current<'a> = (usize, Option<&'a str>);

/// Fills `speaker_resolved`.
pub(super) fn speakers<'a>(found: &mut [Found<'a>]) {
    let mut names = Names::new();
    let mut current: Option<Current<'a>> = None;
    for found in found {
        let Some(Cow::Borrowed(speaker)) = found.quote.speaker else { continue };
        let resolved = if found.is_pronoun {
            current.filter(|&(paragraph, _)| paragraph == found.paragraph).and_then(|(_, name)| name)
        } else {
            names.get(speaker).copied().flatten()
        };
        if found.is_person {
            remember(&mut names, speaker);
            current = Some(quoted(current, found.paragraph, resolved.unwrap_or(speaker)));
        }
        found.quote.speaker_resolved = resolved.map(Cow::Borrowed);
    }
}

fn quoted<'a>(current: Option<Current<'a>>, paragraph: usize, person: &'a str) -> Current<'a> {
    match current {
        Some((same, name)) if same == paragraph && name != Some(person) => (paragraph, None),
        _ => (paragraph, Some(person)),
    }
}

fn remember<'a>(names: &mut Names<'a>, speaker: &'a str) {
    let Some((_, last)) = speaker.rsplit_once([' ', '\u{a0}', '\u{202f}']) else { return };
    names
        .entry(last)
        .and_modify(|known| {
            if *known != Some(speaker) {
                *known = None;
            }
        })
        .or_insert(Some(speaker));
}
