//! What the layout tables know of a line by its first word.

use super::role::{Heading, Role, Roles};
use crate::language::Languages;
use crate::text::first_words::second_letters;
use crate::text::fold::{folded, strip_prefix};
use crate::text::key::Key;

/// The words of a row of the tables.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub role: Role,
    /// Folded, without "…".
    pub words: Box<str>,
    /// How many bytes of them the first word has.
    first_word: usize,
    /// Its [`second_letters`].
    pub second: u64,
    /// Further words may follow on the line.
    open: bool,
    /// A colon must follow.
    colon: bool,
    languages: Languages,
}

impl Row {
    pub(super) fn new(role: &str, words: &str, languages: &str, value: &str) -> Result<Self, String> {
        let open = words.ends_with('…');
        let colon = words.ends_with(':');
        let words = folded(words.trim_end_matches(['…', ':']));
        if words.is_empty() {
            return Err("no words".into());
        }
        let further = Key::split_first_word(&words).map_or("", |(_, rest)| rest);
        Ok(Row {
            role: Role::parse(role, value)?,
            first_word: words.len() - further.len(),
            second: second_letters(further),
            words: words.into(),
            open,
            colon,
            languages: Languages::of(languages),
        })
    }

    /// What is left of `rest`, which follows the first word of the row in a line, behind its further words.
    fn further<'t>(&self, rest: &'t str) -> Option<&'t str> {
        match self.words.get(self.first_word..)? {
            "" => Some(rest),
            words => strip_prefix(rest, words),
        }
    }

    /// The same, trimmed, where the words may end there.
    fn rest<'t>(&self, rest: &'t str) -> Option<&'t str> {
        let rest = self.further(rest)?.trim_start_matches(['*', '_']);
        let ends = !rest.starts_with(char::is_alphanumeric);
        let rest = rest.trim_start();
        (ends && (!self.colon || rest.starts_with([':', '：']))).then_some(rest)
    }
}

/// The rows of a line's first word; most lines have none, and need no further look-up.
#[derive(Default)]
pub(crate) struct Opening<'t, 's> {
    /// What follows the word.
    pub rest: &'t str,
    /// Its [`second_letters`].
    pub second: u64,
    pub(super) rows: &'s [Row],
    /// Whether a field label has this word, and the letters behind it.
    pub may_be_label: bool,
}

impl<'t> Opening<'t, '_> {
    /// The roles of the rows whose words the line starts with.
    pub(crate) fn roles(&self) -> Roles {
        self.opened().fold(Roles::default(), |roles, row| roles.with(row.role))
    }

    /// The rows whose second word may be that of the line.
    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.second & self.second != 0)
    }

    /// The rows whose words the line starts with.
    pub(super) fn opened(&self) -> impl Iterator<Item = &Row> {
        self.rows().filter(|row| row.further(self.rest).is_some())
    }

    /// Whether a row of this role has the line's first word.
    pub(crate) fn has(&self, wanted: Role) -> bool {
        self.rows.iter().any(|row| row.role == wanted)
    }

    /// The heading that the line is, as a whole, decoration and final colon aside.
    pub(crate) fn heading(&self) -> Option<Heading> {
        self.whole(|role| match role {
            Role::Heading(heading) => Some(heading),
            _ => None,
        })
    }

    /// The languages of the longest words of a heading or an introduction that the line opens with.
    pub(crate) fn languages(&self) -> Languages {
        let marks = |row: &&Row| matches!(row.role, Role::Heading(_) | Role::Lede);
        let (mut longest, mut languages) = (0, Languages::default());
        for row in self.opened().filter(marks) {
            let length = row.words.len();
            if length >= longest {
                let others = if length > longest { Languages::default() } else { languages };
                (longest, languages) = (length, others.union(row.languages));
            }
        }
        languages
    }

    /// Whether the line as a whole is words of this role.
    pub(crate) fn is(&self, wanted: Role) -> bool {
        self.whole(|role| (role == wanted).then_some(())).is_some()
    }

    fn whole<T>(&self, pick: impl Fn(Role) -> Option<T>) -> Option<T> {
        let tail = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '*' | '_' | '#');
        self.rows().find_map(|row| {
            let picked = pick(row.role)?;
            let rest = row.further(self.rest.trim_end_matches(tail))?;
            (rest.is_empty() || row.open).then_some(picked)
        })
    }

    /// What follows words of this role at the start of the line, trimmed; the longest such words count. The words must
    /// end there: no letter follows.
    pub(crate) fn after(&self, wanted: Role) -> Option<&'t str> {
        let rows = self.rows().filter(|row| row.role == wanted);
        rows.filter_map(|row| row.rest(self.rest)).min_by_key(|rest| rest.len())
    }

    /// What follows words of this role and a colon at the start of the line, trimmed.
    pub(crate) fn field(&self, wanted: Role) -> Option<&'t str> {
        let rest = self.after(wanted)?;
        Some(rest.strip_prefix([':', '：'])?.trim_start_matches(['*', '_']).trim())
    }
}
