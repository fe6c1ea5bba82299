//! The forms of verbs of saying; names and terms in quotation marks, of which they say nothing.

use super::check_table;

#[test]
fn a_form_that_is_a_noun_is_no_verb() {
    check_table(
        "
        fr: Il la juge « folle ». → partial | folle | Il | - | juge | -
        fr: Ada Morval la juge « folle ». → partial | folle | Ada Morval | - | juge | -
        fr: Comme le rappelle Mme Morval, « rien ne presse ». → direct | rien ne presse | Morval | - | rappelle | -
        fr: Comme le rappelle notre voisine, « rien ne presse ». → direct | rien ne presse | notre voisine | - | rappelle | -
        fr: Comme le rappelle Ada Morval, « rien ne presse ». → direct | rien ne presse | Ada Morval | - | rappelle | -
        en: The mayor wants to say it was “safe”. → nothing
        ",
    );
}

#[test]
fn where_a_verb_group_begins() {
    check_table(
        "
        fr: Dit-elle « non » ? → partial | non | elle | - | Dit | -
        en: Said the mayor: “We wait.” → direct | We wait. | the mayor | - | Said | -
        es: Dijo la alcaldesa: «Esperamos». → direct | Esperamos | la alcaldesa | - | Dijo | -
        fr: Le maire est sorti avant d’ajouter : « On nous ment. » → direct | On nous ment. | Le maire | - | ajouter | -
        fr: Le maire est las et d’ajouter : « On nous ment. » → direct | On nous ment. | Le maire | - | - | -
        fr: Le maire se dit « choqué ». → partial | choqué | Le maire | - | se dit | -
        fr: Le maire s’en dit « choqué ». → partial | choqué | Le maire | - | s’en dit | -
        fr: Le maire les dit « sales ». → partial | sales | Le maire | - | dit | -
        fr: Le maire s’en est dit « choqué ». → nothing
        ",
    );
}

#[test]
fn compound_forms_and_what_stands_in_them() {
    check_table(
        "
        fr: Le maire a, en fin de conseil, salué « un geste ». → partial | un geste | Le maire | - | a, en fin de conseil, salué | -
        fr: Le maire a salué le projet et dénoncé « un mensonge ». → partial | un mensonge | Le maire | - | dénoncé | -
        ",
    );
}

#[test]
fn modals_and_complements() {
    check_table(
        "
        fr: Le maire s’est borné à rappeler que « tout va bien ». → partial | tout va bien | Le maire | - | s’est borné à rappeler | -
        de: Er fügte hinzu: „Wir warten.“ → direct | Wir warten. | Er | - | fügte hinzu | -
        de: Der Landrat wies die Kritik als „Unsinn“ zurück. → partial | Unsinn | Landrat | - | wies | -
        de: Der Landrat wies den Weg zum „Unsinn“. → nothing
        ",
    );
}

#[test]
fn verbs_of_no_table() {
    check_table(
        "
        fr: « On attend », document Ada Morval. → nothing
        fr: « On attend », affiche Ada Morval. → nothing
        fr: Le maire n’a-t-il turlupiné que « rien ne presse » ? → partial | rien ne presse | il | - | a-t-il turlupiné | -
        ",
    );
}

