//! A printed label → verdict. The class stays unknown until the tables of labels are part of the crate.

use std::borrow::Cow;

use super::rating::Context;
use crate::Verdict;

pub(super) fn verdict<'a>(label: Cow<'a, str>, _: Context<'_>) -> Verdict<'a> {
    Verdict::new(label)
}
