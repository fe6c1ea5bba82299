//! Who stands before the verb: lists, relative clauses, inserts, verbs that share a subject.

use super::check_table;

#[test]
fn who_stands_before_the_verb() {
    check_table(
        "
        fr: Ada Morval (qui n’a pas dit un mot de plus ce jour) dénonce « un hold-up ». → nothing
        fr: Elle le dénonce comme « un hold-up ». → partial | un hold-up | Elle | - | dénonce | -
        fr: Sur le quai une élue dénonce « un hold-up ». → partial | un hold-up | une élue | - | dénonce | -
        fr: Sur le quai elle dénonce « un hold-up ». → partial | un hold-up | elle | - | dénonce | -
        fr: Quand la maire parle Ada Morval dénonce « un hold-up ». → partial | un hold-up | Ada Morval | - | dénonce | -
        fr: La police de Lysse dans un communiqué a dénoncé « un hold-up ». → partial | un hold-up | police de Lysse | - | a dénoncé | -
        fr: La police de Lysse à midi a dénoncé « un hold-up ». → partial | un hold-up | police de Lysse | - | a dénoncé | -
        fr: Le quai du port lundi a dénoncé « un hold-up ». → partial | un hold-up | Le quai du port | - | a dénoncé | -
        ",
    );
}

#[test]
fn lists_of_subjects() {
    check_table(
        "
        fr: La maire, son adjoint et le préfet dénoncent « un hold-up ». → partial | un hold-up | La maire, son adjoint et le préfet | - | dénoncent | -
        fr: Lundi, la maire, son adjoint et le préfet dénoncent « un hold-up ». → partial | un hold-up | la maire, son adjoint et le préfet | - | dénoncent | -
        fr: La maire et le préfet ne disent pas « oui ». → partial | oui | La maire et le préfet | - | disent | -
        fr: Le maire et le préfet l’ont dit « clos ». → partial | clos | Le maire et le préfet | - | ont dit | -
        fr: Le maire absent, la préfète et son adjoint ont dénoncé « un hold-up ». → partial | un hold-up | la préfète et son adjoint | - | ont dénoncé | -
        fr: Luc Orban, Ada Morval et le syndicat ont dénoncé « un hold-up ». → partial | un hold-up | Luc Orban, Ada Morval et le syndicat | - | ont dénoncé | -
        en: The mayor and the sheriff said the pier was “safe”. → partial | safe | The mayor and the sheriff | - | said | -
        en: He met the mayor and the sheriff said the pier was “safe”. → partial | safe | the sheriff | - | said | -
        en: The mayor, her deputy, and the sheriff said the pier was “safe”. → partial | safe | The mayor, her deputy, and the sheriff | - | said | -
        de: Der Landrat und die Ministerin nannten den Plan „Unsinn“. → partial | Unsinn | Landrat und die Ministerin | - | nannten | -
        ",
    );
}

#[test]
fn relative_clauses_and_their_nouns() {
    check_table(
        "
        fr: Ada Morval, éclusière, qui dénonce « un hold-up », est partie. → partial | un hold-up | Ada Morval | éclusière | dénonce | -
        fr: Ada Morval a écrit à Luc Orban, qui dénonce « un hold-up ». → partial | un hold-up | Luc Orban | - | dénonce | -
        fr: Ada Morval a écrit à deux élus, qui dénoncent « un hold-up ». → partial | un hold-up | deux élus | - | dénoncent | -
        ",
    );
}

#[test]
fn segments_between_subject_and_verb() {
    check_table(
        "
        fr: L’exploitant, la société Rives vivantes, dénonce « un hold-up ». → partial | un hold-up | société Rives vivantes | - | dénonce | -
        fr: La société Rives vivantes, la filiale Ordane, dénonce « un hold-up ». → partial | un hold-up | société Rives vivantes | - | dénonce | -
        fr: Luc Orban, 43 ans, pêcheur, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | pêcheur | dénonce | -
        fr: Luc Orban, juge par nature, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | juge par nature | dénonce | -
        fr: Luc Orban, des élus, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | - | dénonce | -
        fr: Luc Orban, pêcheur à Lysse, furieux, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | pêcheur à Lysse | dénonce | -
        fr: Le chef des secours, le pilote Luc Orban, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | pilote | dénonce | -
        de: Die Biologin Ada Morval, die die Klinik leitet, nennt den Plan „dünn“. → partial | dünn | Ada Morval | Biologin | nennt | -
        ",
    );
}

#[test]
fn verbs_that_share_their_subject() {
    check_table(
        "
        fr: Elle sort et dénonce « un hold-up ». → partial | un hold-up | Elle | - | dénonce | -
        fr: Un élu sort et dénonce « un hold-up ». → partial | un hold-up | Un élu | - | dénonce | -
        fr: Sa note le dit et dénonce « un hold-up ». → partial | un hold-up | Sa note | - | dénonce | -
        fr: Le maire a reconnu que des erreurs existent mais dénonce « un hold-up ». → partial | un hold-up | Le maire | - | dénonce | -
        ",
    );
}

#[test]
fn the_first_verb_of_a_clause_tells_its_subject() {
    check_table(
        "
        fr: Le maire, Luc Orban, a reçu la presse et dénonce « un hold-up ». → partial | un hold-up | Luc Orban | maire | dénonce | -
        fr: Le maire, Luc Orban, veut partir et dénonce « un hold-up ». → partial | un hold-up | Luc Orban | maire | dénonce | -
        fr: Le maire, Luc Orban, annonce un vote et dénonce « un hold-up ». → partial | un hold-up | Luc Orban | maire | dénonce | -
        fr: Le fils de la juge, Luc Orban, est venu et dénonce « un hold-up ». → partial | un hold-up | Luc Orban | fils de la juge | dénonce | -
        fr: Le fils de cette juge, Luc Orban, est venu et dénonce « un hold-up ». → partial | un hold-up | Luc Orban | fils de cette juge | dénonce | -
        fr: Ce message que nous avons lu hier, la mairie le garde et dénonce « un hold-up ». → partial | un hold-up | la mairie | - | dénonce | -
        ",
    );
}

#[test]
fn clauses_before_the_subject() {
    check_table(
        "
        it: Il biologo dice, che Luc Orban giudica i dati «poveri». → partial | poveri | Luc Orban | - | giudica | -
        fr: La voisine de Mme Morval dénonce « un hold-up ». → partial | un hold-up | voisine de Mme Morval | - | dénonce | -
        fr: Le maire et le pont dans la brume dénonce « un hold-up ». → nothing
        ",
    );
}

#[test]
fn what_is_an_insert() {
    check_table(
        "
        fr: Le chef des secours, le commandant adjoint Luc Orban, dénonce « un hold-up ». → partial | un hold-up | Luc Orban | commandant adjoint | dénonce | -
        ",
    );
}
