//! Whose words they are: names, titles, particles, and the roles beside them.

use super::check_table;

#[test]
fn pronouns_and_determiners() {
    check_table(
        "
        fr: Selon de jeunes élus, « rien ne presse ». → direct | rien ne presse | de jeunes élus | - | Selon | -
        fr: « On attend », a dit M. le maire. → direct | On attend | le maire | - | a dit | -
        fr: « On attend », a dit le ministre M. Le Goff. → direct | On attend | Le Goff | ministre | a dit | -
        en: “We wait,” said 12 officials. → direct | We wait, | 12 officials | - | said | -
        es: «Esperamos», dijo esta. → direct | Esperamos | esta | - | dijo | -
        ",
    );
}

#[test]
fn what_hangs_on_a_noun() {
    check_table(
        "
        fr: L’association « Les Amis du port » dénonce « un hold-up ». → partial | un hold-up | association « Les Amis du port » | - | dénonce | -
        fr: « On attend », a dit le secrétaire d’État à la presse. → direct | On attend | secrétaire d’État | - | a dit | -
        fr: « On attend », a dit le candidat à la Mairie de Lysse. → direct | On attend | candidat à la Mairie de Lysse | - | a dit | -
        fr: « On attend », a dit un pilote à Lysse. → direct | On attend | un pilote | - | a dit | -
        fr: « On attend », ont dit Ada Morval et M. Orban. → direct | On attend | Ada Morval et M. Orban | - | ont dit | -
        fr: « On attend », ont dit Ada Morval et Luc Orban, pilotes. → direct | On attend | Ada Morval et Luc Orban | pilotes | ont dit | -
        fr: « On attend », a dit le maire et Luc Orban sourit. → direct | On attend | le maire | - | a dit | -
        fr: « On attend », a dit Ada Morval et personne ne bouge. → direct | On attend | Ada Morval | - | a dit | -
        fr: « On attend », a dit le directeur de l’ONG Luc Orban. → direct | On attend | Luc Orban | directeur de l’ONG | a dit | -
        fr: « On attend », a dit le rapport obtenu par la Gazette. → direct | On attend | le rapport | - | a dit | Gazette
        fr: « On attend », a dit le groupe appelé en renfort. → direct | On attend | le groupe | - | a dit | -
        fr: « On attend », a dit la société annonçant la digue. → direct | On attend | la société | - | a dit | -
        en: “We wait,” said Corwen officials. → direct | We wait, | Corwen officials | - | said | -
        en: “We wait,” said the paper’s editor Jo Whit. → direct | We wait, | Jo Whit | paper’s editor | said | -
        ",
    );
}

#[test]
fn names_and_their_particles() {
    check_table(
        "
        fr: « On attend », a dit Luc Orban du Port. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc de la Roche. → direct | On attend | Luc de la Roche | - | a dit | -
        fr: « On attend », a dit Luc Orban de la Roche. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit le pape Pie 12. → direct | On attend | Pie 12 | pape | a dit | -
        fr: « On attend », a dit Radio 24. → direct | On attend | Radio 24 | - | a dit | -
        fr: « On attend », a dit Lysse 2024. → direct | On attend | Lysse | - | a dit | -
        fr: « On attend », a expliqué à l’AFP Morval. → direct | On attend | - | - | a expliqué | -
        fr: « On attend », a expliqué à BFM TV Ada Morval. → direct | On attend | - | - | a expliqué | -
        ",
    );
}

#[test]
fn roles_in_apposition() {
    check_table(
        "
        fr: « On attend », a dit Luc Orban, 58 ans, éleveur. → direct | On attend | Luc Orban | éleveur | a dit | -
        fr: « On attend », a dit Luc Orban, 58 ans. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, éleveur, membre du conseil. → direct | On attend | Luc Orban | éleveur, membre du conseil | a dit | -
        fr: « On attend », a dit Luc Orban, la mer monte. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, les élus de Lysse. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, chargé de mission pour l’eau. → direct | On attend | Luc Orban | chargé de mission pour l’eau | a dit | -
        fr: « On attend », a dit Luc Orban, pilote à l’agence Ordane. → direct | On attend | Luc Orban | pilote | a dit | Ordane
        fr: « On attend », a dit Luc Orban, pilote est parti. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, DGA du port. → direct | On attend | Luc Orban | DGA du port | a dit | -
        fr: « On attend », a dit Luc Orban, DGA. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, université de Lysse. → direct | On attend | Luc Orban | - | a dit | -
        fr: « On attend », a dit Luc Orban, auteur de « Salines ». → direct | On attend | Luc Orban | auteur de « Salines » | a dit | -
        fr: « On attend », a dit Luc Orban, auteur « Salines ». → direct | On attend | Luc Orban | auteur | a dit | -
        fr: « On attend », a dit Luc Orban, juge. → direct | On attend | Luc Orban | juge | a dit | -
        fr: « On attend », a dit Luc Orban (UDP), maire. → direct | On attend | Luc Orban | maire | a dit | -
        fr: « On attend », a dit son voisin, Luc Orban, éclusier. → direct | On attend | Luc Orban | éclusier | a dit | -
        fr: « On attend », a dit son voisin, Luc Orban, éclusier depuis mai. → direct | On attend | Luc Orban | voisin | a dit | -
        fr: « On attend », a dit le maire, Lysse. → direct | On attend | le maire | - | a dit | -
        en: “We wait,” said Jo Whit, a fisherman from Port Callow. → direct | We wait, | Jo Whit | fisherman from Port Callow | said | -
        de: „Wir warten“, sagte Jan Brandt, Leiter des Klinikums. → direct | Wir warten | Jan Brandt | Leiter des Klinikums | sagte | -
        de: „Wir warten“, sagte Jan Brandt, der die Klinik leitet. → direct | Wir warten | Jan Brandt | - | sagte | -
        ",
    );
}

#[test]
fn an_ending_makes_no_adverb_of_a_name() {
    check_table(
        "
        fr: « On attend », a dit la ministre du Logement, Ada Morval. → direct | On attend | Ada Morval | ministre du Logement | a dit | -
        fr: L’établissement dénonce « un hold-up ». → partial | un hold-up | L’établissement | - | dénonce | -
        fr: « On attend », a dit Clément Orban. → direct | On attend | Clément Orban | - | a dit | -
        fr: Clément Orban dénonce « un hold-up ». → partial | un hold-up | Clément Orban | - | dénonce | -
        en: Emily Carr said the pier was “safe”. → partial | safe | Emily Carr | - | said | -
        en: Finally Whit said the pier was “safe”. → partial | safe | Whit | - | said | -
        en: “We wait,” said Kelly Marsh. → direct | We wait, | Kelly Marsh | - | said | -
        en: The family said the pier was “safe”. → partial | safe | The family | - | said | -
        it: Clemente Orbani ha detto che il molo è «sano». → partial | sano | Clemente Orbani | - | ha detto | -
        ",
    );
}
