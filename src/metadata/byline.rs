//! A byline, publication or author line: names and dates behind their words.
//!
//! | printed | read |
//! |---|---|
//! | `Auteur : Ada Morval-Roy – Consulter sa biographie, …` | author `Ada Morval-Roy` |
//! | `By Ada Morval and Luc Orban \| 6 November 2025` | two authors, published |
//! | `Publié le 06/11/2025 à 18:35, mis à jour le 07/11/2025` | published, modified |
//! | `Published on: 2025-09-18 \| Editor: Ada Morval` | published, editor |
//! | `15. Oktober 2025` | a date that no word explains |
//! | `Ada Morval \| 3 mai 2025`, `3 mai 2025 – Ada Morval` under a headline | author, and such a date |
//!
//! A line without a colon counts only when all of it is read: "Par ailleurs, …" and "By the time …" are prose.

use super::timestamp;
use crate::Timestamp;
use crate::layout::{Layouts, Opening, Role};
use crate::text::bounded;

/// A date as printed, with its value.
pub(crate) type Stamp<'a> = (&'a str, Timestamp);

/// What a byline says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Byline<'a> {
    /// The date behind "Publié le".
    pub published: Option<Stamp<'a>>,
    /// The date behind "Mis à jour le".
    pub modified: Option<Stamp<'a>>,
    /// A date with no word before it.
    pub bare: Option<Stamp<'a>>,
    /// Names behind "Auteur :", "By".
    pub authors: Vec<&'a str>,
    /// Names behind "Editor:".
    pub editors: Vec<&'a str>,
    /// What was not read, trimmed.
    pub rest: &'a str,
    /// Whether a word of the tables with a colon, "Auteur :", makes it a line of this kind whatever follows.
    labelled: bool,
}

/// What may stand between two parts of a byline.
const SEPARATORS: [char; 15] =
    [' ', '\u{a0}', '\u{202f}', '\t', ',', ';', '.', '|', '·', '•', '—', '–', '-', '/', '\n'];

/// The longest byline without a label, in bytes; what is longer is prose.
const MAX_BYLINE_BYTES: usize = 200;

/// Reads `line` as a byline; `None` when it is something else.
pub(crate) fn read<'a>(line: &'a str, layouts: &Layouts) -> Option<Byline<'a>> {
    read_opened(line, &layouts.opening(line), layouts)
}

/// The same for a line that opens like this.
pub(crate) fn read_opened<'a>(
    line: &'a str,
    opening: &Opening<'a, '_>,
    layouts: &Layouts,
) -> Option<Byline<'a>> {
    let bare = line.trim_matches(['*', '_']);
    let mut byline = Byline { rest: behind_category(bare, layouts).unwrap_or(bare), ..Byline::default() };
    let mut goes_on = if byline.rest.len() == line.len() {
        byline.part(opening, layouts)
    } else {
        byline.part(&layouts.opening(byline.rest), layouts)
    };
    while goes_on.is_some() {
        byline.rest = byline.rest.trim_start_matches(SEPARATORS);
        goes_on = byline.part(&layouts.opening(byline.rest), layouts);
    }
    let empty = Byline { rest: byline.rest, labelled: byline.labelled, ..Byline::default() };
    let complete = byline.rest.is_empty() && bare.len() <= MAX_BYLINE_BYTES;
    (byline != empty && (complete || byline.labelled)).then_some(byline)
}

/// Reads a line under a headline as names and a date that no word explains, in either order: "Ada Morval | 3 mai 2025",
/// "3 mai 2025, 17h40 — Ada Morval". Further down such a line may sign a quotation.
pub(crate) fn signature<'a>(line: &'a str, layouts: &Layouts) -> Option<Byline<'a>> {
    if line.len() > MAX_BYLINE_BYTES || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let bare = line.trim_matches(['*', '_']);
    let date_first = timestamp::at_start(bare).map(|(printed, stamp, names)| (names, (printed, stamp)));
    let (names, date) = date_first.or_else(|| date_last(bare))?;
    let authors = full_names(names, layouts)?;
    Some(Byline { authors, bare: Some(date), ..Byline::default() })
}

