//! Every form in six languages, and what is no date, with sentences invented for the purpose.

mod around;
mod boundaries;
mod counted;
mod day_numbers;
mod days;
mod figures;
mod from_to;
mod guards;
mod mixed;
mod near;
mod periods;
mod ranges;
mod refused;
mod relative;
mod told_apart;
mod units;

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

/// The same, a line each: "4 mai = 2025-05-04; hier = 2025-09-16".
#[track_caller]
fn lines(language: Language, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let found: Vec<_> =
            found(language, text).iter().map(|(date, edtf)| format!("{date} = {edtf}")).collect();
        assert_eq!(&found.join("; "), expected, "{text}");
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
fn words_longer_than_the_table_of_short_ones_are_known() {
    check(Language::German, &[("am Dienstagnachmittag", &[("Dienstagnachmittag", "2025-09-16")])]);
}
