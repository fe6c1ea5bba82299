//! The headline: a page marks it, where the layout of a text can only tell it by its place.

use std::borrow::Cow;

use crate::{Article, BlockKind, Span};

/// Makes the line at `place` of `text` the headline, whatever the layout took for it.
pub(super) fn settle(article: &mut Article<'static>, text: &str, place: Span) {
    if article.spans.headline == Some(place) {
        return;
    }
    let Some(headline) = place.slice(text) else { return };
    if let Some(other) = article.spans.headline {
        set_kind(article, other, BlockKind::Paragraph);
    }
    if article.spans.kicker == Some(place) {
        (article.kicker, article.spans.kicker) = (None, None);
    }
    if article.spans.introduction == Some(place) {
        (article.introduction, article.spans.introduction) = (None, None);
    }
    set_kind(article, place, BlockKind::Headline);
    article.headline = Some(Cow::Owned(headline.to_owned()));
    article.spans.headline = Some(place);
}

fn set_kind(article: &mut Article<'_>, place: Span, kind: BlockKind) {
    let at = article.blocks.partition_point(|block| block.span.end() <= place.start());
    if let Some(block) = article.blocks.get_mut(at) {
        block.kind = kind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marked_line_is_the_headline() {
        let text = "Le lac\n\n« Plein », dit Ada.";
        let mut article = crate::parse(text).article.into_owned();
        let place = Span::new(0, 6).expect("a span");
        settle(&mut article, text, place);
        assert_eq!(article.headline.as_deref(), Some("Le lac"));
        assert_eq!((article.spans.headline, article.kicker.as_deref()), (Some(place), None));
        let kinds: Vec<_> = article.blocks.iter().map(|block| block.kind).collect();
        assert_eq!(kinds, [BlockKind::Headline, BlockKind::Paragraph]);
        let before = article.clone();
        settle(&mut article, text, place);
        assert_eq!(article, before);
    }

    #[test]
    fn what_the_layout_took_the_line_for_it_is_no_more() {
        let text = "Rumeur\n\nLe lac\n\nIntroduction : Plein.";
        let mut article = crate::parse(text).article.into_owned();
        let place = article.spans.introduction.expect("an introduction");
        settle(&mut article, text, place);
        assert_eq!((article.introduction.as_deref(), article.spans.introduction), (None, None));
        assert_eq!(article.headline.as_deref(), Some("Plein."));
    }
}
