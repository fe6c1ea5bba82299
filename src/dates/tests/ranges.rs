//! From one date to another, and several days of a month.

use super::check;
use crate::Language;

#[test]
fn ranges() {
    check(
        Language::French,
        &[
            ("fermé du 3 au 5 mai 2024", &[("du 3 au 5 mai 2024", "2024-05-03/2024-05-05")]),
            ("entre le 4 et le 7 octobre", &[("entre le 4 et le 7 octobre", "2025-10-04/2025-10-07")]),
            (
                "de 2014 à 2017, puis (1975-1990)",
                &[("de 2014 à 2017", "2014/2017"), ("1975-1990", "1975/1990")],
            ),
            ("les 20 et 21 septembre", &[("20 et 21 septembre", "2025-09-20/2025-09-21")]),
            (
                "du 28 décembre au 4 janvier 2024",
                &[("du 28 décembre au 4 janvier 2024", "2023-12-28/2024-01-04")],
            ),
            ("court d’octobre à avril", &[("d’octobre à avril", "2025-10/2026-04")]),
            ("le 13 octobre à 15 heures", &[("13 octobre", "2025-10-13")]),
            ("entre samedi 19 h et dimanche midi", &[("samedi", "2025-09-13"), ("dimanche", "2025-09-14")]),
        ],
    );
    check(
        Language::French,
        &[("de samedi à dimanche, deux barques", &[("de samedi à dimanche", "2025-09-13/2025-09-14")])],
    );
    check(
        Language::English,
        &[
            ("from June 3 to 5, 2024", &[("from June 3 to 5, 2024", "2024-06-03/2024-06-05")]),
            ("They met Aug. 4–6 in Lysse.", &[("Aug. 4–6", "2025-08-04/2025-08-06")]),
            (
                "From Saturday to Sunday two boats sank.",
                &[("From Saturday to Sunday", "2025-09-13/2025-09-14")],
            ),
        ],
    );
    check(Language::German, &[("am 3. und 4. Juni", &[("3. und 4. Juni", "2025-06-03/2025-06-04")])]);
    check(Language::Spanish, &[("entre 2012 y 2016", &[("entre 2012 y 2016", "2012/2016")])]);
    check(
        Language::Italian,
        &[("dal 3 al 5 maggio 2024", &[("dal 3 al 5 maggio 2024", "2024-05-03/2024-05-05")])],
    );
    check(
        Language::Portuguese,
        &[("de 3 a 5 de maio de 2024", &[("de 3 a 5 de maio de 2024", "2024-05-03/2024-05-05")])],
    );
}

#[test]
fn nights_between_two_days() {
    check(
        Language::German,
        &[("vom 4. auf den 5. Mai 2023", &[("vom 4. auf den 5. Mai 2023", "2023-05-04/2023-05-05")])],
    );
    check(
        Language::Portuguese,
        &[("de 4 para 5 de maio de 2023", &[("de 4 para 5 de maio de 2023", "2023-05-04/2023-05-05")])],
    );
}

#[test]
fn several_days_of_one_month() {
    check(
        Language::French,
        &[
            ("les 4, 5 et 6 octobre", &[("4, 5 et 6 octobre", "2025-10-04/2025-10-06")]),
            ("les 4 et 12 octobre 2024", &[("4", "2024-10-04"), ("12 octobre 2024", "2024-10-12")]),
            ("Il a 4 et 5 chats.", &[]),
        ],
    );
    check(
        Language::English,
        &[
            ("on June 4, 5 and 6, 2024.", &[("June 4, 5 and 6, 2024", "2024-06-04/2024-06-06")]),
            ("On June 4 and 12 people died.", &[("June 4", "2025-06-04")]),
        ],
    );
    check(
        Language::German,
        &[("am 4. und 12. Oktober", &[("4", "2025-10-04"), ("12. Oktober", "2025-10-12")])],
    );
}

#[test]
fn ranges_told_in_other_ways() {
    check(
        Language::English,
        &[
            ("ten days starting June 12", &[("ten days starting June 12", "2025-06-12/2025-06-21")]),
            ("October between 7 and 9", &[("October between 7 and 9", "2025-10-07/2025-10-09")]),
            (
                "this week from Tuesday to Thursday",
                &[("this week from Tuesday to Thursday", "2025-09-16/2025-09-18")],
            ),
        ],
    );
    check(
        Language::French,
        &[
            (
                "de mardi à jeudi de la semaine prochaine",
                &[("de mardi à jeudi de la semaine prochaine", "2025-09-23/2025-09-25")],
            ),
            ("du 27/6-3/7, à 2/3-1/3 des voix", &[("du 27/6-3/7", "2025-06-27/2025-07-03")]),
            ("lundi dans deux semaines", &[("lundi dans deux semaines", "2025-09-29")]),
        ],
    );
    check(Language::German, &[("vom 24. bis zum 3. weg", &[("vom 24. bis zum 3", "2025-09-24/2025-10-03")])]);
}

#[test]
fn hours_and_hyphens_end_no_range() {
    check(
        Language::French,
        &[
            ("du 23 novembre 2025 à 22 h", &[("23 novembre 2025", "2025-11-23")]),
            ("le 23 septembre à 22:30", &[("23 septembre", "2025-09-23")]),
            ("dans l’hiver 2023-2024", &[("hiver 2023-2024", "2023-24")]),
        ],
    );
    check(Language::Spanish, &[("El 15-M y el 11-S", &[])]);
    check(
        Language::Portuguese,
        &[(
            "de 15 de agosto a 15 de setembro",
            &[("de 15 de agosto a 15 de setembro", "2025-08-15/2025-09-15")],
        )],
    );
    check(
        Language::German,
        &[(
            "von Montag, 15. September, bis Freitag, 19. September",
            &[("von Montag, 15. September, bis Freitag, 19. September", "2025-09-15/2025-09-19")],
        )],
    );
}

#[test]
fn a_range_may_start_at_a_weekday() {
    check(
        Language::French,
        &[(
            "Dans la nuit de samedi à dimanche 8 mars 2026, la rivière a débordé.",
            &[("de samedi à dimanche 8 mars 2026", "2026-03-07/2026-03-08")],
        )],
    );
}
