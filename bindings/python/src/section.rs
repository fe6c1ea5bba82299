//! `Section` and `Block`.

use factmark::{BlockKind, SectionKind};
use pyo3::prelude::*;

use crate::names::Member;
use crate::part::{Part, Piece, piece};
use crate::tuple::TupleOf;

/// A heading and the blocks under it, up to the next heading or the trailer.
///
/// >>> [section.kind for section in factmark.parse(example).sections][:2]
/// [SectionKind.VERIFIED_FACTS, SectionKind.OFFICIAL_REACTIONS]
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Section(Part);

#[pymethods]
impl Section {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("kind", "heading");

    /// What it is; ``SectionKind.OTHER`` for free headings.
    #[getter]
    fn kind(&self) -> Member<SectionKind> {
        Member(self.model().kind)
    }

    /// The heading as printed, without "#" marks and final colon.
    #[getter]
    fn heading(&self) -> &str {
        &self.model().heading
    }

    /// The blocks of the section, heading first.
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<TupleOf<'py, Block>> {
        let blocks = self.model().blocks.clone();
        let part = |index| Block(Part { article: self.0.article.clone(), index: index as usize });
        TupleOf::new(py, blocks.map(part))
    }
}

piece!(Section<'a> in structure.sections, |section| section.span, section.extent, &section.heading);

/// A piece of the text: a line with its bullet, its line break and the blank lines after it.
///
/// >>> "".join(block.text for block in factmark.parse(example).blocks) == example
/// True
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Block(Part);

#[pymethods]
impl Block {
    #[classattr]
    #[pyo3(name = "__match_args__")]
    const MATCH_ARGS: (&'static str, &'static str) = ("kind", "text");

    /// What the piece is in the article.
    #[getter]
    fn kind(&self) -> Member<BlockKind> {
        Member(self.model().kind)
    }

    /// All its characters, line break included; None when the article does not know its text.
    #[getter]
    fn text(&self) -> Option<&str> {
        self.model().span.slice(self.0.article.document.text()?)
    }

    /// The index in ``article.sections`` of the section it belongs to.
    #[getter]
    fn section(&self) -> Option<u32> {
        self.model().section
    }
}

piece!(Block in structure.blocks, |block| Some(block.span), Some(block.span), block.kind.as_str());
