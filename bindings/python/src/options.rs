//! The keyword arguments of the parsing functions.

use chrono::NaiveDate;
use factmark::html::PageOptions;
use factmark::rating::Ratings;
use factmark::{Language, Layouts, Options};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// How to read, and whether an error-level diagnostic is raised.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) strict: bool,
    /// Whether what is read are web pages.
    pub(crate) html: bool,
    /// The deepest nesting of a page's elements that is followed.
    max_depth: Option<usize>,
    pub(crate) options: Options,
}

impl Settings {
    /// From `**options`; a `TypeError` that lists the known ones for another name.
    pub(crate) fn from_keywords(keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut settings = Self::default();
        for (name, value) in keywords.into_iter().flatten() {
            settings.set(&name.extract::<String>()?, &value)?;
        }
        Ok(settings)
    }

    /// How pages are read.
    pub(crate) fn pages(&self) -> PageOptions {
        let mut pages = PageOptions::default();
        pages.options = self.options.clone();
        pages.max_depth = self.max_depth.unwrap_or(pages.max_depth);
        pages
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let options = &mut self.options;
        match name {
            "strict" => self.strict = value.is_truthy()?,
            "html" => self.html = value.extract()?,
            "anchor" => options.anchor = value.extract::<Option<NaiveDate>>()?,
            "language" => options.language = language(value.extract()?)?,
            "quotes_in_prose" => options.quotes_in_prose = value.extract()?,
            "dates_in_prose" => options.dates_in_prose = value.extract()?,
            "indirect_speech" => options.indirect_speech = value.extract()?,
            "layouts" => options.layouts = layouts(value.extract()?)?,
            "ratings" => options.ratings = ratings(value.extract()?)?,
            "max_input_bytes" => options.limits.max_input_bytes = value.extract()?,
            "max_items" => options.limits.max_items = value.extract()?,
            "max_depth" => self.max_depth = value.extract()?,
            _ => {
                let known = "strict, html, anchor, language, quotes_in_prose, dates_in_prose, indirect_speech, layouts, ratings, max_input_bytes, max_items, max_depth";
                return Err(PyTypeError::new_err(format!("no option {name:?}; there are {known}")));
            }
        }
        Ok(())
    }
}

/// The built-in layouts and the rows of a table.
fn layouts(table: Option<&str>) -> PyResult<Layouts> {
    let layouts = Layouts::built_in();
    let Some(table) = table else { return Ok(layouts) };
    layouts.with(table).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// The built-in ratings after the rows of a table.
fn ratings(table: Option<&str>) -> PyResult<Ratings> {
    let Some(table) = table else { return Ok(Ratings::built_in()) };
    Ratings::with(table).map_err(|error| PyValueError::new_err(error.to_string()))
}

fn language(tag: Option<String>) -> PyResult<Option<Language>> {
    let Some(tag) = tag else { return Ok(None) };
    let Some(language) = Language::from_tag(&tag) else {
        let known = Language::ALL.map(Language::code).join(", ");
        return Err(PyValueError::new_err(format!("no language {tag:?}; there are {known}")));
    };
    Ok(Some(language))
}
