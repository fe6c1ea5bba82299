//! Verdict words at the start of a text and in a sentence.

use super::{at_start, in_sentence};
use crate::Language::{self, English, French};

#[track_caller]
fn start(language: Language, text: &str, expected: Option<(&str, &str)>) {
    assert_eq!(at_start(text, language.into()), expected, "{text}");
}

#[test]
fn at_the_start_of_a_text() {
    start(French, "non prouvée. Aucun acte.", Some(("non prouvée", ". Aucun acte.")));
    start(French, "C’est faux : il est plein.", Some(("faux", " : il est plein.")));
    start(French, "confirmée par deux médias", Some(("confirmée", " par deux médias")));
    start(French, "Il s’agit d’un montage.", Some(("un montage", ".")));
    start(French, "Plutôt faux, selon elle", Some(("Plutôt faux", ", selon elle")));
    start(French, "fausse et trompeuse. Non", Some(("fausse et trompeuse", ". Non")));
    start(French, "Partiellement faux, hors contexte.", Some(("Partiellement faux, hors contexte", ".")));
    start(French, "Fausse information. Le pont", Some(("Fausse information", ". Le pont")));
    start(French, "en partie vraie. Rien", Some(("en partie vraie", ". Rien")));
    start(French, "rectifiée par la régie", Some(("rectifiée", " par la régie")));
    start(English, "Not proven. Nobody", Some(("Not proven", ". Nobody")));
    start(French, "fausse et trompeuse selon elle", Some(("fausse et trompeuse", " selon elle")));
    start(French, "Trompeur, faux-semblant", Some(("Trompeur", ", faux-semblant")));
    start(French, "Date en réalité de 2019.", Some(("Date en réalité", " de 2019.")));
    start(French, "faux - il est public", Some(("faux", " - il est public")));
    start(French, "faux et usage de faux", Some(("faux", " et usage de faux")));
    start(French, "Fausse. Et trompeuse.", Some(("Fausse", ". Et trompeuse.")));
    start(French, "faux; trompeur", Some(("faux", "; trompeur")));
    start(French, "Fausse affirmation. Rien", None);
    start(French, "Fausse, information à suivre", Some(("Fausse", ", information à suivre")));
    start(French, "fausse, trompeuse.", Some(("fausse, trompeuse", ".")));
    start(French, "fausse, confirme la ville.", Some(("fausse", ", confirme la ville.")));
    start(French, "vraie mais trompeuse. Rien", Some(("vraie mais trompeuse", ". Rien")));
    start(French, "faux / hors contexte", Some(("faux / hors contexte", "")));
    start(French, "La rumeur est fausse. Rien", Some(("fausse", ". Rien")));
    start(French, "Il s’agit en fait d’un montage. Rien", Some(("un montage", ". Rien")));
    start(French, "fausse information, dit la ville", Some(("fausse information", ", dit la ville")));
    start(French, "Pas du tout faux. Rien", None);
    start(French, "Faux : est-ce clair ?", Some(("Faux", " : est-ce clair ?")));
}

#[test]
fn a_word_that_belongs_to_a_noun_is_none() {
    start(French, "Faux documents à Lysse", None);
    start(French, "Le maire de Lysse. Faux.", None);
    start(French, "n’est pas faux.", None);
    start(French, "Vrai ou faux ?", None);
    start(French, "Faux ?", None);
    start(French, "« Faux », dit-elle", None);
    start(French, "En, partie vraie.", None);
    start(French, "Un, faux.", None);
    start(French, "", None);
    start(French, "Faux-semblant à Lysse", None);
    start(French, "Faux’il", None);
    start(French, "fausse ou trompeuse. Rien", None);
    start(French, "Vrai ou faux ? Faux.", None);
    start(French, "Faux, vraiment ?", None);
    start(French, "plutôt, faux.", None);
    start(French, "fausses rumeurs à Lysse", None);
    start(French, "Aucun faux. Rien", None);
    start(French, "Le lac est vide. Faux.", None);
}

