//! Tags and text of a page, one after the other.
//!
//! Nine tenths of a page are plain: text without references, tags as people and programs write them, comments and
//! scripts that end. [`plain`] reads these with a few searches. Whatever it does not know goes to [`standard`], which
//! is html5gum: it reads on from the same place by all the rules of the HTML standard, up to the end of the next tag
//! or comment. Nothing is built that nobody asks for: no tree, no string per tag.
//!
//! # Not read
//!
//! Comments, the document type and CDATA sections.

use std::borrow::Cow;

use memchr::memchr2;

use super::plain;
use super::sink::{Attributes, Sink};
use super::standard::Standard;

/// Sends every tag and text of `page` to `sink`; says whether the page ends inside a tag.
pub(super) fn tokens(page: &str, sink: &mut impl Sink) -> bool {
    let page = one_kind_of_newline(page);
    let (mut rest, mut attributes, mut standard) = (&*page, Attributes::default(), Standard::default());
    loop {
        rest = plain::read(rest, &mut attributes, sink);
        if rest.is_empty() {
            return standard.is_unfinished();
        }
        rest = standard.read(rest, sink);
    }
}

/// The page with "\n" as its only newline and without NUL, which no browser shows: two bytes fewer to look for in
/// every search.
fn one_kind_of_newline(page: &str) -> Cow<'_, str> {
    if memchr2(b'\r', 0, page.as_bytes()).is_none() {
        return Cow::Borrowed(page);
    }
    Cow::Owned(page.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;

    use super::super::tag::{Attribute, Tag};
    use super::*;

    /// Keeps what it is told, so that a test can compare it.
    #[derive(Default)]
    struct Log(String);

    impl Sink for Log {
        fn start_tag(&mut self, tag: Tag, attributes: &Attributes<'_>) {
            let class = attributes.get(Attribute::Class);
            let hidden = u8::from(attributes.has(Attribute::Hidden));
            write!(self.0, "<{tag:?} {class}{hidden}>").expect("a string can be written to");
        }

        fn end_tag(&mut self, tag: Tag) {
            write!(self.0, "</{tag:?}>").expect("a string can be written to");
        }

        fn text(&mut self, text: &str) {
            self.0.push_str(text);
        }
    }

    #[track_caller]
    fn check(page: &str, expected: &str, unfinished: bool) {
        let mut log = Log::default();
        let found = tokens(page, &mut log);
        assert_eq!((log.0.as_str(), found), (expected, unfinished), "{page:?}");
    }

    #[test]
    fn reads_tags_attributes_and_text() {
        check("<p class=a>é &amp; &eacute;</P>", "<P a0>é & é</P>", false);
        check("<p CLASS='a&amp;b' hidden>", "<P a&b1>", false);
        check("<p hidden class=a class=b>x", "<P a1>x", false);
        check("a\r\nb\rc\0d", "a\nb\ncd", false);
        check("1 < 2 &unknown; &", "1 < 2 &unknown; &", false);
    }

    #[test]
    fn a_letter_beyond_ascii_stays_whole_behind_any_mark() {
        check("<é &é &aé &#é &ampé <p class='&é'>", "<é &é &aé &#é &é <P &é0>", false);
        check("<title>l&#8217;été &amp;é</title>", "<Title 0>l’été &é</Title>", false);
    }

    #[test]
    fn scripts_are_text_of_the_script_alone() {
        check("<script>if (a<b) '<p>'</script >x", "<Script 0>if (a<b) '<p>'</Script>x", false);
        check(
            "<script><!-- <script></script> --></SCRIPT>x",
            "<Script 0><!-- <script></script> --></Script>x",
            false,
        );
        check("<title>a<b></title>", "<Title 0>a<b></Title>", false);
        check("<XMP>a<b></xmp><b>", "<Other 0>a<b></Other><B 0>", false);
        check("<p onclick=\"x('<b>')\">y", "<P 0>y", false);
    }

    #[test]
    fn comments_end_where_browsers_end_them() {
        for comment in [
            "<!-- a -->",
            "<!-->",
            "<!--->",
            "<!---->",
            "<!-- a --!>",
            "<!a>",
            "</3>",
            "<?a>",
            "<!-- a -- > -->",
        ] {
            check(&format!("{comment}b"), "b", false);
        }
        check("<!--!> a", "", false);
    }

    #[test]
    fn a_page_may_end_anywhere() {
        check("<p>x</p", "<P 0>x", true);
        check("<p class=\"a", "", true);
        check("<p>x<", "<P 0>x<", false);
    }

    /// What html5gum alone reads.
    fn standard_alone(page: &str) -> (String, bool) {
        let (mut log, mut standard, mut rest) = (Log::default(), Standard::default(), page);
        while !rest.is_empty() {
            rest = standard.read(rest, &mut log);
        }
        (log.0, standard.is_unfinished())
    }

    #[test]
    fn references_are_those_of_the_standard() {
        let names =
            crate::table::rows::<2>(include_str!("../../data/entities.tsv")).map(|[name, _]| name.to_owned());
        for name in names.chain((0..0x11_0000).step_by(7).map(|number| format!("#{number}"))) {
            let page = format!("&{name};.");
            let (expected, unfinished) = standard_alone(&page);
            check(&page, &expected, unfinished);
        }
    }

    /// What pages are made of, well written and not.
    const FRAGMENTS: &[&str] = &[
        "<",
        ">",
        "</",
        "/>",
        "<!",
        "--",
        "<!--",
        "-->",
        "--!>",
        "\"",
        "'",
        "=",
        " ",
        "\n",
        "&",
        "&amp;",
        "&#8217;",
        "é",
        "a",
        "/",
        "<p>",
        "</p>",
        "<p class",
        "=a",
        "='b c'",
        "=\"d&amp;e\"",
        " hidden",
        "<br/>",
        "<img alt=x class=y>",
        "<A:b>",
        "<b-c>",
        "<script>",
        "</script>",
        "<script",
        "</SCRIPT >",
        "<title>",
        "</title>",
        "<style>",
        "</style>",
        "<xmp>",
        "</xmp>",
        "<textarea>",
        "</textarea/>",
        "<plaintext>",
        "<![CDATA[",
        "<!doctype html>",
        "</3>",
        "<?xml?>",
    ];

    proptest! {
        /// html5gum alone says what a page is; what is plain is only read sooner.
        #[test]
        fn what_is_plain_means_what_the_standard_says(parts in prop::collection::vec(prop::sample::select(FRAGMENTS), 0..24)) {
            let page = parts.concat();
            let mut log = Log::default();
            let found = tokens(&page, &mut log);
            prop_assert_eq!((log.0, found), standard_alone(&page));
        }
    }
}
