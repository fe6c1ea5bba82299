//! Markup → what Google requires and recommends and what is missing or wrong.

use std::collections::HashSet;

use super::date::timestamp;
use super::excerpt::excerpt;
use super::fields::Fields;
use super::finding::{Finding, Rule};
use super::json::{Node, Tape, Term, Value, without_prefix};
use super::label::{self, Context};
use super::options::ReadOptions;
use super::paths::each_object;
use super::prepare::pieces;
use super::rating::{RatingParts, contradicts, ends};
use super::reader::is_claim_review;
use crate::{Limits, NumericRating, Rating};

/// Google asks for fewer characters than this, so that a claim is shown whole.
const MAX_CLAIM: usize = 75;

/// A label longer than this is a sentence: only its start is shown.
const MAX_LABEL: usize = 40;

/// Checks markup, anyone's or our own.
///
/// The findings stand in the order of the text; none of severity [`Severity::Error`](crate::Severity::Error) means that Google takes every
/// review in it. Search shows no rich result for it any more, but the same rules decide what the Fact Check Explorer
/// and its API list.
///
/// ```
/// use factmark::claim_review::{Rule, check};
/// let findings = check(r#"{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://vigie.example/a",
///     "claimReviewed": "Le pont est vendu", "reviewRating": {"alternateName": "Faux", "ratingValue": 0}}"#);
/// assert!(findings.iter().any(|finding| finding.rule == Rule::RatingRange));
/// ```
pub fn check(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut reviews = 0;
    if text.len() > Limits::MAX_INPUT_BYTES {
        push(
            &mut findings,
            Rule::Json,
            "",
            "the text is over the size limit; check it item by item".to_owned(),
        );
        return findings;
    }
    for piece in pieces(text) {
        for undone in piece.undone {
            push(&mut findings, Rule::Json, "", undone.to_owned());
        }
        let (tape, diagnostics) = super::json::read(&piece.text, ReadOptions::default());
        for told in diagnostics {
            push(&mut findings, Rule::Json, "", told.message.into_owned());
        }
        reviews += check_tape(&piece.text, &tape, &mut findings);
    }
    if reviews == 0 {
        push(&mut findings, Rule::NoReview, "", "no ClaimReview in this text".to_owned());
    }
    findings
}

/// Checks a JSON value; see [`check`].
pub fn check_value(value: &serde_json::Value) -> Vec<Finding> {
    check(&value.to_string())
}

fn push(findings: &mut Vec<Finding>, rule: Rule, path: &str, message: String) {
    findings.push(Finding { rule, severity: rule.severity(), path: path.to_owned(), message });
}

/// Checks the reviews of one text; gives their number.
fn check_tape<'a>(text: &'a str, tape: &Tape<'a>, findings: &mut Vec<Finding>) -> usize {
    let context = tape.roots().any(|root| root.items().any(has_context));
    let mut seen = HashSet::new();
    let mut fields = Fields::new(text, tape, ReadOptions::default());
    let mut reviews = 0;
    each_object(tape, |object, path| {
        if !is_review(object) {
            return;
        }
        reviews += 1;
        let mut checker = Checker { fields: &mut fields, object, path, findings };
        checker.review(context);
        let key = ["claimReviewed", "url"].map(|key| checker.text(key).map(String::from));
        if key[0].is_some() && !seen.insert(key) {
            checker.find(Rule::Duplicate, "", "the same claim is reviewed twice on this page");
        }
    });
    reviews
}

fn is_review(object: Node<'_, '_>) -> bool {
    object.children().any(|member| match member.term() {
        Term::ClaimReviewed => true,
        Term::Type => member.items().any(is_claim_review),
        _ => false,
    })
}

fn has_context(root: Node<'_, '_>) -> bool {
    let Some(context) = root.get("@context") else { return false };
    let names_schema =
        |node: Node<'_, '_>| matches!(node.value(), Value::Text(text) if text.value().contains("schema.org"));
    context.items().any(|item| names_schema(item) || item.children().any(names_schema))
}

/// Checks one review.
struct Checker<'c, 't, 'a> {
    fields: &'c mut Fields<'t, 'a>,
    object: Node<'t, 'a>,
    path: &'c str,
    findings: &'c mut Vec<Finding>,
}

