//! One item of a disinformation section: a bullet, or a paragraph where there are no bullets.
//!
//! | shape | printed | claim, label, rationale |
//! |---|---|---|
//! | S1 | `Affirmation : Le pont a été vendu. Non prouvée. Aucun acte n'existe.` | `Le pont a été vendu`, `Non prouvée`, `Aucun acte n'existe.` |
//! | S2, S3 | `Affirmation selon laquelle le pont serait fermé : réfutée. La mairie dément.` | `le pont serait fermé`, `réfutée`, `La mairie dément.` |
//! | S4, S5 | `Vente du pont : non prouvée. Mention des médias : A, B.` | `Vente du pont`, `non prouvée`, `Mention des médias : A, B.` |
//! | S6 | `Une photo du pont est un faux, selon le maire.` | the whole sentence, `un faux`, none |
//! | S7 | `Affirmation virale: « le pont est vendu » : faux. Il est public.` | `le pont est vendu`, `faux`, `Il est public.` |
//!
//! The colon that counts is the last of its sentence that a verdict follows. An item that was cut keeps its claim.

use super::draft::Draft;
use super::spoken::Spoken;
use super::words::Kind;
use super::{claimant, printed, trim, verdict, words};
use crate::labels::{Labels, Role};
use crate::text::{bounded, sentence};

/// Reads an item; `None` when it is no claim: advice, or nothing after the opener.
pub(super) fn read<'a>(item: &'a str, labels: &Labels, language: Spoken<'_>) -> Option<Draft<'a>> {
    let body = trim::without_citation(item.trim());
    if words::of(language, Kind::Advice).at_start(body).is_some() {
        return None;
    }
    let mut draft = labelled(body, labels, language)
        .or_else(|| judged(body, labels, language))
        .unwrap_or_else(|| free(body, labels, language));
    draft.extent = item;
    Some(draft).filter(|draft| draft.text.contains(char::is_alphanumeric))
}

/// "Rumeur : le pont est vendu. Fait : il est public.": an item of labelled fields.
fn labelled<'a>(body: &'a str, labels: &Labels, language: Spoken<'_>) -> Option<Draft<'a>> {
    let labelled = labels.in_line(body);
    let value = |role: Role| labelled.iter().find(|label| label.role == role).map(|label| label.value);
    let (claim, verdict, reason) = (value(Role::Claim)?, value(Role::Verdict), value(Role::Rationale));
    verdict.or(reason)?;
    let (label, rest) = verdict.map_or((None, ""), |verdict| printed::split(verdict, language));
    let rationale = trim::rationale(rest).or_else(|| trim::rationale(reason?));
    Some(Draft {
        label,
        rationale,
        claimant: claimant::of(claim, language),
        ..Draft::new(trim::claim(claim))
    })
}

/// An item with a verdict of its own, after the claim or, behind a colon, before it.
fn judged<'a>(body: &'a str, labels: &Labels, language: Spoken<'_>) -> Option<Draft<'a>> {
    let opened = opened(body, labels, language);
    let (claim, label, rest) =
        split(opened.unwrap_or(body), language).or_else(|| adjective(body, opened, language))?;
    let claimant = claimant::of(claim, language).or_else(|| opener_claimant(body, language));
    Some(Draft {
        claimant,
        label: Some(label),
        rationale: trim::rationale(rest),
        ..Draft::new(trim::claim(claim))
    })
}

/// The verdict that an item opens with: "Faux : le pont est vendu.", "Affirmation mensongère : le pont est vendu."
fn adjective<'a>(
    body: &'a str,
    opened: Option<&'a str>,
    language: Spoken<'_>,
) -> Option<(&'a str, &'a str, &'a str)> {
    let (head, rest) = headed(body)?;
    let (claim, reason) = sentence::first(rest);
    let label = match opened {
        Some(_) => head.get(words::of(language, Kind::Opener).at_start(head)?..)?.trim(),
        None => first_verdict(head, language)?,
    };
    language.is_label(label).then_some((claim, label, reason))
}

