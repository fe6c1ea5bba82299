//! What the fuzz targets run, as plain functions: `cargo fuzz` drives them with coverage, `cargo test` with proptest.
//!
//! Each panics when a promise of the library is broken, and never otherwise.

mod alphabet;
mod generated;
#[path = "../../tests/invariants/check.rs"]
#[cfg_attr(not(feature = "html"), expect(dead_code, reason = "`holds` is asked of the text of pages only"))]
mod invariants;
#[cfg(feature = "claim-review")]
mod markup;
mod productions;

use crate::{parse, write};

/// Raw bytes through [`decode`](crate::decode) and the whole parser.
pub fn bytes(bytes: &[u8]) {
    let (text, _) = crate::decode(bytes);
    invariants::check(&text);
}

/// Bytes mapped to marks and label words, through the whole parser.
pub fn alphabet(bytes: &[u8]) {
    invariants::check(&alphabet::text(bytes));
}

/// Bytes mapped to marks and label words, through one production: the first byte says which, and the language.
pub fn productions(bytes: &[u8]) {
    if let Some((&choice, rest)) = bytes.split_first() {
        productions::run(choice, &alphabet::text(rest));
    }
}

/// Generated articles: `write` takes them, and what it gives is read back as the same article and written the same.
///
/// # Panics
/// When that is not so.
pub fn round_trip(bytes: &[u8]) {
    let article = generated::article(bytes);
    let text = write(&article).unwrap_or_else(|error| panic!("{error}\n{article:#?}"));
    let again = write(&parse(&text).article).expect("what was read from a canonical text can be written");
    assert_eq!(again, text);
}

/// Bytes as a page: as they are, or, when the first is odd, mapped to pieces of markup.
#[cfg(feature = "html")]
pub fn html(bytes: &[u8]) {
    let Some((which, rest)) = bytes.split_first() else { return };
    let mapped = (which % 2 == 1).then(|| markup::text(rest));
    let page = mapped.as_ref().map_or(rest, |text| text.as_bytes());
    let page = crate::html::parse(page, &crate::html::PageOptions::default());
    invariants::placed(&page.article, &page.text);
    invariants::holds(&page.text);
}

/// Bytes as markup, mapped to its pieces when the first is odd: what is read has its place, can be checked, written
/// and read again.
///
/// # Panics
/// When that is not so.
#[cfg(feature = "claim-review")]
pub fn claim_review(bytes: &[u8]) {
    use crate::claim_review;

    let Some((which, rest)) = bytes.split_first() else { return };
    let text = if which % 2 == 1 { markup::text(rest).into() } else { crate::decode(rest).0 };
    let document = claim_review::read(&text);
    for review in &document.reviews {
        assert!(review.span.is_none_or(|span| span.slice(&text).is_some()), "{:?}", review.span);
    }
    for article in document.articles() {
        let Ok(markup) = claim_review::write(&article, &claim_review::WriteOptions::default()) else {
            continue;
        };
        let again = claim_review::read_value(&markup.value);
        let left_out = |remark: &&crate::Diagnostic| remark.code == crate::Code::ClaimWithoutVerdict;
        let written = article.claims.len() - markup.diagnostics.iter().filter(left_out).count();
        assert_eq!(again.reviews.len(), written, "{}", markup.value);
    }
    claim_review::check(&text);
    claim_review::Feed::new(text.as_bytes()).for_each(|item| assert!(item.is_ok()));
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::ProptestConfig;
    use proptest::prelude::any;
    use proptest::proptest;

    /// A finding becomes a test with a name, not a line in a file of seeds.
    fn config() -> ProptestConfig {
        ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
    }

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn any_bytes(input in vec(any::<u8>(), 0..400)) {
            super::bytes(&input);
        }

        #[test]
        fn any_marks_and_words(input in vec(any::<u8>(), 0..200)) {
            super::alphabet(&input);
        }

        #[test]
        fn any_production(input in vec(any::<u8>(), 0..100)) {
            super::productions(&input);
        }

        #[test]
        fn any_article_there_and_back(input in vec(any::<u8>(), 0..40)) {
            super::round_trip(&input);
        }
    }

    #[cfg(feature = "html")]
    proptest! {
        #![proptest_config(config())]

        #[test]
        fn any_page(input in vec(any::<u8>(), 0..400)) {
            super::html(&input);
        }
    }

    #[cfg(feature = "claim-review")]
    proptest! {
        #![proptest_config(config())]

        #[test]
        fn any_markup(input in vec(any::<u8>(), 0..400)) {
            super::claim_review(&input);
        }
    }
}
