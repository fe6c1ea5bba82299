//! Words of the table in any order: no form of date is left out that would read something. `forms` asserts it where it
//! chooses.

use super::super::find;
use super::super::lexicon::COLUMNS;
use crate::table::rows;

const NUMBERS: [&str; 12] = ["1", "3", "8", "12", "15", "31", "1er", "98", "2024", "1990", "T2", "XIX"];
const GAPS: [&str; 14] = [" ", " ", " ", " ", " ", " ", "-", ", ", ". ", "/", "’", " (", ") ", " – "];

/// The words of a language.
fn words(language: usize) -> Vec<&'static str> {
    let rows = rows::<8>(include_str!("../../../data/calendar.tsv"));
    let cells = rows.filter_map(|row| row.get(language + 2).copied());
    cells.flat_map(|words| words.split(',')).filter(|word| !word.is_empty()).collect()
}

#[test]
fn words_in_any_order_are_read_by_the_forms_they_open() {
    let mut state = 1_u64;
    let mut below = |count: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % count
    };
    for (column, language) in COLUMNS.into_iter().enumerate() {
        let words = words(column);
        for _ in 0..2_000 {
            let text: String = (0..8)
                .flat_map(|_| {
                    let word =
                        if below(3) == 0 { NUMBERS[below(NUMBERS.len())] } else { words[below(words.len())] };
                    [word, GAPS[below(GAPS.len())]]
                })
                .collect();
            find(&text, language, None);
        }
    }
}