/// What stands before the first colon, dash or closing bracket of an item, ornaments aside, and what follows:
/// "❌ FAUX — le pont est vendu", "[Faux] Le pont est vendu".
fn headed(body: &str) -> Option<(&str, &str)> {
    let bare = body.trim_start_matches(is_ornament);
    let window = bounded::first(bare, MAX_OPENER_BYTES);
    let is_mark = |at: &usize| {
        let (before, mark) = window.split_at_checked(*at).unwrap_or_default();
        mark.starts_with([':', ']']) || before.ends_with(' ') && mark.starts_with(['–', '—'])
    };
    // The dashes begin with E2.
    let at = memchr::memchr3_iter(b':', b']', 0xe2, window.as_bytes()).find(is_mark)?;
    let (head, rest) = bare.split_at_checked(at)?;
    Some((head, rest.trim_start_matches(is_ornament)))
}

/// The verdict of a head that is nothing else, an opener aside: "Fausse affirmation".
fn first_verdict<'a>(head: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let (label, rest) = head.trim().split_once(' ').unwrap_or((head.trim(), ""));
    let whole = rest.is_empty() || words::of(language, Kind::Opener).has(rest);
    if whole {
        Some(label)
    } else {
        Some(head.trim()).filter(|head| head.split_whitespace().count() <= MAX_ADJECTIVES + 1)
    }
}

/// S6, or an item without a verdict: the first sentence is the claim.
fn free<'a>(body: &'a str, labels: &Labels, language: Spoken<'_>) -> Draft<'a> {
    let (first, rest) = sentence::first(body);
    let label = verdict::in_sentence(first, language);
    if label.is_some() {
        return Draft { label, rationale: trim::rationale(rest), ..Draft::new(trim::claim(first)) };
    }
    let (first, rest) =
        sentence::first(before_cut_verdict(opened(body, labels, language).unwrap_or(body), language));
    Draft { rationale: trim::rationale(rest), ..Draft::new(trim::claim(first)) }
}

/// An item without the verdict that it was cut in: "Vente du pont : non prou".
fn before_cut_verdict<'a>(body: &'a str, language: Spoken<'_>) -> &'a str {
    let cut = body.rfind([':', '.']).filter(|_| !body.ends_with(['.', '!', '?', '»', '”', '"', ')', '…']));
    let pieces = cut.and_then(|at| Some((body.get(..=at)?, body.get(at + 1..)?.trim())));
    let is_verdict =
        |tail: &str| tail.len() >= MIN_CUT_BYTES && language.ratings.begins_label(tail, language.language);
    pieces.filter(|(_, tail)| is_verdict(tail)).map_or(body, |(body, _)| body)
}

/// The shortest piece of a verdict that is told from the start of another word.
const MIN_CUT_BYTES: usize = 3;

/// What follows the opener of an item: "Affirmation :", "Affirmation selon laquelle", "Rumeur sur".
pub(super) fn opened<'a>(body: &'a str, labels: &Labels, language: Spoken<'_>) -> Option<&'a str> {
    if let Some(label) = labels.at_start(body).filter(|label| label.role == Role::Claim) {
        return Some(label.value);
    }
    let after = body.get(words::of(language, Kind::Opener).at_start(body)?..)?.trim_start();
    if let Some(end) = words::of(language, Kind::Link).at_start(after) {
        return after.get(end..).map(|rest| rest.trim_start_matches(['\'', '’', ' ', '\u{a0}']));
    }
    if after.starts_with(['«', '“', '"']) {
        return Some(after);
    }
    // "Affirmation mensongère : …", "Affirmation relayée par Rive Info : …": an opener with an adjective or a medium.
    let (head, claim) = after.split_at_checked(bounded::first(after, MAX_OPENER_BYTES).find(':')?)?;
    let claim = claim.trim_start_matches(':').trim_start();
    let is_spread = words::of(language, Kind::Spread).at_start(head).is_some()
        && verdict::at_start(claim, language).is_none();
    let is_adjective = head.split_whitespace().count() <= MAX_ADJECTIVES && !head.contains('.');
    (is_spread || is_adjective).then_some(claim)
}

