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
    for c in text.chars() {
        if c.is_whitespace() {
            if out.len() > start && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            push_folded(c, out);
        }
    }
    if out.len() > start && out.ends_with(' ') {
        out.pop();
    }
}

fn push_folded(c: char, out: &mut String) {
    match c {
        // Combining accents, soft hyphen, zero-width characters, byte order mark: not seen by a reader.
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}' => {
        }
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => out.push('\''),
        '\u{2010}' | '\u{2011}' | '\u{2212}' => out.push('-'),
        c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
        c => c.to_lowercase().for_each(|lower| push_base(lower, out)),
    }
}

/// The Latin letters of the languages read, without their accents.
fn push_base(c: char, out: &mut String) {
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
        other => return out.push(other),
    };
    out.push_str(base);
}

#[cfg(test)]
mod tests {
    use super::folded;

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
    fn keeps_what_a_reader_sees() {
        assert_eq!(folded("非事実 – faux"), "非事実 – faux");
    }
}
