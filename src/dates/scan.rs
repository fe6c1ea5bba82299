//! One pass over a text: every date expression, not yet resolved.

use std::cell::Cell;

use super::expression::{Found, Point, What};
use super::guard;
use super::lexicon::Lexicon;
use super::role::Role;
use super::run::Run;
use super::token::Tokens;
use crate::text::word_starts;
use crate::{Bound, Language};

/// Appends the date expressions of `text` to `found`, in text order.
pub(crate) fn scan<'a>(text: &'a str, language: Language, found: &mut Vec<Found<'a>>) {
    let lexicon = Lexicon::of(language);
    let mut tokens = Tokens::of(text, lexicon);
    let mut points = Vec::new();
    let mut floor = 0;
    for block in word_starts::blocks(text) {
        for (anchor, head) in block.words() {
            if !lexicon.filter.may_have(head) || anchor < floor || !lexicon.may_begin(head, text, anchor) {
                continue;
            }
            floor = tokens.read(floor, anchor);
            points.clear();
            points.resize(tokens.list.len(), Cell::new(None));
            let (list, compounds) = (&tokens.list, &tokens.compounds);
            Run { tokens: list, compounds, language, text, points: &points }.read(found);
        }
    }
}

impl<'a> Run<'_, 'a> {
    /// Reads every date of the run.
    fn read(&self, found: &mut Vec<Found<'a>>) {
        let connector = self.last_connector();
        let mut at = 0;
        while at < self.tokens.len() {
            at = self.read_at(at, at < connector, found).unwrap_or(at + 1);
        }
    }

    /// Reads a date that begins at a token, and returns where it ends.
    fn read_at(&self, at: usize, ranges: bool, found: &mut Vec<Found<'a>>) -> Option<usize> {
        let range = if ranges { self.range(at) } else { None };
        let point = self.point(at);
        if ranges
            && range.is_none()
            && let Some(end) = self.day_list(at, found)
        {
            return Some(end);
        }
        match (range, point) {
            (Some((from, to, end)), point) if point.is_none_or(|(_, point_end)| end > point_end) => {
                self.push(found, (at, end), from, Some(to))
            }
            (_, Some((point, end))) => self.push(found, (at, end), point, None),
            _ => None,
        }
    }

    pub(super) fn push(
        &self,
        found: &mut Vec<Found<'a>>,
        (at, end): (usize, usize),
        from: Point,
        to: Option<Point>,
    ) -> Option<usize> {
        if !guard::is_date(self, at, end, from, to.is_some()) {
            return if to.is_none() && !matches!(from.what, What::Month { .. }) { Some(end) } else { None };
        }
        let start = self.start_of_text(at, from);
        let approximate = self.is_approximate(at) && matches!(from.what, What::Year(_) | What::Month { .. });
        let from = Point { approximate, ..from };
        let text = self.printed(start, end, from, to.is_some());
        found.push(Found { text, from, to, bound: self.bound(at) });
        Some(end)
    }

    /// The printed text with the parenthesis that closes it: "Friday (September 19)".
    fn printed(&self, start: usize, end: usize, from: Point, range: bool) -> &'a str {
        let text = self.with_time(start, end, from, range);
        let after = self.after(end);
        let dot = usize::from(after.starts_with('.'));
        if after.as_bytes().get(dot) != Some(&b')') {
            return text;
        }
        let mark = text.bytes().rfind(|byte| matches!(byte, b'(' | b')'));
        let place = self.token(start).map_or(0, |token| token.start);
        let longer = self.text.get(place..place + text.len() + dot + 1);
        longer.filter(|longer| mark == Some(b'(') && longer.ends_with(')')).unwrap_or(text)
    }

    /// The printed text, of a timestamp with its time: "2025-08-13 10:39:00".
    fn with_time(&self, start: usize, end: usize, from: Point, range: bool) -> &'a str {
        let date = self.piece(start, end);
        let iso = date.len() == "2025-08-13".len() && date.as_bytes().get(4) == Some(&b'-');
        if range || !iso || !matches!(from.what, What::Day { .. }) {
            return date;
        }
        let place = self.token(start).map_or(0, |token| token.start);
        let length = date.len() + timestamp_tail(self.after(end));
        self.text.get(place..place + length).unwrap_or(date)
    }

    /// "ce" is left out before a weekday.
    fn start_of_text(&self, at: usize, from: Point) -> usize {
        at + usize::from(from.weekday != 0 && self.has(at, Role::This) && self.unit(at + 1).is_none())
    }

    fn is_approximate(&self, at: usize) -> bool {
        let at = at - usize::from(self.follows(at, Role::Article) && !self.follows(at, Role::About));
        self.follows(at, Role::About) && !self.follows(at, Role::To)
    }

    /// "depuis", "jusqu'au", "before", "nach dem"
    fn bound(&self, at: usize) -> Option<Bound> {
        let at = at - usize::from(self.follows(at, Role::Least));
        let article = self.joined(at) && self.has(at - 1, Role::Article) && !self.has(at - 1, Role::Since);
        let at = at - usize::from(article && !self.bounds(at - 1));
        [
            (Role::Since, Bound::Since),
            (Role::Until, Bound::Until),
            (Role::Before, Bound::Before),
            (Role::After, Bound::After),
        ]
        .into_iter()
        .find_map(|(role, bound)| self.follows(at, role).then_some(bound))
    }

    /// Whether the word opens or closes a period.
    pub(super) fn bounds(&self, at: usize) -> bool {
        [Role::Since, Role::Until, Role::Before, Role::After].into_iter().any(|role| self.has(at, role))
    }
}

/// The length of the time after the day of a timestamp: " 10:39:00", "T10:39:00.5+02:00".
fn timestamp_tail(after: &str) -> usize {
    let bytes = after.as_bytes();
    if !matches!(bytes.first(), Some(b' ' | b'T')) {
        return 0;
    }
    let digits = |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    let pair = |at: usize| bytes.get(at) == Some(&b':') && digits(at + 1) == 2;
    if digits(1) != 2 || !pair(3) {
        return 0;
    }
    let mut end = 6 + if pair(6) { 3 } else { 0 };
    if bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
    }
    match bytes.get(end) {
        Some(b'Z') => end + 1,
        Some(b'+' | b'-') if digits(end + 1) == 2 && pair(end + 3) => end + 6,
        _ => end,
    }
}
