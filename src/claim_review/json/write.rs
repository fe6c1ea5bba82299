//! The table as JSON text.

use super::tape::{Node, Text, Value};

/// Appends a value as valid JSON. Nesting is bounded by the reader, so recursion is too.
pub(in super::super) fn write(node: Node<'_, '_>, out: &mut String) {
    match node.value() {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number.raw()),
        Value::Text(text) => write_text(text, out),
        Value::Array => write_children(node, ['[', ']'], out),
        Value::Object => write_children(node, ['{', '}'], out),
    }
}

fn write_children(node: Node<'_, '_>, [open, close]: [char; 2], out: &mut String) {
    out.push(open);
    for (index, child) in node.children().enumerate() {
        if index > 0 {
            out.push(',');
        }
        if let Some(key) = child.key() {
            write_text(key, out);
            out.push(':');
        }
        write(child, out);
    }
    out.push(close);
}

fn write_text(text: Text<'_, '_>, out: &mut String) {
    out.push('"');
    out.push_str(text.raw());
    out.push('"');
}
