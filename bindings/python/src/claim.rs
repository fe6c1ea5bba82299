//! `Claim` and `Verdict`.

use factmark::{Rating, Span, VerdictRule};
use pyo3::prelude::*;

use crate::names::Member;
use crate::part::{Part, Piece, part_methods, piece};
use crate::place::Place;
use crate::tuple::TupleOf;

/// A statement that was checked.
///
/// >>> claim = factmark.parse(example).claims[0]
/// >>> claim.text, claim.rating
/// ('Le pont de Lysse a été vendu', Rating.FALSE)
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Claim(Part);

#[pymethods]
impl Claim {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str, &'static str) =
        ("text", "claimant", "verdict", "rationale");

    /// The claim alone: without opener, outer quotation marks, verdict and final full stop.
    #[getter]
    fn text(&self) -> &str {
        &self.model().text
    }

    /// Who made the claim, when the item names them. In ClaimReview: ``itemReviewed.author``.
    #[getter]
    fn claimant(&self) -> Option<&str> {
        self.model().claimant.as_deref()
    }

    /// The verdict; None when none is printed.
    #[getter]
    fn verdict(&self) -> Option<Verdict> {
        self.model().verdict.as_ref().map(|_| Verdict(self.0.clone()))
    }

    /// The class of the verdict; ``Rating.UNKNOWN`` without one.
    #[getter]
    fn rating(&self) -> Member<Rating> {
        Member(self.model().rating())
    }

    /// Why: what follows the verdict. In ClaimReview: ``ratingExplanation``.
    #[getter]
    fn rationale(&self) -> Option<&str> {
        self.model().rationale.as_deref()
    }

    /// The place of the claimant.
    #[getter]
    fn claimant_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.claimant)
    }

    /// The place of the rationale.
    #[getter]
    fn rationale_span(&self) -> Option<Place> {
        self.0.place(self.model().spans.rationale)
    }
}

piece!(Claim<'a> in structure.claims, |claim| claim.span, claim.extent, &claim.text);

/// What the fact-checker found.
///
/// >>> factmark.parse(example).claims[0].verdict
/// Verdict(label='Fausse', rating=Rating.FALSE)
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Verdict(Part);

#[pymethods]
impl Verdict {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str, &'static str) = ("label", "rating", "flags");

    /// The words as printed, without copula and final punctuation. In ClaimReview: ``alternateName``.
    #[getter]
    fn label(&self) -> &str {
        &self.model().label
    }

    /// The class of the label.
    #[getter]
    fn rating(&self) -> Member<Rating> {
        Member(self.model().rating)
    }

    /// Further classes of a compound label: "Faux et manque de contexte" is false, and missing context.
    #[getter]
    fn flags<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Member<Rating>>> {
        TupleOf::new(py, self.model().flags.iter().copied().map(Member))
    }

    /// What decided the class.
    #[getter]
    fn rule(&self) -> Member<VerdictRule> {
        Member(self.model().rule)
    }

    /// The number printed or marked up beside the label: value, best and worst of the scale.
    #[getter]
    fn numeric(&self) -> Option<(f64, Option<f64>, Option<f64>)> {
        self.model().numeric.map(|number| (number.value, number.best, number.worst))
    }
}

impl Piece for Verdict {
    type Model<'a> = factmark::Verdict<'a>;
    const LIST: &'static str = "claims";
    const ATTRIBUTE: Option<&'static str> = Some("verdict");

    fn wrap(part: Part) -> Self {
        Self(part)
    }

    fn part(&self) -> &Part {
        &self.0
    }

    fn model(&self) -> &factmark::Verdict<'_> {
        self.0.article.structure().claims[self.0.index]
            .verdict
            .as_ref()
            .expect("made only where there is one")
    }

    fn span(&self) -> Option<Span> {
        self.model().span
    }

    fn key(&self) -> &str {
        &self.model().label
    }
}

part_methods!(Verdict);
