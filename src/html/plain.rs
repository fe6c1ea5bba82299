//! The plain parts of a page, read with a few searches.
//!
//! ```text
//! text          with whole references: &amp; &eacute; &#8217;
//! end tag       </name>
//! start tag     <name attribute attribute=value attribute="value">
//! raw text      <script>…</script> and its kin, without comments in a script, without "&" in a title
//! comment       <!-- … -->
//! ```
//!
//! Each is read whole or not at all. Where one is not plain, or not complete, reading stops before it: what it means is
//! for the standard to say, and [`standard`](super::standard) to know.

use memchr::{memchr, memchr_iter, memchr2, memmem};

use super::sink::{Attributes, MAX_VALUE, Sink};
use super::tag::{Attribute, Tag};
use crate::claim_review::character_reference;

/// A set of bytes that costs one look.
struct Set([bool; 256]);

impl Set {
    const fn of(bytes: &[u8]) -> Self {
        let (mut set, mut rest) = ([false; 256], bytes);
        while let [byte, tail @ ..] = rest {
            set[*byte as usize] = true;
            rest = tail;
        }
        Self(set)
    }

    /// How many bytes of `text` come before the first of the set; `None` when it holds none.
    fn find(&self, text: &str) -> Option<usize> {
        text.bytes().position(|byte| self.0[usize::from(byte)])
    }
}

static TAG_NAME_ENDS: Set = Set::of(b" \n\t\x0c>/");
static ATTRIBUTE_NAME_ENDS: Set = Set::of(b" \n\t\x0c>/=");
static VALUE_ENDS: Set = Set::of(b" \n\t\x0c>&");

/// Sends the plain parts at the beginning of `page` to `sink`; returns what follows them.
pub(super) fn read<'p>(page: &'p str, attributes: &mut Attributes<'p>, sink: &mut impl Sink) -> &'p str {
    let mut rest = page;
    loop {
        rest = text(rest, sink);
        match part(rest, attributes, sink) {
            Some(after) => rest = after,
            None => return rest,
        }
    }
}

/// A text up to the next tag or reference.
fn text<'p>(page: &'p str, sink: &mut impl Sink) -> &'p str {
    // Between two tags there is mostly nothing or white space.
    let words = page.trim_ascii_start();
    let space = page.len() - words.len();
    let end = if words.starts_with('<') { Some(space) } else { memchr2(b'<', b'&', page.as_bytes()) };
    let (text, rest) = page.split_at_checked(end.unwrap_or(page.len())).unwrap_or((page, ""));
    if !text.is_empty() {
        sink.text(text);
    }
    rest
}

/// A tag, an element with raw text, or a comment.
fn part<'p>(page: &'p str, attributes: &mut Attributes<'p>, sink: &mut impl Sink) -> Option<&'p str> {
    match page.as_bytes() {
        [b'<', b'/', ..] => {
            let (tag, rest) = end_tag(page.get(2..)?)?;
            sink.end_tag(tag);
            Some(rest)
        }
        [b'<', b'!', ..] => comment(page),
        [b'&', ..] => reference(page.get(1..)?, sink),
        [b'<', ..] => {
            let (tag, after) = start_tag(page.get(1..)?, attributes)?;
            let (text, rest) = raw_text(tag, after)?;
            sink.start_tag(tag, attributes);
            if !text.is_empty() {
                sink.text(text);
            }
            Some(rest)
        }
        _ => None,
    }
}

/// A character by its name or number. Numbers below [`C1_END`] may mean something else than they say.
fn reference<'p>(page: &'p str, sink: &mut impl Sink) -> Option<&'p str> {
    let is_name = page.starts_with(|c: char| c.is_ascii_alphabetic());
    let (c, rest) = character_reference(page).filter(|(c, _)| is_name || *c >= C1_END)?;
    sink.text(c.encode_utf8(&mut [0; 4]));
    Some(rest)
}

/// Old pages name the characters of Windows by their bytes, "&#146;": up to here the standard has a table for them.
const C1_END: char = '\u{a0}';

fn end_tag(page: &str) -> Option<(Tag, &str)> {
    let (name, rest) = name(page)?;
    Some((Tag::of(name.as_bytes()), rest.trim_ascii_start().strip_prefix('>')?))
}

