//! Where quotation marks stand in a text, found once for all of its paragraphs: most of these hold none.

use std::ops::Range;

use memchr::{memchr_iter, memchr3_iter};

use super::bounded::floor;

/// A mark with its place in the source.
pub(crate) type Place = (u32, char);

/// A paragraph with its marks.
#[derive(Clone, Debug)]
pub(crate) struct Marked<'s> {
    pub source: &'s str,
    pub range: Range<usize>,
    pub marks: &'s [Place],
}

/// The marks of a text, in text order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    places: Vec<Place>,
}

impl Marks {
    /// Finds the marks inside of `range`.
    pub(crate) fn find(&mut self, source: &str, range: Range<usize>) {
        self.places.clear();
        let bytes = source.as_bytes().get(range.clone()).unwrap_or_default();
        // The last bytes of « » " “ ” „ ‘ < > ‹ › ‟: rare in text, unlike the first bytes, which ’ and é share.
        for [one, two, three] in
            [[0xab, 0xbb, b'"'], [0x9c, 0x9d, 0x9e], [0x98, b'<', b'>'], [0xb9, 0xba, 0x9f]]
        {
            self.add(source, memchr3_iter(one, two, three, bytes).map(|at| range.start + at));
        }
        // Everywhere else ’ is an apostrophe.
        if self.places.iter().any(|&(_, mark)| mark == '‘') {
            self.add(source, memchr_iter(0x99, bytes).map(|at| range.start + at));
        }
        self.places.sort_unstable();
    }

    /// Adds the marks that end at one of `ends`.
    fn add(&mut self, source: &str, ends: impl Iterator<Item = usize>) {
        let place = |end: usize| {
            let start = floor(source, end);
            let mark = source.get(start..)?.chars().next().filter(|mark| is_mark(*mark))?;
            Some((start as u32, mark))
        };
        self.places.extend(ends.filter_map(place));
    }

    /// The paragraph at `range` with its marks; none where no quotation begins or ends.
    pub(crate) fn of<'s>(&'s self, source: &'s str, range: Range<usize>) -> Marked<'s> {
        let before = |end: usize| move |&(at, _): &Place| (at as usize) < end;
        let rest = self.places.get(self.places.partition_point(before(range.start))..).unwrap_or_default();
        let marks = rest.get(..rest.partition_point(before(range.end))).unwrap_or_default();
        // `>>` by itself quotes a letter, ’ is an apostrophe.
        let quotes = marks.iter().any(|&(_, mark)| !matches!(mark, '>' | '›' | '‟' | '’'));
        Marked { source, range, marks: if quotes { marks } else { &[] } }
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‟' | '‘' | '’' | '"' | '<' | '>')
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut marks = Marks::default();
        marks.find(text, 0..text.len());
        let found = marks.of(text, 0..text.len()).marks;
        assert_eq!(found.iter().map(|&(_, mark)| mark).collect::<String>(), expected, "{text}");
        for &(at, mark) in found {
            assert!(text[at as usize..].starts_with(mark), "{text}");
        }
    }

    #[test]
    fn finds_all_kinds_in_text_order() {
        check("« un » “deux” „trois“ ‹quatre› \"cinq\" <<six>> ‟sept”", "«»“”„“‹›\"\"<<>>‟”");
        check("‘six’ l’eau", "‘’’");
    }

    #[test]
    fn letters_that_share_a_byte_are_none() {
        check("l’œuvre où Noël fût û ë Ü 0°", "");
        check("l’eau > le vin", "");
    }

    #[test]
    fn tells_those_of_a_paragraph() {
        let text = "« un »\nl’eau\n« deux »";
        let mut marks = Marks::default();
        marks.find(text, 0..text.len());
        let second = text.find('\n').unwrap_or_default()..text.rfind('\n').unwrap_or_default();
        assert_eq!(marks.of(text, second.clone()).marks, []);
        assert_eq!(marks.of(text, second.end..text.len()).marks.len(), 2);
    }
}
