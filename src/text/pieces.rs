//! The text in pieces that tile it: a line with its break and the blank lines after it, or a hard-wrapped paragraph.
//!
//! A text that separates paragraphs by blank lines may also break its lines at a fixed width. Lines are joined when
//! that is the only reading: a line is long but not too long, its sentence goes on in lower case on the next line, and
//! the first word there would not have fitted. A text with one line per block is left as it is.
//!
//! Not yet read: wrapped lines that happen to break only after full stops, or in a text without blank lines.

use memchr::memrchr2;

use super::lines::Lines;
use super::marks::{self, Mark};

/// One piece of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'a> {
    /// All its bytes, with line breaks and the blank lines after it.
    pub whole: &'a str,
    /// The words, without opening marks and outer space. Never empty.
    pub text: &'a str,
    /// What opened the line.
    pub mark: Mark,
    /// Whether a blank line follows.
    pub gap: bool,
}

/// The narrowest and the widest text that is broken at a fixed width, in bytes: e-mail and terminal habits.
const WRAP: std::ops::RangeInclusive<usize> = 40..=110;

/// Cuts `text` into `pieces`. A text of nothing but white space has none; white space before the first line belongs to it.
pub(crate) fn split<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    pieces.clear();
    let (mut start, mut at, mut number) = (0, 0, 0);
    for line in Lines::new(text) {
        let (mark, words) = in_sequence(line, marks::strip(line), &mut number);
        if words.is_empty() {
            at += line.len();
            extend(pieces, text, at);
            continue;
        }
        let from = if pieces.is_empty() { start } else { at };
        at += line.len();
        start = at;
        let whole = text.get(from..at).unwrap_or(line);
        pieces.push(Piece { whole, text: words, mark, gap: false });
    }
    if pieces.iter().any(|piece| piece.gap) {
        join_wrapped(text, pieces);
    }
}

/// The mark and words of a line; a number opens a line only as the first of a list or the one after the last: in
/// "3. Oktober: der Rat tagt" it is a date. `last` is the last number.
fn in_sequence<'a>(line: &'a str, (mark, words): (Mark, &'a str), last: &mut u16) -> (Mark, &'a str) {
    match mark {
        Mark::Number(number) if number > 1 && number != *last + 1 => (Mark::None, marks::trim(line)),
        Mark::Number(number) => {
            *last = number;
            (mark, words)
        }
        _ => (mark, words),
    }
}

/// Gives the rest of `whole`, the text that the pieces are the start of, to the last piece.
pub(crate) fn stretch<'a>(whole: &'a str, pieces: &mut [Piece<'a>]) {
    if let Some(last) = pieces.last_mut() {
        last.whole = whole.get(offset(whole, last.whole)..).unwrap_or(last.whole);
    }
}

/// Gives a blank line that ends at `end` to the last piece.
fn extend<'a>(pieces: &mut [Piece<'a>], text: &'a str, end: usize) {
    if let Some(last) = pieces.last_mut() {
        let start = offset(text, last.whole);
        last.whole = text.get(start..end).unwrap_or(last.whole);
        last.gap = true;
    }
}

fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn join_wrapped<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    let mut kept = 0_usize;
    let mut width = 0;
    for at in 0..pieces.len() {
        let Some(&next) = pieces.get(at) else { break };
        let last = kept.checked_sub(1).and_then(|last| pieces.get_mut(last));
        if let Some(last) = last.filter(|last| goes_on(last, &next, &mut width)) {
            *last = joined(text, last, &next);
            continue;
        }
        width = 0;
        if let Some(slot) = pieces.get_mut(kept) {
            *slot = next;
        }
        kept += 1;
    }
    pieces.truncate(kept);
}

/// Whether `next` goes on with the sentence of `last`, in a paragraph whose lines are at most `width` bytes so far.
fn goes_on(last: &Piece<'_>, next: &Piece<'_>, width: &mut usize) -> bool {
    let running = !last.gap
        && next.mark == Mark::None
        && !matches!(last.mark, Mark::Heading(_))
        && next.text.len() <= *WRAP.end()
        && next.text.starts_with(char::is_lowercase)
        && !is_signature(next.text);
    running && {
        let tail = last_line(last.text);
        *width = tail.len().max(next.text.len()).max(*width);
        let first_word = next.text.find(char::is_whitespace).unwrap_or(next.text.len());
        WRAP.contains(&tail.len())
            && tail.len() + 1 + first_word > *width
            && tail.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '’' | '\''))
    }
}

