//! Time per byte must not grow with the length of the text, whatever the text is.
//!
//! The same pattern is read 1 KB long and 16 KB long. Linear work costs the same per byte, quadratic work 16 times
//! as much; the bound between lies far from both, and what counts is time on a core, so that a busy machine does not matter.

use std::time::{Duration, Instant};

use factmark_corpus::PATTERNS;

const SHORT: usize = 1 << 10;
const LONG: usize = 16 << 10;
/// The long text may cost so many times as much per byte.
const BOUND: u32 = 5;

#[test]
fn time_per_byte_does_not_grow() {
    for pattern in PATTERNS {
        is_linear(|text| drop(factmark::parse(text)), "", pattern);
    }
}

/// What opens at the start and is looked for ever after.
#[rustfmt::skip]
const OPENED: &[(&str, &str)] = &[
    ("« ", "a b. "), ("« ", "a\n\n"), ("“", "a” b “"), ("(", "a b, "), ("[a](", "b "), ("Affirmation : ", "a, "), ("Affirmation : ", "A. "),
    ("Claim: ", "a\n"), ("Selon ", "A et "), ("Selon ", "A, maire, "), ("Source : ", "a, "), ("Sources\n", "A, b\n"), ("Par ", "A, B et "),
    ("le 3, ", "4, "), ("du 3 mai ", "a "), ("« a », ", "dit "), ("« a », a dit ", "b, "), ("« a » – ", "A, b, "), ("– a, dit B", ", c"),
    ("Désinformation et rumeurs\n", "- a : b. "), ("Introduction : ", "a. "), ("Titre\n\nAuteur : ", "A, "), ("Verdict : ", "non "),
];

#[test]
fn what_never_closes_is_not_looked_for_again() {
    for (start, pattern) in OPENED {
        is_linear(|text| drop(factmark::parse(text)), start, pattern);
    }
}

#[cfg(feature = "claim-review")]
#[rustfmt::skip]
const MARKUP: &[(&str, &str)] = &[
    ("", "{"), ("", "["), ("", "\""), ("", "{\"a\":"), ("", "\\"), ("\"", "\\"), ("\"", "\\u00e9"), ("\"", "\\ud83d"), ("\"", "&amp;"), ("\"", "<p>"),
    ("[", "1,"), ("[", "{},"), ("[", "\"a\","), ("[", ","), ("{", "\"a\":1,"), ("{", "a:1,"), ("{\"a\":\"", "b\"c "), ("{\"a\":\"", "b\n"),
    ("/*", "a"), ("", "//a\n"), ("", "/*"), ("[", "'a',"), ("[", "-"), ("[", "1e"), ("[", "tru"), ("[", "}"), ("", "]"), ("[", "\u{feff}"),
    ("", "{\"@type\":\"ClaimReview\"}"), ("[", "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\"},"), ("[", "{\"@id\":\"#a\"},"),
    ("{\"@graph\":[", "{\"@type\":\"ClaimReview\",\"author\":{\"@id\":\"#a\"}},"), ("<script type=\"application/ld+json\">", "{\"a\":"),
    ("", "<script type=\"application/ld+json\">"), ("", "<script>"), ("", "</script>"), ("{\"claimReviewed\":\"", "a <b"),
    ("{\"@type\":\"ClaimReview\",\"itemReviewed\":{\"appearance\":[", "{\"url\":\"https://a.example\"},"), ("{\"item\":", "{\"item\":"),
];

#[cfg(feature = "claim-review")]
#[test]
fn time_per_byte_of_markup_does_not_grow() {
    use factmark::claim_review::{Feed, check, read};
    for (start, pattern) in MARKUP {
        is_linear(|text| drop(read(text)), start, pattern);
        is_linear(|text| drop(check(text)), start, pattern);
        is_linear(|text| assert!(Feed::new(text.as_bytes()).all(|item| item.is_ok())), start, pattern);
    }
}

/// Hostile articles cost their bytes, and do not make the good ones beside them dearer.
#[test]
fn a_hostile_article_costs_no_more_than_its_bytes() {
    let good: String =
        (0..4).map(|number| factmark_corpus::article(7, number).text + "\n").collect::<Vec<_>>().concat();
    let parse = |text: &str| drop(factmark::parse(text));
    parse(&good);
    for pattern in PATTERNS {
        let hostile = pattern.repeat(good.len() / pattern.len());
        let dear = |times| fastest(&hostile, parse, times) < fastest(&good, parse, 5) * DEAREST;
        assert!([1, 3, 10].into_iter().any(dear), "{pattern:?}");
    }
}

/// A text of nothing but claims, dates or quotations may cost so many times as much as an article of the same length.
const DEAREST: u32 = 60;

/// Reads what begins with `start` and goes on with `pattern`, short and long.
#[track_caller]
fn is_linear(read: impl Fn(&str) + Copy, start: &str, pattern: &str) {
    let text = |length: usize| [start, &*pattern.repeat(length / pattern.len())].concat();
    let (short, long) = (text(SHORT), text(LONG));
    // A first reading builds the tables.
    read(&short);
    // Another process may take the core away for a while: then a few more tries tell.
    let is_linear =
        |times| fastest(&long, read, times) < fastest(&short, read, 5) * BOUND * (LONG / SHORT) as u32;
    assert!([1, 3, 10].into_iter().any(is_linear), "{start:?} {pattern:?}");
}

fn fastest(text: &str, read: impl Fn(&str), times: u32) -> Duration {
    let once = |_| {
        let (start, on_core) = (Instant::now(), time_on_core());
        read(std::hint::black_box(text));
        let spent = time_on_core().zip(on_core).map(|(end, start)| end.saturating_sub(start) + TICK);
        spent.map_or(start.elapsed(), |spent| spent.min(start.elapsed()))
    };
    (0..times).map(once).min().unwrap_or_default()
}

/// How late the system may be in noting the time that a thread spent.
const TICK: Duration = Duration::from_millis(4);

/// The time that this thread spent on a core, where the system tells it: on a busy machine far less than passed.
fn time_on_core() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
