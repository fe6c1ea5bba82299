//! Days: with and without year, weekday, order, and in digits.

use super::{check, found};
use crate::Language;

#[test]
fn french_days() {
    check(
        Language::French,
        &[
            ("Le barrage a cédé le 4 mars 2024.", &[("4 mars 2024", "2024-03-04")]),
            ("Ce mardi 16 septembre 2025, il a plu.", &[("mardi 16 septembre 2025", "2025-09-16")]),
            (
                "Le 1er mai 2025, puis le 13/08/2025.",
                &[("1er mai 2025", "2025-05-01"), ("13/08/2025", "2025-08-13")],
            ),
            ("Publié le 04.09.2025 à 17 h.", &[("04.09.2025", "2025-09-04")]),
            ("Date : 2025-08-13 10:39:00 — Site", &[("2025-08-13 10:39:00", "2025-08-13")]),
            ("[Canal Rive, 19/06]", &[("19/06", "2025-06-19")]),
            ("Il a été élu le 18 sept. 2018.", &[("18 sept. 2018", "2018-09-18")]),
            ("La séance du vendredi 12 septembre.", &[("vendredi 12 septembre", "2025-09-12")]),
        ],
    );
}

#[test]
fn english_days() {
    check(
        Language::English,
        &[
            ("The dam broke on March 4, 2024.", &[("March 4, 2024", "2024-03-04")]),
            ("On 19th May 2017 the bridge opened.", &[("19th May 2017", "2017-05-19")]),
            ("She told us on Thursday, September 11.", &[("Thursday, September 11", "2025-09-11")]),
            ("First seen: 24/07/2025 | Outlet", &[("24/07/2025", "2025-07-24")]),
            ("dated 2025-08-13T10:39:00Z", &[("2025-08-13T10:39:00Z", "2025-08-13")]),
        ],
    );
}

#[test]
fn short_weekdays_are_found_by_themselves() {
    check(Language::English, &[("They meet next Tue at noon.", &[("next Tue", "2025-09-23")])]);
    check(Language::English, &[("He sat down; the sun wed the moon.", &[])]);
}

#[test]
fn a_weekday_explained_in_parentheses() {
    check(
        Language::Portuguese,
        &[("Nesta quarta-feira (17), choveu.", &[("quarta-feira (17)", "2025-09-17")])],
    );
    check(Language::English, &[("due on Friday (September 19)", &[("Friday (September 19)", "2025-09-19")])]);
    check(Language::French, &[("vendredi (19 h 30)", &[("vendredi", "2025-09-12")])]);
}

#[test]
fn months_in_short_after_a_preposition() {
    check(
        Language::English,
        &[("They met in Sept. and left after Nov", &[("Sept", "2025-09"), ("Nov", "2025-11")])],
    );
    check(
        Language::Spanish,
        &[("entre el 30 jul. y el 2 sept.", &[("entre el 30 jul. y el 2 sept", "2025-07-30/2025-09-02")])],
    );
    check(Language::English, &[("in Jan Smuts’s time", &[])]);
}

#[test]
fn weekdays_beside_other_words() {
    check(
        Language::German,
        &[
            ("am Dienstagabend", &[("Dienstagabend", "2025-09-16")]),
            ("ab Freitag", &[("Freitag", "2025-09-19")]),
            ("Am Montag (15.9.) kam er.", &[("Montag (15.9.)", "2025-09-15")]),
        ],
    );
    check(
        Language::French,
        &[
            ("Un lundi, un homme appelle.", &[]),
            ("dès lundi", &[("lundi", "2025-09-22")]),
            ("à partir de lundi", &[("lundi", "2025-09-22")]),
            ("depuis lundi", &[("lundi", "2025-09-15")]),
        ],
    );
    check(
        Language::English,
        &[("back in 3 days on Friday, he will", &[("in 3 days on Friday", "2025-09-19")])],
    );
}

#[test]
fn german_ordinals_before_a_dash_and_a_noun() {
    check(
        Language::German,
        &[
            ("vom 5.-8. Juni 2016", &[("vom 5.-8. Juni 2016", "2016-06-05/2016-06-08")]),
            ("5. – 8. Juni 2016", &[("5. – 8. Juni 2016", "2016-06-05/2016-06-08")]),
            ("am 1. Sonntag im Mai 2018", &[("1. Sonntag im Mai 2018", "2018-05-06")]),
            ("im späten 19. Jahrhundert", &[("späten 19. Jahrhundert", "18XX")]),
        ],
    );
}

