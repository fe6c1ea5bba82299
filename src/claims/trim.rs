//! A claim or a reason without what only surrounds it: quotation marks, a final stop, a final citation.

use crate::text::bounded;

/// The longest citation at the end of a reason, in bytes: a Markdown link with its address.
const MAX_CITATION_BYTES: usize = 2200;

/// A claim alone: without outer space, quotation marks and final full stop.
pub(super) fn claim(text: &str) -> &str {
    let mut bare = text.trim_matches(is_outer).trim_start_matches([':', ',', ';', '–', '—']).trim_start();
    for _ in 0..2 {
        bare = unstopped(bare).trim_end_matches([':', ',', ';']).trim_end_matches(is_outer);
        bare = unquoted(bare);
    }
    bare
}

/// Without its final full stop; an ellipsis stays.
fn unstopped(text: &str) -> &str {
    text.strip_suffix('.').filter(|bare| !bare.ends_with('.')).unwrap_or(text)
}

/// The words between quotation marks that open first and close last.
fn unquoted(text: &str) -> &str {
    const PAIRS: [(char, char); 5] = [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"'), ('‘', '’')];
    if text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return text.trim_matches(is_outer);
    }
    let inner = PAIRS.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    });
    inner.unwrap_or(text).trim_matches(is_outer)
}

/// A reason: what follows a verdict, without leading punctuation and final citation; `None` when nothing is left.
pub(super) fn rationale(text: &str) -> Option<&str> {
    let text = without_citation(text.trim_start_matches(is_lead).trim());
    Some(text.trim_matches(is_outer)).filter(|text| text.contains(char::is_alphanumeric))
}

fn is_lead(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '!' | ':' | ',' | ';' | '–' | '—' | '-' | '*' | '_' | '…')
}

fn is_outer(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '_')
}

/// `text` without "(lysse.example)", "([lysse.example](https://…))" or "[Lysse Info, 19/06]" at its end.
pub(super) fn without_citation(text: &str) -> &str {
    let unstopped = text.strip_suffix('.').filter(|text| text.ends_with(')')).unwrap_or(text);
    let end = bounded::last(unstopped, MAX_CITATION_BYTES);
    let open = match end.chars().next_back() {
        Some(')') => opening(end).filter(|open| is_citation(end.get(*open + 1..).unwrap_or_default())),
        _ => None,
    };
    open.and_then(|open| unstopped.get(..unstopped.len() - (end.len() - open))).map_or(text, str::trim_end)
}

/// Where the bracket that `text` ends with was opened.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().enumerate().rev().find_map(|(at, byte)| {
        depth = match byte {
            b')' => depth + 1,
            b'(' => depth.saturating_sub(1),
            _ => return None,
        };
        (depth == 0).then_some(at)
    })
}

/// Whether the words in brackets are an address or a link: no space, and a point inside.
fn is_citation(inner: &str) -> bool {
    let inner = inner.trim_end_matches(')').trim();
    !inner.contains(char::is_whitespace)
        && inner.rsplit_once('.').is_some_and(|(host, _)| host.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::{claim, rationale};

    #[test]
    fn a_claim_stands_alone() {
        assert_eq!(claim(" « le pont est vendu » "), "le pont est vendu");
        assert_eq!(claim("“The bridge is sold.”"), "The bridge is sold");
        assert_eq!(claim("Le pont est vendu."), "Le pont est vendu");
        assert_eq!(claim("« le pont » et « la tour »"), "« le pont » et « la tour »");
        assert_eq!(claim("**Le pont**"), "Le pont");
        assert_eq!(claim("à suivre..."), "à suivre...");
        assert_eq!(claim(""), "");
        assert_eq!(claim(" : Le pont est vendu,"), "Le pont est vendu");
        assert_eq!(claim("– Le pont est vendu ;"), "Le pont est vendu");
        assert_eq!(claim(" * Le pont est vendu * . "), "Le pont est vendu");
        assert_eq!(claim("_« Le pont est vendu. »_"), "Le pont est vendu");
        assert_eq!(claim("“*The bridge is sold* ”"), "The bridge is sold");
        assert_eq!(claim("The bridge is sold *"), "The bridge is sold");
        assert_eq!(claim("« Le pont » est vendu"), "« Le pont » est vendu");
    }

    #[test]
    fn a_reason_keeps_its_stop_and_loses_its_citation() {
        assert_eq!(rationale(". La mairie dément. (lysse.example)"), Some("La mairie dément."));
        assert_eq!(rationale(" par A et B (lysse.example)."), Some("par A et B"));
        assert_eq!(rationale(" par A et B (www.lysse.example)"), Some("par A et B"));
        assert_eq!(rationale(". Oui. ([a.example](https://a.example/?b=1))"), Some("Oui."));
        assert_eq!(rationale(". Il est public (depuis 2019)."), Some("Il est public (depuis 2019)."));
        assert_eq!(rationale(" ."), None);
        assert_eq!(rationale(" – *Il est public.* "), Some("Il est public."));
        assert_eq!(rationale(", il est public. ( lysse.example )"), Some("il est public."));
        assert_eq!(
            rationale(". Il est public ([lysse.example](https://lysse.example/a_(b)))."),
            Some("Il est public")
        );
        assert_eq!(rationale(". Elle mesure (3.5)."), Some("Elle mesure (3.5)."));
        assert_eq!(
            rationale(". Il est public (voir lysse.example)."),
            Some("Il est public (voir lysse.example).")
        );
        assert_eq!(rationale(". Il est public (lysse)."), Some("Il est public (lysse)."));
        assert_eq!(rationale(". Il est public."), Some("Il est public."));
    }
}
