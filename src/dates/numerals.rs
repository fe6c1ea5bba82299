//! Numbers in words: "vingt et un", "einundzwanzig", "two thousand and eighteen", "nineteen eighty six".

use super::lexicon::Lexicon;
use super::meaning::Meaning;
use crate::text::key::Key;

/// The number that a sequence of number words adds up to, one word after the other.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    total: u32,
    current: u32,
    /// Of a year said in two halves, "nineteen | eighty", the first.
    century: u32,
    /// The size of the last word: a smaller or equal one cannot follow.
    last: u32,
}

impl Sum {
    /// Takes one more word; `None` when no number goes on like this.
    pub(super) fn add(mut self, word: u32) -> Option<Sum> {
        match word {
            1000 => {
                self.total += self.current.max(1) * 1000;
                (self.current, self.last) = (0, 1000);
            }
            100 => {
                self.current = self.current.max(1) * 100;
                self.last = 100;
            }
            // "soixante douze", "quatre-vingt onze": the twenties count on to nineteen.
            1..=19 if self.last == 20 || self.last >= 30 && self.last < 100 => {
                self.current += word;
                self.last = word;
            }
            1..=99 | 200..=900 if self.last == 0 || self.last >= 100 && word < self.last => {
                self.current += word;
                self.last = word;
            }
            // "nineteen eighty"
            10..=99 if self.total == 0 && self.century == 0 && (10..=20).contains(&self.current) => {
                self.century = self.current;
                (self.current, self.last) = (word, word);
            }
            // "siebenundzwanzig", seven and twenty
            20..=90 if self.last > 0 && self.last < 10 && word.is_multiple_of(10) => {
                self.current += word;
                // Nothing below a hundred follows.
                self.last = 10;
            }
            _ => return None,
        }
        Some(self)
    }

    /// The year of which this is the first half, with a zero and a digit as the second one.
    pub(super) fn with_zero(self, digit: u32) -> Option<u32> {
        let century = self.total == 0 && self.century == 0 && (10..=20).contains(&self.current);
        (century && (1..=9).contains(&digit)).then_some(self.current * 100 + digit)
    }

    pub(super) fn value(self) -> u32 {
        self.total + self.century * 100 + self.current
    }
}

/// What a number written as one long word means: "duemiladiciotto", "siebenundzwanzigsten".
pub(super) fn compound(word: &str, lexicon: &'static Lexicon) -> Option<Meaning> {
    let key = Key::of(word)?;
    let mut sum = Sum::default();
    let mut rest = std::str::from_utf8(key.text()).ok()?;
    let mut parts = 0;
    while !rest.is_empty() {
        let (meaning, length) = longest_prefix(rest, lexicon)?;
        rest = rest.get(length..)?;
        parts += 1;
        if meaning.ordinal != 0 {
            let value = sum.add(u32::from(meaning.ordinal))?.value();
            return (rest.is_empty() && parts > 1)
                .then_some(Meaning { ordinal: value as u8, ..Meaning::default() });
        }
        sum = sum.add(u32::from(meaning.number))?;
        rest = rest.strip_prefix("und").unwrap_or(rest);
    }
    let number = u16::try_from(sum.value()).ok()?;
    (parts > 1).then_some(Meaning { number, ..Meaning::default() })
}

/// The longest number word that `text` begins with and that leaves the start of another one: "cent" of "centottanta".
fn longest_prefix(text: &str, lexicon: &'static Lexicon) -> Option<(&'static Meaning, usize)> {
    prefixes(text, lexicon).find(|&(_, length)| {
        let rest = text.get(length..).unwrap_or_default();
        let rest = rest.strip_prefix("und").unwrap_or(rest);
        rest.is_empty() || prefixes(rest, lexicon).next().is_some()
    })
}

/// The number words that `text` begins with, the longest first.
fn prefixes(text: &str, lexicon: &'static Lexicon) -> impl Iterator<Item = (&'static Meaning, usize)> {
    (3..=text.len().min(14)).rev().filter_map(move |length| {
        let meaning = lexicon.meaning(text.get(..length)?)?;
        (meaning.number != 0 || meaning.ordinal != 0).then_some((meaning, length))
    })
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::Lexicon;
    use super::{Sum, compound};
    use crate::Language;

    fn sum(words: &[u32]) -> Option<u32> {
        words.iter().try_fold(Sum::default(), |sum, &word| sum.add(word)).map(Sum::value)
    }

    #[test]
    fn words_add_up_to_a_number() {
        for (words, expected) in [
            (&[20, 1][..], Some(21)),
            (&[60, 12], Some(72)),
            (&[30, 1], Some(31)),
            (&[80, 11], Some(91)),
            (&[100, 5], Some(105)),
            (&[2, 1000, 18], Some(2018)),
            (&[1000, 900, 14], Some(1914)),
            (&[1000, 9, 100, 14], Some(1914)),
            (&[1000], Some(1000)),
            (&[2, 100], Some(200)),
            (&[19, 80], Some(1980)),
            (&[19, 80, 4], Some(1984)),
            (&[20, 20, 4], Some(2024)),
            (&[12, 20], Some(1220)),
            (&[7, 20], Some(27)),
            (&[1000, 9, 100, 7, 90], Some(1997)),
        ] {
            assert_eq!(sum(words), expected, "{words:?}");
        }
    }

    #[test]
    fn words_that_no_number_goes_on_with() {
        for words in [
            &[5, 6][..],
            &[12, 5],
            &[30, 40],
            &[10, 1],
            &[7, 25],
            &[7, 20, 3],
            &[7, 20, 30],
            &[19, 80, 90],
            &[1000, 20, 30],
            &[5, 200],
            &[200, 300],
            &[100, 200],
            &[21, 3],
        ] {
            assert_eq!(sum(words), None, "{words:?}");
        }
    }

    #[test]
    fn years_with_a_zero() {
        let year = |words: &[u32], digit| {
            let sum = words.iter().try_fold(Sum::default(), |sum, &word| sum.add(word));
            sum.and_then(|sum| sum.with_zero(digit))
        };
        assert_eq!(year(&[19], 1), Some(1901));
        assert_eq!(year(&[20], 9), Some(2009));
        assert_eq!(year(&[10], 9), Some(1009));
        for (words, digit) in
            [(&[19][..], 0), (&[19], 10), (&[9], 1), (&[21], 1), (&[19, 80], 1), (&[1000, 19], 1)]
        {
            assert_eq!(year(words, digit), None, "{words:?} {digit}");
        }
    }

    #[test]
    fn numbers_in_one_word() {
        let read = |language, word| {
            compound(word, Lexicon::of(language)).map(|meaning| (meaning.number, meaning.ordinal))
        };
        for (language, word, expected) in [
            (Language::German, "siebenundzwanzig", Some((27, 0))),
            (Language::German, "siebenundzwanzigsten", Some((0, 27))),
            (Language::German, "neunzehnhundertachtzig", Some((1980, 0))),
            (Language::Italian, "duemiladiciotto", Some((2018, 0))),
            (Language::Italian, "centottanta", Some((180, 0))),
            // One word of the table is none that is made up, and so is what goes on with anything else.
            (Language::German, "zwanzig", None),
            (Language::German, "zwanzigsten", None),
            (Language::German, "siebenundzwanzigstenmal", None),
            (Language::German, "siebenmal", None),
            (Language::German, "zweitausendste", None),
            (Language::Italian, "seimila", Some((6000, 0))),
        ] {
            assert_eq!(read(language, word), expected, "{word}");
        }
    }
}
