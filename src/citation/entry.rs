//! Entries of a list of sources.

use super::Found;
use super::address::{host, is_domain, url};
use crate::layout::{Layouts, Role};

/// The sources behind "Source :", "Sources:", each with its place: cut at semicolons, or at commas before a capital.
pub(super) fn split(entries: &str) -> impl Iterator<Item = (Found<'_>, &str)> {
    entries.split(';').flat_map(commas).filter_map(read)
}

/// `list` cut at the commas outside brackets that a capital letter follows.
fn commas(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(list);
    std::iter::from_fn(move || {
        let list = rest?;
        let cut = separator(list);
        rest = cut.and_then(|at| list.get(at + 1..));
        Some(cut.and_then(|at| list.get(..at)).unwrap_or(list))
    })
}

/// The first comma that separates two entries.
fn separator(list: &str) -> Option<usize> {
    let mut depth = 0_i32;
    list.bytes().enumerate().find_map(|(at, byte)| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        let separates = byte == b',' && depth <= 0;
        (separates && list.get(at + 1..)?.trim_start().starts_with(char::is_uppercase)).then_some(at)
    })
}

/// One entry: its name up to the first comma, colon or bracket, its address. `None` when it names nothing.
pub(super) fn read(text: &str) -> Option<(Found<'_>, &str)> {
    let text = text.trim().trim_matches(['*', '_']);
    let (label, link) = linked(text);
    let url = link.or_else(|| url(text));
    let name = name(label.unwrap_or(text));
    let domain =
        url.and_then(host).or_else(|| name.filter(|name| is_domain(name))).or_else(|| site_at_end(text));
    let name = name.filter(|name| !is_domain(name) && host(name).is_none());
    let found = Found { name, url, domain };
    let place = name.or(domain).or(url)?;
    Some((found, place))
}

/// The host that an entry names at its end without the scheme of a link: "Registre : www.lysse.example".
fn site_at_end(text: &str) -> Option<&str> {
    let text = text.trim_end_matches([')', '.', '/']);
    let (before, last) = text.rsplit_once([' ', '\u{a0}', '(']).unwrap_or(("", text));
    let separated = before.trim_end().ends_with([':', '：', '–', '—', '-']);
    (is_domain(last) && (separated || last.starts_with("www."))).then_some(last)
}

/// "[label](url)" at the start of an entry.
fn linked(text: &str) -> (Option<&str>, Option<&str>) {
    let parts = || {
        let (label, rest) = text.strip_prefix('[')?.split_once("](")?;
        Some((label, super::address::at_start(rest)))
    };
    parts().map_or((None, None), |(label, url)| (Some(label), url))
}

/// The name that an entry starts with, without list number and final stop.
fn name(text: &str) -> Option<&str> {
    let text = without_number(text);
    if text.starts_with("http://") || text.starts_with("https://") || text.starts_with('«') {
        return None;
    }
    let end = text.find([',', ':', '(', '[', ';', '：']).unwrap_or(text.len());
    let name = text.get(..end)?;
    let dash = [" – ", " — ", " - ", " | "].iter().filter_map(|dash| name.find(dash)).min();
    let name = name.get(..dash.unwrap_or(name.len()))?.trim();
    let name = if end == text.len() { stop(name) } else { name };
    name.contains(char::is_alphabetic).then_some(name)
}

/// `name` without the full stop of its line; that of "et al." stays.
fn stop(name: &str) -> &str {
    match name.strip_suffix('.') {
        Some(bare) if !bare.ends_with(" al") => bare,
        _ => name,
    }
}

/// "1 – ", "12. ", "[3] "
fn without_number(text: &str) -> &str {
    let inner = text.strip_prefix('[').unwrap_or(text);
    let rest = inner.trim_start_matches(|c: char| c.is_ascii_digit());
    let marked = rest.trim_start_matches([']', '.', ')', ' ', '\u{a0}', '–', '—', '-']);
    if rest.len() < inner.len() && marked.len() < rest.len() && !rest.starts_with(' ')
        || numbered_with_dash(rest)
    {
        marked
    } else {
        text
    }
}

fn numbered_with_dash(rest: &str) -> bool {
    [" – ", " — ", " - "].iter().any(|dash| rest.starts_with(dash))
}

