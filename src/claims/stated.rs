//! A quoted claim, with who said it.
//!
//! | printed | claimant, claim |
//! |---|---|
//! | `Jo Whit stated on May 3, 2025 in a debate:` / `“Taxes doubled.”` | `Jo Whit`, `Taxes doubled` |
//! | `Jo Whit stated on May 3, 2025 in a debate: Taxes doubled` | `Jo Whit`, `Taxes doubled` |
//! | `Jo Whit` / `stated on May 3, 2025 in a debate:` / `“Taxes doubled.”` | `Jo Whit`, `Taxes doubled` |
//! | `“Taxes doubled.” – Jo Whit, candidate, May 3` / `FALSE` | `Jo Whit`, `Taxes doubled` |
//! | `“Taxes doubled.”` / `– Caption of a video` / `FALSE` | none, `Taxes doubled` |
//! | `“Taxes doubled.”` / `FALSE` | none, `Taxes doubled` |
//! | `1. “Taxes doubled.”` / `Verdict: False.` | none, `Taxes doubled` |
//! | `Jo Whit: “Taxes doubled.”` / `→ FALSE. They rose by a tenth.` | `Jo Whit`, `Taxes doubled` |
//! | `2. “Taxes doubled.” False. They rose by a tenth.` | none, `Taxes doubled` |
//! | `- Taxes doubled. FALSE. They rose by a tenth.` | none, `Taxes doubled` |

use super::draft::Draft;
use super::spoken::Spoken;
use super::words::Kind;
use super::{claimant, trim, verdict, words};
use crate::labels::{Labels, Role, is_decoration};
use crate::metadata::byline;
use crate::text::paragraph::Paragraph;
use crate::text::{bounded, sentence};
use crate::{BlockKind, SectionKind};

/// A claim that a line introduces stands among the first blocks: further down it is an ordinary quotation.
pub(super) const LAST_BLOCK: usize = 6;
/// The longest line that says who stated a claim, in bytes, so that prose is left alone.
const MAX_LINE_BYTES: usize = 160;

pub(super) struct Stated<'a> {
    pub draft: Draft<'a>,
    pub next: Next,
}

/// What the next block is.
pub(super) enum Next {
    /// The claim itself.
    Quotation,
    /// The line that signs the claim.
    Signature,
    /// The verdict.
    Rating,
    /// The reason, after a verdict that was read.
    Reason,
}

/// A line that says who stated the claim, the first of `blocks`; `before` is the block before it.
pub(super) fn lead_in<'a>(
    before: Option<&Paragraph<'a>>,
    blocks: &[Paragraph<'a>],
    language: Spoken<'_>,
) -> Option<Stated<'a>> {
    let text = blocks.first()?.text;
    let (line, value) = text.split_once(':').filter(|(line, _)| line.len() <= MAX_LINE_BYTES)?;
    let (start, _) = words::of(language, Kind::Stated).find(line)?;
    let claimant = match line.get(..start)? {
        // Pages have the name on a line of its own.
        "" => before.map(|before| before.text).filter(|name| byline::is_name(name))?,
        name => claimant::in_field(name, language)?,
    };
    let (claim, next) = match value.trim() {
        "" => (blocks.get(1)?.text, Next::Quotation),
        value => (value, Next::Rating),
    };
    let draft = Draft { claimant: Some(claimant), extent: text, ..Draft::new(trim::claim(claim)) };
    Some(Stated { draft, next })
}

/// A quotation with its signature, behind it or under it, when the block after that is nothing but its verdict.
pub(super) fn signed<'a>(blocks: &[Paragraph<'a>], language: Spoken<'_>) -> Option<Stated<'a>> {
    let text = blocks.first()?.text;
    let (quotation, after) = quotation(text)?;
    let behind = after.strip_prefix(['–', '—', '-']);
    let (signature, verdict, next) = match behind {
        Some(signature) => (signature, blocks.get(1)?, Next::Rating),
        None if !after.is_empty() => return None,
        None if blocks.get(1).is_some_and(|next| is_verdict(next, language)) => {
            ("", blocks.get(1)?, Next::Rating)
        }
        None => (blocks.get(1)?.text, blocks.get(2)?, Next::Signature),
    };
    is_verdict(verdict, language).then(|| {
        let name =
            claimant::in_field(signature, language).filter(|name| behind.is_some() || byline::is_name(name));
        let draft = Draft { claimant: name, extent: text, ..Draft::new(trim::claim(quotation)) };
        Stated { draft, next }
    })
}

