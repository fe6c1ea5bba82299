//! What a line looks like: prose, a quotation, a free heading.

use crate::metadata::byline::is_name;
use crate::text::{bounded, sentence};

/// The longest citation at the end of a paragraph, in bytes: a link with its address.
const MAX_CITATION_BYTES: usize = 400;

/// The most citations at the end of one paragraph.
const MAX_CITATIONS: usize = 8;

/// `text` without citations in brackets at its end: "… le pont. (lysse.example)".
pub(super) fn without_citations(text: &str) -> &str {
    let mut text = text;
    for _ in 0..MAX_CITATIONS {
        let open = match text.as_bytes().last() {
            Some(b')') => '(',
            Some(b']') => '[',
            _ => break,
        };
        let window = bounded::last(text, MAX_CITATION_BYTES);
        let from = text.len() - window.len();
        let Some(at) = window.rfind(open).map(|at| link_start(window, at)) else { break };
        text = text.get(..from + at).unwrap_or_default().trim_end();
    }
    text
}

/// Where the citation starts whose last bracket opens at `at`: "([domain](url))" has one more before it.
fn link_start(window: &str, at: usize) -> usize {
    let before = window.get(..at).unwrap_or_default();
    match before.strip_suffix(']').and_then(|label| label.rfind('[')) {
        Some(label) if before.get(..label).is_some_and(|before| before.ends_with('(')) => label - 1,
        Some(label) => label,
        None => at,
    }
}

/// Whether `text` ends as a sentence does, citations and closing marks aside.
pub(super) fn ends_sentence(text: &str) -> bool {
    let text = without_citations(text);
    let bare =
        text.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c) || matches!(c, '*' | '_' | ')'));
    bare.ends_with(['.', '!', '?', '…']) || text.ends_with(is_closing)
}

fn is_closing(c: char) -> bool {
    matches!(c, '»' | '”' | '"' | '“' | '’')
}

/// Whether `text` starts with a quotation mark.
pub(super) fn opens_quotation(text: &str) -> bool {
    let is_word = text.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric());
    !is_word && text.trim_start_matches(['*', '_']).starts_with(['«', '“', '"', '„', '‹', '‘', '»'])
}

/// The shortest running prose, in characters; a shorter sentence may be a title.
const MIN_PROSE_CHARS: usize = 40;

/// The shortest running prose that ends in a question, as many headlines do.
const MIN_PROSE_QUESTION_CHARS: usize = 120;

/// Whether `text` is running prose: a sentence or several, not a title.
pub(super) fn is_prose(text: &str) -> bool {
    if let Some(b'.' | b'!') = text.as_bytes().last() {
        // Nearly all of it: what follows would tell the same.
        return is_long(text, MIN_PROSE_CHARS);
    }
    let least = match without_citations(text) {
        question if question.ends_with('?') => MIN_PROSE_QUESTION_CHARS,
        sentence if ends_sentence(sentence) && !ends_in_quoted_words(sentence) => MIN_PROSE_CHARS,
        _ => MAX_TITLE_CHARS,
    };
    is_long(text, least)
}

/// Whether `text` is one line that closes a quotation without a full stop: "… un « accord des quais »".
fn ends_in_quoted_words(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c));
    bare.len() < text.len() && !bare.ends_with(['.', '!', '?', '…']) && !text.contains(". ")
}

/// Whether `text` can stand under a heading: prose, also when its last sentence goes on in the next block.
pub(super) fn is_paragraph(text: &str) -> bool {
    is_prose(text) || is_long(text, MIN_PROSE_CHARS) && text.contains(". ")
}

/// The longest headline, in characters.
const MAX_TITLE_CHARS: usize = 220;

/// The longest character of UTF-8, in bytes: beyond that many per character nothing needs to be counted.
const MAX_CHAR_BYTES: usize = 4;

fn is_long(text: &str, chars: usize) -> bool {
    text.len() >= chars * MAX_CHAR_BYTES || text.len() >= chars && text.chars().nth(chars - 1).is_some()
}

