//! Reported speech: who said what, with which words.
//!
//! Quotation marks are paired first; only a sentence that holds a quotation is read word by word. What stands behind the
//! quotation is asked first ("…, a déclaré X", "— X, maire"), then what stands before it ("X a déclaré : …", "Selon X, …").
//! A quotation inside a sentence that nobody is said to have spoken is none; a wrong speaker is worse than none.
//!
//! A quotation over several paragraphs is a quote for each of them, of the same speaker. Dialogue after dashes is read where
//! an incise names who speaks.

mod after;
mod attribution;
mod before;
mod behind;
mod bridge;
mod clause;
mod closing;
mod colon;
mod cue;
mod dialogue;
mod indirect;
mod naming;
mod passage;
mod remarks;
mod resolve;
mod running;
mod sentence;
mod split;
mod subject;
mod tail;
#[cfg(test)]
mod tests;
mod voice;

use std::ops::Range;

pub(crate) use remarks::unattributed;

use passage::{Passage, continues, leads_in, next_line, sentence_length};
use sentence::Sentence;

use crate::names::Gender;
use crate::text::lexicon::Lexicon;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::{Pairing, Quotation};
use crate::text::quotation_marks::Marks;
use crate::text::reading::Reading;
use crate::text::sentence::first;
use crate::text::tokeniser::Tokeniser;
use crate::text::words::{Kind, Token, Words};
use crate::{BlockKind, Diagnostic, Language, Options, Quote, QuoteKind, SectionKind, Span, dates};

/// A quotation with what the later steps ask about it.
#[derive(Clone, Debug)]
struct Found<'a> {
    quote: Quote<'a>,
    /// Index of its paragraph.
    paragraph: usize,
    /// One past its sentence, in bytes.
    sentence_end: usize,
    /// Whether the speaker is a person's name.
    is_person: bool,
    /// Whether the speaker is a pronoun.
    is_pronoun: bool,
    /// What the words say of a speaker who is a person or a pronoun.
    gender: Option<Gender>,
    /// The quotation over several paragraphs that it is a part of.
    run: Option<u32>,
}

impl Found<'_> {
    /// Takes speaker and role of another quotation, whose place is theirs too.
    fn take_speaker(&mut self, other: &Self) {
        self.quote.speaker.clone_from(&other.quote.speaker);
        self.quote.role.clone_from(&other.quote.role);
        self.quote.spans.speaker = other.quote.spans.speaker;
        self.quote.spans.role = other.quote.spans.role;
        (self.is_person, self.is_pronoun, self.gender) = (other.is_person, other.is_pronoun, other.gender);
    }
}

/// Finds the reported speech of a text without an article around it, each line a paragraph.
///
/// ```
/// use factmark::{Language, Options, speech};
/// let text = "« On attend », a déclaré la ministre Ada Morval.";
/// let found = speech::find(text, Language::French, &Options::default());
/// assert_eq!(found[0].text, "On attend");
/// assert_eq!(found[0].speaker.as_deref(), Some("Ada Morval"));
/// assert_eq!(found[0].role.as_deref(), Some("ministre"));
/// ```
pub fn find<'a>(text: &'a str, language: Language, options: &Options) -> Vec<Quote<'a>> {
    let paragraphs: Vec<_> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|text| Paragraph { text, kind: BlockKind::Paragraph, section: None, section_kind: None })
        .collect();
    let reading =
        Reading { source: text, paragraphs: &paragraphs, language: Some(language), dates: None, options };
    read(&reading, &mut Scratch::default(), &mut Vec::new())
}

/// Reads the quotations of an article.
pub(crate) fn read<'a>(
    reading: &Reading<'a, '_>,
    scratch: &mut Scratch,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Quote<'a>> {
    let prose = Prose {
        source: reading.source,
        paragraphs: reading.paragraphs,
        // Without a language the marks and the signatures can still be read.
        language: reading.language.unwrap_or(Language::French),
        dates: reading.dates,
        inside_paragraphs: reading.options.quotes_in_prose,
        indirect: reading.options.indirect_speech,
    };
    read_prose(prose, scratch, diagnostics)
}

/// What is read: the paragraphs of an article.
#[derive(Clone, Copy)]
struct Prose<'a, 'p> {
    source: &'a str,
    paragraphs: &'p [Paragraph<'a>],
    language: Language,
    /// Where the dates stand, when they were looked for.
    dates: Option<&'p [Span]>,
    /// Also quotations that do not open their paragraph.
    inside_paragraphs: bool,
    /// Also speech without quotation marks.
    indirect: bool,
}

fn read_prose<'a>(
    prose: Prose<'a, '_>,
    scratch: &mut Scratch,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Quote<'a>> {
    scratch.run = running::Run::default();
    let place = |paragraph: Option<&Paragraph>| Span::of(prose.source, paragraph?.text).map(Span::range);
    if let Some((first, last)) = place(prose.paragraphs.first()).zip(place(prose.paragraphs.last())) {
        scratch.marks.find(prose.source, first.start..last.end);
    }
    let mut found = Vec::new();
    for index in 0..prose.paragraphs.len() {
        paragraph(prose, index, scratch, &mut found, diagnostics);
        diagnostics.extend(remarks::lead_in(prose, index, scratch));
    }
    running::share_speakers(&mut found);
    resolve::speakers(prose, &mut found);
    found.into_iter().map(|found| found.quote).collect()
}

