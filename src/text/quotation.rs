//! Quotation marks, paired per paragraph.
//!
//! `« »` `“ ”` `„ “` `‹ ›` `‘ ’` `" "` `<< >>`, nested in any way; the inner ones belong to the words of the outer one.
//! An apostrophe is no mark, nor are inches (6'2"). In German texts `»…«` opens with what closes elsewhere. A mark
//! mangled by typography (`l' »arme »`, an opening mark turned round after an apostrophe) opens.
//!
//! A quotation over several paragraphs repeats its opening mark at each of them, or has one pair of marks around them all;
//! what comes before or behind the paragraph is told by the caller.
//!
//! One pass with a stack: a closer looks only at the stack, never back into the text, so that a million openers cost what
//! a million letters cost.

use std::ops::Range;

use super::quotation_marks::Marked;
use crate::Language;

/// A quotation of the outermost level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// With its marks.
    pub outer: Range<u32>,
    /// Between its marks, trimmed. Never empty.
    pub inner: Range<u32>,
    /// It has no closing mark: the text ends before, or the quotation goes on in the next paragraph.
    pub cut: bool,
}

/// A mark that found no partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unbalanced {
    pub start: u32,
    pub end: u32,
    pub opens: bool,
}

/// The deepest nesting that is followed; deeper openers are ignored. Real texts have two levels.
const DEEPEST: usize = 16;

/// Pairs the marks of paragraphs, with its memory kept between them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pairing {
    stack: Vec<Mark>,
    pairs: Vec<(Mark, Mark)>,
    /// The marks of the last paragraph that found no partner.
    pub unbalanced: Vec<Unbalanced>,
}

/// The pairs of marks, told apart by what closes what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Guillemet,
    Angle,
    Curly,
    Single,
    Straight,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    shape: Shape,
    start: u32,
    end: u32,
}

impl Shape {
    /// The mark that a text begins with, if it opens a quotation.
    pub(crate) fn opening(text: &str) -> Option<Shape> {
        Some(match text.chars().next()? {
            '«' | '‹' => Shape::Guillemet,
            '“' | '„' => Shape::Curly,
            '"' => Shape::Straight,
            '<' if text.starts_with("<<") => Shape::Angle,
            _ => return None,
        })
    }

    /// Whether the first mark of this shape in `text` closes; `None` when there is none, or none that tells. `german`
    /// texts close with what opens elsewhere: „…“.
    pub(crate) fn first_closes(self, text: &str, german: bool) -> Option<bool> {
        let first = match self {
            Shape::Guillemet => text.find(['«', '»']),
            Shape::Curly => text.find(['„', '“', '”']),
            _ => None,
        }?;
        Some(text.get(first..)?.starts_with(|c| matches!(c, '»' | '”') || german && c == '“'))
    }
}

/// What a mark may do at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    /// By what is open: the straight mark, and curly ones in German.
    Either,
    Neither,
}

impl Pairing {
    /// Appends the outermost quotations of a paragraph, in text order. `open` is what the paragraph before left open
    /// without opening it anew. An opener without a partner begins a quotation when `goes_on` says of its shape and place
    /// that the words run to the end of the paragraph.
    pub(crate) fn pair(
        &mut self,
        paragraph: &Marked,
        language: Language,
        open: Option<Shape>,
        goes_on: impl FnOnce(Shape, usize) -> bool,
        out: &mut Vec<Quotation>,
    ) {
        self.stack.clear();
        self.pairs.clear();
        self.unbalanced.clear();
        if paragraph.marks.is_empty() && open.is_none() {
            return;
        }
        let Range { start, end } = paragraph.range;
        let first = start as u32;
        self.stack.extend(open.map(|shape| Mark { shape, start: first, end: first }));
        let text = paragraph.source.get(start..end).unwrap_or_default();
        let reversed = language == Language::German && first_guillemet_closes(text);
        for &(place, c) in paragraph.marks {
            let context = Context { text, at: place as usize - start, c, reversed };
            if let Some((shape, role)) = context.read() {
                let length = if shape == Shape::Angle { 2 } else { c.len_utf8() };
                self.mark(Mark { shape, start: place, end: place + length as u32 }, role);
            }
        }
        self.finish(paragraph.source, end, goes_on, out);
    }