#[test]
fn names_and_terms_in_marks() {
    check_table(
        "
        fr: Il dit le mot « non » et « oui » d’un trait. → nothing
        fr: Le maire dit « non », « oui » et « peut-être ». → nothing
        fr: Le maire a publié « les rives du lac sont sales ». → partial | les rives du lac sont sales | Le maire | - | a publié | -
        fr: Le maire a publié « Les rives du lac sont sales. » → partial | Les rives du lac sont sales. | Le maire | - | a publié | -
        fr: Le maire a publié « Les rives du lac sont bien sales depuis mardi soir à Lysse ». → partial | Les rives du lac sont bien sales depuis mardi soir à Lysse | Le maire | - | a publié | -
        fr: Ada Morval dénonce le film « #Salines ». → nothing
        fr: Ada Morval dénonce un accord « Rives et Ports ». → nothing
        fr: Ada Morval dénonce la « Grande rive ». → partial | Grande rive | Ada Morval | - | dénonce | -
        fr: Ada Morval dénonce la « Rive ». → partial | Rive | Ada Morval | - | dénonce | -
        fr: Ada Morval dénonce le dispositif « Vent du large, vent du soir, vent du matin, vent debout ». → nothing
        fr: Ada Morval salue l’élu condamné pour « abus ». → nothing
        fr: Ada Morval salue l’ouverture d’une enquête sur des « abus ». → partial | abus | Ada Morval | - | salue | -
        fr: Le maire, accusé de « mentir », dément. → nothing
        en: Whit denounced “No entry” signs. → partial | No entry | Whit | - | denounced | -
        en: Whit told the “Ordane Echo” it was “safe”. → partial | safe | Whit | - | told | -
        fr: Le maire qui a appelé « à la trêve » est parti. → partial | à la trêve | Le maire | - | a appelé | -
        fr: « À lire aussi : le port de Lysse ferme » → nothing
        ",
    );
}

#[test]
fn gerunds_and_shared_subjects() {
    check_table(
        "
        fr: Estimant que « tout va bien » et que la digue tient, le maire est parti. → partial | tout va bien | le maire | - | Estimant | -
        fr: Ada Morval veut partir, estimant que « tout va bien ». → partial | tout va bien | Ada Morval | - | estimant | -
        fr: « Oui », a répondu Ada Morval, estimant que « tout va bien ». → direct | Oui | Ada Morval | - | a répondu | - // partial | tout va bien | Ada Morval | - | estimant | -
        fr: Le maire a vu l’élue, qui sort en criant au « complot ». → partial | complot | Le maire | - | criant | -
        fr: La Gazette, citant un marin, rapporte que « tout va bien ». → partial | tout va bien | un marin | - | citant | Gazette
        fr: Ada Morval, citant la loi, parle d’un « hold-up ». → partial | hold-up | Ada Morval | - | parle | -
        fr: Ce que dénonce Ada Morval : « un hold-up ». → direct | un hold-up | Ada Morval | - | dénonce | -
        de: Am Montag sagte sie, der Damm sei „stabil“. → partial | stabil | sie | - | sagte | -
        de: Der Landrat kam und nannte das Verfahren „sauber“. → partial | sauber | Der Landrat | - | nannte | -
        de: Der Lysser Zeitung sagte sie, der Damm sei „stabil“. → partial | stabil | sie | - | sagte | Lysser Zeitung
        ",
    );
}

#[test]
fn a_verb_of_no_table_needs_its_place() {
    check_table(
        "
        fr: Le bac, balaie Ada Morval, est plein. Elle dit « non ». → partial | non | Elle | - | dit | -
        de: „Wir warten“, brummt der Landrat. → direct | Wir warten | Landrat | - | brummt | -
        es: «Esperamos», ha refunfuñado la alcaldesa. → direct | Esperamos | la alcaldesa | - | ha refunfuñado | -
        ",
    );
}

#[test]
fn forms_of_verbs_in_their_sentence() {
    check_table(
        "
        en: The mayor dropped her claim that it was “safe”. → nothing
        fr: Le maire a à son tour salué « un geste ». → partial | un geste | Le maire | - | a à son tour salué | -
        fr: Ada Morval part et saluée comme « une reine » revient. → nothing
        ",
    );
}

#[test]
fn modals_and_what_follows_them() {
    check_table(
        "
        es: Y la alcaldesa de decir que «todo va bien». → nothing
        fr: Le maire est tenu de dénoncer « un hold-up ». → partial | un hold-up | Le maire | - | est tenu de dénoncer | -
        fr: Le maire fait aussitôt savoir qu’il est « inquiet ». → partial | inquiet | Le maire | - | fait aussitôt savoir | -
        fr: Le maire fait encore une fois savoir qu’il est « inquiet ». → nothing
        fr: Avant d’ajouter que « tout va bien », le maire rit. → nothing
        fr: Le maire a ri sans ajouter que « tout va bien ». → nothing
        ",
    );
}
