//! The marks that open a line: bullets, list numbers, Markdown heading and block-quote marks, check boxes.

/// What opens a line before its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing.
    #[default]
    None,
    /// A bullet that is nothing but a bullet: `-`, `•`, `*`, `+` …
    Bullet,
    /// A dash that is a bullet, or opens an attribution after a quotation: `–`, `—`.
    Dash,
    /// A list number: `1.`, `12)`, `3/` of a thread.
    Number(u16),
    /// Markdown heading marks, and how many.
    Heading(u8),
    /// A Markdown block quote: `>`.
    BlockQuote,
}

impl Mark {
    /// Whether the line is an item of a list.
    pub(crate) const fn is_list(self) -> bool {
        matches!(self, Mark::Bullet | Mark::Dash | Mark::Number(_))
    }
}

/// Marks may stand before marks ("> - "); more than this many are words.
const MAX_MARKS: usize = 4;

/// The last mark of `line` and the words after the marks, trimmed. A line of nothing but marks keeps them as its words.
pub(crate) fn strip(line: &str) -> (Mark, &str) {
    let line = trim(line);
    let (mut mark, mut words) = (Mark::None, line);
    for _ in 0..MAX_MARKS {
        let Some((next, rest)) = one(words) else { break };
        if rest.is_empty() {
            break;
        }
        // "## 2. Le pont": a numbered heading.
        mark = if matches!(mark, Mark::Heading(_)) { mark } else { next };
        words = rest;
    }
    (mark, words)
}

/// Outer white space off, and the marks that no reader sees: byte order mark, zero-width space.
pub(crate) fn trim(text: &str) -> &str {
    let text = text.trim_ascii();
    let edge = |byte: Option<&u8>| byte.is_none_or(|&b| b.is_ascii_graphic());
    let bytes = text.as_bytes();
    if edge(bytes.first()) && edge(bytes.last()) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}'))
}

fn one(words: &str) -> Option<(Mark, &str)> {
    let first = *words.as_bytes().first()?;
    match first {
        b'-' | b'*' | b'+' => spaced(words.get(1..)?, Mark::Bullet),
        b'#' => heading(words),
        b'>' => Some((Mark::BlockQuote, trim(words.get(1..)?))),
        b'0'..=b'9' => number(words),
        b'[' => checkbox(words),
        0xC2 | 0xE2 | 0xEF => symbol(words),
        _ => None,
    }
}

fn spaced(rest: &str, mark: Mark) -> Option<(Mark, &str)> {
    rest.starts_with(char::is_whitespace).then(|| (mark, trim(rest)))
}

fn symbol(words: &str) -> Option<(Mark, &str)> {
    let mut chars = words.chars();
    match chars.next()? {
        '•' | '◦' | '▪' | '▫' | '‣' | '⁃' | '●' | '○' | '■' | '►' | '➤' | '\u{f0b7}' => {
            Some((Mark::Bullet, trim(chars.as_str())))
        }
        '·' => spaced(chars.as_str(), Mark::Bullet),
        '–' | '—' => spaced(chars.as_str(), Mark::Dash),
        _ => None,
    }
}

fn heading(words: &str) -> Option<(Mark, &str)> {
    let rest = words.trim_start_matches('#');
    let level = u8::try_from(words.len() - rest.len()).ok().filter(|level| *level <= 6)?;
    let (mark, rest) = spaced(rest, Mark::Heading(level))?;
    Some((mark, trim(rest.trim_end_matches('#'))))
}

/// `1.`, `12)`, `3/`: up to three digits, so that a sentence that starts with a year is none.
fn number(words: &str) -> Option<(Mark, &str)> {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = words.get(..words.len() - rest.len())?;
    let rest = rest.strip_prefix(['.', ')', '/'])?;
    let number = if digits.len() > 3 { return None } else { digits.parse().ok()? };
    spaced(rest, Mark::Number(number)).filter(|(_, rest)| !is_month_and_year(rest))
}

/// "Oktober 2025" after "15.", a German date.
fn is_month_and_year(rest: &str) -> bool {
    let mut words = rest.splitn(3, char::is_whitespace);
    let year = words.nth(1).unwrap_or_default().trim_end_matches([',', ':', '.', ';']);
    year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// `[ ]`, `[x]` after a bullet or alone.
fn checkbox(words: &str) -> Option<(Mark, &str)> {
    let rest = ["[ ]", "[x]", "[X]"].iter().find_map(|marks| words.strip_prefix(marks))?;
    spaced(rest, Mark::Bullet)
}

#[cfg(test)]
mod tests {
    use super::{Mark, strip};

    #[track_caller]
    fn check(line: &str, expected: (Mark, &str)) {
        assert_eq!(strip(line), expected, "{line}");
    }

    #[test]
    fn marks_are_not_words() {
        check("  • Le pont\n", (Mark::Bullet, "Le pont"));
        check("•Le pont", (Mark::Bullet, "Le pont"));
        check("-\u{a0}Le pont", (Mark::Bullet, "Le pont"));
        check("– Le pont", (Mark::Dash, "Le pont"));
        check("12) Le pont", (Mark::Number(12), "Le pont"));
        check("3/ Le pont", (Mark::Number(3), "Le pont"));
        check("- [ ] Le pont", (Mark::Bullet, "Le pont"));
        check("## Le pont ##", (Mark::Heading(2), "Le pont"));
        check("> - Le pont", (Mark::Bullet, "Le pont"));
        check("\u{feff}# Le pont", (Mark::Heading(1), "Le pont"));
    }

    #[test]
    fn words_are_not_marks() {
        check("-5 °C à Lysse", (Mark::None, "-5 °C à Lysse"));
        check("—Mañana —dijo.", (Mark::None, "—Mañana —dijo."));
        check("2025. Une année", (Mark::None, "2025. Une année"));
        check("15. Oktober 2025", (Mark::None, "15. Oktober 2025"));
        check("1/2 litre", (Mark::None, "1/2 litre"));
        check("15.000 soldats", (Mark::None, "15.000 soldats"));
        check("#pont", (Mark::None, "#pont"));
        check("**Le pont**", (Mark::None, "**Le pont**"));
        check("---", (Mark::None, "---"));
        check("- ", (Mark::None, "-"));
        check("\u{a0}\u{feff}", (Mark::None, ""));
    }
}
