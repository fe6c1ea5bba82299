//! A label as a phrase: what its words say together.
//!
//! | label | reading |
//! |---|---|
//! | "Information plutôt fausse" | a noun, a degree, a verdict: mostly false |
//! | "Fausse et sortie de son contexte" | two parts: false, and missing context |
//! | "N’est pas prouvée" | a negation that the verdict has a class for: unproven |
//! | "Ce n’est pas faux", "Vrai ou faux" | no class |
//! | "False. The bridge is public." | the verdict before the first unknown part |
//! | "Hence, the claim that a dam broke is misleading" | a sentence: its longest verdict, not negated, not quoted |

use super::lexicon::{Degree, Lexicon, Meaning, Phrase, words};
use super::stem;
use crate::text::key::Key;
use crate::{Language, Rating, VerdictRule};

/// A label with unknown words is searched like a sentence from this many words on.
const SENTENCE_WORDS: usize = 4;
/// A label with more words is prose, in which a word near a verdict word is another word.
const MISSPELT_WORDS: usize = 8;

/// What a phrase says: at least one class, the first printed one first, and what decided.
pub(super) type Outcome = (Vec<Rating>, VerdictRule);

/// Reads a folded label in one language. `own` is whether the label is in that language: only then can its words be
/// misspelt.
pub(super) fn read(folded: &str, language: Language, own: bool) -> Option<Outcome> {
    let lexicon = Lexicon::of(language);
    let mut items = items(folded, language);
    let misspelt = own && correct(&mut items, lexicon);
    let mut reader = Reader::new(lexicon, &items, misspelt);
    reader.run();
    reader.outcome()
}

/// A word as its stem, or a mark between words.
#[derive(Debug, PartialEq)]
enum Item {
    /// The stem, and how many bytes the printed word has.
    Word(Key, usize),
    Break(char),
    QuoteMark,
}

fn items(folded: &str, language: Language) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in folded.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let mark = piece.chars().next_back().filter(|c| !c.is_alphanumeric());
        let word = mark.map_or(piece, |mark| piece.strip_suffix(mark).unwrap_or(piece));
        items.extend(words(word).map(|word| Item::Word(stem::of_word(word, language), word.len())));
        match mark {
            Some('«' | '»' | '“' | '”' | '„' | '"') => items.push(Item::QuoteMark),
            Some(mark @ ('/' | ',' | ';' | ':' | '.' | '!' | '&' | '+' | '|' | '(' | ')' | '–' | '—')) => {
                items.push(Item::Break(mark));
            }
            // A hyphen joins words, unless it stands alone.
            Some('-') if word.is_empty() => items.push(Item::Break('-')),
            _ => {}
        }
    }
    items
}

/// Puts the words that unknown words are misspellings of in their place; whether there were any.
fn correct(items: &mut [Item], lexicon: &Lexicon) -> bool {
    let (mut misspelt, mut after_degree) = (false, false);
    if count_words(items) > MISSPELT_WORDS {
        return false;
    }
    for item in items {
        let Item::Word(word, bytes) = item else { continue };
        if let Some(near) = lexicon.near(word, *bytes + usize::from(after_degree)) {
            *word = near;
            misspelt = true;
        }
        after_degree = matches!(lexicon.meaning(word), Some(Meaning::Degree(_)));
    }
    misspelt
}

fn count_words(items: &[Item]) -> usize {
    items.iter().filter(|item| matches!(item, Item::Word(..))).count()
}

/// A verdict in the label.
#[derive(Clone, Copy, Debug)]
struct Found {
    /// Unknown when a negation leaves nothing to say.
    class: Rating,
    words: usize,
    weak: bool,
    quoted: bool,
}

/// The words between two marks or connectors.
#[derive(Debug, Default)]
struct Part {
    opened_by: Option<char>,
    found: Vec<Found>,
    unknown: bool,
}

struct Reader<'l> {
    lexicon: &'l Lexicon,
    items: &'l [Item],
    words: usize,
    parts: Vec<Part>,
    degree: Option<Degree>,
    /// A negation waits for its verdict; `Some(true)` when unknown words stand between.
    negation: Option<bool>,
    last: Option<(Rating, Option<Rating>)>,
    quoted: bool,
    choice: bool,
    misspelt: bool,
}

impl<'l> Reader<'l> {
    fn new(lexicon: &'l Lexicon, items: &'l [Item], misspelt: bool) -> Self {
        Self {
            lexicon,
            items,
            words: count_words(items),
            misspelt,
            parts: vec![Part::default()],
            degree: None,
            negation: None,
            last: None,
            quoted: false,
            choice: false,
        }
    }

    fn run(&mut self) {
        let mut at = 0;
        while let Some(item) = self.items.get(at) {
            at += 1;
            match item {
                Item::QuoteMark => self.quoted = !self.quoted,
                Item::Break(mark) => self.close(Some(*mark)),
                Item::Word(..) => match self.longest(at - 1) {
                    Some(phrase) => {
                        at += phrase.taken - 1;
                        self.take(phrase.meaning, phrase.words);
                    }
                    None => self.take_unknown(),
                },
            }
        }
        self.close(None);
    }

    /// The longest phrase of the table from item `at` on.
    fn longest(&self, at: usize) -> Option<Phrase> {
        let stems = self.items.get(at..)?.iter().map_while(|item| match item {
            Item::Word(stem, _) => Some(stem),
            _ => None,
        });
        self.lexicon.longest(stems)
    }

    fn take_unknown(&mut self) {
        self.part().unknown = true;
        self.negation = self.negation.map(|_| true);
    }