/// The item at `place` when it stands alone between other blocks, its verdict label under it: the items of a list before
/// a verdict are its reasons.
pub(super) fn listed<'a>(place: usize, blocks: &[Paragraph<'a>], labels: &Labels) -> Option<Draft<'a>> {
    let item = |place: usize| blocks.get(place).filter(|block| block.kind == BlockKind::ListItem);
    let verdict = blocks.get(place + 1).filter(|block| block.kind == BlockKind::Label)?;
    let is_verdict = labels.at_start(verdict.text)?.role == Role::Verdict;
    let is_alone = place.checked_sub(1).is_none_or(|before| item(before).is_none());
    let claim = item(place).filter(|_| is_verdict && is_alone)?.text;
    Some(Draft { extent: claim, ..Draft::new(trim::claim(claim)) })
}

/// A quoted claim, its speaker before a colon perhaps, and the verdict behind it or at the start of the next block.
pub(super) fn answered<'a>(
    blocks: &[Paragraph<'a>],
    labels: &Labels,
    language: Spoken<'_>,
) -> Option<Stated<'a>> {
    let block = blocks.first().filter(|block| may_answer(block))?;
    let (claimant, said) = named(block.text, language).unwrap_or((None, block.text));
    let Some((quotation, after)) = quotation(said) else { return sentence(block, language) };
    let draft = Draft { claimant, extent: block.text, ..Draft::new(trim::claim(quotation)) };
    if !after.trim_end_matches('.').is_empty() {
        let (label, reason) = verdict_of(after, language)?;
        let rationale = trim::rationale(reason);
        return Some(Stated { draft: Draft { label: Some(label), rationale, ..draft }, next: Next::Reason });
    }
    let next = blocks.get(1)?;
    let judged = match next.kind {
        BlockKind::Label => labels.at_start(next.text)?.role == Role::Verdict,
        _ => may_answer(next) && verdict_of(next.text, language).is_some(),
    };
    judged.then_some(Stated { draft, next: Next::Rating })
}

/// Whether a block may hold a claim with its verdict; the answers of a quiz are no verdicts.
fn may_answer(block: &Paragraph<'_>) -> bool {
    use BlockKind::{Heading, Introduction, ListItem, Other, Paragraph, Quote};
    matches!(block.kind, Heading | Introduction | ListItem | Other | Paragraph | Quote)
        && !matches!(block.section_kind, Some(SectionKind::Quiz | SectionKind::Exercise))
}

/// An item that states something and judges it in its next sentence.
fn sentence<'a>(item: &Paragraph<'a>, language: Spoken<'_>) -> Option<Stated<'a>> {
    let text = Some(item.text).filter(|_| item.kind == BlockKind::ListItem)?;
    Some(Stated { draft: judged(text, language)?, next: Next::Reason })
}

/// A claim and, in the next sentence, its verdict: "Le pont est vendu. Faux. Il est public."
pub(super) fn judged<'a>(text: &'a str, language: Spoken<'_>) -> Option<Draft<'a>> {
    let (claim, after) = sentence::first(text);
    let (label, reason) = verdict_of(after, language)?;
    let rationale = trim::rationale(reason);
    Some(Draft { label: Some(label), rationale, extent: text, ..Draft::new(trim::claim(claim)) })
}

/// The name before the colon of "Ada Morval, maire : « Le pont est vendu. »", and what follows the colon.
fn named<'a>(text: &'a str, language: Spoken<'_>) -> Option<(Option<&'a str>, &'a str)> {
    let colon = memchr::memchr(b':', bounded::first(text, MAX_LINE_BYTES).as_bytes())?;
    let (name, said) = (text.get(..colon)?, text.get(colon + 1..)?.trim_start());
    // Asked before the name, which takes longer to tell.
    is_quoted(said).then_some(())?;
    let claimant = claimant::in_field(name, language).filter(|name| byline::is_name(name))?;
    Some((Some(claimant), said))
}