/// The name of a tag.
fn name(page: &str) -> Option<(&str, &str)> {
    page.split_at_checked(TAG_NAME_ENDS.find(page)?)
        .filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// A start tag with its attributes.
fn start_tag<'p>(page: &'p str, attributes: &mut Attributes<'p>) -> Option<(Tag, &'p str)> {
    let (name, mut rest) = name(page)?;
    let tag = Tag::of(name.as_bytes());
    if tag == Tag::Other && RAW_OTHERS.iter().any(|raw| raw.eq_ignore_ascii_case(name)) {
        return None;
    }
    attributes.clear();
    loop {
        rest = rest.trim_ascii_start();
        if let Some(after) = rest.strip_prefix('>').or_else(|| rest.strip_prefix("/>")) {
            return Some((tag, after));
        }
        rest = attribute(rest, attributes)?;
    }
}

/// Elements of old pages that hold raw text: too rare to be read here.
const RAW_OTHERS: &[&str] = &["noembed", "noframe", "plaintext", "xmp"];

/// An attribute, with or without value.
fn attribute<'p>(page: &'p str, attributes: &mut Attributes<'p>) -> Option<&'p str> {
    let end = ATTRIBUTE_NAME_ENDS.find(page).filter(|&end| end > 0)?;
    let (name, after) = page.split_at_checked(end)?;
    let attribute = Attribute::of(name.as_bytes());
    let (value, rest) = match after.trim_ascii_start().strip_prefix('=') {
        Some(after) => value(after.trim_ascii_start(), attribute.is_some())?,
        None => ("", after),
    };
    if let Some(attribute) = attribute {
        attributes.set(attribute, if value.len() > MAX_VALUE { "" } else { value });
    }
    Some(rest)
}

/// The value of an attribute, as it is written; without references when it is `wanted`.
fn value(page: &str, wanted: bool) -> Option<(&str, &str)> {
    let quote = *page.as_bytes().first()?;
    if quote != b'"' && quote != b'\'' {
        return page
            .split_at_checked(VALUE_ENDS.find(page)?)
            .filter(|(value, rest)| !value.is_empty() && !rest.starts_with('&'));
    }
    let page = page.get(1..)?;
    let end = if wanted { memchr2(quote, b'&', page.as_bytes()) } else { memchr(quote, page.as_bytes()) }?;
    let (value, rest) = page.split_at_checked(end)?;
    Some((value, rest.get(1..).filter(|_| !rest.starts_with('&'))?))
}

/// What stands in an element before its end tag, where tags mean nothing; nothing for any other element.
fn raw_text(tag: Tag, page: &str) -> Option<(&str, &str)> {
    let Some((name, unless)) = raw(tag) else { return Some(("", page)) };
    let closes = |at: &usize| {
        let after = page.get(at + 2..).unwrap_or_default();
        let (own, after) = after.split_at_checked(name.len()).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
        own.eq_ignore_ascii_case(name) && after.as_bytes().first().is_some_and(ends)
    };
    let end = memmem::find_iter(page.as_bytes(), b"</").find(closes)?;
    let (text, rest) = page.split_at_checked(end)?;
    memmem::find(text.as_bytes(), unless.as_bytes()).is_none().then_some((text, rest))
}

/// The elements with raw text, and what must not stand in it to be plain.
const fn raw(tag: Tag) -> Option<(&'static str, &'static str)> {
    Some(match tag {
        Tag::Script => ("script", "<!--"),
        Tag::Style => ("style", "</style"),
        Tag::Iframe => ("iframe", "</iframe"),
        Tag::Noscript => ("noscript", "</noscript"),
        Tag::Title => ("title", "&"),
        Tag::Textarea => ("textarea", "&"),
        _ => return None,
    })
}

