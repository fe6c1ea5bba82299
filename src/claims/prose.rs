//! A claim in prose, judged by the next sentence or by a verdict further down.
//!
//! | printed | claim, label, rationale |
//! |---|---|
//! | `Des internautes affirment que le lac est vide. C'est faux : il est plein.` | `le lac est vide`, `faux`, `il est plein.` |
//! | `Une vidéo montrerait le lac vide. C'est faux : il est plein.` | `Une vidéo montrerait le lac vide`, `faux`, `il est plein.` |
//! | `“The bridge is sold,” reads the caption of a post.` … `VERDICT` `False. It is public.` | `The bridge is sold`, `False`, `It is public.` |
//! | `FALSE: Harbor bridge sold to a casino` (headline) | `Harbor bridge sold to a casino`, `FALSE`, none |
//! | `Il est faux que le pont soit vendu` (headline) | `le pont soit vendu`, `faux`, none |
//! | `A vlogger FALSELY claims the bridge is sold` (headline) | `the bridge is sold`, `FALSELY`, none |
//! | `Is the bridge sold? No, that's not true: it is public.` (introduction) | `Is the bridge sold?`, `not true`, `it is public.` |
//!
//! What "on dit que" reports is nobody's claim: columns answer it.

use super::draft::Draft;
use super::spoken::Spoken;
use super::words::Kind;
use super::{claimant, printed, stated, trim, verdict, words};
use crate::BlockKind;
use crate::text::paragraph::Paragraph;
use crate::text::{bounded, sentence};

/// The claim of an article, the text `source`, whose labels name none. `value` is that of its verdict label.
pub(super) fn read<'a>(
    source: &str,
    paragraphs: &[Paragraph<'a>],
    value: Option<&'a str>,
    language: Spoken<'_>,
) -> Option<Draft<'a>> {
    let Some(value) = value else {
        return judged(source, paragraphs, language)
            .or_else(|| answered(paragraphs, language))
            .or_else(|| headline(paragraphs, language));
    };
    let (label, rest) = printed::split(value, language);
    let label = label.filter(|label| language.is_label(label))?;
    let claim = judged(source, paragraphs, language).or_else(|| reported(paragraphs, language))?;
    Some(Draft { label: Some(label), rationale: trim::rationale(rest), ..claim })
}

/// A sentence that reports a claim, and the sentence after it that judges it.
fn judged<'a>(source: &str, paragraphs: &[Paragraph<'a>], language: Spoken<'_>) -> Option<Draft<'a>> {
    let anchors = words::of(language, Kind::Anchor).occurring_in(source);
    let may_judge = |text: &&str| anchors.iter().any(|anchor| anchor.find(text.as_bytes()).is_some());
    prose(paragraphs).filter(may_judge).find_map(|text| {
        let mut before: Option<&str> = None;
        sentence::all(text).find_map(|sentence| {
            let reporting = before.replace(sentence)?;
            let (label, _) = verdict::at_start(without_turn(sentence, language), language)?;
            let claim = framed(reporting, language)
                .or_else(|| captioned(reporting, language))
                .or_else(|| attributed(reporting, language))
                .or_else(|| hearsay(reporting, language))?;
            let end = label.as_ptr() as usize - text.as_ptr() as usize + label.len();
            let rationale = trim::rationale(text.get(end..)?);
            Some(Draft { label: Some(label), rationale, extent: reporting, ..claim })
        })
    })
}

/// A sentence without the word that turns against the one before: "Attention, c'est faux."
fn without_turn<'a>(sentence: &'a str, language: Spoken<'_>) -> &'a str {
    let rest = words::of(language, Kind::Turn).at_start(sentence).and_then(|end| sentence.get(end..));
    rest.map_or(sentence, |rest| rest.trim_start_matches([',', ':', ' ', '\u{a0}']))
}

/// The claim of "Selon des publications, le lac est vide." and "Le lac est vide, selon un message."
fn attributed<'a>(sentence: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let attribution = words::of(language, Kind::Attribution);
    let (before, after) = sentence.split_once(',')?;
    let opens = attribution.at_start(before).is_some();
    let closing = || sentence.rsplit_once(", ").filter(|(_, tail)| attribution.at_start(tail).is_some());
    let claim = if opens { after } else { closing()?.0 };
    let claim = trim::claim(claim);
    (!claim.is_empty()).then(|| Draft { claimant: claimant::of(sentence, language), ..Draft::new(claim) })
}

/// The claim that a post is said to make: "Selon une page suivie par mille personnes, le lac est vide."
fn posted<'a>(sentence: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    /// An article, perhaps an adjective, and the noun.
    const MAX_WORDS: usize = 3;
    let after = sentence.get(words::of(language, Kind::Attribution).at_start(sentence)?..)?;
    let relay = words::of(language, Kind::Relay);
    let mut first = after.split_whitespace().take(MAX_WORDS);
    first.any(|word| relay.has(word.trim_end_matches(','))).then(|| attributed(sentence, language)).flatten()
}

/// A sentence that passes on what it does not vouch for, "Une vidéo montrerait le lac vide.": the claim is the whole of it.
fn hearsay<'a>(sentence: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let holds = |kind| words::of(language, kind).find(sentence).is_some();
    let passes_on = holds(Kind::Hearsay) && !holds(Kind::Frame) && !sentence.ends_with('?');
    passes_on.then(|| Draft::new(trim::claim(sentence)))
}