/// The longest free heading, in characters and words.
const MAX_HEADING_CHARS: usize = 90;
const MAX_HEADING_WORDS: usize = 14;

/// Whether `text` may be a heading that no table knows: short, a title's first letter, no final punctuation but that of a
/// question, nothing of
/// code, tables and addresses.
pub(super) fn may_be_heading(text: &str) -> bool {
    let words = text.trim_matches(['*', '_']).trim_start_matches(is_emblem).trim_start();
    !is_long(words, MAX_HEADING_CHARS + 1)
        && words.len() > 2
        && words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '¿' | '¡'))
        && words.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '’' | '%' | '?'))
        && !words.contains([';', '|', '\t', '=', '{', '}', '<', '>', '@', '/', '\\', '_', '\n'])
        && words.split_whitespace().take(MAX_HEADING_WORDS + 1).count() <= MAX_HEADING_WORDS
        && sentence::end_of_first(words) == words.len()
        && !sentence::is_left_open(words)
}

/// Whether a character is a picture or sign that headings open with, "✅ Ce qui est vrai"; arrows point at links.
fn is_emblem(c: char) -> bool {
    let arrow = matches!(c, '\u{2190}'..='\u{21ff}' | '\u{25b6}' | '\u{25ba}' | '\u{2794}'..='\u{27be}');
    c >= '\u{200d}'
        && !arrow
        && !c.is_alphanumeric()
        && !matches!(c, '\u{2010}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
}

/// Whether `line` may sign the quotation before it: "Ada Morval, maire de Lysse".
pub(super) fn may_sign(line: &str) -> bool {
    line.contains(',') || is_name(line)
}

/// The longest kicker, in characters and words.
const MAX_KICKER_CHARS: usize = 48;
const MAX_KICKER_WORDS: usize = 5;

/// Whether `text` may be a category line before a headline.
pub(super) fn may_be_kicker(text: &str) -> bool {
    !is_long(text, MAX_KICKER_CHARS + 1)
        && text.split_whitespace().count() <= MAX_KICKER_WORDS
        && !text.contains(['.', ':', '?', '!', ',', ';', '«', '»', '“', '”', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_no_part_of_the_sentence() {
        assert_eq!(without_citations("Le pont. (lysse.example) (a.fr)"), "Le pont.");
        assert_eq!(without_citations("Le pont. ([lysse.example](https://lysse.example/a))"), "Le pont.");
        assert_eq!(without_citations("Le pont. [Radio Lysse, 19/06]"), "Le pont.");
        assert!(ends_sentence("« Le pont. » (lysse.example).") && ends_sentence("Le pont **ferme.**"));
        assert!(ends_sentence("Le maire est formel : « Rien »"));
        assert!(!ends_sentence("Le pont") && !ends_sentence(""));
    }

    #[test]
    fn headings_are_no_prose() {
        assert!(may_be_heading("Une grue qui n’est pas celle du port") && may_be_heading("**Le pont**"));
        assert!(may_be_heading("Qui paie\u{a0}?") && may_be_heading("¿Quién paga?"));
        assert!(may_be_heading("✅ Ce qui est vrai") && may_be_heading("⚠️ À savoir"));
        for text in [
            "Le pont ferme.",
            "Le pont ferme ! Qui paie ?",
            "Qui paie ? Quand ?",
            "le pont",
            "1;Ordane;1958",
            "« Le pont »",
            "→ Le pont",
            "– Le pont",
            "Ô",
            "Il tient. – Ada Morval",
            "Le maire de Lysse a déclaré que",
        ] {
            assert!(!may_be_heading(text), "{text}");
        }
        assert!(is_prose("Le pont de Lysse, fermé depuis lundi, rouvre. (lysse.example)"));
        assert!(!is_prose("Pourquoi le pont de Lysse est-il fermé depuis lundi ?"));
    }

    /// A text of so many characters, of two bytes each but the last ones.
    fn long(chars: usize, end: &str) -> String {
        format!("{}{end}", "é".repeat(chars - end.chars().count()))
    }

    #[test]
    fn prose_is_long_and_ends_as_a_sentence() {
        for (chars, end, expected) in [
            (40, ".", true),
            (39, ".", false),
            (40, "!", true),
            (40, "…", true),
            (40, ". (a.fr)", true),
            (39, ". (a.fr)", false),
            (120, " ?", true),
            (119, " ?", false),
            (60, ". »", true),
            (60, " »", false),
            (219, "", false),
            (220, "", true),
            (60, ". Il dit « oui »", true),
        ] {
            assert_eq!(is_prose(&long(chars, end)), expected, "{chars} {end}");
        }
        assert!(is_paragraph(&long(60, ". La suite")) && !is_paragraph(&long(39, ". La suite")));
        assert!(is_paragraph(&long(60, ".")) && !is_paragraph(&long(60, "")));
        for (text, chars, expected) in [
            ("aaa", 3, true),
            ("aaa", 4, false),
            ("éé", 2, true),
            ("éé", 3, false),
            ("🌊🌊", 2, true),
            ("", 1, false),
        ] {
            assert_eq!(is_long(text, chars), expected, "{text} {chars}");
        }
    }

    #[test]
    fn citations_as_links_with_their_brackets() {
        for (text, expected) in [
            ("Le pont. [Rive](https://a.fr/b)", "Le pont."),
            ("Le pont. ([Rive](https://a.fr/b))", "Le pont."),
            ("Le pont. ([Rive](https://a.fr/b)) [Rive, 19/06]", "Le pont."),
            ("Le pont)", "Le pont)"),
            ("Le pont", "Le pont"),
        ] {
            assert_eq!(without_citations(text), expected, "{text}");
        }
        assert!(ends_sentence("Le pont ferme.* _") && ends_sentence("Le pont ferme. )"));
        assert!(ends_sentence("Le pont ferme. » ") && !ends_sentence("Le pont ferme :"));
    }

    #[test]
    fn quotations_open_with_a_mark() {
        for text in [
            "« Le pont",
            "*« Le pont",
            "_“The bridge",
            "„Die Brücke",
            "‘The bridge",
            "‹ Le pont",
            "\"Le pont",
        ] {
            assert!(opens_quotation(text), "{text}");
        }
        for text in ["Le « pont", "*Le pont", "1 « pont", "", "— « Le pont"] {
            assert!(!opens_quotation(text), "{text}");
        }
    }

    #[test]
    fn names_and_titles_with_a_comma_sign_and_short_words_are_categories() {
        assert!(
            may_sign("Ada Morval") && may_sign("Ada Morval, maire de Lysse") && may_sign("un voisin, lundi")
        );
        assert!(!may_sign("un voisin du pont"));
        for text in ["Lysse", "Info et rumeurs de Lysse", "Brenne | Lysse"] {
            assert!(may_be_kicker(text), "{text}");
        }
        for text in
            ["Info et rumeurs du port de Lysse", "Lysse : rumeurs", "Rumeurs ?", "« Lysse »", "Lysse."]
        {
            assert!(!may_be_kicker(text), "{text}");
        }
        assert!(may_be_kicker(&long(48, "")) && !may_be_kicker(&long(49, "")));
    }

    #[test]
    fn headings_are_short_and_plain() {
        let words = |count: usize| format!("Le{}", " pont".repeat(count - 1));
        assert!(may_be_heading(&words(14)) && !may_be_heading(&words(15)));
        let title = |chars: usize| format!("L{}", "é".repeat(chars - 1));
        assert!(may_be_heading(&title(90)) && !may_be_heading(&title(91)));
        for text in ["2025 à Lysse", "¡Qué puente", "Une hausse de 3\u{a0}%", "L’eau d’Ada’", "Lac"]
        {
            assert!(may_be_heading(text), "{text}");
        }
        for text in
            ["a=b", "Le", "Le pont | le lac", "Rive/Info", "Le <pont", "ada@lysse", "Le pont…", "(Le pont"]
        {
            assert!(!may_be_heading(text), "{text}");
        }
    }
}
