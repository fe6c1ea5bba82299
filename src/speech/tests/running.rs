//! Quotations over several paragraphs, and dialogue after dashes.

use super::{check, check_in};
use crate::{Code, Language};

#[test]
fn each_paragraph_opens_the_quotation_anew() {
    check(
        "La préfète Ada Morval a écrit : « La digue tient.\n\n« Les relevés le montrent.\n\n« Il n’y a rien à craindre. »",
        &[
            "direct | La digue tient. | Ada Morval | préfète | a écrit | -",
            "direct | Les relevés le montrent. | Ada Morval | préfète | - | -",
            "direct | Il n’y a rien à craindre. | Ada Morval | préfète | - | -",
        ],
    );
    check(
        "« La digue tient.\n« Il n’y a rien à craindre », conclut Ada Morval, préfète.",
        &[
            "direct | La digue tient. | Ada Morval | préfète | - | -",
            "direct | Il n’y a rien à craindre | Ada Morval | préfète | conclut | -",
        ],
    );
    check_in(
        Language::English,
        "“The dam holds.\n\n“Nobody was hurt,” Jo Whit said.",
        &[
            "direct | The dam holds. | Jo Whit | - | - | -",
            "direct | Nobody was hurt, | Jo Whit | - | said | -",
        ],
    );
    check_in(
        Language::German,
        "Ada Morval schrieb: „Der Damm hält.\n„Niemand wurde verletzt.“",
        &[
            "direct | Der Damm hält. | Ada Morval | - | schrieb | -",
            "direct | Niemand wurde verletzt. | Ada Morval | - | - | -",
        ],
    );
}

#[test]
fn one_pair_of_marks_encloses_paragraphs() {
    check(
        "Le maire a répondu : « Le pont est ouvert.\n\nLes camions passent.\n\nNous l’avons vérifié. » Puis il est parti.",
        &[
            "direct | Le pont est ouvert. | Le maire | - | a répondu | -",
            "direct | Les camions passent. | Le maire | - | - | -",
            "direct | Nous l’avons vérifié. | Le maire | - | - | -",
        ],
    );
}

#[test]
fn a_lost_mark_opens_no_long_quotation() {
    check(
        "Le film « Salines sort lundi.\n« On attend », dit le maire.",
        &["direct | On attend | le maire | - | dit | -"],
    );
    check(
        "Il a dit : « On attend.\nLe pont est fermé.\nLa « fête » aura lieu.\n« Oui », dit le maire.",
        &["direct | Oui | le maire | - | dit | -"],
    );
}

#[test]
fn dashes_open_dialogue() {
    check(
        "— Bonjour, dit Ada Morval. Il pleut.",
        &["direct | Bonjour | Ada Morval | - | dit | -", "direct | Il pleut. | Ada Morval | - | dit | -"],
    );
    check(
        "— Où est le passeur ? demande le garde.\n— Il dort, répond-elle.",
        &[
            "direct | Où est le passeur ? | le garde | - | demande | -",
            "direct | Il dort | elle | - | répond | -",
        ],
    );
    check_in(
        Language::Spanish,
        "—No sabemos nada —dijo el guarda—. Mañana veremos.",
        &[
            "direct | No sabemos nada | el guarda | - | dijo | -",
            "direct | Mañana veremos. | el guarda | - | dijo | -",
        ],
    );
    check_in(
        Language::Portuguese,
        "— Não sabemos de nada — disse o guarda.",
        &["direct | Não sabemos de nada | o guarda | - | disse | -"],
    );
}

#[test]
fn dashes_of_lists_open_none() {
    check("— Et vous ?", &[]);
    check("— Le pont tient, a indiqué la mairie.", &[]);
    check("– Le pont tient, affirme la mairie.", &[]);
    check("- Le pont tient, dit-il.", &[]);
    check("— Ada Morval, maire de Lysse, 3 mai 2025", &[]);
}

#[track_caller]
fn check_codes(text: &str, expected: &[Code]) {
    let codes: Vec<_> = crate::parse(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, expected, "{text}");
}

#[test]
fn what_was_announced_or_left_open_is_remarked() {
    let head =
        "Le pont de Lysse\n\nIntroduction : Le pont est fermé depuis lundi.\n\nContexte\n\nIl est vieux.\n\n";
    check_codes(
        &format!("{head}Le maire a déclaré :\n\nLe pont tient et il tiendra."),
        &[Code::LeadInWithoutQuote],
    );
    check_codes(&format!("{head}Le maire a déclaré :"), &[Code::LeadInWithoutQuote]);
    check_codes(&format!("{head}Le maire a déclaré :\n\n« Le pont tient. »"), &[]);
    check_codes(&format!("{head}Le maire a annoncé :\n\n- un bac\n- un bus"), &[]);
    check_codes(&format!("{head}Voici la liste :\n\nUn bac et un bus."), &[]);
    check_codes(&format!("{head}« Le pont tient depuis mardi. »"), &[Code::UnattributedQuote]);
}

#[test]
fn rumours_are_no_dialogue_and_no_long_quotation() {
    let head =
        "Le pont de Lysse\n\nIntroduction : Le pont est fermé depuis lundi.\n\nDésinformation et rumeurs\n\n";
    let quotes = |text: &str| crate::parse(text).article.quotes.len();
    assert_eq!(quotes(&format!("{head}— Le pont est vendu, affirme un tract. Faux.")), 0);
    assert_eq!(quotes(&format!("{head}- « Le pont est vendu. Faux.\n- « Le bac est vendu. » Faux.")), 0);
}

#[test]
fn each_long_quotation_keeps_its_own_speaker() {
    check(
        "Ada Morval a écrit : « La digue tient.\n« Le quai aussi. »\nLuc Orban a écrit : « Le bac part.\n« Le bus aussi. »",
        &[
            "direct | La digue tient. | Ada Morval | - | a écrit | -",
            "direct | Le quai aussi. | Ada Morval | - | - | -",
            "direct | Le bac part. | Luc Orban | - | a écrit | -",
            "direct | Le bus aussi. | Luc Orban | - | - | -",
        ],
    );
}

#[test]
fn a_paragraph_of_its_own_needs_words_enough_for_a_statement() {
    check("Il pleut.\n\n« Le lac est plein. »", &["direct | Le lac est plein. | - | - | - | -"]);
    check("Il pleut.\n\n« Sortie interdite »", &[]);
}
