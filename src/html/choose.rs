//! Which lines of a page are the article.
//!
//! ```text
//! body text (articleBody, entry-content) > article > main > the densest stretch of the page
//! ```
//!
//! A part counts for its name only when it holds a fair share of the running text: a teaser is an `<article>` too. What
//! stands between the headline and the part belongs to it: introduction, authors, dates. Parts that are no article
//! (comments, share bars) are left out, unless they hold most of the page: then their name means something else.

use std::ops::Range;

use super::outline::{Kind, Outline, Piece, Region, RegionRole};
use crate::text::fold::{fold_into, folded};

/// A part counts for its name when it holds at least this share of the page's running text, in percent.
const FAIR_SHARE: u64 = 10;

/// Body text may come in several parts with adverts between them: those with this share of the largest, in percent.
const PART_SHARE: u64 = 10;

/// The most lines between headline and body text: introduction, authors, dates, a list of key points.
const MAX_LEAD: usize = 24;

/// The most lines of a box with claim and verdict before the verdict: who, when, where, the claim.
const MAX_STATEMENT: usize = 6;

/// The lines of the article.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// The headline, as an index of the pieces.
    pub headline: Option<usize>,
    /// The pieces in page order, the headline among them.
    pub pieces: Vec<usize>,
    /// Whether no element of the page says that it holds the article.
    pub guessed: bool,
}

impl Choice {
    /// Bytes of running text in the chosen pieces.
    pub(super) fn prose(&self, outline: &Outline) -> u64 {
        let pieces = self.pieces.iter().filter_map(|&at| outline.pieces.get(at));
        pieces.map(|piece| u64::from(piece.prose())).sum()
    }
}

/// Chooses the article; `titles` are the names that the page's markup gives it.
pub(super) fn choose(outline: &Outline, titles: &[String]) -> Choice {
    let parts = Parts::new(outline);
    let headline = headline(outline, &parts, titles);
    let named = parts.best();
    let guessed = named.is_none();
    let body = named.unwrap_or_else(|| from_headline(densest(outline, &parts), headline));
    let is_near = |at: usize| at < body.start && body.start - at <= MAX_LEAD;
    let lead = headline.filter(|&at| is_near(at)).unwrap_or(body.start);
    let keeps = |at: &usize| Some(*at) != headline && parts.keeps(outline, *at);
    let mut pieces: Vec<_> = (lead..body.end).filter(keeps).collect();
    let before = headline.map_or(0, |headline| pieces.partition_point(|&at| at < headline));
    let place = if before <= MAX_KICKER { before } else { 0 };
    let statement = statement(outline, lead, is_near).filter(keeps);
    pieces.splice(place..place, headline.into_iter().chain(statement));
    Choice { headline, pieces, guessed }
}

/// A stretch that was guessed begins with its headline: the lines before it are the page's.
fn from_headline(stretch: Range<usize>, headline: Option<usize>) -> Range<usize> {
    let first = headline.filter(|at| (stretch.start..=stretch.start + MAX_TITLES).contains(at));
    first.unwrap_or(stretch.start)..stretch.end
}

/// The most lines that may stand before the headline within the article: a category, a tag.
const MAX_KICKER: usize = 2;

/// The lines of a box with claim and verdict that stands before the article.
fn statement(outline: &Outline, lead: usize, is_near: impl Fn(usize) -> bool) -> Range<usize> {
    let before = outline.pieces.get(..lead).unwrap_or_default();
    let verdict = before.iter().rposition(|piece| piece.kind == Kind::Verdict).filter(|&at| is_near(at));
    verdict.map_or(0..0, |at| at.saturating_sub(MAX_STATEMENT)..at + 1)
}

/// The regions of a page with what they hold.
struct Parts<'o> {
    regions: &'o [Region],
    /// Bytes of running text in each region, without those of dropped regions within it.
    prose: Vec<u64>,
    /// Whether each region is, or lies in, a dropped one.
    dropped: Vec<bool>,
}

impl<'o> Parts<'o> {
    fn new(outline: &'o Outline) -> Self {
        let regions = &outline.regions;
        let mut all = vec![0; regions.len()];
        for piece in &outline.pieces {
            add(&mut all, piece.region, u64::from(piece.prose()));
        }
        let mut prose = all.clone();
        sum_up(regions, &mut all, |_| true);
        let whole = all.first().copied().unwrap_or_default();
        let most = |at: usize| all.get(at).is_some_and(|&bytes| bytes * 2 > whole);
        let is_drop =
            |at: usize| regions.get(at).is_some_and(|region| region.role == RegionRole::Drop) && !most(at);
        let mut dropped: Vec<bool> = Vec::with_capacity(regions.len());
        for (at, region) in regions.iter().enumerate() {
            let inherited = dropped.get(region.parent as usize).copied().unwrap_or_default();
            dropped.push(inherited || is_drop(at));
        }
        sum_up(regions, &mut prose, |at| !is_drop(at));
        Self { regions, prose, dropped }
    }

    /// Whether a piece is no part of the article by its place.
    fn keeps(&self, outline: &Outline, at: usize) -> bool {
        let region = outline.pieces.get(at).map(|piece| piece.region as usize);
        region.and_then(|region| self.dropped.get(region)).is_some_and(|dropped| !dropped)
    }

    /// The regions of a role that are not dropped, with their prose.
    fn with_role(&self, role: RegionRole) -> impl Iterator<Item = (&Region, u64)> {
        let all = self.regions.iter().zip(&self.prose).zip(&self.dropped);
        all.filter(move |((region, _), dropped)| region.role == role && !**dropped)
            .map(|((region, &prose), _)| (region, prose))
    }

