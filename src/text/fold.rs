//! Comparison of short strings as a reader compares them: without case, accents and typography.
//!
//! Only for labels, headings and words that are looked up in a table. Folding changes lengths, so a folded text never
//! carries offsets: what is found is always a slice of the input.

/// `text` in lower case, without accents, with one kind of space, apostrophe and hyphen, outer space trimmed.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends the folded form of `text` to `out`, so that a caller can reuse its buffer.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    let start = out.len();
    let mut rest = text;
    loop {
        rest = plain_into(rest, out);
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        rest = chars.as_str();
        if !c.is_whitespace() {
            push_folded(c, out);
        } else if out.len() > start && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.len() > start && out.ends_with(' ') {
        out.pop();
    }
}

/// Appends the ASCII letters and marks that `text` begins with, and gives the rest: whole words, where one character after
/// the other takes five times as long.
fn plain_into<'t>(text: &'t str, out: &mut String) -> &'t str {
    let plain = text.bytes().take_while(|byte| is_plain(*byte)).count();
    let (word, rest) = text.split_at_checked(plain).unwrap_or(("", text));
    let start = out.len();
    out.push_str(word);
    if let Some(word) = out.get_mut(start..) {
        word.make_ascii_lowercase();
    }
    rest
}

/// What is left of `text` after `prefix`, which must be folded; `None` when `text` does not start with it.
///
/// Compares as far as the two agree and allocates nothing. The match ends on a character of `text`, not on a word: the
/// caller looks at what follows.
#[inline]
pub(crate) fn strip_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    // Nearly every text is refused by its first letter.
    match (text.as_bytes(), prefix.as_bytes()) {
        ([], [_, ..]) => None,
        ([byte, ..], [wanted, ..]) if is_plain(*byte) && byte.to_ascii_lowercase() != *wanted => None,
        _ => strip_alike(text, prefix),
    }
}

/// [`strip_prefix`] where the first letters are no reason to refuse.
#[inline(never)]
fn strip_alike<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (mut rest, mut wanted) = (text, prefix);
    loop {
        (rest, wanted) = strip_plain(rest, wanted)?;
        let mut left = wanted.chars();
        let Some(c) = rest.chars().next().filter(|_| !wanted.is_empty()) else { break };
        let mut equal = true;
        each_folded(c, &mut |folded| equal &= left.next() == Some(folded));
        if !equal {
            return None;
        }
        wanted = left.as_str();
        rest = if c.is_whitespace() { rest.trim_start() } else { rest.get(c.len_utf8()..)? };
    }
    wanted.is_empty().then_some(rest)
}

/// What is left of both where they are no longer the same ASCII, nearly all there is; `None` when they differ.
fn strip_plain<'t, 'p>(text: &'t str, prefix: &'p str) -> Option<(&'t str, &'p str)> {
    let (bytes, wanted) = (text.as_bytes(), prefix.as_bytes());
    let mut same = 0;
    while let (Some(byte), Some(wanted)) = (bytes.get(same), wanted.get(same)) {
        let is_single_space = *byte == b' ' && bytes.get(same + 1).is_some_and(|byte| is_plain(*byte));
        if !is_plain(*byte) && !is_single_space {
            break;
        }
        if byte.to_ascii_lowercase() != *wanted {
            return None;
        }
        same += 1;
    }
    Some((text.get(same..)?, prefix.get(same..)?))
}

/// Whether folding changes nothing but the case of `byte`.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b'`'
}

fn push_folded(c: char, out: &mut String) {
    each_folded(c, &mut |folded| out.push(folded));
}

/// Gives what is left of a character, none to three characters, to `out`.
pub(crate) fn each_folded(c: char, out: &mut impl FnMut(char)) {
    match c {
        '\u{c0}'..='\u{ff}' if without_accent(c as u8) != 0 => out(without_accent(c as u8).into()),
        c if c.is_whitespace() => out(' '),
        c if is_invisible(c) => {}
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => out('\''),
        '\u{2010}' | '\u{2011}' | '\u{2212}' => out('-'),
        c if c.is_ascii() => out(c.to_ascii_lowercase()),
        c => c.to_lowercase().for_each(|lower| each_base(lower, out)),
    }
}

/// Combining accents, soft hyphen, zero-width characters, byte order mark: not seen by a reader.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}')
}

/// A letter from U+00C0 to U+00FF without its accent, by the lowest six bits, which are those of its second byte; 0 for
/// one that is not one plain letter.
fn without_accent(low: u8) -> u8 {
    const LETTERS: &[u8; 64] = b"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";
    LETTERS.get(usize::from(low & 0x3f)).copied().unwrap_or(0)
}

