//! Text of strangers on a terminal, which obeys what it is shown: characters that steer it are replaced.

use std::fmt::{self, Write};

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
    Visible { text, instead: |f, _| f.write_char(char::REPLACEMENT_CHARACTER) }
}

/// `json` as it may go to a terminal or a log: the same value, with `\uXXXX` for every character that [`visible`] replaces.
/// Takes what a JSON writer gives, in which such characters stand inside of strings only.
///
/// ```
/// let evil = r#"{"headline":"Le pont CSI2J"}"#.replace("CSI", "\u{9b}");
/// assert_eq!(factmark::visible_json(&evil).to_string(), r#"{"headline":"Le pont \u009b2J"}"#);
/// ```
pub fn visible_json(json: &str) -> impl fmt::Display + '_ {
    Visible { text: json, instead: |f, c| write!(f, "\\u{:04x}", u32::from(c)) }
}

struct Visible<'a> {
    text: &'a str,
    /// What is written for a character that steers.
    instead: fn(&mut fmt::Formatter<'_>, char) -> fmt::Result,
}

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.text;
        while let Some((before, c, after)) = split_at_steering(rest) {
            f.write_str(before)?;
            (self.instead)(f, c)?;
            rest = after;
        }
        f.write_str(rest)
    }
}

/// What stands before the first character that steers a terminal, the character, and what stands behind it.
fn split_at_steering(text: &str) -> Option<(&str, char, &str)> {
    let (before, rest) = text.split_at_checked(text.find(steers)?)?;
    let mut chars = rest.chars();
    chars.next().map(|c| (before, c, chars.as_str()))
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