    /// The pieces of the part with the best name.
    fn best(&self) -> Option<Range<usize>> {
        let whole = self.prose.first().copied().unwrap_or_default();
        [RegionRole::Body, RegionRole::Article, RegionRole::Main].into_iter().find_map(|role| {
            let (largest, prose) =
                self.with_role(role).reduce(|best, next| if next.1 > best.1 { next } else { best })?;
            let is_fair = prose > 0 && prose * 100 >= whole * FAIR_SHARE;
            is_fair.then(|| match role {
                RegionRole::Body => self.siblings(largest, prose),
                _ => largest.pieces.start as usize..largest.pieces.end as usize,
            })
        })
    }

    /// From the first to the last part of a body text that is cut into several.
    fn siblings(&self, largest: &Region, prose: u64) -> Range<usize> {
        let parts = self.with_role(RegionRole::Body);
        let parts =
            parts.filter(|(part, bytes)| part.parent == largest.parent && bytes * 100 >= prose * PART_SHARE);
        let whole = parts.fold(largest.pieces.clone(), |whole, (part, _)| {
            whole.start.min(part.pieces.start)..whole.end.max(part.pieces.end)
        });
        whole.start as usize..whole.end as usize
    }
}

fn add(sums: &mut [u64], region: u32, bytes: u64) {
    if let Some(sum) = sums.get_mut(region as usize) {
        *sum += bytes;
    }
}

/// Adds to each region what the regions within it hold: these come after it.
fn sum_up(regions: &[Region], sums: &mut [u64], counts: impl Fn(usize) -> bool) {
    for (at, region) in regions.iter().enumerate().skip(1).rev() {
        if counts(at) {
            let bytes = sums.get(at).copied().unwrap_or_default();
            add(sums, region.parent, bytes);
        }
    }
}

/// What a line that is a link, or lies in a dropped part, costs when the densest stretch is looked for: as much as half
/// a line of running text brings.
const LINK_COST: i64 = 40;

/// What any other line costs: less than the shortest sentence brings.
const LINE_COST: i64 = 8;

/// The stretch of lines with the most running text, where links and short lines count against it; all lines when there
/// is none.
fn densest(outline: &Outline, parts: &Parts<'_>) -> Range<usize> {
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    for (at, piece) in outline.pieces.iter().enumerate() {
        let is_text = piece.linked * 2 < piece.bytes() && parts.keeps(outline, at);
        let worth = i64::from(piece.prose()) - i64::from(piece.linked) - LINE_COST;
        sum += if is_text { worth } else { -LINK_COST };
        if sum > best_sum {
            (best, best_sum) = (start..at + 1, sum);
        }
        if sum < 0 {
            (start, sum) = (at + 1, 0);
        }
    }
    if best.is_empty() {
        return 0..outline.pieces.len();
    }
    let titles = outline.pieces.get(..best.start).unwrap_or_default().iter().rev().take(MAX_TITLES);
    let titles = titles.take_while(|piece| piece.linked == 0).count();
    let region = outline.pieces.get(best.end - 1).map(|piece| piece.region);
    let is_tail = |piece: &&Piece| Some(piece.region) == region && !begins_as_link(outline, piece);
    let tail = outline.pieces.get(best.end..).unwrap_or_default().iter().take(MAX_TAIL).take_while(is_tail);
    best.start - titles..best.end + tail.count()
}

/// Whether nothing stands before the first link of a line, as in a menu.
fn begins_as_link(outline: &Outline, piece: &Piece) -> bool {
    let first = outline.links.partition_point(|link| link.text.start < piece.text.start);
    outline.links.get(first).is_some_and(|link| link.text.start == piece.text.start)
}

/// The most lines after the densest stretch that belong to it: a list of linked sources.
const MAX_TAIL: usize = 8;

/// The most lines before the densest stretch that belong to it: headline, authors, date.
const MAX_TITLES: usize = 3;

/// The shortest heading that is told by being part of the page's title.
const MIN_HEADLINE: usize = 8;

/// The heading that the titles repeat, the longest when there are several; else the first of level 1.
fn headline(outline: &Outline, parts: &Parts<'_>, titles: &[String]) -> Option<usize> {
    let is_heading = |(_, piece): &(usize, &Piece)| matches!(piece.kind, Kind::Heading(_));
    let headings = || outline.pieces.iter().enumerate().filter(is_heading);
    let first = |&(at, piece): &(usize, &Piece)| piece.kind == Kind::Heading(1) && parts.keeps(outline, at);
    repeated(outline, headings(), titles).or_else(|| headings().find(first).map(|(at, _)| at))
}

/// The longest heading that is part of a title; of two equally long ones the first: teasers repeat a headline further
/// down.
fn repeated<'o>(
    outline: &Outline,
    headings: impl Iterator<Item = (usize, &'o Piece)>,
    titles: &[String],
) -> Option<usize> {
    let titles: Vec<_> = titles.iter().map(|title| folded(title)).collect();
    let (mut longest, mut length, mut heading) = (None, MIN_HEADLINE - 1, String::new());
    for (at, piece) in headings {
        let text = outline.text_of(piece);
        if text.len() <= length {
            continue;
        }
        heading.clear();
        fold_into(text, &mut heading);
        if !heading.is_empty() && titles.iter().any(|title| title.contains(&heading)) {
            (longest, length) = (Some(at), text.len());
        }
    }
    longest
}
