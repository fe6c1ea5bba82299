//! `tables`, and the `Table` objects that Arrow consumers read.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchIterator};
use arrow_schema::{DataType, SchemaRef};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use super::batch::{self, Batches, TABLES};
use super::capsule;
use super::form::Form;
use super::rows::Rows;
use crate::many::pieces;
use crate::options::Settings;
use crate::text::Text;
use crate::work::Crew;

/// The most articles of a record batch.
const MOST: usize = 1024;
/// The most text of a record batch, unless one article alone is longer: offsets into it stay far below 4 GiB.
const MOST_BYTES: usize = 64 << 20;

/// A table that Arrow libraries read without a copy: ``polars.DataFrame(table)``, ``pyarrow.table(table)``,
/// ``pandas.DataFrame.from_arrow(table)``, or its name in a DuckDB query.
///
/// >>> claims = factmark.tables([example]).claims
/// >>> len(claims), claims.column_names[:3]
/// (1, ['article_id', 'text', 'claimant'])
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Table {
    form: Form,
    /// In this form; the batches take it on when they are read.
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The number of rows.
    #[getter]
    fn num_rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __len__(&self) -> usize {
        self.num_rows()
    }

    fn __repr__(&self) -> String {
        format!("<Table {} rows: {}>", self.num_rows(), self.column_names().join(", "))
    }

    /// The Arrow schema as a capsule.
    #[pyo3(signature = () -> "object")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::export_schema(py, &self.schema)
    }

    /// The rows as a capsule of an Arrow stream, a fresh one at each call. The asked schema is not heeded.
    #[pyo3(signature = (requested_schema: "object" = None) -> "object")]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The protocol allows to answer with the own schema; the consumer casts.
        drop(requested_schema);
        let (form, schema) = (self.form, Arc::clone(&self.schema));
        let batches =
            self.batches.clone().into_iter().map(move |batch| Ok(form.batch(&batch, Arc::clone(&schema))));
        capsule::export_stream(py, Box::new(RecordBatchIterator::new(batches, Arc::clone(&self.schema))))
    }
}

/// The tables of some articles: ``articles`` with everything nested, one row an article, and flat ones with one row a
/// claim, quote, source, date, section or diagnostic, joined by ``article_id``.
///
/// >>> tables = factmark.tables([example])
/// >>> len(tables.articles), len(tables.claims), len(tables.quotes)
/// (1, 1, 1)
#[pyclass(frozen, module = "factmark")]
pub(crate) struct Tables {
    tables: Vec<Py<Table>>,
}

impl Tables {
    fn get<'py>(&self, py: Python<'py>, table: usize) -> Bound<'py, Table> {
        self.tables[table].bind(py).clone()
    }
}

#[pymethods]
impl Tables {
    /// One row an article, its claims, quotes, … as lists of structs; ``error`` says why a row could not be read.
    #[getter]
    fn articles<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 0)
    }

    /// One row a claim.
    #[getter]
    fn claims<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 1)
    }

    /// One row a quotation.
    #[getter]
    fn quotes<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 2)
    }

    /// One row a source.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 3)
    }

    /// One row a date mention.
    #[getter]
    fn dates<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 4)
    }

    /// One row a heading.
    #[getter]
    fn sections<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 5)
    }

    /// One row a remark.
    #[getter]
    fn diagnostics<'py>(&self, py: Python<'py>) -> Bound<'py, Table> {
        self.get(py, 6)
    }

    fn __repr__(&self) -> String {
        let counts: Vec<_> = TABLES
            .iter()
            .zip(&self.tables)
            .map(|(name, table)| format!("{name}=<{}>", table.get().num_rows()))
            .collect();
        format!("<Tables {}>", counts.join(" "))
    }
}

