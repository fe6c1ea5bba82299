//! What stands before a quotation: prepositions, verbs and how far they reach, colons.

use super::check_table;

#[test]
fn prepositions_before_a_quotation() {
    check_table(
        "
        de: Dem Landrat zufolge ist der Damm „stabil“. → partial | stabil | Landrat | - | zufolge | -
        de: Der Landrätin Ada Morval zufolge ist der Damm „stabil“. → partial | stabil | Ada Morval | Landrätin | zufolge | -
        de: Der Damm ist dem Sprecher der Stadt zufolge „stabil“. → partial | stabil | Sprecher der Stadt | - | zufolge | -
        fr: À l’en croire, la digue était « pourrie ». → partial | pourrie | - | - | À l’en croire | -
        fr: Selon Ada Morval, maire de Lysse, « la mer monte ». → direct | la mer monte | Ada Morval | maire de Lysse | Selon | -
        fr: Selon Ada Morval, la maire de Lysse dort « sans bruit ». → partial | sans bruit | Ada Morval | - | Selon | -
        fr: Selon même Ada Morval, « rien n’est réglé ». → nothing
        fr: Selon l’expression du maire, « la mer monte ». → direct | la mer monte | maire | - | Selon | -
        fr: Selon le message posté hier, « la mer monte ». → partial | la mer monte | le message | - | Selon | -
        fr: Pour Ada Morval, « la mer monte ». → direct | la mer monte | Ada Morval | - | Pour | -
        fr: Pour la mairie, « la mer monte ». → direct | la mer monte | la mairie | - | Pour | -
        fr: Pour le maire, « la mer monte ». → direct | la mer monte | le maire | - | Pour | -
        fr: Pour Ada Morval la mer monte « sans bruit ». → nothing
        fr: Pour la sieste, « le silence » règne. → nothing
        ",
    );
}

#[test]
fn how_a_preposition_holds_its_quotation() {
    check_table(
        "
        fr: Selon le maire, qui n’a rien vu, la digue est « pourrie ». → partial | pourrie | le maire | - | Selon | -
        fr: Selon le maire, hier soir, « la digue tient ». → partial | la digue tient | le maire | - | Selon | -
        fr: La digue est sûre et selon le maire, « rien ne presse ». → partial | rien ne presse | le maire | - | selon | -
        fr: Selon le maire, « la digue tient » ; la suite est connue. → partial | la digue tient | le maire | - | Selon | -
        fr: Tout va bien, selon le maire : « La digue tient. » → direct | La digue tient. | le maire | - | selon | -
        fr: Selon le maire, interrogé par Rive Info, « la digue tient ». → partial | la digue tient | le maire | - | Selon | Rive Info
        fr: Selon Rive Info, le maire a parlé d’un « sursis ». → partial | sursis | le maire | - | a parlé | Rive Info
        ",
    );
}

#[test]
fn incises_and_examples_before_a_quotation() {
    check_table(
        "
        fr: À l’époque, rappelle-t-il, « une lettre suffisait ». → partial | une lettre suffisait | il | - | rappelle | -
        fr: À l’époque, rappelle l’historien Luc Orban devant la presse, « une lettre suffisait ». → partial | une lettre suffisait | Luc Orban | historien | rappelle | -
        fr: À l’époque, citant l’historien Luc Orban, « une lettre suffisait ». → partial | une lettre suffisait | Luc Orban | historien | citant | -
        fr: À l’époque rappelle l’historien Luc Orban, « une lettre suffisait ». → nothing
        fr: Les parents s’inquiètent, comme les voisins : « On ne sait rien. » → direct | On ne sait rien. | Les parents | - | s’inquiètent | -
        fr: Les parents s’inquiètent, dont Ada Morval : « On ne sait rien. » → direct | On ne sait rien. | Les parents | - | s’inquiètent | -
        fr: L’étude dénonce « un hold-up ». → partial | un hold-up | L’étude | - | dénonce | -
        fr: Le livre de Luc Orban affirme : « Tout va bien. » → direct | Tout va bien. | livre de Luc Orban | - | affirme | -
        fr: Le projet dénoncé par la maire : « Un hold-up. » → direct | Un hold-up. | la maire | - | dénoncé | -
        ",
    );
}

