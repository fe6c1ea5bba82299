//! Claims of labelled layouts: "Claim:", "Verdict:", "The facts:", on one line or each on its own.
//!
//! A claim opens with its label and takes what follows: the verdict, the reason behind it, who said it. A label on a
//! line of its own takes the next block as its value. A claim without any further field is no claim: "Claim" is also a
//! word of insurers.

use super::draft::Draft;
use super::spoken::Spoken;
use super::stated::{self, Next, Stated};
use super::words::Kind;
use super::{claimant, printed, rows, trim, verdict, words};
use crate::BlockKind;
use crate::labels::{Label, Labels, Role};
use crate::text::paragraph::Paragraph;

/// What the labels of an article say.
#[derive(Debug)]
pub(super) struct Fields<'a, 'l> {
    pub drafts: Vec<Draft<'a>>,
    /// The value of a verdict label that stands without a claim.
    pub verdict: Option<&'a str>,
    labels: &'l Labels,
    language: Spoken<'l>,
    current: Option<Draft<'a>>,
    /// Who said the next claim, where that line comes first.
    announced: Option<&'a str>,
    waiting: Waiting,
    /// The verdict of the current claim stands in the reason: one with a label of its own counts for more.
    in_reason: bool,
    /// Inside a table whose header names a verdict.
    table: bool,
    between: Between<'a>,
}

/// What stands between a claim and the verdict label under it.
#[derive(Clone, Copy, Debug)]
enum Between<'a> {
    Nothing,
    /// One paragraph, which is the reason when none follows the verdict.
    Paragraph(&'a str),
    /// Several: no one of them is the reason.
    More,
}

/// What the next block may be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Waiting {
    Nothing,
    /// The value of a label that stood alone.
    Value(Role),
    /// The reason, after a verdict.
    Reason,
    /// The quoted claim itself, after the line that says who said it.
    Quotation,
    /// The line that signs a quoted claim.
    Signature,
    /// The verdict, after a quoted claim.
    Rating,
}

/// Reads the labelled fields of an article.
pub(super) fn read<'a, 'l>(
    paragraphs: &[Paragraph<'a>],
    labels: &'l Labels,
    language: Spoken<'l>,
) -> Fields<'a, 'l> {
    let mut fields = Fields {
        drafts: Vec::new(),
        verdict: None,
        labels,
        language,
        current: None,
        announced: None,
        waiting: Waiting::Nothing,
        in_reason: false,
        table: false,
        between: Between::Nothing,
    };
    for (place, paragraph) in paragraphs.iter().enumerate() {
        match paragraph.kind {
            BlockKind::Headline if fields.waiting == Waiting::Nothing => fields.headline(paragraph.text),
            _ if fields.labelled(paragraph) || fields.row(paragraph.text) => {}
            // "About this rating" may stand over the heading of what it announces.
            BlockKind::Heading if fields.waiting == Waiting::Value(Role::Rationale) => {}
            BlockKind::Heading if stated::is_quoted(paragraph.text) && fields.answered(place, paragraphs) => {
            }
            BlockKind::Heading => fields.waiting = Waiting::Nothing,
            BlockKind::ListItem if fields.listed(place, paragraphs) => {}
            _ if fields.answered(place, paragraphs) => {}
            _ if fields.waiting != Waiting::Nothing => fields.block(paragraph),
            _ => fields.stated(place, paragraphs),
        }
        fields.pass(paragraph);
    }
    fields.close();
    fields
}

/// Whether a block of this kind may give the reason of the verdict right before it: the introduction of an article that
/// opens with its labels, too.
fn is_prose(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::Introduction)
}

