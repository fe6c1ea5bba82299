//! The offending piece of markup, as a diagnostic shows it.

/// The longest piece shown, in characters: enough to find it again, short enough for one line.
const MAX_CHARS: usize = 60;

/// The start of `piece` on one line, in quotation marks.
pub(super) fn excerpt(piece: &str) -> String {
    let mut out = String::from("`");
    let mut shown = 0;
    let mut space = false;
    for c in piece.trim_matches(|c: char| c.is_whitespace() || c.is_control()).chars() {
        if shown == MAX_CHARS {
            out.push('…');
            break;
        }
        let blank = c.is_whitespace() || c.is_control();
        if !(blank && space) {
            out.push(if blank { ' ' } else { c });
            shown += 1;
        }
        space = blank;
    }
    out.push('`');
    out
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn shows_the_start_on_one_line() {
        assert_eq!(excerpt(" a\n\tb\u{1} "), "`a b`");
        assert_eq!(excerpt(&"é".repeat(99)).chars().count(), 63);
    }
}
