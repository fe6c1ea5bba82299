//! Citations inside a paragraph: "(lysse.example)", "([lysse.example](url))", "[Radio Lysse, 19/06]".

use memchr::{memchr2_iter, memmem};

use super::Found;
use super::address::{at_start, host, is_domain};
use crate::text::bounded;

/// The longest citation, in bytes: a link with a long address.
const MAX_CITATION_BYTES: usize = 1024;

/// The longest name in brackets with its date, in bytes.
const MAX_NAME_BYTES: usize = 80;

/// Gives every citation of `text` with its place to `add`. Only a text that checks something cites inside a sentence:
/// elsewhere "(crates.example)" is a remark unless it stands after a sentence or a quotation.
pub(super) fn citations<'a>(text: &'a str, checks: bool, mut add: impl FnMut(Found<'a>, &'a str)) {
    let mut end = 0;
    for at in memchr2_iter(b'(', b'[', text.as_bytes()) {
        if at < end {
            continue;
        }
        let Some((before, rest)) = text.split_at_checked(at) else { continue };
        if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '&' | ']')) {
            continue;
        }
        if !checks
            && rest.starts_with('(')
            && !before.trim_end().ends_with(['.', '!', '?', '…', '»', '”', '"', ')', ']'])
        {
            continue;
        }
        if let Some((place, found)) = link(rest).or_else(|| bracketed(rest)) {
            end = at + place.len();
            found.into_iter().flatten().for_each(|(found, place)| add(found, place));
        }
    }
}

/// What one pair of brackets cites; more hosts in one pair are rare.
type Cited<'a> = [Option<(Found<'a>, &'a str)>; MAX_HOSTS];

/// The most hosts in one pair of brackets: "(a.fr, b.fr)".
const MAX_HOSTS: usize = 4;

/// "([lysse.example](https://lysse.example/a))", also without the outer brackets.
fn link(text: &str) -> Option<(&str, Cited<'_>)> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let label = until(inner.strip_prefix('[')?, b'[', b']')?;
    let rest = inner.get(label.len() + 2..)?.strip_prefix('(')?;
    if !is_domain(label) {
        return None;
    }
    // The address of the next link is not looked for here, so that links without an end are read once.
    let next = memmem::find(rest.as_bytes(), b"](").unwrap_or(rest.len());
    let url = at_start(rest.get(..next)?)?;
    let close = rest.get(url.len()..)?.strip_prefix(')')?;
    let outer = close.strip_prefix(')').filter(|_| inner.len() < text.len()).unwrap_or(close);
    let place = text.get(..text.len() - outer.len())?;
    Some((
        place,
        [Some((Found { name: None, url: Some(url), domain: Some(label) }, label)), None, None, None],
    ))
}

fn bracketed(text: &str) -> Option<(&str, Cited<'_>)> {
    let (open, close) = if text.starts_with('(') { (b'(', b')') } else { (b'[', b']') };
    let inner = until(text.get(1..)?, open, close)?;
    let place = text.get(..inner.len() + 2)?;
    if close == b']' {
        medium(inner).map(|cited| (place, cited))
    } else {
        hosts(inner).map(|cited| (place, cited))
    }
}

/// "Radio Lysse, 19/06": a name, and a date that nothing else in brackets has.
fn medium(inner: &str) -> Option<Cited<'_>> {
    let (name, date) = inner.rsplit_once(',')?;
    let dated = date.contains(|c: char| c.is_ascii_digit()) && date.len() <= MAX_NAME_BYTES;
    let named =
        name.starts_with(char::is_alphanumeric) && name.len() <= MAX_NAME_BYTES && !name.contains(',');
    let found = Found { name: Some(name.trim()), ..Found::default() };
    (dated && named).then_some([Some((found, name.trim())), None, None, None])
}

/// `lysse.example`, `a.fr, b.fr`, `https://lysse.example/a`: nothing but addresses.
fn hosts(inner: &str) -> Option<Cited<'_>> {
    let mut cited: Cited<'_> = [None; MAX_HOSTS];
    let mut parts = inner.split([',', ';']).map(str::trim);
    for slot in &mut cited {
        let Some(part) = parts.next() else { break };
        let url = at_start(part).filter(|url| url.len() == part.len());
        let found = match url {
            Some(url) => Found { url: Some(url), domain: host(url), ..Found::default() },
            None if is_domain(part) => Found { domain: Some(part), ..Found::default() },
            None => return None,
        };
        *slot = Some((found, part));
    }
    (parts.next().is_none() && cited.first().is_some_and(Option::is_some)).then_some(cited)
}