/// The longest "von Ada Morval-Lindt", in words and bytes.
const MAX_SIGNATURE_WORDS: usize = 5;
const MAX_SIGNATURE_BYTES: usize = 48;

/// Whether a line is a small word and a name, "von Ada Morval", as it stands under a headline.
fn is_signature(line: &str) -> bool {
    let (by, name) = line.split_once(' ').filter(|_| line.len() <= MAX_SIGNATURE_BYTES).unwrap_or_default();
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.ends_with(char::is_alphabetic);
    let words = || name.split(' ');
    (1..=4).contains(&by.len())
        && by.chars().all(char::is_lowercase)
        && (2..MAX_SIGNATURE_WORDS).contains(&words().count())
        && words().all(is_name)
}

fn last_line(text: &str) -> &str {
    let start = memrchr2(b'\n', b'\r', text.as_bytes()).map_or(0, |at| at + 1);
    text.get(start..).unwrap_or(text)
}

fn joined<'a>(text: &'a str, first: &Piece<'a>, next: &Piece<'a>) -> Piece<'a> {
    let slice = |from: &str, to: &str| text.get(offset(text, from)..offset(text, to) + to.len());
    Piece {
        whole: slice(first.whole, next.whole).unwrap_or(first.whole),
        text: slice(first.text, next.text).unwrap_or(first.text),
        gap: next.gap,
        ..*first
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, split};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut pieces: Vec<Piece<'_>> = Vec::new();
        split(text, &mut pieces);
        assert_eq!(pieces.iter().map(|piece| piece.text).collect::<Vec<_>>(), expected);
        if !expected.is_empty() {
            assert_eq!(pieces.iter().map(|piece| piece.whole).collect::<String>(), text, "tiles");
        }
    }

    #[test]
    fn one_piece_a_line() {
        check("", &[]);
        check(" \n\u{a0}\n", &[]);
        check("\n\n A\r\n\r\n  • b\nc", &["A", "b", "c"]);
    }

    #[test]
    fn numbers_count_up() {
        check("1. A\n2. B\n• c\n3) D", &["A", "B", "c", "D"]);
        check("7. A\n3. Oktober: B", &["7. A", "3. Oktober: B"]);
    }

    #[test]
    fn wrapped_prose_is_one_piece() {
        check(
            "Titre\n\nLa barge de trente et un wagonnets est restée\namarrée au ponton de Lysse jusqu’au matin,\nsans équipage.\nFin",
            &[
                "Titre",
                "La barge de trente et un wagonnets est restée\namarrée au ponton de Lysse jusqu’au matin,\nsans équipage.",
                "Fin",
            ],
        );
    }

    #[test]
    fn a_signature_is_no_part_of_the_headline() {
        check(
            "Nein, die Fähre von Lysse fährt nicht ohne Besatzung\nvon Ada Morval\n3. Mai 2025\n\nFin",
            &["Nein, die Fähre von Lysse fährt nicht ohne Besatzung", "von Ada Morval", "3. Mai 2025", "Fin"],
        );
        check(
            "A\n\nLa barge de trente et un wagonnets est restée\nde Lysse à Ordane.",
            &["A", "La barge de trente et un wagonnets est restée\nde Lysse à Ordane."],
        );
    }

    #[test]
    fn what_may_be_lines_stays_lines() {
        let poem = "Ô quai\n\nEt la grue répondait, dans sa voix de ferraille,\nQue le fleuve ne dort pas sous la glace.";
        check(poem, &poem.split_terminator('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>());
        check(
            "A\n\nLe maire a parlé devant les habitants de la commune\n« du pont »",
            &["A", "Le maire a parlé devant les habitants de la commune", "« du pont »"],
        );
        check(
            "A\n\nune première ligne\nune deuxième ligne",
            &["A", "une première ligne", "une deuxième ligne"],
        );
    }
}
