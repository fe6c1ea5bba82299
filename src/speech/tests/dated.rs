//! The date that an attribution carries, and whether the words are doubted or denied.

use crate::Language;
use crate::Options;
use crate::speech::find;

/// The date of the first quote of each sentence, "-" where it carries none.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let language = |text: &str| if text.starts_with('“') { Language::English } else { Language::French };
    for (text, expected) in cases {
        let found = find(text, language(text), &Options::default());
        let date = found.first().and_then(|quote| quote.spans.date).map_or("-", |span| &text[span.range()]);
        assert_eq!((found.len().min(1), date), (1, *expected), "{text}");
    }
}

#[test]
fn a_date_that_opens_the_clause() {
    check(&[
        ("Mardi, le maire a dénoncé « une erreur ».", "Mardi"),
        ("Ce mardi, le maire a dénoncé « une erreur ».", "mardi"),
        ("Tout va bien ; mardi, le maire a dénoncé « une erreur ».", "mardi"),
        ("Mardi, tout va bien ; le maire a dénoncé « une erreur ».", "-"),
        ("Interrogé mardi, le maire a dénoncé « une erreur ».", "mardi"),
        ("Interrogé ce mardi, le maire a dénoncé « une erreur ».", "mardi"),
        ("Furieux ce mardi, le maire a dénoncé « une erreur ».", "-"),
        ("Interrogé au port de Lysse mardi, le maire a dénoncé « une erreur ».", "-"),
        ("Le maire, élu jeudi, dénonce « une erreur ».", "-"),
        ("Le maire, joint jeudi, dénonce « une erreur ».", "jeudi"),
    ]);
}

#[test]
fn the_date_of_a_document() {
    check(&[
        ("Dans un communiqué publié samedi, la mairie dénonce « une erreur ».", "samedi"),
        ("Dans un entretien publié samedi, la mairie dénonce « une erreur ».", "samedi"),
        ("Dans une rue fermée samedi, la mairie dénonce « une erreur ».", "-"),
        ("Un communiqué publié samedi dénonce « une erreur ».", "-"),
        ("Dans un communiqué publié avant samedi, la mairie dénonce « une erreur ».", "-"),
    ]);
}

#[test]
fn a_date_behind_the_verb() {
    check(&[
        ("Le maire a dit mardi que « tout va bien ».", "mardi"),
        ("Le maire a dit que mardi « tout va bien ».", "-"),
        ("« On attend », a dit Ada Morval mardi.", "mardi"),
        ("« On attend », a dit Ada Morval, qui part mardi.", "-"),
        ("« On attend », a dit Ada Morval, élue avant mardi.", "-"),
        ("« On attend », a dit Ada Morval ; mardi, elle part.", "-"),
        ("« On attend », a dit Ada Morval, annonçant un vote mardi.", "-"),
        ("« On attend », a dit Ada Morval, « on espère » mardi.", "-"),
        ("« On attend », selon le maire, mardi.", "mardi"),
        ("“We wait,” Whit said on Monday.", "Monday"),
        ("“We wait,” said Whit on Monday.", "Monday"),
    ]);
}

#[test]
fn a_date_behind_the_quoted_words() {
    check(&[
        ("Le maire a reconnu « une erreur » lundi", "lundi"),
        ("Le maire a reconnu « une erreur » le 3 mai", "3 mai"),
        ("Le maire a reconnu « une erreur » lundi, puis s’est tu.", "lundi"),
        ("Le maire a reconnu « une erreur » lundi au port.", "-"),
        ("Le maire a reconnu « une erreur » de plus.", "-"),
        ("Le maire a dit que « tout va bien » lundi.", "-"),
    ]);
}

#[test]
fn the_date_of_a_signature_goes_before_that_of_its_lead() {
    check(&[
        ("« On attend. » – Ada Morval, 3 mai 2025", "3 mai 2025"),
        ("« On attend. » – Ada Morval le 3 mai 2025", "3 mai 2025"),
        ("Mardi, la maire a dit :\n« On attend. » – Ada Morval", "Mardi"),
        ("Mardi, la maire a dit :\n« On attend. » – Ada Morval, 3 mai 2025", "3 mai 2025"),
    ]);
}

/// Whether the first quote is (doubted, denied).
#[track_caller]
fn check_flags(cases: &[(&str, (bool, bool))]) {
    for (text, expected) in cases {
        let found = find(text, Language::French, &Options::default());
        let flags = found.first().map(|quote| (quote.hedged, quote.denied));
        assert_eq!(flags, Some(*expected), "{text}");
    }
}

#[test]
fn doubted_and_denied_words() {
    check_flags(&[
        ("Le maire a dit : « On attend. »", (false, false)),
        ("Le maire dirait que « tout va bien ».", (true, false)),
        ("« On attend », aurait dit le maire.", (true, false)),
        ("À l’époque, aurait dit l’historien Luc Orban, « tout allait bien ».", (true, false)),
        ("« On attend, aurait dit le maire, et on espère. »", (true, false)),
        ("« On attend », il aurait dit.", (true, false)),
        ("« On attend », aurait-on répondu.", (true, false)),
        ("La maire aurait dit :\n« On attend. » – Ada Morval", (true, false)),
        ("La maire a dit :\n« On attend. » – Ada Morval", (false, false)),
        ("Le maire dément que « la digue tient ».", (false, true)),
        ("Le maire dément : « La digue tient. »", (false, false)),
        ("Le maire affirme que « la digue tient ».", (false, false)),
    ]);
}
