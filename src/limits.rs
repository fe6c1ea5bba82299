//! Bounds on what is read. Reaching one is an ordinary diagnostic.

use crate::{Article, Code, Diagnostic, Span};

/// Bounds on what is read, each settable in [`Options`](crate::Options). Reaching one is an ordinary diagnostic.
///
/// Markup has bounds of its own (`claim_review::ReadOptions`, and 16 MiB for an item of a feed, `Feed::with_max_item_bytes`);
/// elements of a page are followed 512 deep (`html::PageOptions::max_depth`, [`PageTooDeep`](Code::PageTooDeep)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The longest text that is read, in bytes; a longer one is an error-level diagnostic. Never above
    /// [`Limits::MAX_INPUT_BYTES`].
    pub max_input_bytes: usize,
    /// The most items kept in one list of an article (claims, quotes, sources, dates) and of diagnostics; what
    /// comes after them in the text is left out with a warning.
    pub max_items: usize,
}

impl Limits {
    /// 256 MiB: far above any article, and far enough below 4 GiB that every position is a `u32`.
    pub const MAX_INPUT_BYTES: usize = 256 << 20;

    /// A hundred thousand: the longest article seen has a few hundred dates. A text made of nothing but items costs some
    /// twenty times its bytes in memory; this bounds what a stranger's text leaves behind.
    pub const MAX_ITEMS: usize = 100_000;

    /// Keeps the first items of each list, and says what was left out.
    pub(crate) fn bound(self, article: &mut Article<'_>, diagnostics: &mut Vec<Diagnostic>) {
        let limit = self.max_items;
        let mut told = Vec::new();
        let mut tell = |name: &str, place: Option<Span>| {
            let message = format!("more than {limit} {name}; those from here on were left out");
            told.push(Diagnostic::new(Code::TooManyItems, place, message));
        };
        keep(&mut article.claims, limit, |claim| tell("claims", claim.span));
        keep(&mut article.quotes, limit, |quote| tell("quotations", quote.span));
        keep(&mut article.sources, limit, |source| tell("sources", source.span));
        keep(&mut article.dates, limit, |date| tell("dates", date.span));
        keep(diagnostics, limit, |diagnostic| tell("remarks", diagnostic.span));
        diagnostics.append(&mut told);
    }
}

/// Cuts the list at the limit and tells the first item that goes.
fn keep<T>(items: &mut Vec<T>, limit: usize, tell: impl FnOnce(&T)) {
    if let Some(first) = items.get(limit) {
        tell(first);
        items.truncate(limit);
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_input_bytes: Self::MAX_INPUT_BYTES, max_items: Self::MAX_ITEMS }
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::{Code, Language, Options, Parser};

    fn dates(count: usize, limit: usize) -> (usize, bool) {
        let limits = Limits { max_items: limit, ..Limits::default() };
        let options = Options { language: Some(Language::French), limits, ..Options::default() };
        let text = format!("Le pont\n\n{}", "Le 3 mai 2025, le pont ferme. ".repeat(count));
        let parsed = Parser::new(options).parse(&text);
        let told = parsed.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::TooManyItems);
        (parsed.article.dates.len(), told)
    }

    #[test]
    fn a_list_is_kept_up_to_its_limit() {
        assert_eq!(dates(20, 20), (20, false));
        assert_eq!(dates(21, 20), (20, true));
        assert_eq!(dates(1, 0), (0, true));
    }
}
