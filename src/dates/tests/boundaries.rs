//! Days right at a boundary: of what is near, of a season, of a week, and texts that are from no known day.

use crate::{Language, dates};

/// What a text of a day says, or of no known day where that is empty.
#[track_caller]
fn check(language: Language, cases: &[(&str, &str, &str)]) {
    for (anchor, text, expected) in cases {
        let found = dates::find(text, language, anchor.parse().ok());
        let values =
            found.iter().map(|date| date.edtf.map_or_else(|| "–".to_owned(), |edtf| edtf.to_string()));
        assert_eq!(&values.collect::<Vec<_>>().join("; "), expected, "{anchor} {text}");
    }
}

#[test]
fn a_near_day_is_meant_whatever_the_tense() {
    check(
        Language::French,
        &[
            ("2025-09-17", "Il a été fermé, dit-il, le 18 décembre.", "2025-12-18"),
            ("2025-09-17", "Il a été fermé, dit-il, le 19 décembre.", "2024-12-19"),
            ("2025-09-17", "Il avait promis le 1er octobre.", "2025-10-01"),
            ("2025-09-17", "Il avait promis le 2 octobre.", "2024-10-02"),
            ("2025-09-17", "Fermé du 3 novembre au 15 avril.", "2025-11-03/2026-04-15"),
        ],
    );
}

#[test]
fn seasons_begin_and_end_on_the_first_of_a_month() {
    check(
        Language::French,
        &[
            ("2025-09-01", "L’été dernier, il pleuvait.", "2025-22"),
            ("2025-08-31", "L’été dernier, il pleuvait.", "2024-22"),
            ("2025-09-01", "L’automne prochain, il pleuvra.", "2026-23"),
            ("2025-08-31", "L’automne prochain, il pleuvra.", "2025-23"),
            ("2025-09-01", "Il a plu à l’automne.", "2025-23"),
            ("2025-09-01", "Il pleuvra à l’été.", "2026-22"),
            ("2025-01-10", "Cet hiver, il neige.", "2024-24"),
            ("2025-11-10", "Cet hiver, il neige.", "2025-24"),
            ("2025-11-10", "Cet été, il neige.", "2025-22"),
            ("2025-09-17", "De l’automne 2023 à l’hiver 2024.", "2023-09/2025-02"),
            ("2025-09-17", "De l’hiver 2023 à l’été 2024.", "2023-12/2024-08"),
        ],
    );
}

#[test]
fn the_day_itself_is_neither_last_nor_next() {
    check(
        Language::English,
        &[
            ("2025-04-20", "Last Easter was cold.", "2024-03-31"),
            ("2025-04-20", "Next Easter will be cold.", "2026-04-05"),
            ("2025-01-10", "Last Easter was cold.", "2024-03-31"),
            ("2025-12-10", "Next Easter will be cold.", "2026-04-05"),
        ],
    );
}

#[test]
fn a_weekend_that_is_over_by_friday_is_the_next_one() {
    check(
        Language::French,
        &[
            ("2025-09-18", "Ce week-end, il a plu.", "2025-09-13/2025-09-14"),
            ("2025-09-19", "Ce week-end, il a plu.", "2025-09-20/2025-09-21"),
            ("2025-09-18", "Cette semaine, il a plu.", "2025-09-15/2025-09-21"),
            ("2025-09-18", "Le week-end dernier, il a plu.", "2025-09-13/2025-09-14"),
        ],
    );
}

#[test]
fn days_and_weeks_count_from_a_day_and_months_from_any_date() {
    check(
        Language::French,
        &[
            (
                "2025-09-17",
                "Élu le 4 mai 2024. En 2019, il pleuvait. Le lendemain, il part.",
                "2024-05-04; 2019; 2024-05-05",
            ),
            (
                "2025-09-17",
                "Élu le 4 mai 2024. En 2019, il pleuvait. L’année suivante, il part.",
                "2024-05-04; 2019; 2020",
            ),
            (
                "2025-09-17",
                "Élu le 4 mai 2024. En 2019, il pleuvait. La semaine suivante, il part.",
                "2024-05-04; 2019; 2024-05-06/2024-05-12",
            ),
        ],
    );
}

#[test]
fn without_a_day_the_full_dates_of_the_text_are_counted_from() {
    check(
        Language::French,
        &[
            ("", "Il pleut en juin.", "XXXX-06"),
            ("", "Il pleut en juin prochain et au printemps dernier.", "XXXX-06; XXXX-21"),
            ("", "Le 3 mai 2024, puis hier.", "2024-05-03; 2024-05-02"),
            ("", "Le 3 mai 2024, le 12 juin, puis hier.", "2024-05-03; 2024-06-12; 2024-05-02"),
            ("", "Hier, dans deux ans, la veille.", "–; –; –"),
            ("", "Le 15 est férié. Il part le 15.", "–"),
        ],
    );
}

#[test]
fn a_short_weekday_is_told_by_its_direction() {
    check(
        Language::English,
        &[
            (
                "2025-09-17",
                "They met this Mon and last Tue, and meet next Wed.",
                "2025-09-15; 2025-09-09; 2025-09-24",
            ),
            ("2025-09-17", "Tuesday three weeks ago it rained.", "2025-08-26"),
            ("2025-09-17", "They meet next week on Tuesday.", "2025-09-23"),
            ("2025-09-17", "They meet next month on Tuesday.", "2025-10; 2025-09-16"),
            ("2025-09-17", "On the eve of the vote, it rained.", "–"),
            ("2025-09-17", "In this april it rained.", "2025-04"),
        ],
    );
}

#[test]
fn amounts_of_many_years() {
    check(
        Language::French,
        &[
            ("2025-09-17", "Il y a 1500 ans, il pleuvait.", "0525"),
            ("2025-09-17", "Il y a 15000 ans, il pleuvait.", ""),
            ("2025-09-17", "La norme 2016-011 est vieille.", ""),
        ],
    );
}
