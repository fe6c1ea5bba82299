//! Broken JSON and what is read from it.

use super::{read, scan, write};
use crate::Code;
use crate::claim_review::ReadOptions;

/// Strict JSON without white space.
pub(super) const STRICT: [&str; 5] = [
    r#"{"a":1,"b":[true,false,null,-1.5e3,"x"],"c":{}}"#,
    "[]",
    r#"[[[{"a":[{}]}]]]"#,
    r#"{"é\u00e9":"\"\\\/\b\f\n\r\t \ud83d\ude00 // no comment, {no} [value]"}"#,
    r#"{"":""}"#,
];

/// Every value of the text, written anew, with a blank between values.
fn rewritten(text: &str) -> (String, Vec<Code>) {
    let (tape, diagnostics) = read(text, ReadOptions::default());
    let mut out = String::new();
    for root in tape.roots() {
        if !out.is_empty() {
            out.push(' ');
        }
        write(root, &mut out);
    }
    (out, diagnostics.iter().map(|told| told.code).collect())
}

#[track_caller]
fn strict(text: &str) {
    let (out, codes) = rewritten(text);
    assert_eq!((out.as_str(), codes), (text, vec![]), "{text}");
}

#[track_caller]
fn repaired(text: &str, expected: &str) {
    let (out, codes) = rewritten(text);
    assert_eq!(out, expected, "{text}");
    assert!(!codes.is_empty(), "told nothing about {text}");
    for value in serde_json::Deserializer::from_str(&out).into_iter::<serde_json::Value>() {
        value.expect("the result is JSON");
    }
}

