//! Who made a claim, when the claim itself names them.
//!
//! | claim | claimant |
//! |---|---|
//! | `Une publication de Rive Info affirme que le pont est vendu` | `Rive Info` |
//! | `Le pont aurait été vendu, selon M. Orban, ancien maire` | `Orban` |
//! | `Des internautes affirment que le pont est vendu` | none: nobody is named |
//! | `un faux communiqué attribué à Rive Info` | none: it is not theirs |

use super::spoken::Spoken;
use super::words;
use super::words::Kind;
use crate::metadata::byline;
use crate::text::bounded;

/// How far from the edge of a claim its claimant is looked for, in bytes.
const MAX_NAME_BYTES: usize = 160;

/// The named claimant of a claim: before a verb of claiming, or behind "selon" at its start or end.
pub(super) fn of<'a>(claim: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    before_frame(claim, language).or_else(|| attributed(claim, language))
}

/// The value of a claimant line, "Jo Whit, Facebook": up to the first comma, without title and article.
pub(super) fn in_field<'a>(value: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let name = value.split([',', '|', '(', ';']).next()?.trim().trim_end_matches('.');
    Some(untitled(name, language)).filter(|name| name.contains(char::is_alphanumeric))
}

/// The claimant at the end of what stands before a verb of claiming.
pub(super) fn before<'a>(phrase: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    named(bounded::last(phrase, MAX_NAME_BYTES).trim_end(), language)
}

fn before_frame<'a>(claim: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let window = bounded::first(claim, MAX_NAME_BYTES);
    let (start, _) = words::of(language, Kind::Frame).find(window)?;
    let subject = window.get(..start)?.trim_end();
    named(subject, language).or_else(|| before_comma(subject))
}

/// A full name before its apposition, which a comma closes: "Jo Whit, a candidate,".
fn before_comma(subject: &str) -> Option<&str> {
    let (name, _) = subject.strip_suffix(',')?.split_once(',')?;
    (name.contains(' ') && byline::is_name(name)).then_some(name)
}

fn attributed<'a>(claim: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let attribution = words::of(language, Kind::Attribution);
    if let Some(end) = attribution.at_start(claim) {
        return named(segment(claim.get(end..)?), language);
    }
    let window = bounded::last(claim, MAX_NAME_BYTES);
    let comma = window.match_indices(',').filter_map(|(at, _)| window.get(at + 1..)).map(str::trim_start);
    comma
        .filter_map(|tail| tail.get(attribution.at_start(tail)?..))
        .find_map(|tail| named(segment(tail), language))
}

/// `text` up to the first comma or bracket.
fn segment(text: &str) -> &str {
    text.split([',', '(', ';', ':']).next().unwrap_or_default().trim().trim_end_matches('.')
}

/// The name at the end of a phrase: its last capitalised words.
fn named<'a>(phrase: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let run = words.iter().rev().take_while(|word| is_capitalised(word)).count();
    let first = words.get(words.len() - run)?;
    let at = first.as_ptr() as usize - phrase.as_ptr() as usize;
    let before = words.get(..words.len() - run)?;
    // "Posts on Facebook": where it was said is nobody.
    let places = words::of(language, Kind::Place);
    if before.iter().chain(words.first()).any(|word| places.has(word)) {
        return None;
    }
    let of_medium = before.iter().any(|word| words::of(language, Kind::Relay).has(word));
    let bound = before.last().is_some_and(|word| words::of(language, Kind::Preposition).has(word));
    if before.iter().any(|word| word.contains(['«', '“', '"'])) || run == words.len() && run == 0 {
        return None;
    }
    let name = untitled(phrase.get(at..)?, language);
    let name = if bound && !of_medium { untitled(phrase, language) } else { name };
    Some(name.trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')'))
        .filter(|name| !name.is_empty() && !words::of(language, Kind::Relay).has(name))
}

fn is_capitalised(word: &str) -> bool {
    let bare = word.rsplit(['\'', '’']).next().unwrap_or(word);
    bare.starts_with(char::is_uppercase)
}

