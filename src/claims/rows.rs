//! Claims in the rows of a table, as Markdown and pages print them.
//!
//! | printed | claim, label, rationale |
//! |---|---|
//! | `\| Le pont est vendu \| Faux \| Il est public. \|` | `Le pont est vendu`, `Faux`, `Il est public.` |
//! | `Le pont est vendu \| ❌ Faux` | `Le pont est vendu`, `Faux`, none |
//! | `\| Faux \| Le pont est vendu \|` | `Le pont est vendu`, `Faux`, none |
//!
//! Outside of a section of claims a row counts only under a header that names a verdict: tables of settings hold "true"
//! as well. Not yet read: a claim or a reason of several lines in one cell.

use super::draft::Draft;
use super::spoken::Spoken;
use super::{printed, trim};
use crate::labels::{Labels, Role};
use crate::text::bounded;

/// How far from the start of a row its first bar may stand, in bytes: behind the claim.
const MAX_CELL_BYTES: usize = 240;

/// The longest header of a table, in bytes.
pub(super) const MAX_HEADER_BYTES: usize = 160;

/// The most cells of a row: who, where, when, claim, verdict, reason, source.
const MAX_CELLS: usize = 8;

/// The cells of a row, of which there are two at least.
pub(super) fn cells(line: &str) -> Option<Vec<&str>> {
    memchr::memchr(b'|', bounded::first(line, MAX_CELL_BYTES).as_bytes())?;
    let row = line.strip_prefix('|').unwrap_or(line);
    let row = row.strip_suffix('|').unwrap_or(row);
    let cells: Vec<&str> = row.split('|').take(MAX_CELLS + 1).map(str::trim).collect();
    (2..=MAX_CELLS).contains(&cells.len()).then_some(cells)
}

/// Whether cells are the header of a table of claims: one of them is a verdict label.
pub(super) fn is_header(cells: &[&str], labels: &Labels) -> bool {
    let mut labels = cells.iter().filter_map(|cell| labels.at_start(cell));
    labels.any(|label| label.role == Role::Verdict && label.value.is_empty())
}

/// The claim of a row, `line`, when exactly one of its cells is a verdict.
pub(super) fn read<'a>(line: &'a str, cells: &[&'a str], language: Spoken<'_>) -> Option<Draft<'a>> {
    let mut verdicts = cells.iter().enumerate().filter_map(|(at, cell)| Some((at, label(cell, language)?)));
    let (at, label) = verdicts.next().filter(|_| verdicts.next().is_none())?;
    let (before, after) = (cells.get(..at)?, cells.get(at + 1..)?);
    let states = |cell: &&&'a str| cell.contains(' ') && trim::claim(cell).contains(char::is_alphanumeric);
    let (claim, reason) = match before.iter().rfind(states) {
        Some(claim) => (claim, after.first()),
        None => (after.iter().find(states)?, None),
    };
    let rationale = reason.and_then(|reason| trim::rationale(reason));
    Some(Draft { label: Some(label), rationale, extent: line, ..Draft::new(trim::claim(claim)) })
}

/// The verdict of a cell that holds nothing else.
fn label<'a>(cell: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let (label, rest) = printed::split(cell, language);
    label.filter(|label| !rest.contains(char::is_alphanumeric) && language.is_label(label))
}

#[cfg(test)]
mod tests {
    use super::{cells, read};
    use crate::Language::French;

    #[track_caller]
    fn check(line: &str, expected: Option<(&str, &str, Option<&str>)>) {
        let draft = cells(line).and_then(|cells| read(line, &cells, French.into()));
        let found = draft.map(|draft| (draft.text, draft.label.unwrap_or_default(), draft.rationale));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn a_row_has_one_verdict() {
        // Found by fuzzing: marks with a space between them are no claim.
        check("Faits vérifiés||||« »", None);
        check(
            "| Le pont est vendu | Faux | Il est public. |",
            Some(("Le pont est vendu", "Faux", Some("Il est public."))),
        );
        check("1 | « Le pont est vendu » | ❌ Faux", Some(("Le pont est vendu", "Faux", None)));
        check("| Plutôt vrai | Le lac gèle en mai | |", Some(("Le lac gèle en mai", "Plutôt vrai", None)));
        check("| Ce qui circule | Verdict | Pourquoi |", None);
        check("|---|---|---|", None);
        check("| Le pont est vendu | Vrai | Faux |", None);
        check("| pont | Faux |", None);
        check(
            "| Le pont est vendu | Faux | Vrai seulement en 2011. |",
            Some(("Le pont est vendu", "Faux", Some("Vrai seulement en 2011."))),
        );
        check("Le pont est vendu", None);
    }
}
