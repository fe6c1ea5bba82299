//! The letters that the words of a table start with: they refuse most words before these are folded and looked up.

/// By the first letter the second ones, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Initials([u32; 32]);

impl Initials {
    /// Adds a word or phrase, which must be folded.
    pub(crate) fn add(&mut self, phrase: &str) {
        if let Some((first, second)) = initials(phrase)
            && let Some(seconds) = self.0.get_mut(first)
        {
            *seconds |= second;
        }
    }

    /// Whether a phrase may start with the letters that `text` starts with: of those with an accent, which folding may
    /// take off, this is not known.
    pub(crate) fn may_open(&self, text: &str) -> bool {
        initials(text)
            .is_none_or(|(first, second)| self.0.get(first).is_some_and(|seconds| seconds & second != 0))
    }
}

/// The number of the letter that a text starts with, and the bit of the next one or of a mark behind it, all bits where
/// it is no ASCII; `None` where the first is no ASCII letter.
fn initials(text: &str) -> Option<(usize, u32)> {
    let (first, rest) = text.as_bytes().split_first()?;
    let second = match rest.first() {
        Some(byte) if byte.is_ascii_alphabetic() => 1 << (byte & 0x1f),
        Some(0x80..) => u32::MAX,
        _ => 1,
    };
    first.is_ascii_alphabetic().then_some((usize::from(first & 0x1f), second))
}

#[cfg(test)]
mod tests {
    use super::Initials;

    #[test]
    fn refuses_other_letters() {
        let mut initials = Initials::default();
        for word in ["fevrier", "a", "ete"] {
            initials.add(word);
        }
        for text in ["Février", "FEVRIER", "fe", "a", "A priori", "a’", "Été", "à", "25"] {
            assert!(initials.may_open(text), "{text}");
        }
        for text in ["fa", "avril", "b", "e"] {
            assert!(!initials.may_open(text), "{text}");
        }
    }
}
