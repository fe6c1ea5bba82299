//! What looks like a date and is none.

use super::{check, found};
use crate::Language;

#[test]
fn slashed_and_dotted_days_with_an_article_are_no_fractions() {
    check(Language::French, &[("du 3/5 au 7/8", &[("du 3/5 au 7/8", "2025-05-03/2025-08-07")])]);
    check(Language::French, &[("Entre de 2/3 à 3/4 des voix", &[])]);
    check(Language::German, &[("vom 3.5. bis 7.8. zu", &[("vom 3.5. bis 7.8", "2025-05-03/2025-08-07")])]);
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
fn a_sentence_ends_between_a_month_and_a_number() {
    check(Language::English, &[("He left in May. 12 others stayed.", &[("May", "2025-05")])]);
    check(
        Language::French,
        &[("Fin avril. 2024 sera meilleur.", &[("Fin avril", "2025-04"), ("2024", "2024")])],
    );
    check(Language::French, &[("le 18 sept. 2018", &[("18 sept. 2018", "2018-09-18")])]);
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
fn days_that_come_again_and_numbered_things() {
    check(Language::Portuguese, &[("Toda sexta-feira há fila.", &[]), ("Há fila todo domingo.", &[])]);
    check(
        Language::French,
        &[("Le lot 12/10 est rappelé.", &[]), ("Le 12/10, il est rappelé.", &[("12/10", "2025-10-12")])],
    );
}

#[test]
fn english_months_in_small_letters_need_a_plain_preposition() {
    check(
        Language::English,
        &[
            ("It opens in march.", &[("march", "2025-03")]),
            ("It opens since march.", &[]),
            ("The force of march winds took the roof.", &[]),
            ("Roofs were taken by march winds.", &[]),
            ("Since March it has rained.", &[("March", "2025-03")]),
            ("It has rained since february.", &[("february", "2025-02")]),
        ],
    );
    check(Language::French, &[("avant mai, puis fin mai", &[("mai", "2025-05"), ("fin mai", "2025-05")])]);
}