    fn take(&mut self, meaning: Meaning, words: usize) {
        match meaning {
            Meaning::Verdict { class, negated, weak } => self.take_verdict(class, negated, weak, words),
            Meaning::Degree(degree) => self.take_degree(degree),
            Meaning::Negation => self.take_negation(),
            // Italian "è" is no "e": before any verdict nothing is joined.
            Meaning::And if self.part().found.is_empty() => {}
            Meaning::And => self.close(None),
            Meaning::Or => {
                self.choice = true;
                self.close(None);
            }
            Meaning::Unrated => self.take_unknown(),
            Meaning::Noun | Meaning::Filler => {}
        }
    }

    fn take_verdict(&mut self, class: Rating, negated: Option<Rating>, weak: bool, words: usize) {
        let class = match self.negation.take() {
            None => by_degree(class, self.degree),
            Some(true) => None,
            Some(false) => negation(class, negated, self.degree),
        };
        let degrees = usize::from(self.degree.take().is_some());
        self.last = class.map(|class| (class, negated));
        let found =
            Found { class: class.unwrap_or_default(), words: words + degrees, weak, quoted: self.quoted };
        self.part().found.push(found);
    }

    /// A degree counts for the verdict that follows; after the last verdict, for that one ("vero a metà").
    fn take_degree(&mut self, degree: Degree) {
        self.degree = Some(degree);
    }

    fn take_negation(&mut self) {
        self.negation = Some(self.negation.unwrap_or(false));
    }

    /// Ends the part; what waits for a verdict goes to the one before ("stimmt so nicht").
    fn close(&mut self, mark: Option<char>) {
        let (degree, negated, last) = (self.degree.take(), self.negation.take(), self.last.take());
        if let (Some((class, negated_class)), Some(found)) = (last, self.part().found.last_mut()) {
            let class = match negated {
                None => by_degree(class, degree),
                Some(_) => negated_class,
            };
            found.class = class.unwrap_or_default();
        }
        self.parts.push(Part { opened_by: mark, ..Part::default() });
    }

    fn part(&mut self) -> &mut Part {
        if self.parts.is_empty() {
            self.parts.push(Part::default());
        }
        let last = self.parts.len() - 1;
        &mut self.parts[last]
    }

    fn outcome(&self) -> Option<Outcome> {
        if self.choice {
            return None;
        }
        let unknown = self.parts.iter().position(|part| part.unknown);
        let Some(first_unknown) = unknown else { return self.whole() };
        let leading = classes(self.parts.get(..first_unknown)?)?;
        if !leading.is_empty() {
            return Some((leading, VerdictRule::Sentence));
        }
        self.after_prefix().or_else(|| self.sentence())
    }

    /// All words are known.
    fn whole(&self) -> Option<Outcome> {
        let classes = classes(&self.parts)?;
        let rule = match classes.len() {
            0 => return None,
            1 if self.misspelt => VerdictRule::Misspelling,
            1 => VerdictRule::Inflection,
            _ => VerdictRule::Compound,
        };
        Some((classes, rule))
    }

    /// "Fact desk score: false": the known parts after the last unknown one, behind a colon or a dash.
    fn after_prefix(&self) -> Option<Outcome> {
        let last_unknown = self.parts.iter().rposition(|part| part.unknown)?;
        let known = self.parts.get(last_unknown + 1..)?;
        let announced = matches!(known.first()?.opened_by, Some(':' | '–' | '—' | '-'));
        let classes = classes(known)?;
        (announced && !classes.is_empty()).then_some((classes, VerdictRule::Sentence))
    }

    /// The longest verdict of a sentence, the last of equals. A negation that leaves a verdict open leaves all open.
    fn sentence(&self) -> Option<Outcome> {
        let mut found =
            self.parts.iter().flat_map(|part| &part.found).filter(|found| !found.weak && !found.quoted);
        if self.words < SENTENCE_WORDS || found.clone().any(|found| found.class == Rating::Unknown) {
            return None;
        }
        let first = *found.next()?;
        let best = found.fold(first, |best, found| if found.words >= best.words { *found } else { best });
        Some((vec![best.class], VerdictRule::Sentence))
    }
}

/// The distinct classes of the parts in printed order; `None` when a negation leaves one open.
fn classes(parts: &[Part]) -> Option<Vec<Rating>> {
    let mut classes = Vec::new();
    for found in parts.iter().flat_map(|part| &part.found) {
        if found.class == Rating::Unknown {
            return None;
        }
        if !classes.contains(&found.class) {
            classes.push(found.class);
        }
    }
    Some(classes)
}

fn by_degree(class: Rating, degree: Option<Degree>) -> Option<Rating> {
    Some(match (class, degree) {
        (Rating::True, Some(Degree::Most)) => Rating::MostlyTrue,
        (Rating::False, Some(Degree::Most)) | (Rating::True, Some(Degree::Barely)) => Rating::MostlyFalse,
        (Rating::True | Rating::False, Some(Degree::Part)) => Rating::Mixed,
        (Rating::False, Some(Degree::Barely)) => return None,
        (class, _) => class,
    })
}

/// "Not true" is false, "not entirely true" mixed, "not false" and "not very true" say nothing.
fn negation(class: Rating, negated: Option<Rating>, degree: Option<Degree>) -> Option<Rating> {
    match (class, negated, degree) {
        (Rating::True, Some(Rating::False), Some(Degree::Total)) => Some(Rating::Mixed),
        (_, negated, None) | (_, negated @ Some(Rating::Unproven), _) => negated,
        _ => None,
    }
}
