//! Bytes that mean no good, or are no page at all: all are read, in time linear in their length.
#![cfg(feature = "html")]

use std::time::{Duration, Instant};

use factmark::html::{self, Page, PageOptions};
use factmark::{Code, Severity};

fn read(bytes: &[u8]) -> Page {
    let page = html::parse(bytes, &PageOptions::default());
    let spans = page.article.claims.iter().filter_map(|claim| claim.span);
    let spans = spans.chain(page.article.quotes.iter().filter_map(|quote| quote.span));
    for span in spans.chain(page.article.sources.iter().filter_map(|source| source.span)) {
        assert!(span.slice(&page.text).is_some(), "a span outside of the text");
    }
    page
}

#[track_caller]
fn says(page: &Page, code: Code) {
    assert!(page.diagnostics.iter().any(|diagnostic| diagnostic.code == code), "{:?}", page.diagnostics);
}

#[test]
fn what_is_no_page_is_said() {
    says(&read(b"%PDF-1.7\n1 0 obj"), Code::NotText);
    says(&read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Code::NotText);
    says(&read(b""), Code::EmptyInput);
    says(&read(b" \n\t "), Code::EmptyInput);
    says(&read("Un texte « sans » balise\n\nni rien".as_bytes()), Code::NotHtml);
    says(&read(b"{\"a\": \"1 < 2\"}"), Code::NotHtml);
    assert_eq!(read("Un titre\n\nUn texte.".as_bytes()).text, "Un titre\n\nUn texte.");
}

#[test]
fn a_page_over_the_limit_is_refused_one_at_the_limit_is_not() {
    let bytes = b"<p>Le lac est plein.</p>";
    let mut options = PageOptions::default();
    options.options.limits.max_input_bytes = bytes.len();
    assert_eq!(html::parse(bytes, &options).text, "Le lac est plein.");
    options.options.limits.max_input_bytes = bytes.len() - 1;
    says(&html::parse(bytes, &options), Code::InputTooLarge);
}

#[test]
fn every_encoding_gives_the_same_text() {
    let page = "<p>Démenti : « l’été »</p>";
    let utf16: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&b"\xff\xfe"[..], &utf16].concat();
    let latin = b"<meta charset=windows-1252><p>D\xe9menti : \xab l\x92\xe9t\xe9 \xbb</p>";
    for bytes in [page.as_bytes(), &utf16, &marked, latin] {
        assert_eq!(read(bytes).text, "Démenti : « l’été »");
    }
}

#[test]
fn a_page_may_be_cut_anywhere() {
    let page = "<html><head><title>Le lac</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\
                \"Le lac\"}</script></head><body><article><h1>Le lac</h1><p>« Plein », dit <a href='/a'>Ada</a> &amp; \
                <b>Luc</b>.</p><!-- fin --></article></body></html>";
    for (end, _) in page.char_indices() {
        read(page.get(..end).expect("a boundary").as_bytes());
    }
    says(&read(page.get(..240).expect("a boundary").as_bytes()), Code::PageCutOff);
    says(&read(b"<p>Un texte<!-- jamais clos <p>la suite"), Code::PageCutOff);
    assert_eq!(read(page.as_bytes()).diagnostics, []);
}

#[test]
fn nothing_of_a_script_is_text() {
    let page = read(
        b"<body onload='alert(1)'><p onclick=\"x('<p>no</p>')\" title='<p>no</p>'>yes</p><script>'<p>no</p>'</script>\
          <a href='javascript:alert(1)'>link</a><iframe srcdoc='<p>no</p>'></iframe><noscript><p>no</p></noscript>\
          <style>no{}</style><svg><text>no</text></svg><template><p>no</p></template>",
    );
    assert_eq!(page.text, "yes\n\nlink");
    assert!(page.article.sources.is_empty());
}

#[test]
fn markup_that_lies_is_told() {
    let page = read(
        r#"<article><h1>Le pont de Lysse n’a pas été vendu</h1><p>Publié le 13 août 2025</p>
        <h2>Désinformation et rumeurs</h2><ul><li>Affirmation : Le pont a été vendu. Faux. Rien ne le montre.</li></ul></article>
        <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Gagnez un téléphone","datePublished":"2031-01-01"},
        {"@type":"ClaimReview","claimReviewed":"Le pont a été vendu","reviewRating":{"alternateName":"Vrai"}}]</script>"#
            .as_bytes(),
    );
    for code in [Code::HeadlineDiffers, Code::DateDiffers, Code::VerdictDiffers] {
        says(&page, code);
    }
    assert_eq!(page.article.headline.as_deref(), Some("Le pont de Lysse n’a pas été vendu"));
    assert_eq!(page.article.date_published.map(|date| date.to_string()).as_deref(), Some("2025-08-13"));
    assert_eq!(page.article.claims.len(), 1);
    assert!(page.diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error));
}

