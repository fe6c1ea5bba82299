//! What a page says about itself in its markup: titles, `<meta>`, links, JSON-LD.

use super::microdata::Microdata;
use super::sink::Attributes;
use super::tag::Attribute;

/// What the page says about itself, as bytes and words of the page; nothing is understood yet.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// `<title>`
    pub title: String,
    /// `<html lang>`
    pub language: String,
    /// `<link rel="canonical">`
    pub canonical: String,
    /// Names and contents of `<meta>`, in page order.
    pub metas: Vec<(String, String)>,
    /// The JSON-LD scripts.
    pub json_ld: Vec<String>,
    /// Reviews as microdata.
    pub microdata: Microdata,
    /// The texts of author links: `rel="author"`, `itemprop="author"`.
    pub authors: Vec<String>,
    /// The texts of elements that are named after the author.
    pub signatures: Vec<String>,
    /// `<time datetime>`, and whether it is marked as the date of publication.
    pub times: Vec<(bool, String)>,
}

impl Head {
    /// Notes a `<meta>`, of the head or of microdata.
    pub(super) fn meta(&mut self, attributes: &Attributes<'_>) {
        let names = [Attribute::Property, Attribute::Name, Attribute::Itemprop];
        let name = names.iter().map(|&name| attributes.get(name)).find(|name| !name.is_empty());
        let content = attributes.get(Attribute::Content);
        if let Some(name) = name.filter(|_| !content.is_empty()) {
            self.metas.push((name.to_ascii_lowercase(), content.to_owned()));
        }
    }

    /// Notes a `<link>`.
    pub(super) fn link(&mut self, attributes: &Attributes<'_>) {
        if self.canonical.is_empty() && attributes.get(Attribute::Rel).eq_ignore_ascii_case("canonical") {
            attributes.get(Attribute::Href).clone_into(&mut self.canonical);
        }
    }

    /// The content of the first `<meta>` with one of these names, tried in order.
    pub(super) fn first_meta(&self, names: &[&str]) -> Option<&str> {
        let find = |wanted: &&str| self.metas.iter().find(|(name, _)| name == wanted);
        names.iter().find_map(find).map(|(_, content)| content.as_str())
    }
}
