//! What stands between two tokens.

use crate::text::runs;

/// The longest gap between two tokens of a date, in bytes: a spaced en dash between no-break spaces has seven.
const MAX_GAP: usize = 8;

/// What stands between two tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Space,
    Apostrophe,
    Comma,
    /// A full stop, with or without a space after it.
    Dot,
    Slash,
    Hyphen,
    /// A dash, or a hyphen between spaces.
    Dash,
    Tilde,
    /// An opening parenthesis: "Friday (September 19)".
    Parenthesis,
    /// Anything else, or the end: no expression goes on across it.
    Break,
}

impl Gap {
    /// The gap that the text begins with, and its length; `None` when the next letter or digit is further than a date
    /// reaches.
    pub(super) fn before_word(rest: &str) -> Option<(Gap, usize)> {
        // Nearly every gap.
        match rest.as_bytes() {
            [b' ', next, ..] if next.is_ascii_alphanumeric() => Some((Gap::Space, 1)),
            [next, ..] if next.is_ascii_alphanumeric() => Some((Gap::None, 0)),
            _ => Gap::of_marks(rest),
        }
    }

    /// The same where the gap is more than a space.
    #[inline(never)]
    fn of_marks(rest: &str) -> Option<(Gap, usize)> {
        let (gap, length) = match rest.as_bytes() {
            [b'\'', ..] => (Gap::Apostrophe, 1),
            [b'-', ..] => (Gap::Hyphen, 1),
            [b',', b' ', ..] => (Gap::Comma, 2),
            [b'.', b' ', ..] => (Gap::Dot, 2),
            [0xe2, 0x80, 0x99, ..] => (Gap::Apostrophe, 3),
            // The letters from `À` to `ÿ`, without `×` and `÷`.
            [b' ', 0xc3, second, ..] if !matches!(second, 0x97 | 0xb7) => return Some((Gap::Space, 1)),
            _ => (Gap::None, 0),
        };
        if length > 0 && rest.as_bytes().get(length).is_some_and(u8::is_ascii_alphanumeric) {
            return Some((gap, length));
        }
        let (length, _) = rest.char_indices().find(|&(index, c)| index > MAX_GAP || runs::is_word_char(c))?;
        (length <= MAX_GAP).then_some((Gap::of(rest.get(..length)?), length))
    }

    /// The gap that the text ends with, and what stands before it; `None` when a date does not go on across it.
    pub(super) fn behind_word(text: &str) -> Option<&str> {
        if let [.., byte, b' ' | b'\'' | b'-'] = text.as_bytes()
            && byte.is_ascii_alphanumeric()
        {
            return text.get(..text.len() - 1);
        }
        let words = text.trim_end_matches(is_in_gap);
        let gap = text.get(words.len()..)?;
        (gap.len() <= MAX_GAP && !words.is_empty() && Gap::of(gap) != Gap::Break).then_some(words)
    }

    fn of(between: &str) -> Self {
        let spaced = between.contains(char::is_whitespace);
        match between.trim() {
            _ if between.contains('\n') => Gap::Break,
            "" if between.is_empty() => Gap::None,
            "" => Gap::Space,
            "'" | "’" | "‘" | "ʼ" => Gap::Apostrophe,
            "," => Gap::Comma,
            "." | ".," => Gap::Dot,
            "/" => Gap::Slash,
            "-" | "\u{2010}" | "\u{2011}" if !spaced => Gap::Hyphen,
            // The full stop of an ordinal may stand before it: "vom 5.-8. Juni".
            "-" | "\u{2010}" | "\u{2011}" | "–" | "—" | ".-" | ".–" | ". -" | ". –" => Gap::Dash,
            "~" => Gap::Tilde,
            "(" => Gap::Parenthesis,
            _ => Gap::Break,
        }
    }

    /// Whether a full stop may be in it.
    pub(super) const fn may_end_sentence(self) -> bool {
        matches!(self, Gap::Dot | Gap::Dash)
    }

    /// Whether words on both sides belong to one phrase.
    pub(super) const fn joins_words(self) -> bool {
        matches!(self, Gap::None | Gap::Space | Gap::Apostrophe | Gap::Hyphen)
    }
}

/// Whether the character may stand between two words before a date.
fn is_in_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\'' | '’' | '‘' | 'ʼ' | ',' | '.' | '/' | '-' | '\u{2010}'..='\u{2014}' | '~')
}

#[cfg(test)]
mod tests {
    use super::Gap;

    #[test]
    fn the_gap_before_the_next_word() {
        for (text, gap, length) in [
            (" mai", Gap::Space, 1),
            ("mai", Gap::None, 0),
            ("été", Gap::None, 0),
            (" été", Gap::Space, 1),
            ("'été", Gap::Apostrophe, 1),
            ("'98", Gap::Apostrophe, 1),
            ("\u{2019}98", Gap::Apostrophe, 3),
            ("-mai", Gap::Hyphen, 1),
            (", mai", Gap::Comma, 2),
            (",mai", Gap::Comma, 1),
            (". mai", Gap::Dot, 2),
            (".mai", Gap::Dot, 1),
            ("., mai", Gap::Dot, 3),
            ("/mai", Gap::Slash, 1),
            (" / mai", Gap::Slash, 3),
            ("\u{2011}mai", Gap::Hyphen, 3),
            (" - mai", Gap::Dash, 3),
            ("\u{a0}\u{2013}\u{a0}mai", Gap::Dash, 7),
            (".-8", Gap::Dash, 2),
            (". \u{2013} 8", Gap::Dash, 6),
            (" ~ mai", Gap::Tilde, 3),
            (" (mai", Gap::Parenthesis, 2),
            (") mai", Gap::Break, 2),
            (": mai", Gap::Break, 2),
            (" \n mai", Gap::Break, 3),
            ("       mai", Gap::Space, 7),
            ("        mai", Gap::Space, 8),
            (" × mai", Gap::Break, 4),
        ] {
            assert_eq!(Gap::before_word(text), Some((gap, length)), "{text:?}");
        }
        for text in ["", ".", "         mai", "...  ..."] {
            assert_eq!(Gap::before_word(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_stands_before_the_gap_behind_a_word() {
        for (text, words) in [
            ("fin mai ", Some("fin mai")),
            ("l'", Some("l")),
            ("l\u{2019}", Some("l")),
            ("mi-", Some("mi")),
            ("été ", Some("été")),
            ("le 5. ", Some("le 5")),
            ("le 5, ", Some("le 5")),
            ("mai \u{2013} ", Some("mai")),
            ("mai        ", Some("mai")),
            ("mai         ", None),
            ("mai ; ", Some("mai ;")),
            ("mai\n", None),
            ("mai, - ", None),
            (" ", None),
            ("", None),
        ] {
            assert_eq!(Gap::behind_word(text), words, "{text:?}");
        }
    }
}
