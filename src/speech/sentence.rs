//! What the quotations of one sentence are: which are speech, whose, and of which kind.

use std::ops::Range;

use super::attribution::{Attribution, medium, preposition};
use super::cue::Cue;
use super::running::Run;
use super::{Found, Prose, after, before, closing, naming, split, tail};
use crate::names::{Gender, Who};
use crate::text::lexicon::Class;
use crate::text::quotation::Quotation;
use crate::text::words::{Kind, Words};
use crate::{BlockKind, Quote, QuoteKind, QuoteSpans, SectionKind, Span};

/// A sentence with its quotations and what surrounds it.
pub(super) struct Sentence<'a, 's> {
    pub prose: Prose<'a, 's>,
    /// The line that leads in, the sentence, and the line that goes on.
    pub words: Words<'a, 's>,
    pub cues: &'s [Cue],
    pub quotations: &'s [Quotation],
    /// Which of the quotations go on over several paragraphs.
    pub run: Run,
    /// Index of the paragraph.
    pub index: usize,
    /// The first quotation opens the paragraph.
    pub opens: bool,
    /// The sentence closes the paragraph.
    pub closes: bool,
    /// The tokens begin with a line that leads in.
    pub lead: bool,
    /// One past the last token of the sentence itself; what follows stands on the next line.
    pub own_end: usize,
    /// One past the sentence, in bytes of the source.
    pub end: usize,
    /// The same tokens, with what may sign the quotation behind a full stop or on the next line after them.
    pub all: Words<'a, 's>,
}

