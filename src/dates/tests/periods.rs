//! What is longer than a day: weeks, months, seasons, years, decades, centuries.

use super::check;
use crate::Language;

#[test]
fn periods_in_french() {
    check(
        Language::French,
        &[
            ("réélu en juin 2024, à la mi-mars", &[("juin 2024", "2024-06"), ("mi-mars", "2025-03")]),
            ("depuis le début du mois de mai", &[("début du mois de mai", "2025-05")]),
            (
                "La crue de l’hiver dernier, puis de l’été 2022.",
                &[("hiver dernier", "2024-24"), ("été 2022", "2022-22")],
            ),
            ("au deuxième trimestre 2024", &[("deuxième trimestre 2024", "2024-04/2024-06")]),
            ("au second semestre 2024", &[("second semestre 2024", "2024-07/2024-12")]),
            ("dans les années 1960 et les années 90", &[("années 1960", "196X"), ("années 90", "199X")]),
            ("au XIXe siècle, vers 2040", &[("XIXe siècle", "18XX"), ("2040", "2040~")]),
            (
                "l’an dernier, la semaine prochaine",
                &[("an dernier", "2024"), ("semaine prochaine", "2025-09-22/2025-09-28")],
            ),
            ("avant la fin de l’année", &[("fin de l’année", "2025")]),
            (
                "à la Toussaint, puis à Pâques 2024",
                &[("Toussaint", "2025-11-01"), ("Pâques 2024", "2024-03-31")],
            ),
        ],
    );
}

#[test]
fn several_units_at_the_edge_of_a_period() {
    for (language, text, expected) in [
        (Language::French, "Les six premiers mois de 2024.", "six premiers mois de 2024=2024-01/2024-06"),
        (
            Language::French,
            "Les trois dernières semaines de l’année 2019.",
            "trois dernières semaines de l’année 2019=2019-12-09/2019-12-29",
        ),
        (
            Language::English,
            "The first two weeks of 2021 were calm.",
            "first two weeks of 2021=2021-01-04/2021-01-17",
        ),
        (
            Language::English,
            "In the last four months of last year.",
            "last four months of last year=2024-09/2024-12",
        ),
        (
            Language::German,
            "In den ersten neun Monaten des Jahres 2022.",
            "ersten neun Monaten des Jahres 2022=2022-01/2022-09",
        ),
        (
            Language::Spanish,
            "Los primeros diez días de mayo.",
            "primeros diez días de mayo=2025-05-01/2025-05-10",
        ),
        (Language::Italian, "Nei primi tre mesi del 2023.", "primi tre mesi del 2023=2023-01/2023-03"),
        (
            Language::Portuguese,
            "Nos últimos dois meses de 2020.",
            "últimos dois meses de 2020=2020-11/2020-12",
        ),
        (
            Language::French,
            "La seconde quinzaine d’octobre.",
            "seconde quinzaine d’octobre=2025-10-16/2025-10-31",
        ),
        (
            Language::English,
            "In the first half of June 2024.",
            "first half of June 2024=2024-06-01/2024-06-15",
        ),
        (Language::German, "In der zweiten Hälfte des Jahres.", "zweiten Hälfte des Jahres=2025-07/2025-12"),
    ] {
        let (piece, value) = expected.split_once('=').unwrap();
        check(language, &[(text, &[(piece, value)])]);
    }
    check(Language::English, &[("He scored in the second half and in the last two weeks.", &[])]);
}

#[test]
fn a_week_by_its_number() {
    check(Language::German, &[("In KW 38 wird gebaut.", &[("KW 38", "2025-09-15/2025-09-21")])]);
    check(Language::French, &[("Livré en semaine 40.", &[("semaine 40", "2025-09-29/2025-10-05")])]);
    check(Language::English, &[("At week 24 of the trial, in week 3.", &[])]);
}

#[test]
fn parts_of_decades_and_centuries() {
    check(Language::English, &[("built in the mid-1990s", &[("mid-1990s", "199X")])]);
    check(Language::French, &[("au début des années 2000", &[("début des années 2000", "200X")])]);
    check(Language::German, &[("Anfang des 20. Jahrhunderts", &[("Anfang des 20. Jahrhunderts", "19XX")])]);
}

#[test]
fn years_that_no_preposition_announces() {
    check(Language::German, &[("2019 wurde das Haus verkauft.", &[("2019", "2019")])]);
    check(Language::English, &[("since at least 2017", &[("2017", "2017")])]);
    check(Language::English, &[("2019 people came.", &[])]);
    check(Language::German, &[("Die Zahl stieg von 1998 auf 2024 Fälle.", &[])]);
    check(Language::French, &[("l’exercice 2023-24", &[("2023-24", "2023/2024")])]);
    check(Language::German, &[("im Winter 2023/24", &[("Winter 2023/24", "2023-24")])]);
}

#[test]
fn feasts_and_events_with_a_hyphen() {
    check(Language::French, &[("le défilé du 14-Juillet", &[("14-Juillet", "2025-07-14")])]);
    check(Language::French, &[("le 7-Octobre et le Quatre-Septembre, version 2.10.2023", &[])]);
}

#[test]
fn years_that_tell_one_thing_from_another() {
    check(
        Language::English,
        &[
            ("a 2019 report and her 2021 book", &[("2019", "2019"), ("2021", "2021")]),
            ("a 2000 word essay, the 1900 men", &[]),
        ],
    );
}

#[test]
fn parts_of_a_printed_year() {
    check(
        Language::French,
        &[
            ("au dernier trimestre 2018", &[("dernier trimestre 2018", "2018-10/2018-12")]),
            ("au dernier trimestre", &[("dernier trimestre", "2025-04/2025-06")]),
            ("depuis mi-2018", &[("mi-2018", "2018")]),
            ("du 3 au 5/1/2018", &[("du 3 au 5/1/2018", "2018-01-03/2018-01-05")]),
        ],
    );
    check(Language::Spanish, &[("el 31 de dic. de 2017", &[("31 de dic. de 2017", "2017-12-31")])]);
    check(Language::Italian, &[("Nel corso del 2018 i prezzi salgono.", &[("2018", "2018")])]);
    check(
        Language::Portuguese,
        &[("3 de maio do ano de 2018", &[("3 de maio do ano de 2018", "2018-05-03")])],
    );
}

#[test]
fn another_era_has_no_value() {
    check(Language::French, &[("autour de 1600 avant J.-C., au Ve siècle av. J.-C.", &[])]);
    check(Language::English, &[("in 1600 BC, in the 5th century B.C.", &[])]);
    check(Language::German, &[("im Jahr 1600 v. Chr.", &[])]);
    check(Language::French, &[("Je ne serai pas là lundi.", &[("lundi", "2025-09-22")])]);
}

#[test]
fn the_year_of_what_comes_once_a_year() {
    check(
        Language::French,
        &[
            ("La récolte 2024 avait atteint 9 800 tonnes.", &[("2024", "2024")]),
            ("Le compte administratif 2024 le confirme.", &[("2024", "2024")]),
            ("Le budget 2024 euros par tête est faux.", &[]),
            ("La salle 2024 était fermée.", &[]),
        ],
    );
    check(Language::German, &[("Der Haushalt 2024 wurde gekürzt.", &[("2024", "2024")])]);
    check(Language::Spanish, &[("El informe 2024 del centro lo dice.", &[("2024", "2024")])]);
}
