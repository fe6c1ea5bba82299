//! Views into the articles, or text of its own: not every library that reads tables computes with views.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, ListArray, RecordBatch, StringArray, StructArray};
use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};

/// Which columns of text are views.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// All but those inside lists: pandas cannot read views there.
    Views,
    /// None: every text is copied into its column when the table is read.
    Plain,
}

impl Form {
    pub(crate) fn schema(self, schema: &Schema) -> SchemaRef {
        let fields = schema.fields().iter().map(|field| self.field(field));
        Arc::new(Schema::new(fields.collect::<Fields>()).with_metadata(schema.metadata().clone()))
    }

    /// The batch in this form, with the schema of this form.
    pub(crate) fn batch(self, batch: &RecordBatch, schema: SchemaRef) -> RecordBatch {
        let columns = batch.columns().iter().map(|column| self.array(column)).collect();
        RecordBatch::try_new(schema, columns).expect("fields and columns change alike")
    }

    fn field(self, field: &Field) -> Field {
        field.clone().with_data_type(self.data_type(field.data_type()))
    }

    fn data_type(self, data_type: &DataType) -> DataType {
        match data_type {
            DataType::Utf8View if self == Self::Plain => DataType::Utf8,
            DataType::List(item) => DataType::List(Arc::new(Self::Plain.field(item))),
            DataType::Struct(fields) => {
                DataType::Struct(fields.iter().map(|field| self.field(field)).collect())
            }
            other => other.clone(),
        }
    }

    fn array(self, array: &ArrayRef) -> ArrayRef {
        match array.data_type() {
            DataType::Utf8View if self == Self::Plain => {
                Arc::new(array.as_string_view().iter().collect::<StringArray>())
            }
            DataType::List(item) => {
                let list = array.as_list::<i32>();
                let items = Self::Plain.array(list.values());
                let item = Arc::new(Self::Plain.field(item));
                Arc::new(ListArray::new(item, list.offsets().clone(), items, list.nulls().cloned()))
            }
            DataType::Struct(fields) => {
                let fields: Fields = fields.iter().map(|field| self.field(field)).collect();
                let columns = array.as_struct().columns().iter().map(|column| self.array(column)).collect();
                Arc::new(StructArray::new(fields, columns, array.nulls().cloned()))
            }
            _ => Arc::clone(array),
        }
    }
}
