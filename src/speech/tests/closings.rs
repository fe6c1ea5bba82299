//! Incises: those that close a sentence of which a part is quoted, those with object pronouns, those that name nobody.

use super::{check, check_in};
use crate::Language::{English, German, Italian, Portuguese, Spanish};

#[test]
fn an_incise_that_closes_the_sentence() {
    check(
        "Le chantier est « à l’arrêt » et le port désert, regrette la ministre Ada Morval.",
        &["partial | à l’arrêt | Ada Morval | ministre | regrette | -"],
    );
    check_in(
        German,
        "Dass der Damm „morsch“ sei, behauptet der Heilpraktiker Luc Orban seit Mai.",
        &["partial | morsch | Luc Orban | Heilpraktiker | behauptet | -"],
    );
    check_in(
        German,
        "Die Zahlen seien „erfunden“ und alt, sagte Ada Morval.",
        &["partial | erfunden | Ada Morval | - | sagte | -"],
    );
    check_in(
        English,
        "The dam was “rotten” and the harbour empty, Ada Morval said.",
        &["partial | rotten | Ada Morval | - | said | -"],
    );
}

#[test]
fn an_incise_speaks_of_no_name_and_of_no_clause_with_its_own_speaker() {
    check("Le « pass marée » sera supprimé, a annoncé le ministre.", &[]);
    check("Le chantier est « à l’arrêt », et le port est désert.", &[]);
    check_in(English, "The “Low Tide” bar was closed, officials said.", &[]);
    check(
        "Le maire a jugé l’idée « absurde » et coûteuse, a rapporté La Gazette.",
        &["partial | absurde | Le maire | - | a jugé | -"],
    );
}

#[test]
fn who_tells_of_a_deed_did_not_do_it() {
    check(
        "Ada Morval a quitté la salle, a dit Luc Orban, estimant que le débat était « indigne ».",
        &["partial | indigne | Ada Morval | - | estimant | -"],
    );
    check(
        "« On part », a dit Luc Orban, estimant que c’était « fini ».",
        &["direct | On part | Luc Orban | - | a dit | -", "partial | fini | Luc Orban | - | estimant | -"],
    );
}

#[test]
fn an_object_pronoun_before_or_behind_the_verb() {
    check("« On attend », leur lance-t-il.", &["direct | On attend | il | - | lance | -"]);
    check("« On attend », leur lance la maire.", &["direct | On attend | la maire | - | lance | -"]);
    check_in(
        Portuguese,
        "“Espera-se”, disse-lhe o pescador Luc Orban.",
        &["direct | Espera-se | Luc Orban | pescador | disse | -"],
    );
    check_in(
        Portuguese,
        "Questionada pelo jornal, a empresa limitou-se a dizer que “cumpre a lei”.",
        &["partial | cumpre a lei | a empresa | - | limitou-se a dizer | jornal"],
    );
    check_in(
        Spanish,
        "«Nadie nos avisa», se queja una vecina.",
        &["direct | Nadie nos avisa | una vecina | - | se queja | -"],
    );
}

#[test]
fn an_incise_that_names_nobody() {
    check(
        "« Le pont tient », est-il précisé dans le dossier.",
        &["direct | Le pont tient | - | - | est-il précisé | -"],
    );
    check(
        "« Le pont tient », est-il écrit dans une note de la préfecture.",
        &["direct | Le pont tient | une note de la préfecture | - | est-il écrit | -"],
    );
    check("« Le pont tient », est-il innocenté.", &[]);
}

#[test]
fn an_incise_in_the_middle_of_the_sentence() {
    check(
        "Le texte trompe, explique l’historien Luc Orban, car il « mélange tout ».",
        &["partial | mélange tout | Luc Orban | historien | explique | -"],
    );
    check(
        "Depuis lundi, annonce la mairie, l’eau est « saine ».",
        &["partial | saine | la mairie | - | annonce | -"],
    );
    // Another main clause and a relative clause may be the author's.
    check("Le texte trompe, explique l’historien Luc Orban, et les « antis » gagnent.", &[]);
    check("Le texte trompe, explique l’historien Luc Orban, qui combat les « antis » du port.", &[]);
    check(
        "Interrogé lundi, explique Luc Orban, le maire a parlé d’un « complot ».",
        &["partial | complot | le maire | - | a parlé | -"],
    );
}