/// Memory that is kept between paragraphs and between texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scratch {
    marks: Marks,
    pairing: Pairing,
    quotations: Vec<Quotation>,
    tokens: Vec<Token>,
    dates: Vec<Span>,
    cues: Vec<cue::Cue>,
    key: String,
    run: running::Run,
}

impl Scratch {
    fn clear(&mut self) {
        self.tokens.clear();
        self.dates.clear();
        self.cues.clear();
    }

    /// Pairs the marks of the paragraph at `range`.
    fn pair(&mut self, prose: Prose, index: usize, range: Range<usize>) {
        self.quotations.clear();
        let mut next = running::Next::Nothing;
        let goes_on = |shape, mark| {
            next = running::Next::of(prose, index, shape, mark);
            let at_end = || prose.source.get(range.end..).is_some_and(|rest| rest.trim().is_empty());
            next != running::Next::Nothing || at_end()
        };
        let open = self.run.step();
        let (source, language) = (prose.source, prose.language);
        let paragraph = self.marks.of(source, range.clone());
        self.pairing.pair(&paragraph, language, open, goes_on, &mut self.quotations);
        self.run.note(&self.quotations, range.start, next);
    }

    /// Appends the tokens of a sentence; `false` where it has one quotation, which is a name: what stands behind it makes no
    /// speech of it.
    fn tokenise_passage(&mut self, prose: Prose, passage: &Passage, opens: bool) -> bool {
        let first = self.quotations.get(passage.quotations.start);
        let end = first.map_or(passage.text.end, |first| first.outer.end as usize);
        self.tokenise(prose, passage.text.start..end);
        if passage.quotations.len() == 1 && !opens && self.ends_with_name(prose) {
            return false;
        }
        self.tokenise(prose, end..passage.text.end);
        true
    }

    /// Whether the last token is a quotation that what stands before it makes a name.
    fn ends_with_name(&self, prose: Prose) -> bool {
        let words = Words { source: prose.source, tokens: &self.tokens, language: prose.language };
        let Some(at) = words.len().checked_sub(1) else { return false };
        let Some(Kind::Quotation(index)) = words.kind(at) else { return false };
        let quotation = self.quotations.get(index as usize);
        let inner = quotation
            .and_then(|Quotation { inner, .. }| prose.source.get(inner.start as usize..inner.end as usize));
        inner.is_some_and(|inner| naming::is_name(words, at, inner))
    }

    /// Appends the tokens of `range`, its date mentions as one token each.
    fn tokenise(&mut self, prose: Prose, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        dates_in(prose, &range, &mut self.dates);
        let tokeniser = Tokeniser {
            source: prose.source,
            lexicon: Lexicon::of(prose.language),
            quotations: &self.quotations,
            dates: &self.dates,
        };
        tokeniser.read(range, &mut self.tokens, &mut self.key);
    }
}

/// Appends the places of the dates inside of `range`, where nobody looked for them before by a look.
fn dates_in(prose: Prose, range: &Range<usize>, places: &mut Vec<Span>) {
    if let Some(dates) = prose.dates {
        return places.extend(within(dates, range));
    }
    let mut mentions = Vec::new();
    dates::scan(prose.source.get(range.clone()).unwrap_or(""), prose.language, &mut mentions);
    places.extend(dates::places(prose.source, &mentions));
}

/// The places that begin inside of `range`: a date is whole even where its full stop looks like the end of a sentence, "am
/// 3. Mai".
fn within<'p>(places: &'p [Span], range: &Range<usize>) -> impl Iterator<Item = Span> + use<'p> {
    let (start, end) = (range.start as u32, range.end as u32);
    let first = places.partition_point(|place| place.start() < start);
    places.get(first..).unwrap_or_default().iter().copied().take_while(move |place| place.start() < end)
}

/// Whether a block of this kind holds words that somebody may have said.
fn is_prose(paragraph: &Paragraph) -> bool {
    let skipped = matches!(
        paragraph.section_kind,
        Some(SectionKind::Sources | SectionKind::Glossary | SectionKind::Quiz | SectionKind::Exercise)
    );
    let kind = matches!(
        paragraph.kind,
        BlockKind::Headline
            | BlockKind::Introduction
            | BlockKind::Paragraph
            | BlockKind::ListItem
            | BlockKind::Quote
    );
    kind && !skipped
}

