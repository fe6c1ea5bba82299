//! What the parts of an article share: places, equality, hash, text form, pickle.
//!
//! A part is the article it belongs to and an index: its values become Python objects when they are read.

use std::hash::{DefaultHasher, Hash, Hasher};

use factmark::Span;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::document::Reference;
use crate::place::Place;
use crate::tuple::TupleOf;

/// A claim, a quote, … of an article, by its index there.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) article: Reference,
    pub(crate) index: usize,
}

/// A Python class of parts.
pub(crate) trait Piece: pyo3::PyClass + Sync {
    /// What the part is in the model of the core.
    type Model<'a>: PartialEq
    where
        Self: 'a;
    /// The attribute of `Article` that holds these parts.
    const LIST: &'static str;
    /// The attribute of the item of that list, when the part is not the item itself.
    const ATTRIBUTE: Option<&'static str> = None;

    fn wrap(part: Part) -> Self;
    fn part(&self) -> &Part;
    fn model(&self) -> &Self::Model<'_>;
    fn span(&self) -> Option<Span>;
    /// The whole item; the span when there is nothing around it.
    fn extent(&self) -> Option<Span> {
        self.span()
    }
    /// What is hashed beside the place.
    fn key(&self) -> &str;
}

impl Part {
    pub(crate) fn place(&self, span: Option<Span>) -> Option<Place> {
        self.article.document.place(span?)
    }
}

/// A tuple that is made when it is first asked for.
pub(crate) struct Once(PyOnceLock<Py<PyTuple>>);

impl Default for Once {
    fn default() -> Self {
        Self(PyOnceLock::new())
    }
}

/// The parts of one kind as a tuple.
pub(crate) fn tuple<'py, T>(
    py: Python<'py>,
    article: &Reference,
    count: usize,
    once: &Once,
) -> PyResult<TupleOf<'py, T>>
where
    T: Piece + IntoPyObject<'py>,
{
    let make = || {
        let parts = (0..count).map(|index| T::wrap(Part { article: article.clone(), index }));
        PyTuple::new(py, parts.collect::<Vec<_>>()).map(Bound::unbind)
    };
    once.0.get_or_try_init(py, make).map(|tuple| TupleOf::wrap(tuple.bind(py).clone()))
}

pub(crate) fn hash(piece: &impl Piece) -> u64 {
    let mut hasher = DefaultHasher::new();
    (piece.span(), piece.key()).hash(&mut hasher);
    hasher.finish()
}

/// `Claim(text='…', verdict=…)`: the attributes in the order of `__match_args__` that hold something.
pub(crate) fn repr(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let class = object.get_type();
    let mut fields = Vec::new();
    for name in class.getattr("__match_args__")?.try_iter()? {
        let name = name?.extract::<String>()?;
        let value = object.getattr(name.as_str())?;
        if value.is_truthy()? {
            fields.push(format!("{name}={}", value.repr()?));
        }
    }
    Ok(format!("{}({})", class.name()?, fields.join(", ")))
}

/// The methods that every class of parts has.
macro_rules! part_methods {
    ($class:ty) => {
        #[pyo3::pymethods]
        impl $class {
            /// The first code point of the value in the text.
            #[getter]
            fn start(&self) -> Option<u32> {
                Some(self.span()?.start)
            }

            /// One past the last code point of the value in the text.
            #[getter]
            fn end(&self) -> Option<u32> {
                Some(self.span()?.end)
            }

            /// The first byte of the value in the UTF-8 form of the text.
            #[getter]
            fn byte_start(&self) -> Option<u32> {
                Some(self.span()?.byte_start)
            }

            /// One past the last byte of the value in the UTF-8 form of the text.
            #[getter]
            fn byte_end(&self) -> Option<u32> {
                Some(self.span()?.byte_end)
            }

            /// The place of the value; None when it was not read from a text.
            #[getter]
            fn span(&self) -> Option<crate::place::Place> {
                crate::part::Piece::part(self).place(crate::part::Piece::span(self))
            }

            /// The place of the whole item, with what introduces and follows the value.
            #[getter]
            fn extent(&self) -> Option<crate::place::Place> {
                crate::part::Piece::part(self).place(crate::part::Piece::extent(self))
            }

            fn __eq__(&self, other: &pyo3::Bound<'_, pyo3::PyAny>) -> bool {
                other.cast::<Self>().is_ok_and(|other| {
                    crate::part::Piece::model(self) == crate::part::Piece::model(other.get())
                })
            }

            fn __hash__(&self) -> u64 {
                crate::part::hash(self)
            }

            fn __repr__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
                crate::part::repr(slf.as_any())
            }

            fn __copy__(slf: pyo3::Py<Self>) -> pyo3::Py<Self> {
                slf
            }

            #[pyo3(signature = (_memo: "object") -> "typing.Self")]
            fn __deepcopy__(slf: pyo3::Py<Self>, _memo: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::Py<Self> {
                slf
            }

            #[pyo3(signature = () -> "tuple[object, ...]")]
            fn __reduce__<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::json::reduce_part(py, self)
            }
        }
    };
}
pub(crate) use part_methods;

/// A class of the items of one list of an article: where they stand, and what every part has.
///
/// `piece!(Quote<'a> in article.quotes, |quote| quote.span, quote.extent, &quote.text)`: place, whole item, what is
/// hashed. What the layout tells is `in structure.….`
macro_rules! piece {
    ($class:ident $(<$life:lifetime>)? in $reading:ident.$list:ident, |$item:ident| $span:expr, $extent:expr, $key:expr) => {
        impl crate::part::Piece for $class {
            type Model<'a> = factmark::$class $(<$life>)?;
            const LIST: &'static str = stringify!($list);

            fn wrap(part: crate::part::Part) -> Self {
                Self(part)
            }

            fn part(&self) -> &crate::part::Part {
                &self.0
            }

            fn model(&self) -> &Self::Model<'_> {
                &self.0.article.$reading().$list[self.0.index]
            }

            fn span(&self) -> Option<factmark::Span> {
                let $item = self.model();
                $span
            }

            fn extent(&self) -> Option<factmark::Span> {
                let $item = self.model();
                $extent
            }

            fn key(&self) -> &str {
                let $item = self.model();
                $key
            }
        }

        crate::part::part_methods!($class);
    };
}
pub(crate) use piece;