/// A name without article and title: "M. Orban" is Orban.
fn untitled<'a>(name: &'a str, language: Spoken<'_>) -> &'a str {
    const ARTICLES: [&str; 24] = [
        "le ", "la ", "les ", "l'", "l’", "un ", "une ", "des ", "d'", "d’", "the ", "a ", "an ", "der ",
        "die ", "das ", "el ", "los ", "il ", "o ", "os ", "as ", "son ", "sa ",
    ];
    let mut bare = name.trim();
    let is_first =
        |article: &&&str| bare.get(..article.len()).is_some_and(|first| first.eq_ignore_ascii_case(article));
    if let Some(article) = ARTICLES.iter().find(is_first) {
        bare = bare.get(article.len()..).unwrap_or(bare);
    }
    let title = bare.split_whitespace().next().unwrap_or_default();
    if title.len() < bare.len() && words::of(language, Kind::Title).has(title) {
        bare = bare.get(title.len()..).unwrap_or(bare).trim_start();
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::{in_field, of};
    use crate::Language::{English, French};

    #[test]
    fn named_in_the_claim() {
        for (claim, claimant) in [
            ("Une publication de Rive Info affirme que le pont est vendu", Some("Rive Info")),
            ("Le pont aurait été vendu, selon M. Orban, ancien maire", Some("Orban")),
            ("Selon la députée Ada Morval, le pont est vendu", Some("Ada Morval")),
            ("D’après Rive Info, le pont est vendu", Some("Rive Info")),
            ("Ada Morval affirme que le pont est vendu", Some("Ada Morval")),
            ("Le maire de Lysse prétend que le pont est vendu", Some("maire de Lysse")),
            ("Ada Morval, députée, affirme que le pont est vendu", Some("Ada Morval")),
            ("Des pages sur Facebook affirment que le pont est vendu", None),
            ("Des internautes affirment que le pont est vendu", None),
            ("Le pont est vendu, selon des internautes", None),
            ("un faux communiqué attribué à Rive Info", None),
            ("Le pont est vendu", None),
            ("Le pont est vendu, selon le maire Luc Orban.", Some("Luc Orban")),
            ("Le pont est vendu, selon l’ancien ministre Luc Orban (Rive)", Some("Luc Orban")),
            ("Le pont est vendu, ce jour, selon Ada Morval : tout", Some("Ada Morval")),
            ("Selon la chaîne Rive Info, le pont est vendu", Some("Rive Info")),
            ("« Le pont est vendu », selon Luc Orban", Some("Luc Orban")),
            ("« Rive Info » affirme que le quai ferme", None),
            ("Selon « des voisins », le lac est vide", None),
            ("Le lac est vide, selon (Rive Info)", None),
            ("Le lac est vide, selon « Rive Info »", None),
            ("le candidat, un voisin, affirme que le lac est vide", None),
            ("Ada, voisine, affirme que le lac est vide", None),
            ("Luc Orban Jr. affirme que le lac est vide", Some("Luc Orban Jr.")),
            ("affirme que le lac est vide", None),
            ("Selon une publication Publication, le lac est vide", None),
        ] {
            assert_eq!(of(claim, French.into()), claimant, "{claim}");
        }
    }

    #[test]
    fn on_a_line_of_its_own() {
        assert_eq!(in_field("Jo Whit, Facebook", English.into()), Some("Jo Whit"));
        assert_eq!(in_field("Mr Jo Whit (Facebook)", English.into()), Some("Jo Whit"));
        assert_eq!(in_field("-", English.into()), None);
        assert_eq!(in_field(" the Rivage. ", English.into()), Some("Rivage"));
        assert_eq!(in_field("Jo Whit | May 3", English.into()), Some("Jo Whit"));
        assert_eq!(in_field("Jo Whit; Ada Morval", English.into()), Some("Jo Whit"));
        assert_eq!(in_field("Mr", English.into()), Some("Mr"));
        assert_eq!(in_field("L’équipe de Rive", French.into()), Some("équipe de Rive"));
    }
}