    fn mark(&mut self, mark: Mark, role: Role) {
        let open = self.stack.iter().rposition(|open| matches(open.shape, mark.shape));
        match (role, open) {
            (Role::Closes | Role::Either, Some(depth)) => {
                // What was opened inside and never closed is no quotation.
                self.drop_open(depth + 1);
                if let Some(open) = self.stack.pop() {
                    self.pairs.push((open, mark));
                }
            }
            (Role::Opens, Some(depth)) if mark.shape == Shape::Straight => {
                // A straight mark cannot nest in itself: the earlier one is the odd one.
                self.drop_open(depth);
                self.stack.push(mark);
            }
            (Role::Opens | Role::Either, _) if self.stack.len() < DEEPEST => self.stack.push(mark),
            (Role::Closes, None) if mark.shape != Shape::Single => {
                self.unbalanced.push(Unbalanced { start: mark.start, end: mark.end, opens: false });
            }
            _ => {}
        }
    }

    fn drop_open(&mut self, from: usize) {
        // What the paragraph before left open has no mark here.
        let printed = |mark: &Mark| mark.shape != Shape::Single && mark.start < mark.end;
        for mark in self.stack.drain(from..).filter(printed) {
            self.unbalanced.push(Unbalanced { start: mark.start, end: mark.end, opens: true });
        }
    }

    fn finish(
        &mut self,
        source: &str,
        end: usize,
        goes_on: impl FnOnce(Shape, usize) -> bool,
        out: &mut Vec<Quotation>,
    ) {
        let outer = self.stack.first().copied().filter(|mark| mark.shape != Shape::Single);
        let cut = outer.filter(|mark| goes_on(mark.shape, mark.start as usize));
        if cut.is_some() {
            self.stack.remove(0);
        }
        self.drop_open(0);
        self.pairs.sort_unstable_by_key(|(open, _)| open.start);
        let mut last = 0;
        for (open, close) in &self.pairs {
            if open.start < last || cut.is_some_and(|cut| cut.start < open.start) {
                continue;
            }
            last = close.end;
            out.extend(quotation(source, open.start..close.end, open.end..close.start, false));
        }
        if let Some(cut) = cut {
            let end = end as u32;
            out.extend(quotation(source, cut.start..end, cut.end..end, true));
        }
    }
}

fn matches(open: Shape, close: Shape) -> bool {
    open == close
}

/// The quotation between two marks; `None` when nothing stands between them.
fn quotation(source: &str, outer: Range<u32>, inner: Range<u32>, cut: bool) -> Option<Quotation> {
    let text = source.get(inner.start as usize..inner.end as usize)?;
    let start = inner.start + (text.len() - text.trim_start().len()) as u32;
    let inner = start..start + text.trim().len() as u32;
    (!inner.is_empty()).then_some(Quotation { outer, inner, cut })
}

fn first_guillemet_closes(text: &str) -> bool {
    text.find(['«', '»']).is_some_and(|at| text.get(at..).is_some_and(|rest| rest.starts_with('»')))
}

/// A mark with what stands around it.
struct Context<'a> {
    text: &'a str,
    at: usize,
    c: char,
    /// Guillemets point inwards: »…«.
    reversed: bool,
}

