//! Articles built by hand that the canonical layout can carry, for the round trip through `write` and `parse`.

use crate::{
    Article, Author, Claim, Edtf, Quote, QuoteKind, Rating, Section, SectionKind, Source, Timestamp, Verdict,
    rating,
};

const HEADLINES: &[&str] = &[
    "Le pont de Lysse n’a pas été vendu",
    "Eau du robinet : la régie publie ses mesures",
    "Morval retrouve son train de nuit",
];
const INTRODUCTIONS: &[&str] = &[
    "Une vidéo partagée par des milliers de personnes annonce la vente du pont.",
    "La régie des eaux répond à une rumeur apparue dans les écoles de la vallée.",
];
const CLAIMS: &[&str] = &[
    "Le pont a été cédé à un casino",
    "La régie aurait caché trois analyses",
    "Les écoles de Lysse resteront fermées tout le mois",
];
const LABELS: &[&str] = &["Non prouvée", "Réfutée", "Confirmée", "Faux", "Trompeuse"];
const RATIONALES: &[&str] = &["Aucun acte n’a été publié.", "La régie publie toutes ses analyses."];
const WORDS: &[&str] =
    &["On ne vend pas un pont.", "Nous avons corrigé une erreur, rien de plus.", "L’eau est sûre."];
const SPEAKERS: &[&str] = &["Ada Morval", "Jean-Pierre Orban", "Inès de Lacourt"];
const ROLES: &[&str] = &["maire de Lysse", "directrice de la régie", "porte-parole du syndicat"];
const SOURCES: &[&str] = &["Radio Lysse", "Courrier de Morval", "Agence Lumen"];

/// Bytes read as choices; a used-up input chooses the first of everything.
struct Choices<'b>(std::slice::Iter<'b, u8>);

impl Choices<'_> {
    fn number(&mut self, below: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % below
    }

    fn one(&mut self, of: &'static [&'static str]) -> &'static str {
        of[self.number(of.len())]
    }

    fn perhaps(&mut self, of: &'static [&'static str]) -> Option<&'static str> {
        (self.number(3) > 0).then(|| self.one(of))
    }
}

/// An article that `write` must accept.
pub(super) fn article(bytes: &[u8]) -> Article<'static> {
    let mut choices = Choices(bytes.iter());
    let mut article = Article {
        headline: Some(choices.one(HEADLINES).into()),
        introduction: Some(choices.one(INTRODUCTIONS).into()),
        ..Article::default()
    };
    reactions(&mut choices, &mut article);
    rumours(&mut choices, &mut article);
    sources(&mut choices, &mut article);
    let time = format!("2025-0{}-1{}T10:39:00", 1 + choices.number(9), choices.number(10));
    article.date_published = time.parse::<Timestamp>().ok();
    article.authors = vec![Author::new(choices.one(SPEAKERS), None)];
    article
}

fn reactions(choices: &mut Choices<'_>, article: &mut Article<'static>) {
    article.sections.push(Section::new(SectionKind::OfficialReactions, "Réactions officielles"));
    for _ in 0..=choices.number(3) {
        let mut quote = Quote::new(choices.one(WORDS), QuoteKind::Direct);
        quote.speaker = Some(choices.one(SPEAKERS).into());
        quote.role = choices.perhaps(ROLES).map(Into::into);
        quote.section = Some(0);
        if choices.number(2) == 1 {
            quote.date = format!("2025-07-0{}", 1 + choices.number(9)).parse::<Edtf>().ok();
        }
        article.quotes.push(quote);
    }
}

fn rumours(choices: &mut Choices<'_>, article: &mut Article<'static>) {
    article.sections.push(Section::new(SectionKind::Disinformation, "Désinformation et rumeurs"));
    for _ in 0..=choices.number(3) {
        let mut claim = Claim::new(choices.one(CLAIMS));
        let label = choices.one(LABELS);
        let reading = rating::read(label, Some("fr"), None);
        let mut verdict = Verdict::new(label);
        (verdict.rating, verdict.rule) = (reading.rating, reading.rule);
        assert_ne!(verdict.rating, Rating::Unknown);
        claim.verdict = Some(verdict);
        claim.rationale = choices.perhaps(RATIONALES).map(Into::into);
        article.claims.push(claim);
    }
}

fn sources(choices: &mut Choices<'_>, article: &mut Article<'static>) {
    article.sections.push(Section::new(SectionKind::Sources, "Sources"));
    let first = choices.number(SOURCES.len());
    for name in &SOURCES[first..] {
        article.sources.push(Source { name: Some((*name).into()), ..Source::default() });
    }
}
