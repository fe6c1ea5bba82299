//! The objects that values are added to, and the keys under which each form of markup has them.

use super::super::json::Node;
use super::super::reader::Form;
use super::splice::Splices;

/// The keys of what is added.
pub(super) struct Keys {
    pub claim: &'static str,
    pub headline: &'static str,
    pub language: &'static str,
    pub published: &'static str,
    pub rating: &'static str,
    pub label: &'static str,
    pub claimant: &'static str,
    pub claim_date: &'static str,
    pub appearance: &'static str,
}

const CLAIM_REVIEW: Keys = Keys {
    claim: "claimReviewed",
    headline: "name",
    language: "inLanguage",
    published: "datePublished",
    rating: "reviewRating",
    label: "alternateName",
    claimant: "author",
    claim_date: "datePublished",
    appearance: "appearance",
};

const MARKUP_PAGE: Keys = Keys {
    rating: "rating",
    label: "textualRating",
    claimant: "claimAuthor",
    claim_date: "claimDate",
    appearance: "claimAppearances",
    ..CLAIM_REVIEW
};

const API_ENTRY: Keys = Keys {
    claim: "text",
    headline: "title",
    language: "languageCode",
    published: "reviewDate",
    label: "textualRating",
    claimant: "claimant",
    claim_date: "claimDate",
    ..CLAIM_REVIEW
};

impl Keys {
    pub(super) fn of(form: Form) -> &'static Self {
        match form {
            Form::ClaimReview => &CLAIM_REVIEW,
            Form::MarkupPage => &MARKUP_PAGE,
            Form::ApiEntry => &API_ENTRY,
        }
    }
}

/// An object that values are added to, or that is made for them.
pub(super) struct Holder<'t, 'a> {
    pub object: Option<Node<'t, 'a>>,
    /// The members of the object that is made.
    members: Vec<(&'static str, String)>,
}

impl<'t, 'a> Holder<'t, 'a> {
    /// The object that a value is, or the first one of a list.
    pub(super) fn of(node: Option<Node<'t, 'a>>) -> Self {
        let object = node.and_then(|node| node.items().find(|item| item.is_object()));
        Self { object, members: Vec::new() }
    }

    pub(super) fn insert(&mut self, splices: &mut Splices, key: &'static str, json: String) {
        match self.object {
            Some(object) => splices.insert(object, key, &json),
            None => self.members.push((key, json)),
        }
    }

    /// Whether there is an object, or will be.
    pub(super) fn stands(&self) -> bool {
        self.object.is_some() || !self.members.is_empty()
    }

    /// The object that is made, when anything is in it.
    pub(super) fn made(self, class: &str) -> Option<String> {
        let members = self.members.iter().map(|(key, json)| format!(",\"{key}\":{json}"));
        (!self.members.is_empty())
            .then(|| format!("{{\"@type\":\"{class}\"{}}}", members.collect::<String>()))
    }
}
