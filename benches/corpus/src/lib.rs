//! Invented fact-checked articles that know what is in them.
//!
//! [`article`] writes one article from a seed and a number: always the same text for the same two numbers. The text is
//! grown from the rules in `data/*.txt`, in which marks say which words are the headline, a claim, a speaker, a
//! date: so the [`Truth`] is known without any parser. People, places, bodies and events do not exist.
//!
//! ```
//! let made = factmark_corpus::article(0, 7);
//! let headline = made.truth.headline.clone().unwrap();
//! assert!(made.text.starts_with(&made.text[headline]) || made.truth.kicker.is_some());
//! ```

mod calendar;
mod page;
mod patterns;
mod random;
mod rules;
mod truth;
mod web;

pub use patterns::PATTERNS;
pub use random::Random;
pub use truth::{Claim, Date, Place, Quote, Section, Source, Truth};
pub use web::{WebPage, web_page};

/// An invented article.
#[derive(Clone, Debug)]
pub struct Article {
    /// The text as a page extractor delivers it.
    pub text: String,
    /// What is in it.
    pub truth: Truth,
    /// The layout that it follows, the name of a rule: `layout_main`.
    pub layout: &'static str,
}

/// The shortest and the longest body that is aimed at, in bytes.
const BODY_BYTES: std::ops::Range<u64> = 300..9_000;

/// How often each layout occurs, of a hundred, and the rules it is grown from.
const LAYOUTS: &[(u64, &str, rules::Language)] = &[
    (34, "layout_main", rules::Language::French),
    (14, "layout_cited", rules::Language::French),
    (6, "layout_school", rules::Language::French),
    (4, "layout_flash", rules::Language::French),
    (5, "layout_early", rules::Language::French),
    (6, "layout_update", rules::Language::French),
    (4, "layout_keep", rules::Language::French),
    (7, "layout_agency", rules::Language::French),
    (3, "layout_desk", rules::Language::French),
    (5, "layout_claim_rating", rules::Language::English),
    (4, "layout_claim_verdict", rules::Language::English),
    (3, "layout_reviewers", rules::Language::English),
    (3, "layout_newspaper", rules::Language::Spanish),
    (2, "layout_newsroom", rules::Language::German),
];

/// The article with this number among those of a seed.
///
/// # Panics
/// When a rule of `data/*.txt` is missing or malformed.
pub fn article(seed: u64, number: u64) -> Article {
    let mut random = Random::of(seed, number);
    let (layout, language) = pick_layout(&mut random);
    let target = random.between(BODY_BYTES);
    let mut page = page::Page::new(language, random, target as usize);
    page.grow(layout);
    let (text, truth) = page.finish();
    Article { text, truth, layout }
}

/// The first `count` articles of seed 0.
pub fn corpus(count: usize) -> Vec<Article> {
    (0..count as u64).map(|number| article(0, number)).collect()
}

fn pick_layout(random: &mut Random) -> (&'static str, rules::Language) {
    let mut left = random.between(0..100);
    for &(share, layout, language) in LAYOUTS {
        if left < share {
            return (layout, language);
        }
        left -= share;
    }
    unreachable!("the shares add up to a hundred")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up() {
        assert_eq!(LAYOUTS.iter().map(|layout| layout.0).sum::<u64>(), 100);
    }

    #[test]
    fn the_same_numbers_give_the_same_article() {
        assert_eq!(article(3, 5).text, article(3, 5).text);
        assert_ne!(article(3, 5).text, article(3, 6).text);
        assert_ne!(article(3, 5).text, article(4, 5).text);
    }

    #[test]
    fn places_are_slices_in_text_order() {
        for made in corpus(200) {
            let text = |place: &Place| made.text.get(place.clone()).expect("a slice of the text");
            for dates in made.truth.dates.windows(2) {
                assert!(dates[0].text.end <= dates[1].text.start, "{}", made.text);
            }
            for quote in &made.truth.quotes {
                assert!(!text(&quote.text).is_empty() && text(&quote.text).trim() == text(&quote.text));
            }
            assert!(made.truth.claims.windows(2).all(|pair| pair[0].text.start < pair[1].text.start));
        }
    }

    #[test]
    fn sizes_and_densities_are_those_of_real_articles() {
        let made = corpus(400);
        let bytes: usize = made.iter().map(|article| article.text.len()).sum();
        let per_megabyte = |field: fn(&Truth) -> usize| {
            made.iter().map(|article| field(&article.truth)).sum::<usize>() * 1_000_000 / bytes
        };
        let dates = per_megabyte(|truth| truth.dates.len());
        let quotes = per_megabyte(|truth| truth.quotes.len());
        let mean = bytes / made.len();
        assert!((4_000..7_000).contains(&mean), "mean length {mean}");
        assert!((2_000..4_500).contains(&dates), "{dates} dates per megabyte");
        assert!((600..1_600).contains(&quotes), "{quotes} quotes per megabyte");
    }
}
