//! Where the phrase of a speaker ends: names of organisations with their prepositions, participles behind a noun.

use super::{check, check_in};
use crate::Language::{English, German, Italian, Portuguese, Spanish};

#[test]
fn what_an_organisation_is_for_is_in_its_name() {
    check(
        "La Ligue contre le bruit dénonce « une honte ».",
        &["partial | une honte | Ligue contre le bruit | - | dénonce | -"],
    );
    check(
        "« Une honte », dénonce l’Association pour la protection des oiseaux.",
        &["direct | Une honte | Association pour la protection des oiseaux | - | dénonce | -"],
    );
    check_in(
        English,
        "The Committee on River Safety called it “absurd”.",
        &["partial | absurd | Committee on River Safety | - | called | -"],
    );
    check_in(
        German,
        "„Das ist falsch“, teilte das Bundesamt für Kartenwesen mit.",
        &["direct | Das ist falsch | Bundesamt für Kartenwesen | - | teilte | -"],
    );
    check_in(
        Spanish,
        "La Asociación para la Defensa del Río denuncia «una vergüenza».",
        &["partial | una vergüenza | Asociación para la Defensa del Río | - | denuncia | -"],
    );
    check_in(
        Portuguese,
        "A Prefeitura de São Bento nega “qualquer corte”.",
        &["partial | qualquer corte | Prefeitura de São Bento | - | nega | -"],
    );
}

#[test]
fn what_is_said_against_it_or_on_a_day_is_not() {
    check_in(
        English,
        "“It is absurd,” said the Council on Monday.",
        &["direct | It is absurd, | Council | - | said | -"],
    );
    check(
        "Le syndicat contre lequel le maire plaide dénonce « une honte ».",
        &["partial | une honte | Le syndicat | - | dénonce | -"],
    );
}

#[test]
fn a_participle_ends_the_phrase() {
    check(
        "Un message partagé sur un forum affirme que le sel « tue ».",
        &["partial | tue | Un message | - | affirme | -"],
    );
    check(
        "Le communiqué publié lundi par la mairie parle d’une « fausse alerte ».",
        &["partial | fausse alerte | Le communiqué | - | parle | -"],
    );
    check(
        "L’association basée à Lysse dénonce « une honte ».",
        &["partial | une honte | association basée à Lysse | - | dénonce | -"],
    );
}

#[test]
fn a_verb_of_blame_is_no_charge() {
    check_in(
        Italian,
        "Il senatore ha accusato i giornali di «nascondere tutto».",
        &["partial | nascondere tutto | Il senatore | - | ha accusato | -"],
    );
    check_in(Spanish, "El hombre, acusado de «estafa», huyó.", &[]);
}

#[test]
fn views_need_more_than_the_name_of_a_place() {
    check_in(
        English,
        "For the miner Jo Whit, the plan is “far too late.”",
        &["partial | far too late. | Jo Whit | miner | For | -"],
    );
    check_in(English, "For Lysse, the “golden age” is over.", &[]);
    check_in(English, "For years, the “lake effect” was denied.", &[]);
    check("Pour Lysse, l’« âge d’or » est fini.", &[]);
    check(
        "Pour Ada Morval, du Centre des marées, « la digue tient ».",
        &["direct | la digue tient | Ada Morval | - | Pour | -"],
    );
}

#[test]
fn nicknames_and_clauses_with_as() {
    check("L’homme que ses voisins appelaient « le Passeur » est mort.", &[]);
    check(
        "Comme l’explique sur son site l’Office des marées, la digue est « saine ».",
        &["partial | saine | Office des marées | - | explique | -"],
    );
}

#[test]
fn the_field_of_a_person_and_words_that_stress_one() {
    check(
        "Le professeur en droit public Luc Orban parle d’une « honte ».",
        &["partial | honte | Luc Orban | professeur en droit public | parle | -"],
    );
    check("Le maire lui-même parle d’une « honte ».", &["partial | honte | Le maire | - | parle | -"]);
    check(
        "Une réforme dont Luc Orban estime qu’elle est « folle ».",
        &["partial | folle | Luc Orban | - | estime | -"],
    );
    check_in(
        German,
        "Nach Darstellung der Bahn war es „eine Verwechslung“.",
        &["partial | eine Verwechslung | Bahn | - | Nach Darstellung | -"],
    );
}

#[test]
fn a_german_preposition_with_von() {
    check_in(
        German,
        "Nach Angaben von Luc Orban, dem Leiter des Wetteramts, war es „kein Sturm“.",
        &["partial | kein Sturm | Luc Orban | Leiter des Wetteramts | Nach Angaben | -"],
    );
    check_in(
        German,
        "Nach Angaben der Polizei war es „kein Sturm“.",
        &["partial | kein Sturm | Polizei | - | Nach Angaben | -"],
    );
}
