//! Python tuples that know what they hold, for the generated stubs.

use std::marker::PhantomData;

use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use pyo3::{type_hint_identifier, type_hint_subscript};

/// A Python tuple whose items are all `T`.
pub(crate) struct TupleOf<'py, T>(Bound<'py, PyTuple>, PhantomData<T>);

impl<'py, T: IntoPyObject<'py>> TupleOf<'py, T> {
    pub(crate) fn new(py: Python<'py>, items: impl IntoIterator<Item = T>) -> PyResult<Self> {
        let items: Vec<_> = items.into_iter().collect();
        PyTuple::new(py, items).map(Self::wrap)
    }

    /// A tuple of which the caller knows what it holds.
    pub(crate) fn wrap(tuple: Bound<'py, PyTuple>) -> Self {
        Self(tuple, PhantomData)
    }
}

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for TupleOf<'py, T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = std::convert::Infallible;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "tuple"),
        T::OUTPUT_TYPE,
        PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis }
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0)
    }
}
