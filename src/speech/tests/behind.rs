//! What stands behind a quotation: incises, media, views, signatures.

use super::check_table;

#[test]
fn an_incise_follows_marks_and_adverbs() {
    check_table(
        "
        fr: Cette « légende » raconte la ville autant que le fleuve. → nothing
        fr: « On attend ». a-t-il dit aux élus. → direct | On attend | il | - | a-t-il dit | -
        fr: « C’est non », lundi encore a répété Ada Morval. → direct | C’est non | Ada Morval | - | a répété | -
        fr: « Je pars », il a dit. → direct | Je pars | il | - | a dit | -
        fr: « Je pars », le maire affirme. → nothing
        en: “We wait,” she then said. → direct | We wait, | she | - | said | -
        en: “We wait,” Whit said that the pier was shut. → nothing
        ",
    );
}

#[test]
fn what_stands_between_an_incise_and_its_subject() {
    check_table(
        "
        fr: « On attend », a déclaré du bout des lèvres Ada Morval. → direct | On attend | - | - | a déclaré | -
        fr: « On attend », a déclaré ce lundi Ada Morval. → direct | On attend | Ada Morval | - | a déclaré | -
        fr: « On attend », a déclaré à la presse, ce lundi, Ada Morval. → direct | On attend | Ada Morval | - | a déclaré | -
        fr: « On attend », a déclaré à la presse, calmement, Ada Morval. → direct | On attend | Ada Morval | - | a déclaré | -
        fr: « On attend », a déclaré à la presse, sur le quai, Ada Morval. → direct | On attend | Ada Morval | - | a déclaré | -
        fr: « On attend », a déclaré à la presse, un rien amère, Ada Morval. → direct | On attend | - | - | a déclaré | -
        fr: « On attend », a déclaré à la presse, la voix basse, Ada Morval. → direct | On attend | - | - | a déclaré | -
        fr: « On attend », a-t-on appris du ministère de la Mer. → direct | On attend | - | - | a-t-on appris | -
        it: «Aspettiamo», ha detto Ada Morval ha chiuso. → direct | Aspettiamo | Ada Morval | - | ha detto | -
        ",
    );
}

#[test]
fn a_medium_behind_the_verb_is_no_speaker() {
    check_table(
        "
        fr: « On attend », a expliqué à l’agence Ordane Luc Orban, pilote. → direct | On attend | Luc Orban | pilote | a expliqué | Ordane
        fr: « On attend », a expliqué à l’agence Ordane. → direct | On attend | - | - | a expliqué | -
        fr: « On attend », a déclaré jeudi à Radio Lysse Luc Orban. → direct | On attend | - | - | a déclaré | -
        fr: « On attend », a expliqué à la presse Ada Morval avant de partir. → direct | On attend | - | - | a expliqué | -
        fr: « On attend », a expliqué à la presse locale Ada Morval. → direct | On attend | Ada Morval | - | a expliqué | -
        fr: « On attend », écrit le site Lysse Info. → direct | On attend | site Lysse Info | - | écrit | Lysse Info
        fr: « On attend », affirme le site Lysse Info. → direct | On attend | site Lysse Info | - | affirme | -
        fr: « On attend », affirme la mairie, citant un marin. → direct | On attend | un marin | - | citant | la mairie
        ",
    );
}

#[test]
fn who_is_behind_an_impersonal_pronoun() {
    check_table(
        "
        fr: « Fermé », lit-on sur une pancarte. → direct | Fermé | - | - | lit-on | -
        fr: « La digue tient », dit-on à la radio. → direct | La digue tient | - | - | dit-on | -
        fr: « La digue tient », dit-on à Lysse. → direct | La digue tient | - | - | dit-on | -
        it: «Il molo è sano», si dice nel rapporto della commissione. → nothing
        ",
    );
}

