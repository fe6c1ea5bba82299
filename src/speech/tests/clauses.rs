//! Subjects that relative clauses, coordination and places of work divide from their verb.

use super::{check, check_in};
use crate::Language::{English, German, Italian, Portuguese, Spanish};

#[test]
fn relative_clauses_between_subject_and_verb() {
    check_in(
        Spanish,
        "El biólogo Luc Orban, que no firmó el texto, considera los datos «pobres».",
        &["partial | pobres | Luc Orban | biólogo | considera | -"],
    );
    check_in(
        Italian,
        "Il biologo Luc Orban, che non ha firmato il testo, giudica i dati «poveri».",
        &["partial | poveri | Luc Orban | biologo | giudica | -"],
    );
    check_in(
        Portuguese,
        "O biólogo Luc Orban, que não assinou o texto, considera os dados “pobres”.",
        &["partial | pobres | Luc Orban | biólogo | considera | -"],
    );
    check_in(
        German,
        "Die Biologin Ada Morval, die an dem Text nicht beteiligt war, hält die Daten für „dünn“.",
        &["partial | dünn | Ada Morval | Biologin | hält | -"],
    );
    check_in(
        English,
        "Professor Ada Morval of Lysse University, who did not sign, said the data were “thin”.",
        &["partial | thin | Ada Morval | Professor | said | -"],
    );
    check(
        "Le syndicat, qui parle de « recul », et la mairie, pour qui « tout va bien », se voient jeudi.",
        &[
            "partial | recul | Le syndicat | - | parle | -",
            "partial | tout va bien | la mairie | - | pour | -",
        ],
    );
}

#[test]
fn the_preposition_of_a_compound_noun() {
    check(
        "La ville accuse l’usine de pâte à papier, qui nie « tout rejet ».",
        &["partial | tout rejet | l’usine de pâte à papier | - | nie | -"],
    );
    check(
        "Le moulin à vent, qui craint « le pire », ferme.",
        &["partial | le pire | Le moulin à vent | - | craint | -"],
    );
    check("La mairie à nouveau dénonce « une rumeur ».", &[]);
}

#[test]
fn verbs_that_share_a_subject() {
    check_in(
        German,
        "Ministerin Ada Morval räumte Fehler ein, nannte das Verfahren aber „sauber“.",
        &["partial | sauber | Ada Morval | Ministerin | nannte | -"],
    );
    check_in(
        English,
        "Harbour Secretary Jo Whit conceded that mistakes had been made but insisted the sale was “clean”.",
        &["partial | clean | Jo Whit | Harbour Secretary | insisted | -"],
    );
    check_in(
        Italian,
        "La sindaca ha ammesso errori, ma ha difeso un progetto «giusto».",
        &["partial | giusto | La sindaca | - | ha difeso | -"],
    );
    check(
        "Le maire a reconnu des erreurs, mais a défendu un projet « juste ».",
        &["partial | juste | Le maire | - | a défendu | -"],
    );
}

#[test]
fn who_is_quoted_and_who_quotes() {
    check_in(
        English,
        "Quoting a 1987 survey, Senator Jo Whit said the wall was “beyond repair”.",
        &["partial | beyond repair | Jo Whit | Senator | said | -"],
    );
    check_in(
        English,
        "Lysse police declined to comment, citing an “open case”.",
        &["partial | open case | Lysse police | - | citing | -"],
    );
    check_in(
        English,
        "“Thin at best” is how Jo Whit described the data.",
        &["partial | Thin at best | Jo Whit | - | described | -"],
    );
    check_in(
        Italian,
        "«Il molo», si legge nel rapporto della commissione, «è sano».",
        &[
            "direct | Il molo | rapporto della commissione | - | legge | -",
            "direct | è sano | rapporto della commissione | - | legge | -",
        ],
    );
    check(
        "« On a agi à temps », se défend-on à la mairie.",
        &["direct | On a agi à temps | la mairie | - | se défend-on | -"],
    );
    check(
        "« C’est dur », confie auprès de l’AFP Ada Morval, patronne du bac.",
        &["direct | C’est dur | Ada Morval | patronne du bac | confie | AFP"],
    );
    check(
        "Le ministre a appelé mardi à « la patience de tous ».",
        &["partial | la patience de tous | Le ministre | - | a appelé | -"],
    );
}

#[test]
fn what_stands_inside_a_verb_group() {
    check(
        "Ada Morval (Parti des rives) a de son côté dénoncé « un hold-up ».",
        &["partial | un hold-up | Ada Morval | - | a de son côté dénoncé | -"],
    );
    check(
        "Le maire a par ailleurs ironisé sur « ces experts de salon ».",
        &["partial | ces experts de salon | Le maire | - | a par ailleurs ironisé | -"],
    );
    check(
        "La sénatrice Ada Morval s’en prend à « la rente ».",
        &["partial | la rente | Ada Morval | sénatrice | s’en prend à | -"],
    );
    check("Le rapport inquiète la maire « déléguée ».", &[]);
    check_in(
        English,
        "A spokesman for the port would only say that the matter was “closed”.",
        &["partial | closed | A spokesman for the port | - | would only say | -"],
    );
    check_in(
        Spanish,
        "Un portavoz del puerto se limitó a decir que el asunto estaba «cerrado».",
        &["partial | cerrado | Un portavoz del puerto | - | se limitó a decir | -"],
    );
    check_in(
        Italian,
        "«Perché adesso?», si è chiesta la senatrice Ada Morval.",
        &["direct | Perché adesso? | Ada Morval | senatrice | si è chiesta | -"],
    );
}

