//! What a caller chooses for the markup that is written.

use crate::Rating;

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
