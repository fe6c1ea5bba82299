//! The bytes of a page as text: which encoding counts, and what is said of it.

use factmark::Code;
use factmark::html::{self, PageOptions};

/// The text of a page and the remark about its encoding.
#[track_caller]
fn check(page: &[u8], content_type: Option<&str>, expected: &str, remark: Option<Code>) {
    let mut options = PageOptions::default();
    options.content_type = content_type.map(str::to_owned);
    let page_read = html::parse(page, &options);
    let codes = [Code::NotUtf8, Code::EncodingContradicted, Code::NotText];
    let told = page_read.diagnostics.iter().map(|told| told.code).find(|code| codes.contains(code));
    assert_eq!((page_read.text.as_str(), told), (expected, remark), "{page:?}");
}

/// The page in ISO 8859-1, a byte for each character.
fn latin(page: &str) -> Vec<u8> {
    page.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

fn utf16(page: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    page.encode_utf16().flat_map(to_bytes).collect()
}

#[test]
fn utf_16_is_told_without_a_mark() {
    check(&utf16("<p>L’été", u16::to_le_bytes), None, "L’été", None);
    check(&utf16("<p>L’été", u16::to_be_bytes), None, "L’été", None);
    check(&utf16("\u{feff}<p>L’été", u16::to_be_bytes), None, "L’été", None);
    // A NUL or two are no UTF-16.
    check(b"\0<\0\0<p>Le lac", None, "<\n\nLe lac", None);
    check(b"\0\0\0<p>Le lac", None, "Le lac", None);
    check(b"<\0\0\0p>Le lac", None, "Le lac", None);
}

#[test]
fn the_header_and_the_page_declare_it() {
    let page = latin("<p>démenti à l'été");
    check(&page, Some("text/html; charset=iso-8859-1"), "démenti à l'été", None);
    check(&page, Some("text/html; charset = 'latin1'"), "démenti à l'été", None);
    check(&latin("<meta charset=\"windows-1252\"><p>démenti"), None, "démenti", None);
    check(&latin("<META CHARSET=Latin1><p>démenti"), None, "démenti", None);
    check(&latin("<?xml version='1.0' encoding='ISO-8859-1'?><p>démenti"), None, "démenti", None);
    check(&latin("<meta charset=latin1><p>d\u{e9}menti"), Some("text/html; charset=cp1250"), "démenti", None);
    check(
        &latin("<p>encoding=koi8-r</p><p>démenti à l'été"),
        None,
        "encoding=koi8-r\n\ndémenti à l'été",
        Some(Code::NotUtf8),
    );
    // What can be read as ASCII is no UTF-16, whatever it says.
    for label in ["utf-16", "utf-16be", "utf-16le"] {
        check(format!("<meta charset={label}><p>L’été").as_bytes(), None, "L’été", None);
        check(format!("<meta charset={label}><p>Le lac").as_bytes(), None, "Le lac", None);
    }
}

#[test]
fn damaged_utf_8_is_utf_8_while_most_of_it_is_whole() {
    check(b"<p>d\xc3\xa9menti \xc3\xa0 l\xc3", None, "démenti à l\u{fffd}", Some(Code::NotUtf8));
    let page = "<p>La maire a démenti à l'été, écrit la régie (Ã© et Ã© sont des é)";
    check(&latin(page), None, page.trim_start_matches("<p>"), Some(Code::NotUtf8));
    check(&latin("<p>La maire a démenti à l'été"), None, "La maire a démenti à l'été", Some(Code::NotUtf8));
}

#[test]
fn a_page_in_another_script_is_told_by_its_letters() {
    // "Озеро полно воды" in windows-1251.
    let page = b"<p>\xce\xe7\xe5\xf0\xee \xef\xee\xeb\xed\xee \xe2\xee\xe4\xfb, \xe8 \xec\xfd\xf0 \xfd\xf2\xee \xe7\xed\xe0\xe5\xf2";
    check(page, None, "Озеро полно воды, и мэр это знает", Some(Code::NotUtf8));
}

#[test]
fn a_few_nuls_are_dropped_more_are_no_text() {
    let page = |nuls: usize| [b"<p>Le lac".as_slice(), &vec![0; nuls]].concat();
    check(&page(16), None, "Le lac", None);
    check(&page(17), None, "", Some(Code::NotText));
}
