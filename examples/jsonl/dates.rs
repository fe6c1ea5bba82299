//! `{"id", "lang", "text", "ref"}` → `{"id", "dates": [{"text", "edtf", "span"}]}`

use std::error::Error;

use factmark::{Language, dates};
use serde_json::{Value, json};

use crate::string;

pub(crate) fn read(row: &Value) -> Result<Value, Box<dyn Error>> {
    let language = Language::from_tag(string(row, "lang")?).ok_or("no table for this \"lang\"")?;
    let anchor = row["ref"].as_str().map(str::parse).transpose()?;
    let found = dates::find(string(row, "text")?, language, anchor);
    Ok(json!({ "id": row["id"], "dates": found }))
}