/// How many words may stand between an opener and its colon.
const MAX_ADJECTIVES: usize = 2;
/// The longest medium or name between an opener and its colon, in bytes.
const MAX_OPENER_BYTES: usize = 120;

/// Who the opener names: "Affirmation d'Ada Morval : …".
fn opener_claimant<'a>(body: &'a str, language: Spoken<'_>) -> Option<&'a str> {
    let after = body.get(words::of(language, Kind::Opener).at_start(body)?..)?.trim_start();
    let rest = after.get(words::of(language, Kind::Preposition).at_start(after)?..)?;
    let name = rest.trim_start_matches(['\'', '’', ' ', '\u{a0}']);
    let (name, _) = bounded::first(name, MAX_OPENER_BYTES).split_once(':')?;
    claimant::before(name, language).filter(|_| name.starts_with(char::is_uppercase))
}

/// Claim, label and what follows: at the first sentence that is a verdict, or at the last colon of a sentence that a
/// verdict follows, whichever comes first.
fn split<'a>(body: &'a str, language: Spoken<'_>) -> Option<(&'a str, &'a str, &'a str)> {
    let mut rest = body;
    while !rest.is_empty() {
        let (sentence, after) = sentence::first(rest);
        if let Some(found) = at_colon(body, sentence, language) {
            return Some(found);
        }
        let next = after.trim_start().trim_start_matches(is_ornament);
        if let Some((label, rest)) = verdict::at_start(next, language) {
            let end = next.as_ptr() as usize - body.as_ptr() as usize;
            return Some((body.get(..end)?.trim_end_matches(is_ornament), label, rest));
        }
        rest = after;
    }
    None
}

/// Whether a verdict stands behind a colon of the sentence.
pub(super) fn has_colon_verdict(sentence: &str, language: Spoken<'_>) -> bool {
    at_colon(sentence, sentence, language).is_some()
}

/// Emoji and marks before a printed verdict: "❌ Faux", "→ faux".
fn is_ornament(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '.' | '»' | '”' | '"' | ')' | '«' | '“' | '(' | '…' | '!' | '?')
}

fn at_colon<'a>(
    body: &'a str,
    sentence: &'a str,
    language: Spoken<'_>,
) -> Option<(&'a str, &'a str, &'a str)> {
    let from = sentence.as_ptr() as usize - body.as_ptr() as usize;
    let bracket = in_brackets(body, from, sentence, language);
    let colons = memchr::memrchr_iter(b':', sentence.as_bytes())
        .chain(last_dash(sentence, " – "))
        .chain(last_dash(sentence, " — "));
    colons
        .map(|at| from + at)
        .find_map(|at| {
            let (claim, rest) = body.split_at_checked(at)?;
            let rest = rest.trim_start_matches(is_ornament);
            let (label, rest) = verdict::at_start(rest, language)?;
            claim.contains(char::is_alphanumeric).then_some((claim, label, rest))
        })
        .or(bracket)
}

/// Where the last of these spaced dashes stands.
fn last_dash(sentence: &str, dash: &str) -> Option<usize> {
    let starts = memchr::memrchr_iter(0xe2, sentence.as_bytes()).filter_map(|at| at.checked_sub(1));
    starts.into_iter().find(|at| sentence.get(*at..).is_some_and(|rest| rest.starts_with(dash)))
}

/// The longest verdict in brackets, in bytes.
const MAX_BRACKET_BYTES: usize = 64;

