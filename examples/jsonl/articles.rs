//! `{"id", "text"}` → `{"id", "article"}`

use std::error::Error;

use serde_json::{Value, json};

use crate::string;

pub(crate) fn read(row: &Value) -> Result<Value, Box<dyn Error>> {
    let article = factmark::parse(string(row, "text")?).article;
    Ok(json!({ "id": row["id"], "article": article }))
}
