//! What the markup of a page says about its article: the second witness beside the visible text.
//!
//! | value | from, in this order |
//! |---|---|
//! | headline | JSON-LD article, `og:title`, `twitter:title`, `<title>` |
//! | text | JSON-LD article, only when the page itself shows none |
//! | dates | JSON-LD article, `article:published_time` and its kin, microdata, `<time itemprop="datePublished">`, the first `<time>`, JSON-LD review |
//! | authors | JSON-LD article, author links, elements named after the author, `<meta name="author">` |
//! | language | `<html lang>`, JSON-LD, `og:locale` |
//! | publisher | JSON-LD, `og:site_name`, JSON-LD review |
//! | address | `<link rel="canonical">`, `og:url`, JSON-LD |
//! | claims | `ClaimReview` as JSON-LD, then as microdata |
//!
//! The article of JSON-LD is the first object whose `@type` ends in "Article" or "Posting", wherever it stands; an object
//! that only names another one by `@id` is that one.

use std::borrow::Cow;

use serde_json::Value;

use super::head::Head;
use crate::claim_review::{self, Review, cleaned, timestamp};
use crate::metadata::byline;
use crate::{Diagnostic, Layouts, Timestamp};

/// What the markup says. Values that it does not give are `None` or empty.
#[derive(Debug, Default)]
pub(super) struct Markup {
    /// The names of the article, the most exact first.
    pub titles: Vec<String>,
    /// The text of the article, a line for each paragraph.
    pub body: Option<String>,
    pub published: Option<Timestamp>,
    pub modified: Option<Timestamp>,
    pub authors: Vec<String>,
    pub language: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<String>,
    pub reviews: Vec<Review<'static>>,
    /// Repairs of broken JSON-LD; their places are not places of the page's text.
    pub diagnostics: Vec<Diagnostic>,
}

impl Markup {
    /// Reads what the pass over the page noted.
    pub(super) fn read(head: &Head) -> Self {
        let mut markup = Self::default();
        let mut values = Vec::new();
        let microdata: Vec<String> = head.microdata.scripts().collect();
        for script in head.json_ld.iter().chain(&microdata) {
            let document = claim_review::read(script);
            values.extend(document.values.iter().filter_map(|json| serde_json::from_str::<Value>(json).ok()));
            let placeless = |diagnostic| Diagnostic { span: None, ..diagnostic };
            markup.diagnostics.extend(document.diagnostics.into_iter().map(placeless));
            markup.reviews.extend(document.reviews.into_iter().map(Review::into_owned));
        }
        markup.take_article(&Graph::new(&values));
        markup.take_metas(head);
        markup.take_review();
        markup
    }

    fn take_article(&mut self, graph: &Graph<'_>) {
        let Some(article) = graph.article() else { return };
        let text = |key: &str| article.get(key).and_then(|value| graph.name(value));
        self.titles.extend(text("headline").or_else(|| text("name")));
        self.body = article.get("articleBody").and_then(Value::as_str).map(paragraphs);
        self.body = self.body.take().filter(|body| !body.is_empty());
        self.published = text("datePublished").as_deref().and_then(timestamp);
        self.modified = text("dateModified").as_deref().and_then(timestamp);
        self.authors = article.get("author").map(|authors| graph.names(authors)).unwrap_or_default();
        self.language = text("inLanguage");
        self.publisher = text("publisher");
        self.url = text("url").filter(|url| url.starts_with("http"));
    }

    fn take_metas(&mut self, head: &Head) {
        let meta = |names: &[&str]| head.first_meta(names).map(plain);
        let title = Some(plain(&head.title)).filter(|title| !title.is_empty());
        self.titles.extend(meta(&["og:title"]).into_iter().chain(meta(&["twitter:title"])).chain(title));
        let date = |names| head.first_meta(names).and_then(timestamp);
        let marked = head.times.iter().filter(|(is_publication, _)| *is_publication).chain(&head.times);
        let time = || marked.clone().find_map(|(_, value)| timestamp(value));
        self.published = self.published.or_else(|| date(PUBLISHED)).or_else(time);
        self.modified = self.modified.or_else(|| date(MODIFIED));
        if self.authors.is_empty() {
            self.authors = head.authors.iter().map(|author| plain(author)).collect();
            self.authors.retain(|author| !author.is_empty());
            self.authors.dedup();
        }
        if self.authors.is_empty() {
            self.authors = head.signatures.iter().flat_map(|signature| signed(&plain(signature))).collect();
            self.authors.dedup();
        }
        if self.authors.is_empty() {
            self.authors.extend(meta(&["author"]).filter(|author| !author.contains("://")));
        }
        let lang = Some(head.language.clone()).filter(|language| !language.is_empty());
        let locale = || meta(&["og:locale"]).map(|locale| locale.replace('_', "-"));
        self.language = lang.or_else(|| self.language.take()).or_else(locale);
        self.publisher = self.publisher.take().or_else(|| meta(&["og:site_name"]));
        let canonical = Some(head.canonical.clone()).filter(|url| url.starts_with("http"));
        self.url = canonical.or_else(|| meta(&["og:url"])).or_else(|| self.url.take());
    }

    /// What only the reviews say.
    fn take_review(&mut self) {
        let Some(review) = self.reviews.first() else { return };
        self.published = self.published.or(review.date_published);
        let publisher = review.publisher.clone().or_else(|| review.authors.first().cloned());
        self.publisher = self.publisher.take().or_else(|| publisher.map(Cow::into_owned));
    }
}