/// "Le pont est vendu (faux).": a verdict alone in brackets.
fn in_brackets<'a>(
    body: &'a str,
    from: usize,
    sentence: &'a str,
    language: Spoken<'_>,
) -> Option<(&'a str, &'a str, &'a str)> {
    let open = from + sentence.rfind('(')?;
    let inner = body.get(open + 1..)?;
    let close = bounded::first(inner, MAX_BRACKET_BYTES).find(')')?;
    let (label, rest) = (inner.get(..close)?, inner.get(close + 1..)?);
    language.is_label(label).then_some((body.get(..open)?, label, rest))
}

/// Whether a section's last item was cut inside its first word: "- Affirmatio".
pub(super) fn is_cut_in_first_word(item: &str) -> bool {
    !item.trim().contains(char::is_whitespace) && !item.trim_end().ends_with(['.', '!', '?', ':'])
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::Language::French;
    use crate::labels::Labels;

    fn read(item: &str) -> Option<Draft<'_>> {
        super::read(item, Labels::built_in(), French.into())
    }

    #[track_caller]
    fn check(item: &str, text: &str, label: Option<&str>, rationale: Option<&str>) {
        let draft = read(item).expect(item);
        assert_eq!((draft.text, draft.label, draft.rationale), (text, label, rationale), "{item}");
    }

    #[test]
    fn sentence_verdict() {
        check(
            "Affirmation : M. Orban a vendu 15.000 mètres, n° 3 compris. Non prouvée. Aucun acte n’existe.",
            "M. Orban a vendu 15.000 mètres, n° 3 compris",
            Some("Non prouvée"),
            Some("Aucun acte n’existe."),
        );
        check(
            "Le pont aurait été vendu, selon M. Orban, ancien maire. Non prouvée.",
            "Le pont aurait été vendu, selon M. Orban, ancien maire",
            Some("Non prouvée"),
            None,
        );
        check(
            "Rumeur : le lac est vide. C’est faux : il est plein.",
            "le lac est vide",
            Some("faux"),
            Some("il est plein."),
        );
        check(
            "Affirmation : Le pont ferme. ❌ Faux. Il est ouvert.",
            "Le pont ferme",
            Some("Faux"),
            Some("Il est ouvert."),
        );
    }

    #[test]
    fn colon_verdict_behind_a_label() {
        check(
            "Affirmation selon laquelle le pont serait fermé : réfutée. La mairie dément. (lysse.example)",
            "le pont serait fermé",
            Some("réfutée"),
            Some("La mairie dément."),
        );
        check(
            "Affirmation concernant la vente du pont : confirmée par deux médias",
            "la vente du pont",
            Some("confirmée"),
            Some("par deux médias"),
        );
        check("Affirmation qu’un pont ferme\u{a0}: non prouvée", "un pont ferme", Some("non prouvée"), None);
        check(
            "Affirmation virale: « le pont est vendu » : faux. Il est public.",
            "le pont est vendu",
            Some("faux"),
            Some("Il est public."),
        );
        check("Affirmation « le lac est vide » : faux.", "le lac est vide", Some("faux"), None);
        check(
            "Affirmation relayée par Rive Info : le pont est vendu. Réfutée. La mairie dément.",
            "le pont est vendu",
            Some("Réfutée"),
            Some("La mairie dément."),
        );
        check(
            "Affirmation relayée par Rive Info : réfutée.",
            "Affirmation relayée par Rive Info",
            Some("réfutée"),
            None,
        );
    }

    #[test]
    fn colon_verdict() {
        check(
            "Vente du pont : non prouvée. Mention des médias : A, B.",
            "Vente du pont",
            Some("non prouvée"),
            Some("Mention des médias : A, B."),
        );
        check(
            "Plan secret : la ville vendrait le pont : plutôt faux. Rien.",
            "Plan secret : la ville vendrait le pont",
            Some("plutôt faux"),
            Some("Rien."),
        );
        check(
            "Vente du pont : partiellement fausse et trompeuse. Rien.",
            "Vente du pont",
            Some("partiellement fausse et trompeuse"),
            Some("Rien."),
        );
        check("Vente du pont : à nuancer. Rien.", "Vente du pont", Some("à nuancer"), Some("Rien."));
        check(
            "Vente du pont : inexacte. Aucun document.",
            "Vente du pont",
            Some("inexacte"),
            Some("Aucun document."),
        );
        check(
            "Vente du pont : la ville nie. Aucun document.",
            "Vente du pont : la ville nie",
            None,
            Some("Aucun document."),
        );
        check("Vente du pont – faux. Rien.", "Vente du pont", Some("faux"), Some("Rien."));
    }

    #[test]
    fn free_sentence() {
        check(
            "Une photo du pont est un faux, selon le maire.",
            "Une photo du pont est un faux, selon le maire",
            Some("un faux"),
            None,
        );
        check(
            "Une affirmation non corroborée évoque une vente. Aucun acte n’existe.",
            "Une affirmation non corroborée évoque une vente",
            Some("non corroborée"),
            Some("Aucun acte n’existe."),
        );
    }

    #[test]
    fn other_places_of_a_verdict() {
        check(
            "Le pont est vendu (faux). Aucun acte.",
            "Le pont est vendu",
            Some("faux"),
            Some("Aucun acte."),
        );
        check(
            "Fausse affirmation : le pont est vendu. Rien.",
            "le pont est vendu",
            Some("Fausse"),
            Some("Rien."),
        );
        check("Affirmation mensongère : le pont est vendu.", "le pont est vendu", Some("mensongère"), None);
        check("FAUX : le pont est vendu. Rien.", "le pont est vendu", Some("FAUX"), Some("Rien."));
        check("❌ FAUX — Le pont est vendu. Rien.", "Le pont est vendu", Some("FAUX"), Some("Rien."));
        check(
            "[Plutôt faux] Le pont est vendu. Rien.",
            "Le pont est vendu",
            Some("Plutôt faux"),
            Some("Rien."),
        );
        check("Le pont — faux mais beau — est vendu.", "Le pont — faux mais beau — est vendu", None, None);
        check(
            "Rumeur : le pont est vendu. Fait : il est public.",
            "le pont est vendu",
            None,
            Some("il est public."),
        );
        check(
            "Affirmation : le pont est vendu. Verdict : faux. Explication : il est public.",
            "le pont est vendu",
            Some("faux"),
            Some("il est public."),
        );
    }

    #[test]
    fn the_opener_may_name_the_claimant() {
        let claimant = |item| read(item).and_then(|draft| draft.claimant);
        assert_eq!(claimant("Affirmation d’Ada Morval : le pont est vendu. Fausse."), Some("Ada Morval"));
        assert_eq!(claimant("Affirmation de la vente du pont de Lysse : fausse."), None);
    }

    #[test]
    fn a_verdict_that_was_cut_is_none() {
        check("Vente du pont : non prou", "Vente du pont", None, None);
        check("Affirmation : Le pont ferme. Non pro", "Le pont ferme", None, None);
        check("Vente du pont : la ville", "Vente du pont : la ville", None, None);
    }

    #[test]
    fn without_a_verdict() {
        check("Des images du pont ont circulé.", "Des images du pont ont circulé", None, None);
        check("Affirmation : Le pont est ven", "Le pont est ven", None, None);
        check("Affirmation selon laquelle le pont est ven", "le pont est ven", None, None);
        check("Le maire dit : « C’est faux »", "Le maire dit : « C’est faux »", None, None);
        check("La vente est-elle fausse ?", "La vente est-elle fausse ?", None, None);
        check("Vente du pont : fausse piste à Lysse.", "Vente du pont : fausse piste à Lysse", None, None);
    }

    #[test]
    fn no_claim() {
        assert!(read("Affirmation :").is_none());
        assert!(read("Affirmation selon laquelle").is_none());
        assert!(read("Il est conseillé de vérifier les images.").is_none());
        assert!(read("Aucune désinformation n’a été relevée.").is_none());
        assert!(read("").is_none());
    }
}
