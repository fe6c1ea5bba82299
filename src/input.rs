//! Whether a text is read at all: its size, and whether it is text.

use crate::text::marks;
use crate::{Code, Diagnostic, Limits};

/// Why `text` is not read at all.
pub(crate) fn refusal(text: &str, limits: Limits) -> Option<Diagnostic> {
    let (length, limit) = (text.len(), limits.max_input_bytes.min(Limits::MAX_INPUT_BYTES));
    if length > limit {
        let message = format!("the text is {length} bytes long, more than the limit of {limit}");
        return Some(Diagnostic::new(Code::InputTooLarge, None, message));
    }
    if marks::trim(text).is_empty() {
        return Some(Diagnostic::new(Code::EmptyInput, None, "the text is empty"));
    }
    let message = "this is not text but the bytes of some other file";
    is_binary(text).then(|| Diagnostic::new(Code::NotText, None, message))
}

/// How far a text is searched for what no text holds, in bytes: file signatures and headers lie at the start.
const BINARY_WINDOW: usize = 1024;

/// Whether `text` starts as a file that is not text: with a NUL, and more than one control character in ten.
fn is_binary(text: &str) -> bool {
    let start = text.as_bytes().get(..BINARY_WINDOW).unwrap_or(text.as_bytes());
    let is_control = |byte: &&u8| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127);
    memchr::memchr(0, start).is_some() && start.iter().filter(is_control).count() * 10 > start.len()
}

#[cfg(test)]
mod tests {
    use super::refusal;
    use crate::Limits;

    #[track_caller]
    fn check(text: &str, limits: Limits, expected: Option<&str>) {
        assert_eq!(refusal(text, limits).map(|diagnostic| diagnostic.code.as_str()), expected);
    }

    #[test]
    fn what_is_no_text() {
        let limits = Limits::default();
        check("", limits, Some("empty-input"));
        check("\u{feff} \r\n\u{a0}", limits, Some("empty-input"));
        check("\u{7f}ELF\u{2}\u{1}\u{1}\0\0\0\0", limits, Some("not-text"));
        check("Le pont\0 est fermé, dit le maire.", limits, None);
        check("Le pont", Limits { max_input_bytes: 7, ..limits }, None);
        check("Le ponts", Limits { max_input_bytes: 7, ..limits }, Some("input-too-large"));
    }
}
