//! Field labels of fact-checks: "Claim:", "Notre verdict :", "Behauptung" on a line of its own.
//!
//! A label stands alone on its line and its value follows, or before a colon with its value behind it. Which words are
//! labels, and of what, is a table (`data/labels.tsv`); here is only where a label may stand:
//!
//! | printed | label | value |
//! |---|---|---|
//! | `Claim: A ferry sank.` | `Claim` | `A ferry sank.` |
//! | `**Verdict :** Faux` | `Verdict` | `Faux` |
//! | `📌 Ce qui circule : la ville …` | `Ce qui circule` | `la ville …` |
//! | `VERDICT` | `VERDICT` | nothing |
//! | `Claim: A ferry sank. Rating: FALSE` | both | up to the next label |
//!
//! Not yet read: a label that is part of a sentence ("the claim that …").

use std::sync::LazyLock;

use crate::language::Languages;
use crate::table;
use crate::text::bounded;
use crate::text::first_words::{FirstWords, second_letters};
use crate::text::key::{Key, Words};

/// The longest label of the table with its decoration; a colon further from the start of its sentence ends no label.
const MAX_LABEL_BYTES: usize = 72;

/// What may stand for the colon after a verdict label: "Verdict – faux".
const DASHES: [&str; 3] = [" – ", " — ", " - "];

/// What a field label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// What was said.
    Claim,
    /// How it is rated.
    Verdict,
    /// Why.
    Rationale,
    /// Who said it.
    Claimant,
    /// "Source": under a claim its claimant, elsewhere a source.
    Source,
    /// When it was said.
    Published,
    /// No field of the model, but the end of the field before.
    Other,
}

/// What a label is on a line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alone {
    /// Still a label: the next block is its value.
    Field,
    /// The heading of a section.
    Heading,
}

/// A label as printed, and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label<'a> {
    pub role: Role,
    pub alone: Alone,
    /// The words of the label, without decoration and colon.
    pub printed: &'a str,
    /// What follows on the line, trimmed; empty when the label stands alone.
    pub value: &'a str,
    /// The languages that have these words.
    pub languages: Languages,
}

/// The words that are field labels.
#[derive(Clone, Debug, Default)]
pub(crate) struct Labels {
    rows: Words<(Role, Alone, Languages)>,
    /// The [`second_letters`] of the rows by their first words: these refuse nearly every line.
    openings: FirstWords<u64>,
}

static BUILT_IN: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels::default();
    for [_, words, languages, value] in table::rows::<4>(include_str!("../data/labels.tsv")) {
        labels.add(words, languages, value);
    }
    labels
});

fn role_of(name: &str) -> Option<Role> {
    Some(match name {
        "claim" => Role::Claim,
        "verdict" => Role::Verdict,
        "rationale" => Role::Rationale,
        "claimant" => Role::Claimant,
        "source" => Role::Source,
        "published" => Role::Published,
        "other" => Role::Other,
        _ => return None,
    })
}

impl Labels {
    /// The labels that come with the library.
    pub(crate) fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Adds words with their languages and the field that they introduce, "rationale" or "rationale heading"; whether there
    /// is such a field.
    pub(crate) fn add(&mut self, words: &str, languages: &str, field: &str) -> bool {
        let (name, alone) = match field.strip_suffix(" heading") {
            Some(name) => (name, Alone::Heading),
            None => (field, Alone::Field),
        };
        let Some(role) = role_of(name) else { return false };
        if let Some(key) = Key::of(words) {
            if let Some((seconds, rest)) = self.openings.entry(key.as_str()) {
                *seconds |= second_letters(rest);
            }
            let known = self.rows.get(&key).map(|row| row.2).unwrap_or_default();
            self.rows.insert(&key, (role, alone, known.union(Languages::of(languages))));
        }
        true
    }

