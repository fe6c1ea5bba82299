//! Markup that was written: a JSON value, and how it goes into a page.

use std::fmt;

use serde_json::Value;

use crate::Diagnostic;

/// JSON-LD, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Markup {
    /// The JSON-LD.
    pub value: Value,
    /// What was left out, and what was chosen.
    pub diagnostics: Vec<Diagnostic>,
}

impl Markup {
    /// The script element for a page. Nothing in a value can end the script or open a tag.
    ///
    /// ```
    /// # use factmark::{Article, Claim, Verdict, claim_review::write};
    /// let mut claim = Claim::new("</script><script>alert(1)");
    /// claim.verdict = Some(Verdict::new("Faux"));
    /// let mut article = Article::default();
    /// article.claims.push(claim);
    /// let script = write(&article, &Default::default())?.to_script();
    /// assert_eq!(script.matches("</script>").count(), 1);
    /// # Ok::<(), factmark::Error>(())
    /// ```
    pub fn to_script(&self) -> String {
        let json = self.value.to_string();
        let mut out = String::with_capacity(json.len() + 64);
        out.push_str("<script type=\"application/ld+json\">");
        for c in json.chars() {
            match c {
                '<' => out.push_str("\\u003c"),
                '>' => out.push_str("\\u003e"),
                '&' => out.push_str("\\u0026"),
                '\u{2028}' => out.push_str("\\u2028"),
                '\u{2029}' => out.push_str("\\u2029"),
                c => out.push(c),
            }
        }
        out.push_str("</script>");
        out
    }
}

/// The JSON-LD on one line.
impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
