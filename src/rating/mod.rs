//! What a printed verdict label means: label → [`Rating`].
//!
//! The printed label is the fact, the class our reading of it. A label is read in this order, and the first that decides
//! is reported as its [`VerdictRule`]:
//!
//! 1. a row of the table (`data/ratings.tsv`) for the publisher and language, for the language, for the label alone.
//!    Case, accents, apostrophes and the marks around a label do not count. Of publishers
//!    of one language who disagree none decides;
//! 2. the label behind a prefix ("Verdict : fausse");
//! 3. the label as a phrase: gender and number, degrees ("plutôt", "partly"), negations that have a class of their own
//!    ("non prouvée"), compound labels ("Faux et manque de contexte": false, and missing context), a misspelling within one
//!    edit when no other word is as near, a verdict in a sentence;
//! 4. nothing: the class stays [`Rating::Unknown`]. It is never guessed, and a question is no verdict.
//!
//! ```
//! use factmark::{Rating, rating};
//! let reading = rating::read("Faux et manque de contexte", Some("fr"), None);
//! assert_eq!((reading.rating, &*reading.flags), (Rating::False, &[Rating::MissingContext][..]));
//! assert_eq!(rating::read("Ce n’est pas faux", Some("fr"), None).rating, Rating::Unknown);
//! ```

pub(crate) mod lexicon;
mod near;
mod own;
mod phrase;
mod scale;
pub(crate) mod stem;
mod table;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use self::lexicon::Lexicon;
use self::own::Own;
use self::phrase::Outcome;
use self::table::{Found, Table};
use crate::labels::{Labels, Role};
use crate::text::fold::folded;
use crate::text::key::{Key, Words};
use crate::{Language, Rating, VerdictRule};

/// Labels longer than this are articles, not labels: only their first part is read.
const MAX_LABEL_BYTES: usize = 1024;

static BUILT_IN: LazyLock<Table> =
    LazyLock::new(|| Table::read(include_str!("../../data/ratings.tsv")).unwrap_or_default());

/// What a label says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The class; of a compound label the one printed first.
    pub rating: Rating,
    /// The further classes of a compound label.
    pub flags: Vec<Rating>,
    /// What decided.
    pub rule: VerdictRule,
}

/// Reads a label with the built-in table. `language` is a BCP 47 tag (`fr`, `pt-BR`), `publisher` a host or an address.
pub fn read(label: &str, language: Option<&str>, publisher: Option<&str>) -> Reading {
    Ratings::default().read(label, language, publisher)
}

/// The built-in table, with rows of one's own before it.
#[derive(Clone, Debug, Default)]
pub struct Ratings {
    own: Own,
}

/// A line of a rating table that is no row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a rating table has {0}")]
pub struct RatingsError(String);

impl Ratings {
    /// The built-in table alone.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The built-in table after the rows of `file`: tab-separated under the header
    /// `label language publisher class origin`, as in `data/ratings.tsv`; publisher and origin may be empty.
    ///
    /// A parser with these rows ([`Options::ratings`](crate::Options::ratings)) finds their labels wherever it finds
    /// built-in ones: in a field, behind a claim ("The bridge is sold. Zorp. It is public."), inside a sentence.
    ///
    /// ```
    /// use factmark::{Rating, rating::Ratings};
    /// let own = Ratings::with("label\tlanguage\tpublisher\tclass\nHirngespinst\tde\t\tfalse\n")?;
    /// assert_eq!(own.read("Hirngespinst!", Some("de"), None).rating, Rating::False);
    /// # Ok::<(), factmark::rating::RatingsError>(())
    /// ```
    pub fn with(file: &str) -> Result<Self, RatingsError> {
        Ok(Self { own: Own::new(Table::read(file.to_owned()).map_err(RatingsError)?) })
    }

