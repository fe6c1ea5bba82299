//! A printed label → verdict, by the crate's table of labels.

use std::borrow::Cow;

use super::rating::Context;
use crate::{Verdict, rating};

pub(super) fn verdict<'a>(label: Cow<'a, str>, context: Context<'_>) -> Verdict<'a> {
    let reading = rating::read(&label, context.language, context.publisher);
    let mut verdict = Verdict::new(label);
    verdict.rating = reading.rating;
    verdict.flags = reading.flags;
    verdict.rule = reading.rule;
    verdict
}
