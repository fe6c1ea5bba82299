//! Speech without quotation marks, which is read on request.

use super::shown;
use crate::speech::find;
use crate::{Language, Options};

/// Content, speaker and cue of each piece of indirect speech, `//` between two.
#[track_caller]
fn check(language: Language, cases: &[(&str, &str)]) {
    let options = Options { indirect_speech: true, ..Options::default() };
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found: Vec<_> = find(text, language, &options).iter().map(shown).collect();
        let read = found.join(" // ");
        if read != *expected {
            wrong.push(format!("{text}\n  expected {expected}\n  read     {read}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_clause_behind_a_verb() {
    check(
        Language::French,
        &[
            ("Le maire affirme que Lysse tient.", "indirect | Lysse tient | Le maire | - | affirme | -"),
            ("Le maire affirme que oui.", ""),
            ("Le maire affirme que non, il dort.", "indirect | non, il dort | Le maire | - | affirme | -"),
            (
                "Le maire a dit mardi soir à la presse que le pont tient.",
                "indirect | le pont tient | Le maire | - | a dit | -",
            ),
            ("Le maire a dit, un soir, que le pont tient.", ""),
            ("Affirme-t-il que le pont tient ?", "indirect | le pont tient | il | - | Affirme | -"),
            ("Il a été dit que le pont tient.", ""),
            ("On dit que le pont tient.", ""),
            ("Le maire salue que le pont tienne.", ""),
            ("Le maire parle que le pont tient.", ""),
        ],
    );
}

#[test]
fn where_the_content_ends() {
    check(
        Language::French,
        &[
            (
                "Le maire affirme que le pont tient ; il dort.",
                "indirect | le pont tient | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont tient, mais a promis un bilan.",
                "indirect | le pont tient | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont tient, et la digue aussi.",
                "indirect | le pont tient, et la digue aussi | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont tient et a tenu.",
                "indirect | le pont tient et a tenu | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont, las, a cédé.",
                "indirect | le pont, las, a cédé | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont tient (un peu).",
                "indirect | le pont tient (un peu) | Le maire | - | affirme | -",
            ),
            (
                "Le maire affirme que le pont ferme mardi.",
                "indirect | le pont ferme mardi | Le maire | - | affirme | -",
            ),
        ],
    );
}

#[test]
fn incises_and_views_without_marks() {
    check(
        Language::French,
        &[
            ("Le pont tient, a-t-il dit.", "indirect | Le pont tient | il | - | a-t-il dit | -"),
            (
                "Il pleut ; le pont tient, affirme la mairie.",
                "indirect | le pont tient | la mairie | - | affirme | -",
            ),
            ("Le pont tient affirme la mairie.", ""),
            ("Le pont tient, est salué par la mairie.", ""),
            ("Le pont a tenu, affirme la mairie.", "indirect | Le pont a tenu | la mairie | - | affirme | -"),
            ("Le pont de Lysse, affirme la mairie.", ""),
            ("Le pont tient, selon la mairie.", "indirect | Le pont tient | la mairie | - | selon | -"),
            ("Le pont tient, selon la mairie qui dort.", ""),
            ("Selon la mairie le pont tient.", ""),
            ("Selon la mairie, le pont tient.", "indirect | le pont tient | la mairie | - | Selon | -"),
        ],
    );
}

#[test]
fn an_english_clause_needs_no_that() {
    check(
        Language::English,
        &[
            (
                "The mayor said the bridge would hold.",
                "indirect | the bridge would hold | The mayor | - | said | -",
            ),
            (
                "The mayor said the bridge says no.",
                "indirect | the bridge says no | The mayor | - | said | -",
            ),
            ("The mayor said the bridge.", ""),
            ("The mayor said That he waits.", ""),
        ],
    );
    check(Language::French, &[("Le maire affirme le pont est sûr.", "")]);
}
