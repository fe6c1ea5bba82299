//! What is remarked about words that were announced and do not follow, and about marks without their partner.

use crate::Code;

const HEAD: &str =
    "Le pont de Lysse\n\nIntroduction : Le pont est fermé depuis lundi.\n\nContexte\n\nIl est vieux.\n\n";

/// Whether the text is said to announce words that do not follow.
#[track_caller]
fn check(cases: &[(&str, bool)]) {
    for (text, expected) in cases {
        let source = format!("{HEAD}{text}");
        let codes: Vec<_> = crate::parse(&source).diagnostics.iter().map(|remark| remark.code).collect();
        assert_eq!(codes.contains(&Code::LeadInWithoutQuote), *expected, "{text}");
    }
}

#[test]
fn words_are_announced_by_a_verb_of_saying_before_a_colon() {
    check(&[
        ("Il pleut. Le maire a déclaré lundi soir à la presse :\n\nLe pont tient et il tiendra.", true),
        ("Le maire a déclaré.\n\nLe pont tient et il tiendra.", false),
        (
            "Le maire a déclaré ce soir au conseil de Lysse devant les élus de la ville réunis ici :\n\nLe pont tient.",
            false,
        ),
        ("Le projet a été salué par la mairie :\n\nLe pont tient et il tiendra.", false),
        ("Le maire poursuit :\n\nLe pont tient et il tiendra.", false),
        ("Voici comment le maire a répondu :\n\nLe pont tient et il tiendra.", false),
        ("Ce que le maire a déclaré :\n\nLe pont tient et il tiendra.", false),
    ]);
}

#[test]
fn what_follows_an_announcement_may_be_a_quotation_a_dialogue_or_a_list() {
    check(&[
        ("Le maire a déclaré :\n\n“Le pont tient.”", false),
        ("Le maire a déclaré :\n\n‘Le pont tient.’", false),
        ("Le maire a déclaré :\n\n— Le pont tient.", false),
        ("Le maire a déclaré :\n\n- un bac\n- un bus", false),
        ("Le maire a déclaré :\n\nUn bac et un bus.", true),
        ("Sources\n\n- Le maire a déclaré :\n\n- La Gazette de Lysse", false),
    ]);
}

#[test]
fn a_mark_without_its_partner_is_told_by_its_side() {
    let message = |text: &str| {
        let source = format!("{HEAD}{text}\n\nLa suite est connue de tous.");
        let found = crate::parse(&source).diagnostics;
        let remark = found.into_iter().find(|remark| remark.code == Code::UnbalancedQuotationMark);
        remark.map(|remark| remark.message.to_string())
    };
    let told = |text| message(text).unwrap_or_default();
    assert_eq!(
        told("Le film « Salines sort lundi. La salle est pleine."),
        "a quotation mark is never closed"
    );
    assert_eq!(told("Le film Salines » sort lundi. La salle est pleine."), "a quotation mark closes nothing");
}
