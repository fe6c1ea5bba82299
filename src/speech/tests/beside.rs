//! Who is meant where several are named, and what stands between and beside quotations.

use super::check_table;

#[test]
fn who_else_is_named_beside_the_speaker() {
    check_table(
        "
        fr: « On attend », a dit Ada Morval, Luc Orban, lui, s’est tu. → direct | On attend | Ada Morval | - | a dit | -
        fr: Selon elle, Luc Orban, pilote, a « menti ». → partial | menti | elle | - | Selon | -
        fr: « On attend », a dit son voisin, Luc Orban, cœur léger. → direct | On attend | Luc Orban | voisin | a dit | -
        fr: « On attend », a dit Luc Orban, pilote du port, sourire aux lèvres. → direct | On attend | Luc Orban | pilote du port | a dit | -
        en: “We wait,” said Jo Whit, a spokeswoman for the port. → direct | We wait, | Jo Whit | spokeswoman for the port | said | -
        en: A spokesperson for The Rivers Trust said the pier was “safe”. → partial | safe | spokesperson for The Rivers Trust | - | said | -
        fr: « Le quai est fermé », est-il précisé sur la porte. → direct | Le quai est fermé | - | - | est-il précisé | -
        en: In an interview with the Lysse Argus, Whit said the pier was “safe”. → partial | safe | Whit | - | said | Lysse Argus
        en: In an email to the Lysse Argus, Whit said the pier was “safe”. → partial | safe | Whit | - | said | Lysse Argus
        en: In an email to Harbour Watch, Whit said the pier was “safe”. → partial | safe | Whit | - | said | -
        en: In an interview last year with the Lysse Argus, Whit said the pier was “safe”. → partial | safe | Whit | - | said | Lysse Argus
        de: „Wir warten“, betonte sie gegenüber dem Sender Nordfunk. → direct | Wir warten | sie | - | betonte | Nordfunk
        de: „Wir warten“, betonte sie am Mittwoch gegenüber dem Sender Nordfunk. → direct | Wir warten | sie | - | betonte | Nordfunk
        en: “We wait,” warns the Royal Society of Lysse. → direct | We wait, | Royal Society of Lysse | - | warns | -
        fr: Le maire a visité le port selon la voisine et a dit : « La digue tient. » → direct | La digue tient. | Le maire | - | a dit | -
        fr: Selon Luc Orban, porte-parole du collectif « Rives propres », « la mer monte ». → direct | la mer monte | Luc Orban | porte-parole du collectif « Rives propres » | Selon | -
        fr: Selon Ada Morval « rien n’a changé ». → direct | rien n’a changé | Ada Morval | - | Selon | -
        fr: La maire salue enfin la « trêve ». → partial | trêve | La maire | - | salue | -
        fr: La maire salue avec force la « trêve ». → partial | trêve | La maire | - | salue | -
        fr: Le maire s’indigne de « ces mensonges ». → partial | ces mensonges | Le maire | - | s’indigne | -
        fr: Le maire accuse la région de « mensonges ». → partial | mensonges | Le maire | - | accuse | -
        fr: Sur le quai, Morval hausse le ton : « On nous ment. » → direct | On nous ment. | Morval | - | - | -
        fr: Même écho chez Ada Morval : « On nous ment. » → direct | On nous ment. | Ada Morval | - | - | -
        fr: Même écho chez le maire : « On nous ment. » → nothing
        fr: « On attend », a dit la porte-parole du maire, Ada Morval. → direct | On attend | Ada Morval | porte-parole du maire | a dit | -
        fr: « On attend », ont dit 3 pilotes du port. → direct | On attend | 3 pilotes du port | - | ont dit | -
        fr: Ada Morval, élue du parti « Rives », dénonce « un hold-up ». → partial | un hold-up | Ada Morval | élue du parti « Rives » | dénonce | -
        fr: Une élue « verte » dénonce « un hold-up ». → nothing
        fr: Le voisin « Rives » dénonce « un hold-up ». → nothing
        en: “We wait,” said the old pier’s keeper. → direct | We wait, | the old pier’s keeper | - | said | -
        en: The divers’ union said the pier was “safe”. → partial | safe | The divers’ union | - | said | -
        en: “We wait,” said the Lysse mayor. → direct | We wait, | Lysse mayor | - | said | -
        fr: « On attend », a dit Lysse Habitat. → direct | On attend | Lysse Habitat | - | a dit | -
        fr: « On attend », a dit le groupe Lysse Habitat. → direct | On attend | groupe Lysse Habitat | - | a dit | -
        fr: « On attend », a dit le patron du groupe Lysse Habitat, Luc Orban. → direct | On attend | Luc Orban | patron du groupe Lysse Habitat | a dit | -
        ",
    );
}

#[test]
fn what_stands_between_quotations_and_verbs() {
    check_table(
        "
        es: «¡Basta!», se queja una vecina en el puerto. → direct | ¡Basta! | una vecina | - | se queja | -
        fr: Luc Orban a quant à lui prévenu : « On ferme. » → direct | On ferme. | Luc Orban | - | a quant à lui prévenu | -
        fr: Les parents découvrent un vocabulaire : « bac de nuit », « quai libre ». → nothing
        fr: « On attend », dit le maire « et on espère ». → direct | On attend | le maire | - | dit | - // direct | et on espère | le maire | - | dit | -
        fr: « On attend », dit Ada Morval. La foule crie « on espère ». → direct | On attend | Ada Morval | - | dit | - // partial | on espère | La foule | - | crie | -
        fr: « On attend », dit Ada Morval. Et « on espère ». → direct | On attend | Ada Morval | - | dit | -
        fr: « On attend ici », et la foule dort. → nothing
        fr: « On attend », dit le maire au port. « On espère. » → direct | On attend | le maire | - | dit | - // direct | On espère. | le maire | - | - | -
        de: Der Damm hält, betonte sie am Mittwoch, und sei „stabil“. → partial | stabil | sie | - | betonte | -
        en: Whit denied telling the crew that the pier would “close for good”. → partial | close for good | Whit | - | telling | -
        fr: Le patron du groupe Lysse Habitat, Luc Orban, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | patron du groupe Lysse Habitat | dénonce | -
        fr: Le directeur de l’ONG Luc Orban, furieux, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | directeur de l’ONG | dénonce | -
        ",
    );
}

#[test]
fn names_of_organisations_and_of_who_leads_them() {
    check_table(
        "
        fr: Le patron du groupe Lysse Habitat, Luc Orban, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | patron du groupe Lysse Habitat | dénonce | -
        fr: « On attend », a dit le patron du groupe Lysse Habitat, Luc Orban. → direct | On attend | Luc Orban | patron du groupe Lysse Habitat | a dit | -
        fr: Le directeur de l’ONG Luc Orban, furieux, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | directeur de l’ONG | dénonce | -
        fr: « On attend », a dit le directeur de l’ONG Luc Orban, maire. → direct | On attend | Luc Orban | maire | a dit | -
        ",
    );
}