impl<'a> Sentence<'a, '_> {
    pub(super) fn read(&self, found: &mut Vec<Found<'a>>) {
        let mut last: Option<(usize, Attribution)> = None;
        for at in 0..self.words.len() {
            let Some(Kind::Quotation(index)) = self.words.kind(at) else { continue };
            let Some(quotation) = self.quotations.get(index as usize) else { continue };
            let Some(inner) = self.slice(quotation.inner.start, quotation.inner.end) else { continue };
            if naming::is_boilerplate(inner) || naming::is_name(self.words, at, inner) {
                continue;
            }
            let follows =
                last.as_ref().and_then(|(before, attribution)| self.goes_on(*before, at, attribution));
            let attribution = follows.or_else(|| self.attribution(at)).or_else(|| self.shared(at));
            match attribution {
                Some(attribution) => {
                    if self.is_wanted(&attribution) {
                        let mut next = self.quote(quotation, &attribution);
                        let before = found.last().filter(|before| before.paragraph == self.index);
                        if let Some(before) = before.filter(|_| self.goes_on_from_before(&attribution)) {
                            next.take_speaker(before);
                        }
                        found.push(next);
                    }
                    last = Some((at, attribution));
                }
                None if self.inherits(at, found) => {
                    let next = self.inherited(quotation, found);
                    found.extend(next);
                }
                None => self.unattributed(at, quotation, inner, found),
            }
        }
    }

    /// "Et d'ajouter : « … »": who was quoted before speaks on.
    fn goes_on_from_before(&self, attribution: &Attribution) -> bool {
        let opens = |of: usize| {
            let and = of.checked_sub(1).filter(|&and| self.words.is(and, Class::And));
            self.words.is(of, Class::Of) && and.is_some_and(|and| self.words.opens_sentence(and))
        };
        let cue = attribution.cue.as_ref().and_then(|cue| cue.start.checked_sub(1));
        attribution.who.is_none() && cue.is_some_and(opens)
    }

    fn slice(&self, start: u32, end: u32) -> Option<&'a str> {
        self.prose.source.get(start as usize..end as usize)
    }

    fn is_first(&self, at: usize) -> bool {
        self.opens && (0..at).all(|i| !self.words.is_quotation(i))
    }

    fn is_headline(&self) -> bool {
        self.prose.paragraphs.get(self.index).is_some_and(|paragraph| paragraph.kind == BlockKind::Headline)
    }

    /// What is said about the quotation by the words around it.
    fn attribution(&self, at: usize) -> Option<Attribution> {
        let first = self.is_first(at);
        let behind = after::read(self.words, at, self.cues)
            .or_else(|| tail::read(self.words, at + 1, first))
            .or_else(|| self.signed(at))
            .or_else(|| if self.is_headline() { after::headline(self.words, at, self.cues) } else { None });
        let Some(behind) = behind else { return self.led_to(at) };
        let is_led_to = first && self.lead;
        let may_relay =
            behind.who.as_ref().is_some_and(|who| self.words.is(who.speaker.start, Class::Medium));
        // Who is named behind the quotation spoke it, whatever stands before: mostly nothing does.
        let lead = if is_led_to || may_relay { before::read(self.words, at, self.cues) } else { None };
        if let Some(relayed) = lead.as_ref().and_then(|lead| self.relayed(&behind, lead)) {
            return Some(relayed);
        }
        Some(match lead {
            Some(lead) if is_led_to => self.joined(behind, lead),
            _ => Attribution {
                is_partial: behind.is_partial || !is_led_to && !self.stands_alone(at),
                ..behind
            },
        })
    }

    /// "« Faux » et « trompeur », juge le maire": what is said behind the last of them.
    fn shared(&self, at: usize) -> Option<Attribution> {
        let mut last = at;
        while (self.words.is(last + 1, Class::And) || self.words.is_kind(last + 1, Kind::Comma))
            && self.words.is_quotation(last + 2)
        {
            last += 2;
        }
        let found = Some(last).filter(|&last| last > at && self.stands_alone(at))?;
        self.attribution(found).filter(|found| found.cue.as_ref().is_some_and(|cue| cue.start > last))
    }

    /// What is said about the quotation before it, or by an incise without a speaker.
    fn led_to(&self, at: usize) -> Option<Attribution> {
        if let Some(lead) = before::read(self.words, at, self.cues) {
            return Some(self.with_kind(at, lead));
        }
        let own = self.words.until(self.own_end)?;
        let closed = || closing::read(own, at, self.cues);
        after::unnamed(self.words, at, self.cues).filter(|_| self.stands_alone(at)).or_else(closed)
    }

    /// "Le maire a jugé l'offre « ridicule », rapporte l'agence Ordane": a medium that closes the sentence relays the words.
    fn relayed(&self, behind: &Attribution, lead: &Attribution) -> Option<Attribution> {
        let at = behind.who.as_ref()?.speaker.start;
        let spoken = lead.cue.is_some() && lead.who.as_ref().is_some_and(|who| who.end <= at);
        let via = medium(self.words, at).filter(|_| spoken && self.words.is(at, Class::Medium))?;
        Some(Attribution { via: Some(via), ..lead.clone() })
    }

    /// A signature behind a full stop or on the next line.
    fn signed(&self, at: usize) -> Option<Attribution> {
        if !self.is_first(at) {
            return None;
        }
        let found = tail::read(self.all, self.words.len(), true)?;
        let who = found.who.as_ref()?;
        let first = self.all.tokens.get(self.words.len())?.start as usize;
        let before = self.prose.source.get(..first)?.trim_end();
        // A dash that opens the line is no part of the paragraph.
        let dashed = before.ends_with(['–', '—', '-']) || self.all.is_kind(self.words.len(), Kind::Dash);
        (found.date.is_some() || who.is_person && (who.role.is_some() || dashed)).then_some(found)
    }

    /// A line that leads in and a signature may both name the speaker: the signature's, with role and cue from either.
    fn joined(&self, mut behind: Attribution, lead: Attribution) -> Attribution {
        behind.cue = behind.cue.or(lead.cue);
        behind.hedged |= lead.hedged;
        behind.via = behind.via.or(lead.via);
        behind.date = behind.date.or(lead.date);
        if let (Some(who), Some(lead)) = (&mut behind.who, lead.who)
            && who.is_person
            && who.role.is_none()
        {
            who.role = lead.as_role(self.words);
        }
        behind
    }

    /// Whether nothing of the author's sentence stands before the quotation: only a colon, an adverb, another quotation.
    fn stands_alone(&self, at: usize) -> bool {
        let from = (0..at)
            .rev()
            .find(|&i| {
                matches!(
                    self.words.kind(i),
                    Some(Kind::Colon | Kind::Stop | Kind::Semicolon | Kind::Quotation(_))
                )
            })
            .map_or(0, |i| i + 1);
        (from..at).all(|i| !self.words.is_word(i) || self.words.any(i, super::attribution::JOINING))
    }

    /// Whether a lead-in leaves the quotation on a line of its own.
    fn with_kind(&self, at: usize, mut lead: Attribution) -> Attribution {
        if self.is_first(at) && self.lead {
            let after = at + 1..self.own_end;
            let alone = after.clone().all(|i| !self.words.is_word(i)) || self.is_cited(at + 1);
            lead.is_partial = self.words.len() > self.own_end || !alone;
        }
        lead
    }

    /// Only a citation in brackets follows.
    fn is_cited(&self, at: usize) -> bool {
        self.words.is_kind(at, Kind::Open)
    }

    /// « A », dit X, « B »: the second part has speaker, role and cue of the first.
    fn goes_on(&self, before: usize, at: usize, attribution: &Attribution) -> Option<Attribution> {
        let who = attribution.who.as_ref()?;
        let cue = attribution.cue.as_ref()?;
        let inside = cue.start > before && who.end <= at;
        let end = who.end.max(cue.end);
        let joined = (end..at).all(|i| {
            !self.words.is_word(i) && !self.words.is_kind(i, Kind::Semicolon)
                || self.words.is_date(i)
                || self.words.any(i, super::attribution::JOINING)
        });
        // « A » pour les uns, « B » pour les autres
        let next = at + 1 + usize::from(self.words.is_kind(at + 1, Kind::Comma));
        let own = preposition(self.words, next, true).is_some();
        (inside && joined && !own).then(|| Attribution { is_partial: false, ..attribution.clone() })
    }

    /// Whether the quotation is a sentence of its own right behind an attributed one.
    fn inherits(&self, at: usize, found: &[Found<'a>]) -> bool {
        let alone = (0..self.words.len()).all(|i| i == at || !self.words.is_word(i));
        let behind = |previous: &Found<'a>| {
            let end = previous.sentence_end.max(previous.quote.extent?.end() as usize);
            let gap = self.slice(end as u32, self.words.tokens.get(at)?.start)?;
            let adjacent = gap.chars().all(|c| c.is_whitespace() || matches!(c, '.' | '!' | '?' | '…' | ','));
            Some(adjacent && previous.paragraph == self.index && previous.quote.kind == QuoteKind::Direct)
        };
        alone && found.last().and_then(behind).unwrap_or(false)
    }

    /// The quotation with the speaker and role of the one before.
    fn inherited(&self, quotation: &Quotation, found: &[Found<'a>]) -> Option<Found<'a>> {
        let mut next = self.quote(quotation, &Attribution::default());
        next.take_speaker(found.last()?);
        Some(next)
    }

    /// Whether the quotation counts in this place: a quoted claim only when a named speaker said it, a headline only when attributed.
    fn is_wanted(&self, attribution: &Attribution) -> bool {
        let Some(paragraph) = self.prose.paragraphs.get(self.index) else { return false };
        let named = attribution
            .who
            .as_ref()
            .is_some_and(|who| self.text_of(who).chars().any(char::is_uppercase) && !who.is_pronoun);
        match paragraph.section_kind {
            Some(SectionKind::Disinformation) => named,
            _ => paragraph.kind != BlockKind::Headline || attribution.who.is_some(),
        }
    }

    fn text_of(&self, who: &Who) -> &'a str {
        self.words.text(who.speaker.clone())
    }

    /// A quotation that nobody is said to have spoken counts when it is a paragraph or splits around its own incise.
    fn unattributed(&self, at: usize, quotation: &Quotation, inner: &'a str, found: &mut Vec<Found<'a>>) {
        if split::read(self, quotation, found) {
            return;
        }
        let Some(paragraph) = self.prose.paragraphs.get(self.index) else { return };
        let prose = matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Quote)
            && paragraph.section_kind != Some(SectionKind::Disinformation);
        let only = (0..self.own_end).all(|i| i == at || !self.words.is_word(i));
        // "« L'eau est vide ! » L'affirmation circule": a claim that nobody is said to have made is no speech.
        let alone = self.opens && self.closes && only;
        let statement = alone && !self.lead && is_statement(inner);
        if prose && (statement || self.run.of(quotation).is_some()) {
            found.push(self.quote(quotation, &Attribution::default()));
        }
    }

    /// The quote with its spans.
    fn quote(&self, quotation: &Quotation, attribution: &Attribution) -> Found<'a> {
        let text = self.slice(quotation.inner.start, quotation.inner.end).unwrap_or("");
        let mut found = self.build(text, Span::new(quotation.outer.start, quotation.outer.end), attribution);
        found.run = self.run.of(quotation);
        found
    }

    /// A quote of `text`, whose marks and place are `outer`.
    pub(super) fn build(&self, text: &'a str, outer: Option<Span>, attribution: &Attribution) -> Found<'a> {
        let mut found = build(self.all, text, outer, attribution);
        found.quote.section = self.prose.paragraphs.get(self.index).and_then(|paragraph| paragraph.section);
        found.paragraph = self.index;
        found.sentence_end = self.end;
        found
    }
}

