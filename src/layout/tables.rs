//! The layout tables: which words tell what a line is.
//!
//! Rows come from a data file, so that a publisher's layout is a few lines of text and no code. Rows are found by
//! their first word and compared without case, accents and typography: one look-up refuses a line of prose, and
//! nothing is allocated for it.

use std::fmt;
use std::sync::{Arc, LazyLock};

use super::opening::{Opening, Row};
use super::role::{Role, Roles};
use crate::SectionKind;
use crate::labels::{Label, Labels};
use crate::text::bounded;
use crate::text::first_words::{FirstWords, second_letters};
use crate::text::fold::{folded, strip_prefix};
use crate::text::key::{Key, Words};
use crate::text::runs::is_word_char;

/// The words that tell what a line of an article is: headings, bylines, trailer lines, of every known publisher.
///
/// A publisher that is not known yet is a few rows, added at run time:
///
/// ```
/// # use factmark::Layouts;
/// use factmark::{Options, Parser};
/// let rows = "role\twords\tlanguage\tvalue
/// heading\tWas bleibt\tde\topen_questions
/// label\tSe cuenta\tes\tclaim
/// label\tNuestra nota\tes\tverdict
/// ";
/// let mut options = Options::default();
/// options.layouts = Layouts::built_in().with(rows)?;
/// let text = "El faro de Lisia\n\nSe cuenta: El faro se vende.\n\nNuestra nota: Falso. Es público.";
/// let parsed = Parser::new(options).parse(text);
/// assert_eq!(parsed.article.claims[0].text, "El faro se vende");
/// # Ok::<(), factmark::LayoutError>(())
/// ```
#[derive(Clone)]
pub struct Layouts {
    tables: Arc<Tables>,
}

#[derive(Clone, Default)]
struct Tables {
    /// What is known of lines by their first word.
    first_words: FirstWords<FirstWord>,
    /// Words that are looked for inside a line.
    statements: Vec<Box<str>>,
    links: Vec<Box<str>>,
    /// Links of one word, which may be glued to the next: "`WeiterlesenDer` See".
    glued_links: Vec<Box<str>>,
    /// Words of job titles.
    jobs: Words<()>,
    /// Words that introduce the value of a field.
    labels: Labels,
}

/// What the tables have about the lines that open with a word: one look-up tells it for every reader of a line.
#[derive(Clone, Debug, Default)]
struct FirstWord {
    rows: Vec<Row>,
    /// The [`second_letters`] of the rows, which refuse most lines before their rows are compared.
    seconds: u64,
    /// The same of the field labels.
    label_seconds: u64,
}

/// Why a file of layout rows cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayoutError {
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "layout table, line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for LayoutError {}

static BUILT_IN: LazyLock<Layouts> = LazyLock::new(|| {
    let rows = Layouts::parse(include_str!("../../data/layout.tsv"));
    let mut layouts = rows.unwrap_or_else(|_| Layouts { tables: Arc::default() });
    let tables = Arc::make_mut(&mut layouts.tables);
    tables.labels = Labels::built_in().clone();
    tables.link_labels();
    layouts
});

impl Layouts {
    /// The layouts that come with the library.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }

    /// Only the layouts of `file`: tab-separated columns `role`, `words`, `language`, `value` under a header line,
    /// `#` starts a comment line. The roles are explained in the library's own file, `data/layout.tsv`. The language is a
    /// tag, or several divided by commas; a heading or label of one language alone is a mark of the article's.
    ///
    /// # Errors
    ///
    /// When a row has an unknown role, an unknown section kind, an unknown field or no words.
    pub fn parse(file: &str) -> Result<Self, LayoutError> {
        Self { tables: Arc::default() }.with(file)
    }

    /// These layouts and those of `file`; its rows win over the ones that were there.
    ///
    /// # Errors
    ///
    /// As [`Layouts::parse`].
    pub fn with(mut self, file: &str) -> Result<Self, LayoutError> {
        let tables = Arc::make_mut(&mut self.tables);
        let rows = file.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let mut added = Vec::new();
        for (at, line) in rows.skip(1) {
            let row = tables.read(line).map_err(|message| LayoutError { line: at + 1, message })?;
            added.extend(row);
        }
        for row in added.into_iter().rev() {
            tables.add(row);
        }
        tables.link_labels();
        Ok(self)
    }

    /// The words that introduce the value of a field.
    pub(crate) fn labels(&self) -> &Labels {
        &self.tables.labels
    }