#[test]
fn an_incise_inside_the_marks_has_its_own_inserts() {
    let expected = |text: &str| format!("direct | {text} | Ada Morval | ministre de la Mer | a déclaré | -");
    check(
        "« Le bac partira, a déclaré jeudi la ministre de la Mer, Ada Morval, lors d’une visite à Lysse. Les stocks sont là. »",
        &[&expected("Le bac partira"), &expected("Les stocks sont là.")],
    );
}

#[test]
fn et_d_ajouter_goes_on_from_the_quotation_before() {
    check(
        "« On n’a rien vu », dit le pilote Luc Orban. Et d’ajouter : « Personne n’a rien vu. »",
        &[
            "direct | On n’a rien vu | Luc Orban | pilote | dit | -",
            "direct | Personne n’a rien vu. | Luc Orban | pilote | ajouter | -",
        ],
    );
    check(
        "Et d’ajouter : « Personne n’a rien vu. »",
        &["direct | Personne n’a rien vu. | - | - | ajouter | -"],
    );
}

#[test]
fn a_gerund_belongs_to_the_clause_around_it() {
    check(
        "« Vous mentez », a-t-elle lancé au maire, qui a quitté la salle en criant au « complot ».",
        &[
            "direct | Vous mentez | elle | - | a-t-elle lancé | -",
            "partial | complot | maire | - | criant | -",
        ],
    );
}

#[test]
fn whom_a_verb_addresses() {
    check(
        "La maire exhorte le préfet à « agir vite ».",
        &["partial | agir vite | La maire | - | exhorte | -"],
    );
    check(
        "Le directeur de l’ONG Terre d’eau, Luc Orban, a promis « un bilan ».",
        &["partial | un bilan | Luc Orban | directeur de l’ONG Terre d’eau | a promis | -"],
    );
    check(
        "Interpellé par un élu, le préfet a botté en touche : « Nous verrons plus tard. »",
        &["direct | Nous verrons plus tard. | le préfet | - | - | -"],
    );
}

#[test]
fn an_incise_may_stand_before_the_quoted_words() {
    check(
        "À l’époque, rappelle l’historien Luc Orban, « une lettre suffisait ».",
        &["partial | une lettre suffisait | Luc Orban | historien | rappelle | -"],
    );
    check(
        "Le préfet, annonce le maire, « viendra lundi ».",
        &["partial | viendra lundi | le maire | - | annonce | -"],
    );
    check_in(
        Italian,
        "Allora, ricorda lo storico Ottavio Belmesi, «bastò una lettera».",
        &["partial | bastò una lettera | Ottavio Belmesi | storico | ricorda | -"],
    );
    check("À l’époque, rappelle la plaque du pont, « une lettre » suffisait.", &[]);
}

#[test]
fn who_stands_for_others_speaks() {
    check(
        "Les parents s’inquiètent, comme Ada Morval, mère de deux enfants : « On ne sait rien. »",
        &["direct | On ne sait rien. | Ada Morval | mère de deux enfants | - | -"],
    );
    check(
        "Le maire a répondu, comme toujours : « On ne sait rien. »",
        &["direct | On ne sait rien. | Le maire | - | a répondu | -"],
    );
}

#[test]
fn a_relative_pronoun_stands_for_who_can_speak() {
    check(
        "Il y a eu une coupure, selon la direction du centre, qui qualifie l’incident de « mineur ».",
        &["partial | mineur | la direction du centre | - | selon | -"],
    );
    let spanish = |text, expected: &[&str]| check_in(Spanish, text, expected);
    spanish(
        "La alcaldesa, que califica el incidente de «leve», no irá al pleno.",
        &["partial | leve | La alcaldesa | - | califica | -"],
    );
    spanish(
        "La medida, que califica la alcaldesa de «grave», no se aplicará.",
        &["partial | grave | la alcaldesa | - | califica | -"],
    );
    spanish("El plan, que califica el riesgo de «leve», no se aplicará.", &[]);
}

#[test]
fn the_subject_of_a_gerund() {
    let read = |who: &str, cue: &str| format!("partial | rien n’a changé | {who} | - | {cue} | -");
    let check = |text: &str, who: &str, cue: &str| check(text, &[&read(who, cue)]);
    check("Estimant que « rien n’a changé », Ada Morval a quitté la salle.", "Ada Morval", "Estimant");
    check("Ada Morval a quitté la salle, estimant que « rien n’a changé ».", "Ada Morval", "estimant");
    // The relative clause is told by its auxiliary or its reflexive.
    check(
        "Ada Morval a écrit au maire, qui s’est levé en criant que « rien n’a changé ».",
        "maire",
        "criant",
    );
    // Where a main verb stands between, the relative clause is over.
    check(
        "Le maire, qui a quitté la salle, a dit sa peur, estimant que « rien n’a changé ».",
        "Le maire",
        "estimant",
    );
}

#[test]
fn a_compound_noun_goes_on_behind_its_preposition() {
    for (source, speaker) in [
        ("le comité à table", "le comité à table"),
        ("la grande à voix basse", "la grande"),
        ("le gardien à midi", "le gardien"),
        ("le journal à grand tirage", "le journal"),
        ("le syndicat à répondre hier", "le syndicat"),
        ("la société à propos de la digue", "la société"),
    ] {
        let expected = format!("direct | Rien n’a changé | {speaker} | - | a dit | -");
        check(&format!("« Rien n’a changé », a dit {source}."), &[&expected]);
    }
}

#[test]
fn what_begins_as_no_role_does_is_none() {
    for (apposition, role) in [
        ("la maire de Lysse", "maire de Lysse"),
        ("leur porte-parole", "porte-parole"),
        ("tous deux membres du conseil", "-"),
        ("avec le maire de Lysse", "-"),
    ] {
        let expected = format!("direct | La digue tient | Ada Morval | {role} | a dit | -");
        check(&format!("« La digue tient », a dit Ada Morval, {apposition}."), &[&expected]);
    }
}
