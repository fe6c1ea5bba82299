//! What the fuzz targets run, as plain functions: `cargo fuzz` drives them with coverage, `cargo test` with proptest.
//!
//! Each panics when a promise of the library is broken, and never otherwise.

mod alphabet;
mod generated;
#[path = "../../tests/invariants/check.rs"]
mod invariants;
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

/// Bytes mapped to marks and label words, through one production: the first byte says which.
pub fn productions(bytes: &[u8]) {
    if let Some((&which, rest)) = bytes.split_first() {
        let production = productions::ALL[usize::from(which) % productions::ALL.len()];
        production(&alphabet::text(rest));
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

/// Raw bytes as a page.
#[cfg(feature = "html")]
pub fn html(bytes: &[u8]) {
    let page = crate::html::parse(bytes, &crate::html::PageOptions::default());
    invariants::holds(&page.text);
}

/// Raw bytes as markup; what is read can be written and checked.
#[cfg(feature = "claim-review")]
pub fn claim_review(bytes: &[u8]) {
    let (text, _) = crate::decode(bytes);
    crate::claim_review::read(&text);
    crate::claim_review::check(&text);
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
