//! `{"id", "lang", "text"}` → `{"id", "quotes": [{"text", "kind", "speaker", "role", "cue", "via"}]}`

use std::error::Error;

use factmark::{Language, Options, speech};
use serde_json::{Value, json};

use crate::string;

pub(crate) fn read(row: &Value) -> Result<Value, Box<dyn Error>> {
    let language = Language::from_tag(string(row, "lang")?).ok_or("no table for this \"lang\"")?;
    let mut options = Options::default();
    options.indirect_speech = true;
    let quotes: Vec<_> = speech::find(string(row, "text")?, language, &options)
        .iter()
        .map(|quote| {
            json!({
                "text": quote.text, "kind": quote.kind, "speaker": quote.speaker,
                "role": quote.role, "cue": quote.cue, "via": quote.via,
            })
        })
        .collect();
    Ok(json!({ "id": row["id"], "quotes": quotes }))
}
