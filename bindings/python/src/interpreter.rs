//! One interpreter of a process: classes and other Python objects are kept in statics, and must not meet the objects of
//! a second one.

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// The address of the module `builtins`, of which each interpreter has its own; 0 before the first import.
static HOME: AtomicUsize = AtomicUsize::new(0);

/// Settles in this interpreter; an `ImportError` when the module already lives in another one of the process.
///
/// pyo3 leaves it to Python to refuse, which before 3.12 and for interpreters that share the lock does not.
pub(crate) fn settle(py: Python<'_>) -> PyResult<()> {
    let here = py.import("builtins")?.as_ptr() as usize;
    match HOME.compare_exchange(0, here, Ordering::Relaxed, Ordering::Relaxed) {
        Err(home) if home != here => Err(PyImportError::new_err(
            "factmark works in one interpreter of a process, not in subinterpreters: use threads or processes",
        )),
        _ => Ok(()),
    }
}
