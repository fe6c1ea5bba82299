//! The full name that a last name or a pronoun stands for, where the text leaves no doubt.
//!
//! | printed | stands for |
//! |---|---|
//! | "Mme Morval" after "Ada Morval" | Ada Morval, when no other Morval spoke before |
//! | "M. Morval" after "la ministre Ada Morval" | nobody: another Morval |
//! | "elle" | the person quoted just before in the same paragraph, when nobody else was quoted or named since |
//! | "il" after "la ministre Ada Morval", "ils", "nous", "on" | nobody |

use std::borrow::Cow;
use std::collections::HashMap;

use super::{Found, Prose};
use crate::names::Gender;
use crate::text::lexicon::{Class, FUNCTION, Lexicon};
use crate::{Language, Span};

/// A person who was quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Person<'a> {
    name: &'a str,
    gender: Option<Gender>,
}

impl Person<'_> {
    fn may_be(self, gender: Option<Gender>) -> bool {
        self.gender.is_none() || gender.is_none() || self.gender == gender
    }
}

/// The person of each last name; `None` once two people share it.
type Names<'a> = HashMap<&'a str, Option<Person<'a>>>;

/// Who a pronoun can stand for.
#[derive(Clone, Copy, Debug, Default)]
struct Current<'a> {
    paragraph: usize,
    /// The only person quoted so far in the paragraph; `None` when there are two, or another one was named since.
    person: Option<Person<'a>>,
    /// Whether anybody was quoted in the paragraph.
    taken: bool,
    /// One past the last quotation with its attribution.
    end: u32,
}

/// Fills `speaker_resolved`.
pub(super) fn speakers<'a>(prose: Prose<'a, '_>, found: &mut [Found<'a>]) {
    let mut names = Names::with_capacity(found.len());
    let mut current = Current::default();
    for found in found {
        let extent = found.quote.extent.map_or(0..0, Span::range);
        current.advance(prose, found.paragraph, extent.start, &names);
        if let Some(Cow::Borrowed(speaker)) = found.quote.speaker {
            let last = last_name(speaker);
            let person = if found.is_pronoun {
                current.person.filter(|person| found.gender.is_some() && person.may_be(found.gender))
            } else if last.is_some() {
                // "Ada Morval" stands for herself.
                None
            } else {
                names.get(speaker).copied().flatten().filter(|person| person.may_be(found.gender))
            };
            found.quote.speaker_resolved = person.map(|person| Cow::Borrowed(person.name));
            if found.is_person {
                let name = person.map_or(speaker, |person| person.name);
                let gender = found.gender.or(person.and_then(|person| person.gender));
                if let Some(last) = last {
                    remember(&mut names, last, Person { name: speaker, gender });
                }
                current.quoted(Person { name, gender });
            }
        }
        current.end = current.end.max(extent.end as u32);
    }
}

impl<'a> Current<'a> {
    /// Steps to the quotation that begins at `to`.
    fn advance(&mut self, prose: Prose<'_, '_>, paragraph: usize, to: usize, names: &Names<'_>) {
        if self.paragraph != paragraph {
            *self = Current { paragraph, end: to as u32, ..Current::default() };
        }
        let between = prose.source.get(self.end as usize..to).unwrap_or("");
        if self.person.is_some() && names_somebody(between, prose.language, names) {
            self.person = None;
        }
    }

    fn quoted(&mut self, person: Person<'a>) {
        let other = self.taken && self.person.is_none_or(|known| known.name != person.name);
        self.person = Some(person).filter(|_| !other);
        self.taken = true;
    }
}

fn remember<'a>(names: &mut Names<'a>, last: &'a str, person: Person<'a>) {
    let known = names.entry(last).or_insert(Some(person));
    *known = known
        .filter(|known| known.name == person.name)
        .map(|known| Person { gender: known.gender.or(person.gender), ..known });
}

/// The last word of a name of several.
fn last_name(name: &str) -> Option<&str> {
    name.rsplit_once([' ', '\u{a0}', '\u{202f}']).map(|(_, last)| last)
}

/// Whether two capitalised words stand side by side in the text, a title or first name and a last name, or a last name that
/// was read before. Others may be places.
fn names_somebody(text: &str, language: Language, names: &Names<'_>) -> bool {
    let lexicon = Lexicon::of(language);
    let (mut before_is_capital, mut key) = (false, String::new());
    text.split_whitespace().any(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        // No name is without a capital or a digit: "d'Orval", "Pie XII".
        if bare.bytes().all(|byte| byte.is_ascii_lowercase()) {
            before_is_capital = false;
            return false;
        }
        let capital = bare.starts_with(char::is_uppercase) && {
            let entry = lexicon.entry(bare, &mut key);
            entry.classes.has(Class::Title) || !entry.classes.any(FUNCTION)
        };
        let pair = capital && before_is_capital;
        // A stop ends a sentence, but for that of a title: "M. Orban".
        before_is_capital = capital && (bare.len() < 4 || word.ends_with(char::is_alphanumeric));
        pair || names.contains_key(bare)
    })
}
