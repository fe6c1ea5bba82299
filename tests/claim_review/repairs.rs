//! Broken JSON: what is read of it, and which piece of the text is shown for it.

use factmark::Code;
use factmark::claim_review::{ReadOptions, read, read_with};

/// What is written of each text, and the pieces that are shown: `~` before one that was left out.
#[track_caller]
fn check(rows: &[(&str, &str, &[&str])]) {
    for (text, expected, pieces) in rows {
        let document = read(text);
        assert_eq!(document.values.join(" "), *expected, "{text}");
        let shown = document.diagnostics.iter().filter_map(|told| {
            let piece = told.span.and_then(|span| span.slice(text)).unwrap_or_default();
            match told.code {
                Code::JsonRepaired => Some(piece.to_owned()),
                Code::JsonSkipped | Code::JsonTooDeep => Some(format!("~{piece}")),
                _ => None,
            }
        });
        assert_eq!(shown.collect::<Vec<_>>(), *pieces, "{text}");
    }
}

#[test]
fn commas_and_colons() {
    check(&[
        (r#"{"a": 1,}"#, r#"{"a":1}"#, &[",}"]),
        (r#"{"a": 1,, "b": 2}"#, r#"{"a":1,"b":2}"#, &[","]),
        ("{\"a\": 1\n \"b\": 2, \"c\": 3}", r#"{"a":1,"b":2,"c":3}"#, &["\"b\": 2"]),
        ("[1 {\"b\": 2}]", "[1,{\"b\":2}]", &["{\"b\": 2}]"]),
        ("[1 -2]", "[1,-2]", &["-2]"]),
        ("[1 'b']", r#"[1,"b"]"#, &["'b']", "'b'"]),
        (r#"{"a" 1}"#, r#"{"a":1}"#, &["\"a\" "]),
        (r#"{"a" = 1}"#, r#"{"a":1}"#, &["\"a\" = "]),
        (r#"{"a": , "b": 1}"#, r#"{"a":null,"b":1}"#, &[","]),
        (r#"{"a": 1; "b": 2}"#, r#"{"a":1,"b":2}"#, &["~; ", "\"b\": 2}"]),
        (r#"{"a": 1, ?? , "b": 2}"#, r#"{"a":1,"b":2}"#, &["~?? ", ","]),
        (r#"{"a": 1, é?, "b": 2}"#, r#"{"a":1,"b":2}"#, &["~é?", ","]),
    ]);
}

#[test]
fn keys_and_values_without_marks() {
    check(&[
        (r"{a: 1}", r#"{"a":1}"#, &["a"]),
        (r"{a-b: 1}", r#"{"a-b":1}"#, &["a-b"]),
        (r#"{"a": Plutôt faux , "b": 1}"#, r#"{"a":"Plutôt faux","b":1}"#, &["Plutôt faux"]),
        (r#"{"a": True}"#, r#"{"a":true}"#, &["True"]),
        (r#"{"a": +5}"#, r#"{"a":5}"#, &["+5"]),
        (r#"{"a": 1.5e3x}"#, r#"{"a":"1.5e3x"}"#, &["1.5e3x"]),
        (r#"{"a": NaN}"#, r#"{"a":null}"#, &["NaN"]),
        (r#"{"a": ]"#, r#"{"a":null}"#, &["]", "~]", "{\"a\": ]"]),
    ]);
}

#[test]
fn white_space_comments_and_wrappers() {
    check(&[
        ("{\u{a0}\"a\":\u{a0}1}", r#"{"a":1}"#, &["\u{a0}"]),
        ("{\u{200b}\"a\": 1}", r#"{"a":1}"#, &["\u{200b}"]),
        ("{\u{feff}\"a\": 1}", r#"{"a":1}"#, &["\u{feff}"]),
        ("{\u{1}\u{2}\"a\": 1}", r#"{"a":1}"#, &["\u{1}\u{2}"]),
        ("{/* un */\"a\": 1}", r#"{"a":1}"#, &["/* un */"]),
        ("{\"a\": 1 // un\n, \"b\": 2}", r#"{"a":1,"b":2}"#, &["// un"]),
        ("{\"a\": 1 // un\r, \"b\": 2}", r#"{"a":1,"b":2}"#, &["// un"]),
        ("//<![CDATA[ {\"a\": 1}", r#"{"a":1}"#, &["//", "<![CDATA["]),
        ("{\"a\": 1};", r#"{"a":1}"#, &[";"]),
        ("<!-- {\"a\": 1} -->", r#"{"a":1}"#, &["<!--", "-->"]),
        ("<b>{\"a\": 1}</b>", r#"{"a":1}"#, &["~<b>", "~</b>"]),
        ("var a = {\"a\": 1}", r#"{"a":1}"#, &["~var a = "]),
        ("{\"a\": 1} {\"a\": 2} {\"a\": 3}", r#"{"a":1} {"a":2} {"a":3}"#, &["{\"a\": 2} {\"a\": 3}"]),
    ]);
}

#[test]
fn brackets() {
    check(&[
        (r#"{"a": [1, 2}"#, r#"{"a":[1,2]}"#, &["}"]),
        (r#"[{"a": 1]"#, r#"[{"a":1}]"#, &["]"]),
        ("[1]]", "[1]", &["~]"]),
        (r#"{"a": 1]}"#, r#"{"a":1}"#, &["~]"]),
        (r#"{"a": [1, 2"#, r#"{"a":[1,2]}"#, &["{\"a\": [1, 2"]),
    ]);
}

#[test]
fn strings() {
    check(&[
        ("{\"a\": \"Le lac\nest vide\"}", r#"{"a":"Le lac\nest vide"}"#, &["\"Le lac\nest vide\""]),
        (r#"{"a": "l\'eau"}"#, r#"{"a":"l'eau"}"#, &["\"l\\'eau\""]),
        (r"{'a': 1}", r#"{"a":1}"#, &["'a'"]),
        (r#"{"a": 'l"eau'}"#, r#"{"a":"l\"eau"}"#, &["'l\"eau'"]),
        ("{“a”: “b”}", r#"{"a":"b"}"#, &["“a”", "“b”"]),
        (
            r#"{"a": "Il dit "oui" au pont"}"#,
            r#"{"a":"Il dit \"oui\" au pont"}"#,
            &["\"Il dit \"oui\" au pont\""],
        ),
        (r#"{"a": "Faux, "b": 1}"#, r#"{"a":"Faux","b":1}"#, &["\"Faux"]),
        ("{\"a\": \"Faux\n}", r#"{"a":"Faux"}"#, &["\"Faux"]),
        (r#"{"a": "Faux"#, r#"{"a":"Faux"}"#, &["\"Faux", "{\"a\": \"Faux"]),
    ]);
}

#[test]
fn so_much_is_told_and_read_as_was_asked_for() {
    let text = r"{a: 1, b: 2, c: 3}";
    let mut options = ReadOptions::default();
    for (most, told) in [(0, 0), (2, 2), (3, 3), (9, 3)] {
        options.max_repairs = most;
        let document = read_with(text, &options);
        let repairs = document.diagnostics.iter().filter(|told| told.code == Code::JsonRepaired);
        assert_eq!(repairs.count(), told, "{most}");
        assert_eq!(document.values, [r#"{"a":1,"b":2,"c":3}"#]);
    }
    let mut options = ReadOptions::default();
    options.max_input_bytes = text.len();
    assert_eq!(read_with(text, &options).values.len(), 1);
    options.max_input_bytes = text.len() - 1;
    let document = read_with(text, &options);
    assert_eq!((document.values.len(), document.diagnostics[0].code), (0, Code::InputTooLarge));
    let mut options = ReadOptions::default();
    options.max_depth = 2;
    let codes =
        |text: &str| read_with(text, &options).diagnostics.iter().any(|told| told.code == Code::JsonTooDeep);
    assert_eq!((codes("[[1]]"), codes("[[[1]]]")), (false, true));
}

#[test]
fn what_is_done_to_a_whole_text_is_undone() {
    for (text, code) in [(" \n", Code::EmptyInput), ("Le lac est vide.", Code::NotJson)] {
        assert_eq!(read(text).diagnostics.last().map(|told| told.code), Some(code), "{text}");
    }
    let page = r#"<!doctype html><script>var a = 1;</script><SCRIPT></SCRIPT>
        <script type="application/ld+json">{"claimReviewed": "a",}</script><p>Le lac</p>
        <script type='Application/LD+JSON'>{"claimReviewed": "b"}</script><script>{"claimReviewed": "c"}</script>"#;
    let document = read(page);
    let claims: Vec<_> = document.reviews.iter().map(|review| review.claim.text.as_ref()).collect();
    assert_eq!(claims, ["a", "b", "c"]);
    let places: Vec<_> = document.reviews.iter().filter_map(|review| review.span?.slice(page)).collect();
    assert_eq!(
        places,
        [r#"{"claimReviewed": "a",}"#, r#"{"claimReviewed": "b"}"#, r#"{"claimReviewed": "c"}"#]
    );
    let remark = document.diagnostics.iter().find(|told| told.code == Code::JsonRepaired);
    assert_eq!(remark.and_then(|told| told.span?.slice(page)), Some(",}"));
    // A page whose only scripts are programs is read as a text.
    assert_eq!(read(r#"<script type=module>{"claimReviewed": "a"}</script>"#).reviews.len(), 1);
}
