//! The value of a verdict field: the label as printed, and the reason behind it.

use super::spoken::Spoken;
use super::words::Kind;
use super::{verdict, words};
use crate::text::sentence;
use crate::{Rating, labels};

/// The most words of a printed label that no table knows.
const MAX_UNKNOWN_WORDS: usize = 5;

/// Label and reason of a verdict field. A label that no table knows is kept when it is as short as a label.
pub(super) fn split<'a>(value: &'a str, language: Spoken<'_>) -> (Option<&'a str>, &'a str) {
    let value = value.trim_start_matches(|c: char| labels::is_decoration(c));
    let value = behind_scale(value).unwrap_or(value);
    let (segment, rest) = value.split_at_checked(segment_end(value)).unwrap_or((value, ""));
    let label = segment.trim_end_matches(['.', '!', ' ', '*', '_', '\u{a0}']);
    let bare = verdict::at_start(segment, language).map(|(bare, _)| bare);
    if language.is_label(label) {
        // "This is false": the words before the verdict are no part of it.
        return (bare.filter(|bare| label.ends_with(bare)).or(Some(label)), without_scale(rest));
    }
    if let Some((label, rest)) = verdict::at_start(value, language) {
        return (Some(label), rest);
    }
    if let Some(answer) = answer(value, language) {
        return (Some(answer), value.get(answer.len()..).unwrap_or_default());
    }
    match label.split_whitespace().count() {
        // "The draw is made up": the predicate of a short sentence.
        1..=MAX_UNKNOWN_WORDS => {
            let predicate = verdict::in_sentence(label, language).filter(|verdict| label.ends_with(verdict));
            (predicate.or(Some(label)), rest)
        }
        _ => (None, value),
    }
}

/// What follows the place on a scale that a verdict opens with: "2/5, Mostly false".
fn behind_scale(value: &str) -> Option<&str> {
    let rest = after_scale(value)?;
    let words = rest.trim_start_matches([' ', ',', ':', ';', '–', '—', '-', '(', '|', '\u{a0}']);
    (words.len() < rest.len() && words.starts_with(char::is_alphabetic)).then_some(words)
}

/// What follows a label without the place on a scale: "Mostly false (2/5)".
fn without_scale(rest: &str) -> &str {
    let scale = rest.trim_start_matches([' ', ',', ':', '–', '—', '-', '(', '\u{a0}']);
    after_scale(scale).map_or(rest, |rest| rest.strip_prefix(')').unwrap_or(rest))
}

/// What follows a place on a scale at the start of `text`: "2/5", "3.5/10".
fn after_scale(text: &str) -> Option<&str> {
    let (place, top) = text.split_at_checked(text.find('/')?)?;
    let top = top.strip_prefix('/')?;
    let rest = top.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = |digits: &str| {
        (1..=MAX_SCALE_BYTES).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    (is_number(place.trim_end()) && is_number(top.get(..top.len() - rest.len())?) && !rest.starts_with('/'))
        .then_some(rest)
}

/// The longest number on a scale, in bytes: "3.5".
const MAX_SCALE_BYTES: usize = 4;

/// Whether two labels have different ratings.
pub(super) fn disagree(first: &str, second: &str, language: Spoken<'_>) -> bool {
    let (first, second) = (language.rating(first), language.rating(second));
    first != second && first != Rating::Unknown && second != Rating::Unknown
}

/// Where the first segment of a verdict field ends: at a stop, a colon, a dash, a bracket, a line end.
fn segment_end(value: &str) -> usize {
    const ENDS: [&str; 9] = [". ", "! ", ": ", " : ", " – ", " — ", " - ", " (", "\n"];
    let may_end = |byte: u8| matches!(byte, b'.' | b'!' | b':' | b' ' | b'\n');
    let ends = |at: &usize| value.get(*at..).is_some_and(|rest| ENDS.iter().any(|end| rest.starts_with(end)));
    let mut places = value.bytes().enumerate().filter(|(_, byte)| may_end(*byte)).map(|(at, _)| at);
    places.find(ends).unwrap_or(value.len())
}

/// "No, the bridge is public": the word that answers.
pub(super) fn answer<'a>(value: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let end = words::of(language, Kind::Answer).at_start(value)?;
    value.get(end..)?.starts_with([',', '.', '!', ':']).then(|| value.get(..end)).flatten()
}

/// `text` without the label that it repeats at its start.
pub(super) fn unrepeated<'a>(text: &'a str, label: Option<&str>) -> &'a str {
    let rest = label.and_then(|label| text.strip_prefix(label));
    rest.filter(|rest| rest.starts_with(['.', '!', ':', ','])).unwrap_or(text)
}

/// The sentences before the one that repeats the rating: "We rate this claim Half True."
pub(super) fn before_rating<'a>(text: &'a str, language: Spoken<'_>) -> &'a str {
    let rates = words::of(language, Kind::Rates);
    let rating = sentence::all(text).find(|sentence| rates.at_start(sentence).is_some());
    let at = rating.map(|sentence| sentence.as_ptr() as usize - text.as_ptr() as usize);
    at.and_then(|at| text.get(..at)).map(str::trim_end).filter(|text| !text.is_empty()).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{before_rating, split};
    use crate::Language::{self, English, French, German, Spanish};

    #[track_caller]
    fn check(language: Language, value: &str, label: Option<&str>, rest: &str) {
        assert_eq!(split(value, language.into()), (label, rest), "{value}");
    }

    #[test]
    fn label_and_reason() {
        check(English, "FALSE", Some("FALSE"), "");
        check(English, "Misleading! No trial shows it.", Some("Misleading"), "! No trial shows it.");
        check(English, "False. It is public.", Some("False"), ". It is public.");
        check(English, "No, the bridge is public.", Some("No"), ", the bridge is public.");
        check(English, "This is false. It is public.", Some("false"), ". It is public.");
        check(English, "Zorp", Some("Zorp"), "");
        check(English, "2/5, Mostly false. Fares fell.", Some("Mostly false"), ". Fares fell.");
        check(English, "Mostly false (2.5/5)", Some("Mostly false"), "");
        check(French, "Plutôt faux – 2/5. Le tarif baisse.", Some("Plutôt faux"), ". Le tarif baisse.");
        check(English, "3/5", Some("3/5"), "");
        check(English, "3/5/2025", Some("3/5/2025"), "");
        check(French, "❌ Intox. La prime n’existe pas.", Some("Intox"), ". La prime n’existe pas.");
        check(
            French,
            "Faux, le pont est public depuis 2019.",
            Some("Faux"),
            ", le pont est public depuis 2019.",
        );
        check(
            French,
            "Nous ne savons pas encore ce qui est arrivé",
            None,
            "Nous ne savons pas encore ce qui est arrivé",
        );
        check(Spanish, "VERDADERO, PERO: falta algo", Some("VERDADERO, PERO"), ": falta algo");
        check(
            German,
            "Das Gewinnspiel ist erfunden. Die Seite sammelt Daten.",
            Some("erfunden"),
            ". Die Seite sammelt Daten.",
        );
        check(German, "Größtenteils falsch", Some("Größtenteils falsch"), "");
    }

    #[test]
    fn the_repeated_rating_is_left_out() {
        assert_eq!(before_rating("Bills rose. We rate this claim Half True.", English.into()), "Bills rose.");
        assert_eq!(before_rating("Bills rose.", English.into()), "Bills rose.");
    }
}