#[test]
fn what_somebody_said_as_a_clause() {
    check_in(
        Spanish,
        "Según declaró a la agencia Ordane el portavoz Luc Orban, los datos “no cuadran”.",
        &["partial | no cuadran | Luc Orban | portavoz | declaró | Ordane"],
    );
    check_in(
        Portuguese,
        "Segundo explicou a ministra, os dados “não batem”.",
        &["partial | não batem | a ministra | - | explicou | -"],
    );
    check_in(Portuguese, "Segundo nota da Secretaria de Saúde, os dados “não batem”.", &[]);
    check_in(
        Italian,
        "Secondo quanto riferisce il sindaco Luc Orban, i dati «non tornano».",
        &["partial | non tornano | Luc Orban | sindaco | riferisce | -"],
    );
    check_in(
        Italian,
        "«Il molo è sano»: lo ha detto all’agenzia Ordane la sindaca.",
        &["direct | Il molo è sano | la sindaca | - | ha detto | Ordane"],
    );
}

#[test]
fn what_a_colon_divides() {
    check_in(
        German,
        "Die Feuerwehr widersprach: Es habe sich „um eine Übung“ gehandelt.",
        &["partial | um eine Übung | Feuerwehr | - | widersprach | -"],
    );
    check_in(German, "Die Polizei teilte es mit: Die „Wölfe“ hat keiner gesehen.", &[]);
    check(
        "Pas de quoi convaincre Ada Morval, qui tient un café : « On nous oublie encore. »",
        &["direct | On nous oublie encore. | Ada Morval | - | - | -"],
    );
    check(
        "Cela n’a pas convaincu Ada Morval : « On nous oublie encore. »",
        &["direct | On nous oublie encore. | Ada Morval | - | - | -"],
    );
    check(
        "L’accord n’existe pas, confirme le consul, Luc Orban, pour qui le texte est « un faux ».",
        &["partial | un faux | Luc Orban | consul | pour | -"],
    );
}

#[test]
fn an_incise_before_a_colon() {
    check(
        "La photo est vieille, explique Luc Orban, archiviste : « Elle date de l’hiver. »",
        &["direct | Elle date de l’hiver. | Luc Orban | archiviste | explique | -"],
    );
    check_in(
        English,
        "The photo is real but old, said Jo Whit, an archivist: “It was taken in 1974.”",
        &["direct | It was taken in 1974. | Jo Whit | archivist | said | -"],
    );
    check_in(
        English,
        "The mayor, Jo Whit, said: “It was taken in 1974.”",
        &["direct | It was taken in 1974. | Jo Whit | mayor | said | -"],
    );
}

#[test]
fn who_listens_and_how_often_is_no_speaker() {
    check(
        "« Tout est faux », résume auprès de La Gazette.",
        &["direct | Tout est faux | - | - | résume | -"],
    );
    check(
        "« Tout est faux », regrette-t-on auprès de la mairie.",
        &["direct | Tout est faux | la mairie | - | regrette-t-on | -"],
    );
    check("« Non », a répété trois fois le témoin.", &["direct | Non | le témoin | - | a répété | -"]);
    check_in(
        Spanish,
        "“No estaba”, repitió tres veces el testigo.",
        &["direct | No estaba | el testigo | - | repitió | -"],
    );
    check_in(
        Spanish,
        "Desde el ayuntamiento aseguran que “no hay ningún plan”.",
        &["partial | no hay ningún plan | el ayuntamiento | - | aseguran | -"],
    );
}

#[test]
fn what_is_said_to_be_otherwise() {
    check("Contrairement à ce qu’affirme le maire, la loi n’a pas d’« amende automatique ».", &[]);
    check_in(English, "Contrary to what the mayor said, the law has no “automatic fine”.", &[]);
    check_in(German, "Anders als der Senator behauptet, gibt es keine „automatische Strafe“.", &[]);
    check_in(Spanish, "Al contrario de lo que afirma el senador, la ley no prevé una “multa”.", &[]);
    check(
        "Contrairement au maire, qui parle d’une « amende », la loi ne prévoit rien.",
        &["partial | amende | maire | - | parle | -"],
    );
    check("Il n’existe pas de « puce marine » dans l’eau, rappelle l’OMS.", &[]);
}

#[test]
fn participles_that_open_a_sentence() {
    check_in(
        English,
        "Accused of “lying” by the union, the minister replied with a tweet.",
        &["partial | lying | the union | - | Accused | -"],
    );
    check_in(English, "Accused of “lying” in May, the minister replied with a tweet.", &[]);
    check_in(
        English,
        "The note, signed “a tired doctor”, claims the serum “melts cells”.",
        &["partial | melts cells | The note | - | claims | -"],
    );
    check_in(Spanish, "El diputado compartió un artículo que habla de “vacunas mortales”.", &[]);
}
