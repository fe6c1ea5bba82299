//! Where a sentence begins and ends.
//!
//! A stop ends a sentence before space and a capital, a digit, a mark that opens something, or the end; closing marks behind
//! the stop belong to the sentence. The stop of an abbreviation or an initial ("M. Orban", "n. 3") and the point inside a
//! number ("15.000") end none.

const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// Abbreviations before a name or a number, folded: their stop ends no sentence.
const ABBREVIATIONS: [&str; 46] = [
    "mm", "mme", "mlle", "dr", "dre", "pr", "mr", "mrs", "ms", "st", "ste", "me", "prof", "gen", "col", "lt",
    "sgt", "capt", "rep", "sen", "gov", "sr", "sra", "jr", "hon", "rev", "sig", "dott", "av", "art", "no",
    "nr", "vs", "cf", "vol", "ca", "bzw", "env", "inc", "ltd", "corp", "jan", "feb", "aug", "sept", "sep",
];

/// The first sentence of `text` and what follows it.
pub(crate) fn first(text: &str) -> (&str, &str) {
    text.split_at_checked(end_of_first(text)).unwrap_or((text, ""))
}

/// The sentences of `text`, trimmed.
pub(crate) fn all(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (sentence, after) = first(rest.trim_start());
        rest = after;
        Some(sentence.trim_end()).filter(|sentence| !sentence.is_empty())
    })
}

/// The end of the sentence that `text` begins in: one past its stop and closing marks, or the end of the text.
pub(crate) fn end_of_first(text: &str) -> usize {
    let mut stops = text.match_indices(STOPS);
    stops.find_map(|(at, stop)| end_at(text, at, stop)).unwrap_or(text.len())
}

/// The start of the sentence that `text` ends in: one past the last sentence end.
pub(crate) fn start_of_last(text: &str) -> usize {
    let mut stops = text.rmatch_indices(STOPS);
    let end = stops.find_map(|(at, stop)| end_at(text, at, stop)).unwrap_or(0);
    let rest = text.get(end..).unwrap_or("");
    end + (rest.len() - rest.trim_start().len())
}

/// Where the sentence whose stop stands at `at` ends, closing marks included; `None` when the stop ends none.
fn end_at(text: &str, at: usize, stop: &str) -> Option<usize> {
    let rest = text.get(at + stop.len()..)?;
    let closing = rest.trim_start_matches(['»', '”', '"', ')', ']', '*', '_']);
    let closing = if closing.len() == rest.len() { closed(rest) } else { closing };
    let next = closing.trim_start();
    let ends = next.is_empty()
        || closing.len() > next.len()
            && next.starts_with(opens)
            && !(stop == "." && is_abbreviation(text.get(..at)?));
    ends.then_some(text.len() - closing.len())
}

/// Whether a sentence may begin with `c`.
fn opens(c: char) -> bool {
    let goes_on = || STOPS.contains(&c) || matches!(c, ',' | ';' | ':');
    c.is_uppercase() || c.is_ascii_digit() || !c.is_alphanumeric() && !goes_on()
}

/// What follows a closing guillemet that stands after a space: "… vendu. » Faux."
fn closed(rest: &str) -> &str {
    rest.trim_start().strip_prefix('»').unwrap_or(rest)
}

/// Whether the stop after `head` belongs to its last word.
fn is_abbreviation(head: &str) -> bool {
    let word = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let mut chars = word.chars();
    let initial = chars.next().is_some_and(char::is_uppercase) && chars.next().is_none();
    initial || ABBREVIATIONS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::{all, end_of_first, start_of_last};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(all(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn ends_at_a_stop_before_a_capital() {
        check("Le pont tient. Non prouvée. Rien.", &["Le pont tient.", "Non prouvée.", "Rien."]);
        check("Est-ce vrai ? Non.", &["Est-ce vrai ?", "Non."]);
        check("Vraiment ? dit-elle. Oui.", &["Vraiment ? dit-elle.", "Oui."]);
        check("Il dit « Le pont est vendu. » Faux.", &["Il dit « Le pont est vendu. »", "Faux."]);
        check("À 3,5 m. du sol. « On attend »", &["À 3,5 m. du sol.", "« On attend »"]);
        check("Trompeur ! 12 écoles", &["Trompeur !", "12 écoles"]);
        check("", &[]);
    }

    #[test]
    fn not_at_an_abbreviation_or_inside_a_number() {
        check("M. Orban a 15.000 euros. Faux.", &["M. Orban a 15.000 euros.", "Faux."]);
        check("Le Dr. Ada J. Morval, n° 2, attend", &["Le Dr. Ada J. Morval, n° 2, attend"]);
        check(
            "said J. Whit of Ordane Inc. on Monday. Then",
            &["said J. Whit of Ordane Inc. on Monday.", "Then"],
        );
    }

    #[test]
    fn finds_the_first_end_and_the_last_start() {
        let text = "Le pont tient. M. Orban attend : ";
        assert_eq!(&text[..end_of_first(text)], "Le pont tient.");
        assert_eq!(&text[start_of_last(text)..], "M. Orban attend : ");
        assert_eq!(start_of_last("sans fin"), 0);
    }
}
