//! Quotation marks that quote nobody: titles, names, coined and legal terms, words mentioned as words, scare quotes, the
//! layout's own lines.

use std::sync::LazyLock;

use crate::table::rows;
use crate::text::fold::strip_prefix;
use crate::text::lexicon::{Class, FUNCTION, Verb, VerbKind};
use crate::text::words::{Kind, Words};

/// Folded openings of what layouts print in quotation marks.
static BOILERPLATE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    rows::<1>(include_str!("../../data/boilerplate.tsv")).map(|[opening]| opening).collect()
});

/// A name in quotation marks has no more words than this.
const LONGEST_NAME: usize = 8;

/// A line that no person said: "« L'article est apparu en premier ici »".
pub(super) fn is_boilerplate(inner: &str) -> bool {
    let Some(first) = inner.bytes().next() else { return false };
    let may_be =
        |opening: &&&str| !first.is_ascii() || opening.bytes().next() == Some(first.to_ascii_lowercase());
    BOILERPLATE.iter().filter(may_be).any(|opening| strip_prefix(inner, opening).is_some())
}

/// Whether the quotation token at `at` with the text `inner` is a name or a term.
pub(super) fn is_name(words: Words, at: usize, inner: &str) -> bool {
    let Some(mut before) = at.checked_sub(1) else { return false };
    // "la loi, dite « … »"; "le mot : « … »" is read by the colon.
    if words.is(before, Class::Naming) && !is_speaking(words, before) {
        return true;
    }
    if words.is(before, Class::And) || words.is_kind(before, Kind::Comma) {
        let list = words.is(before, Class::And) || words.is(at + 1, Class::And) && words.is_quotation(at + 2);
        return match before.checked_sub(1).filter(|&listed| list && words.is_quotation(listed)) {
            Some(listed) => is_name(words, listed, inner),
            None => false,
        };
    }
    // "trois réponses : « oui », « non » et « sans avis »"
    let next = at + 1 + usize::from(words.is_kind(at + 1, Kind::Comma) || words.is(at + 1, Class::And));
    let listed = next > at + 1 && words.is_quotation(next);
    if words.is_kind(before, Kind::Colon) && listed && inner.starts_with(char::is_lowercase) {
        return true;
    }
    // "a publié « Les Rives »"
    let published = words.verb(before).is_some_and(|verb| verb.kind == VerbKind::Publish);
    let capital = inner.starts_with(char::is_uppercase) && !inner.ends_with(['.', '!', '?', '…']);
    if published && capital && is_short(inner) {
        return true;
    }
    // "le rôle de « … »", "accusé de « … »"
    let of = words.is(before, Class::Of);
    if of {
        before = before.saturating_sub(1);
    }
    let capital =
        inner.starts_with(|c: char| c.is_uppercase() || c == '#') && !inner.ends_with(['.', '!', '?', '…']);
    let named = words.is(before, Class::Term) || words.is(before, Class::Work) && capital;
    // "le procès dit des « … »"
    let called = of && words.is(before, Class::Naming) && !is_speaking(words, before);
    if called || named && is_noun(words, before) {
        return true;
    }
    let noun = words.is_kind(before, Kind::Word)
        && !words.any(before, FUNCTION)
        && words.tokens.get(before).is_some_and(|token| token.entry.verb.is_none());
    (capital && (noun && !of || is_title(words, before, inner)) && is_short(inner))
        || is_charged(words, at)
        || is_attributive(words, at)
}

fn is_short(inner: &str) -> bool {
    inner.split_whitespace().nth(LONGEST_NAME).is_none()
}

/// "told the “Ordane Echo”": capitals throughout after an article.
fn is_title(words: Words, before: usize, inner: &str) -> bool {
    let article = words.is(before, Class::Article) || words.is(before, Class::Preposition);
    let mut long = inner.split_whitespace().filter(|word| word.len() > 3);
    article && inner.contains(' ') && long.all(|word| word.starts_with(char::is_uppercase))
}

/// "dit" and "appelé" right after a subject or with a pronoun are verbs of saying.
fn is_speaking(words: Words, at: usize) -> bool {
    let verb = words.verb(at);
    // "ne s’est jamais dit"
    let before = (0..at).rev().find(|&before| !words.is(before, Class::Adverb));
    verb.is_some_and(|verb| verb.is_finite() || verb.is_participle())
        && before.is_some_and(|before| {
            words.is(before, Class::Subject)
                || words.is_name(before)
                || words.is(before, Class::Have)
                || words.is(before, Class::Reflexive)
                || words.is(before, Class::Clitic) && verb.is_some_and(Verb::is_finite)
                || words.is(before, Class::Relative)
                || words.is(before, Class::Be) && before > 0 && words.is(before - 1, Class::Reflexive)
        })
}

fn is_noun(words: Words, at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| !words.is(before, Class::Subject) && !words.is(before, Class::Have))
}

/// "poursuivi pour « … »", "mis en examen pour", "charged with".
fn is_charged(words: Words, at: usize) -> bool {
    const REACH: usize = 6;
    let from = at.saturating_sub(REACH);
    let joined = at.checked_sub(1).is_some_and(|before| {
        words.is(before, Class::Preposition) || words.is(before, Class::Of) || words.is(before, Class::And)
    });
    let inquiry = joined && words.is(at.saturating_sub(1), Class::Purpose);
    // "ha accusato i giornali di « … »" says who accuses.
    let active = |i: usize| words.verb(i).is_some() && words.is(i.wrapping_sub(1), Class::Have);
    let charge = |i: usize| words.is(i, Class::Charge) && !active(i);
    joined && (from..at).any(|i| charge(i) || inquiry && words.is(i, Class::Inquiry))
}

/// An English name before its noun: a “No entry” sign, the “Report” button.
fn is_attributive(words: Words, at: usize) -> bool {
    let determiner = at
        .checked_sub(1)
        .is_some_and(|before| words.is(before, Class::Article) || words.is(before, Class::Determiner));
    determiner && words.is(at + 1, Class::Work) && words.language != crate::Language::French
}
