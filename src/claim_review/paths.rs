//! Where a value stands, as a JSON pointer (RFC 6901): `/@graph/0/reviewRating`.

use std::fmt::Write;

use super::json::{Node, Tape, Value, without_prefix};

/// Calls `visit` for every object with its pointer. The pointer is kept while going, so that many findings in a long
/// list cost no search.
pub(super) fn each_object<'t, 'a>(tape: &'t Tape<'a>, mut visit: impl FnMut(Node<'t, 'a>, &str)) {
    let several = tape.roots().nth(1).is_some();
    let mut path = Path::default();
    for (root, node) in tape.roots().enumerate() {
        path.text.clear();
        if several {
            push(&mut path.text, None, root);
        }
        for node in node.inside() {
            path.enter(node);
            if node.is_object() {
                visit(node, &path.text);
            }
        }
        path.open.clear();
    }
}

#[derive(Default)]
struct Path {
    text: String,
    open: Vec<Open>,
}

/// A container on the way.
struct Open {
    /// Index of the first value after it.
    next: u32,
    /// Length of its pointer.
    length: usize,
    /// How many of its values were met.
    count: usize,
}

impl Path {
    fn enter(&mut self, node: Node<'_, '_>) {
        while self.open.last().is_some_and(|open| node.index() >= open.next) {
            self.open.pop();
        }
        if let Some(parent) = self.open.last_mut() {
            self.text.truncate(parent.length);
            push(&mut self.text, node.key().map(|key| without_prefix(key.raw())), parent.count);
            parent.count += 1;
        }
        if matches!(node.value(), Value::Object | Value::Array) {
            self.open.push(Open { next: node.next(), length: self.text.len(), count: 0 });
        }
    }
}

fn push(path: &mut String, key: Option<&str>, index: usize) {
    path.push('/');
    match key {
        Some(key) => path.push_str(&key.replace('~', "~0").replace('/', "~1")),
        None => write!(path, "{index}").expect("writing to a String cannot fail"),
    }
}
