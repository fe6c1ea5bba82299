//! Whose full name a last name or a pronoun stands for.

use crate::speech::find;
use crate::{Language, Options};

#[track_caller]
fn check_in(language: Language, text: &str, expected: &[Option<&str>]) {
    let found = find(text, language, &Options::default());
    let resolved: Vec<_> = found.iter().map(|quote| quote.speaker_resolved.as_deref()).collect();
    assert_eq!(resolved, expected, "{text}");
}

#[track_caller]
fn check(text: &str, expected: &[Option<&str>]) {
    check_in(Language::French, text, expected);
}

#[test]
fn a_last_name_stands_for_the_full_one() {
    let ada = Some("Ada Morval");
    check("« Oui », dit Ada Morval. « Non », répond Mme Morval. « Si », insiste-t-elle.", &[None, ada, ada]);
    check("« Oui », dit la ministre Ada Morval.\n« Non », répond M. Morval.", &[None, None]);
    check("« Oui », dit Ada Morval.\n« Non », dit Luc Morval.\n« Si », répond Morval.", &[None, None, None]);
}

#[test]
fn a_pronoun_agrees_with_who_spoke() {
    let ada = Some("Ada Morval");
    check("« Oui », dit la maire Ada Morval. « Non », ajoute-t-elle.", &[None, ada]);
    check("« Oui », dit Ada Morval, directrice du port. « Non », ajoute-t-elle.", &[None, ada]);
    check("« Oui », dit la maire Ada Morval. « Non », ajoute-t-il.", &[None, None]);
    check("« Oui », dit Ada Morval. « Non », dit Luc Orban. « Si », ajoute-t-il.", &[None, None, None]);
    check("« Oui », dit Ada Morval.\n« Non », ajoute-t-elle.", &[None, None]);
    check_in(
        Language::English,
        "“Yes,” said spokeswoman Jo Whit. “No,” she added.",
        &[None, Some("Jo Whit")],
    );
    check_in(
        Language::Italian,
        "«Sì», ha detto la ministra Ada Morval. «No», ha aggiunto lui.",
        &[None, None],
    );
}

#[test]
fn a_pronoun_of_several_or_after_another_name_stays() {
    check("« Oui », dit Ada Morval. « Non », ajoutent-ils.", &[None, None]);
    check("« Oui », dit Ada Morval. Son adjoint Luc Orban sourit. « Non », ajoute-t-il.", &[None, None]);
    check("« Oui », dit Ada Morval. M. Orban sourit. « Non », ajoute-t-il.", &[None, None]);
    check(
        "« Oui », dit Ada Morval. À Lysse, la foule attend. « Non », ajoute-t-elle.",
        &[None, Some("Ada Morval")],
    );
}

#[test]
fn what_is_known_of_a_person_comes_from_every_mention() {
    let ada = Some("Ada Morval");
    check("« Oui », dit la ministre Ada Morval. « Non », répond Morval.", &[None, ada]);
    check(
        "« Oui », dit la maire Ada Morval.\n« Non », répond Morval. « Si », ajoute-t-il.",
        &[None, ada, None],
    );
    check(
        "« Oui », dit Ada Morval. « Bien », dit la maire Ada Morval.\n« Non », répond M. Morval.",
        &[None, None, None],
    );
    check("« Oui », dit Ada Morval. « Bien », dit Ada Morval. « Si », ajoute-t-elle.", &[None, None, ada]);
}

#[test]
fn two_capitals_side_by_side_name_somebody() {
    let ada = Some("Ada Morval");
    for (between, expected) in [
        ("(Luc Orban) rit.", None),
        ("Marie Orban rit.", None),
        ("À Lysse on attend Orban.", ada),
        ("À Lysse 2 bacs passent.", ada),
        ("La foule est à Lysse. Orban dort.", ada),
        ("La foule est à Arve. Orban dort.", ada),
    ] {
        check(&format!("« Oui », dit Ada Morval. {between} « Non », ajoute-t-elle."), &[None, expected]);
    }
    check(
        "« Bien », dit Luc Orban.\n« Oui », dit Ada Morval. Orban rit. « Non », ajoute-t-elle.",
        &[None, None, None],
    );
}
