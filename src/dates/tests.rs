//! Every form in six languages, and what is no date, with sentences invented for the purpose.

mod around;
mod mixed;

use crate::{Bound, Language, Unresolved, dates};

/// The day the sentences are from: a Wednesday.
const ANCHOR: &str = "2025-09-17";

/// The texts and values found, "–" for none.
fn found(language: Language, text: &str) -> Vec<(String, String)> {
    dates::find(text, language, ANCHOR.parse().ok())
        .into_iter()
        .map(|date| {
            (date.text.into_owned(), date.edtf.map_or_else(|| "–".to_owned(), |edtf| edtf.to_string()))
        })
        .collect()
}

#[track_caller]
fn check(language: Language, cases: &[(&str, &[(&str, &str)])]) {
    for (text, expected) in cases {
        let found = found(language, text);
        let found: Vec<_> = found.iter().map(|(text, edtf)| (text.as_str(), edtf.as_str())).collect();
        assert_eq!(&found, expected, "{text}");
    }
}

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
fn slashed_and_dotted_days_with_an_article_are_no_fractions() {
    check(Language::French, &[("du 3/5 au 7/8", &[("du 3/5 au 7/8", "2025-05-03/2025-08-07")])]);
    check(Language::French, &[("Entre de 2/3 à 3/4 des voix", &[])]);
    check(Language::German, &[("vom 3.5. bis 7.8. zu", &[("vom 3.5. bis 7.8", "2025-05-03/2025-08-07")])]);
}

#[test]
fn short_weekdays_are_found_by_themselves() {
    check(Language::English, &[("They meet next Tue at noon.", &[("next Tue", "2025-09-23")])]);
    check(Language::English, &[("He sat down; the sun wed the moon.", &[])]);
}

#[test]
fn what_is_no_date() {
    for (language, text) in [
        (Language::French, "Le pont a été vendu, sa sœur et ma cousine le savent."),
        (Language::French, "Le score de 4-1, la version 9.11.2, le 18 du bus, 3/4 des voix."),
        (Language::French, "Le vol KD 2021 transportait 2025 colis."),
        (Language::French, "Chaque mardi, le marché ouvre rue du 8-Mai-1945."),
        (Language::French, "La sonde file vers Mars depuis sa base."),
        (Language::English, "They may march on; the sun was out 24/7."),
        (Language::German, "Frau März und Herr Sonntag sahen den Mars."),
        (Language::French, "٣١ مارس ٢٠٢٦ n’est pas lu, ni ３１ mars."),
    ] {
        assert_eq!(found(language, text), [], "{text}");
    }
}

#[test]
fn a_bound_is_said_beside_the_date() {
    for (text, bound) in [
        ("ouvert depuis 2022", Bound::Since),
        ("fermé jusqu’au 5 mai", Bound::Until),
        ("voté avant le 15 octobre", Bound::Before),
        ("après 2018, plus rien", Bound::After),
    ] {
        let dates = dates::find(text, Language::French, ANCHOR.parse().ok());
        assert_eq!(dates.first().and_then(|date| date.bound), Some(bound), "{text}");
    }
}

