//! A printed label → verdict, by the crate's table of labels.

use std::borrow::Cow;

use crate::{Verdict, rating};

/// Who rated, and in what language: labels mean different things to different publishers.
#[derive(Clone, Copy, Default)]
pub(super) struct Context<'t> {
    /// The address of the review.
    pub publisher: Option<&'t str>,
    pub language: Option<&'t str>,
}

pub(super) fn verdict<'a>(label: Cow<'a, str>, context: Context<'_>) -> Verdict<'a> {
    let reading = rating::read(&label, context.language, context.publisher);
    let mut verdict = Verdict::new(label);
    verdict.rating = reading.rating;
    verdict.flags = reading.flags;
    verdict.rule = reading.rule;
    verdict
}
