//! What is read in each article of the examples, kept beside it as JSON.
//!
//! After a change that is meant: `UPDATE_EXPECT=1 cargo test --test corpus`, and read the difference before it is
//! committed.

use std::fs;
use std::path::{Path, PathBuf};

use factmark::parse_all;
use serde_json::Value;

fn texts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut texts: Vec<_> = paths.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    texts.sort();
    texts
}

/// What is read in a text as JSON: one value or item of a list a line, so that a difference shows what changed.
fn read(text: &str) -> String {
    let articles = parse_all(text).into_iter().map(|parsed| {
        let mut article = serde_json::to_value(&parsed.article).unwrap();
        article["diagnostics"] = serde_json::to_value(&parsed.diagnostics).unwrap();
        object(&article)
    });
    format!("[{}]\n", articles.collect::<Vec<_>>().join(",\n"))
}

fn object(value: &Value) -> String {
    let lines = value.as_object().unwrap().iter().map(|(key, value)| match value {
        Value::Array(items) if !items.is_empty() => {
            let items: Vec<_> = items.iter().map(|item| format!("    {item}")).collect();
            format!("  \"{key}\": [\n{}\n  ]", items.join(",\n"))
        }
        value => format!("  \"{key}\": {value}"),
    });
    format!("{{\n{}\n}}", lines.collect::<Vec<_>>().join(",\n"))
}

/// Whether two JSON texts say the same; a feature of the crate changes the order of their keys.
fn same(kept: &str, read: &str) -> bool {
    let value = |text| serde_json::from_str::<Value>(text).ok();
    value(kept).is_some_and(|kept| Some(kept) == value(read))
}

#[test]
fn reads_what_it_read() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut changed = Vec::new();
    for path in texts() {
        let read = read(&fs::read_to_string(&path).unwrap());
        let expected = path.with_extension("json");
        if fs::read_to_string(&expected).is_ok_and(|kept| same(&kept, &read)) {
            continue;
        }
        if update {
            fs::write(&expected, read).unwrap();
        } else {
            changed.push(path.file_stem().unwrap().to_owned());
        }
    }
    assert!(
        changed.is_empty(),
        "{changed:?} are read otherwise; if that is meant: UPDATE_EXPECT=1 cargo test --test corpus"
    );
}