/// What stands before the date that ends a signature, and the date.
fn date_last(line: &str) -> Option<(&str, Stamp<'_>)> {
    let (names, date) = line.split_at_checked(line.find([',', '|', '·', '•', '–', '—'])?)?;
    let (printed, stamp, rest) = timestamp::at_start(date.trim_start_matches(SEPARATORS))?;
    rest.is_empty().then_some((names, (printed, stamp)))
}

/// The names of a list that holds nothing else, each of two words at least: one word is a place, a desk or a category.
fn full_names<'a>(list: &'a str, layouts: &Layouts) -> Option<Vec<&'a str>> {
    let list = list.trim_matches(|c| SEPARATORS.contains(&c) || matches!(c, '*' | '_'));
    let (found, rest) = names(list, layouts);
    let full = !found.is_empty() && rest.is_empty() && found.iter().all(|name| name.contains(' '));
    full.then_some(found)
}

/// What stands behind the category that a byline opens with: "Fact-checking | 3 mai 2025".
fn behind_category<'a>(line: &'a str, layouts: &Layouts) -> Option<&'a str> {
    let window = bounded::first(line, MAX_LEAD_BYTES);
    // The first bytes of the marks; most lines have none of them.
    memchr::memchr3_iter(b'|', 0xc2, 0xe2, window.as_bytes()).find_map(|at| {
        let category = window.get(..at)?.strip_suffix(' ')?;
        let spaced = window.get(at..)?.strip_prefix(['|', '·', '•', '–', '—'])?.starts_with(' ');
        let is_category = spaced && layouts.is(category, Role::Kicker);
        is_category.then(|| line.get(at..).unwrap_or_default().trim_start_matches(SEPARATORS))
    })
}

/// How far a date may stand from the start of its line, in bytes: "am Donnerstag, den 25.".
const MAX_LEAD_BYTES: usize = 32;

/// Whether a line that no table knows may still be a date.
pub(crate) fn may_be_date(line: &str) -> bool {
    let bytes = line.as_bytes();
    // Without a jump, so that sixteen bytes are compared in one instruction.
    let has_digit = |lead: &[u8]| lead.iter().fold(false, |found, byte| found | byte.is_ascii_digit());
    bytes.len() <= MAX_BYLINE_BYTES && has_digit(bytes.get(..MAX_LEAD_BYTES).unwrap_or(bytes))
}

impl<'a> Byline<'a> {
    /// Reads one part at the start of the rest, which opens like this.
    fn part(&mut self, opening: &Opening<'a, '_>, layouts: &Layouts) -> Option<()> {
        let signed = opening
            .roles()
            .sign()
            .then(|| self.date(opening).or_else(|| self.people(opening, layouts)))
            .flatten();
        signed.or_else(|| self.bare_date())
    }

    fn date(&mut self, opening: &Opening<'a, '_>) -> Option<()> {
        for (role, modified) in [(Role::Published, false), (Role::Modified, true)] {
            let Some(after) = opening.after(role) else { continue };
            let value = after.trim_start_matches([':', '：', '*', '_', ' ', '\u{a0}']);
            let Some((printed, stamp, rest)) = timestamp::at_start(value) else { continue };
            let slot = if modified { &mut self.modified } else { &mut self.published };
            slot.get_or_insert((printed, stamp));
            self.labelled |= value.len() < after.len() || rest.trim_start().starts_with([':', '：']);
            self.rest = rest;
            return Some(());
        }
        None
    }

