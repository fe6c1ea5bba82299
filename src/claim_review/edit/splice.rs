//! Values put in the place of others in a JSON text, which stays as it is everywhere else.

use std::borrow::Cow;
use std::ops::Range;

use super::super::json::{Node, Term, Value};

/// The changes of one JSON text.
#[derive(Debug, Default)]
pub(super) struct Splices {
    edits: Vec<(Range<usize>, String)>,
}

impl Splices {
    /// Puts `json` in the place of a value.
    pub(super) fn replace(&mut self, node: Node<'_, '_>, json: impl Into<String>) {
        self.edits.push((node.range(), json.into()));
    }

    /// Adds a member behind the last one of an object.
    pub(super) fn insert(&mut self, object: Node<'_, '_>, key: &str, json: &str) {
        let last = object.children().last().map(|member| member.range().end);
        let at = last.unwrap_or(object.range().start + 1);
        let comma =
            if last.is_some() || self.edits.iter().any(|(place, _)| *place == (at..at)) { "," } else { "" };
        self.edits.push((at..at, format!("{comma}\"{key}\":{json}")));
    }

    /// The text with all changes; of two that overlap the one that begins first.
    pub(super) fn apply(mut self, text: &str) -> Cow<'_, str> {
        self.edits.sort_by_key(|(place, _)| place.start);
        self.edits.dedup();
        let (mut out, mut from) = (String::new(), 0);
        for (place, json) in &self.edits {
            let Some(before) = text.get(from..place.start) else { continue };
            out.extend([before, json]);
            from = place.end;
        }
        if from == 0 { Cow::Borrowed(text) } else { Cow::Owned(out + text.get(from..).unwrap_or_default()) }
    }
}

/// A text as JSON, which cannot end the script of a page that holds it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace("</", "<\\/")
}

/// A number as JSON; what is none as `null`.
pub(super) fn number(value: f64) -> String {
    if value.is_finite() { value.to_string() } else { "null".to_owned() }
}

/// The value itself when it is a list of one or an object that names its text: what a new text takes the place of.
pub(super) fn innermost<'t, 'a>(node: Node<'t, 'a>) -> Node<'t, 'a> {
    let mut items = node.items();
    let (Some(node), None) = (items.next(), items.next()) else { return node };
    let inner = || [Term::Value, Term::Name, Term::Text].into_iter().find_map(|term| node.member(term));
    match node.value() {
        Value::Object => inner().unwrap_or(node),
        _ => node,
    }
}
