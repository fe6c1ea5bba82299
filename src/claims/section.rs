//! Sections of claims: each bullet is an item; without bullets, each sentence with a verdict of its own.

use super::draft::Draft;
use super::spoken::Spoken;
use super::{fields, item, prose, rows, stated, verdict};
use crate::BlockKind;
use crate::labels::{Label, Labels, Role};
use crate::text::paragraph::Paragraph;
use crate::text::sentence;

/// Reads the paragraphs of a disinformation section into `drafts`.
pub(super) fn read<'a>(
    paragraphs: &[Paragraph<'a>],
    labels: &Labels,
    language: Spoken<'_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let answered = |pair: &[Paragraph<'a>]| is_answered(pair, labels, language);
    if paragraphs.iter().any(|paragraph| is_answer(paragraph, labels)) || paragraphs.windows(2).any(answered)
    {
        return drafts.extend(fields::read(paragraphs, labels, language).drafts);
    }
    let rows = |paragraph: &Paragraph<'a>| {
        let cells = rows::cells(paragraph.text)?;
        rows::read(paragraph.text, &cells, language)
    };
    let bulleted = paragraphs.iter().any(|paragraph| paragraph.kind == BlockKind::ListItem);
    for paragraph in paragraphs.iter().filter(|paragraph| paragraph.kind != BlockKind::Heading) {
        if let Some(draft) = rows(paragraph) {
            drafts.push(draft);
        } else if bulleted && paragraph.kind == BlockKind::ListItem {
            let items = items(paragraph.text, labels, language);
            drafts.extend(items.filter_map(|item| item::read(item, labels, language)));
        } else {
            drafts.extend(unbulleted(paragraph.text, labels, language));
        }
    }
}

/// Whether a block answers a claim of another block: "Fait : il est public."
fn is_answer(paragraph: &Paragraph<'_>, labels: &Labels) -> bool {
    let is_reply = |label: Label<'_>| matches!(label.role, Role::Verdict | Role::Rationale);
    paragraph.kind != BlockKind::Heading && labels.at_start(paragraph.text).is_some_and(is_reply)
}

/// Whether the second of two blocks opens with the verdict on the claim that the first one labels: "Rumeur 1 : …", "➜ Faux. …"
fn is_answered(pair: &[Paragraph<'_>], labels: &Labels, language: Spoken<'_>) -> bool {
    let [claim, verdict] = pair else { return false };
    claim.kind == BlockKind::Label
        && labels.at_start(claim.text).is_some_and(|label| label.role == Role::Claim)
        && stated::verdict_of(verdict.text, language).is_some()
}

/// The items of a bullet: one, or several that each have an opener of their own.
fn items<'a>(
    bullet: &'a str,
    labels: &Labels,
    language: Spoken<'_>,
) -> impl Iterator<Item = &'a str> + use<'a> {
    let mut starts: Vec<usize> = Vec::new();
    for sentence in sentence::all(bullet) {
        if starts.is_empty() || is_opened(sentence, labels, language) {
            starts.push(offset(sentence, bullet));
        }
    }
    let ends = starts.clone().into_iter().skip(1).chain([bullet.len()]);
    let items = starts.into_iter().zip(ends).filter_map(|(start, end)| bullet.get(start..end));
    items.map(str::trim).filter(|item| !item::is_cut_in_first_word(item))
}

/// Whether a sentence opens as a claim: "Affirmation selon laquelle …", "Affirmation : …".
fn is_opened(sentence: &str, labels: &Labels, language: Spoken<'_>) -> bool {
    sentence.starts_with(char::is_uppercase) && item::opened(sentence, labels, language).is_some()
}

/// Where `piece`, a slice of `text`, starts in it.
fn offset(piece: &str, text: &str) -> usize {
    piece.as_ptr() as usize - text.as_ptr() as usize
}

/// How a sentence of a paragraph without bullet stands to the claims in it.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// It opens an item that runs on: an opener, or a verdict behind a colon.
    Item,
    /// It is a verdict, of the sentence before.
    Verdict,
    /// It has its verdict in it, and is a claim alone.
    Free,
    None,
}

