//! The first and the last bytes of a text, cut on a character boundary: every look around a place is bounded by one of
//! these, so that no input makes it long.

/// The first `bytes` bytes of `text`, or fewer.
pub(crate) fn first(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The last `bytes` bytes of `text`, or fewer.
pub(crate) fn last(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{first, last};

    #[test]
    fn cuts_between_characters() {
        assert_eq!((first("été", 1), first("été", 2), first("été", 9)), ("", "é", "été"));
        assert_eq!((last("été", 1), last("été", 2), last("été", 9)), ("", "é", "été"));
    }
}
