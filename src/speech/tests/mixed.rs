//! Several quotations, lines and media beside each other, and what faults put into the rules showed to be read wrong.

use super::check_table;

#[test]
fn several_quotations_in_a_sentence() {
    check_table(
        "
        fr: « On attend », dit le maire, et « on espère ». → direct | On attend | le maire | - | dit | - // direct | on espère | le maire | - | dit | -
        fr: « On attend », dit le maire : « On espère. » → direct | On attend | le maire | - | dit | - // direct | On espère. | le maire | - | dit | -
        fr: « On attend », dit le maire ; « on espère ». → direct | On attend | le maire | - | dit | -
        fr: « On attend », dit le maire. Il sort. « On espère. » → direct | On attend | le maire | - | dit | -
        fr: « On attend », dit le maire. « On espère » vite. → direct | On attend | le maire | - | dit | -
        fr: « On attend », dit le maire.¶« On espère ici. » → direct | On attend | le maire | - | dit | - // direct | On espère ici. | - | - | - | -
        fr: « On attend, dit-on, et on espère. » → direct | On attend, dit-on, et on espère. | - | - | - | -
        fr: « On attend, dit un pilote, et on espère. » → direct | On attend | un pilote | - | dit | - // direct | et on espère. | un pilote | - | dit | -
        fr: « On attend — dit Ada Morval — et on espère. » → direct | On attend — dit Ada Morval — et on espère. | - | - | - | -
        fr: « On attend, dit Ada Morval → direct | On attend | Ada Morval | - | dit | -
        fr: « On attend, dit Ada Morval dans un communiqué. → direct | On attend, dit Ada Morval dans un communiqué. | - | - | - | -
        fr: — On attend ? a demandé Ada Morval. → direct | On attend ? | Ada Morval | - | a demandé | -
        fr: — On attend, a-t-elle dit. → direct | On attend | elle | - | a-t-elle dit | -
        fr: – On attend ? demande Ada Morval. → direct | On attend ? | Ada Morval | - | demande | -
        fr: – On attend, dit Ada Morval. → nothing
        fr: – On attend, dit-elle. → direct | On attend | elle | - | dit | -
        fr: – On attend, a-t-elle dit. → nothing
        ",
    );
}

#[test]
fn lines_around_a_quotation() {
    check_table(
        "
        fr: Le maire a dit que¶« la ville paiera » (lysse.example) → direct | la ville paiera | Le maire | - | a dit | -
        fr: Le maire a dit que¶« la ville paiera » bientôt. → partial | la ville paiera | Le maire | - | a dit | -
        fr: Interrogée par Rive Info, la maire a dit :¶« On attend. » – Ada Morval, pilote → direct | On attend. | Ada Morval | pilote | a dit | Rive Info
        fr: La voisine a dit :¶« On attend. » – la mairie → direct | On attend. | la mairie | - | a dit | -
        en: “We wait.” Whit left. → nothing
        fr: On attend. » a dit Ada Morval. → nothing
        fr: Pourtant, « rien ne presse », dit Ada Morval. → direct | rien ne presse | Ada Morval | - | dit | -
        fr: « Oui », dit Ada Morval.¶Et d’ajouter : « On attend. » → direct | Oui | Ada Morval | - | dit | - // direct | On attend. | - | - | ajouter | -
        fr: « Oui », dit Ada Morval. Las d’ajouter : « On attend. » → direct | Oui | Ada Morval | - | dit | -
        ",
    );
}

#[test]
fn media_and_documents() {
    check_table(
        "
        fr: Interrogée de nouveau par Rive Info, Ada Morval parle d’un « sursis ». → partial | sursis | Ada Morval | - | parle | Rive Info
        fr: Dans un entretien accordé jeudi à La Gazette, Ada Morval parle d’un « sursis ». → partial | sursis | Ada Morval | - | parle | La Gazette
        fr: Dans un entretien à la voisine Morval, Ada Morval parle d’un « sursis ». → partial | sursis | Ada Morval | - | parle | -
        fr: Dans une lettre obtenue de La Gazette, la mairie évoque « un sursis ». → partial | un sursis | la mairie | - | évoque | -
        fr: Dans une lettre que La Vigie a reçue, la mairie évoque « un sursis ». → partial | un sursis | la mairie | - | évoque | -
        fr: Dans une lettre que le Port a pu consulter, la mairie évoque « un sursis ». → partial | un sursis | la mairie | - | évoque | -
        fr: « On attend », a dit Ada Morval à la directrice Rive Info. → direct | On attend | Ada Morval | - | a dit | -
        de: „Wir warten“, sagte Ada Morval der Lysser Zeitung. → direct | Wir warten | Ada Morval | - | sagte | Lysser Zeitung
        de: „Wir warten“, sagte Ada Morval dem Sender. → direct | Wir warten | Ada Morval | - | sagte | Sender
        ",
    );
}

#[test]
fn names_of_marks_and_people() {
    check_table(
        "
        fr: Ada Morval dit « Vent Bleu ». → partial | Vent Bleu | Ada Morval | - | dit | -
        fr: Une femme s’appelle « la Louve ». → partial | la Louve | Une femme | - | s’appelle | -
        fr: Ada Morval salue un élu jugé en mai puis en juin pour « abus ». → partial | abus | Ada Morval | - | salue | -
        fr: « On attend », a dit la directrice de l’agence Ordane. → direct | On attend | directrice de l’agence Ordane | - | a dit | -
        fr: « On attend », a dit Luc Orban, auteur de la note annonçant la fin. → direct | On attend | Luc Orban | auteur de la note | a dit | -
        fr: « On attend », a dit Luc Orban, auteur d’une annonce. → direct | On attend | Luc Orban | auteur d’une annonce | a dit | -
        fr: « On attend », a dit Luc Orban, voisin juge. → direct | On attend | Luc Orban | voisin juge | a dit | -
        ",
    );
}

#[test]
fn what_faults_showed_to_be_read_wrong() {
    check_table(
        "
        fr: « Faux » et « trompeur », juge le maire. → direct | Faux | le maire | - | juge | - // direct | trompeur | le maire | - | juge | -
        fr: « Faux », « vague » et « trompeur », juge le maire. → direct | Faux | le maire | - | juge | - // direct | vague | le maire | - | juge | - // direct | trompeur | le maire | - | juge | -
        fr: Le maire juge le texte « faux » et « trompeur ». → partial | faux | Le maire | - | juge | - // partial | trompeur | Le maire | - | juge | -
        fr: « On attend », dit-elle : « On espère. » → direct | On attend | elle | - | dit | - // direct | On espère. | elle | - | dit | -
        fr: « On attend », a dit Luc Orban, la juge répond. → direct | On attend | Luc Orban | - | a dit | -
        fr: Hier soir Mme Morval dénonce « un hold-up ». → partial | un hold-up | Morval | - | dénonce | -
        en: Jo Whit, 43 years old, a fisherman, called the ban “a hoax”. → partial | a hoax | Jo Whit | fisherman | called | -
        fr: Le maire ne s’est jamais dit « choqué ». → partial | choqué | Le maire | - | s’est jamais dit | -
        fr: Le maire a dans la foulée salué « un geste ». → partial | un geste | Le maire | - | a dans la foulée salué | -
        fr: Interrogé hier, Luc Orban, de Lysse, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | - | dénonce | -
        fr: De Lysse, Luc Orban dénonce « un hold-up ». → partial | un hold-up | Luc Orban | - | dénonce | -
        ",
    );
}
