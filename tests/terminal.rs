//! What the examples print of an article that attacks the terminal: `cargo test` builds them beside the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Escape sequences in one byte and in two, turned directions, what nobody sees, a bell, a line that is written over.
const ATTACK: &str = "\u{1b}[2J\u{1b}]0;a\u{7}\u{9b}31m\u{202e}\u{2066}\u{200b}\u{feff}\u{8}\u{7f}\rX";

fn article() -> String {
    format!(
        "{ATTACK} Le pont\n\nRéactions officielles\n« Non {ATTACK} rien », a déclaré Ada Morval {ATTACK}, maire.\n\
         Désinformation et rumeurs\n- Affirmation : Le pont {ATTACK} est vendu. Zorpée {ATTACK}. Rien {ATTACK}.\n\
         Sources\n- Mairie {ATTACK}\nDate de publication : 2025-08-13 10:39:00\n"
    )
}

fn page() -> String {
    format!(
        "<article><h1>Le pont</h1><p>{ATTACK}</p><p>Affirmation : {ATTACK} est vendu. Faux.</p></article>"
    )
}

fn markup() -> String {
    let text = serde_json::json!(ATTACK);
    format!(
        r#"{{"@type": "ClaimReview", "claimReviewed": {text}, "reviewRating": {{"alternateName": {text}}}, "x": 1,}}"#
    )
}

/// The example, where this build has it: those of features that are off are missing, and those of a run of one test.
fn example(name: &str) -> Option<PathBuf> {
    let tests = std::env::current_exe().expect("a test has a file");
    let path =
        tests.parent()?.parent()?.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    path.exists().then_some(path)
}

fn steers(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Runs an example on a text; gives what it prints on standard output.
#[track_caller]
fn check(name: &str, arguments: &[&str], file: &str, text: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
    std::fs::write(&path, text).expect("a file is written");
    let output = Command::new(example(name)?).args(arguments).arg(&path).output().expect("an example runs");
    let [out, err] = [output.stdout, output.stderr].map(|printed| String::from_utf8(printed).expect("UTF-8"));
    for printed in [&out, &err] {
        assert!(!printed.contains(steers), "{name} prints {printed:?}");
    }
    assert!(output.status.success(), "{name}");
    Some(out)
}

#[test]
fn no_example_steers_the_terminal() {
    check("parse", &[], "parse.txt", &article());
    check("annotate", &[], "annotate.txt", &article());
    check("page", &[], "page.html", &page());
    check("claim_review", &[], "markup.json", &markup());
}

/// JSON has an escape for what a terminal must not see: the value is the same.
#[test]
fn json_steers_no_terminal_and_says_the_same() {
    let json = |printed: &str| serde_json::from_str::<serde_json::Value>(printed).expect("JSON");
    if let Some(printed) = check("parse", &["--json"], "json.txt", &article()) {
        let parsed = serde_json::to_value(factmark::parse(&article()).article).expect("JSON");
        assert_eq!(json(&printed), parsed);
        assert!(parsed["claims"][0]["text"].as_str().is_some_and(|claim| claim.contains('\u{9b}')));
    }
    let article = article().replace('\r', "").replace("Zorpée", "Faux");
    for arguments in [&[][..], &["--news-article"]] {
        if let Some(printed) = check("claim_review", arguments, "written.txt", &article) {
            assert!(json(&printed).to_string().contains('\u{9b}'));
        }
    }
}
