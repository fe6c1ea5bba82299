//! What counts from the anchor, from a date of the text, or by the tense of a verb.

use super::check;
use crate::{Language, dates};

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
fn a_weekday_fixes_the_year() {
    // 15 August was a Friday in 2025, a Thursday in 2024.
    check(Language::French, &[("le jeudi 15 août", &[("jeudi 15 août", "2024-08-15")])]);
    let dates = dates::find("le vendredi 16 août 2025", Language::French, None);
    assert_eq!(dates[0].edtf.unwrap().to_string(), "2025-08-16", "kept as printed");
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

/// "last Monday" is one of the week before in English; elsewhere it is the nearest one gone by.
#[test]
fn the_last_weekday() {
    check(Language::French, &[("Lundi dernier, il a parlé.", &[("Lundi dernier", "2025-09-15")])]);
    check(Language::Spanish, &[("El pasado lunes habló.", &[("pasado lunes", "2025-09-15")])]);
    check(Language::Italian, &[("Ha parlato lunedì scorso.", &[("lunedì scorso", "2025-09-15")])]);
    check(
        Language::Portuguese,
        &[("Falou na última segunda-feira.", &[("última segunda-feira", "2025-09-15")])],
    );
    check(
        Language::German,
        &[("Sie sprach am vergangenen Mittwoch.", &[("vergangenen Mittwoch", "2025-09-10")])],
    );
    check(Language::English, &[("She spoke last Monday.", &[("last Monday", "2025-09-08")])]);
}

#[test]
fn a_deadline_that_has_gone_by() {
    check(
        Language::English,
        &[
            ("By Monday, the post had vanished.", &[("Monday", "2025-09-15")]),
            ("She did not answer by Monday.", &[("Monday", "2025-09-15")]),
            ("She said it would vanish by Monday.", &[("Monday", "2025-09-22")]),
            ("They were told to answer by Monday.", &[("Monday", "2025-09-22")]),
            ("The road was closed until Monday.", &[("Monday", "2025-09-22")]),
        ],
    );
    check(Language::French, &[("Jusqu’à lundi, elle avait refusé.", &[("lundi", "2025-09-15")])]);
    check(
        Language::German,
        &[
            ("Bis Montag hatte sie nicht geantwortet.", &[("Montag", "2025-09-15")]),
            ("Bis Montag war die Straße gesperrt.", &[("Montag", "2025-09-22")]),
        ],
    );
    check(Language::Italian, &[("Non ha risposto entro lunedì.", &[("lunedì", "2025-09-15")])]);
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
fn what_counts_from_the_text() {
    check(
        Language::French,
        &[
            (
                "Le plan date de 2011. Cette année-là, rien n’a été fait.",
                &[("2011", "2011"), ("Cette année-là", "2011")],
            ),
            (
                "En mai 2011, la digue a cédé ; ce mois-là, il a plu.",
                &[("mai 2011", "2011-05"), ("ce mois-là", "2011-05")],
            ),
        ],
    );
    check(
        Language::English,
        &[("The dam was built in 1957. That year it rained.", &[("1957", "1957"), ("That year", "1957")])],
    );
}

#[test]
fn days_of_the_introduction_date_the_article() {
    let dated = |introduction: &str| {
        let text = format!(
            "Le pont de Lysse\n\nIntroduction : {introduction}, le pont de Lysse a été fermé.\n\nLe pont rouvrira le 12 juin pour les voisins. La mairie a parlé jeudi avec eux.\n"
        );
        let dates = crate::parse(&text).article.dates;
        dates
            .iter()
            .skip(1)
            .map(|date| date.edtf.map(|edtf| edtf.to_string()).unwrap_or_default())
            .collect::<Vec<_>>()
    };
    assert_eq!(dated("Du 3 au 5 mai 2025"), ["2025-06-12", "2025-05-01"]);
    assert_eq!(dated("Le 5 mai 2025"), ["2025-06-12", "2025-05-01"]);
    assert_eq!(dated("Du 3 au 5 mai"), ["XXXX-06-12", ""]);
    assert_eq!(dated("De 2023 à 2025"), ["XXXX-06-12", ""]);
}
