//! Where a sentence begins and ends.
//!
//! A stop ends a sentence before space and a capital, a digit, a mark that opens something, or the end; closing marks behind
//! the stop belong to the sentence. The stop of an abbreviation or an initial ("M. Orban", "n. 3") and the point inside a
//! number ("15.000") end none.

use super::runs::is_word_char;
use super::tokens::GLUE;

const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// The longest abbreviation whose stop ends no sentence.
const MAX_ABBREVIATION_BYTES: usize = 4;

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
    let mut from = 0;
    while let Some((at, length)) = first_stop(text, from) {
        if let Some(end) = end_at(text, at, length) {
            return end;
        }
        from = at + length;
    }
    text.len()
}

/// Whether the last word of `text` leaves its sentence open: "Le maire a dit que".
pub(crate) fn is_left_open(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    GLUE.open.contains(&last)
}

/// The start of the sentence that `text` ends in: one past the last sentence end.
pub(crate) fn start_of_last(text: &str) -> usize {
    let (mut to, mut start) = (text.len(), 0);
    while let Some((at, length)) = last_stop(text, to) {
        if let Some(end) = end_at(text, at, length) {
            start = end;
            break;
        }
        to = at;
    }
    let rest = text.get(start..).unwrap_or("");
    start + (rest.len() - rest.trim_start().len())
}

/// How far a search for one kind of stop goes before the other kind is looked for: without this bound a text of
/// ellipses would be searched to its end for a full stop at each of them.
const BLOCK_BYTES: usize = 256;

/// The first stop from byte `from` on, and its length.
fn first_stop(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    (from..bytes.len()).step_by(BLOCK_BYTES).find_map(|from| {
        let block = bytes.get(from..bytes.len().min(from + BLOCK_BYTES))?;
        let plain = memchr::memchr3(b'.', b'!', b'?', block);
        let before = block.get(..plain.unwrap_or(block.len()))?;
        let mut places = memchr::memchr_iter(ELLIPSIS[0], before).map(|at| from + at);
        let ellipsis = places.find(|at| bytes.get(*at..at + 3) == Some(ELLIPSIS));
        ellipsis.map(|at| (at, 3)).or(plain.map(|at| (from + at, 1)))
    })
}

/// The last stop before byte `to`, and its length.
fn last_stop(text: &str, to: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    (0..to).step_by(BLOCK_BYTES).find_map(|skipped| {
        let to = to - skipped;
        let from = to.saturating_sub(BLOCK_BYTES);
        let block = bytes.get(from..to)?;
        let plain = memchr::memrchr3(b'.', b'!', b'?', block);
        let after = from + plain.map_or(0, |at| at + 1);
        let mut places = memchr::memrchr_iter(ELLIPSIS[0], bytes.get(after..to)?).map(|at| after + at);
        let ellipsis = places.find(|at| bytes.get(*at..at + 3) == Some(ELLIPSIS));
        ellipsis.map(|at| (at, 3)).or(plain.map(|at| (from + at, 1)))
    })
}

/// The bytes of "…".
const ELLIPSIS: &[u8] = &[0xe2, 0x80, 0xa6];

/// Where the sentence ends whose stop stands at `at` and is so long, closing marks included; `None` when the stop ends
/// none.
fn end_at(text: &str, at: usize, length: usize) -> Option<usize> {
    let rest = text.get(at + length..)?;
    let is_point = text.as_bytes().get(at) == Some(&b'.');
    let ends_before_word = || !(is_point && text.get(..at).is_some_and(is_abbreviation));
    match rest.as_bytes() {
        // The most frequent of all: a word goes on, another one in lower case follows, or a capital.
        [b'a'..=b'z' | b'0'..=b'9', ..] | [b' ', b'a'..=b'z', ..] => return None,
        [b' ', b'A'..=b'Z', ..] => return ends_before_word().then_some(at + length),
        _ => {}
    }
    let closing = rest.trim_start_matches(['»', '”', '"', ')', ']', '*', '_']);
    let closing = if closing.len() == rest.len() { closed(rest) } else { closing };
    let next = closing.trim_start();
    let ends = next.is_empty() || closing.len() > next.len() && next.starts_with(opens) && ends_before_word();
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
    let word = head.rsplit(|c: char| !is_word_char(c)).next().unwrap_or_default();
    let mut chars = word.chars();
    let initial = chars.next().is_some_and(char::is_uppercase) && chars.next().is_none();
    let known = || GLUE.abbreviations.iter().any(|known| known.eq_ignore_ascii_case(word));
    initial || word.len() <= MAX_ABBREVIATION_BYTES && known()
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
        let ellipsis = "Le lac… Il est “plein’ : ";
        assert_eq!(&ellipsis[start_of_last(ellipsis)..], "Il est “plein’ : ");
        let long = format!("{}… Fin. {}", "a".repeat(500), "B".repeat(500));
        assert_eq!((end_of_first(&long), start_of_last(&long)), (503, 509));
    }
}
