//! Time per byte must not grow with the length of the text, whatever the text is.
//!
//! The same pattern is read 1 KB long and 16 KB long. Linear work costs the same per byte, quadratic work 16 times
//! as much; the bound between lies far enough from both that a busy machine does not matter.

use std::time::{Duration, Instant};

const SHORT: usize = 1 << 10;
const LONG: usize = 16 << 10;
/// The long text may cost so many times as much per byte.
const BOUND: u32 = 5;

#[rustfmt::skip]
const PATTERNS: &[&str] = &[
    // Marks that open, close or separate something.
    "« ", "»", "“", "”", "„", "\"", "'", "’", "(", ")", "[", "]", "](", "[a](", "{", "<", ">", "> ", "*", "**a", "_", "`", "# ", "#",
    "- ", "– ", "— ", "• ", "1. ", "[ ] ", ":", " : ", ";", ",", ", ", ".", "…", "!", "?", "/", "|", "&", "=",
    // White space of every kind.
    " ", "\n", "\r", "\r\n", " \n", "\t", "\u{a0}", "\u{202f}", "\u{2028}", "\u{feff}", "\u{200b}", "\u{0}", "\u{1}",
    // Letters, digits, accents.
    "A", "a ", "Ada ", "ADA ", "é", "e\u{301}", "👩‍👩‍👧", "東", "ß", "İ", "1", "1 ", "12:30 ", "2025-", "2025-08-13 ", "1/", "1.",
    // Quotations and who said them.
    "« a", "« a\n", "« a\n\n", "« a », dit B. ", "« a « b » ", "a » ", "“a” ", "\"a\" ", "a a déclaré ", "a déclaré : ", "Selon A, ",
    "selon ", "dit ", "M. ", "Dr. ", "de la ", "et B ", "que ", "qui ", "le maire ", "A, b, ", "« a » – A, b, 3 mai 2025.\n",
    // Dates.
    "le 3 ", "3 mai ", "mai ", "du 3 au ", "du 3 mai au 4 mai ", "la veille ", "hier ", "lundi ", "en 2025 ", "été ", "années ",
    // Claims and labels.
    "Affirmation : ", "- Affirmation : a : b. ", "- Affirmation : a. Non prouvée. ", "faux ", "non ", "C’est faux : ", "Claim: ",
    "Claim\n", "Verdict : ", "Rating: FALSE\n", "Désinformation et rumeurs\n", "Faits vérifiés\n", "Introduction : ",
    // Sources and trailers.
    "Sources\n", "Source : ", "Sources : a ; ", "(a.fr) ", "http://", "https://a.fr/", "a.b.", "[a](https://b.fr) ",
    "Date de publication : ", "Auteur : ", "Publié le ", "By A\n", "Lire Plus", "Auteur/autrice : ", "Titre\n\n",
];

#[test]
fn time_per_byte_does_not_grow() {
    // A first reading builds the tables.
    factmark::parse("Un titre");
    for pattern in PATTERNS {
        let (short, long) = (pattern.repeat(SHORT / pattern.len()), pattern.repeat(LONG / pattern.len()));
        // Another process may take the core away for a while: then a few more tries tell.
        let is_linear = |times| fastest(&long, times) < fastest(&short, 5) * BOUND * (LONG / SHORT) as u32;
        assert!([1, 3, 10].into_iter().any(is_linear), "{pattern:?}");
    }
}

fn fastest(text: &str, times: u32) -> Duration {
    let once = |_| {
        let start = Instant::now();
        std::hint::black_box(factmark::parse(text));
        start.elapsed()
    };
    (0..times).map(once).min().unwrap_or_default()
}
