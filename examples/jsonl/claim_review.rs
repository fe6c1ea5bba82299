//! `"raw markup"` → `{"claims": […], "diagnostics": […]}`

use std::error::Error;

use serde_json::Value;

#[cfg(not(feature = "claim-review"))]
pub(crate) fn read(_: &Value) -> Result<Value, Box<dyn Error>> {
    Err("this example was built without markup; add --features claim-review".into())
}

#[cfg(feature = "claim-review")]
pub(crate) fn read(row: &Value) -> Result<Value, Box<dyn Error>> {
    let document = factmark::claim_review::read(row.as_str().ok_or("not a string")?);
    let claims: Vec<Value> = document.reviews.iter().map(claim).collect();
    let diagnostics: Vec<String> = document.diagnostics.iter().map(|told| told.message.to_string()).collect();
    Ok(serde_json::json!({ "claims": claims, "diagnostics": diagnostics }))
}

#[cfg(feature = "claim-review")]
fn claim(review: &factmark::claim_review::Review<'_>) -> Value {
    let claim = &review.claim;
    let verdict = claim.verdict.as_ref();
    serde_json::json!({
        "text": claim.text,
        "label": verdict.map(|verdict| &verdict.label).filter(|label| !label.is_empty()),
        "rating": claim.rating(),
        "flags": verdict.map(|verdict| verdict.flags.as_slice()).unwrap_or_default(),
        "author": review.authors,
        "date_published": review.date_published.map(factmark::Timestamp::day),
        "claimant": review.claimants,
    })
}
