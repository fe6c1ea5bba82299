//! Where a sentence begins and ends.
//!
//! A sentence ends after ".", "!", "?" or "…" before space and a capital, an opening mark or the end. The stop of an
//! abbreviation or initial ("M. Orban", "J. R. Morval") ends none.

/// The start of the sentence that `text` ends in: one past the last sentence end.
pub(crate) fn start_of_last(text: &str) -> usize {
    let mut end = text.len();
    while let Some(at) = text.get(..end).and_then(|head| head.rfind(STOPS)) {
        let after = next_char(text, at);
        if ends_sentence(text, at, after) {
            let rest = text.get(after..).unwrap_or("");
            return after + (rest.len() - rest.trim_start().len());
        }
        end = at;
    }
    0
}

/// The end of the sentence that `text` begins in: one past its stop, or the end of the text.
pub(crate) fn end_of_first(text: &str) -> usize {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|tail| tail.find(STOPS)).map(|at| from + at) {
        from = next_char(text, at);
        if ends_sentence(text, at, from) {
            return from;
        }
    }
    text.len()
}

const STOPS: [char; 4] = ['.', '!', '?', '…'];

fn next_char(text: &str, at: usize) -> usize {
    at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

fn ends_sentence(text: &str, at: usize, after: usize) -> bool {
    let rest = text.get(after..).unwrap_or("").trim_start_matches([')', ']']);
    let next = rest.trim_start();
    if rest.len() == next.len() {
        return next.is_empty();
    }
    let opens = |c: char| {
        c.is_uppercase() || matches!(c, '«' | '“' | '„' | '"' | '»' | '¿' | '¡' | '(' | '[' | '-' | '–' | '—')
    };
    next.starts_with(|c: char| opens(c) || c.is_ascii_digit())
        && !(text.get(at..).is_some_and(|stop| stop.starts_with('.'))
            && is_abbreviation(text.get(..at).unwrap_or("")))
}

/// Whether the stop after `head` belongs to its last word.
fn is_abbreviation(head: &str) -> bool {
    const KNOWN: [&str; 44] = [
        "mm", "mme", "mlle", "dr", "dre", "pr", "mr", "mrs", "ms", "st", "ste", "me", "prof", "gen", "col",
        "lt", "sgt", "capt", "rep", "sen", "gov", "sr", "sra", "jr", "hon", "rev", "sig", "dott", "av",
        "art", "no", "vs", "cf", "vol", "ca", "bzw", "nr", "inc", "ltd", "corp", "jan", "feb", "aug", "sept",
    ];
    let word = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let mut chars = word.chars();
    let initial = chars.next().is_some_and(char::is_uppercase) && chars.next().is_none();
    initial || KNOWN.iter().any(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::{end_of_first, start_of_last};

    #[track_caller]
    fn check(text: &str, first: &str) {
        assert_eq!(&text[..end_of_first(text)], first);
    }

    #[test]
    fn a_stop_before_a_capital_ends_a_sentence() {
        check("On attend. Le pont tient.", "On attend.");
        check("À 3,5 m. du sol. « On attend »", "À 3,5 m. du sol.");
        check("Vraiment ? dit-elle. Oui.", "Vraiment ? dit-elle.");
        check("sans fin", "sans fin");
    }

    #[test]
    fn an_abbreviation_ends_none() {
        check("M. Orban et J. R. Morval attendent. Puis rien.", "M. Orban et J. R. Morval attendent.");
        check(
            "said Dr. J. Whit of Ordane Inc. on Monday. Then",
            "said Dr. J. Whit of Ordane Inc. on Monday.",
        );
    }

    #[test]
    fn finds_the_start_of_the_last_sentence() {
        let text = "Le pont tient. M. Orban attend : ";
        assert_eq!(&text[start_of_last(text)..], "M. Orban attend : ");
    }
}
