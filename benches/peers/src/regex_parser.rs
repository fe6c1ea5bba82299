//! The same fields by the regex crate: what a careful developer writes without a parser.
//!
//! Patterns are compiled once, anchored where they can be, tried only on the lines they may match, and every value is
//! borrowed. It reads the French layouts, the most of the corpus, and the simple quotations and dates.

use std::sync::LazyLock;

use regex::Regex;

/// What is read, all borrowed.
#[derive(Default)]
pub(crate) struct Article<'t> {
    headline: Option<&'t str>,
    introduction: Option<&'t str>,
    published: Option<&'t str>,
    authors: Vec<&'t str>,
    sections: Vec<&'t str>,
    sources: Vec<&'t str>,
    pub claims: Vec<Claim<'t>>,
    pub quotes: Vec<Quote<'t>>,
    pub dates: Vec<Date<'t>>,
}

pub(crate) struct Claim<'t> {
    pub text: &'t str,
    label: Option<&'t str>,
    rationale: Option<&'t str>,
}

#[derive(Default)]
pub(crate) struct Quote<'t> {
    pub text: &'t str,
    pub speaker: Option<&'t str>,
    role: Option<&'t str>,
    cue: Option<&'t str>,
    date: Option<&'t str>,
}

pub(crate) struct Date<'t> {
    pub text: &'t str,
    /// Year, month, day; zero where not printed.
    value: (u16, u8, u8),
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new($pattern).expect("a pattern"));
    };
}

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

pattern!(
    HEADING,
    r"^(?:Faits vérifiés|Développement|Réactions officielles(?: et citations)?|Contexte(?: géopolitique ou historique)?|Analyse & Contexte|Désinformation et rumeurs|Sources|Ce qu['’]il faut (?:savoir|retenir)|Chiffres clés|Concrètement, pour vous|Ce qui reste à préciser|Quiz interactif EMI|Lexique|Exercice EMI)$"
);
pattern!(INTRODUCTION, r"^Introduction\s?:\s(.+)$");
pattern!(PUBLISHED, r"^(?:Date de publication|Publié le)\s?:?\s?(.+)$");
pattern!(AUTHOR, r"^(?:Auteur|Par)\s?:\s(.+?)(?:\s[–—]\s.*)?$");
pattern!(SOURCE, r"^Source\s?:\s(.+)$");
pattern!(CITATION, r"\(([a-z0-9-]+(?:\.[a-z0-9-]+)+)\)");
pattern!(
    CLAIM_COLON,
    r"^Affirmation\s(?:selon laquelle|concernant|que|sur)\s(.+?)\s:\s((?:non )?\p{L}+)\.?\s?(.*)$"
);
pattern!(
    CLAIM_STOP,
    r"^Affirmation\s?:\s(.+?)\.\s((?:[Nn]on )?(?:[Pp]rouvée|[Vv]érifiée|[Rr]éfutée|[Ff]ausse|[Dd]émentie|[Cc]onfirmée))\.\s?(.*)$"
);
pattern!(CLAIM_VIRAL, r"^Affirmation virale\s?:\s«\s(.+?)\s»\s:\s(\p{L}+)\.\s(.*?)(?:\s\([a-z0-9.-]+\))?$");
pattern!(
    CLAIM_PLAIN,
    r"^(.+)\s:\s((?:non )?(?:prouvée?|vérifiée?|réfutée?|fausse|faux|démentie?|confirmée?))(?-u:\b)\.?\s?(.*)$"
);
pattern!(QUOTE, r#"«\s([^»]+?)\s»|“([^”]+)”|„([^“]+)“"#);
pattern!(
    TAIL,
    r"^,?\s(?:[—–]\s)?(?:((?:a|ont|avait)\s\p{L}+|\p{Ll}+e)\s)?(\p{Lu}[\p{L}'’-]+(?:\s(?:d[eu]\s|des\s)?\p{Lu}[\p{L}'’-]+)*)(?:,\s([^,.]+))?(?:,\s(?:le\s)?(\d{1,2}(?:er)?\s\p{L}+\s\d{4}))?"
);
pattern!(
    LEAD,
    r"(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+)(?:,\s([^,]+))?,?\s(?:(a\s\p{L}+|\p{Ll}+e)\s?)(?::|que)?\s?$"
);
pattern!(
    DATE,
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?(\d{1,2})(?:er)?\s(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\s(\d{4}))?|(?:(?:mi-|début\s|fin\s)?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s)?(?-u:\b)((?:1[89]|20)\d{2})(?-u:\b)(?:-(\d{2})-(\d{2})(?:\s\d{2}:\d{2}:\d{2})?)?|(\d{2})/(\d{2})/(\d{4})"
);

/// Reads one article; quotations and dates in prose only when `prose` says so.
pub(crate) fn read(text: &str, prose: bool) -> Article<'_> {
    let mut article = Article::default();
    let mut section = "";
    let mut lead = None;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if HEADING.is_match(line) {
            article.sections.push(line);
            section = line;
            continue;
        }
        read_line(line, section, prose, lead, &mut article);
        lead = line.ends_with(':').then_some(line);
    }
    article
}