#[test]
fn strict_json_is_told_nothing_about() {
    for text in STRICT {
        strict(text);
    }
    assert_eq!(rewritten(" {\r\n\t\"a\" : [ 1 , 2 ] } \n").0, r#"{"a":[1,2]}"#);
    assert_eq!(rewritten(" {\r\n\t\"a\" : [ 1 , 2 ] } \n").1, []);
}

#[test]
fn both_readers_read_strict_json_alike() {
    let options = ReadOptions::default();
    for text in STRICT.into_iter().chain([" {\r\n\t\"a\" : [ 1 , \"2\" ] , \"b\":{ } } \n"]) {
        let ((quick, _), (careful, told)) = (read(text, options), scan::repaired(text, options));
        assert!(quick.strict && careful.strict && told.is_empty(), "{text}");
        assert_eq!(format!("{:?}", quick.nodes), format!("{:?}", careful.nodes), "{text}");
    }
}

#[test]
fn commas_too_many_and_too_few() {
    repaired(r#"{"a": 1,}"#, r#"{"a":1}"#);
    repaired("[1, 2, ]", "[1,2]");
    repaired("[1,, 2]", "[1,2]");
    repaired(r#"{, "a": 1}"#, r#"{"a":1}"#);
    repaired("{\"a\": \"x\"\n \"b\": {\"c\": 1} \"d\": 2}", r#"{"a":"x","b":{"c":1},"d":2}"#);
    repaired(r#"[{"a": 1} {"a": 2}]"#, r#"[{"a":1},{"a":2}]"#);
    repaired(r#"{"a": 1; "b": 2}"#, r#"{"a":1,"b":2}"#);
}

#[test]
fn what_stands_around_json() {
    repaired("{\"a\": 1};\n", r#"{"a":1}"#);
    repaired("//<![CDATA[\n{\"a\": 1}\n//]]>", r#"{"a":1}"#);
    repaired("//<![CDATA[ {\"a\": 1} //]]>", r#"{"a":1}"#);
    repaired("<![CDATA[{\"a\": 1}]]>", r#"{"a":1}"#);
    repaired("/*<![CDATA[*/{\"a\": 1}/*]]>*/", r#"{"a":1}"#);
    repaired("<!-- {\"a\": 1} -->", r#"{"a":1}"#);
    repaired("<script type=\"application/ld+json\">{\"a\": 1}</script>", r#"{"a":1}"#);
    repaired("var review = {\"a\": 1};", r#"{"a":1}"#);
    repaired("{\"a\": 1}\n{\"a\": 2}", r#"{"a":1} {"a":2}"#);
    repaired("{\"a\": 1},\n{\"a\": 2}", r#"{"a":1} {"a":2}"#);
}

#[test]
fn comments() {
    repaired(
        "// one\n{ /* two */ \"a\": \"http://x.example\", // three\n \"b\": 1 }",
        r#"{"a":"http://x.example","b":1}"#,
    );
    repaired("{\"a\": 1 /* never closed", r#"{"a":1}"#);
}

#[test]
fn keys_and_values_without_their_marks() {
    repaired(r#"{a: 1, @type: "x"}"#, r#"{"a":1,"@type":"x"}"#);
    repaired(r#"{"a" 1, "b" = 2}"#, r#"{"a":1,"b":2}"#);
    repaired(r#"{"a": , "b": }"#, r#"{"a":null,"b":null}"#);
    repaired(
        r#"{"a": NaN, "b": -Infinity, "c": undefined, "d": None}"#,
        r#"{"a":null,"b":null,"c":null,"d":null}"#,
    );
    repaired(r#"{"a": True, "b": FALSE}"#, r#"{"a":true,"b":false}"#);
    repaired(r#"{"a": +5, "b": .5, "c": 05, "d": 1.}"#, r#"{"a":5,"b":0.5,"c":5,"d":1}"#);
    repaired(r#"{"a": Plutôt faux, "b": 1}"#, r#"{"a":"Plutôt faux","b":1}"#);
    repaired(r#"{"a": 1, ?? , "b": 2}"#, r#"{"a":1,"b":2}"#);
}

#[test]
fn brackets() {
    repaired(r#"{"a": [1, 2}"#, r#"{"a":[1,2]}"#);
    repaired(r#"[{"a": 1]"#, r#"[{"a":1}]"#);
    repaired("[1]]", "[1]");
    repaired(r#"{"a": 1}}"#, r#"{"a":1}"#);
    repaired(r#"{"a": [1, {"b": "x""#, r#"{"a":[1,{"b":"x"}]}"#);
    repaired(r#"{"a": "Faux et arch"#, r#"{"a":"Faux et arch"}"#);
    repaired(r#"{"a": 1, "b"#, r#"{"a":1}"#);
    repaired(r#"{"a": 1, "b":"#, r#"{"a":1}"#);
    repaired("{", "{}");
}

#[test]
fn broken_insides() {
    repaired("{\"a\": \"Le lac\n\test vide\"}", r#"{"a":"Le lac\n\test vide"}"#);
    repaired("{\"a\": \"x\u{1}\"}", r#"{"a":"x\u0001"}"#);
    repaired(r#"{"a": "l\'eau \x41 \u12"}"#, r#"{"a":"l'eau \\x41 \\u12"}"#);
    repaired("{\"a\nb\": 1}", r#"{"a\nb":1}"#);
}

#[test]
fn marks_inside_strings() {
    repaired(
        r#"{"a": "Le maire a dit "oui" au pont", "b": 1}"#,
        r#"{"a":"Le maire a dit \"oui\" au pont","b":1}"#,
    );
    repaired(
        r#"{"a": "He said "yes", "no" and left", "b": 1}"#,
        r#"{"a":"He said \"yes\", \"no\" and left","b":1}"#,
    );
    repaired(r#"{"a": ""Oui", dit-il", "b": 1}"#, r#"{"a":"\"Oui\", dit-il","b":1}"#);
    repaired(r#"{"a": "Il dit "oui"", "b": 1}"#, r#"{"a":"Il dit \"oui\"","b":1}"#);
    repaired(r#"{"a": ""El puente cayó"", "b": ""}"#, r#"{"a":"El puente cayó","b":""}"#);
    repaired(r#"{"a": "one", two", "b": 1}"#, r#"{"a":"one\", two","b":1}"#);
    repaired(r#"{"a": "one", "two" three", "b": 1}"#, r#"{"a":"one\", \"two\" three","b":1}"#);
    repaired(r#"["a "b" c", "d"]"#, r#"["a \"b\" c","d"]"#);
    repaired(r#"{"a": "said "no""}"#, r#"{"a":"said \"no\""}"#);
}

#[test]
fn strings_without_their_closing_mark() {
    repaired("{\"a\": \"Faux,\n \"b\": 1}", r#"{"a":"Faux","b":1}"#);
    repaired(r#"{"a": "Faux, "b": 1}"#, r#"{"a":"Faux","b":1}"#);
    repaired("{\"a\": \"Faux\n}", r#"{"a":"Faux"}"#);
}

#[test]
fn odd_marks() {
    repaired("{'a': 'l'eau \"vive\"', 'b': ['x', 'y']}", r#"{"a":"l'eau \"vive\"","b":["x","y"]}"#);
    repaired("{“a”: “Faux”, “b”: 1}", r#"{"a":"Faux","b":1}"#);
    repaired("{&quot;a&quot;: &quot;x&quot;}", r#"{"a":"x"}"#);
}

#[test]
fn what_is_no_json_gives_nothing() {
    for text in ["", "  \n", "Le lac est vide.", "\"only a string\"", "42", "\u{feff}"] {
        assert_eq!(rewritten(text).0, "", "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    let deep = format!("{{\"deep\": {}{}, \"a\": 1}}", "[".repeat(10_000), "]".repeat(10_000));
    let (out, codes) = rewritten(&deep);
    assert!(out.ends_with(r#","a":1}"#));
    assert_eq!(codes, [Code::JsonTooDeep]);
    for bomb in ["[", "{\"a\":", "[{\"a\":", "{", "\"", "{\"", "[\"", "'{", "/*", "[,", "}"] {
        rewritten(&bomb.repeat(10_000));
    }
}

#[test]
fn repairs_take_linear_time() {
    let parts = [
        "{\"a\": \"x\n}, ",
        "\"a\" b, ",
        "{\"a\": \"b\" c\n",
        "[\"a\" b ",
        "{'a': 'b ",
        "“",
        "&quot;",
        "{a: ",
        "\"\\",
        "{\"a\": \"x\", \"y ",
        "]{",
        "}[",
        "/* ",
        "//",
        "<",
        "{\"a\": ,",
        "\u{a0}",
        "\"a\": \"b\"\n",
        ", \"",
        "{\"k\":1}",
    ];
    for part in parts {
        for start in ["", "[", "{\"a\": \"", "{\"k\": 'x"] {
            let text = format!("{start}{}", part.repeat(50_000 / part.len()));
            let begin = std::time::Instant::now();
            rewritten(&text);
            // Linear work takes a tenth of a second in a debug build, quadratic work many.
            assert!(begin.elapsed().as_secs() < 5, "{start}{part}");
        }
    }
}

#[test]
fn every_prefix_is_read() {
    let text = "{'a': \"é \"x\" y\", // c\n “b”: [1, {\"c\" 2}}, \"d\": &quot;z&quot;; \"e\": \"\\ud83d\"";
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        rewritten(&text[..end]);
        rewritten(&text[end..]);
    }
}
