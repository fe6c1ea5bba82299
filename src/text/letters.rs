//! Letters and digits, told quickly where they are those of the languages read: the tables of Unicode cost a hundred
//! instructions a look-up.

/// [`char::is_alphanumeric`].
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'À'..='ÿ' => !matches!(c, '×' | '÷'),
        // Dashes, quotation marks, apostrophes, spaces.
        '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphanumeric(),
    }
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

#[cfg(test)]
mod tests {
    use super::{is_alphanumeric, word_length};

    #[test]
    fn tells_what_unicode_tells() {
        for c in '\0'..='\u{ffff}' {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
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
