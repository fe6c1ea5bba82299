//! Bytes to text, before anything is parsed.

use std::borrow::Cow;

use crate::{Code, Diagnostic};

/// The text of `bytes`, and a warning when they were not UTF-8.
///
/// 1. A byte order mark tells UTF-8 or UTF-16 and is not part of the text.
/// 2. UTF-8 is borrowed as it is.
/// 3. Other bytes in which no character beyond ASCII is valid UTF-8 are read as Windows-1252, which every byte
///    string is: so were French pages written before UTF-8.
/// 4. In all others, UTF-8 that was damaged, each broken sequence becomes U+FFFD.
///
/// ```
/// let (text, warning) = factmark::decode(b"Th\xe9\xe2tre");
/// assert_eq!(text, "Théâtre");
/// assert_eq!(warning.unwrap().code.as_str(), "not-utf8");
/// assert_eq!(factmark::decode("Théâtre".as_bytes()), ("Théâtre".into(), None));
/// ```
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<Diagnostic>) {
    if let Some(bytes) = bytes.strip_prefix(b"\xff\xfe") {
        return repaired(utf_16(bytes, u16::from_le_bytes), "read as UTF-16");
    }
    if let Some(bytes) = bytes.strip_prefix(b"\xfe\xff") {
        return repaired(utf_16(bytes, u16::from_be_bytes), "read as UTF-16");
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return (Cow::Borrowed(text), None);
    }
    if has_valid_sequence(bytes) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return repaired(text, "damaged UTF-8: U+FFFD stands for what could not be read");
    }
    repaired(bytes.iter().copied().map(windows_1252).collect(), "read as Windows-1252")
}

fn repaired(text: String, message: &'static str) -> (Cow<'static, str>, Option<Diagnostic>) {
    (Cow::Owned(text), Some(Diagnostic::new(Code::NotUtf8, None, message)))
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().copied().map(unit);
    char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether some character beyond ASCII is valid UTF-8.
fn has_valid_sequence(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}

/// Source: <https://encoding.spec.whatwg.org/#windows-1252>; the five bytes without a character stay C1 controls.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[track_caller]
    fn check(bytes: &[u8], expected: &str, repaired: bool) {
        let (text, warning) = decode(bytes);
        assert_eq!((&*text, warning.is_some()), (expected, repaired));
    }

    #[test]
    fn reads_what_bytes_say_they_are() {
        check(b"", "", false);
        check("« été »".as_bytes(), "« été »", false);
        check(b"\xef\xbb\xbfoui", "oui", false);
        check(b"\xff\xfe\xe9\x00!\x00", "é!", true);
        check(b"\xfe\xff\x00\xe9\x00!", "é!", true);
    }

    #[test]
    fn reads_old_pages_as_windows_1252() {
        check(b"\xab \xe9t\xe9 \xbb \x85 l\x92eau", "« été » … l’eau", true);
        check(b"\xff", "ÿ", true);
    }

    #[test]
    fn keeps_what_is_left_of_damaged_utf8() {
        check(b"\xc3\xa9t\xc3", "ét\u{fffd}", true);
        check(b"\xe2\x82\xac \x80", "€ \u{fffd}", true);
        check(b"\xff\xfe\x00\xd8", "\u{fffd}", true);
    }
}