#[test]
fn what_cannot_be_told_says_why() {
    for (text, why) in [
        ("à la veille de la rencontre", Unresolved::RelativeToEvent),
        ("le 31 juin 2025", Unresolved::InvalidDay),
        ("le 29 février 2023", Unresolved::InvalidDay),
    ] {
        let dates = dates::find(text, Language::French, ANCHOR.parse().ok());
        let date = dates.first().expect(text);
        assert_eq!((date.edtf, date.unresolved), (None, Some(why)), "{text}");
    }
    // The 20th of June is a Wednesday in none of the years from 2023 to 2028.
    let contradicted = dates::find("le mercredi 20 juin", Language::French, ANCHOR.parse().ok());
    assert_eq!(contradicted[0].unresolved, Some(Unresolved::WeekdayContradiction));
    let hier = dates::find("Il a plu hier.", Language::French, None);
    assert_eq!(hier[0].unresolved, Some(Unresolved::NoAnchor));
}

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
        Language::English,
        &[("from June 3 to 5, 2024", &[("from June 3 to 5, 2024", "2024-06-03/2024-06-05")])],
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
fn what_counts_from_the_anchor() {
    check(
        Language::French,
        &[
            (
                "hier, demain et ce matin",
                &[("hier", "2025-09-16"), ("demain", "2025-09-18"), ("ce matin", "2025-09-17")],
            ),
            ("Le conseil s’est réuni lundi.", &[("lundi", "2025-09-15")]),
            ("Le conseil doit voter lundi.", &[("lundi", "2025-09-22")]),
            (
                "mardi dernier, jeudi prochain",
                &[("mardi dernier", "2025-09-16"), ("jeudi prochain", "2025-09-18")],
            ),
            ("il y a près de deux ans", &[("il y a près de deux ans", "2023")]),
            ("dans trois jours", &[("dans trois jours", "2025-09-20")]),
            (
                "le 3 mai prochain, le 15 août dernier",
                &[("3 mai prochain", "2026-05-03"), ("15 août dernier", "2025-08-15")],
            ),
        ],
    );
    check(
        Language::German,
        &[(
            "vor drei Jahren, letzte Woche",
            &[("vor drei Jahren", "2022"), ("letzte Woche", "2025-09-08/2025-09-14")],
        )],
    );
    check(
        Language::Spanish,
        &[(
            "hace dos semanas, ayer",
            &[("hace dos semanas", "2025-09-01/2025-09-07"), ("ayer", "2025-09-16")],
        )],
    );
    check(
        Language::Italian,
        &[("due anni fa, l’anno scorso", &[("due anni fa", "2023"), ("anno scorso", "2024")])],
    );
    check(
        Language::Portuguese,
        &[("há três anos, ontem", &[("há três anos", "2022"), ("ontem", "2025-09-16")])],
    );
    check(Language::English, &[("a month and two days ago", &[("a month and two days ago", "2025-08-15")])]);
}