fn part(sentence: &str, labels: &Labels, language: Spoken<'_>) -> Part {
    if is_opened(sentence, labels, language) || item::has_colon_verdict(sentence, language) {
        Part::Item
    } else if verdict::at_start(sentence, language).is_some() {
        Part::Verdict
    } else if verdict::in_sentence(sentence, language).is_some() {
        Part::Free
    } else {
        Part::None
    }
}

/// The claims of a paragraph without a bullet.
fn unbulleted<'a>(text: &'a str, labels: &Labels, language: Spoken<'_>) -> Vec<Draft<'a>> {
    let parts = sentence::all(text).map(|sentence| (sentence, part(sentence, labels, language)));
    let sentences: Vec<(&str, Part)> = parts.collect();
    let mut drafts = Vec::new();
    let mut at = 0;
    while let Some((sentence, part)) = sentences.get(at) {
        let Some(end) = end_of_item(&sentences, at) else {
            at += 1;
            continue;
        };
        let last = sentences.get(end - 1).map_or(*sentence, |(last, _)| last);
        let item = text.get(offset(sentence, text)..offset(last, text) + last.len());
        let draft = item.and_then(|item| item::read(item, labels, language));
        let framed = || (*part == Part::None).then(|| prose::framed(sentence, language)).flatten();
        drafts.extend(draft.map(|draft| match framed() {
            Some(framed) => Draft { text: framed.text, claimant: framed.claimant, ..draft },
            None => draft,
        }));
        at = end;
    }
    drafts
}

/// One past the last sentence of the claim that opens at `at`; `None` when none does.
fn end_of_item(sentences: &[(&str, Part)], at: usize) -> Option<usize> {
    let (_, part) = sentences.get(at)?;
    let judged = sentences.get(at + 1).is_some_and(|(_, next)| *next == Part::Verdict);
    match part {
        Part::Item => Some(run(sentences, at)),
        Part::None | Part::Free if judged => Some(run(sentences, at)),
        Part::Free => Some(at + 1),
        Part::Verdict | Part::None => None,
    }
}

/// One past the last sentence of the item that opens at `at`: up to the next claim.
fn run(sentences: &[(&str, Part)], at: usize) -> usize {
    let rest = sentences.get(at + 1..).unwrap_or_default();
    let next_is_judged = |place: usize| rest.get(place + 1).is_some_and(|(_, part)| *part == Part::Verdict);
    let ends = rest.iter().enumerate().position(|(place, (_, part))| match part {
        Part::Item | Part::Free => true,
        Part::None => next_is_judged(place),
        Part::Verdict => false,
    });
    at + 1 + ends.unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::{items, unbulleted};
    use crate::Language::French;
    use crate::labels::Labels;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Option<&str>, Option<&str>)]) {
        let found: Vec<_> = unbulleted(text, Labels::built_in(), French.into())
            .iter()
            .map(|draft| (draft.text, draft.label, draft.rationale))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn each_sentence_with_a_verdict_is_a_claim() {
        check(
            "Des images circulent. La photo du pont est un montage. La rumeur d’une vente est fausse, dit la ville.",
            &[
                ("La photo du pont est un montage", Some("un montage"), None),
                ("La rumeur d’une vente est fausse, dit la ville", Some("fausse"), None),
            ],
        );
        check("Les deux camps publient des photos. Il est conseillé de vérifier.", &[]);
    }

    #[test]
    fn an_opener_or_a_colon_takes_what_follows() {
        check(
            "Affirmation : Le pont est vendu. Non prouvée. Aucun acte. Affirmation selon laquelle le lac est vide : réfutée. Il est plein.",
            &[
                ("Le pont est vendu", Some("Non prouvée"), Some("Aucun acte.")),
                ("le lac est vide", Some("réfutée"), Some("Il est plein.")),
            ],
        );
        check(
            "Le pont serait vendu. Non prouvée. Aucun acte.",
            &[("Le pont serait vendu", Some("Non prouvée"), Some("Aucun acte."))],
        );
    }

    #[test]
    fn a_bullet_may_hold_two_items() {
        let bullet = "Affirmation : A est vendu. Fausse. Affirmation : B est vendu. Vraie.";
        assert_eq!(items(bullet, Labels::built_in(), French.into()).count(), 2);
        assert_eq!(items("Affirmatio", Labels::built_in(), French.into()).count(), 0);
    }
}
