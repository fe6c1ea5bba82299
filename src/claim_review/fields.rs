//! Single values of markup in all the forms that publishers give them: a text may be a number, an object with
//! `@value` or a list; a name an object, a list of objects or a reference; a date anything.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::clean::cleaned;
use super::date::timestamp;
use super::excerpt::excerpt;
use super::json::{Node, Tape, Term, Text, Value};
use super::options::ReadOptions;
use crate::{Code, Diagnostic, Span, Timestamp};

/// Real claims appear in a handful of places; a list of thousands is an attack on the search for doubles.
const MAX_ADDRESSES: usize = 200;

/// Reads values of one text and keeps what there is to say about them.
pub(super) struct Fields<'t, 'a> {
    pub text: &'a str,
    tape: &'t Tape<'a>,
    /// Objects that others refer to by `@id`; collected when the first reference is met.
    by_id: Option<HashMap<Cow<'a, str>, Node<'t, 'a>>>,
    pub diagnostics: Vec<Diagnostic>,
    max_remarks: usize,
}

impl<'t, 'a> Fields<'t, 'a> {
    pub(super) fn new(text: &'a str, tape: &'t Tape<'a>, options: ReadOptions) -> Self {
        Self { text, tape, by_id: None, diagnostics: Vec::new(), max_remarks: options.max_remarks }
    }

    /// Remarks on a value, and shows it.
    pub(super) fn report(&mut self, code: Code, node: Node<'t, 'a>, what: &str) {
        self.report_at(code, node.range(), what);
    }

    pub(super) fn report_at(&mut self, code: Code, place: Range<usize>, what: &str) {
        if self.diagnostics.len() < self.max_remarks {
            let piece = self.text.get(place.clone()).unwrap_or_default();
            let span = Span::new(place.start as u32, place.end as u32);
            self.diagnostics.push(Diagnostic::new(code, span, format!("{what}: {}", excerpt(piece))));
        }
    }