/// The claim that a sentence reports: what follows "affirment que".
pub(super) fn framed<'a>(sentence: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let (start, end) = words::of(language, Kind::Frame).find(sentence)?;
    if words::of(language, Kind::Impersonal).has(sentence.get(..start)?) {
        return None;
    }
    let claim = trim::claim(sentence.get(end..)?.trim_start_matches(['\'', '’', ',']));
    let claimant = claimant::of(sentence.get(..end)?, language);
    (!claim.is_empty()).then(|| Draft { claimant, ..Draft::new(claim) })
}

/// The quoted words of the checked post, else the first reported claim.
fn reported<'a>(paragraphs: &[Paragraph<'a>], language: Spoken<'_>) -> Option<Draft<'a>> {
    let framed = |text: &'a str| sentence::all(text).find_map(|sentence| framed(sentence, language));
    let captioned = prose(paragraphs).find_map(|text| captioned(text, language));
    let posted = |text: &'a str| sentence::all(text).find_map(|sentence| posted(sentence, language));
    captioned.or_else(|| prose(paragraphs).find_map(|text| posted(text).or_else(|| framed(text))))
}

/// "“The bridge is sold,” reads the caption": the words between the marks.
fn captioned<'a>(text: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let inner = text.trim_start().strip_prefix(stated::OPENING)?;
    let (quoted, after) = inner.split_once(['”', '"', '»', '“'])?;
    let after = after.trim_start_matches([',', ' ', '\u{a0}', '\u{202f}']);
    words::of(language, Kind::Caption).at_start(after)?;
    Some(Draft { extent: quoted, ..Draft::new(trim::claim(quoted)) })
}

fn prose<'p, 'a>(paragraphs: &'p [Paragraph<'a>]) -> impl Iterator<Item = &'a str> + use<'p, 'a> {
    let is_prose = |kind| matches!(kind, BlockKind::Paragraph | BlockKind::Introduction | BlockKind::Quote);
    paragraphs.iter().filter(move |paragraph| is_prose(paragraph.kind)).map(|paragraph| paragraph.text)
}

/// A question that the first lines ask and judge: "Did the mayor sign? No, that's not true: …".
fn answered<'a>(paragraphs: &[Paragraph<'a>], language: Spoken<'_>) -> Option<Draft<'a>> {
    let is_first = |kind| matches!(kind, BlockKind::Headline | BlockKind::Introduction);
    paragraphs.iter().filter(|paragraph| is_first(paragraph.kind)).find_map(|paragraph| {
        let (question, answer) = sentence::first(paragraph.text);
        let answer = answer.trim_start();
        let word = printed::answer(answer, language).filter(|_| question.ends_with('?'))?;
        let rest = answer.get(word.len()..)?.trim_start_matches([',', '.', '!', ':', ' ']);
        let (label, rest) = verdict::at_start(rest, language)?;
        Some(Draft {
            label: Some(label),
            rationale: trim::rationale(rest),
            extent: paragraph.text,
            ..Draft::new(trim::claim(question))
        })
    })
}

/// The verdict in a headline, and the claim behind it.
pub(super) fn headline<'a>(paragraphs: &[Paragraph<'a>], language: Spoken<'_>) -> Option<Draft<'a>> {
    let headline = paragraphs.iter().find(|paragraph| paragraph.kind == BlockKind::Headline)?.text;
    shouted(headline, language)
        .or_else(|| with_adverb(headline, language))
        .or_else(|| denied(headline, language))
}

/// "Il est faux que le péage soit aboli": a verdict, and the claim behind it.
fn denied<'a>(headline: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    /// What stands before the claim: "Il est tout à fait faux que".
    const MAX_BYTES: usize = 64;
    words::of(language, Kind::That).find(bounded::first(headline, MAX_BYTES))?;
    let (label, rest) = verdict::at_start(headline, language)?;
    let rest = rest.trim_start();
    let claim = trim::claim(
        rest.get(words::of(language, Kind::That).at_start(rest)?..)?.trim_start_matches(['\'', '’']),
    );
    (!claim.is_empty()).then(|| Draft { label: Some(label), extent: headline, ..Draft::new(claim) })
}

/// "A vlogger FALSELY claims the toll was abolished": the adverb is the verdict.
fn with_adverb<'a>(headline: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let (start, end) = words::of(language, Kind::Falsely).find(headline)?;
    let phrase = headline.get(start..end)?;
    let (from, to) = words::of(language, Kind::Adverb).find(phrase)?;
    let claim = trim::claim(headline.get(end..)?.trim_start_matches(['\'', '’', ',']));
    (!claim.is_empty()).then(|| Draft {
        label: phrase.get(from..to),
        extent: headline,
        claimant: claimant::before(headline.get(..start).unwrap_or_default(), language),
        ..Draft::new(claim)
    })
}

/// A verdict before a colon, in capitals: "FALSE: …", "PARTLY FALSE: …".
fn shouted<'a>(headline: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let (label, claim) = headline.split_once(':')?;
    let label = label.trim();
    let is_prefix = words::of(language, Kind::Headline).at_start(headline).is_some();
    let shouted = !is_prefix && label.len() > 1 && !label.contains(char::is_lowercase);
    let claim = trim::claim(claim);
    (shouted && !claim.is_empty() && language.is_label(label)).then(|| Draft {
        label: Some(label),
        extent: headline,
        ..Draft::new(claim)
    })
}
