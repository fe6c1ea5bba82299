//! The words of a text as runs of letters and digits.

use std::ops::Range;

/// Whether `c` is a letter or a digit. Asks the tables of Unicode only where few characters of the languages read are.
#[inline]
pub(crate) fn is_word_char(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{c0}'..='\u{17f}' => !matches!(c, '×' | '÷'),
        '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// The places of the words of `text`.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + Clone {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + run(text.get(at..)?, false);
        let end = start + run(text.get(start..)?, true);
        at = end;
        (start < end).then_some(start..end)
    })
}

/// The length of the word that `text` starts with.
pub(crate) fn first_word(text: &str) -> usize {
    run(text, true)
}

/// How many bytes at the start of `text` belong to words, or to none.
fn run(text: &str, in_word: bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() != in_word {
                break;
            }
            at += 1;
            continue;
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if is_word_char(c) != in_word {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// The length in bytes of the word that `text` begins with: ASCII as `plain` says, the letters À to ÿ, and of all other
/// characters outside of punctuation those that `other` takes.
pub(crate) fn word_length(text: &str, plain: impl Fn(u8) -> bool, other: impl Fn(char) -> bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let run = bytes.get(at..).unwrap_or_default();
        at += run.iter().take_while(|byte| byte.is_ascii() && plain(**byte)).count();
        match bytes.get(at..).unwrap_or_default() {
            [0..0x80, ..] | [] | [0xc3, 0x97 | 0xb7, ..] | [0xe2, 0x80, ..] => return at,
            [0xc3, ..] => at += 2,
            _ => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if other(c) => at += c.len_utf8(),
                _ => return at,
            },
        }
    }
}

/// How many letters without accents `text` begins with. Looks at eight bytes at once.
pub(crate) fn first_letters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let others = !letters8(*eight) & HIGH_BITS;
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + bytes.iter().skip(at).take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// How many letters without accents the bytes end with.
pub(crate) fn last_letters(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((before, eight)) = rest.split_last_chunk() {
        let others = !letters8(*eight) & HIGH_BITS;
        if others != 0 {
            return bytes.len() - rest.len() + others.leading_zeros() as usize / 8;
        }
        rest = before;
    }
    bytes.len() - rest.len() + rest.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// The highest bit of each byte.
const HIGH_BITS: u64 = each(0x80);

const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Sets the highest bit of each byte that is a letter without accent.
fn letters8(eight: [u8; 8]) -> u64 {
    let bytes = u64::from_le_bytes(eight);
    // Of small letters, with room for a carry: what is added takes those from `a` on, and those behind `z`, to 0x80.
    let small = (bytes | each(0x20)) & !HIGH_BITS;
    let from_a = small + each(0x80 - b'a');
    let behind_z = small + each(0x7f - b'z');
    from_a & !behind_z & !bytes & HIGH_BITS
}

/// The length in bytes of the letters, digits and combining accents that `text` begins with.
pub(crate) fn letters(text: &str) -> usize {
    let other = |c: char| c.is_alphanumeric() && c != 'ʼ' || ('\u{300}'..='\u{36f}').contains(&c);
    word_length(text, |byte| byte.is_ascii_alphanumeric(), other)
}

#[cfg(test)]
mod tests {
    use super::{first_letters, is_word_char, last_letters, word_length, words};

    #[test]
    fn letters_are_counted_from_both_ends() {
        let letter = |byte: &u8| byte.is_ascii_alphabetic();
        for c in '\0'..='\u{ff}' {
            for length in 0..20 {
                let word = "bQz".repeat(length);
                for text in [format!("{word}{c}aZ"), format!("Za{c}{word}"), word] {
                    let first = text.bytes().take_while(letter).count();
                    let last = text.bytes().rev().take_while(letter).count();
                    assert_eq!(
                        (first_letters(&text), last_letters(text.as_bytes())),
                        (first, last),
                        "{text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn letters_and_digits_of_unicode() {
        assert!(('\0'..='\u{ffff}').all(|c| is_word_char(c) == c.is_alphanumeric()));
    }

    #[test]
    fn runs_between_marks() {
        let text = " «\u{a0}L’été 2025, œuvre»";
        assert_eq!(
            words(text).filter_map(|word| text.get(word)).collect::<Vec<_>>(),
            ["L", "été", "2025", "œuvre"]
        );
        assert_eq!(words("").count() + words(" — ").count(), 0);
    }

    #[test]
    fn a_word_ends_at_what_is_none() {
        let length = |text: &str| word_length(text, |byte| byte.is_ascii_alphabetic(), char::is_alphabetic);
        for word in ["", "mai", "été", "œuvre", "Ærø", "Łódź"] {
            for rest in ["", " a", "’a", "3", "×", "«", "—"] {
                assert_eq!(length(&format!("{word}{rest}")), word.len(), "{word}{rest}");
            }
        }
    }
}