impl<'t, 'a> Checker<'_, 't, 'a> {
    fn find(&mut self, rule: Rule, below: &str, message: impl Into<String>) {
        push(self.findings, rule, &format!("{}{below}", self.path), message.into());
    }

    fn get(&self, key: &str) -> Option<Node<'t, 'a>> {
        let mut found = None;
        for member in self
            .object
            .children()
            .filter(|member| member.key().is_some_and(|text| without_prefix(text.raw()) == key))
        {
            found = Some(member);
        }
        found.filter(|member| !matches!(member.value(), Value::Null))
    }

    fn text(&mut self, key: &str) -> Option<std::borrow::Cow<'a, str>> {
        self.get(key).and_then(|node| self.fields.text(node))
    }

    fn review(&mut self, context: bool) {
        if !context {
            self.find(Rule::Context, "/@context", "@context is not https://schema.org");
        }
        self.kind();
        self.claim_reviewed();
        self.url();
        match self.get("reviewRating") {
            Some(rating) => self.rating(rating),
            None => self.find(Rule::ReviewRating, "/reviewRating", "no reviewRating"),
        }
        self.author();
        self.item();
        self.dates(self.object, "");
    }

    fn kind(&mut self) {
        let exact = |node: Node<'t, 'a>| matches!(node.value(), Value::Text(text) if without_prefix(text.raw()) == "ClaimReview");
        if !self.get("@type").is_some_and(|kind| kind.items().any(exact)) {
            self.find(Rule::Type, "/@type", "@type is not written ClaimReview");
        }
    }

    fn claim_reviewed(&mut self) {
        let path = "/claimReviewed";
        let Some(text) = self.text("claimReviewed") else {
            return self.find(Rule::ClaimReviewed, path, "no claimReviewed");
        };
        if !matches!(self.get("claimReviewed").map(Node::value), Some(Value::Text(_))) {
            self.find(Rule::ClaimReviewed, path, "claimReviewed is no text");
        }
        let length = text.chars().count();
        if length > MAX_CLAIM {
            self.find(Rule::ClaimLength, path, format!("{length} characters, Google asks for {MAX_CLAIM}"));
        }
        let announced = text.split_once(':').map(|(label, _)| label).filter(|label| label.len() <= MAX_LABEL);
        let rating = announced.map(|label| label::verdict(label.into(), Context::default()).rating);
        if rating.is_some_and(|rating| rating != Rating::Unknown) {
            self.find(
                Rule::ClaimWithRating,
                path,
                format!("the claim begins with a rating: {}", excerpt(&text)),
            );
        }
    }

    fn url(&mut self) {
        let url = self.text("url");
        match url.as_deref() {
            None => self.find(Rule::Url, "/url", "no url"),
            Some(url) if !is_absolute(url) => {
                self.find(Rule::Url, "/url", format!("the url is not absolute: {}", excerpt(url)));
            }
            Some(_) => {}
        }
    }

    fn author(&mut self) {
        let names = self.get("author").map(|author| self.fields.names(author)).unwrap_or_default();
        if names.is_empty() {
            self.find(Rule::Author, "/author", "no author with a name");
        }
    }

    fn item(&mut self) {
        let Some(item) = self.get("itemReviewed").and_then(|item| item.items().next()) else {
            return self.find(Rule::ItemReviewed, "/itemReviewed", "no itemReviewed");
        };
        let accepted = |node: Node<'_, '_>| matches!(node.value(), Value::Text(text) if matches!(without_prefix(text.raw()), "Claim" | "CreativeWork"));
        if !item.get("@type").is_some_and(|kind| kind.items().any(accepted)) {
            self.find(Rule::ItemReviewed, "/itemReviewed/@type", "itemReviewed is no Claim");
        }
        let author = item.get("author");
        if author.is_some_and(|author| self.fields.names(author).is_empty()) {
            self.find(Rule::Claimant, "/itemReviewed/author", "the author of the claim has no name");
        }
        if ["appearance", "firstAppearance"].iter().all(|key| item.get(key).is_none()) {
            self.find(Rule::Appearance, "/itemReviewed", "where the claim appeared is not said");
        }
        self.dates(item, "/itemReviewed");
    }

    fn dates(&mut self, object: Node<'t, 'a>, below: &str) {
        for key in ["datePublished", "dateModified"] {
            let Some(text) = object.get(key).and_then(|date| self.fields.text(date)) else { continue };
            if !is_iso(&text) {
                let message = format!("the date is not ISO 8601: {}", excerpt(&text));
                self.find(Rule::Date, &format!("{below}/{key}"), message);
            }
        }
    }

    fn rating(&mut self, node: Node<'t, 'a>) {
        let parts = RatingParts::of(node);
        let label = parts.label.and_then(|label| self.fields.text(label));
        match &label {
            None => self.find(Rule::AlternateName, "/reviewRating/alternateName", "no alternateName"),
            Some(label) if label.chars().count() > MAX_LABEL => {
                let message = format!("only the start of the label is shown: {}", excerpt(label));
                self.find(Rule::LabelLength, "/reviewRating/alternateName", message);
            }
            Some(_) => {}
        }
        let [value, best, worst] = [
            self.number(parts.value, "/reviewRating/ratingValue"),
            self.number(parts.best, "/reviewRating/bestRating"),
            self.number(parts.worst, "/reviewRating/worstRating"),
        ];
        let verdict = label.map(|label| label::verdict(label, Context::default()));
        if let Some(value) = value {
            self.scale(NumericRating::new(value, best, worst));
            if verdict.is_some_and(|verdict| contradicts(&verdict, NumericRating::new(value, best, worst))) {
                self.find(
                    Rule::RatingDisagrees,
                    "/reviewRating",
                    "the number says the opposite of the label",
                );
            }
        } else if verdict.is_some_and(|verdict| verdict.rating.google_value().is_some()) {
            self.find(Rule::RatingValue, "/reviewRating/ratingValue", "no ratingValue");
        }
    }

    /// A number of the rating; reports what is there and is none.
    fn number(&mut self, node: Option<Node<'t, 'a>>, path: &str) -> Option<f64> {
        let node = node.filter(|node| !matches!(node.value(), Value::Null))?;
        let number = self.fields.number(node);
        if number.is_none() {
            let piece = self.fields.text.get(node.range()).unwrap_or_default();
            self.find(Rule::RatingNumber, path, format!("not a number: {}", excerpt(piece)));
        }
        number
    }

    fn scale(&mut self, rating: NumericRating) {
        let (best, worst) = ends(rating);
        if rating.best.is_none() || rating.worst.is_none() {
            self.find(
                Rule::RatingScale,
                "/reviewRating",
                format!("the scale is taken to be {worst} to {best}"),
            );
        }
        if worst < 1.0 {
            self.find(
                Rule::WorstRating,
                "/reviewRating/worstRating",
                format!("worstRating is {worst}, not at least 1"),
            );
        }
        if worst >= best {
            let message = format!("worstRating {worst} is not less than bestRating {best}");
            self.find(Rule::RatingOrder, "/reviewRating", message);
        } else if rating.value < worst || rating.value > best {
            let message = format!("{} is not between {worst} and {best}", rating.value);
            self.find(Rule::RatingRange, "/reviewRating/ratingValue", message);
        }
    }
}

/// Whether a date is one, year first, with hyphens or nothing between its parts.
fn is_iso(date: &str) -> bool {
    let year_first = date.bytes().take(4).all(|byte| byte.is_ascii_digit());
    let odd_separator = date.bytes().take(8).any(|byte| matches!(byte, b'/' | b'.'));
    year_first && !odd_separator && timestamp(date).is_some()
}

fn is_absolute(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_alphanumeric()) && !url.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::is_iso;

    #[test]
    fn iso_dates_begin_with_the_year() {
        for date in ["2018-04-09", "20180409", "2018-04-09T10:00:59.83+01:00"] {
            assert!(is_iso(date), "{date}");
        }
        for other in ["9 April 2018", "29/04/2018", "2018/04/09", "2018.04.09", "2018", "2018-02-30", ""] {
            assert!(!is_iso(other), "{other}");
        }
    }
}