const PUBLISHED: &[&str] = &[
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publish-date",
    "dc.date.issued",
    "dcterms.created",
    "og:published_time",
    "parsely-pub-date",
];

const MODIFIED: &[&str] = &["article:modified_time", "datemodified", "og:updated_time", "last-modified"];

/// The names in what an element that is named after the author holds: "Ada Morval", "By Ada Morval".
fn signed(text: &str) -> Vec<String> {
    let byline = byline::read(text, &Layouts::built_in()).unwrap_or_default();
    // "Par Ada Morval" looks like a name, too.
    let names = if byline.authors.is_empty() && byline::is_name(text) { vec![text] } else { byline.authors };
    names.into_iter().map(str::to_owned).collect()
}

/// The value as a reader sees it.
fn plain(text: &str) -> String {
    cleaned(Cow::Borrowed(text)).0.into_owned()
}

/// The lines of a text as paragraphs.
fn paragraphs(text: &str) -> String {
    let lines = text.lines().map(plain).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n\n")
}

/// The objects of all scripts of the page.
struct Graph<'v> {
    objects: Vec<&'v Value>,
}

/// The most names that are read from one list: no article has more authors.
const MAX_NAMES: usize = 32;

impl<'v> Graph<'v> {
    fn new(values: &'v [Value]) -> Self {
        let mut objects = Vec::new();
        let mut open: Vec<&Value> = values.iter().rev().collect();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items.iter().rev()),
                Value::Object(members) => {
                    objects.push(value);
                    open.extend(members.values().rev());
                }
                _ => {}
            }
        }
        Self { objects }
    }

    fn article(&self) -> Option<&'v Value> {
        self.objects.iter().copied().find(|object| has_type(object, &["Article", "Posting"]))
    }

    /// The object that `value` names by `@id`, when it says nothing else.
    fn resolved(&self, value: &'v Value) -> &'v Value {
        let Some(id) = value.get("@id").filter(|_| value.get("name").is_none()) else { return value };
        let is_meant = |object: &&&Value| object.get("@id") == Some(id) && object.get("name").is_some();
        self.objects.iter().find(is_meant).copied().unwrap_or(value)
    }

    /// The text that a value is, or its name.
    fn name(&self, value: &'v Value) -> Option<String> {
        let value = value.as_array().and_then(|values| values.first()).unwrap_or(value);
        let text = value.as_str().or_else(|| self.resolved(value).get("name")?.as_str())?;
        Some(plain(text)).filter(|text| !text.is_empty())
    }

    fn names(&self, value: &'v Value) -> Vec<String> {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        values.iter().take(MAX_NAMES).filter_map(|value| self.name(value)).collect()
    }
}

/// Whether an object's type, or one of them, ends in one of `endings`.
fn has_type(object: &Value, endings: &[&str]) -> bool {
    let types = object.get("@type");
    let types =
        types.map_or(&[][..], |types| types.as_array().map_or(std::slice::from_ref(types), Vec::as_slice));
    types.iter().filter_map(Value::as_str).any(|name| endings.iter().any(|ending| name.ends_with(ending)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json_ld: &str, metas: &[(&str, &str)]) -> Markup {
        let metas = metas.iter().map(|(name, content)| ((*name).to_owned(), (*content).to_owned()));
        let json_ld = vec![json_ld.to_owned()];
        Markup::read(&Head { json_ld, metas: metas.collect(), ..Head::default() })
    }

    #[test]
    fn reads_an_article_anywhere_in_a_graph() {
        let markup = read(
            r##"{"@graph": [{"@type": "WebSite", "name": "Rive"},
                {"@type": ["NewsArticle"], "headline": "L&#8217;eau", "author": {"@id": "#ada"},
                 "datePublished": "2025-08-13T10:39:00+02:00", "publisher": {"@id": "#rive"}},
                {"@type": "Person", "@id": "#ada", "name": "Ada Morval"},
                {"@type": "Organization", "@id": "#rive", "name": "Rive Info"}]}"##,
            &[],
        );
        assert_eq!(markup.titles, ["L’eau"]);
        assert_eq!(markup.authors, ["Ada Morval"]);
        assert_eq!(markup.publisher.as_deref(), Some("Rive Info"));
        assert_eq!(markup.published.map(|date| date.to_string()).as_deref(), Some("2025-08-13T10:39:00"));
    }

    #[test]
    fn metas_fill_what_json_ld_leaves_open() {
        let markup = read(
            r#"{"@type": "BlogPosting", "headline": "A", "author": [{"name": "X"}, "Y", {}], "datePublished": "soon"}"#,
            &[("article:published_time", "2025-05-03"), ("author", "Z"), ("og:locale", "fr_FR")],
        );
        assert_eq!(markup.authors, ["X", "Y"]);
        assert_eq!(markup.published.map(|date| date.to_string()).as_deref(), Some("2025-05-03"));
        assert_eq!(markup.language.as_deref(), Some("fr-FR"));
    }

    #[test]
    fn broken_markup_loses_nothing_else() {
        let markup = read("not json", &[("og:title", "A")]);
        assert_eq!(markup.titles, ["A"]);
        assert!(markup.diagnostics.iter().all(|diagnostic| diagnostic.span.is_none()));
    }
}
