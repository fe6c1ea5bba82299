//! Where a string ends, and whether it is one.

/// The inside of a string.
pub(super) struct Inside {
    /// Offset of the closing quotation mark, or the end of the text.
    pub end: usize,
    pub escaped: bool,
    /// Holds a control character or an escape that JSON does not know, or is not closed.
    pub dirty: bool,
}

/// Runs to the first unescaped quotation mark.
#[inline]
pub(super) fn scan_string(bytes: &[u8], start: usize) -> Inside {
    let end = next_special(bytes, start);
    match bytes.get(end) {
        Some(b'"') => Inside { end, escaped: false, dirty: false },
        _ => scan_odd_string(bytes, end),
    }
}

/// The same from the first escape or control character on.
fn scan_odd_string(bytes: &[u8], start: usize) -> Inside {
    let mut inside = Inside { end: start, escaped: false, dirty: false };
    loop {
        inside.end = next_special(bytes, inside.end);
        match bytes.get(inside.end) {
            Some(b'"') => return inside,
            Some(b'\\') => {
                inside.escaped = true;
                let escape = bytes.get(inside.end + 1..).unwrap_or_default();
                inside.dirty |= !is_escape(escape);
                inside.end += 2;
            }
            Some(_) => {
                inside.dirty = true;
                inside.end += 1;
            }
            None => {
                inside.end = bytes.len();
                inside.dirty = true;
                return inside;
            }
        }
    }
}

fn is_escape(after_backslash: &[u8]) -> bool {
    match after_backslash {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => true,
        [b'u', a, b, c, d, ..] => [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit),
        _ => false,
    }
}

/// Offset of the next quotation mark, backslash or control character, looked for in eight bytes at a time.
#[inline]
fn next_special(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*chunk);
        // A byte that is looked for borrows from its high bit. The lowest such bit is exact; higher ones may be echoes of
        // a borrow, and are not looked at. Bytes with a high bit of their own are none of the three.
        let quote = (word ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
        let backslash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
        let control = word.wrapping_sub(ONES * 0x20);
        let found = (quote | backslash | control) & !word & HIGH;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::next_special;

    #[test]
    fn finds_what_ends_or_breaks_a_string() {
        for (text, expected) in [
            ("", 0),
            ("abc", 3),
            ("0123456789\"", 10),
            ("éééééé\\", 12),
            ("01234\u{1}67", 5),
            ("!!!!!!!!\"", 8),
        ] {
            assert_eq!(next_special(text.as_bytes(), 0), expected, "{text:?}");
        }
    }
}
