//! `Quote`.

use factmark::QuoteKind;
use pyo3::prelude::*;

use crate::date::DateValue;
use crate::names::Member;
use crate::part::{Part, Piece, piece};
use crate::place::Place;

/// Words that the text attributes to somebody.
///
/// ``speaker`` is who the text attributes the words to; when the pattern is not certain it is None.
///
/// >>> quote = factmark.parse(example).quotes[0]
/// >>> quote.speaker, example[quote.start:quote.end]
/// ('Jeanne Morel', 'Le pont appartient à la ville.')
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Quote(Part);

#[pymethods]
impl Quote {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) = ("text", "kind", "speaker", "role", "cue", "via", "date");

    /// The words between the outer quotation marks; of indirect speech the reported content.
    #[getter]
    fn text(&self) -> &str {
        &self.model().text
    }

    /// Whether it stands for itself, is built into a sentence, or has no quotation marks.
    #[getter]
    fn kind(&self) -> Member<QuoteKind> {
        Member(self.model().kind)
    }

    /// The name, organisation, noun phrase or pronoun as printed, without role words and titles.
    #[getter]
    fn speaker(&self) -> Option<&str> {
        self.model().speaker.as_deref()
    }

    /// The speaker's role as printed, without article.
    #[getter]
    fn role(&self) -> Option<&str> {
        self.model().role.as_deref()
    }

    /// The printed verb group or preposition that attributes the words: "a déclaré", "Selon".
    #[getter]
    fn cue(&self) -> Option<&str> {
        self.model().cue.as_deref()
    }

    /// The medium that relays the words.
    #[getter]
    fn via(&self) -> Option<&str> {
        self.model().via.as_deref()
    }

    /// The date that the attribution carries: a ``datetime.date`` where the day is known, else an ``Edtf``.
    #[getter]
    fn date(&self) -> Option<DateValue> {
        self.model().date.map(DateValue::from)
    }

    /// The full name printed earlier, when a last name or pronoun stands for exactly one.
    #[getter]
    fn speaker_resolved(&self) -> Option<&str> {
        self.model().speaker_resolved.as_deref()
    }

    /// The words are reported as perhaps said ("aurait déclaré").
    #[getter]
    fn hedged(&self) -> bool {
        self.model().hedged
    }

    /// The speaker denies the content ("a nié avoir …"): it is not their claim.
    #[getter]
    fn denied(&self) -> bool {
        self.model().denied
    }

    /// The index in ``article.sections`` of the section it stands in.
    #[getter]
    fn section(&self) -> Option<u32> {
        self.model().section
    }

    /// The place of the speaker.
    #[getter]
    fn speaker_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.speaker)
    }

    /// The place of the role.
    #[getter]
    fn role_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.role)
    }

    /// The place of the cue.
    #[getter]
    fn cue_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.cue)
    }

    /// The place of the medium.
    #[getter]
    fn via_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.via)
    }

    /// The place of the date.
    #[getter]
    fn date_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.date)
    }
}

piece!(Quote<'a> in article.quotes, |quote| quote.span, quote.extent, &quote.text);