impl Context<'_> {
    fn before(&self) -> Option<char> {
        self.text.get(..self.at)?.chars().next_back()
    }

    fn after(&self) -> Option<char> {
        self.text.get(self.at + self.c.len_utf8()..)?.chars().next()
    }

    fn read(&self) -> Option<(Shape, Role)> {
        let role = |opens: bool| if opens { Role::Opens } else { Role::Closes };
        Some(match self.c {
            '«' => (Shape::Guillemet, role(!self.reversed)),
            '»' => (Shape::Guillemet, role(self.reversed || self.is_mangled())),
            '‹' => (Shape::Guillemet, role(true)),
            '›' => (Shape::Guillemet, role(false)),
            '„' => (Shape::Curly, Role::Opens),
            '“' => (Shape::Curly, if self.closes_by_place() { Role::Either } else { Role::Opens }),
            '”' | '‟' => (Shape::Curly, if self.opens_by_place() { Role::Either } else { Role::Closes }),
            '‘' => (Shape::Single, if self.opens_by_place() { Role::Opens } else { Role::Neither }),
            '’' => (Shape::Single, if self.is_apostrophe() { Role::Neither } else { Role::Closes }),
            '"' => (Shape::Straight, self.straight()),
            '<' | '>' => (Shape::Angle, self.angle()?),
            _ => return None,
        })
    }

    /// An opening mark turned round: an elided word right before it and a letter right behind.
    fn is_mangled(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or("").trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        before.ends_with(['\'', '’']) && self.after().is_some_and(char::is_alphanumeric)
    }

    /// A letter, digit or stop before, so that the mark cannot open.
    fn closes_by_place(&self) -> bool {
        self.before().is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | '!' | '?' | '…' | ')'))
    }

    fn opens_by_place(&self) -> bool {
        self.before()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '«' | '“' | '„' | '"' | '\'' | '’'))
            && self.after().is_some_and(|c| !c.is_whitespace())
    }

    fn is_apostrophe(&self) -> bool {
        self.after().is_some_and(char::is_alphanumeric)
    }

    fn straight(&self) -> Role {
        let inch = self.before().is_some_and(|c| c.is_ascii_digit());
        if inch && self.after().is_none_or(|c| !c.is_alphanumeric()) {
            return if self.is_measure() { Role::Neither } else { Role::Either };
        }
        let opens = self.opens_by_place() && self.after().is_some_and(char::is_alphanumeric);
        if opens && self.before().is_some_and(char::is_whitespace) { Role::Opens } else { Role::Either }
    }

    /// Feet and inches: `6'2"`.
    fn is_measure(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or("").trim_end_matches(|c: char| c.is_ascii_digit());
        before.ends_with(['\'', '′', '’'])
    }

    /// `<<` and `>>`, at the first of the two.
    fn angle(&self) -> Option<Role> {
        let doubled = self.after() == Some(self.c) && self.before() != Some(self.c);
        doubled.then_some(if self.c == '<' { Role::Opens } else { Role::Closes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::quotation_marks::Marks;

    fn pair(language: Language, text: &str, goes_on: bool) -> Vec<Quotation> {
        let (mut marks, mut out) = (Marks::default(), Vec::new());
        marks.find(text, 0..text.len());
        let paragraph = marks.of(text, 0..text.len());
        Pairing::default().pair(&paragraph, language, None, |_, _| goes_on, &mut out);
        out
    }

    #[track_caller]
    fn check_in(language: Language, text: &str, expected: &[&str]) {
        let out = pair(language, text, true);
        let inner: Vec<_> = out.iter().map(|q| &text[q.inner.start as usize..q.inner.end as usize]).collect();
        assert_eq!(inner, expected, "{text}");
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        check_in(Language::French, text, expected);
    }

    #[test]
    fn pairs_marks_of_all_kinds() {
        check(
            "« un », “deux”, \"trois\", „quatre“, ‹ cinq ›, ‘six’, << sept >>",
            &["un", "deux", "trois", "quatre", "cinq", "six", "sept"],
        );
        check("«\u{a0}un\u{202f}» et «deux»", &["un", "deux"]);
    }

    #[test]
    fn keeps_the_outer_of_nested_marks() {
        check(
            "« Le mouvement « Rives » pose “une” question »",
            &["Le mouvement « Rives » pose “une” question"],
        );
        check("“We never sold a ‘cure’,” she said", &["We never sold a ‘cure’,"]);
    }

    #[test]
    fn reads_no_mark_where_there_is_none() {
        check("l’arme de l’État, aujourd’hui, the dogs’ bowl, the ’90s", &[]);
        check("une planche de 6'2\" et une de 7'1\"", &[]);
        check("a < b et b > c", &[]);
        check("« »", &[]);
        // A single mark may be an apostrophe: alone it cuts no quotation.
        check("il parle du ‘pont de Lysse", &[]);
    }

    #[test]
    fn a_mark_that_is_left_open_is_told_unless_it_may_be_an_apostrophe() {
        for (text, expected) in [("il dit « un", 1), ("il dit ‘un", 0), ("il dit « un »", 0)] {
            let (mut marks, mut pairing) = (Marks::default(), Pairing::default());
            marks.find(text, 0..text.len());
            let paragraph = marks.of(text, 0..text.len());
            pairing.pair(&paragraph, Language::French, None, |_, _| false, &mut Vec::new());
            assert_eq!(pairing.unbalanced.len(), expected, "{text}");
        }
    }

    #[test]
    fn an_odd_mark_leaves_the_others_in_peace() {
        check("» puce, puis « un » et « deux »", &["un", "deux"]);
        check("il dit \"un\", puis \" deux", &["un", "deux"]);
    }

    #[test]
    fn a_cut_quotation_runs_to_the_end() {
        check("Elle dit : « On ne teste pas « cela » sur", &["On ne teste pas « cela » sur"]);
    }

    #[test]
    fn a_mangled_mark_opens() {
        check("le recours à l' »arme de la faim », dit-il", &["arme de la faim"]);
        check("le recours à l’\"arme de la faim\", dit-il", &["arme de la faim"]);
    }

    #[test]
    fn german_marks() {
        check_in(Language::German, "»Wir warten«, sagte sie. »Noch«", &["Wir warten", "Noch"]);
        check_in(Language::German, "„Wir warten“, sagte sie. „Noch“", &["Wir warten", "Noch"]);
        check_in(Language::German, "„Wir warten”, sagte sie", &["Wir warten"]);
    }

    #[test]
    fn many_openers_are_no_trouble() {
        let text = "«".repeat(100_000);
        assert_eq!(pair(Language::French, &text, false), []);
    }
}