/// `text` up to its first `close`, within the longest citation and with no further `open` before it.
fn until(text: &str, open: u8, close: u8) -> Option<&str> {
    let window = bounded::first(text, MAX_CITATION_BYTES);
    let end = memchr::memchr2(open, close, window.as_bytes())?;
    window.get(..end).filter(|_| window.as_bytes().get(end) == Some(&close))
}

#[cfg(test)]
mod tests {
    use super::{Found, citations};

    #[track_caller]
    fn check(text: &str, expected: &[Found<'_>]) {
        let mut found = Vec::new();
        citations(text, true, |one, _| found.push(one));
        assert_eq!(found, expected, "{text}");
    }

    fn domain(domain: &str) -> Found<'_> {
        Found { domain: Some(domain), ..Found::default() }
    }

    #[test]
    fn citations_in_brackets() {
        check("Le pont ferme. (lysse.example) (a.fr)", &[domain("lysse.example"), domain("a.fr")]);
        check("Le pont « ferme » (a.fr; b.fr).", &[domain("a.fr"), domain("b.fr")]);
        let link = Found { name: None, url: Some("https://www.a.fr/b(c)?d"), domain: Some("a.fr") };
        check("Le pont. ([a.fr](https://www.a.fr/b(c)?d))", &[link]);
        check("Le pont. [Radio Lysse, 19/06]", &[Found { name: Some("Radio Lysse"), ..Found::default() }]);
        let url = Found { name: None, url: Some("https://a.fr/b"), domain: Some("a.fr") };
        check("Le pont (https://a.fr/b).", &[url]);
        check("Le pont. [a.fr](https://www.a.fr/b(c)?d) (b.fr)", &[link, domain("b.fr")]);
        check("Le pont. ([a.fr](https://www.a.fr/b(c)?d))(b.fr)", &[link, domain("b.fr")]);
        check("(a.fr, b.fr, c.fr, d.fr)", &["a.fr", "b.fr", "c.fr", "d.fr"].map(domain));
        check("(a.fr, b.fr, c.fr, d.fr, e.fr)", &[]);
        check("(https://a.fr/b c)", &[]);
        check("(a.fr", &[]);
        check("[ Radio Lysse , 19/06]", &[]);
        check("[Radio Lysse , 19/06]", &[Found { name: Some("Radio Lysse"), ..Found::default() }]);
        check("[Radio Lysse, Ordane, 19/06]", &[]);
        check("[Radio Lysse, lundi]", &[]);
        check("[(Radio), 19/06]", &[]);
    }

    #[test]
    fn a_medium_in_brackets_is_as_short_as_a_name() {
        let cited = |name: usize, date: usize| {
            let text = format!("[R{}, 1{}]", "a".repeat(name - 1), "9".repeat(date - 2));
            let mut count = 0;
            citations(&text, true, |_, _| count += 1);
            count
        };
        assert_eq!([cited(80, 5), cited(81, 5), cited(5, 80), cited(5, 81)], [1, 0, 1, 0]);
    }

    #[test]
    fn a_remark_in_a_letter_is_no_citation() {
        let mut found = Vec::new();
        citations("Voir le registre (crates.example). Bien. (lysse.example)", false, |one, _| {
            found.push(one);
        });
        assert_eq!(found, [domain("lysse.example")]);
        let mut found = Vec::new();
        citations("Le pont [Radio Lysse, 19/06] « ferme » (a.fr) [b] (b.fr) ; (c.fr)", false, |one, _| {
            found.push(one);
        });
        let radio = Found { name: Some("Radio Lysse"), ..Found::default() };
        assert_eq!(found, [radio, domain("a.fr"), domain("b.fr")]);
    }

    #[test]
    fn other_brackets() {
        for text in [
            "Le pont (voir p. 3) [sic] (2025) ((",
            "appel(a.fr) et (main.rs)",
            "[le ministre, ému]",
            "[le guide](https://a.fr/b)",
            "(a.fr et b.fr)",
            "([a.fr](javascript:x))",
            "(",
        ] {
            check(text, &[]);
        }
    }
}