/// Reads many articles into Arrow tables, on all cores, without making Python objects.
///
/// ``texts`` is an Arrow column of text or binary (any object with ``__arrow_c_stream__`` or ``__arrow_c_array__``), or an
/// iterable of str or bytes; with ``html=True`` they are web pages. The values are views into the memory of the texts. What is not an article (None, a number,
/// null) keeps its row, and its ``error`` says why.
///
/// Options, besides those of ``parse`` except ``strict``:
///     progress, threads: as in ``parse_many``.
///     first_id: the ``article_id`` of the first article.
///     strings: "view" (views into the texts, nothing is copied), or "utf8" for libraries that cannot compute with
///         views, such as pyarrow's own kernels and Spark.
///
/// >>> tables = factmark.tables([example, None])
/// >>> tables
/// <Tables articles=<2> claims=<1> quotes=<1> sources=<1> dates=<5> sections=<4> diagnostics=<0>>
#[pyfunction]
#[pyo3(signature = (texts: "object", *, first_id: "int" = 0, progress: "collections.abc.Callable[[int], object] | None" = None, threads: "int | None" = None, strings: "typing.Literal['view', 'utf8']" = "view", **options: "typing.Unpack[ParseOptions]") -> "Tables")]
pub(crate) fn tables<'py>(
    texts: &Bound<'py, PyAny>,
    mut first_id: i64,
    progress: Option<Bound<'py, PyAny>>,
    threads: Option<isize>,
    strings: &str,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Tables> {
    let form = match strings {
        "view" => Form::Views,
        "utf8" => Form::Plain,
        _ => return Err(PyValueError::new_err(format!("strings is \"view\" or \"utf8\", not {strings:?}"))),
    };
    let settings = Settings::from_keywords(options)?;
    if settings.strict {
        return Err(PyValueError::new_err("tables keep errors with their row; there is no strict form"));
    }
    let crew = Crew::new(texts.py(), threads, progress)?;
    let jobs = jobs(texts, &crew)?.into_iter().map(|rows| {
        let first = first_id;
        first_id += rows.len() as i64;
        (first, rows)
    });
    let jobs = jobs.collect();
    let read =
        |(first, rows): (i64, Rows), stopped: &AtomicBool| batch::read(&rows, first, &settings, stopped);
    let mut batches = crew.map(jobs, |(_, rows)| rows.len(), read)?;
    if batches.is_empty() {
        batches.push(batch::read(&Rows::default(), first_id, &settings, &AtomicBool::new(false)));
    }
    Ok(Tables { tables: transpose(texts.py(), &batches, form)? })
}

/// The batches of each table, from the tables of each batch.
fn transpose(py: Python<'_>, batches: &[Batches], form: Form) -> PyResult<Vec<Py<Table>>> {
    let table = |number: usize| {
        let batches: Vec<_> = batches.iter().map(|tables| tables[number].clone()).collect();
        Py::new(py, Table { form, schema: form.schema(&batches[0].schema()), batches })
    };
    (0..TABLES.len()).map(table).collect()
}

/// The articles in pieces of a record batch each.
fn jobs(texts: &Bound<'_, PyAny>, crew: &Crew<'_>) -> PyResult<Vec<Rows>> {
    if let Some(chunks) = capsule::import(texts)? {
        return arrow_jobs(&chunks, crew);
    }
    crate::text::refuse_single(texts)?;
    let texts = texts.try_iter()?.map(|text| Ok(Text::from_python(&text?).map_err(reason)));
    let texts: Vec<Result<Text, String>> = texts.collect::<PyResult<_>>()?;
    let stride = crew.stride(texts.len(), MOST);
    let rows = |piece: Vec<_>| {
        let mut rows = Rows::default();
        for text in piece {
            rows.push(text);
        }
        rows
    };
    Ok(pieces(texts, stride).into_iter().map(rows).collect())
}

/// What the error column says of a Python object that is no article.
fn reason(error: PyErr) -> String {
    Python::attach(|py| {
        error.value(py).str().map_or_else(|_| "not an article".to_owned(), |text| text.to_string())
    })
}

fn arrow_jobs(chunks: &[ArrayRef], crew: &Crew<'_>) -> PyResult<Vec<Rows>> {
    let articles = chunks.iter().map(Array::len).sum();
    let stride = crew.stride(articles, MOST);
    let mut jobs = Vec::new();
    for chunk in chunks {
        for range in ranges(chunk, stride) {
            let rows = Rows::from_arrow(&*chunk.slice(range.start, range.len()));
            jobs.push(rows.map_err(wrong_type)?);
        }
    }
    Ok(jobs)
}

fn wrong_type(data_type: DataType) -> PyErr {
    PyTypeError::new_err(match data_type {
        DataType::Struct(_) => "this is a whole table: pass the column that holds the articles".to_owned(),
        other => format!("a column of {other} holds no articles; text or binary does"),
    })
}

/// The rows of a chunk in pieces of at most `stride` rows and about [`MOST_BYTES`].
fn ranges(chunk: &ArrayRef, stride: usize) -> Vec<Range<usize>> {
    let bytes_a_row = chunk.get_buffer_memory_size() / chunk.len().max(1);
    let stride = stride.min(MOST_BYTES / bytes_a_row.max(1)).max(1);
    (0..chunk.len()).step_by(stride).map(|start| start..chunk.len().min(start + stride)).collect()
}
