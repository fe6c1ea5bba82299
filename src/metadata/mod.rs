//! Who signed the article and when it was published: byline and trailer lines.

pub(crate) mod byline;
pub(crate) mod timestamp;