/// The beginning of a page and what follows it again and again.
#[rustfmt::skip]
const PATTERNS: &[(&str, &str)] = &[
    ("", "<div>"), ("", "</div>"), ("", "<p>"), ("", "<span>a"), ("<span>", "<div></div>"), ("<b>", "</i>"), ("", "<li><ul>"),
    ("", "<table><tr><td>"), ("", "<a href=/x>a"), ("", "<svg>"), ("", "<article><p>a"), ("", "<h1>Le lac</h1>"),
    ("<!--", " a"), ("", "<!-- a"), ("", "<!-- a -->"), ("", "<![CDATA["), ("<script>", "<!--<script>"), ("<script>", "</scrip"),
    ("<title>", "</titl"), ("<textarea>", "</"), ("<plaintext>", "<p>"), ("", "<"), ("", "</"), ("", "<a "), ("<a ", "b "),
    ("<a ", "b='"), ("<a href='", "&amp;"), ("<a class='", "share-"), ("<a class='", "x "), ("<a ", "class=share "),
    ("", "&"), ("", "&amp;"), ("", "&nbsp;"), ("", "&#"), ("", "&#x41;"), ("", "&notanentity;"), ("", "&a"),
    ("", "<br>"), ("", "a\n"), ("", "é"), ("", "\u{0}"), ("", "\r"), ("", "<img alt=faux class=rating>"),
    ("<div class=rating>", "<img alt=faux>"), ("", "<blockquote><cite>a</cite>"), ("", "<time datetime=2025-01-01>"),
    ("", "<a rel=author>Ada</a>"), ("", "<meta name=author content=Ada>"), ("", "<script type=application/ld+json>{}</script>"),
    ("<script type=application/ld+json>", "["), ("<script type=application/ld+json>", "{\"a\":"),
    ("", "<script type=application/ld+json>{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\"}</script>"),
    ("", "<p><a href=https://a.example/>un lien</a> dans un texte.</p>"), ("", "<i class=rating--false></i>"),
    ("", "<i class=rating--false>"), ("", "<div itemtype=/ClaimReview><p itemprop=claimReviewed>a"), ("", "<p class=author>Ada</p>"),
    ("<div itemtype=/ClaimReview>", "<p itemprop=claimReviewed>a"), ("", "<p itemprop=itemReviewed>a"),
    ("", "<!-- a --!>"), ("", "<!-->"), ("", "<!-- a -- >"), ("", "<title>a&</title>"), ("", "<title>a&"), ("", "<script><!--</script>"),
    ("", "<p class='&'>"), ("", "</p "), ("", "<p ="), ("", "<xmp>a"), ("", "<!doctype html>"),
    ("<link rel=canonical href=https://politifact.com/>", "<img src=/meter-false.jpg>"),
];

const SHORT: usize = 2 << 10;
const LONG: usize = 32 << 10;
/// The long page may cost so many times as much per byte.
const BOUND: u32 = 5;

#[test]
fn time_per_byte_does_not_grow() {
    read(b"<p>Un texte.</p>");
    for (start, pattern) in PATTERNS {
        let page = |length: usize| [start, &*pattern.repeat(length / pattern.len())].concat();
        let (short, long) = (page(SHORT), page(LONG));
        // Another process may take the core away for a while: then a few more tries tell.
        let is_linear = |times| fastest(&long, times) < fastest(&short, 5) * BOUND * (LONG / SHORT) as u32;
        assert!([1, 3, 10].into_iter().any(is_linear), "{start:?} {pattern:?}");
    }
}

fn fastest(page: &str, times: u32) -> Duration {
    let once = |_| {
        let start = Instant::now();
        std::hint::black_box(html::parse(page.as_bytes(), &PageOptions::default()));
        start.elapsed()
    };
    (0..times).map(once).min().unwrap_or_default()
}

/// A large page: mostly what is no text, so that a build without optimisation reads it in seconds.
const LARGE: usize = 50 << 20;

#[test]
fn fifty_megabytes_are_read_to_their_end() {
    let filler = |pattern: &str| pattern.repeat(LARGE / pattern.len());
    let (start, end) = ("<article><h1>Le lac</h1><p>Le lac est plein.</p>", "<p>La fin.</p></article>");
    for (open, pattern, close) in [
        ("<!--", "un commentaire sans fin, ", "-->"),
        ("<script>", "var lac = 'plein'; ", "</script>"),
        ("<img src='data:image/png;base64,", "iVBORw0KGgoAAAANSUhEUgAA", "'>"),
    ] {
        let page = [start, open, &filler(pattern), close, end].concat();
        let page = read(page.as_bytes());
        assert!(page.text.ends_with("Le lac est plein.\n\nLa fin."), "{open}");
        assert_eq!(page.diagnostics, [], "{open}");
    }
    let unclosed = [start, "<!--", &filler("un commentaire sans fin, ")].concat();
    let page = read(unclosed.as_bytes());
    assert!(page.text.ends_with("Le lac est plein."));
    says(&page, Code::PageCutOff);
}

/// "&lol9;" of the well-known bomb: HTML has no entities of one's own, so nothing grows.
#[test]
fn entities_do_not_grow() {
    let bomb = "<!DOCTYPE html [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]><p>Le lac est &lol1; plein.</p>";
    assert!(read(bomb.as_bytes()).text.len() <= bomb.len());
    let million = ["<p>", &"&amp;".repeat(1 << 20), "</p>"].concat();
    assert_eq!(read(million.as_bytes()).text.len(), 1 << 20);
}

#[test]
fn nesting_is_followed_to_the_limit_and_read_beyond_it() {
    let deep = ["<div>".repeat(100_000), "<p>Le lac est plein.".to_owned()].concat();
    let page = read(deep.as_bytes());
    says(&page, Code::PageTooDeep);
    assert_eq!(page.text, "Le lac est plein.");
    let closed = ["<div>".repeat(400), "<p>Le lac est plein.</p>".to_owned(), "</div>".repeat(400)].concat();
    assert!(
        read(closed.as_bytes()).diagnostics.iter().all(|diagnostic| diagnostic.code != Code::PageTooDeep)
    );
}

#[test]
fn a_headline_over_two_lines_is_one() {
    assert_eq!(
        read(b"<article><h1>Le lac<br>est plein</h1><p>Un texte.</p></article>").text,
        "Le lac est plein\n\nUn texte."
    );
}

#[test]
fn stray_end_tags_break_lines_as_in_browsers() {
    assert_eq!(
        read(b"<div>Le lac</br>est plein</p>Rien ne fuit.</div>").text,
        "Le lac\n\nest plein\n\nRien ne fuit."
    );
}