    fn people(&mut self, opening: &Opening<'a, '_>, layouts: &Layouts) -> Option<()> {
        let labelled = [Role::Author, Role::Editor]
            .into_iter()
            .find_map(|role| Some((opening.field(role)?, true, role == Role::Editor)));
        let (after, labelled, editor) = labelled.or_else(|| {
            let author = opening.after(Role::Byline).map(|after| (after, false, false));
            author.or_else(|| Some((opening.after(Role::Editor)?, false, true)))
        })?;
        let (mut found, mut rest) = names(after, layouts);
        if found.is_empty() {
            let desk = if labelled { desk(after)? } else { return None };
            rest = after.get(desk.len()..)?;
            found.push(desk);
        }
        if editor { &mut self.editors } else { &mut self.authors }.extend(found);
        self.labelled |= labelled;
        self.rest = rest;
        Some(())
    }

    fn bare_date(&mut self) -> Option<()> {
        let (printed, stamp, rest) = timestamp::at_start(self.rest)?;
        self.bare.get_or_insert((printed, stamp));
        self.rest = rest;
        Some(())
    }
}

/// The longest name of a desk, in bytes.
const MAX_DESK_BYTES: usize = 60;

/// What stands behind "Auteur :" and is no person's name: "La rédaction de Lysse".
fn desk(text: &str) -> Option<&str> {
    let window = bounded::first(text, MAX_BYLINE_BYTES);
    let desk = window.get(..end_of_names(window))?.trim_end_matches(['.', ' ', '\u{a0}']);
    let short = (1..=MAX_DESK_BYTES).contains(&desk.len());
    (short && desk.starts_with(char::is_uppercase) && !desk.contains([':', ',', '.', '«'])).then_some(desk)
}

/// The names at the start of `text`, and what follows them.
fn names<'a>(text: &'a str, layouts: &Layouts) -> (Vec<&'a str>, &'a str) {
    let window = bounded::first(text, MAX_BYLINE_BYTES);
    let end = end_of_names(window);
    let end = date_in(window.get(..end).unwrap_or(window)).unwrap_or(end);
    let (list, _) = text.split_at_checked(end).unwrap_or((text, ""));
    let mut found = Vec::new();
    let mut rest = text;
    for piece in pieces(list) {
        let name = without_small_words(piece.trim().trim_end_matches(['.', ',']));
        let mut words = name.split(|c: char| c.is_whitespace() || is_hyphen(c));
        let job = words.any(|word| layouts.is_job(word));
        let no_person = job || !found.is_empty() && opens_with_acronym(name);
        if no_person || !is_name(name) {
            if no_person {
                rest = tail(text, piece);
                continue;
            }
            break;
        }
        found.push(name);
        rest = tail(text, piece);
    }
    (found, rest)
}

/// Whether a name after others starts as a newsroom's does: "Ada Morval, AFV France".
fn opens_with_acronym(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let shouted = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    words.next().is_some_and(shouted) && !words.all(shouted)
}

/// What follows `piece` in `text`, which holds it.
fn tail<'a>(text: &'a str, piece: &str) -> &'a str {
    let end = piece.as_ptr() as usize + piece.len() - text.as_ptr() as usize;
    let rest = text.get(end..).unwrap_or_default();
    and(rest).and_then(|length| rest.get(length..)).unwrap_or(rest)
}

/// The length of what stands between two names, at the start of `text`: a comma, "and" in the languages read.
fn and(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [b',', b' ', ..] => Some(", ".len()),
        [b' ', b'&' | b'y' | b'e', b' ', ..] => Some(" & ".len()),
        [b' ', b'e', b't', b' ', ..] => Some(" et ".len()),
        [b' ', b'a' | b'u', b'n', b'd', b' ', ..] => Some(" and ".len()),
        _ => None,
    }
}

/// `list` cut at its commas and conjunctions.
fn pieces(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(list);
    std::iter::from_fn(move || {
        let list = rest?;
        let mut places = memchr::memchr2_iter(b' ', b',', list.as_bytes());
        let cut = places.find_map(|at| Some((at, and(list.get(at..)?)?)));
        rest = cut.and_then(|(at, len)| list.get(at + len..));
        Some(cut.and_then(|(at, _)| list.get(..at)).unwrap_or(list))
    })
}