#[test]
fn the_verb_inside_the_marks_and_its_subject() {
    check_table(
        "
        fr: La mairie « n’a rien vu ». → partial | n’a rien vu | La mairie | - | - | -
        fr: La mairie « a menti ». → partial | a menti | La mairie | - | - | -
        fr: La mairie « le dossier est clos ». → nothing
        fr: La digue « ne tient pas » la route. → nothing
        fr: Le voisin « ne commente pas » le dossier. → partial | ne commente pas | Le voisin | - | - | -
        fr: Elle « ne commente pas ». → partial | ne commente pas | Elle | - | - | -
        fr: Ada Morval « ne commente pas » le dossier. → partial | ne commente pas | Ada Morval | - | - | -
        ",
    );
}

#[test]
fn how_far_a_verb_reaches() {
    check_table(
        "
        fr: Il a dit oui ; le « plan bleu » suit. → nothing
        fr: Le maire a dit ceci : le texte, « bâclé », sera revu. → nothing
        fr: Elle voit dans ce choix « une erreur ». → partial | une erreur | Elle | - | voit | -
        fr: Elle y voit « une erreur ». → partial | une erreur | Elle | - | voit | -
        fr: Elle salue un choix comme « un cadeau ». → partial | un cadeau | Elle | - | salue | -
        fr: Elle salue un choix qui « honore » la ville. → nothing
        fr: Elle salue un choix quand « tout » va mal. → nothing
        fr: Elle salue l’élu a « tout » donné. → nothing
        fr: Elle publie un livre de « contes ». → nothing
        fr: Elle appelle de nouveau à « manifester ». → partial | manifester | Elle | - | appelle | -
        fr: Elle appelle même à la « grève ». → partial | grève | Elle | - | appelle | -
        fr: Elle appelle à très « large » union. → partial | large | Elle | - | appelle | -
        fr: Elle appelle, lassée, à la « grève ». → nothing
        fr: Elle appelle les élus à la « grève ». → partial | grève | Elle | - | appelle | -
        fr: Elle exhorte les élus de la ville à une « trêve ». → partial | trêve | Elle | - | exhorte | -
        fr: Elle parle des élus de « Lysse ». → partial | Lysse | Elle | - | parle | -
        en: The mayor called the “lake effect” real. → partial | lake effect | The mayor | - | called | -
        en: The mayor told the press this was the “lake effect”. → partial | lake effect | The mayor | - | told | -
        ",
    );
}

#[test]
fn whole_statements_behind_a_comma() {
    check_table(
        "
        en: Whit said, “We wait”. → direct | We wait | Whit | - | said | -
        en: Whit said, “We wait” again → partial | We wait | Whit | - | said | -
        en: Whit said, “We wait”; he left. → partial | We wait | Whit | - | said | -
        en: Whit said to the press of Lysse on the old pier, “We wait.” → partial | We wait. | Whit | - | said | -
        en: Whit said late on Monday, “We wait.” → direct | We wait. | Whit | - | said | -
        fr: Le maire a dit, « On attend ». → partial | On attend | Le maire | - | a dit | -
        fr: Comme le rappelle la maire, « la digue tient » bien. → partial | la digue tient | la maire | - | rappelle | -
        ",
    );
}

#[test]
fn a_colon_before_a_quotation() {
    check_table(
        "
        fr: Le préfet de Lysse : « La digue tient depuis mardi. » → nothing
        fr: Réaction de Luc Orban : « La digue tient depuis mardi. » → direct | La digue tient depuis mardi. | Luc Orban | - | - | -
        fr: Sur place, furieux, le maire a été sec : « On nous ment. » → direct | On nous ment. | le maire | - | - | -
        fr: Ada Morval, Luc Orban, Eva Brunel, même refrain : « On nous ment. » → nothing
        fr: La riveraine hausse le ton : « on nous ment » → nothing
        fr: Même écho à Ada Morval : « On nous ment. » → nothing
        fr: Le maire le sait : « On nous ment. » → direct | On nous ment. | Le maire | - | - | -
        fr: Contexte du port de Lysse : « On nous ment. » → nothing
        ",
    );
}