/// The host behind "Site :" in "Date : 2026-01-20 — Site : www.lysse.example".
pub(super) fn site<'a>(text: &'a str, layouts: &Layouts) -> Option<&'a str> {
    text.split([' ', '\u{a0}'])
        .filter_map(|word| text.get(word.as_ptr() as usize - text.as_ptr() as usize..))
        .filter_map(|from| layouts.field(from, Role::Site))
        .map(|value| value.split_whitespace().next().unwrap_or(value))
        .find(|value| is_domain(value))
}

#[cfg(test)]
mod tests {
    use super::{Found, read, site, split};
    use crate::layout::Layouts;

    #[track_caller]
    fn check(text: &str, name: Option<&str>, url: Option<&str>, domain: Option<&str>) {
        assert_eq!(
            read(text).map(|(found, _)| found).unwrap_or_default(),
            Found { name, url, domain },
            "{text}"
        );
    }

    #[test]
    fn entries() {
        check("Institut du Sel, série 7", Some("Institut du Sel"), None, None);
        check("1 – Marl et al. (2019) Salt.", Some("Marl et al."), None, None);
        check("[2] Radio Lysse.", Some("Radio Lysse"), None, None);
        let link = Some("https://lysse.example/r");
        check(
            "Registre de Lysse : https://lysse.example/r",
            Some("Registre de Lysse"),
            link,
            Some("lysse.example"),
        );
        check("https://lysse.example/r", None, link, Some("lysse.example"));
        check("[Registre](https://lysse.example/r)", Some("Registre"), link, Some("lysse.example"));
        check("www.lysse.example", None, None, Some("www.lysse.example"));
        check("Radio Lysse – entretien", Some("Radio Lysse"), None, None);
        check("2025", None, None, None);
        check("2 Rives Radio", Some("2 Rives Radio"), None, None);
        check("3e Bureau de Lysse", Some("3e Bureau de Lysse"), None, None);
        check(" *Radio Lysse* ", Some("Radio Lysse"), None, None);
        check("http://lysse.example/r", None, Some("http://lysse.example/r"), Some("lysse.example"));
        check(
            "« Le lac », http://lysse.example/r",
            None,
            Some("http://lysse.example/r"),
            Some("lysse.example"),
        );
        check("« Le lac est plein »", None, None, None);
        check("lysse.example : registre", None, None, Some("lysse.example"));
        check("Marl et al.", Some("Marl et al."), None, None);
        check("Institut du Sel.", Some("Institut du Sel"), None, None);
        check("Institut du Sel. (2019)", Some("Institut du Sel."), None, None);
        check("12) Radio Lysse", Some("Radio Lysse"), None, None);
        check("[12] Radio Lysse", Some("Radio Lysse"), None, None);
        check("[Radio Lysse]", None, None, None);
        check("Registre — registre.lysse.example/", Some("Registre"), None, Some("registre.lysse.example"));
        check("Radio Lysse | entretien", Some("Radio Lysse"), None, None);
    }

    #[test]
    fn sites_without_a_scheme() {
        check("Registre : www.lysse.example", Some("Registre"), None, Some("www.lysse.example"));
        check("Registre de Lysse – lysse.example", Some("Registre de Lysse"), None, Some("lysse.example"));
        check("Registre (www.lysse.example).", Some("Registre"), None, Some("www.lysse.example"));
        check("Bilan annuel de lysse.example", Some("Bilan annuel de lysse.example"), None, None);
        check("Registre : séance du 3 mai", Some("Registre"), None, None);
    }

    #[test]
    fn lists_on_one_line() {
        let names = |text| split(text).filter_map(|(found, _)| found.name).collect::<Vec<_>>();
        assert_eq!(
            names("Moselle Matin (bilan du 17/10, Lysse); Préfecture."),
            ["Moselle Matin", "Préfecture"]
        );
        assert_eq!(names("Mairie de Lysse, Radio Lysse"), ["Mairie de Lysse", "Radio Lysse"]);
        assert_eq!(names("Institut du Sel, série 7"), ["Institut du Sel"]);
    }

    #[test]
    fn the_site_of_an_original() {
        let host = site("Date : 2026-01-20 11:41:00 — Site : www.lysse.example", &Layouts::built_in());
        assert_eq!(host, Some("www.lysse.example"));
    }
}
