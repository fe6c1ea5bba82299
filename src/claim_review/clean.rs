//! A value as a reader of the page sees it: without entities, tags, control characters and outer space.
//!
//! | in the markup | value |
//! |---|---|
//! | `Caf&#233; &amp; th&eacute;` | `Café & thé` |
//! | `<p>The ferry <b>sank</b></p>` | `The ferry sank`, and a diagnostic |
//! | `<script>alert(1)</script>Vigie` | `Vigie`, and a diagnostic |
//! | `a < b`, `<3` | unchanged |
//!
//! The value as it was written stays in [`Review::json`](super::Review::json).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::table;

/// The longest name of a character reference, with its number of digits or letters.
const MAX_ENTITY: usize = 10;

/// Elements that separate words.
const BLOCKS: [&str; 15] =
    ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "tr", "td", "table", "figure"];

/// Elements inside a sentence.
const INLINE: [&str; 16] = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "small", "sup", "sub", "mark", "img", "iframe",
    "svg", "object",
];

/// Elements whose content is no text.
const HIDDEN: [&str; 2] = ["script", "style"];

static ENTITIES: LazyLock<HashMap<&str, char>> = LazyLock::new(|| {
    let code = |[name, code]: [&'static str; 2]| {
        Some((name, u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?))
    };
    table::rows::<2>(include_str!("../../data/entities.tsv")).filter_map(code).collect()
});

/// The value as a reader sees it, and whether tags were taken out of it.
pub(crate) fn cleaned(value: Cow<'_, str>) -> (Cow<'_, str>, bool) {
    if is_plain(value.as_bytes()) {
        return (trimmed(value), false);
    }
    let (plain, tags) = if value.contains('<') { without_tags(&value) } else { (None, false) };
    let text = plain.as_deref().unwrap_or(&value);
    let text = one_spaced(&unescaped(text));
    (Cow::Owned(text), tags)
}

/// Whether there is no entity, tag or control character, 16 bytes at a time.
fn is_plain(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk() else { return !bytes.iter().copied().any(is_odd) };
    let (chunks, _) = bytes.as_chunks();
    chunks
        .iter()
        .chain([last])
        .all(|chunk: &[u8; 16]| !chunk.iter().fold(false, |odd, byte| odd | is_odd(*byte)))
}

fn is_odd(byte: u8) -> bool {
    byte < 0x20 || byte == b'&' || byte == b'<'
}

fn trimmed(value: Cow<'_, str>) -> Cow<'_, str> {
    match value {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Control characters and the spaces around them as one space; no outer space.
fn one_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split(|c: char| c.is_control()).map(str::trim).filter(|piece| !piece.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(piece);
    }
    out
}

/// `text` with its character references resolved; unknown ones stay.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (c, after) = character_reference(after).unwrap_or(('&', after));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of a reference without its `&`, and what follows its `;`.
pub(crate) fn character_reference(text: &str) -> Option<(char, &str)> {
    let end = text.bytes().take(MAX_ENTITY).position(|byte| byte == b';')?;
    let (name, rest) = (text.get(..end)?, text.get(end + 1..)?);
    let c = match name.strip_prefix('#') {
        Some(number) => char::from_u32(match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        })?,
        None => *ENTITIES.get(name)?,
    };
    Some((c, rest))
}

/// `text` without the tags of HTML; `None` when it has none.
fn without_tags(text: &str) -> (Option<String>, bool) {
    let mut out = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let tag = tag(from);
        found |= tag.is_some();
        let (space, after) = tag.unwrap_or_else(|| from.split_at(1));
        out.push_str(space);
        rest = after;
    }
    out.push_str(rest);
    (found.then_some(out), found)
}

/// The tag at the start of `text`: what stands for it, and what follows it (and, of a script, its content).
fn tag(text: &str) -> Option<(&'static str, &str)> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let length = name.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
    let name = name.get(..length)?;
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    // A tag ends before the next one begins, so that no byte is looked at twice.
    let after = inside.get(inside.find(['<', '>'])?..)?.strip_prefix('>')?;
    if HIDDEN.iter().any(is) {
        // Without an end tag the rest is script.
        let content = if inside.starts_with('/') { 0 } else { after.find("</").unwrap_or(after.len()) };
        return Some((" ", after.get(content..)?));
    }
    if BLOCKS.iter().any(is) {
        return Some((" ", after));
    }
    INLINE.iter().any(is).then_some(("", after))
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[track_caller]
    fn check(value: &str, expected: &str, tags: bool) {
        assert_eq!(cleaned(value.into()), (expected.into(), tags), "{value}");
    }

    #[test]
    fn entities_are_characters() {
        check("Caf&#233; &amp; th&eacute;", "Café & thé", false);
        check("l&#039;eau &#x27;vive&#x27;", "l'eau 'vive'", false);
        check("R&D; &nope; &", "R&D; &nope; &", false);
    }

    #[test]
    fn tags_are_taken_out() {
        check("<p>The ferry <b>sank</b></p>", "The ferry sank", true);
        check("Vigie<br/>de Brenne", "Vigie de Brenne", true);
        check("<script>alert('x')</script>Vigie", "Vigie", true);
        check("a < b, c > d <3 <ferry>", "a < b, c > d <3 <ferry>", false);
    }

    #[test]
    fn space_and_control_characters_are_folded() {
        check(" Le lac\n\t est vide\r", "Le lac est vide", false);
        check("\u{a0}Faux ", "Faux", false);
        check("a\u{b}\u{1} b", "a b", false);
    }
}
