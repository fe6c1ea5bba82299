//! The data files: tab-separated rows under a header, `#` starts a comment line, no quoting.

/// The rows of a data file as `N` fields each; fields missing at the end of a row are empty.
pub(crate) fn rows<const N: usize>(file: &str) -> impl Iterator<Item = [&str; N]> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1).map(|line| {
        let mut fields = line.split('\t');
        std::array::from_fn(|_| fields.next().unwrap_or(""))
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