#[track_caller]
fn sentence(text: &str, expected: Option<&str>) {
    assert_eq!(in_sentence(text, French.into()), expected, "{text}");
}

#[test]
fn the_predicate_of_a_sentence() {
    sentence("Une photo du pont est un montage, selon le maire.", Some("un montage"));
    sentence("La rumeur d’un contrôle est fausse, a indiqué la ville.", Some("fausse"));
    sentence("Un faux communiqué de la ville a été démenti.", Some("démenti"));
    sentence("Le bilan de cent morts, démenti par la ville, circule.", Some("démenti"));
    sentence("Une affirmation non corroborée évoque une vente.", Some("non corroborée"));
    sentence("Un message vocal non vérifié évoque une vente.", Some("non vérifié"));
    sentence("La vidéo du pont date en réalité de 2019.", Some("date en réalité"));
    sentence("Ces images proviennent en réalité d’Ordane.", Some("proviennent en réalité"));
    sentence("La vente du pont n’est pas prouvée.", Some("pas prouvée"));
    sentence("La vente n’a pas été confirmée.", Some("pas été confirmée"));
    sentence("La vidéo a été générée par IA.", Some("générée par IA"));
    sentence("Une rumeur sur l’arrêt a été rectifiée par la régie.", Some("rectifiée"));
    sentence("La photo est sortie de son contexte.", Some("sortie de son contexte"));
    sentence("La photo, partagée mille fois, est partiellement fausse.", Some("partiellement fausse"));
    sentence("La photo, sortie de son contexte, montre un défilé.", Some("sortie de son contexte"));
    sentence("L’image est fausse et trompeuse.", Some("fausse et trompeuse"));
    sentence("La rumeur est en grande partie fausse.", Some("en grande partie fausse"));
    sentence("La vidéo est bien réelle, confirme la ville.", Some("bien réelle"));
    sentence("Des captures d’écran truquées circulent.", Some("truquées"));
    sentence("La vente circule, démentie par la ville.", Some("démentie"));
    sentence("La vente (démentie par la ville) circule.", Some("démentie"));
    sentence("La vente, fausse, circule.", Some("fausse"));
    sentence("La vente n’est ni vraie ni fausse.", Some("ni vraie ni fausse"));
    sentence("La fausse information sur la vente circule.", Some("fausse"));
    sentence("Le « montage » est un faux.", Some("un faux"));
    sentence("Le lac “vide” est un montage.", Some("un montage"));
    sentence("Le \"vrai\" document est un faux.", Some("un faux"));
    sentence("Un faux message, non vérifié, est un montage.", Some("un montage"));
    sentence("La rumeur infondée d’une vente est fausse, puis vraie.", Some("fausse"));
}

#[test]
fn no_verdict() {
    sentence("Les experts ont confirmé que la vidéo circule.", None);
    sentence("La photo est-elle un faux ?", None);
    sentence("La nouvelle n’est pas fausse.", None);
    sentence("Aucune vente n’est prouvée.", None);
    sentence("Selon la ville, rien de tout cela n’est confirmé.", None);
    sentence("Rien n’indique que la vidéo est truquée.", None);
    sentence("Aucun acte n’existe, la rumeur est fausse.", Some("fausse"));
    sentence("La rumeur que rien n’est vendu est fausse.", Some("fausse"));
    sentence("La photo est-elle un faux ? »", None);
    sentence("La photo (est-elle un faux ?)", None);
    sentence("La vente est, selon la ville, fausse.", None);
    sentence("Démentie par la ville, la vente circule.", None);
    sentence("Des images ont circulé, un montage les suit.", None);
    sentence("Le maire parle d’un \"faux\" document.", None);
    sentence("Le maire parle d’un “faux” document.", None);
    sentence("Le message non lu circule.", None);
    sentence("Le maire a parlé d’« un montage ».", None);
    sentence("Les images ont beaucoup circulé.", None);
}
