//! The members of a review that are read, wherever each form of markup has them.

use super::json::{Node, Term};

/// What a markup page says once for all its reviews.
#[derive(Clone, Copy)]
pub(super) struct Page<'t, 'a> {
    object: Node<'t, 'a>,
    author: Option<Node<'t, 'a>>,
    published: Option<Node<'t, 'a>>,
    url: Option<Node<'t, 'a>>,
}

impl<'t, 'a> Page<'t, 'a> {
    pub(super) fn of(object: Node<'t, 'a>) -> Self {
        let [author, published, url] =
            ["claimReviewAuthor", "publishDate", "pageUrl"].map(|key| object.get(key));
        Self { object, author, published, url }
    }

    pub(super) fn holds(&self, object: Node<'t, 'a>) -> bool {
        object.is_within(self.object)
    }
}

/// The members of a review that are read, each where the markup has it.
#[derive(Default)]
pub(super) struct Slots<'t, 'a> {
    pub claim_reviewed: Option<Node<'t, 'a>>,
    pub rating: Option<Node<'t, 'a>>,
    pub textual_rating: Option<Node<'t, 'a>>,
    pub item: Option<Node<'t, 'a>>,
    pub claimant: Option<Node<'t, 'a>>,
    pub claim_date: Option<Node<'t, 'a>>,
    pub first_appearance: Option<Node<'t, 'a>>,
    pub appearance: Option<Node<'t, 'a>>,
    pub url: Option<Node<'t, 'a>>,
    pub headline: Option<Node<'t, 'a>>,
    pub name: Option<Node<'t, 'a>>,
    pub body: Option<Node<'t, 'a>>,
    pub language: Option<Node<'t, 'a>>,
    pub published: Option<Node<'t, 'a>>,
    pub modified: Option<Node<'t, 'a>>,
    pub author: Option<Node<'t, 'a>>,
    pub publisher: Option<Node<'t, 'a>>,
    /// A key that was given twice; the last one counts.
    pub twice: Option<Node<'t, 'a>>,
}

impl<'t, 'a> Slots<'t, 'a> {
    /// The members of a review; what a markup page says once for all its reviews counts where they say nothing.
    pub(super) fn of(object: Node<'t, 'a>, page: Option<Page<'t, 'a>>) -> Self {
        let mut slots = Self::default();
        slots.fill(object);
        if let Some(page) = page.filter(|page| page.holds(object)) {
            slots.author = slots.author.or(page.author);
            slots.published = slots.published.or(page.published);
            slots.url = slots.url.or(page.url);
        }
        slots
    }

    /// The members of an entry of the API, below the claim that it is about.
    pub(super) fn of_entry(entry: Node<'t, 'a>, claim: &Self) -> Self {
        let mut slots = Self::default();
        slots.fill(entry);
        slots.claim_reviewed = claim.claim_reviewed;
        slots.claimant = claim.claimant;
        slots.claim_date = claim.claim_date;
        slots
    }

    fn fill(&mut self, object: Node<'t, 'a>) {
        for member in object.children() {
            let slot = match member.term() {
                Term::ClaimReviewed | Term::Text => &mut self.claim_reviewed,
                Term::Rating => &mut self.rating,
                Term::TextualRating => &mut self.textual_rating,
                Term::ItemReviewed => &mut self.item,
                Term::Claimant => &mut self.claimant,
                Term::ClaimDate => &mut self.claim_date,
                Term::ClaimFirstAppearance => &mut self.first_appearance,
                Term::ClaimAppearances => &mut self.appearance,
                Term::Url => &mut self.url,
                Term::Headline => &mut self.headline,
                Term::Name | Term::Title => &mut self.name,
                Term::ReviewBody => &mut self.body,
                Term::Language => &mut self.language,
                Term::DatePublished | Term::ReviewDate => &mut self.published,
                Term::DateModified => &mut self.modified,
                Term::Author => &mut self.author,
                Term::Publisher => &mut self.publisher,
                _ => continue,
            };
            if slot.is_some() {
                self.twice = Some(member);
            }
            *slot = Some(member);
        }
    }

    /// The members of the claim itself, in the object of its own that `ClaimReview` gives it.
    pub(super) fn fill_item(&mut self) {
        for member in self.item.into_iter().flat_map(Node::items).flat_map(Node::children) {
            let slot = match member.term() {
                Term::Author => &mut self.claimant,
                Term::DatePublished => &mut self.claim_date,
                Term::FirstAppearance => &mut self.first_appearance,
                Term::Appearance => &mut self.appearance,
                _ => continue,
            };
            slot.get_or_insert(member);
        }
    }
}