fn paragraph<'a>(
    prose: Prose<'a, '_>,
    index: usize,
    scratch: &mut Scratch,
    found: &mut Vec<Found<'a>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(paragraph) = prose.paragraphs.get(index).filter(|paragraph| is_prose(paragraph)) else { return };
    let Some(range) = Span::of(prose.source, paragraph.text).map(Span::range) else { return };
    scratch.pair(prose, index, range.clone());
    diagnostics.extend(scratch.pairing.unbalanced.iter().map(remarks::unbalanced));
    if scratch.quotations.is_empty() && dialogue::read(prose, index, found) {
        return;
    }
    let everywhere = prose.inside_paragraphs || prose.indirect;
    let opens =
        scratch.quotations.first().is_some_and(|quotation| quotation.outer.start as usize == range.start);
    if !everywhere && !opens {
        return;
    }
    let (mut from, mut next) = (range.start, 0);
    while let Some(passage) =
        Passage::find(prose.source, &scratch.quotations, next, from..range.end, prose.language)
    {
        unquoted(prose, index, from..passage.text.start, scratch, found);
        from = passage.text.end;
        next = passage.quotations.end;
        read_passage(prose, index, &range, &passage, scratch, found);
        if !everywhere {
            return;
        }
    }
    unquoted(prose, index, from..range.end, scratch, found);
}

/// Reads indirect speech in the sentences of `range`, which hold no quotation.
fn unquoted<'a>(
    prose: Prose<'a, '_>,
    index: usize,
    range: Range<usize>,
    scratch: &mut Scratch,
    found: &mut Vec<Found<'a>>,
) {
    let mut from = range.start;
    while prose.indirect && from < range.end {
        let Some(rest) = prose.source.get(from..range.end) else { return };
        let end = from + sentence_length(rest);
        scratch.clear();
        scratch.tokenise(prose, from..end);
        let words = Words { source: prose.source, tokens: &scratch.tokens, language: prose.language };
        cue::find(words, &mut scratch.cues);
        if let Some((content, attribution)) = indirect::read(words, &scratch.cues) {
            let text = words.text(content);
            let outer = Span::of(prose.source, text);
            let section = prose.paragraphs.get(index).and_then(|paragraph| paragraph.section);
            let mut next = sentence::build(words, text, outer, &attribution);
            next.quote.kind = QuoteKind::Indirect;
            next.quote.section = section;
            next.paragraph = index;
            found.push(next);
        }
        from = end;
    }
}

/// Reads the quotations of one sentence.
fn read_passage<'a>(
    prose: Prose<'a, '_>,
    index: usize,
    paragraph: &Range<usize>,
    passage: &Passage,
    scratch: &mut Scratch,
    found: &mut Vec<Found<'a>>,
) {
    let first = scratch.quotations.get(passage.quotations.start);
    let goes_on = first.is_some_and(|quotation| scratch.run.continues(quotation));
    let first = first.map(|quotation| quotation.outer.start as usize..quotation.outer.end as usize);
    let opens = passage.text.start == paragraph.start
        && first.as_ref().is_some_and(|first| first.start == paragraph.start);
    if !(opens || prose.inside_paragraphs) {
        return;
    }
    let closes = passage.text.end == paragraph.end;
    let lead = if opens && !goes_on { leads_in(prose.source, prose.paragraphs, index) } else { None };
    let rest = if closes { continues(prose.source, prose.paragraphs, index) } else { None };
    scratch.clear();
    scratch.tokenise(prose, lead.clone().unwrap_or(0..0));
    if !scratch.tokenise_passage(prose, passage, opens) {
        return;
    }
    let own_end = scratch.tokens.len();
    scratch.tokenise(prose, rest.unwrap_or(0..0));
    let end = scratch.tokens.len();
    if let Some(first) = first.filter(|_| opens && passage.quotations.len() == 1) {
        scratch.tokenise(prose, signature(prose, index, first.end..paragraph.end, closes));
    }
    let Scratch { quotations, tokens, cues, run, .. } = scratch;
    let all = Words { source: prose.source, tokens, language: prose.language };
    let words = Words { tokens: tokens.get(..end).unwrap_or(&[]), ..all };
    cue::find(words, cues);
    Sentence {
        prose,
        words,
        all,
        cues,
        quotations,
        run: *run,
        index,
        opens,
        closes,
        lead: lead.is_some(),
        own_end,
        end: passage.text.end,
    }
    .read(found);
}

/// Where a quotation that opens its paragraph and ends with its own stop may be signed: behind it, or on the next line.
fn signature(prose: Prose, index: usize, behind: Range<usize>, closes: bool) -> Range<usize> {
    let none = behind.end..behind.end;
    if !closes {
        if behind.len() <= LONGEST_SIGNATURE && is_one_sentence(prose, &behind) { behind } else { none }
    } else if behind.is_empty() {
        next_line(prose.source, prose.paragraphs, index).unwrap_or(none)
    } else {
        none
    }
}

/// Whether the text of `range` may be one sentence, as a signature is: a stop in brackets or in a date ends none.
fn is_one_sentence(prose: Prose, range: &Range<usize>) -> bool {
    let text = prose.source.get(range.clone()).unwrap_or("");
    let (sentence, rest) = first(text);
    let end = range.start + sentence.len();
    let in_date = |dates: &[Span]| within(dates, range).any(|date| date.range().contains(&end));
    rest.trim_end().is_empty() || sentence.contains(['(', '[']) || prose.dates.is_none_or(in_date)
}

/// Longer signatures are prose.
const LONGEST_SIGNATURE: usize = 600;
