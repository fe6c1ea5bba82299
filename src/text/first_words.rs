//! Tables by the first word of a line, which refuses nearly every line of prose: most first words are looked up as they are
//! printed, without being folded.

use super::fold::{each_folded, is_invisible};
use super::key::{Key, Words};
use super::runs::is_word_char;
use super::short_words::ShortWords;

/// Values by the first word of phrases.
#[derive(Clone, Debug)]
pub(crate) struct FirstWords<V> {
    /// The number of the value of each word that is short.
    short: ShortWords,
    /// And of the others.
    long: Words<u16>,
    /// The marks among them: lines of prose open with others, with quotation marks.
    marks: String,
    values: Vec<V>,
}

impl<V> Default for FirstWords<V> {
    fn default() -> Self {
        Self {
            short: ShortWords::default(),
            long: Words::default(),
            marks: String::new(),
            values: Vec::new(),
        }
    }
}

impl<V: Default> FirstWords<V> {
    /// The value of the word that `phrase`, which must be folded, starts with, and what follows that word.
    pub(crate) fn entry<'p>(&mut self, phrase: &'p str) -> Option<(&mut V, &'p str)> {
        let (word, rest) = Key::split_first_word(phrase)?;
        let number = self.number(&word).or_else(|| {
            let number = u16::try_from(self.values.len()).ok()?;
            self.values.push(V::default());
            self.marks.extend(phrase.chars().next().filter(|c| !is_word_char(*c)));
            if !word.text().is_ascii() || !self.short.insert(word.as_str(), number) {
                self.long.insert(&word, number);
            }
            Some(number)
        })?;
        Some((self.values.get_mut(usize::from(number))?, rest))
    }
}

impl<V> FirstWords<V> {
    /// The value of the word that `text` starts with, or of the mark, and what follows it.
    pub(crate) fn get<'t>(&self, text: &'t str) -> Option<(&V, &'t str)> {
        let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (word, rest) = text.split_at_checked(length)?;
        // A letter with an accent, or what no reader sees, may go on with the word.
        let ends = matches!(rest.as_bytes(), [] | [..0x80, ..] | [0xe2, 0x80, 0x99, ..]);
        let (number, rest) = match length {
            1..=ShortWords::LONGEST if ends => (self.short.get(word)?, rest),
            0 if !text.starts_with(|c| is_word_char(c) || is_invisible(c) || self.marks.contains(c)) => {
                return None;
            }
            _ => {
                let (word, rest) = Key::split_first_word(text)?;
                (self.number(&word)?, rest)
            }
        };
        Some((self.values.get(usize::from(number))?, rest))
    }

    fn number(&self, word: &Key) -> Option<u16> {
        let short = word.text().is_ascii().then(|| self.short.get_bytes(word.text())).flatten();
        short.or_else(|| self.long.get(word).copied())
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.values.iter()
    }
}

/// The two letters that the second word starts with, folded, as one bit of 64, in what follows the first word; all bits
/// where there are no two letters. Most lines that share their first word with a phrase are refused by it.
pub(crate) fn second_letters(rest: &str) -> u64 {
    /// Two letters take so many characters at most: an accent may follow each.
    const MAX_CHARS: usize = 3;
    if let &[b' ', first, second, ..] = rest.as_bytes()
        && first.is_ascii_alphabetic()
        && second.is_ascii_alphabetic()
    {
        return bit(first, second);
    }
    let mut folded = [0; 2];
    let mut slots = folded.iter_mut();
    let mut add = |c: char| {
        if let Some(slot) = slots.next() {
            *slot = u8::try_from(c).unwrap_or(0);
        }
    };
    let start = rest.trim_start_matches(|c| !is_word_char(c) && !is_invisible(c));
    start.chars().take(MAX_CHARS).for_each(|c| each_folded(c, &mut add));
    let [first, second] = folded;
    let known = first.is_ascii_alphabetic() && second.is_ascii_alphabetic();
    if known { bit(first, second) } else { u64::MAX }
}

fn bit(first: u8, second: u8) -> u64 {
    let number = |letter: u8| u32::from(letter & 0x1f);
    1 << ((number(first) * 5 + number(second)) % u64::BITS)
}

#[cfg(test)]
mod tests {
    use super::{FirstWords, second_letters};

    #[test]
    fn finds_words_as_a_reader_reads_them() {
        let mut table: FirstWords<&str> = FirstWords::default();
        for phrase in ["la verite", "l'etude", "ete", "© ada", "inhaltsverzeichnis", "2 ponts"] {
            *table.entry(phrase).unwrap().0 = phrase;
        }
        for (text, phrase, rest) in [
            ("La route", "la verite", " route"),
            ("l\u{ad}a\u{ad} route", "la verite", " route"),
            ("L’eau", "l'etude", "’eau"),
            ("Été : rien", "ete", " : rien"),
            ("E\u{301}te\u{301}", "ete", ""),
            ("© Ada", "© ada", " Ada"),
            ("Inhaltsverzeichnis", "inhaltsverzeichnis", ""),
            ("2 grues", "2 ponts", " grues"),
        ] {
            assert_eq!(table.get(text), Some((&phrase, rest)), "{text}");
        }
        for text in ["", "Las", "Le", "étés", " la", "Inhaltsverzeichnisse"] {
            assert_eq!(table.get(text), None, "{text}");
        }
    }

    #[test]
    fn letters_are_alike_where_words_are() {
        for (text, phrase) in [
            (" Vérité", " verite"),
            ("’e\u{301}tude", "'etude"),
            ("\u{a0}ŒUVRE", " oeuvre"),
            (" e\u{301}", " e"),
        ] {
            assert_eq!(second_letters(text), second_letters(phrase), "{text}");
        }
        assert_eq!((second_letters(""), second_letters(" 25 ponts")), (u64::MAX, u64::MAX));
        assert_ne!(second_letters(" route"), second_letters(" verite"));
    }
}
