//! The patterns of each language of the corpus, each compiled once.

use std::sync::LazyLock;

use regex::Regex;

/// What one language's articles are read with.
pub(super) struct Patterns {
    pub months: [&'static str; 12],
    /// A heading on a line of its own.
    pub heading: Regex,
    /// "Introduction : …", "Publié le …", "Par : …", "Source : …": the words behind the label.
    pub introduction: Regex,
    pub published: Regex,
    pub author: Regex,
    pub source: Regex,
    /// A claim with its label and reason, anywhere in the text.
    pub claims: Vec<Regex>,
    /// The same in a line under the heading of the rumours, where that begins so.
    pub rumours: Option<(&'static str, Vec<Regex>)>,
    /// Who speaks, behind a quotation and before one.
    pub tails: Vec<Attribution>,
    pub leads: Vec<Attribution>,
    pub date: Regex,
}

/// A pattern of who speaks, and the number of each group; 0 where there is none.
pub(super) struct Attribution {
    pub pattern: Regex,
    pub cue: usize,
    pub speaker: usize,
    pub role: usize,
    pub date: usize,
}

/// Words that tell the language of a text.
static TELLING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?-u:\b)(?:(des|est|une|du|au)|(the|and|of|by)|(el|los|del|una)|(der|das|und|die))(?-u:\b)")
});

static FRENCH: LazyLock<Patterns> = LazyLock::new(french);
static ENGLISH: LazyLock<Patterns> = LazyLock::new(english);
static SPANISH: LazyLock<Patterns> = LazyLock::new(spanish);
static GERMAN: LazyLock<Patterns> = LazyLock::new(german);

impl Patterns {
    /// The patterns of the language that most of the first telling words are of.
    pub(super) fn of(text: &str) -> &'static Self {
        const WORDS: usize = 12;
        let mut counts = [0; 4];
        for found in TELLING.captures_iter(text).take(WORDS) {
            let language = (1..=4).find(|&group| found.get(group).is_some()).unwrap_or(1);
            counts[language - 1] += 1;
        }
        let most = counts.iter().max().copied().unwrap_or(0);
        match counts.iter().position(|&count| count == most) {
            Some(1) => &ENGLISH,
            Some(2) => &SPANISH,
            Some(3) => &GERMAN,
            _ => &FRENCH,
        }
    }
}

/// A name: capitals, with the small words that may stand between them.
const NAME: &str = r"\p{Lu}[\p{L}'’-]*(?:\s(?:(?:d[eu]|des|côtière)\s)?\p{Lu}[\p{L}'’-]*)*";
/// A name of two words at least: one capital alone begins a sentence.
const FULL_NAME: &str = r"\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+";
/// A first and a last name.
const TWO_NAMES: &str = r"\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}'’-]+";

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern")
}

fn patterns(list: &[&str]) -> Vec<Regex> {
    list.iter().map(|one| pattern(one)).collect()
}

fn attribution(text: String, [cue, speaker, role, date]: [usize; 4]) -> Attribution {
    Attribution { pattern: pattern(&text), cue, speaker, role, date }
}

