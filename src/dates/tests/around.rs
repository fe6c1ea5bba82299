//! What stands around a date decides: each sentence is read otherwise when one guard is left out. Found by faults put
//! into the guards one by one.

use super::check;
use crate::Language;

#[test]
fn in_french() {
    check(
        Language::French,
        &[
            // A full stop parts a number from the words behind it.
            ("La séance du 12. Mois prochain, on recommence.", &[("Mois prochain", "2025-10")]),
            // Digits all around are a telephone number.
            ("Composez le 06 20 2 2014 12 34.", &[]),
            ("En 12-1995, il pleuvait.", &[("12-1995", "1995-12")]),
            ("Publié en 03/2021.", &[("03/2021", "2021-03")]),
            ("Réunion le premier vendredi de mai 2025.", &[("premier vendredi de mai 2025", "2025-05-02")]),
            ("Le fichier 20250899 est perdu.", &[]),
            ("Depuis l’automne les ponts ferment.", &[("automne", "2025-23")]),
        ],
    );
}

#[test]
fn in_english() {
    check(
        Language::English,
        &[
            // Month first, unless a number of the text cannot be a month.
            ("Seen on 03/04/2025 in Lysse.", &[("03/04/2025", "2025-03-04")]),
            (
                "Seen on 24/07/2025 and 03/04/2025.",
                &[("24/07/2025", "2025-07-24"), ("03/04/2025", "2025-04-03")],
            ),
            // The same words are a day ahead or how long it took, as the verb tells.
            ("We will vote in two weeks.", &[("in two weeks", "2025-10-01")]),
            ("She wrote it in two weeks.", &[]),
            // The day before that of the text, or before something that it names.
            ("The day before people left.", &[("day before", "2025-09-16")]),
            ("The day before the summit, it rained.", &[("day before", "–")]),
            ("Since the summer the bridge is shut.", &[("summer", "2025-22")]),
        ],
    );
}

#[test]
fn in_german() {
    check(
        Language::German,
        &[
            ("Sie kam am, Dienstag nahm sie frei.", &[]),
            ("Bis zum Januar bleibt er leer.", &[("Januar", "2026-01")]),
            ("Der Wert liegt bei 3.12 Punkten.", &[]),
        ],
    );
}
