//! A folded word without its ending of gender, number and case, so that "fausses" and "faux" are one word.
//!
//! Only to compare words with one another: a stem is no word, and both sides go through the same rule.

use crate::Language;

/// Words up to this many bytes keep their ending: "una", "est", "pas", "les".
const SHORT: usize = 3;

/// The stem of a folded word.
pub(crate) fn stem(word: &str, language: Language) -> String {
    if word.len() <= SHORT {
        return word.to_owned();
    }
    match language {
        Language::French => french(word),
        Language::English => plural(word).to_owned(),
        Language::German => german(word),
        Language::Spanish => vowel(plural(word), &['a', 'e', 'o']).to_owned(),
        Language::Portuguese => portuguese(word),
        Language::Italian => italian(word),
    }
}

fn french(word: &str) -> String {
    let base = word.strip_suffix('s').unwrap_or(word).trim_end_matches('e');
    for (ending, masculine) in [("eus", "eur"), ("fauss", "faux"), ("iv", "if"), ("ell", "el"), ("enn", "en")]
    {
        if let Some(root) = base.strip_suffix(ending) {
            return format!("{root}{masculine}");
        }
    }
    base.to_owned()
}

/// Endings of declension and plural; "ae", "oe", "ue" for umlauts and "c", "ks" for "k", "x" are spelling only.
fn german(word: &str) -> String {
    let word =
        word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ks", "x").replace('c', "k");
    german_ending(german_ending(&word)).to_owned()
}

fn german_ending(word: &str) -> &str {
    let base = ["en", "er", "es", "em", "e", "s"].iter().find_map(|ending| word.strip_suffix(ending));
    base.filter(|base| base.len() >= SHORT).unwrap_or(word)
}

fn portuguese(word: &str) -> String {
    for (plural, singular) in [("oes", "ao"), ("ais", "al"), ("eis", "el"), ("ns", "m")] {
        if let Some(root) = word.strip_suffix(plural) {
            return format!("{root}{singular}");
        }
    }
    vowel(plural(word), &['a', 'e', 'o']).to_owned()
}

fn italian(word: &str) -> String {
    let base = vowel(word, &['a', 'e', 'i', 'o']);
    base.strip_suffix('h').unwrap_or(base).to_owned()
}

fn plural(word: &str) -> &str {
    word.strip_suffix('s').filter(|base| !base.ends_with('s')).unwrap_or(word)
}

fn vowel<'w>(word: &'w str, endings: &[char]) -> &'w str {
    word.strip_suffix(endings).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::stem;
    use crate::Language::{self, English, French, German, Italian, Portuguese, Spanish};

    #[track_caller]
    fn one(language: Language, words: &[&str]) {
        let stems: Vec<_> = words.iter().map(|word| stem(word, language)).collect();
        assert!(stems.iter().all(|found| Some(found) == stems.first()), "{words:?} {stems:?}");
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        one(French, &["faux", "fausse", "fausses"]);
        one(French, &["trompeur", "trompeuse", "trompeurs", "trompeuses"]);
        one(French, &["prouve", "prouvee", "prouves", "prouvees"]);
        one(French, &["artificiel", "artificielles"]);
        one(English, &["claim", "claims"]);
        one(German, &["falsch", "falsche", "falscher", "falsches"]);
        one(German, &["ubertrieben", "ubertriebene", "ubertriebenes"]);
        one(German, &["irrefuhrend", "irrefuehrende"]);
        one(German, &["kontext", "context", "kontexts"]);
        one(Spanish, &["falso", "falsa", "falsos", "falsas"]);
        one(Spanish, &["imagen", "imagenes"]);
        one(Italian, &["falso", "falsa", "falsi", "false"]);
        one(Italian, &["satirico", "satirica", "satiriche"]);
        one(Portuguese, &["manipulado", "manipuladas"]);
        one(Portuguese, &["imagem", "imagens"]);
    }
}