impl<'a> Fields<'a, '_> {
    /// Whether the block has labels, which are then read.
    fn labelled(&mut self, paragraph: &Paragraph<'a>) -> bool {
        let may_be = matches!(paragraph.kind, BlockKind::Label | BlockKind::ListItem | BlockKind::Heading);
        let labels = if may_be { self.labels.in_line(paragraph.text) } else { Vec::new() };
        for label in &labels {
            self.label(*label);
        }
        !labels.is_empty()
    }

    fn label(&mut self, label: Label<'a>) {
        if label.role == Role::Claim {
            self.close();
        }
        self.waiting = match (label.value, label.role) {
            ("", role) => Waiting::Value(role),
            // The verdict may open the next block: "➜ Faux. Il est public."
            (_, Role::Claim) => Waiting::Rating,
            _ => Waiting::Nothing,
        };
        if !label.value.is_empty() {
            self.value(label.role, label.value);
        }
    }

    /// A block without a label: what was waited for, or nothing.
    fn block(&mut self, paragraph: &Paragraph<'a>) {
        match std::mem::replace(&mut self.waiting, Waiting::Nothing) {
            Waiting::Value(role) => self.value(role, paragraph.text),
            Waiting::Reason if is_prose(paragraph.kind) => self.reason(paragraph.text),
            Waiting::Quotation | Waiting::Signature => self.waiting = Waiting::Rating,
            Waiting::Rating => self.rating_line(paragraph),
            Waiting::Reason | Waiting::Nothing => {}
        }
    }

    /// Whether the block is a row of a table of claims, which is then read.
    fn row(&mut self, line: &'a str) -> bool {
        let may_be = self.table || line.len() <= rows::MAX_HEADER_BYTES && !line.ends_with('.');
        let Some(cells) = Some(line).filter(|_| may_be).and_then(rows::cells) else {
            self.table = false;
            return false;
        };
        if rows::is_header(&cells, self.labels) {
            self.table = true;
        } else if self.table {
            self.close();
            self.drafts.extend(rows::read(line, &cells, self.language));
        }
        self.table
    }

    /// Keeps what stands between a claim and its verdict.
    fn pass(&mut self, paragraph: &Paragraph<'a>) {
        let is_beside =
            |draft: &Draft<'_>| !paragraph.text.as_bytes().as_ptr_range().contains(&draft.text.as_ptr());
        let is_open = self.current.as_ref().is_some_and(|draft| draft.label.is_none() && is_beside(draft));
        self.between = match self.between {
            _ if !is_open || paragraph.kind != BlockKind::Paragraph => return,
            Between::Nothing => Between::Paragraph(paragraph.text),
            _ => Between::More,
        };
    }

    fn value(&mut self, role: Role, value: &'a str) {
        match role {
            Role::Claim => self.claim(value),
            Role::Verdict => self.judge(value),
            Role::Rationale => self.explain(value),
            Role::Claimant => self.claimed_by(value),
            Role::Source if self.current.is_some_and(|draft| draft.rationale.is_none()) => {
                self.claimed_by(value);
            }
            Role::Source | Role::Published | Role::Other => {}
        }
    }

    /// A claim, perhaps with its verdict behind it; one with a label of its own counts for more.
    fn claim(&mut self, value: &'a str) {
        self.close();
        let judged = stated::judged(value, self.language);
        self.in_reason = judged.is_some();
        if judged.is_some_and(|draft| draft.rationale.is_none()) {
            self.waiting = Waiting::Reason;
        }
        let draft = judged.unwrap_or(Draft { extent: value, ..Draft::new(trim::claim(value)) });
        self.current = Some(Draft { claimant: self.announced.take(), ..draft });
    }

    fn judge(&mut self, value: &'a str) {
        let Some(draft) = self.current.as_mut() else {
            self.verdict = self.verdict.or(Some(value));
            return;
        };
        let (label, rest) = printed::split(value, self.language);
        if let Some(first) = draft.label.filter(|_| !self.in_reason) {
            draft.other =
                draft.other.or(label.filter(|label| printed::disagree(first, label, self.language)));
            if printed::before_rating(value, self.language).len() < value.len() {
                self.reason(value);
            }
        } else {
            draft.label = label;
            draft.rationale = trim::rationale(rest).or(draft.rationale);
            if draft.rationale.is_none() {
                self.waiting = Waiting::Reason;
            }
        }
    }

    /// What a label such as "Ce qu'il en est" introduces: the reason, its verdict perhaps in the first words.
    fn explain(&mut self, value: &'a str) {
        let unjudged =
            self.current.as_mut().filter(|draft| draft.label.is_none() && draft.rationale.is_none());
        match unjudged.zip(verdict::at_start(value, self.language)) {
            Some((draft, (label, rest))) => {
                draft.label = Some(label);
                draft.rationale = trim::rationale(rest);
                self.in_reason = true;
            }
            None => self.reason(value),
        }
    }

    fn reason(&mut self, value: &'a str) {
        if let Some(draft) = self.current.as_mut().filter(|draft| draft.rationale.is_none()) {
            let reason = printed::before_rating(value, self.language);
            draft.rationale = trim::rationale(printed::unrepeated(reason, draft.label));
        }
    }

    fn claimed_by(&mut self, value: &'a str) {
        let claimant = claimant::in_field(value, self.language);
        match self.current.as_mut() {
            Some(draft) if draft.claimant.is_none() => draft.claimant = claimant,
            _ => self.announced = claimant,
        }
    }

    /// "DISINFO: the dam was blown up": the claim is in the headline, the other fields follow.
    fn headline(&mut self, headline: &'a str) {
        if self.current.is_some() || !self.drafts.is_empty() {
            return;
        }
        let end = words::of(self.language, Kind::Headline).at_start(headline);
        let claim = end.and_then(|end| headline.get(end..)?.trim_start().strip_prefix(':'));
        self.current = claim.map(|claim| Draft { extent: headline, ..Draft::new(trim::claim(claim)) });
    }

    /// "Jo Whit stated on May 3, 2025 in a debate:" and the quotation under it; a quotation with its verdict under it.
    fn stated(&mut self, place: usize, paragraphs: &[Paragraph<'a>]) {
        let Some(blocks) = paragraphs.get(place..) else { return };
        let lead_in = || {
            let is_head = place <= stated::LAST_BLOCK && self.current.is_none();
            let before = place.checked_sub(1).and_then(|before| paragraphs.get(before));
            is_head.then(|| stated::lead_in(before, blocks, self.language)).flatten()
        };
        let Some(stated) = stated::signed(blocks, self.language).or_else(lead_in) else { return };
        self.open(&stated);
    }

    fn open(&mut self, stated: &Stated<'a>) {
        self.close();
        self.waiting = match stated.next {
            Next::Quotation => Waiting::Quotation,
            Next::Signature => Waiting::Signature,
            Next::Rating => Waiting::Rating,
            Next::Reason if stated.draft.rationale.is_some() => Waiting::Nothing,
            Next::Reason => Waiting::Reason,
        };
        self.current = Some(stated.draft);
    }

    /// An item with its verdict label under it, as a numbered list of claims has them.
    fn listed(&mut self, place: usize, paragraphs: &[Paragraph<'a>]) -> bool {
        let is_open = self.current.is_some_and(|draft| draft.label.is_none());
        if is_open || matches!(self.waiting, Waiting::Value(_)) {
            return false;
        }
        let item = stated::listed(place, paragraphs, self.labels);
        if let Some(draft) = item {
            self.close();
            self.current = Some(draft);
            self.waiting = Waiting::Nothing;
        }
        item.is_some()
    }

    /// A quoted claim with its verdict behind it or on the next line: "« Le pont est vendu. » Faux. Il est public."
    fn answered(&mut self, place: usize, paragraphs: &[Paragraph<'a>]) -> bool {
        let is_free = matches!(self.waiting, Waiting::Nothing | Waiting::Reason);
        let blocks = paragraphs.get(place..).filter(|_| is_free).unwrap_or_default();
        let Some(stated) = stated::answered(blocks, self.labels, self.language) else { return false };
        self.open(&stated);
        true
    }

    /// A block that is nothing but a verdict, or opens with one.
    fn rating_line(&mut self, paragraph: &Paragraph<'a>) {
        let label = paragraph.text.trim_end_matches(['.', '!']);
        let bare = || printed::split(label, self.language).0.unwrap_or(label);
        let whole = self.language.is_label(label).then(|| (bare(), ""));
        let read = whole.or_else(|| stated::verdict_of(paragraph.text, self.language));
        let Some((draft, (label, rest))) = self.current.as_mut().zip(read) else { return };
        draft.label = Some(label);
        draft.rationale = draft.rationale.or(trim::rationale(rest));
        if draft.rationale.is_none() {
            self.waiting = Waiting::Reason;
        }
    }

    fn close(&mut self) {
        self.in_reason = false;
        let between = std::mem::replace(&mut self.between, Between::Nothing);
        let Some(mut draft) = self.current.take() else { return };
        if let (Between::Paragraph(reason), Some(_), None) = (between, draft.label, draft.rationale) {
            draft.rationale = trim::rationale(printed::unrepeated(reason, draft.label));
        }
        let is_field = draft.label.is_some() || draft.rationale.is_some() || draft.claimant.is_some();
        let rated = draft.label.is_some_and(|label| self.language.is_label(label));
        if is_field && (rated || !draft.text.ends_with('?')) && draft.text.contains(char::is_alphanumeric) {
            self.drafts.push(draft);
        }
    }
}