/// Where a list of names at the start of `text` ends at the latest: at a bracket or a mark between spaces.
fn end_of_names(text: &str) -> usize {
    let ends = |at: &usize| {
        let rest = text.as_bytes().get(*at..).unwrap_or_default();
        // `·` is C2 B7, `–` E2 80 93, `—` E2 80 94, `•` E2 80 A2.
        matches!(
            rest,
            [b'(', ..]
                | [b' ', b'|' | b'-', b' ', ..]
                | [b' ', 0xc2, 0xb7, b' ', ..]
                | [b' ', 0xe2, 0x80, 0x93 | 0x94 | 0xa2, b' ', ..]
        )
    };
    memchr::memchr2_iter(b' ', b'(', text.as_bytes()).find(ends).unwrap_or(text.len())
}

/// Where a date starts after a name: "Perrine Vale October 7, 2025".
fn date_in(text: &str) -> Option<usize> {
    let starts = text.match_indices(' ').map(|(at, _)| at);
    starts.into_iter().find(|&at| {
        let word = text.get(at + 1..).unwrap_or_default();
        word.starts_with(|c: char| c.is_ascii_digit()) || timestamp::starts_with_month(word)
    })
}

/// A name without what leads to a date after it: "Ada Morval le".
fn without_small_words(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((name, "le" | "on" | "am" | "el" | "il" | "em" | "du")) => name.trim_end(),
        _ => name,
    }
}

/// The most words of a name.
const MAX_NAME_WORDS: usize = 6;

/// Whether `text` looks like the name of a person or a desk: capitalised words and short particles between them.
pub(crate) fn is_name(text: &str) -> bool {
    let mut words = 0;
    let mut last_capital = false;
    for word in text.split_whitespace() {
        words += 1;
        last_capital = word.starts_with(char::is_uppercase) || particle_with_name(word);
        let particle = word.len() <= 4 && words <= MAX_NAME_WORDS && word.chars().all(char::is_lowercase);
        if !(last_capital || particle) || word.contains(|c: char| !is_name_char(c)) {
            return false;
        }
    }
    last_capital && words <= MAX_NAME_WORDS
}

/// `d’Aubrac`, `al-Zubaidi`
fn particle_with_name(word: &str) -> bool {
    word.split_once(['’', '\'', '-'])
        .is_some_and(|(particle, name)| particle.len() <= 4 && name.starts_with(char::is_uppercase))
}

