//! The inside of JSON strings: escapes and what they mean.

use std::fmt::Write;

/// The characters that the inside of a JSON string means; half a surrogate pair becomes U+FFFD.
pub(in super::super) fn decoded(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        rest = push_escape(escape, &mut out);
    }
    out.push_str(rest);
    out
}

/// Appends what the escape at the start of `text` means; gives what follows it.
fn push_escape<'a>(text: &'a str, out: &mut String) -> &'a str {
    let mut chars = text.chars();
    chars.next();
    match chars.next() {
        Some('n') => out.push('\n'),
        Some('t') => out.push('\t'),
        Some('r') => out.push('\r'),
        Some('b') => out.push('\u{8}'),
        Some('f') => out.push('\u{c}'),
        Some('u') => return push_unicode(chars.as_str(), out),
        Some(other) => out.push(other),
        None => out.push('\\'),
    }
    chars.as_str()
}

/// Appends the character of the four hexadecimal digits in front, or of a surrogate pair.
fn push_unicode<'a>(text: &'a str, out: &mut String) -> &'a str {
    let Some((high, rest)) = four_digits(text) else {
        out.push('\u{fffd}');
        return text;
    };
    let low = rest.strip_prefix("\\u").and_then(four_digits);
    if let (0xd800..=0xdbff, Some((low @ 0xdc00..=0xdfff, after))) = (high, low) {
        let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
        return after;
    }
    out.push(char::from_u32(high).unwrap_or('\u{fffd}'));
    rest
}

fn four_digits(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hexadecimal.then(|| u32::from_str_radix(digits, 16).ok()).flatten().map(|code| (code, rest))
}

/// The inside of a valid JSON string for a broken one: keeps escapes that are valid, escapes everything else that
/// has to be.
pub(in super::super) fn encoded(broken: &str) -> String {
    let mut out = String::with_capacity(broken.len() + 8);
    let mut chars = broken.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => chars = push_valid_escape(chars, &mut out),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\0'..='\u{1f}' => push_control(c, &mut out),
            c => out.push(c),
        }
    }
    out
}

fn push_control(c: char, out: &mut String) {
    write!(out, "\\u{:04x}", u32::from(c)).expect("writing to a String cannot fail");
}

/// Appends the escape whose backslash was just read: as it is when valid, its backslash doubled when not.
fn push_valid_escape<'a>(rest: std::str::Chars<'a>, out: &mut String) -> std::str::Chars<'a> {
    let mut after = rest.clone();
    match after.next() {
        Some(c @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't')) => out.extend(['\\', c]),
        Some('\'') => out.push('\''),
        Some('u') if four_digits(after.as_str()).is_some() => out.push_str("\\u"),
        _ => {
            out.push_str("\\\\");
            return rest;
        }
    }
    after
}

#[cfg(test)]
mod tests {
    use super::{decoded, encoded};

    #[test]
    fn escapes_mean_characters() {
        for (raw, expected) in [
            (r"a\/b\n", "a/b\n"),
            (r"\u00e9\ud83d\ude00", "é😀"),
            (r"\ud83d x", "\u{fffd} x"),
            (r"\u00é", "\u{fffd}00é"),
            (r"\", "\\"),
        ] {
            assert_eq!(decoded(raw), expected, "{raw}");
        }
    }

    #[test]
    fn broken_insides_become_valid() {
        for (broken, expected) in [
            ("a \"b\" c", r#"a \"b\" c"#),
            (r"\x41 \u12 \u00e9 \'", r"\\x41 \\u12 \u00e9 '"),
            ("a\n\u{b}b", r"a\n\u000bb"),
            ("\\", r"\\"),
        ] {
            assert_eq!(encoded(broken), expected, "{broken}");
        }
    }
}