    /// The label that `text`, one line or paragraph, starts with or consists of.
    pub(crate) fn at_start<'a>(&self, text: &'a str) -> Option<Label<'a>> {
        self.may_open(text).then(|| self.at_known_start(text)).flatten()
    }

    /// The same for a text whose first word is that of a label.
    pub(crate) fn at_known_start<'a>(&self, text: &'a str) -> Option<Label<'a>> {
        let window = bounded::first(text, MAX_LABEL_BYTES);
        if let Some((head, rest)) = first_colon(window).and_then(|at| text.split_at_checked(at)) {
            return self.labelled(head, after_colon(rest));
        }
        if let Some((head, rest)) = first_dash(window).and_then(|at| text.split_at_checked(at)) {
            return self
                .labelled(head, rest.trim_start_matches(is_decoration))
                .filter(|label| label.role == Role::Verdict);
        }
        if window.len() == text.len() { self.labelled(text, "") } else { None }
    }

    /// The labels inside one line with a value each, in order: "Claim: … Verdict: … Full Text". Only a line that starts
    /// with a label has them; a label counts at the start of a sentence, or capitalised before its colon.
    pub(crate) fn in_line<'a>(&self, line: &'a str) -> Vec<Label<'a>> {
        let mut labels: Vec<Label<'a>> = self.at_start(line).into_iter().collect();
        while let Some(&last) = labels.last() {
            let Some(next) = self.next_label(last.value) else { break };
            let before = next.printed.as_ptr() as usize - last.value.as_ptr() as usize;
            let value = last.value.get(..before).unwrap_or_default();
            if let Some(label) = labels.last_mut() {
                label.value = value.trim_end_matches(is_decoration);
            }
            labels.push(next);
        }
        labels
    }

    /// The first label after the start of `text`.
    fn next_label<'a>(&self, text: &'a str) -> Option<Label<'a>> {
        let found = memchr::memchr_iter(b':', text.as_bytes()).find_map(|at| {
            let (before, rest) = text.split_at_checked(at)?;
            let head = bounded::last(before, MAX_LABEL_BYTES);
            heads(head)
                .filter(|head| self.may_open(head))
                .find_map(|head| self.labelled(head, after_colon(rest)))
        });
        found.or_else(|| self.closing_label(text))
    }

    /// A label without a colon at the very end of a line: "… can be fatal. Full Text".
    fn closing_label<'a>(&self, text: &'a str) -> Option<Label<'a>> {
        let end = bounded::last(text, MAX_LABEL_BYTES);
        let at = end.trim_end_matches(is_decoration).rfind(['.', '!', '?'])?;
        self.labelled(after_char(end, at), "").filter(|label| label.role == Role::Other)
    }

    fn labelled<'a>(&self, head: &'a str, value: &'a str) -> Option<Label<'a>> {
        let printed = head.trim_matches(is_decoration);
        if printed.is_empty() || printed.len() > MAX_LABEL_BYTES {
            return None;
        }
        let row = |words: &str| self.rows.get(&Key::of(words)?);
        let is_counted = |row: &&(Role, Alone, Languages)| matches!(row.0, Role::Claim | Role::Verdict);
        let counted = || unnumbered(printed).and_then(row).filter(is_counted);
        let &(role, alone, languages) = row(printed).or_else(counted)?;
        Some(Label { role, alone, printed, value, languages })
    }

    /// Whether a label starts with the first word of `text`, decoration aside.
    fn may_open(&self, text: &str) -> bool {
        let bare = match text.as_bytes().first() {
            Some(byte) if byte.is_ascii_alphanumeric() => text,
            _ => text.trim_start_matches(is_decoration),
        };
        self.openings.get(bare).is_some_and(|(seconds, rest)| seconds & second_letters(rest) != 0)
    }

    /// The words of all labels, folded.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|(words, _)| words)
    }
}

/// The words of a label without the number of its claim at their end: "Claim 2", "Affirmation n° 2", "Claim #2".
fn unnumbered(label: &str) -> Option<&str> {
    /// A page checks no hundred claims; longer numbers are years.
    const MAX_DIGITS: usize = 2;
    let words = label.trim_end_matches(|c: char| c.is_ascii_digit());
    if !(1..=MAX_DIGITS).contains(&(label.len() - words.len())) {
        return None;
    }
    let bare = words.trim_end_matches(is_decoration);
    // "n°": the letters before the sign are no word of the label.
    let signed = words.contains(['°', 'º']).then(|| bare.rsplit_once([' ', '\u{a0}'])).flatten();
    Some(signed.map_or(bare, |(words, _)| words))
}

/// Where the first colon stands, `:` or `：`, which begins with 0xEF.
fn first_colon(window: &str) -> Option<usize> {
    let is_colon = |at: &usize| window.get(*at..).is_some_and(|rest| rest.starts_with([':', '：']));
    memchr::memchr2_iter(b':', 0xef, window.as_bytes()).find(is_colon)
}

/// Where the first spaced dash stands, its space included. Longer dashes begin with 0xE2.
fn first_dash(window: &str) -> Option<usize> {
    let is_dash =
        |at: &usize| window.get(*at..).is_some_and(|rest| DASHES.iter().any(|dash| rest.starts_with(dash)));
    memchr::memchr2_iter(b'-', 0xe2, window.as_bytes()).filter_map(|at| at.checked_sub(1)).find(is_dash)
}