fn french() -> Patterns {
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
    const CUE: &str = r"(?:a|ont|avait)\s\p{Ll}+|\p{Ll}+e";
    let month = MONTHS.join("|");
    let day = format!(r"\d{{1,2}}(?:er)?\s(?:{month})\s\d{{4}}");
    let weekday = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    Patterns {
        months: MONTHS,
        heading: pattern(
            r"^(?:Faits vérifiés|Développement|Réactions officielles(?: et citations)?|Contexte(?: géopolitique ou historique)?|Analyse & Contexte|Analyse contextuelle|Désinformation et rumeurs|Sources|Ce qu['’]il faut (?:savoir|retenir)|Chiffres clés|Concrètement, pour vous|Ce qui reste à préciser|Quiz interactif EMI|Lexique|Déclarations d['’]experts|Détails des événements|Recoupements des faits)$",
        ),
        introduction: pattern(r"^Introduction\s?:\s(.+)$"),
        published: pattern(r"^(?:Date de publication|Publié le)\s?:?\s?(.+)$"),
        author: pattern(r"^(?:Auteur|Par)\s?:\s(.+?)(?:\s[–—]\s.*)?$"),
        source: pattern(r"^Sources?\s?:\s(.+)$"),
        claims: patterns(&[
            r"affirment que ([^\n]+?)\. C['’]est (\p{L}+)\s?: ([^\n]*)",
            r"(?s)Ce qui circule\s?: ([^\n]+?)\.\n.*?Verdict\s?: ❌ (\p{L}+)\. ([^\n]*)",
        ]),
        rumours: Some(("Désinformation", french_rumours())),
        tails: vec![attribution(
            format!(
                r"^(?:,|\s[—–])\s(?:({CUE})\s)?({NAME})(?:,\s(?:le\s)?(?:{day})|,\s([^,.]+?)(?:,\s(?:le\s)?({day}))?(?:[,.]|$))?"
            ),
            [1, 2, 3, 4],
        )],
        leads: vec![
            attribution(
                format!(
                    r"(?-u:\b)[Ll][ea]\s((?:ministre|maire|direct|président|porte-parole)[^«»,.]+?)\s({TWO_NAMES})\s({CUE})\s$"
                ),
                [3, 2, 1, 0],
            ),
            attribution(format!(r"({FULL_NAME})(?:,\s([^,]+))?,?\s({CUE})(?:\sque|\s?:)?\s$"), [3, 1, 2, 0]),
            attribution(format!(r"(Selon|D['’]après)\s({NAME})(?:,\s([^,]+))?,\s[^«»]*$"), [1, 2, 3, 0]),
            attribution(format!(r"({FULL_NAME})(?:,\s([^,]+))?,?\s({CUE})\s?:$"), [3, 1, 2, 0]),
        ],
        date: pattern(&format!(
            r"(?:[Dd]u|[Ee]ntre le) \d{{1,2}}(?:er)? (?:au|et le) \d{{1,2}} (?:{month}) \d{{4}}|(?:(?:{weekday}) )?\d{{1,2}}(?:er)? (?:{month})(?-u:\b)(?: \d{{4}})?|(?:(?:[Mm]i-|[Dd]ébut |[Ff]in )?(?:{month})|été|automne|hiver|printemps|(?:premier|deuxième|troisième|quatrième) trimestre) \d{{4}}|[Dd]e \d{{4}} à \d{{4}}|années \d{{4}}|[XVI]+e siècle|an dernier|(?-u:\b)(?:hier|lendemain|veille|{weekday})(?-u:\b)|(?-u:\b)\d\d/\d\d/\d{{4}}(?-u:\b)|(?-u:\b)(?:1[89]|20)\d\d(?:-\d\d-\d\d(?: \d\d:\d\d:\d\d)?)?(?-u:\b)"
        )),
    }
}

/// Claims in lines under the heading of the rumours, each with its label and reason.
fn french_rumours() -> Vec<Regex> {
    const LABEL: &str = r"(?:[Nn]on )?(?:[Pp]rouvée?|[Vv]érifiée?|[Rr]éfutée?|[Ff]ausse|[Ff]aux|[Dd]émentie?|[Cc]onfirmée?|[Tt]rompeu(?:r|se))";
    let label = |before: &str, after: &str| pattern(&format!("{before}({LABEL}){after}"));
    vec![
        label(r"^Affirmation\s?:\s(.+?)\.\s", r"\.\s?(.*)$"),
        label(r"^Affirmation virale\s?:\s«\s(.+?)\s»\s?:\s", r"\.\s(.*?)(?:\s\([a-z0-9.-]+\))?$"),
        label(r"^Affirmation\s(?:selon laquelle|concernant|que|sur)\s(.+?)\s?:\s", r"\.?\s?(.*)$"),
        pattern(r"^(.+ est (un faux), selon .+)\.$"),
        pattern(r"^(Une affirmation (non corroborée) .+?)\.(?:\s(.*))?$"),
        label(r"^(.+?)\s?:\s", r"(?-u:\b)\.?\s?(.*)$"),
    ]
}

