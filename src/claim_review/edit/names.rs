//! Lists of names and addresses on their way back into markup: an item that stays keeps everything it has.

use super::super::fields::Fields;
use super::super::json::{Node, Term, Value};
use super::splice::{Splices, innermost, quoted};

/// Writes names in the place of others.
///
/// Of as many names as before each is written where the old one stood, so that the address and the type beside it
/// stay; else the list is written anew, with the items of the names that stay.
pub(super) fn replace<'t, 'a>(
    node: Node<'t, 'a>,
    now: &[&str],
    fields: &mut Fields<'t, 'a>,
    splices: &mut Splices,
) {
    let items: Vec<_> = node.items().map(|item| (item, fields.names(item))).collect();
    let each_has_one = items.iter().all(|(_, names)| names.len() == 1);
    if each_has_one && items.len() == now.len() {
        for ((item, was), now) in items.iter().zip(now) {
            if was.iter().all(|was| was != now) {
                rename(*item, now, splices);
            }
        }
        return;
    }
    let known = |name: &str| {
        items.iter().find(|(_, names)| names.len() == 1 && names.iter().all(|known| known == name))
    };
    let item = |name: &&str| match known(name) {
        Some((item, _)) => fields.text.get(item.range()).unwrap_or_default().to_owned(),
        None => person(name),
    };
    splices.replace(node, listed(now.iter().map(item).collect()));
}

fn rename(item: Node<'_, '_>, name: &str, splices: &mut Splices) {
    match item.value() {
        Value::Object => match item.member(Term::Name) {
            Some(old) => splices.replace(innermost(old), quoted(name)),
            // It only refers to another object, whose name is not this one.
            None => splices.replace(item, person(name)),
        },
        _ => splices.replace(item, quoted(name)),
    }
}

/// Names as a value of their own: one object or a list of them.
pub(super) fn list(names: &[&str]) -> String {
    listed(names.iter().map(|name| person(name)).collect())
}

/// Whether it is a person or an organisation nobody told.
fn person(name: &str) -> String {
    format!("{{\"name\":{}}}", quoted(name))
}

/// Addresses as a value of their own.
pub(super) fn addresses(addresses: &[&str]) -> String {
    listed(addresses.iter().map(|address| quoted(address)).collect())
}

/// Writes addresses in the place of others, with the items of those that stay.
pub(super) fn replace_addresses<'t, 'a>(
    node: Node<'t, 'a>,
    now: &[&str],
    fields: &mut Fields<'t, 'a>,
    splices: &mut Splices,
) {
    let (mut kept, mut given) = (Vec::new(), Vec::new());
    for item in node.items() {
        let mut found = Vec::new();
        fields.addresses(item, &mut found);
        if found.iter().all(|address| now.contains(&&**address)) {
            kept.push(fields.text.get(item.range()).unwrap_or_default().to_owned());
            given.append(&mut found);
        }
    }
    let new = now.iter().filter(|address| !given.iter().any(|given| given == *address));
    kept.extend(new.map(|address| quoted(address)));
    splices.replace(node, listed(kept));
}

/// JSON values as one value.
fn listed(mut items: Vec<String>) -> String {
    match items.len() {
        0 => "null".to_owned(),
        1 => items.swap_remove(0),
        _ => format!("[{}]", items.join(",")),
    }
}