/// Behind a comment.
fn comment(page: &str) -> Option<&str> {
    let text = page.strip_prefix("<!--").filter(|text| !text.starts_with('>') && !text.starts_with("->"))?;
    let before = |end: usize| text.get(..end).unwrap_or_default();
    let is_end = |&end: &usize| before(end).ends_with("--") || before(end).ends_with("--!");
    let end = memchr_iter(b'>', text.as_bytes()).find(is_end)?;
    text.get(end + 1..).filter(|_| !before(end).ends_with('!'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was sent, one after the other: `<p class=a id=b>`, `</p>`, `text`.
    #[derive(Default)]
    struct Sent(Vec<String>);

    impl Sink for Sent {
        fn start_tag(&mut self, tag: Tag, attributes: &Attributes<'_>) {
            let value = |attribute: Attribute| {
                let shown = format!(" {attribute:?}={}", attributes.get(attribute));
                if attributes.has(attribute) { shown } else { String::new() }
            };
            self.0.push(format!("<{tag:?}{}{}>", value(Attribute::Class), value(Attribute::Id)));
        }

        fn end_tag(&mut self, tag: Tag) {
            self.0.push(format!("</{tag:?}>"));
        }

        fn text(&mut self, text: &str) {
            self.0.push(text.to_owned());
        }
    }

    /// What is sent of a page, and what is left for the standard.
    #[track_caller]
    fn check(page: &str, sent: &[&str], rest: &str) {
        let mut found = Sent::default();
        let left = read(page, &mut Attributes::default(), &mut found);
        assert_eq!(
            (found.0.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), left),
            (sent, rest),
            "{page}"
        );
    }

    #[test]
    fn texts_and_references() {
        check("Le lac", &["Le lac"], "");
        check(" <p>", &[" ", "<P>"], "");
        check("L&eacute;&#8217;&#xe0;", &["L", "é", "’", "à"], "");
        check("L&#160;lac", &["L", "\u{a0}", "lac"], "");
        check("L&#146;eau", &["L"], "&#146;eau");
        check("L&amp eau", &["L"], "&amp eau");
    }

    #[test]
    fn tags() {
        check("<p></p ></P>", &["<P>", "</P>", "</P>"], "");
        check("<p/><x-y>", &["<P>", "<Other>"], "");
        check("<p class=a id='b c' hidden>", &["<P Class=a Id=b c>"], "");
        check("<p class = \"a\"id=b\n>", &["<P Class=a Id=b>"], "");
        check("<p class=a class=b data-x=y&z>", &[], "<p class=a class=b data-x=y&z>");
        check("<p class=a class=b data-x='y&z'>", &["<P Class=a>"], "");
        check("<p id='a&amp;b'>", &[], "<p id='a&amp;b'>");
        check("<p id=a&amp;b>", &[], "<p id=a&amp;b>");
        check("<p id=>", &[], "<p id=>");
        check("<p =a>", &[], "<p =a>");
        check("<p id='a", &[], "<p id='a");
        check("<p", &[], "<p");
        check("</p", &[], "</p");
        check("</p x>", &[], "</p x>");
        check("<1>", &[], "<1>");
        check("</1>", &[], "</1>");
        check("<xmp><b></xmp>", &[], "<xmp><b></xmp>");
        let long = |length: usize| format!("<p class={}>", "a".repeat(length));
        let value = format!("<P Class={}>", "a".repeat(MAX_VALUE));
        check(&long(MAX_VALUE), &[&value], "");
        check(&long(MAX_VALUE + 1), &["<P Class=>"], "");
    }

    #[test]
    fn raw_texts() {
        check("<script>a</b></SCRIPT>", &["<Script>", "a</b>", "</Script>"], "");
        check("<script>a</scripts></script\n>", &["<Script>", "a</scripts>", "</Script>"], "");
        check("<script>a</script/>", &["<Script>", "a"], "</script/>");
        check("<script><!-- a --></script>", &[], "<script><!-- a --></script>");
        check("<script>a", &[], "<script>a");
        check("<title>a</title>", &["<Title>", "a", "</Title>"], "");
        check("<title>a&amp;b</title>", &[], "<title>a&amp;b</title>");
        check("<style></style>", &["<Style>", "</Style>"], "");
        check("<iframe><p></iframe>", &["<Iframe>", "<p>", "</Iframe>"], "");
        check("<noscript><p></noscript>", &["<Noscript>", "<p>", "</Noscript>"], "");
        check("<textarea><p></textarea>", &["<Textarea>", "<p>", "</Textarea>"], "");
    }

    #[test]
    fn comments() {
        check("<!-- a > b -->Le lac", &["Le lac"], "");
        check("<!---->Le lac", &["Le lac"], "");
        check("<!-->Le lac", &[], "<!-->Le lac");
        check("<!--->Le lac-->", &[], "<!--->Le lac-->");
        check("<!-- a --!>Le lac-->", &[], "<!-- a --!>Le lac-->");
        check("<!-- a", &[], "<!-- a");
        check("<!doctype html>", &[], "<!doctype html>");
    }
}