fn read_line<'t>(
    line: &'t str,
    section: &str,
    prose: bool,
    lead: Option<&'t str>,
    article: &mut Article<'t>,
) {
    let bare = line.strip_prefix("- ").or_else(|| line.strip_prefix("• ")).unwrap_or(line);
    if article.headline.is_none() {
        article.headline = Some(line);
    } else if let Some(found) = INTRODUCTION.captures(line) {
        article.introduction = found.get(1).map(|words| words.as_str());
    } else if let Some(found) = PUBLISHED.captures(line) {
        article.published = found.get(1).map(|words| words.as_str());
    } else if let Some(found) = AUTHOR.captures(line) {
        article.authors.extend(found.get(1).map(|words| words.as_str()));
    } else if let Some(found) = SOURCE.captures(line) {
        article.sources.extend(found.get(1).map(|words| words.as_str()));
    } else if section.starts_with("Désinformation") {
        article.claims.push(claim(bare));
    }
    for found in CITATION.captures_iter(line) {
        article.sources.extend(found.get(1).map(|words| words.as_str()));
    }
    if prose || line.starts_with('«') {
        quotes(line, lead, article);
    }
    if prose {
        article.dates.extend(DATE.captures_iter(line).map(|found| date(&found)));
    }
}

fn claim(line: &str) -> Claim<'_> {
    for pattern in [&CLAIM_STOP, &CLAIM_VIRAL, &CLAIM_COLON, &CLAIM_PLAIN] {
        if let Some(found) = pattern.captures(line) {
            let part = |at| found.get(at).map(|words| words.as_str()).filter(|words| !words.is_empty());
            return Claim { text: part(1).unwrap_or(line), label: part(2), rationale: part(3) };
        }
    }
    Claim { text: line, label: None, rationale: None }
}

fn quotes<'t>(line: &'t str, lead: Option<&'t str>, article: &mut Article<'t>) {
    for found in QUOTE.captures_iter(line) {
        let (Some(whole), Some(words)) = (found.get(0), (1..4).find_map(|at| found.get(at))) else {
            continue;
        };
        let mut quote = Quote { text: words.as_str(), ..Quote::default() };
        let before = if whole.start() == 0 { lead.unwrap_or("") } else { last(&line[..whole.start()]) };
        if let Some(tail) = TAIL.captures(&line[whole.end()..]) {
            let part = |at| tail.get(at).map(|words| words.as_str());
            (quote.cue, quote.speaker, quote.role, quote.date) = (part(1), part(2), part(3), part(4));
        } else if let Some(lead) = LEAD.captures(before) {
            let part = |at| lead.get(at).map(|words| words.as_str());
            (quote.speaker, quote.role, quote.cue) = (part(1), part(2), part(3));
        } else {
            continue;
        }
        article.quotes.push(quote);
    }
}

/// The end of what stands before a quotation: a name further away does not speak, and searching it costs.
fn last(before: &str) -> &str {
    let start = before.ceil_char_boundary(before.len().saturating_sub(160));
    &before[start..]
}

fn date<'t>(found: &regex::Captures<'t>) -> Date<'t> {
    let part = |at| found.get(at).map(|words| words.as_str());
    let number = |at| part(at).and_then(|digits| digits.parse::<u16>().ok()).unwrap_or(0);
    let month = |at| {
        part(at).and_then(|name| MONTHS.iter().position(|month| *month == name)).map_or(0, |at| at as u8 + 1)
    };
    let value = match (found.get(1), found.get(8)) {
        (Some(_), _) => (number(3), month(2), number(1) as u8),
        (_, Some(_)) => (number(10), number(9) as u8, number(8) as u8),
        _ => (number(5), month(4).max(number(6) as u8), number(7) as u8),
    };
    Date { text: found.get(0).map_or("", |words| words.as_str()), value }
}

impl Article<'_> {
    /// A number made of everything that was read.
    pub(crate) fn sum(&self) -> u64 {
        let length = |words: Option<&str>| words.map_or(0, |words| words.len() as u64);
        let all = |words: &[&str]| words.iter().map(|words| words.len() as u64).sum::<u64>();
        let claims = self
            .claims
            .iter()
            .map(|claim| claim.text.len() as u64 + length(claim.label) + length(claim.rationale));
        let quotes = self.quotes.iter().map(|quote| {
            let fields = [Some(quote.text), quote.speaker, quote.role, quote.cue, quote.date];
            fields.into_iter().map(length).sum::<u64>()
        });
        let dates = self.dates.iter().map(|date| {
            date.text.len() as u64 + u64::from(date.value.0) + u64::from(date.value.1 + date.value.2)
        });
        length(self.headline)
            + length(self.introduction)
            + length(self.published)
            + all(&self.authors)
            + all(&self.sections)
            + all(&self.sources)
            + claims.chain(quotes).chain(dates).sum::<u64>()
    }
}
