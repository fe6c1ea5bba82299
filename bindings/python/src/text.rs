//! The text of an article, kept where Python keeps it.
//!
//! A `str` and `bytes` that are UTF-8 are read in place; what must be repaired first is copied once.

use std::borrow::Cow;

use factmark::Diagnostic;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

/// Something that can be parsed, and who owns its memory.
pub(crate) enum Text {
    /// A Python `str`, as the UTF-8 that CPython keeps beside it.
    Str(PyBackedStr),
    /// A Python `bytes` object.
    Bytes(PyBackedBytes),
    /// Repaired, or not from Python.
    Owned(String),
}

impl Text {
    /// Takes `str`, `bytes`, `bytearray`, `memoryview` and their subclasses; a `TypeError` that names the type
    /// otherwise.
    pub(crate) fn from_python(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(text) = value.cast::<PyString>() {
            return match PyBackedStr::try_from(text.clone()) {
                Ok(text) => Ok(Self::Str(text)),
                Err(_) => without_surrogates(text).map(Self::Owned),
            };
        }
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(Self::Bytes(PyBackedBytes::from(bytes.clone())));
        }
        if value.is_instance_of::<PyByteArray>() || value.is_instance_of::<PyMemoryView>() {
            let copy = value.py().get_type::<PyBytes>().call1((value,))?;
            return Ok(Self::Bytes(PyBackedBytes::from(copy.cast_into::<PyBytes>()?)));
        }
        let name = value.get_type().name()?;
        Err(PyTypeError::new_err(format!("an article is str or bytes, not {name}")))
    }

    /// The text, and what had to be repaired to read it: borrowed when nothing had to be.
    pub(crate) fn decode(&self) -> (Cow<'_, str>, Option<Diagnostic>) {
        match self {
            Self::Str(text) => (Cow::Borrowed(text), None),
            Self::Bytes(bytes) => factmark::decode(bytes),
            Self::Owned(text) => (Cow::Borrowed(text), None),
        }
    }

    /// The text itself when it is UTF-8, otherwise a repaired copy, and what had to be repaired.
    pub(crate) fn readable(self) -> (Self, Option<Diagnostic>) {
        match self.decode() {
            (Cow::Owned(repaired), warning) => (Self::Owned(repaired), warning),
            (Cow::Borrowed(_), warning) => (self, warning),
        }
    }

    /// Whether it was decoded before, so that what it says of its encoding no longer holds.
    pub(crate) const fn is_decoded(&self) -> bool {
        !matches!(self, Self::Bytes(_))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Str(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
            Self::Owned(text) => text.as_bytes(),
        }
    }

    /// The text without a byte order mark, when it is known to be UTF-8; empty when that is not so.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Str(text) => text,
            Self::Bytes(bytes) => {
                let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
                simdutf8::basic::from_utf8(bytes).unwrap_or_default()
            }
            Self::Owned(text) => text,
        }
    }
}

/// One text where several are expected would be read letter by letter.
pub(crate) fn refuse_single(texts: &Bound<'_, PyAny>) -> PyResult<()> {
    if texts.is_instance_of::<PyString>() || texts.is_instance_of::<PyBytes>() {
        return Err(PyTypeError::new_err("this is one text: put it in a list, or call parse"));
    }
    Ok(())
}

/// The text with U+FFFD in place of each lone surrogate: code point offsets stay those of the `str`.
fn without_surrogates(text: &Bound<'_, PyString>) -> PyResult<String> {
    let units = text.call_method1("encode", ("utf-32-le", "surrogatepass"))?;
    let units = units.cast::<PyBytes>()?.as_bytes().as_chunks().0;
    let code_points = units.iter().copied().map(u32::from_le_bytes);
    Ok(code_points.map(|point| char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}