    /// Reads a label; see [`read`].
    pub fn read(&self, label: &str, language: Option<&str>, publisher: Option<&str>) -> Reading {
        let label = crate::text::bounded::first(label.trim(), MAX_LABEL_BYTES);
        let publisher = publisher.map(host);
        if let Some(reading) = self.row(label, language, publisher.as_deref()) {
            return reading;
        }
        let announced = Labels::built_in()
            .at_start(label)
            .filter(|found| found.role == Role::Verdict && !found.value.is_empty());
        if let Some(announced) = announced {
            return self.read_bare(announced.value, language, publisher.as_deref());
        }
        self.read_bare(label, language, publisher.as_deref())
    }

    fn read_bare(&self, label: &str, language: Option<&str>, publisher: Option<&str>) -> Reading {
        let Some(label) = after_question(label) else { return Reading::default() };
        if let Some(reading) = self.row(label, language, publisher) {
            return reading;
        }
        let folded = folded(label);
        let known = language.map(Language::from_tag);
        let outcome = match known {
            Some(Some(language)) => self
                .in_language(&folded, language)
                .or_else(|| self.joined_rows(label, Some(language.code())))
                .or_else(|| phrase::read(&folded, Language::English, false)),
            Some(None) => {
                self.joined_rows(label, language).or_else(|| phrase::read(&folded, Language::English, false))
            }
            None => self.in_any_language(&folded).or_else(|| self.joined_rows(label, None)),
        };
        outcome.map_or_else(Reading::default, Reading::from)
    }

    /// The reading by a row; unknown when the rows disagree.
    fn row(&self, label: &str, language: Option<&str>, publisher: Option<&str>) -> Option<Reading> {
        let key = table::key(label);
        let primary = language.and_then(|tag| tag.split(['-', '_']).next());
        let found = [&self.own.table, &*BUILT_IN].into_iter().find_map(|table| {
            // The whole tag first; one without a region is asked for once.
            match language.map(|tag| table.find(&key, Some(tag), publisher)) {
                Some(found) if primary == language => found,
                Some(found @ Some(Found::Publisher(_) | Found::Language(_))) => found,
                _ => table.find(&key, primary, publisher),
            }
        })?;
        let (class, rule) = match found {
            Found::Publisher(class) => (class, VerdictRule::Publisher),
            Found::Language(class) => (class, VerdictRule::Language),
            Found::Label(class) => (class, VerdictRule::Label),
        };
        Some(if class == Rating::Unknown { Reading::default() } else { Reading::one(class, rule) })
    }

    /// A compound of rows, for the languages whose words are not known: "ложь и манипуляция".
    fn joined_rows(&self, label: &str, language: Option<&str>) -> Option<Outcome> {
        let mut classes = Vec::new();
        for part in label.split(['/', ',', '&', '+', ';']).flat_map(lexicon::split_at_connectors) {
            let reading = self.row(part, language, None).or_else(|| self.own_row(part, language))?;
            if language.is_some() && reading.rule != VerdictRule::Language {
                return None;
            }
            let class = Some(reading.rating).filter(|class| *class != Rating::Unknown)?;
            if !classes.contains(&class) {
                classes.push(class);
            }
        }
        (!classes.is_empty()).then_some((classes, VerdictRule::Compound))
    }

    /// A row of one's own in another form of gender and number.
    fn own_row(&self, label: &str, language: Option<&str>) -> Option<Reading> {
        let language = Language::from_tag(language?)?;
        let class = self.own.inflected(&stems(label, language)?, language)?;
        Some(Reading::one(class, VerdictRule::Language))
    }

    /// A row in another form of gender and number, else the label as a phrase.
    fn in_language(&self, folded: &str, language: Language) -> Option<Outcome> {
        let inflected = |stems: Key| {
            let row = || inflected_rows(language).get(&stems).copied();
            let class = self.own.inflected(&stems, language).or_else(row);
            class.filter(|class| *class != Rating::Unknown)
        };
        stems(folded, language)
            .and_then(inflected)
            .map(|class| (vec![class], VerdictRule::Inflection))
            .or_else(|| phrase::read(folded, language, true))
    }