#[test]
fn what_a_quotation_is_called_behind_it() {
    check_table(
        "
        fr: « Un sursis » voilà comment la maire a qualifié le vote. → nothing
        fr: « Un sursis » : voilà comment le vote est salué par la maire. → nothing
        fr: « Un sursis » : voilà ce que la maire publie. → nothing
        en: “A sham” is what the mayor described. → nothing
        fr: L’élue Ada Morval, « atterrée », réclame-t-elle, une enquête. → partial | atterrée | elle | - | réclame | -
        ",
    );
}

#[test]
fn views_and_prepositions_behind_a_quotation() {
    check_table(
        "
        fr: « La mer monte », pour Ada Morval. → direct | La mer monte | Ada Morval | - | pour | -
        fr: « La mer monte », pour Ada Morval et sa ville. → nothing
        fr: « La mer monte », pour la sieste. → nothing
        fr: « La mer monte », pour la mairie. → direct | La mer monte | la mairie | - | pour | -
        fr: « La mer monte », pour le maire. → direct | La mer monte | le maire | - | pour | -
        fr: « Juste » pour le maire, et « injuste » pour les pêcheurs, la taxe passe. → partial | Juste | le maire | - | pour | - // partial | injuste | les pêcheurs | - | pour | -
        fr: « Juste », pour le maire, « injuste », pour les pêcheurs, la taxe passe. → direct | Juste | le maire | - | pour | - // partial | injuste | les pêcheurs | - | pour | -
        fr: « Juste » pour le maire, « injuste » selon les pêcheurs, la taxe passe. → partial | injuste | les pêcheurs | - | selon | -
        de: „Wir warten“, so die Bürgermeisterin Ada Morval. → direct | Wir warten | Ada Morval | Bürgermeisterin | so | -
        de: So die Bürgermeisterin Ada Morval, „wir warten“. → nothing
        ",
    );
}

#[test]
fn signatures_and_what_is_none() {
    check_table(
        "
        fr: « On attend. » – maire de Lysse → direct | On attend. | maire de Lysse | - | - | -
        fr: « On attend. » – une riveraine → direct | On attend. | une riveraine | - | - | -
        fr: « On attend. » (Ada Morval) → nothing
        fr: « On attend. » (la maire de Lysse) → nothing
        fr: « On attend. » (Ada Morval, maire) et la suite. → nothing
        fr: Le quai dort : « On attend. » (Canal des îles) → nothing
        fr: « On attend. » – Ada Morval ; Luc Orban → nothing
        fr: « On attend. » – Ada Morval le 3 mai 2025 → direct | On attend. | Ada Morval | - | - | -
        fr: « On attend. » – Ada Morval dans un communiqué du 3 mai 2025 → direct | On attend. | Ada Morval | - | - | -
        fr: « On attend. » – Ada Morval, visite du 3 mai 2025 → direct | On attend. | Ada Morval | - | - | -
        fr: « On attend. » – Médecins sans frontières, 3 mai 2025 → direct | On attend. | Médecins sans frontières | - | - | -
        fr: « On attend. » – la maire Ada Morval, Lysse, 2025 → direct | On attend. | Ada Morval | maire | - | -
        fr: « On attend. » – Ada Morval, porte-parole du collectif « Rives propres » → direct | On attend. | Ada Morval | porte-parole du collectif « Rives propres » | - | -
        fr: Le quai dort. « On attend. » – Ada Morval, maire → direct | On attend. | Ada Morval | maire | - | -
        fr: « On attend. » Ada Morval, maire → direct | On attend. | Ada Morval | maire | - | -
        fr: « On attend. »¶– Ada Morval → direct | On attend. | Ada Morval | - | - | -
        fr: « On attend. »¶Canal Lysse, 3 mai 2025 → direct | On attend. | Canal Lysse | - | - | -
        fr: « On attend. » Ada Morval, auteure de « Salines » → nothing
        fr: « On attend. » Ada Morval « la maire » → nothing
        de: „Wir warten.“ – Ada Morval, Bürgermeisterin von Lysse → direct | Wir warten. | Ada Morval | Bürgermeisterin von Lysse | - | -
        ",
    );
}
