//! The first and the last bytes of a text, cut on a character boundary: every look around a place is bounded by one of
//! these, so that no input makes it long.

/// The first `bytes` bytes of `text`, or fewer.
pub(crate) fn first(text: &str, bytes: usize) -> &str {
    text.get(..floor(text, bytes)).unwrap_or(text)
}

/// The last `bytes` bytes of `text`, or fewer.
pub(crate) fn last(text: &str, bytes: usize) -> &str {
    text.get(ceil(text, text.len().saturating_sub(bytes))..).unwrap_or(text)
}

/// The last character boundary at or before `at`.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The first character boundary at or after `at`, which a text has at its end, too.
pub(crate) fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
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
