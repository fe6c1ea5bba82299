//! The bytes of a page as text.
//!
//! ```text
//! byte order mark > valid UTF-8 > charset of the content type > <meta charset> > detection
//! ```
//!
//! Text that is valid UTF-8 beyond ASCII is UTF-8 whatever a header says: in any other encoding that is next to
//! impossible by accident, and wrong declarations are common.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

use crate::{Code, Diagnostic};

/// The first bytes of files that are no pages, and what they are.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"RIFF", "a media file"),
];

/// A declaration of the encoding stands near the beginning: browsers look at 1,024 bytes, some pages need more.
const DECLARATION_WINDOW: usize = 4096;

/// The text of the page, and what there is to say about its encoding; an error-level diagnostic when it is no text.
pub(super) fn decode<'b>(
    bytes: &'b [u8],
    content_type: Option<&str>,
) -> Result<(Cow<'b, str>, Option<Diagnostic>), Diagnostic> {
    if let Some((_, what)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(Diagnostic::new(Code::NotText, None, format!("the bytes are {what}, not a page")));
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(decode_as(encoding, bytes.get(mark..).unwrap_or_default()));
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return Ok(decode_as(encoding, bytes));
    }
    if memchr::memchr_iter(0, bytes).take(MAX_NULS + 1).count() > MAX_NULS {
        let message = "the bytes hold NUL characters: not text, or in an unknown encoding";
        return Err(Diagnostic::new(Code::NotText, None, message));
    }
    Ok(decode_unmarked(bytes, declared(bytes, content_type)))
}

/// A text holds no NUL; a page with a few, dropped as browsers drop them, is still a page.
const MAX_NULS: usize = 16;

fn decode_unmarked<'b>(
    bytes: &'b [u8],
    declared: Option<&'static Encoding>,
) -> (Cow<'b, str>, Option<Diagnostic>) {
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        let contradicted = declared.filter(|&encoding| encoding != UTF_8 && !text.is_ascii());
        return (Cow::Borrowed(text), contradicted.map(|encoding| wrong_declaration(encoding, UTF_8)));
    }
    match declared {
        Some(encoding) if encoding != UTF_8 => decode_as(encoding, bytes),
        _ if is_mostly_utf8(bytes) => decode_as(UTF_8, bytes),
        _ => {
            let detected = detect(bytes);
            let message = match declared {
                Some(encoding) => wrong_declaration(encoding, detected),
                None => guessed(detected),
            };
            let (text, _) = decode_as(detected, bytes);
            (text, Some(message))
        }
    }
}

fn decode_as<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> (Cow<'b, str>, Option<Diagnostic>) {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let message = had_errors.then(|| {
        let message = format!("some bytes are no {}; they read as U+FFFD", encoding.name());
        Diagnostic::new(Code::NotUtf8, None, message)
    });
    (text, message)
}

fn wrong_declaration(declared: &'static Encoding, found: &'static Encoding) -> Diagnostic {
    let message = format!("the page is declared as {} but is {}", declared.name(), found.name());
    Diagnostic::new(Code::EncodingContradicted, None, message)
}

fn guessed(encoding: &'static Encoding) -> Diagnostic {
    let message = format!("the page declares no encoding; read as {}", encoding.name());
    Diagnostic::new(Code::NotUtf8, None, message)
}

/// UTF-16 shows in the first tag or letter: every other byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    match *bytes {
        [0, a, 0, b, ..] if a != 0 && b != 0 => Some(UTF_16BE),
        [a, 0, b, 0, ..] if a != 0 && b != 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether damage is the exception: more whole characters beyond ASCII than broken ones.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

/// What the page looks like; no top-level domain is taken into account, so that the same bytes read the same anywhere.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// The encoding that the content type or the page names.
fn declared(bytes: &[u8], content_type: Option<&str>) -> Option<&'static Encoding> {
    let window = bytes.get(..DECLARATION_WINDOW).unwrap_or(bytes);
    let encoding = content_type.and_then(|header| charset(header.as_bytes())).or_else(|| charset(window))?;
    // A page whose declaration can be read as ASCII is not UTF-16.
    Some(if encoding == UTF_16BE || encoding == UTF_16LE { UTF_8 } else { encoding })
}

/// The longest "charset = 'label'".
const MAX_CHARSET: usize = 64;

/// The label after "charset=", or after "encoding=" of an XML declaration.
fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    // Nearly every page writes it in lower case: nothing behind it needs to be looked at.
    let end = memmem::find(bytes, b"charset").map_or(bytes.len(), |at| at + MAX_CHARSET);
    let lower = bytes.get(..end).unwrap_or(bytes).to_ascii_lowercase();
    let after = |word: &[u8]| memmem::find(&lower, word).and_then(|at| lower.get(at + word.len()..));
    let is_xml = lower.starts_with(b"<?xml");
    let rest = after(b"charset").or_else(|| after(b"encoding").filter(|_| is_xml))?;
    let rest = rest.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let ends = |byte: &u8| !byte.is_ascii_alphanumeric() && !b"-_:.+".contains(byte);
    Encoding::for_label(rest.split(ends).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], content_type: Option<&str>, expected: &str, code: Option<Code>) {
        let (text, diagnostic) = decode(bytes, content_type).expect("text");
        assert_eq!((&*text, diagnostic.map(|diagnostic| diagnostic.code)), (expected, code));
    }

    #[test]
    fn reads_what_is_declared() {
        check(b"\xef\xbb\xbfd\xc3\xa9menti", None, "démenti", None);
        check("démenti".as_bytes(), None, "démenti", None);
        check(b"d\xe9menti", Some("text/html; charset=ISO-8859-1"), "démenti", None);
        check(b"<meta charset='latin1'>d\xe9menti", None, "<meta charset='latin1'>démenti", None);
        check(b"\xff\xfed\0\xe9\0", None, "dé", None);
        check(b"<\0p\0>\0\xe9\0", None, "<p>é", None);
    }

    #[test]
    fn a_wrong_declaration_is_said() {
        check(
            "démenti".as_bytes(),
            Some("text/html; charset=latin1"),
            "démenti",
            Some(Code::EncodingContradicted),
        );
        check(
            "La maire a démenti à l’été"
                .replace('’', "'")
                .chars()
                .map(|c| c as u8)
                .collect::<Vec<_>>()
                .as_slice(),
            Some("text/html; charset=utf-8"),
            "La maire a démenti à l'été",
            Some(Code::EncodingContradicted),
        );
        check(
            b"La maire a d\xe9menti \xe0 l'\xe9t\xe9",
            None,
            "La maire a démenti à l'été",
            Some(Code::NotUtf8),
        );
    }

    #[test]
    fn damage_costs_only_the_damaged_characters() {
        check(b"d\xc3\xa9menti \xc3\xa0 l\xc3", None, "démenti à l\u{fffd}", Some(Code::NotUtf8));
    }

    #[test]
    fn refuses_what_is_no_text() {
        for bytes in
            [&b"%PDF-1.7\n%"[..], b"\x89PNG\r\n", b"\x1f\x8b\x08", &[0; 100], &[0, 0, 1, 0].repeat(50)]
        {
            assert_eq!(decode(bytes, None).expect_err("no text").code, Code::NotText);
        }
    }
}
