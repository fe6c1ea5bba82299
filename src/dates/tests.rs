//! Every form in six languages, and what is no date, with sentences invented for the purpose.

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
fn what_is_no_date() {
    for (language, text) in [
        (Language::French, "Le pont a été vendu, sa sœur et ma cousine le savent."),
        (Language::French, "Le score de 4-1, la version 9.11.2, le 18 du bus, 3/4 des voix."),
        (Language::French, "Le vol KD 2021 transportait 2025 colis."),
        (Language::French, "Chaque mardi, le marché ouvre rue du 8-Mai-1945."),
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
    let hier = dates::find("Il a plu hier.", Language::French, None);
    assert_eq!(hier[0].unresolved, Some(Unresolved::NoAnchor));
}
