//! Text of strangers on a terminal, which obeys what it is shown: characters that steer it are replaced.

use std::fmt;

/// `text` as it may go to a terminal or a log: U+FFFD stands for every control character but line feeds and tabs, for
/// what turns the direction of text or breaks a line, and for what nobody sees. Joiners stay: scripts and emoji need
/// them.
///
/// [`Diagnostic::render`](crate::Diagnostic::render) shows the text so. One character stands for one: columns stay.
///
/// ```
/// let evil = "Le pont\u{1b}[2J est \u{202e}udnev";
/// assert_eq!(factmark::visible(evil).to_string(), "Le pont\u{fffd}[2J est \u{fffd}udnev");
/// ```
pub fn visible(text: &str) -> impl fmt::Display + '_ {
    Visible(text)
}

struct Visible<'a>(&'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pieces = self.0.split(steers);
        f.write_str(pieces.next().unwrap_or_default())?;
        pieces.try_for_each(|piece| write!(f, "{}{piece}", char::REPLACEMENT_CHARACTER))
    }
}

/// Whether a terminal obeys the character instead of showing it. The directions: Unicode Bidirectional Algorithm, 2.
fn steers(c: char) -> bool {
    let turns =
        matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(c, '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{feff}');
    let breaks = matches!(c, '\u{2028}' | '\u{2029}');
    turns || hides || breaks || c.is_control() && !matches!(c, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(visible(text).to_string(), expected, "{text:?}");
    }

    #[test]
    fn what_steers_a_terminal_is_replaced() {
        check("\u{1b}[31mrouge\u{7}", "\u{fffd}[31mrouge\u{fffd}");
        check("\u{9b}2J\r\u{8}\u{7f}\0", "\u{fffd}2J\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
        check("a\u{202e}b\u{2066}c\u{61c}\u{200f}", "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}");
        check("in\u{200b}vis\u{2060}ible\u{feff}\u{2028}", "in\u{fffd}vis\u{fffd}ible\u{fffd}\u{fffd}");
    }

    #[test]
    fn text_stays() {
        for text in ["", "Le lac,\n\tplein\u{a0}!", "e\u{301}", "👩\u{200d}👩\u{200d}👧", "می\u{200c}خواهم"]
        {
            check(text, text);
        }
    }
}
