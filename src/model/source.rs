use std::borrow::Cow;

use crate::Span;

/// Where the article says it has something from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Source<'a> {
    /// The name, up to the first comma, colon or bracket of the entry.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub name: Option<Cow<'a, str>>,
    /// The address as printed.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub url: Option<Cow<'a, str>>,
    /// The host as printed, or the host of the address.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub domain: Option<Cow<'a, str>>,
    /// Place of the entry or citation.
    #[cfg_attr(feature = "serde", serde(default))]
    pub span: Option<Span>,
}
