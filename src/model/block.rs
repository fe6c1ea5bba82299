use std::borrow::Cow;
use std::ops::Range;

use crate::Span;

/// A piece of the text: a line with its bullet, its line break and the blank lines after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Block {
    /// What the piece is in the article.
    pub kind: BlockKind,
    /// All its bytes, line break included: the blocks of an article tile its text.
    pub span: Span,
    /// Index of the section it belongs to, heading included; `None` before the first and in the trailer.
    pub section: Option<u32>,
}

impl Block {
    /// A block of an article.
    pub const fn new(kind: BlockKind, span: Span, section: Option<u32>) -> Self {
        Self { kind, span, section }
    }
}

/// What a [`Block`] is in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// The title, also where it is repeated.
    Headline,
    /// A category or tag line before the headline.
    Kicker,
    /// A line with authors or dates near the headline.
    Byline,
    /// The introduction, with its label.
    Introduction,
    /// A heading line.
    Heading,
    /// Running prose.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A line that starts with a quotation.
    Quote,
    /// A field label, alone or with its value ("Claim: …").
    Label,
    /// A line after the article: date, author, application, advert.
    Trailer,
    /// What has no recognised role: a caption, a stray line, leading white space.
    Other,
}

/// A heading and the blocks under it, up to the next heading or the trailer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section<'a> {
    /// What it is, by the heading tables; [`SectionKind::Other`] for free headings.
    pub kind: SectionKind,
    /// The heading as printed, without "#" marks and final colon.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub heading: Cow<'a, str>,
    /// Place of the heading.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
    /// Place of the heading and all its blocks.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: Option<Span>,
    /// The blocks of the section as indices into [`Article::blocks`](crate::Article::blocks), heading first.
    #[cfg_attr(feature = "serde", serde(default))]
    pub blocks: Range<u32>,
}

impl<'a> Section<'a> {
    /// A section with no place, for articles built by hand.
    pub fn new(kind: SectionKind, heading: impl Into<Cow<'a, str>>) -> Self {
        Self { kind, heading: heading.into(), span: None, extent: None, blocks: 0..0 }
    }
}

/// What a [`Section`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SectionKind {
    /// "Faits vérifiés"
    VerifiedFacts,
    /// "Développement"
    Development,
    /// "Réactions officielles"
    OfficialReactions,
    /// "Contexte"
    Context,
    /// "Désinformation et rumeurs": the claims
    Disinformation,
    /// "Sources", "Our Sources", "Quellen"
    Sources,
    /// "Ce qu'il faut savoir"
    KeyFacts,
    /// "Chiffres clés"
    KeyFigures,
    /// "Concrètement, pour vous"
    Practical,
    /// "Ce qui reste à préciser"
    OpenQuestions,
    /// "Citation", "Déclarations"
    Quotes,
    /// "Lexique"
    Glossary,
    /// "Quiz interactif EMI"
    Quiz,
    /// "Exercice EMI"
    Exercise,
    /// A heading that no table knows.
    Other,
}