    /// The text of a value as a reader sees it; `None` when there is none.
    pub(super) fn text(&mut self, node: Node<'t, 'a>) -> Option<Cow<'a, str>> {
        match node.value() {
            Value::Text(text) => self.reader_text(text, node),
            Value::Number(number) => Some(number.value()),
            Value::Object => {
                let inner =
                    [Term::Value, Term::Name, Term::Text].into_iter().find_map(|term| node.member(term))?;
                // One level only: the name of a name is no text.
                match inner.value() {
                    Value::Text(text) => self.reader_text(text, inner),
                    _ => None,
                }
            }
            Value::Array => self.joined(node),
            Value::Null | Value::Bool(_) => None,
        }
    }

    fn reader_text(&mut self, text: Text<'t, 'a>, node: Node<'t, 'a>) -> Option<Cow<'a, str>> {
        let (value, tags) = cleaned(text.value());
        if tags {
            self.report(Code::TagsInValue, node, "left out the tags of a value");
        }
        (!value.is_empty()).then_some(value)
    }

    /// The texts of a list as one; of a list of one the text itself.
    fn joined(&mut self, node: Node<'t, 'a>) -> Option<Cow<'a, str>> {
        let mut out: Option<Cow<'a, str>> = None;
        for item in node.children().filter(|item| !matches!(item.value(), Value::Array)) {
            let Some(text) = self.text(item) else { continue };
            match &mut out {
                Some(before) => before.to_mut().extend([" ", &text]),
                None => out = Some(text),
            }
        }
        out
    }

    /// A number, also when it is written as a text, with a comma or a space.
    pub(super) fn number(&mut self, node: Node<'t, 'a>) -> Option<f64> {
        let number: f64 = match node.value() {
            Value::Number(number) => number.raw().parse().ok()?,
            Value::Text(text) => number(text.value().trim())?,
            Value::Array => return node.children().find_map(|item| self.number_in(item)),
            _ => return None,
        };
        number.is_finite().then_some(number)
    }

    fn number_in(&mut self, item: Node<'t, 'a>) -> Option<f64> {
        if matches!(item.value(), Value::Array) { None } else { self.number(item) }
    }

    /// The day, with its time when given.
    pub(super) fn date(&mut self, node: Node<'t, 'a>) -> Option<Timestamp> {
        let text = self.text(node)?;
        let value = timestamp(&text);
        if value.is_none() {
            self.report(Code::UnreadableField, node, "a date that cannot be read");
        }
        value
    }

    /// The names of people and organisations, in order.
    pub(super) fn names(&mut self, node: Node<'t, 'a>) -> Vec<Cow<'a, str>> {
        let mut names = Vec::new();
        for item in node.items() {
            let holder = if item.is_object() { self.name_in(item) } else { Some(item) };
            for name in holder.into_iter().flat_map(Node::items) {
                names.extend(self.text(name));
            }
        }
        names
    }

    /// The name of an object, its own or that of the object it refers to.
    fn name_in(&mut self, object: Node<'t, 'a>) -> Option<Node<'t, 'a>> {
        let own = |object: Node<'t, 'a>| object.children().find(|member| member.term() == Term::Name);
        own(object).or_else(|| {
            let Value::Text(id) = object.member(Term::Id)?.value() else { return None };
            own(*self.referred().get(&id.value())?)
        })
    }

    fn referred(&mut self) -> &HashMap<Cow<'a, str>, Node<'t, 'a>> {
        let tape = self.tape;
        self.by_id.get_or_insert_with(|| {
            let named = tape.all().filter(|node| node.member(Term::Name).is_some());
            let with_id = |node: Node<'t, 'a>| match node.member(Term::Id)?.value() {
                Value::Text(id) => Some((id.value(), node)),
                _ => None,
            };
            named.filter_map(with_id).collect()
        })
    }

    /// Adds the addresses of an `appearance`: a text, texts joined by commas, objects with `url` or `@id`, lists of them.
    pub(super) fn addresses(&mut self, node: Node<'t, 'a>, out: &mut Vec<Cow<'a, str>>) {
        for item in node.items() {
            let holder = [Term::Url, Term::Id, Term::SameAs]
                .into_iter()
                .find_map(|name| item.member(name))
                .unwrap_or(item);
            for address in holder.items().filter(|address| matches!(address.value(), Value::Text(_))) {
                let Some(text) = self.text(address) else { continue };
                if !push_addresses(text, out) {
                    self.report(Code::UnreadableField, address, "an appearance that is no address");
                }
            }
        }
    }
}

/// A number with a decimal point or comma.
fn number(text: &str) -> Option<f64> {
    text.parse().ok().or_else(|| text.replace(',', ".").parse().ok())
}

/// Adds each address of a text once; `false` when it holds none.
fn push_addresses<'a>(text: Cow<'a, str>, out: &mut Vec<Cow<'a, str>>) -> bool {
    if is_address(&text) && !text.contains([' ', '\n', ',']) {
        push_new(text, out);
        return true;
    }
    // Commas join addresses and stand in them: what follows one is an address of its own only when it begins as one.
    let mut found = false;
    for piece in text.split([' ', '\n']).flat_map(joined_addresses) {
        found = true;
        push_new(Cow::Owned(piece.to_owned()), out);
    }
    found
}

/// `https://a.example/1,2,https://b.example` → both.
fn joined_addresses(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_matches([',', ';']);
    std::iter::from_fn(move || {
        let next = [",http://", ",https://"].iter().filter_map(|begin| rest.find(begin)).min();
        let (piece, after) = next.and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
        rest = after.trim_matches([',', ';']);
        (!piece.is_empty()).then_some(piece)
    })
    .filter(|piece| is_address(piece))
}

fn push_new<'a>(address: Cow<'a, str>, out: &mut Vec<Cow<'a, str>>) {
    if out.len() < MAX_ADDRESSES && !out.contains(&address) {
        out.push(address);
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}
