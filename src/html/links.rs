//! The links of an article as its sources.
//!
//! A link in an entry of the sources gives the entry its address; any other link to another site is a source of its own,
//! named by its text. Links within the site, and those that lead to no page, are none.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::citation::host;
use crate::{Article, Source, Span};

/// The longest text of a link that names a source; longer ones are whole paragraphs.
const MAX_NAME: usize = 300;

/// Adds the links of the text to the sources that were read from it; both are in text order.
pub(super) fn add_sources(
    article: &mut Article<'static>,
    text: &str,
    links: &[(Span, String)],
    page: Option<&str>,
) {
    let own_site = page.and_then(host).map(site);
    let mut known: HashSet<String> =
        article.sources.iter().filter_map(|source| source.url.as_deref()).map(str::to_owned).collect();
    let mut added = Vec::new();
    let mut entries = article.sources.iter_mut().peekable();
    for (span, address) in links {
        let Some(url) = resolved(address, page) else { continue };
        let ends_before =
            |source: &&mut Source<'_>| source.span.is_none_or(|place| place.end() <= span.start());
        while entries.next_if(|source| ends_before(source)).is_some() {}
        let entry =
            entries.peek_mut().filter(|source| source.span.is_some_and(|place| place.start() < span.end()));
        if let Some(entry) = entry {
            known.insert(url.clone());
            complete(entry, url);
        } else if host(&url).map(site) != own_site && known.insert(url.clone()) {
            added.extend(named(text, *span, url));
        }
    }
    article.sources.append(&mut added);
    article.sources.sort_by_key(|source| source.span.map(Span::start));
}

/// A source that the article links in its prose.
fn named(text: &str, span: Span, url: String) -> Option<Source<'static>> {
    let name = span.slice(text).filter(|name| name.len() <= MAX_NAME)?;
    let domain = host(&url)?.to_owned();
    Some(Source {
        name: Some(Cow::Owned(name.to_owned())),
        url: Some(url.into()),
        domain: Some(domain.into()),
        span: Some(span),
    })
}

/// Gives an entry the address that its text links to; what is printed stays.
fn complete(entry: &mut Source<'static>, url: String) {
    if entry.url.is_none() {
        let domain = host(&url).map(|host| Cow::Owned(host.to_owned()));
        entry.domain = entry.domain.take().or(domain);
        entry.url = Some(url.into());
    }
}

/// What the hosts of one site have in common.
fn site(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// The address as an absolute one; `None` when it leads to no page.
fn resolved(address: &str, page: Option<&str>) -> Option<String> {
    if address.starts_with("http://") || address.starts_with("https://") {
        return host(address).map(|_| address.to_owned());
    }
    if let Some(rest) = address.strip_prefix("//") {
        return Some(format!("https://{rest}")).filter(|url| host(url).is_some());
    }
    let path = address.strip_prefix('/')?;
    let (scheme, rest) = page?.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    Some(format!("{scheme}://{authority}/{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: Option<&str>) {
        assert_eq!(resolved(address, Some("https://rive.example/2025/pont?x")).as_deref(), expected);
    }

    #[test]
    fn only_pages_are_sources() {
        check("https://a.example/b", Some("https://a.example/b"));
        check("//a.example/b", Some("https://a.example/b"));
        check("/b", Some("https://rive.example/b"));
        check("javascript:alert(1)", None);
        check("mailto:a@b.example", None);
        check("#note", None);
        check("data:text/html,x", None);
        check("https://", None);
    }

    #[test]
    fn links_to_other_sites_are_sources_once() {
        let text = "un avis et un avis";
        let span = |start, end| Span::new(start, end).expect("a span");
        let links = [
            (span(0, 7), "https://a.example/x".to_owned()),
            (span(11, 18), "https://a.example/x".to_owned()),
            (span(0, 2), "https://www.rive.example/y".to_owned()),
        ];
        let mut article = Article::default();
        add_sources(&mut article, text, &links, Some("https://rive.example/"));
        let found: Vec<_> = article.sources.iter().map(|source| source.name.as_deref()).collect();
        assert_eq!(found, [Some("un avis")]);
    }

    #[test]
    fn a_link_as_long_as_a_paragraph_names_no_source() {
        for (length, expected) in [(MAX_NAME, true), (MAX_NAME + 1, false)] {
            let text = "a".repeat(length);
            let span = Span::of(&text, &text).expect("a span");
            let links = [(span, "https://a.example/x".to_owned())];
            let mut article = Article::default();
            add_sources(&mut article, &text, &links, None);
            assert_eq!(!article.sources.is_empty(), expected, "{length}");
        }
    }
}
