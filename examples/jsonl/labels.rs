//! `{"id", "label", "lang", "publisher"?}` → `{"id", "rating", "flags"}`

use std::error::Error;

use serde_json::{Value, json};

use crate::string;

pub(crate) fn read(row: &Value) -> Result<Value, Box<dyn Error>> {
    let reading =
        factmark::rating::read(string(row, "label")?, row["lang"].as_str(), row["publisher"].as_str());
    Ok(json!({ "id": row["id"], "rating": reading.rating, "flags": reading.flags }))
}