/// The verdict that `text` opens with, capitalised or behind a colon, and what follows it: "→ FAUX. La hausse est de 3 %.",
/// "C'est faux. La hausse est de 3 %."
pub(super) fn verdict_of<'a>(text: &'a str, language: Spoken<'_>) -> Option<(&'a str, &'a str)> {
    let opened = text.starts_with(':');
    let text = text.trim_start_matches(|c: char| c == '.' || is_decoration(c));
    let (label, rest) = verdict::at_start(text, language)?;
    let whole = rest.is_empty() || rest.trim_start().starts_with(['.', '!', ':', '–', '—', '(']);
    let is_capital = text.starts_with(char::is_uppercase);
    (whole && (is_capital || opened && text.starts_with(label))).then_some((label, rest))
}

/// Whether a block is nothing but a verdict.
fn is_verdict(block: &Paragraph<'_>, language: Spoken<'_>) -> bool {
    block.kind != BlockKind::Heading && language.is_label(block.text.trim_end_matches(['.', '!']))
}

/// What a quoted claim opens with.
pub(super) const OPENING: [char; 4] = ['“', '"', '«', '„'];

/// Whether `text` opens with a quotation.
pub(super) fn is_quoted(text: &str) -> bool {
    text.starts_with(OPENING)
}

/// The words between the marks that `text` opens with, and what follows them.
fn quotation(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix(OPENING)?;
    // `»` begins with C2, `”` and `“` with E2.
    let mut places = memchr::memchr3_iter(b'"', 0xc2, 0xe2, inner.as_bytes());
    places.find_map(|at| {
        let (quotation, rest) = inner.split_at_checked(at)?;
        Some((quotation, rest.strip_prefix(['”', '"', '»', '“'])?.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::{named, quotation, verdict_of};
    use crate::Language::French;

    #[test]
    fn a_verdict_behind_a_claim_is_capitalised_or_behind_a_colon() {
        for (text, expected) in [
            ("Faux. Rien", Some(("Faux", ". Rien"))),
            ("Faux", Some(("Faux", ""))),
            ("Faux (rien)", Some(("Faux", " (rien)"))),
            ("→ FAUX – rien", Some(("FAUX", " – rien"))),
            (". Faux ! Rien", Some(("Faux", " ! Rien"))),
            (": faux. Rien", Some(("faux", ". Rien"))),
            ("C’est faux. Rien", Some(("faux", ". Rien"))),
            ("faux. Rien", None),
            (": c’est faux. Rien", None),
            ("Faux, rien", None),
            ("Faux documents", None),
            ("Rien", None),
        ] {
            assert_eq!(verdict_of(text, French.into()), expected, "{text}");
        }
    }

    #[test]
    fn a_name_before_a_quotation_said_it() {
        for (text, expected) in [
            ("Ada Morval : « Le pont. »", Some((Some("Ada Morval"), "« Le pont. »"))),
            ("Ada Morval, maire : “Le pont.”", Some((Some("Ada Morval"), "“Le pont.”"))),
            ("Ada Morval : le pont.", None),
            ("un voisin : « Le pont. »", None),
            (" : « Le pont. »", None),
            ("Ada Morval « Le pont. »", None),
        ] {
            assert_eq!(named(text, French.into()), expected, "{text}");
        }
    }

    #[test]
    fn a_quotation_ends_at_its_mark() {
        for (text, expected) in [
            ("“Le pont.” – Ada", Some(("Le pont.", "– Ada"))),
            ("« Le pont é » Ada", Some((" Le pont é ", "Ada"))),
            ("„Die Brücke“", Some(("Die Brücke", ""))),
            ("\"Le pont\" ", Some(("Le pont", ""))),
            ("“Le pont", None),
            ("Le pont”", None),
        ] {
            assert_eq!(quotation(text), expected, "{text}");
        }
    }
}
