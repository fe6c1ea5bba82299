//! Memory that one text leaves to the next.

/// The allocation of an emptied vector for values of the same layout: collecting in place keeps it.
pub(crate) fn recycled<T, U>(mut values: Vec<T>) -> Vec<U> {
    values.clear();
    values.into_iter().filter_map(|_| None).collect()
}