/// The pieces before a colon that may be a label, longest first: the last sentence, then its last capitalised words.
fn heads(before: &str) -> impl Iterator<Item = &str> {
    let sentence =
        before.rfind(['.', '!', '?', '»', '”', '|', '\n', ';']).map_or(before, |at| after_char(before, at));
    let words = memchr::memchr_iter(b' ', sentence.as_bytes())
        .filter_map(move |at| sentence.get(at + 1..))
        .filter(|words| words.starts_with(char::is_uppercase));
    std::iter::once(sentence).chain(words)
}

/// Spaces, Markdown marks, bullets, emoji, brackets: what may stand around a label.
pub(crate) fn is_decoration(c: char) -> bool {
    !c.is_alphanumeric()
        && !matches!(
            c,
            '?' | '!' | '«' | '»' | '“' | '”' | '"' | '„' | '’' | '\'' | '.' | '%' | '$' | '€' | ')'
        )
}

fn after_colon(rest: &str) -> &str {
    rest.trim_start_matches([':', '：', '*', '_']).trim()
}

fn after_char(text: &str, at: usize) -> &str {
    let mut chars = text.get(at..).unwrap_or_default().chars();
    chars.next();
    chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(Role, &str, &str)>) {
        let found = Labels::built_in().at_start(text).map(|label| (label.role, label.printed, label.value));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn stands_before_a_colon() {
        check("Claim: A ferry sank.", Some((Role::Claim, "Claim", "A ferry sank.")));
        check("RATING : FALSE", Some((Role::Verdict, "RATING", "FALSE")));
        check("Notre verdict\u{a0}: Faux", Some((Role::Verdict, "Notre verdict", "Faux")));
        check("L’affirmation : le quai ferme", Some((Role::Claim, "L’affirmation", "le quai ferme")));
        check("**Behauptung:** Der See ist leer", Some((Role::Claim, "Behauptung", "Der See ist leer")));
        check("**Verdict** : Faux", Some((Role::Verdict, "Verdict", "Faux")));
        check("📌 Ce qui circule : le quai ferme", Some((Role::Claim, "Ce qui circule", "le quai ferme")));
        check("✅ Verdict : ❌ Intox.", Some((Role::Verdict, "Verdict", "❌ Intox.")));
        check("Calificación：Falso", Some((Role::Verdict, "Calificación", "Falso")));
        check("Pourquoi ? : aucun acte", Some((Role::Rationale, "Pourquoi ?", "aucun acte")));
        check("Claim 2: A ferry sank.", Some((Role::Claim, "Claim 2", "A ferry sank.")));
        check("Claim #2: A ferry sank.", Some((Role::Claim, "Claim #2", "A ferry sank.")));
        check("Affirmation n° 2 : le quai ferme", Some((Role::Claim, "Affirmation n° 2", "le quai ferme")));
        check("Claim 2025: A ferry sank.", None);
        check("Source 2: Radio Lysse", None);
        check("Verdict – plutôt faux", Some((Role::Verdict, "Verdict", "plutôt faux")));
    }

    #[test]
    fn stands_alone() {
        check("VERDICT", Some((Role::Verdict, "VERDICT", "")));
        check("Aufgestellt von:", Some((Role::Claimant, "Aufgestellt von", "")));
        check("## Veredicto", Some((Role::Verdict, "Veredicto", "")));
        assert_eq!(
            Labels::built_in().at_start("Über diese Bewertung").map(|label| label.alone),
            Some(Alone::Heading)
        );
        assert_eq!(Labels::built_in().at_start("Bewertung").map(|label| label.alone), Some(Alone::Field));
    }

    #[test]
    fn is_no_word_of_a_sentence() {
        check("The claim was shared twice.", None);
        check("Le verdict du tribunal est tombé : trois ans", None);
        check("Faits vérifiés", None);
        check("Claim A – the ferry sank", None);
        check("", None);
        check(" :", None);
    }

    #[track_caller]
    fn check_line(line: &str, expected: &[(Role, &str)]) {
        let found: Vec<_> =
            Labels::built_in().in_line(line).iter().map(|label| (label.role, label.value)).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn follow_one_another_on_a_line() {
        check_line(
            "Claim: Salt water lights lamps. Verdict: Misleading! No trial shows it. Full Text",
            &[
                (Role::Claim, "Salt water lights lamps."),
                (Role::Verdict, "Misleading! No trial shows it."),
                (Role::Other, ""),
            ],
        );
        check_line(
            "CLAIM: The mayor said: sell it RATING: False",
            &[(Role::Claim, "The mayor said: sell it"), (Role::Verdict, "False")],
        );
        check_line(
            "Outlet: Morning Post | First seen: 24/07/2025 | Language: Lyssian",
            &[(Role::Claimant, "Morning Post"), (Role::Published, "24/07/2025"), (Role::Other, "Lyssian")],
        );
        check_line("A ferry sank. Claim: none", &[]);
    }
}