/// A quote of `text` with its attribution, whose ranges count the tokens of `words`.
pub(super) fn build<'a>(
    words: Words<'a, '_>,
    text: &'a str,
    outer: Option<Span>,
    attribution: &Attribution,
) -> Found<'a> {
    let place = |piece: Option<&'a str>| piece.and_then(|piece| Span::of(words.source, piece));
    let piece =
        |range: Option<Range<usize>>| range.map(|range| words.text(range)).filter(|piece| !piece.is_empty());
    let who = attribution.who.as_ref();
    let speaker = piece(who.map(|who| who.speaker.clone()));
    let role = piece(who.and_then(|who| who.role.clone()));
    let (cue, via) = (piece(attribution.cue.clone()), piece(attribution.via.clone()));
    let date = piece(attribution.date.map(|at| at..at + 1));
    let kind = if attribution.is_partial { QuoteKind::Partial } else { QuoteKind::Direct };
    let mut quote = Quote::new(text, kind);
    quote.span = Span::of(words.source, text);
    quote.spans = QuoteSpans {
        speaker: place(speaker),
        role: place(role),
        cue: place(cue),
        via: place(via),
        date: place(date),
    };
    let pieces = [speaker, role, cue, via, date].map(place);
    quote.extent = pieces
        .into_iter()
        .flatten()
        .chain(quote.span)
        .fold(outer, |extent, span| Some(extent.map_or(span, |extent| extent.to(span))));
    quote.speaker = speaker.map(Into::into);
    quote.role = role.map(Into::into);
    quote.cue = cue.map(Into::into);
    quote.via = via.map(Into::into);
    (quote.hedged, quote.denied) = (attribution.hedged, attribution.denied);
    Found {
        quote,
        paragraph: 0,
        sentence_end: 0,
        is_person: who.is_some_and(|who| who.is_person),
        is_pronoun: who.is_some_and(|who| who.is_pronoun),
        gender: who.and_then(|who| Gender::of(words, who)),
        run: None,
    }
}

/// Words enough for a statement.
const SHORTEST_STATEMENT: usize = 3;

/// Whether the words can stand as a statement: there are several.
fn is_statement(inner: &str) -> bool {
    inner.split_whitespace().nth(SHORTEST_STATEMENT - 1).is_some()
}