#[test]
fn what_counts_from_a_date_of_the_text() {
    check(
        Language::French,
        &[
            (
                "Élu le 4 mai 2024, il démissionne le lendemain.",
                &[("4 mai 2024", "2024-05-04"), ("lendemain", "2024-05-05")],
            ),
            (
                "Le 4 mai 2024, deux jours plus tôt, tout allait.",
                &[("4 mai 2024", "2024-05-04"), ("deux jours plus tôt", "2024-05-02")],
            ),
            ("En juin 2023, et l’année suivante.", &[("juin 2023", "2023-06"), ("année suivante", "2024")]),
            ("Le lendemain du 13 février 2024.", &[("lendemain du 13 février 2024", "2024-02-14")]),
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
fn a_weekday_explained_in_parentheses() {
    check(
        Language::Portuguese,
        &[("Nesta quarta-feira (17), choveu.", &[("quarta-feira (17)", "2025-09-17")])],
    );
    check(Language::English, &[("due on Friday (September 19)", &[("Friday (September 19)", "2025-09-19")])]);
    check(Language::French, &[("vendredi (19 h 30)", &[("vendredi", "2025-09-12")])]);
}

#[test]
fn a_week_or_two_after_the_next_weekday() {
    check(
        Language::French,
        &[
            ("Rendez-vous mardi en huit.", &[("mardi en huit", "2025-09-30")]),
            ("Rendez-vous jeudi en 15.", &[("jeudi en 15", "2025-10-02")]),
        ],
    );
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
fn feasts_and_events_with_a_hyphen() {
    check(Language::French, &[("le défilé du 14-Juillet", &[("14-Juillet", "2025-07-14")])]);
    check(Language::French, &[("le 7-Octobre et le Quatre-Septembre, version 2.10.2023", &[])]);
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
fn numbers_that_are_no_days() {
    check(
        Language::German,
        &[
            ("Am 1. Tag und am 3. und 5. Platz, dem 1. FC Köln.", &[]),
            ("Am 5. wird gewählt.", &[("5", "2025-09-05")]),
            ("Sie kommt am 15. Das ist neu.", &[("15", "2025-09-15")]),
        ],
    );
    check(Language::French, &[("Il finit le 8e, samedi (12).", &[("samedi", "2025-09-13")])]);
    check(Language::French, &[("Il rentre le 15 au soir.", &[("15", "2025-09-15")])]);
    check(Language::Spanish, &[("cierra los jueves", &[])]);
}

#[test]
fn participles_look_back() {
    check(
        Language::French,
        &[
            ("Un rapport actualisé en janvier.", &[("janvier", "2025-01")]),
            ("Le texte, adopté le 4 juin, sera lu.", &[("4 juin", "2025-06-04")]),
            ("Le texte sera publié en janvier.", &[("janvier", "2026-01")]),
        ],
    );
    check(Language::Spanish, &[("Un informe publicado en enero.", &[("enero", "2025-01")])]);
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
fn another_era_has_no_value() {
    check(Language::French, &[("autour de 1600 avant J.-C., au Ve siècle av. J.-C.", &[])]);
    check(Language::English, &[("in 1600 BC, in the 5th century B.C.", &[])]);
    check(Language::German, &[("im Jahr 1600 v. Chr.", &[])]);
    check(Language::French, &[("Je ne serai pas là lundi.", &[("lundi", "2025-09-22")])]);
}

#[test]
fn a_sentence_ends_between_a_month_and_a_number() {
    check(Language::English, &[("He left in May. 12 others stayed.", &[("May", "2025-05")])]);
    check(
        Language::French,
        &[("Fin avril. 2024 sera meilleur.", &[("Fin avril", "2025-04"), ("2024", "2024")])],
    );
    check(Language::French, &[("le 18 sept. 2018", &[("18 sept. 2018", "2018-09-18")])]);
}

#[test]
fn the_verb_a_date_belongs_to_looks_back() {
    let values = |language, text: &str| -> Vec<_> {
        let found = dates::find(text, language, "2025-12-17".parse().ok());
        found.iter().map(|date| date.edtf.map(|edtf| edtf.to_string())).collect()
    };
    for (language, text, expected) in [
        (Language::French, "Le préfet l’avait promis en mars.", "2025-03"),
        (Language::French, "La loi a été adoptée en mars.", "2025-03"),
        (Language::French, "Il a annoncé un vote en mars.", "2026-03"),
        (Language::French, "Le vote avait été reporté en mars.", "2026-03"),
        (Language::English, "The law was adopted in March.", "2025-03"),
        (Language::German, "Das Gesetz wurde im März beschlossen.", "2025-03"),
        (Language::Spanish, "La ley fue aprobada en marzo.", "2025-03"),
        (Language::Italian, "La legge era stata approvata a marzo.", "2025-03"),
        (Language::Portuguese, "A lei foi aprovada em março.", "2025-03"),
        (Language::French, "Il a été arrêté le 20 décembre.", "2025-12-20"),
    ] {
        assert_eq!(values(language, text), [Some(expected.to_owned())], "{text}");
    }
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
fn a_weekday_fixes_the_year() {
    // 15 August was a Friday in 2025, a Thursday in 2024.
    check(Language::French, &[("le jeudi 15 août", &[("jeudi 15 août", "2024-08-15")])]);
    let dates = dates::find("le vendredi 16 août 2025", Language::French, None);
    assert_eq!(dates[0].edtf.unwrap().to_string(), "2025-08-16", "kept as printed");
}

#[test]
fn without_an_anchor_the_year_stays_open() {
    let values = |text| -> Vec<_> {
        dates::find(text, Language::French, None)
            .iter()
            .map(|date| date.edtf.map(|edtf| edtf.to_string()))
            .collect()
    };
    assert_eq!(values("le 27 août, au printemps"), [Some("XXXX-08-27".into()), Some("XXXX-21".into())]);
    assert_eq!(
        values("Le 3 mai 2024, puis le 5 juin."),
        [Some("2024-05-03".into()), Some("2024-06-05".into())]
    );
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

/// No text makes the reader panic or take time that is not linear in it.
#[test]
fn hostile_texts_are_read() {
    for piece in [
        "1/",
        "mai ",
        "du 3 au ",
        "31.12.",
        "le 2 ",
        "semaine de ",
        "deux ans et ",
        "١/٢/",
        "’’",
        "été\u{301}",
        "9999-99-99 ",
    ] {
        let text = piece.repeat(2000);
        for language in Language::ALL {
            dates::find(&text, language, ANCHOR.parse().ok());
        }
    }
}

#[test]
fn marks_stand_before_a_date() {
    for text in [
        "|mardi|",
        "_mardi_",
        "[mardi]",
        "*mardi*",
        "~mardi",
        "{mardi}",
        "(mardi)",
        "– mardi",
        "l’autre : mardi",
    ] {
        assert_eq!(found(Language::French, text).len(), 1, "{text}");
    }
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

#[test]
fn names_after_days_and_events_are_no_dates() {
    for (text, expected) in [
        ("le 11-Septembre", None),
        ("le 11-Septembre 2001", Some("11-Septembre 2001")),
        ("le 11-septembre", Some("11-septembre")),
        ("le 11-Sept.", Some("11-Sept")),
        ("le 14-Juillet", Some("14-Juillet")),
        ("rue du 8 Mai", None),
        ("avenue de l’année 2019", None),
        ("Il a lu « 1984 ».", None),
        ("Il est né « en 1984 ».", Some("1984")),
    ] {
        let found = found(Language::French, text);
        assert_eq!(found.first().map(|(text, _)| text.as_str()), expected, "{text}");
    }
    // "ß" and "ss" are one word, which has its roles once.
    check(
        Language::German,
        &[("Die Straße des 17. Juni ist gesperrt.", &[]), ("in der Bahnhofstraße 3. Mai", &[])],
    );
}

#[test]
fn english_months_in_small_letters_need_a_plain_preposition() {
    check(
        Language::English,
        &[
            ("It opens in march.", &[("march", "2025-03")]),
            ("It opens since march.", &[]),
            ("Since March it has rained.", &[("March", "2025-03")]),
            ("It has rained since february.", &[("february", "2025-02")]),
        ],
    );
    check(Language::French, &[("avant mai, puis fin mai", &[("mai", "2025-05"), ("fin mai", "2025-05")])]);
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
fn weeks_and_days_are_counted_from_a_day() {
    check(
        Language::English,
        &[
            (
                "The week starting February 4 was cold.",
                &[("week starting February 4", "2026-02-02/2026-02-08")],
            ),
            ("The weeks of February 4 were cold.", &[("February 4", "2025-02-04")]),
            ("two days before yesterday, it rained", &[("two days before yesterday", "2025-09-14")]),
            ("three days after tomorrow it rained", &[("three days after tomorrow", "2025-09-21")]),
            ("next week on the Tuesday", &[("next week on the Tuesday", "2025-09-23")]),
        ],
    );
    // Two words may stand before the weekday, no more.
    let week = ("próxima semana", "2025-09-22/2025-09-28");
    check(Language::Portuguese, &[("próxima semana, em na de sexta", &[week])]);
}

#[test]
fn words_longer_than_the_table_of_short_ones_are_known() {
    check(Language::German, &[("am Dienstagnachmittag", &[("Dienstagnachmittag", "2025-09-16")])]);
}
