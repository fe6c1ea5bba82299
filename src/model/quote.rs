use std::borrow::Cow;

use crate::{Edtf, Span};

/// Reported speech.
///
/// `speaker` is who the text attributes the words to: say "attributed to". When the pattern is not certain it is
/// left empty and a diagnostic says why.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote<'a> {
    /// The words between the outer quotation marks, trimmed; of indirect speech the reported content.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Whether it stands for itself, is built into a sentence, or has no quotation marks.
    pub kind: QuoteKind,
    /// The name, organisation, noun phrase or pronoun as printed, without role words and titles.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub speaker: Option<Cow<'a, str>>,
    /// The speaker's role as printed, without article.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub role: Option<Cow<'a, str>>,
    /// The printed verb group or preposition that attributes the words: "a déclaré", "Selon".
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub cue: Option<Cow<'a, str>>,
    /// The medium that relays the words.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub via: Option<Cow<'a, str>>,
    /// The date that the attribution carries.
    #[cfg_attr(feature = "serde", serde(default))]
    pub date: Option<Edtf>,
    /// The full name printed earlier, when a last name or pronoun stands for exactly one.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub speaker_resolved: Option<Cow<'a, str>>,
    /// The words are reported as perhaps said ("aurait déclaré").
    #[cfg_attr(feature = "serde", serde(default))]
    pub hedged: bool,
    /// The speaker denies the content ("a nié avoir …"): it is not their claim.
    #[cfg_attr(feature = "serde", serde(default))]
    pub denied: bool,
    /// Index of the section it stands in.
    #[cfg_attr(feature = "serde", serde(default))]
    pub section: Option<u32>,
    /// Place of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
    /// Place of the quotation with its marks and its attribution.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: Option<Span>,
    /// Places of the other fields.
    #[cfg_attr(feature = "serde", serde(default))]
    pub spans: QuoteSpans,
}

impl<'a> Quote<'a> {
    /// A quotation that nobody is known to have said.
    pub fn new(text: impl Into<Cow<'a, str>>, kind: QuoteKind) -> Self {
        Self {
            text: text.into(),
            kind,
            speaker: None,
            role: None,
            cue: None,
            via: None,
            date: None,
            speaker_resolved: None,
            hedged: false,
            denied: false,
            section: None,
            span: None,
            extent: None,
            spans: QuoteSpans::default(),
        }
    }
}

/// The places of the fields of a [`Quote`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct QuoteSpans {
    /// Place of the speaker.
    pub speaker: Option<Span>,
    /// Place of the role.
    pub role: Option<Span>,
    /// Place of the cue.
    pub cue: Option<Span>,
    /// Place of the medium.
    pub via: Option<Span>,
    /// Place of the date.
    pub date: Option<Span>,
}

/// How the words are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// A full statement in quotation marks.
    Direct,
    /// A quoted fragment inside the author's sentence.
    Partial,
    /// Reported without quotation marks.
    Indirect,
}
