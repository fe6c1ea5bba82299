//! The data files: tab-separated rows under a header, `#` starts a comment line, no quoting.

/// The rows of a data file as `N` fields each; fields missing at the end of a row are empty.
pub(crate) fn rows<const N: usize>(file: &str) -> impl Iterator<Item = [&str; N]> {
    lines(file).filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1).map(fields)
}

/// The rows of a language, whose code is their first field; `*` is that of all languages.
pub(crate) fn rows_of<'f, const N: usize>(file: &'f str, code: &str) -> impl Iterator<Item = [&'f str; N]> {
    lines(file)
        .filter(move |line| line.strip_prefix(code).is_some_and(|rest| rest.starts_with('\t')))
        .map(fields)
}

fn lines(file: &str) -> impl Iterator<Item = &str> {
    let mut rest = file;
    std::iter::from_fn(move || {
        let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let line = rest.get(..end).filter(|_| !rest.is_empty())?;
        rest = rest.get(end + 1..).unwrap_or_default();
        Some(line.strip_suffix('\r').unwrap_or(line))
    })
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
    use super::{rows, rows_of};

    #[test]
    fn reads_rows_under_the_header() {
        let file = "# comment\nlabel\tlang\nfaux\tfr\n\nvrai\n";
        assert_eq!(rows::<2>(file).collect::<Vec<_>>(), [["faux", "fr"], ["vrai", ""]]);
    }

    #[test]
    fn reads_the_rows_of_a_language() {
        let file = "# fr comment\r\nlang\tword\r\nfr\toui\r\nfro\to\r\n*\tok\r\nfr\tnon";
        assert_eq!(rows_of::<2>(file, "fr").collect::<Vec<_>>(), [["fr", "oui"], ["fr", "non"]]);
        assert_eq!(rows_of::<2>(file, "*").collect::<Vec<_>>(), [["*", "ok"]]);
    }
}
