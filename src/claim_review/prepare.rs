//! The pieces of a text that hold JSON, freed from what was done to them as a whole.
//!
//! | text | pieces |
//! |---|---|
//! | a page, or lines of `<script type="application/ld+json">…</script>` | the content of each such script |
//! | `{&quot;@type&quot;: …}`, `{\"@type\": …}`, `{""@type"": …}` | with plain quotation marks |
//! | anything else | itself, without byte order mark |

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

use super::clean::unescaped;
use super::json::decoded;

/// How far into a text its first key is looked for: white space and a wrapper fit in.
const MAX_LEAD: usize = 400;

/// A piece of a text that holds JSON.
pub(super) struct Piece<'a> {
    pub text: Cow<'a, str>,
    /// Its offset in the whole; means nothing when the piece had to be written anew.
    pub start: usize,
    /// What was undone to get it.
    pub undone: Vec<&'static str>,
}

/// The pieces of a text that hold JSON, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    match scripts(text) {
        Some(places) => places.into_iter().map(|place| Piece::of(text, place)).collect(),
        None => vec![Piece::of(text, 0..text.len())],
    }
}

impl<'a> Piece<'a> {
    fn of(whole: &'a str, place: Range<usize>) -> Self {
        let text = whole.get(place.clone()).unwrap_or_default();
        let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
        let start = place.end - rest.len();
        let mut undone = Vec::new();
        if rest.len() < text.len() {
            undone.push("left out a byte order mark");
        }
        let Some((plain, what)) = plain_marks(rest) else { return Self { text: rest.into(), start, undone } };
        undone.push(what);
        Self { text: plain.into(), start, undone }
    }
}

/// The contents of the JSON-LD scripts of a page; `None` when the text does not begin as a page does.
fn scripts(text: &str) -> Option<Vec<Range<usize>>> {
    if !text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('<') {
        return None;
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = find(text, at, "<script") {
        let Some(start) = find(text, open, ">").map(|end| end + 1) else { break };
        let end = find(text, start, "</script").unwrap_or(text.len());
        if text.get(open..start).is_some_and(is_json_script) {
            found.push(start..end);
        }
        at = end;
    }
    (!found.is_empty()).then_some(found)
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    memmem::find(text.as_bytes().get(from..)?, what.as_bytes()).map(|at| from + at)
}

/// Whether an opening tag says that its script is JSON-LD (or nothing: of a file of bare script tags).
fn is_json_script(tag: &str) -> bool {
    tag == "<script>" || tag.to_ascii_lowercase().contains("ld+json")
}

/// What was done to every quotation mark of `text`, undone; `None` when nothing was.
fn plain_marks(text: &str) -> Option<(String, &'static str)> {
    let first = first_key(text)?;
    if first.starts_with("&quot;") || first.starts_with("&#34;") || first.starts_with("&#x22;") {
        return Some((unescaped(text).into_owned(), "the whole text is HTML-escaped"));
    }
    if first.starts_with("&amp;") {
        let once = unescaped(text);
        return Some((unescaped(&once).into_owned(), "the whole text is HTML-escaped twice"));
    }
    if first.starts_with('\\') {
        return Some((decoded(text), "the whole text is escaped as a JSON string is"));
    }
    let doubled = first
        .strip_prefix("\"\"")
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() || c == '@'));
    doubled.then(|| (text.replace("\"\"", "\""), "every quotation mark is doubled"))
}

/// What follows the first bracket and the white space after it.
fn first_key(text: &str) -> Option<&str> {
    let head = text.as_bytes().get(..MAX_LEAD).unwrap_or(text.as_bytes());
    let brace = memchr::memchr(b'{', head)?;
    text.get(brace + 1..).map(str::trim_start)
}
