//! The data files: tab-separated rows under a header, `#` starts a comment line, no quoting.

/// The rows of a data file as `N` fields each; fields missing at the end of a row are empty.
pub(crate) fn rows<const N: usize>(file: &str) -> impl Iterator<Item = [&str; N]> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1).map(fields)
}

/// The first fields of a row.
fn fields<const N: usize>(row: &str) -> [&str; N] {
    let mut rest = Some(row);
    std::array::from_fn(|_| {
        let row = rest.take().unwrap_or_default();
        let end = memchr::memchr(b'\t', row.as_bytes());
        rest = end.and_then(|end| row.get(end + 1..));
        end.and_then(|end| row.get(..end)).unwrap_or(row)
    })
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn reads_rows_under_the_header() {
        let file = "# comment\nlabel\tlang\nfaux\tfr\n\nvrai\n";
        assert_eq!(rows::<2>(file).collect::<Vec<_>>(), [["faux", "fr"], ["vrai", ""]]);
    }
}