    /// The rows that `line` may start with, marks before its words aside.
    pub(crate) fn opening<'t>(&self, line: &'t str) -> Opening<'t, '_> {
        self.opening_of_words(undecorated(line))
    }

    /// The rows that `text` may start with.
    fn opening_of_words<'t>(&self, text: &'t str) -> Opening<'t, '_> {
        let Some((known, rest)) = self.tables.first_words.get(text) else { return Opening::default() };
        // Where nothing or everything may follow, the second word is not looked at.
        let is_open = |seconds| seconds == 0 || seconds == u64::MAX;
        let asked = !is_open(known.seconds) || !is_open(known.label_seconds);
        let second = if asked { second_letters(rest) } else { u64::MAX };
        let rows = if known.seconds & second == 0 { &[] } else { known.rows.as_slice() };
        Opening { rest, second, rows, may_be_label: known.label_seconds & second != 0 }
    }

    /// The field label that `line`, which opens like this, starts with or consists of.
    pub(crate) fn label<'t>(&self, line: &'t str, opening: &Opening<'t, '_>) -> Option<Label<'t>> {
        let labels = &self.tables.labels;
        if !line.starts_with(is_word_char) {
            return labels.at_start(line);
        }
        opening.may_be_label.then(|| labels.at_known_start(line)).flatten()
    }

    /// Whether `line` as a whole is words of this role.
    pub(crate) fn is(&self, line: &str, wanted: Role) -> bool {
        self.opening(line).is(wanted)
    }

    /// What follows words of this role at the start of `line`: see [`Opening::after`].
    pub(crate) fn after<'t>(&self, line: &'t str, wanted: Role) -> Option<&'t str> {
        self.opening(line).after(wanted)
    }

    /// What follows words of this role and a colon at the start of `line`, trimmed.
    pub(crate) fn field<'t>(&self, line: &'t str, wanted: Role) -> Option<&'t str> {
        self.opening(line).field(wanted)
    }

    /// Whether `text` starts with a heading of a known kind, whatever follows.
    pub(crate) fn opens_heading(&self, text: &str) -> bool {
        let known = |role| matches!(role, Role::Heading(heading) if heading.kind != SectionKind::Other);
        let opening = self.opening_of_words(text);
        opening.opened().any(|row| known(row.role))
    }

    /// Whether `word` is one of a job title: what holds it is no name.
    pub(crate) fn is_job(&self, word: &str) -> bool {
        Key::of(word).is_some_and(|word| self.tables.jobs.get(&word).is_some())
    }

    /// Whether `text`, which opens with words of these roles, starts with a link, also one glued to the next word.
    pub(crate) fn opens_link(&self, text: &str, roles: Roles) -> bool {
        let links = || self.tables.glued_links.iter().any(|words| strip_prefix(text, words).is_some());
        (roles.has(Role::More) || links()) && text.starts_with(char::is_alphanumeric)
    }

    /// Whether `text` ends with a link.
    pub(crate) fn ends_with_link(&self, text: &str) -> bool {
        // Their last letters refuse nearly every line before it is folded.
        let Some(last) = text.as_bytes().last_chunk::<3>() else { return false };
        let alike = |end: &[u8; 3]| !last.is_ascii() || end.eq_ignore_ascii_case(last);
        let may_end = text.ends_with(char::is_alphabetic)
            && self.links().any(|words| words.as_bytes().last_chunk().is_none_or(alike));
        let end = may_end.then(|| Key::of(bounded::last(text, MAX_LINK_BYTES))).flatten();
        end.is_some_and(|end| self.links().any(|words| end.text().ends_with(words.as_bytes())))
    }

    /// The words of links that end a teaser, folded.
    pub(crate) fn links(&self) -> impl Iterator<Item = &str> {
        self.tables.links.iter().map(|words| &**words)
    }

    /// The words that tell inside a line who stated something, folded.
    pub(crate) fn statements(&self) -> impl Iterator<Item = &str> {
        self.tables.statements.iter().map(|words| &**words)
    }
}

impl Tables {
    /// Reads a line of a file: a field label, which is added, or another row.
    fn read(&mut self, line: &str) -> Result<Option<Row>, String> {
        let mut fields = line.split('\t').map(str::trim).chain(std::iter::repeat(""));
        let mut field = || fields.next().unwrap_or("");
        let (role, words, languages, value) = (field(), field(), field(), field());
        if role != "label" {
            return Row::new(role, words, languages, value).map(Some);
        }
        let words = words.trim_end_matches(':');
        match folded(words).is_empty() {
            true => Err("no words".into()),
            false if self.labels.add(words, languages, value) => Ok(None),
            false => Err(format!("unknown field {value:?}")),
        }
    }

    fn add(&mut self, row: Row) {
        match row.role {
            Role::Statement => self.statements.insert(0, row.words.clone()),
            Role::More => self.link(&row.words),
            Role::Job => Key::of(&row.words).into_iter().for_each(|word| self.jobs.insert(&word, ())),
            _ => {}
        }
        if let Some((known, _)) = self.first_words.entry(&row.words) {
            known.seconds |= row.second;
            known.rows.insert(0, row);
        }
    }

    /// Adds the words of a link, folded.
    fn link(&mut self, words: &str) {
        self.links.insert(0, words.into());
        if !words.contains(' ') {
            self.glued_links.push(words.into());
        }
    }

    /// Tells the table of first words which of them open field labels.
    fn link_labels(&mut self) {
        for words in self.labels.words() {
            if let Some((known, rest)) = self.first_words.entry(words) {
                known.label_seconds |= second_letters(rest);
            }
        }
    }
}

impl Default for Layouts {
    fn default() -> Self {
        Self::built_in()
    }
}