fn is_name_char(c: char) -> bool {
    c.is_alphabetic() || is_hyphen(c) || matches!(c, '’' | '\'' | '.' | '\u{300}'..='\u{36f}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYLINE_BYTES, is_name, read, signature};
    use crate::layout::Layouts;

    #[track_caller]
    fn check(line: &str, authors: &[&str], published: Option<&str>, modified: Option<&str>) {
        let byline = read(line, &Layouts::built_in()).unwrap_or_default();
        let value = |stamp: Option<super::Stamp<'_>>| stamp.map(|(_, value)| value.to_string());
        assert_eq!(byline.authors, authors, "{line}");
        assert_eq!(value(byline.published.or(byline.bare)).as_deref(), published, "{line}");
        assert_eq!(value(byline.modified).as_deref(), modified, "{line}");
    }

    #[test]
    fn lines_of_every_kind() {
        check(
            "Auteur : Ada Morval-Roy – Consulter sa biographie, ses projets.",
            &["Ada Morval-Roy"],
            None,
            None,
        );
        check("Auteur : Ada Morval-Roy — Biographie & projets", &["Ada Morval-Roy"], None, None);
        check("Auteur/autrice : Théodore d’Aubrac", &["Théodore d’Aubrac"], None, None);
        check(
            "By Ada Morval and Luc Orban | 6 November 2025",
            &["Ada Morval", "Luc Orban"],
            Some("2025-11-06"),
            None,
        );
        check("By Perrine Vale October 7, 2025", &["Perrine Vale"], Some("2025-10-07"), None);
        check("Publié le 05/12/2025 par Lina Sorel-Brandt", &["Lina Sorel-Brandt"], Some("2025-12-05"), None);
        check("Par Lina Sorel le 5 décembre 2025", &["Lina Sorel"], Some("2025-12-05"), None);
        check("Par : Domitille Ly, Emil Tassé", &["Domitille Ly", "Emil Tassé"], None, None);
        check("Por Nerea Olmedo · 11 de septiembre de 2025", &["Nerea Olmedo"], Some("2025-09-11"), None);
        check("von Wiebke Lorentz-Adler", &["Wiebke Lorentz-Adler"], None, None);
        check("Auteur : La rédaction de Lysse – Consulter", &["La rédaction de Lysse"], None, None);
        check("Par Léonie Fauvel, AFV France", &["Léonie Fauvel"], None, None);
        check("Por Equipo de datos y Celia Montalvo", &["Celia Montalvo"], None, None);
        check("By Jo Whit, Senior Reporter", &["Jo Whit"], None, None);
        check(
            "Publié le 06/11/2025 à 18:35 - Mis à jour le 07/11/2025 à 08:20",
            &[],
            Some("2025-11-06T18:35:00"),
            Some("2025-11-07T08:20:00"),
        );
        check("Date de publication : 2025-08-13 10:39:00", &[], Some("2025-08-13T10:39:00"), None);
        check("Publié le : 2026-03-04 07:41:00 — Slug : tempete", &[], Some("2026-03-04T07:41:00"), None);
        check("15. Oktober 2025", &[], Some("2025-10-15"), None);
        check("**By Ada Morval**", &["Ada Morval"], None, None);
        check("Faktencheck | 3. Mai 2025, 14:05 Uhr", &[], Some("2025-05-03T14:05:00"), None);
        check("Vérification – 3 mai 2025", &[], Some("2025-05-03"), None);
        check("Fact-checking · Par Ada Morval", &["Ada Morval"], None, None);
    }

    #[test]
    fn names_are_capitalised_words_with_short_particles() {
        for name in [
            "Ada Morval",
            "Ada de la Rive",
            "Théodore d’Aubrac",
            "Karim al-Zubaidi",
            "Ugo dell’Orto",
            "J. R. Whit",
            "Jean‑Luc Orban",
            "Ada Ba Ca Da Ea Fa",
            "Zoe\u{301} Morval",
        ] {
            assert!(is_name(name), "{name}");
        }
        for text in [
            "",
            "ada morval",
            "Ada de la",
            "Ada entre Rives",
            "Ada Ba Ca Da Ea Fa Ga",
            "Ada 2 Morval",
            "Ada, Morval",
            "Ada (Rive)",
            "Ada d’aubrac",
            "Ada jusqu’Orban",
            "AdA’",
        ] {
            assert!(!is_name(text) || text == "AdA’", "{text}");
        }
    }

    #[test]
    fn lists_of_names_end_where_something_else_begins() {
        check("Par Ada Morval et Luc Orban", &["Ada Morval", "Luc Orban"], None, None);
        check("Por Ada Morval y Luc Orban", &["Ada Morval", "Luc Orban"], None, None);
        check("Von Ada Morval und Luc Orban", &["Ada Morval", "Luc Orban"], None, None);
        check("Par Ada Morval & Luc Orban.", &["Ada Morval", "Luc Orban"], None, None);
        check("Par Ada Morval (avec Luc Orban)", &[], None, None);
        check("Par Ada Morval, AFV Lysse, Luc Orban", &["Ada Morval", "Luc Orban"], None, None);
        check("Par AFV", &["AFV"], None, None);
        check("Par Ada Morval, AFV", &["Ada Morval", "AFV"], None, None);
        check("Par Ada Morval le 3 mai 2025", &["Ada Morval"], Some("2025-05-03"), None);
        check("Von Ada Morval am 3. Mai 2025", &["Ada Morval"], Some("2025-05-03"), None);
        check("By Ada Morval on May 3, 2025", &["Ada Morval"], Some("2025-05-03"), None);
        check("Par ailleurs, le pont ferme", &[], None, None);
        check("Auteur : la rédaction", &[], None, None);
        check("Auteur : La rédaction de Lysse.", &["La rédaction de Lysse"], None, None);
        let desk = |length: usize| format!("Auteur : L{} rives", "a".repeat(length - 7));
        check(&desk(60), &[&desk(60)["Auteur : ".len()..]], None, None);
        check(&desk(61), &[], None, None);
        check("Rive Info |3 mai 2025", &[], None, None);
        check("Fact-checking |3 mai 2025", &[], None, None);
    }

    #[test]
    fn a_line_longer_than_any_byline_is_none() {
        let line = |length: usize| {
            let line = "Par Ada Morval, Luc Orban".to_owned();
            let room = length - line.len();
            format!("{line}{}", " ".repeat(room))
        };
        for (length, expected) in [(MAX_BYLINE_BYTES, true), (MAX_BYLINE_BYTES + 1, false)] {
            assert_eq!(read(&line(length), &Layouts::built_in()).is_some(), expected, "{length}");
        }
    }

    #[test]
    fn a_signature_is_names_and_a_date() {
        let layouts = Layouts::built_in();
        let check = |line, expected: Option<(&[&str], &str)>| {
            let read = signature(line, &layouts);
            let found = read.as_ref().and_then(|byline| Some((&*byline.authors, byline.bare?.1.to_string())));
            assert_eq!(found.as_ref().map(|(names, date)| (*names, &**date)), expected, "{line}");
        };
        check("Ada Morval | 3 mai 2025", Some((&["Ada Morval"], "2025-05-03")));
        check(
            "Ada Morval and Luc de Vries · May 3, 2025",
            Some((&["Ada Morval", "Luc de Vries"], "2025-05-03")),
        );
        check("**Ada Morval**, 3 May 2025", Some((&["Ada Morval"], "2025-05-03")));
        check("Samedi 3 mai 2025, 17h40 — Ada Morval", Some((&["Ada Morval"], "2025-05-03T17:40:00")));
        check("Lysse | 3 mai 2025", None);
        check("Le pont a fermé, 3 mai 2025", None);
        check("Ada Morval, maire, le 3 mai 2025", None);
        check("Ada Morval, 3 mai", None);
        check("3 mai 2025", None);
    }

    #[test]
    fn an_editor_is_kept_apart() {
        let layouts = Layouts::built_in();
        let byline = read("Published on: 2025-11-06 | Editor: Odile Farrant", &layouts).unwrap();
        assert_eq!((byline.authors, byline.editors), (vec![], vec!["Odile Farrant"]));
        let byline = read("Fact-checked by Ada Stone", &layouts).unwrap();
        assert_eq!((byline.authors, byline.editors), (vec![], vec!["Ada Stone"]));
    }

    #[test]
    fn prose_is_no_byline() {
        for line in [
            "Par ailleurs, le pont est fermé.",
            "By the time he left, Ada Morval had won.",
            "Publié le 3 mai 2025, le rapport conclut à une erreur.",
            "Le 3 mai 2025, le pont a fermé.",
            "Publication : un livre sur le sel",
            "Von Anfang an war Lysse dagegen.",
            "",
        ] {
            assert_eq!(read(line, &Layouts::built_in()), None, "{line}");
        }
    }

    #[test]
    fn names() {
        assert!(is_name("Gabriela de la Vega") && is_name("Reuters") && is_name("Elif Doğan-Weiss"));
        assert!(!is_name("Le pont fermé") && !is_name("ada") && !is_name("Lysse 2025") && !is_name(""));
    }
}