#[test]
fn hours_and_explanations_beside_a_day() {
    check(Language::Spanish, &[("el 3 de octubre a las 10", &[("3 de octubre", "2025-10-03")])]);
    check(
        Language::Portuguese,
        &[("em 9 de setembro de 2025 (terça-feira)", &[("9 de setembro de 2025", "2025-09-09")])],
    );
    check(Language::English, &[("Two days after the Sept. 3 storm.", &[("Sept. 3", "2025-09-03")])]);
    check(
        Language::German,
        &[(
            "in der Nacht zu Montag, am frühen Sonntagmorgen",
            &[("Montag", "2025-09-15"), ("Sonntagmorgen", "2025-09-14")],
        )],
    );
}

#[test]
fn a_capital_weekday_opens_a_sentence() {
    check(
        Language::French,
        &[
            ("Jeudi à 6 h 40, la pompe a lâché.", &[("Jeudi", "2025-09-11")]),
            ("Tout va bien. Dimanche vers 18 h, rien n’avait bougé.", &[("Dimanche", "2025-09-14")]),
            ("Vendredi est le serviteur de Robinson.", &[]),
            ("Robinson et Vendredi à 6 h du matin.", &[]),
        ],
    );
}

#[test]
fn ordinals_are_weekdays_behind_a_preposition_and_before_no_noun() {
    check(
        Language::Portuguese,
        &[
            ("na segunda, o prefeito saiu", &[("segunda", "2025-09-15")]),
            ("na segunda lei", &[]),
            ("A segunda, o prefeito saiu", &[]),
        ],
    );
}

#[test]
fn eight_digits_are_a_likely_day() {
    for (digits, expected) in [
        ("20250813", Some("2025-08-13")),
        ("19000813", Some("1900-08-13")),
        ("20991231", Some("2099-12-31")),
        ("18990813", None),
        ("21000813", None),
        ("20251313", None),
        ("20250013", None),
        ("20250832", None),
        ("20250800", None),
        ("20250813e", None),
    ] {
        let text = format!("Le fichier {digits} est lourd.");
        let found = found(Language::French, &text);
        let expected: Vec<_> = expected.map(|day| ("20250813".len(), day)).into_iter().collect();
        let found: Vec<_> = found.iter().map(|(text, day)| (text.len(), day.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn spelled_years_and_days() {
    check(
        Language::English,
        &[
            ("in nineteen oh one", &[("nineteen oh one", "1901")]),
            ("put off until the twenty-second.", &[("twenty-second", "2025-09-22")]),
            ("the twenty-second man", &[]),
        ],
    );
    check(Language::Italian, &[("nel millesettecentottantanove", &[("millesettecentottantanove", "1789")])]);
}

#[test]
fn numbers_in_words() {
    check(Language::French, &[("le vingt et un mai 2024", &[("vingt et un mai 2024", "2024-05-21")])]);
    check(
        Language::German,
        &[("am siebenundzwanzigsten Mai 2024", &[("siebenundzwanzigsten Mai 2024", "2024-05-27")])],
    );
    check(Language::Italian, &[("nel duemilaquattordici", &[("duemilaquattordici", "2014")])]);
    check(
        Language::Spanish,
        &[("el diez de mayo de dos mil dieciocho", &[("diez de mayo de dos mil dieciocho", "2018-05-10")])],
    );
    check(
        Language::English,
        &[("in May of nineteen ninety nine", &[("May of nineteen ninety nine", "1999-05")])],
    );
}

/// Found by fuzzing: before a line separator the number was a day by itself, and part of a longer date.
#[test]
fn any_space_joins_a_day_to_its_month() {
    for space in
        ['\t', '\u{b}', '\u{85}', '\u{a0}', '\u{2003}', '\u{2028}', '\u{2029}', '\u{202f}', '\u{3000}']
    {
        let (text, printed) = (format!("Fermé le 13{space}août."), format!("13{space}août"));
        check(Language::French, &[(&text, &[(&printed, "2025-08-13")])]);
    }
}
