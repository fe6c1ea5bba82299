//! A claim quoted at the head of an article, with who said it.
//!
//! | printed | claimant, claim |
//! |---|---|
//! | `Jo Whit stated on May 3, 2025 in a debate:` / `“Taxes doubled.”` | `Jo Whit`, `Taxes doubled` |
//! | `Jo Whit stated on May 3, 2025 in a debate: Taxes doubled` | `Jo Whit`, `Taxes doubled` |
//! | `“Taxes doubled.” – Jo Whit, candidate, May 3` | `Jo Whit`, `Taxes doubled` |

use super::draft::Draft;
use super::{claimant, printed, trim, words};
use crate::Language;

/// The claim stands among the first blocks: further down it is an ordinary quotation.
pub(super) const LAST_BLOCK: usize = 6;
/// The longest line that says who stated a claim, in bytes, so that prose is left alone.
const MAX_LINE_BYTES: usize = 160;

pub(super) struct Stated<'a> {
    pub draft: Draft<'a>,
    /// The claim is the next block, not this one.
    pub is_next: bool,
}

pub(super) fn read<'a>(text: &'a str, next: Option<&'a str>, language: Language) -> Option<Stated<'a>> {
    let signed = || signed(text, next, language).map(|draft| Stated { draft, is_next: false });
    lead_in(text, next, language).or_else(signed)
}

fn lead_in<'a>(text: &'a str, next: Option<&'a str>, language: Language) -> Option<Stated<'a>> {
    let (line, value) = text.split_once(':').filter(|(line, _)| line.len() <= MAX_LINE_BYTES)?;
    let (start, _) = words::of(language, "stated").find(line)?;
    let claimant = claimant::in_field(line.get(..start)?, language);
    let is_next = value.trim().is_empty();
    let claim = trim::claim(if is_next { next? } else { value });
    let draft = Draft { claimant, extent: text, ..Draft::new(claim) };
    claimant.map(|_| Stated { draft, is_next })
}

/// A quotation with a signature, when the next block is nothing but its rating.
fn signed<'a>(text: &'a str, next: Option<&str>, language: Language) -> Option<Draft<'a>> {
    let inner = text.strip_prefix(['“', '"', '«', '„'])?;
    let (quotation, signature) = inner.split_once(['”', '"', '»', '“'])?;
    let name = signature.trim_start().strip_prefix(['–', '—', '-'])?;
    printed::is_label(next?.trim_end_matches(['.', '!']), language).then(|| Draft {
        claimant: claimant::in_field(name, language),
        extent: text,
        ..Draft::new(trim::claim(quotation))
    })
}
