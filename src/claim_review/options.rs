//! What a caller chooses for the markup that is read and written.

use crate::{Limits, Rating};

/// Bounds on the markup that is read. `ReadOptions::default()` is right for most; reaching a bound is an ordinary
/// diagnostic.
///
/// ```
/// use factmark::claim_review::{ReadOptions, read_with};
/// let mut options = ReadOptions::default();
/// options.max_input_bytes = 1 << 20;
/// let page = r#"{"@type": "ClaimReview", "claimReviewed": "Le lac est vide"}"#;
/// assert_eq!(read_with(page, &options).reviews.len(), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// The longest text that is read, in bytes; a longer one is refused with
    /// [`InputTooLarge`](crate::Code::InputTooLarge). Never above [`Limits::MAX_INPUT_BYTES`].
    pub max_input_bytes: usize,
    /// How deep objects and arrays nest; what is deeper is left out with [`JsonTooDeep`](crate::Code::JsonTooDeep). Never
    /// above [`ReadOptions::MAX_DEPTH`].
    pub max_depth: usize,
    /// How many diagnostics there are about the form of one JSON text: its repairs, what was left out. All of it is repaired
    /// all the same. A page can hold several JSON texts.
    pub max_repairs: usize,
    /// How many diagnostics there are about the values of one JSON text.
    pub max_remarks: usize,
}

impl ReadOptions {
    /// Markup nests about ten deep, and `serde_json`, which the result is handed to, stops at 128.
    pub const MAX_DEPTH: usize = 120;

    /// A text that is broken in a hundred places is no JSON.
    pub const MAX_REPAIRS: usize = 100;

    /// A feed of spam must not fill the memory.
    pub const MAX_REMARKS: usize = 1000;

    /// How deep it is read.
    pub(super) fn depth(self) -> usize {
        self.max_depth.min(Self::MAX_DEPTH)
    }
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            max_input_bytes: Limits::MAX_INPUT_BYTES,
            max_depth: Self::MAX_DEPTH,
            max_repairs: Self::MAX_REPAIRS,
            max_remarks: Self::MAX_REMARKS,
        }
    }
}

/// How to write markup. `WriteOptions::default()` writes what the article itself says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WriteOptions {
    /// What holds the reviews.
    pub form: Form,
    /// The address of the page; the article's own `url` when `None`. Google requires one on the page's own domain.
    pub url: Option<String>,
    /// Who published the fact-check; the article's own publisher when `None`.
    pub publisher: Option<Publisher>,
    /// The text that the article was parsed from: with it a `NewsArticle` has its `articleBody`.
    pub text: Option<String>,
    /// The `ratingValue` from 1 to 5 of a class; [`Rating::google_value`] by default. A class without one gets no
    /// number at all, never -1.
    pub rating_value: fn(Rating) -> Option<u8>,
}

impl Default for WriteOptions {
    fn default() -> Self {
        Self {
            form: Form::default(),
            url: None,
            publisher: None,
            text: None,
            rating_value: Rating::google_value,
        }
    }
}

/// What holds the reviews of an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// One object; of an article with several claims, `@graph`.
    #[default]
    Object,
    /// An array of objects.
    Array,
    /// One object with the reviews in `@graph`.
    Graph,
    /// A `DataFeed` with one `DataFeedItem`, as Data Commons takes it.
    DataFeed,
}

/// The organisation that publishes a fact-check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// The address of its home page.
    pub url: Option<String>,
}

impl Publisher {
    /// An organisation by name.
    pub fn new(name: impl Into<String>, url: Option<String>) -> Self {
        Self { name: name.into(), url }
    }
}