    /// The reading that every language that can read the label agrees on.
    fn in_any_language(&self, folded: &str) -> Option<Outcome> {
        let mut outcomes =
            Language::ALL.into_iter().filter_map(|language| self.in_language(folded, language));
        let first = outcomes.next()?;
        outcomes.all(|(classes, _)| classes == first.0).then_some(first)
    }

    /// Whether `text` is the start of a label of the language that was cut off.
    pub(crate) fn begins_label(&self, text: &str, language: Language) -> bool {
        let cut = folded(text);
        [&self.own.table, &*BUILT_IN]
            .into_iter()
            .any(|table| table.starting_with(&cut, language.code()).any(|(label, _)| label.len() > cut.len()))
    }

    /// Whether a verdict may start with this word, by its letters.
    pub(crate) fn may_begin(&self, word: &str, language: Language) -> bool {
        Lexicon::of(language).may_begin(word) || self.own.has_labels_in(language)
    }

    /// Whether a verdict starts with this word.
    pub(crate) fn begins(&self, word: &str, language: Language) -> bool {
        self.may_begin(word, language) && {
            let stem = stem::of_word(word, language);
            Lexicon::of(language).begins(&stem) || self.own.begins(&stem, language)
        }
    }

    /// How many of the words, given by their stems, the longest label of one's own takes that they start with.
    pub(crate) fn own_label<'w>(
        &self,
        stems: impl Iterator<Item = &'w Key>,
        language: Language,
    ) -> Option<usize> {
        self.own.longest(stems, language)
    }
}

impl Reading {
    fn one(rating: Rating, rule: VerdictRule) -> Self {
        Self { rating, flags: Vec::new(), rule }
    }
}

impl From<Outcome> for Reading {
    fn from((classes, rule): Outcome) -> Self {
        let mut classes = classes.into_iter();
        Self { rating: classes.next().unwrap_or_default(), flags: classes.collect(), rule }
    }
}

/// The rows of the built-in table in a language by the stems of their words, unknown where rows disagree then.
fn inflected_rows(language: Language) -> &'static Words<Rating> {
    static ROWS: [OnceLock<Words<Rating>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    ROWS.get(language as usize).unwrap_or(&ROWS[0]).get_or_init(|| {
        let mut rows = Words::default();
        for (label, class) in BUILT_IN.of_language(language.code()) {
            let Some(stems) = stems(label, language) else { continue };
            if let Some(known) = rows.entry(&stems, || class) {
                agree(known, class);
            }
        }
        rows
    })
}

fn agree(known: &mut Rating, class: Rating) {
    if *known != class {
        *known = Rating::Unknown;
    }
}

fn stems(label: &str, language: Language) -> Option<Key> {
    stem::of_words(lexicon::words(label), language)
}

/// The label after a question it asks itself ("Vrai ou faux ? Faux."); `None` when it is only a question.
fn after_question(label: &str) -> Option<&str> {
    match label.rsplit_once(['?', '？', '؟']) {
        None => Some(label),
        Some((_, answer)) => Some(answer.trim()).filter(|answer| answer.chars().any(char::is_alphanumeric)),
    }
}

/// The host of an address, or the host itself.
fn host(publisher: &str) -> Cow<'_, str> {
    let scheme_end = memchr::memchr(b':', publisher.as_bytes());
    let after_scheme = scheme_end.and_then(|at| publisher.get(at..)?.strip_prefix("://"));
    let rest = after_scheme.unwrap_or(publisher);
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#' | b':')).unwrap_or(rest.len());
    let host = rest.get(..end).unwrap_or_default().trim();
    let is_lower = host.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    let host = if is_lower { Cow::Borrowed(host) } else { Cow::Owned(host.to_lowercase()) };
    match host {
        Cow::Borrowed(host) => Cow::Borrowed(host.strip_prefix("www.").unwrap_or(host)),
        Cow::Owned(host) => Cow::Owned(host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)),
    }
}