/// A word of letters of Latin-1 in small letters without accents, in memory of the caller; `None` when it has other
/// characters or is longer than that.
pub(crate) fn plain_word<'b>(word: &str, memory: &'b mut [u8]) -> Option<&'b [u8]> {
    let (mut bytes, mut length) = (word.bytes(), 0);
    while let Some(byte) = bytes.next() {
        let letter = match byte {
            0xc3 => without_accent(bytes.next()?),
            _ if byte.is_ascii_alphabetic() => byte.to_ascii_lowercase(),
            _ => 0,
        };
        *memory.get_mut(length).filter(|_| letter != 0)? = letter;
        length += 1;
    }
    memory.get(..length)
}

/// The Latin letters of the languages read, without their accents.
fn each_base(c: char, out: &mut impl FnMut(char)) {
    let base = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        '\u{307}' => "", // what is left of a lower-cased Turkish İ
        other => return out(other),
    };
    base.chars().for_each(out);
}

#[cfg(test)]
mod tests {
    use super::{folded, plain_word, strip_prefix};

    #[test]
    fn folds_what_a_reader_does_not_see() {
        assert_eq!(folded("Faits Vérifiés"), "faits verifies");
        assert_eq!(folded("  Ce\u{a0}qu’il\u{202f} faut "), "ce qu'il faut");
        assert_eq!(folded("de\u{301}menti"), "dementi");
        assert_eq!(folded("cessez‑le‑feu"), "cessez-le-feu");
        assert_eq!(folded("GRÖßTENTEILS"), "grosstenteils");
        assert_eq!(folded("İstanbul"), "istanbul");
        assert_eq!(folded("\u{feff} \u{200b}"), "");
    }

    #[test]
    fn letters_lose_their_accents() {
        for (printed, plain) in [
            ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a".repeat(18)),
            ("ÇçĆćČč", "c".repeat(6)),
            ("ĎďĐđ", "d".repeat(4)),
            ("ÈÉÊËèéêëĒēĖėĘęĚě", "e".repeat(16)),
            ("Ğğ", "g".repeat(2)),
            ("ÌÍÎÏìíîïĪīĮįı", "i".repeat(13)),
            ("Łł", "l".repeat(2)),
            ("ÑñŃńŇň", "n".repeat(6)),
            ("ÒÓÔÕÖòóôõöØøŌōŐő", "o".repeat(16)),
            ("Řř", "r".repeat(2)),
            ("ŚśŠšŞşȘș", "s".repeat(8)),
            ("ŤťŢţȚț", "t".repeat(6)),
            ("ÙÚÛÜùúûüŪūŮůŰű", "u".repeat(14)),
            ("ÝýÿŸ", "y".repeat(4)),
            ("ŹźŻżŽž", "z".repeat(6)),
            ("ÆæŒœßﬁﬂ", "aeaeoeoessfifl".to_owned()),
        ] {
            assert_eq!(folded(printed), plain, "{printed}");
        }
    }

    #[test]
    fn a_plain_word_is_of_latin_letters() {
        let plain = |word| {
            let mut memory = [0; 8];
            plain_word(word, &mut memory).map(|word| String::from_utf8_lossy(word).into_owned())
        };
        for (word, expected) in [
            ("Été", Some("ete")),
            ("AOÛT", Some("aout")),
            ("février", Some("fevrier")),
            ("", Some("")),
            ("décembre", Some("decembre")),
            ("septembre", None),
            ("straße", None),
            ("łódź", None),
            ("mi-mai", None),
            ("T2", None),
        ] {
            assert_eq!(plain(word).as_deref(), expected, "{word}");
        }
    }

    #[test]
    fn a_prefix_is_compared_without_folding_the_rest() {
        assert_eq!(
            strip_prefix("Date de\u{a0} Publication : 3 mai", "date de publication"),
            Some(" : 3 mai")
        );
        assert_eq!(strip_prefix("MISE À JOUR", "mise a jour"), Some(""));
        assert_eq!(strip_prefix("Œuvre", "oeuv"), Some("re"));
        assert_eq!(strip_prefix("Œuvre", "o"), None);
        assert_eq!(strip_prefix("Mis", "mise"), None);
        assert_eq!(strip_prefix("", ""), Some(""));
    }

    #[test]
    fn keeps_what_a_reader_sees() {
        assert_eq!(folded("非事実 – faux"), "非事実 – faux");
    }
}