fn english() -> Patterns {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.join("|");
    Patterns {
        months: MONTHS,
        heading: pattern(r"^(?:Verification|Conclusion|DETAILS|REVIEW|REFERENCES)$"),
        introduction: pattern(r"^Introduction: (.+)$"),
        published: pattern(r"^(?:By [^|]+\| |Published on: )([^|]+)"),
        author: pattern(r"(?:^By |Editor: )([^|]+)"),
        source: pattern(r"^- (.+)$"),
        claims: patterns(&[
            r"Claim: ([^\n]+?)\.\s+Rating: ([^\n]+)(?s:.+?)The facts: ([^\n]+)",
            r"Claim: ([^\n]+?)\. Verdict: (\p{L}+)! ([^\n]+?)(?: Full Text|\n)",
            r"CLAIM\s+“([^\n]+?)\.”(?s:.+?)VERDICT\s+([^\n]+)\s+DETAILS\s+([^\n]+)",
        ]),
        rumours: None,
        tails: vec![
            attribution(format!(r"^ (said) ({NAME})"), [1, 2, 0, 0]),
            attribution(format!(r"^ ({NAME})(?:, ([^,.]+),)? (said)"), [3, 1, 2, 0]),
            attribution(format!(r"^ ([\p{{Ll}} ]+) ({NAME}) (said)"), [3, 2, 1, 0]),
        ],
        leads: vec![attribution(format!(r"({FULL_NAME}) (said:|called [^“”.]+?) $"), [2, 1, 0, 0])],
        date: pattern(&format!(
            r"[Ff]rom (?:{month}) \d{{1,2}} to \d{{1,2}}, \d{{4}}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:{month}) (?:\d{{1,2}}(?:, \d{{4}})?|\d{{4}})(?-u:\b)|[Bb]etween \d{{4}} and \d{{4}}|(?-u:\b)(?:1[89]|20)\d\d(?:s|-\d\d-\d\d)?(?-u:\b)"
        )),
    }
}

fn spanish() -> Patterns {
    const MONTHS: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    let month = MONTHS.join("|");
    Patterns {
        months: MONTHS,
        heading: pattern(r"^(?:Lo que sabemos|Fuentes)$"),
        introduction: pattern(r"^Introducción: (.+)$"),
        published: pattern(r"^Por [^·]+· (.+)$"),
        author: pattern(r"^Por ([^·]+?)(?: ·|$)"),
        source: pattern(r"^- ([^:]+)"),
        claims: patterns(&[r"Afirmación: ([^\n]+?)\.\s+Veredicto: (\p{L}+)\. ([^\n]*)"]),
        rumours: None,
        tails: vec![attribution(format!(r"^, (\p{{Ll}}+ó) ({NAME})(?:, ([^,.]+))?"), [1, 2, 3, 0])],
        leads: Vec::new(),
        date: pattern(&format!(
            r"del \d{{1,2}} al \d{{1,2}} de (?:{month}) de \d{{4}}|(?:\d{{1,2}} de )?(?:{month}) de \d{{4}}|\d{{1,2}} de (?:{month})(?-u:\b)|(?-u:\b)(?:1[89]|20)\d\d(?-u:\b)"
        )),
    }
}

fn german() -> Patterns {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    let month = MONTHS.join("|");
    Patterns {
        months: MONTHS,
        heading: pattern(r"^(?:Über diese Bewertung|Was beschlossen wurde|Quellen)$"),
        introduction: pattern(r"^Einleitung: (.+)$"),
        published: pattern(r"^(\d{1,2}\. \p{L}+ \d{4})$"),
        author: pattern(r"^von (.+)$"),
        source: pattern(r"^- ([^,]+)"),
        claims: patterns(&[
            r"Behauptung\s+([^\n]+?)\.\s+Aufgestellt von(?s:.+?)Bewertung\s+([^\n]+)\s+Über diese Bewertung\s+([^\n]+)",
        ]),
        rumours: None,
        tails: vec![attribution(format!(r"^, (sagte) (?:(Sprecher) )?({NAME})"), [1, 3, 2, 0])],
        leads: Vec::new(),
        date: pattern(&format!(
            r"vom \d{{1,2}}\. bis \d{{1,2}}\. (?:{month}) \d{{4}}|(?:\d{{1,2}}\. )?(?:{month}) \d{{4}}|\d{{1,2}}\. (?:{month})|[Zz]wischen \d{{4}} und \d{{4}}|(?-u:\b)(?:1[89]|20)\d\d(?-u:\b)"
        )),
    }
}