impl fmt::Debug for Layouts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Layouts({} rows)",
            self.tables.first_words.values().map(|word| word.rows.len()).sum::<usize>()
        )
    }
}

/// The longest link text, in bytes.
const MAX_LINK_BYTES: usize = 32;

/// `line` without emoji, Markdown emphasis and other marks before its words.
fn undecorated(line: &str) -> &str {
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, '«' | '"' | '“' | '„' | '(' | '©' | '[');
    match line.as_bytes().first() {
        Some(byte) if byte.is_ascii_alphanumeric() => line,
        _ => line.trim_start_matches(edge),
    }
}

#[cfg(test)]
mod tests {
    use super::{Layouts, Role};
    use crate::SectionKind;

    #[test]
    fn the_built_in_file_has_no_mistake() {
        assert_eq!(Layouts::parse(include_str!("../../data/layout.tsv")).map(|_| ()), Ok(()));
    }

    #[track_caller]
    fn heading(line: &str, expected: Option<SectionKind>) {
        assert_eq!(
            Layouts::built_in().opening(line).heading().map(|heading| heading.kind),
            expected,
            "{line}"
        );
    }

    #[test]
    fn links_of_teasers_open_and_end_lines() {
        let layouts = Layouts::built_in();
        let opens = |line: &str| layouts.opens_link(line, layouts.opening(line).roles());
        for line in
            ["Lire plus", "Lire plusLa gare", "LIRE PLUS La gare", "Read more", "WeiterlesenDie Brücke"]
        {
            assert!(opens(line), "{line}");
        }
        for line in ["Lire", "Le pont", "« Lire plus »", "", "Relire plus"] {
            assert!(!opens(line), "{line}");
        }
        for line in [
            "Elle ouvre. Lire plus",
            "Elle ouvre. LIRE PLUS",
            "Lire plus",
            "Abre. Leer más",
            "It opens. Read more",
        ] {
            assert!(layouts.ends_with_link(line), "{line}");
        }
        for line in ["Lire plus !", "Elle ouvre plus", "us", "", "Il faut lire puis", "Abre más"] {
            assert!(!layouts.ends_with_link(line), "{line}");
        }
    }

    #[test]
    fn known_headings_open_sentences() {
        let layouts = Layouts::built_in();
        for text in ["Sources de la rumeur", "Faits vérifiés À Lysse, le pont", "Quiz"] {
            assert!(layouts.opens_heading(text), "{text}");
        }
        for text in ["Le pont de Lysse", "Par Ada Morval", "Introduction : le pont", ""] {
            assert!(!layouts.opens_heading(text), "{text}");
        }
    }

    #[test]
    fn headings_are_whole_lines() {
        heading("Faits vérifiés", Some(SectionKind::VerifiedFacts));
        heading("FAITS VERIFIES :", Some(SectionKind::VerifiedFacts));
        heading("**Faits Vérifiés**", Some(SectionKind::VerifiedFacts));
        heading("🔎 Ce qu’il faut savoir", Some(SectionKind::KeyFacts));
        heading("Réactions officielles et citations", Some(SectionKind::OfficialReactions));
        heading("Déclarations d’experts", Some(SectionKind::Quotes));
        heading("Contexte du litige : un bail.", None);
        heading("Contextes", None);
        heading("Sources of rounding", None);
        heading("« Sources »", None);
    }

    #[test]
    fn a_field_ends_at_its_colon() {
        let layouts = Layouts::built_in();
        assert_eq!(layouts.field("Date de publication\u{a0}: 2025", Role::Published), Some("2025"));
        assert_eq!(layouts.field("**Introduction :** Le 3 mai", Role::Lede), Some("Le 3 mai"));
        assert_eq!(layouts.field("Introductions : x", Role::Lede), None);
        assert_eq!(layouts.after("Publié le 3 mai", Role::Published), Some("3 mai"));
        assert_eq!(layouts.after("Parcours", Role::Byline), None);
    }

    #[test]
    fn rows_can_be_added_and_mistakes_are_told() {
        let layouts =
            Layouts::built_in().with("role\twords\nheading\tWas bleibt\tde\topen_questions\n").unwrap();
        assert_eq!(layouts.opening("Was bleibt").heading().map(|h| h.kind), Some(SectionKind::OpenQuestions));
        let layouts = layouts.with("role\twords\nlabel\tSe cuenta:\tes\tclaim\n").unwrap();
        assert_eq!(layouts.labels().at_start("Se cuenta: nada").map(|label| label.value), Some("nada"));
        let error = Layouts::parse("role\twords\nlabel\tX\tfr\theading").unwrap_err();
        assert_eq!(error.message, "unknown field \"heading\"");
        let error = Layouts::parse("role\twords\n\n# c\nheading\tX\tfr\tnothing").unwrap_err();
        assert_eq!(error.to_string(), "layout table, line 4: unknown section kind \"nothing\"");
        assert_eq!(Layouts::parse("role\twords\ntitle\tX").unwrap_err().message, "unknown role \"title\"");
    }
}
