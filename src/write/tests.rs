//! What the canonical layout can carry, and what is refused.

use crate::{Article, Author, Claim, DateMention, Quote, QuoteKind, Source, Verdict, parse, write};

/// An article with a headline, changed.
fn article(change: impl FnOnce(&mut Article<'static>)) -> Article<'static> {
    let mut article = parse("Le pont de Lysse n’est pas vendu\n").article.into_owned();
    article.language = None;
    change(&mut article);
    article
}

#[track_caller]
fn check(change: impl FnOnce(&mut Article<'static>), expected: &str) {
    assert_eq!(write(&article(change)).as_deref(), Ok(expected));
}

/// The field that cannot be written.
#[track_caller]
fn refuse(change: impl FnOnce(&mut Article<'static>), field: &str) {
    assert_eq!(write(&article(change)).map_err(|error| error.field), Err(field.to_owned()));
}

#[test]
fn the_head_is_written_line_by_line() {
    check(|_| {}, "Le pont de Lysse n’est pas vendu\n");
    check(
        |article| article.introduction = Some("Le pont reste public.".into()),
        "Le pont de Lysse n’est pas vendu\nIntroduction : Le pont reste public.\n",
    );
    check(
        |article| {
            article.introduction = Some("Le pont reste public.".into());
            article.date_modified = Some("2025-08-14".parse().unwrap());
        },
        "Le pont de Lysse n’est pas vendu\nMise à jour le 2025-08-14 : Le pont reste public.\n",
    );
    check(
        |article| {
            article.date_published = Some("2025-08-13T10:39:00".parse().unwrap());
            article.authors = vec![Author::new("Ada Morval", None)];
        },
        "Le pont de Lysse n’est pas vendu\nDate de publication : 2025-08-13 10:39:00\nAuteur : Ada Morval\n",
    );
}

#[test]
fn a_field_that_would_be_read_otherwise_is_named() {
    refuse(|article| article.headline = Some("Deux\nlignes".into()), "headline");
    refuse(|article| article.kicker = Some("Deux\nlignes".into()), "headline");
    refuse(|article| article.introduction = Some("Deux\n\nSources".into()), "introduction");
    refuse(|article| article.publisher = Some("Vigie".into()), "publisher");
    refuse(|article| article.url = Some("https://vigie.example".into()), "address");
    refuse(|article| article.authors = vec![Author::new("une voix", None)], "author 1");
    refuse(|article| article.dates = vec![DateMention::new("le 3 mai 2025", None)], "date 1");
    refuse(|article| article.claims = vec![Claim::new("Le pont est vendu")], "claim 1");
    refuse(|article| article.quotes = vec![Quote::new("a » b", QuoteKind::Direct)], "quote 1");
    refuse(|article| article.sources = vec![Source::default()], "source 1");
    refuse(|article| article.language = Some("de".into()), "language");
}

const WHOLE: &str = "Le pont de Lysse n’est pas vendu
Introduction : Le pont reste public.
Désinformation et rumeurs
- Affirmation : Le pont est vendu. Faux. Il est public.
- Affirmation : Le lac est vide. Non prouvée.
Sources
Source : Registre de Lysse
Source : https://lysse.example/registre
Date de publication : 2025-08-13
Auteur : Ada Morval
";

#[test]
fn a_canonical_text_comes_back_as_it_was() {
    let whole = parse(WHOLE).article.into_owned().without_places();
    assert_eq!(write(&whole).as_deref(), Ok(WHOLE));
    assert_eq!((whole.claims.len(), whole.sources.len(), whole.sections.len()), (2, 2, 2));
    let mut other = whole.clone();
    other.sections[0].heading = "Une autre rubrique".into();
    assert_eq!(write(&other).map_err(|error| error.field), Err("section 1".to_owned()));
    let mut other = whole.clone();
    other.sources[0] = Source::default();
    assert_eq!(write(&other).map_err(|error| error.field), Err("source 1".to_owned()));
    let mut other = whole.clone();
    other.sources.push(Source::default());
    assert_eq!(write(&other).map_err(|error| error.field), Err("source 3".to_owned()));
    let mut other = whole.clone();
    other.claims[1].verdict = Some(Verdict::new("Deux. Phrases"));
    assert_eq!(write(&other).map_err(|error| error.field), Err("claim 2".to_owned()));
    let mut other = whole;
    other.language = None;
    assert!(write(&other).is_ok());
    other.language = Some("xx".into());
    assert_eq!(write(&other).map_err(|error| error.field), Err("language".to_owned()));
}

#[test]
fn quotations_are_written_with_who_said_them() {
    let text = |line: &str| {
        format!("Le pont de Lysse n’est pas vendu\nIntroduction : Le pont reste public.\n{line}\n")
    };
    for line in [
        "« Rien n’est vendu. »",
        "« Rien n’est vendu. » – Ada Morval, maire de Lysse.",
        "« Rien n’est vendu », affirme Ada Morval.",
    ] {
        let mut read = parse(&text(line)).article.into_owned().without_places();
        read.dates.clear();
        assert_eq!(read.quotes.len(), 1, "{line}");
        let written = write(&read);
        assert!(written.is_ok(), "{line}: {written:?}");
    }
}
