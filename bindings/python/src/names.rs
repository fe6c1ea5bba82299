//! The classes of the model as members of the package's `enum.Enum` classes.

use factmark::{
    BlockKind, Bound as DateBound, QuoteKind, Rating, SectionKind, Severity, Unresolved, VerdictRule,
};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::type_hint_identifier;

/// A class of the model that Python sees as a member of an enum.
pub(crate) trait Enumerated: Copy + 'static {
    const HINT: PyStaticExpr;
    const CLASS: &'static str;
    /// Every value with its name.
    fn all() -> Vec<(Self, &'static str)>;
    fn members() -> &'static PyOnceLock<Vec<(Self, Py<PyAny>)>>;
}

/// The member of the Python enum that stands for a value.
pub(crate) struct Member<T>(pub(crate) T);

impl<'py, T: Enumerated + PartialEq + Send + Sync> IntoPyObject<'py> for Member<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = T::HINT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let members = T::members().get_or_try_init(py, || members::<T>(py))?;
        let (_, member) = members
            .iter()
            .find(|(value, _)| *value == self.0)
            .ok_or_else(|| pyo3::exceptions::PyValueError::new_err("a value without a name"))?;
        Ok(member.bind(py).clone())
    }
}

/// Looks every member up by its value once, so that a field costs no call into Python.
fn members<T: Enumerated>(py: Python<'_>) -> PyResult<Vec<(T, Py<PyAny>)>> {
    let class = py.import("factmark._enums")?.getattr(T::CLASS)?;
    T::all().into_iter().map(|(value, name)| Ok((value, class.call1((name,))?.unbind()))).collect()
}

macro_rules! enumerated {
    ($($type:ident as $class:literal),+ $(,)?) => {$(
        impl Enumerated for $type {
            const HINT: PyStaticExpr = type_hint_identifier!("factmark._enums", $class);
            const CLASS: &'static str = $class;

            fn all() -> Vec<(Self, &'static str)> {
                Self::ALL.iter().map(|value| (*value, value.as_str())).collect()
            }

            fn members() -> &'static PyOnceLock<Vec<(Self, Py<PyAny>)>> {
                static MEMBERS: PyOnceLock<Vec<($type, Py<PyAny>)>> = PyOnceLock::new();
                &MEMBERS
            }
        }
    )+

    /// The names of every class, for the test that the enums of the package are complete.
    #[pyfunction]
    #[pyo3(signature = () -> "dict[str, list[str]]")]
    pub(crate) fn names() -> std::collections::HashMap<&'static str, Vec<&'static str>> {
        [$(($class, $type::ALL.iter().map(|value| value.as_str()).collect())),+].into()
    }
    };
}

enumerated!(
    BlockKind as "BlockKind",
    DateBound as "Bound",
    QuoteKind as "QuoteKind",
    Rating as "Rating",
    SectionKind as "SectionKind",
    Severity as "Severity",
    Unresolved as "Unresolved",
    VerdictRule as "VerdictRule",
);
