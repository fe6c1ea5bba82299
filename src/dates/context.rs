//! What stands right before and after an expression in the text.

use super::gap::Gap;
use super::run::Run;

impl<'a> Run<'_, 'a> {
    /// The text after the token before `end`, or after the run's last one.
    pub(super) fn after(&self, end: usize) -> &'a str {
        let last = end.checked_sub(1).and_then(|last| self.token(last));
        last.and_then(|last| self.text.get(last.end()..)).unwrap_or_default()
    }

    /// The text before the token at `at`.
    pub(super) fn before(&self, at: usize) -> &'a str {
        self.token(at).and_then(|token| self.text.get(..token.start)).unwrap_or_default()
    }

    /// Whether the number at `at` is the middle of something longer: "6.107", "A-12", "+33".
    pub(super) fn is_inside_number(&self, at: usize) -> bool {
        let before = self.before(at);
        let mut back = before.chars().rev();
        match back.next() {
            Some('.' | ',' | ':') => back.next().is_some_and(|c| c.is_ascii_digit()),
            Some('/' | '-' | '\u{2011}') => back.next().is_some_and(char::is_alphanumeric),
            Some('_' | '#' | '$' | '€' | '£' | '@' | '+' | '=' | '&' | '%' | 'º' | '°' | '\\') => true,
            Some(c) => c.is_alphanumeric(),
            None => false,
        }
    }

    /// Whether the token is the end of a longer number or word: "6,31", "G7". A hyphen does not count: "24-25 février".
    pub(super) fn is_cut(&self, at: usize) -> bool {
        let before = self.before(at);
        if before.trim_end_matches(' ').ends_with(['$', '€', '£']) {
            return true;
        }
        self.is_inside_number(at) && !before.ends_with(['-', '\u{2011}', '/'])
    }

    /// Whether what ends before token `end` goes on in digits or letters: "12.1.3", "10:39", "12-1a", "5 %".
    pub(super) fn goes_on(&self, end: usize) -> bool {
        let after = self.after(end);
        let mut chars = after.chars();
        match chars.next() {
            Some('.' | ',' | '/' | ':' | '-' | '\u{2011}') => {
                chars.next().is_some_and(|c| c.is_ascii_digit())
            }
            Some('_' | '%' | '€' | '$' | '£' | '@' | '°' | '=' | '&' | '\\') => true,
            Some(c) => c.is_alphanumeric(),
            None => false,
        }
    }

    /// Whether a word follows in the same phrase, so that a number before it may count it.
    pub(super) fn is_followed_by_word(&self, end: usize) -> bool {
        let after = self.after(end);
        let word = after.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
        word.len() < after.len()
            && word.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '€' | '$' | '£'))
    }

    /// Whether the phrase is over: punctuation or the end of the text.
    pub(super) fn is_at_stop(&self, end: usize) -> bool {
        !self.is_followed_by_word(end) && !self.goes_on(end)
    }

    /// Whether a full stop stands right after.
    pub(super) fn is_at_full_stop(&self, end: usize) -> bool {
        self.gap(end) == Gap::Dot || self.after(end).starts_with('.')
    }
}
