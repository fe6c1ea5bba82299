//! Where a sentence ends inside a claim.
//!
//! A stop ends a sentence before space and a capital, a digit or an opening mark; the stop of an abbreviation or an initial
//! ("M. Orban", "n. 3") and the point inside a number ("15.000") end none.

const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// Abbreviations before a name or a number, folded: their stop ends no sentence.
const ABBREVIATIONS: [&str; 36] = [
    "mm", "mme", "mlle", "dr", "dre", "pr", "mr", "mrs", "ms", "st", "ste", "me", "prof", "gen", "col", "lt",
    "sgt", "capt", "rep", "sen", "gov", "sr", "sra", "jr", "rev", "dott", "art", "no", "nr", "vs", "cf",
    "vol", "ca", "bzw", "env", "av",
];

/// The first sentence of `text` and what follows it.
pub(super) fn first(text: &str) -> (&str, &str) {
    text.split_at_checked(end_of_first(text)).unwrap_or((text, ""))
}

/// The sentences of `text`, trimmed.
pub(super) fn all(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (sentence, after) = first(rest.trim_start());
        rest = after;
        Some(sentence.trim_end()).filter(|sentence| !sentence.is_empty())
    })
}

/// One past the stop of the first sentence, or the end of the text.
fn end_of_first(text: &str) -> usize {
    let stops = text.char_indices().filter(|(_, c)| STOPS.contains(c));
    stops
        .map(|(at, c)| (at, at + c.len_utf8()))
        .find_map(|(at, after)| end_at(text, at, after))
        .unwrap_or(text.len())
}

/// Where the sentence whose stop stands at `at` ends, closing marks included; `None` when the stop ends none.
fn end_at(text: &str, at: usize, after: usize) -> Option<usize> {
    let rest = text.get(after..)?;
    let closing = rest.trim_start_matches(['»', '”', '"', ')', ']', '*', '_']);
    let closing = if closing.len() == rest.len() { closed(rest) } else { closing };
    let next = closing.trim_start();
    let opens = |c: char| {
        c.is_uppercase()
            || c.is_ascii_digit()
            || !c.is_alphanumeric() && !STOPS.contains(&c) && c != ',' && c != ';' && c != ':'
    };
    let ends = closing.len() > next.len() && next.starts_with(opens) || next.is_empty();
    let stop = text.get(at..after)?;
    (ends && !(stop == "." && is_abbreviation(text.get(..at)?) && !next.is_empty()))
        .then_some(text.len() - closing.len())
}

/// What follows a closing guillemet that stands after a space: "… vendu. » Faux."
fn closed(rest: &str) -> &str {
    rest.trim_start().strip_prefix('»').unwrap_or(rest)
}

fn is_abbreviation(head: &str) -> bool {
    let word = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let mut chars = word.chars();
    let initial = chars.next().is_some_and(char::is_uppercase) && chars.next().is_none();
    initial || ABBREVIATIONS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::all;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(all(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn ends_at_a_stop_before_a_capital() {
        check("Le pont tient. Non prouvée. Rien.", &["Le pont tient.", "Non prouvée.", "Rien."]);
        check("Est-ce vrai ? Non.", &["Est-ce vrai ?", "Non."]);
        check("Il dit « Le pont est vendu. » Faux.", &["Il dit « Le pont est vendu. »", "Faux."]);
        check("Trompeur ! 12 écoles", &["Trompeur !", "12 écoles"]);
    }

    #[test]
    fn not_at_an_abbreviation_or_inside_a_number() {
        check("M. Orban a 15.000 euros. Faux.", &["M. Orban a 15.000 euros.", "Faux."]);
        check("Le Dr. Ada J. Morval, n° 2, attend", &["Le Dr. Ada J. Morval, n° 2, attend"]);
        check("", &[]);
    }
}
