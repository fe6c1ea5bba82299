//! The Arrow PyCapsule protocol: <https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html>.
//!
//! This is the only file where memory of another library is touched.

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{ArrayRef, RecordBatchReader, make_array};
use arrow_schema::{ArrowError, Schema};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

const STREAM: &std::ffi::CStr = c"arrow_array_stream";
const SCHEMA: &std::ffi::CStr = c"arrow_schema";
const ARRAY: &std::ffi::CStr = c"arrow_array";

/// Arrow's errors are about what the caller handed over.
pub(crate) fn invalid(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

pub(crate) fn export_schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(invalid)?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

pub(crate) fn export_stream(
    py: Python<'_>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}

/// The chunks of an Arrow object: whatever has `__arrow_c_stream__` or `__arrow_c_array__`.
pub(crate) fn import(object: &Bound<'_, PyAny>) -> PyResult<Option<Vec<ArrayRef>>> {
    if object.hasattr("__arrow_c_stream__")? {
        return import_stream(&object.call_method0("__arrow_c_stream__")?).map(Some);
    }
    if object.hasattr("__arrow_c_array__")? {
        let (schema, array) = object.call_method0("__arrow_c_array__")?.extract()?;
        return import_array(&schema, &array).map(|array| Some(vec![array]));
    }
    Ok(None)
}

#[expect(unsafe_code, reason = "the C stream interface is a pointer")]
fn import_stream(capsule: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    let pointer = pointer(capsule, STREAM)?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a valid stream, says the protocol; it is moved out, and what stays behind is
    // marked as released, so that nobody frees it twice.
    let reader = unsafe { ArrayStreamReader::from_raw(pointer) }.map_err(invalid)?;
    reader.collect::<Result<_, _>>().map_err(invalid)
}

#[expect(unsafe_code, reason = "the C data interface is two pointers")]
fn import_array(schema: &Bound<'_, PyAny>, array: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let schema = pointer(schema, SCHEMA)?.cast::<FFI_ArrowSchema>();
    let array = pointer(array, ARRAY)?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold a valid schema and array, says the protocol; the array is moved out, the schema
    // only read.
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array), &*schema) }.map_err(invalid)?;
    Ok(make_array(data))
}

fn pointer(capsule: &Bound<'_, PyAny>, name: &std::ffi::CStr) -> PyResult<*mut std::ffi::c_void> {
    let capsule = capsule
        .cast::<PyCapsule>()
        .map_err(|_| PyTypeError::new_err("the Arrow object gave something else than a capsule"))?;
    Ok(capsule.pointer_checked(Some(name))?.as_ptr())
}
