//! What stands around a quotation decides: each sentence is read otherwise when one guard is left out. Found by faults
//! put into the guards one by one.

use super::{check, check_in};
use crate::Language;

#[test]
fn who_speaks() {
    check(
        "Le maire a visité le port et a dit : « La digue tient. »",
        &["direct | La digue tient. | Le maire | - | a dit | -"],
    );
    check(
        "Le conseil de Lysse ferme le port et dénonce « un mensonge ».",
        &["partial | un mensonge | Le conseil de Lysse | - | dénonce | -"],
    );
    check(
        "« La digue tient », a déclaré à la presse, le 3 mai, Ada Morval.",
        &["direct | La digue tient | Ada Morval | - | a déclaré | -"],
    );
    check(
        "« La digue tient », s’enflamme Ada Morval.",
        &["direct | La digue tient | Ada Morval | - | s’enflamme | -"],
    );
    check(
        "Ada Morval dit vouloir de « vraies mesures ».",
        &["partial | vraies mesures | Ada Morval | - | dit | -"],
    );
    check_in(
        Language::English,
        "“The dam holds,” said to the press, the 3rd of May, Ada Morval.",
        &["direct | The dam holds, | Ada Morval | - | said | -"],
    );
}

#[test]
fn several_subjects_speak_together() {
    check(
        "Le maire et le préfet affirment : « La digue tient. »",
        &["direct | La digue tient. | Le maire et le préfet | - | affirment | -"],
    );
    check(
        "La maire et ses adjoints dénoncent « un mensonge ».",
        &["partial | un mensonge | La maire et ses adjoints | - | dénoncent | -"],
    );
}

#[test]
fn who_does_not() {
    // "pour" in the middle of a sentence is for whom, not by whom.
    check("Il travaille pour Ada Morval, « la digue tient ».", &[]);
    check("De la juge « sévère », on ne sait rien.", &[]);
    // A noun is no verb that no table knows.
    check("« La digue tient », ministre le préfet.", &[]);
    // What somebody adds behind "que" are other words.
    check("« La digue tient », ajoute que le lac est plein, Ada Morval.", &[]);
    check("« La digue tient » – Ada Morval, ils le savent", &[]);
}

#[test]
fn a_medium_in_a_relative_clause_relays_nothing() {
    check(
        "« La digue tient », a dit Ada Morval, qui a parlé à Radio Lysse.",
        &["direct | La digue tient | Ada Morval | - | a dit | -"],
    );
}

#[test]
fn the_form_of_a_headline() {
    let text = "« Un lac vidé » : la maire de Lysse dénonce le barrage\n\nUne longue phrase qui dit ce qu’il faut savoir.";
    let quotes = crate::parse(text).article.quotes;
    assert_eq!(quotes.len(), 1);
    assert_eq!(quotes[0].speaker.as_deref(), Some("maire de Lysse"));
}
