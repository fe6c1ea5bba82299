//! The articles of a batch where they lie in memory: Python objects, or a column of Arrow text.

use std::borrow::Cow;
use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    BinaryType, BinaryViewType, ByteArrayType, ByteViewType, LargeBinaryType, LargeUtf8Type, StringViewType,
    Utf8Type,
};
use arrow_array::{Array, GenericByteArray, GenericByteViewArray, OffsetSizeTrait};
use arrow_buffer::Buffer;
use arrow_data::ByteView;
use arrow_schema::DataType;
use bytes::Bytes;
use factmark::Diagnostic;

use crate::text::Text;

/// The error of a row that holds nothing.
pub(crate) const NULL: &str = "no text";

/// The error of a row whose place is none: an array can say anything about where its values lie.
const LIES: &str = "the offsets of this row of the Arrow array do not fit its data";

/// Some articles and the buffers that they lie in.
#[derive(Default)]
pub(crate) struct Rows {
    rows: Vec<Place>,
    blocks: Vec<Buffer>,
}

/// Where an article lies.
enum Place {
    /// In text that is known to be UTF-8.
    Text(usize, Range<usize>),
    /// In bytes of which that is not known.
    Bytes(usize, Range<usize>),
    /// Nowhere: why there is none.
    Failed(String),
}

/// An article, ready to be parsed.
pub(crate) enum Row<'a> {
    Text { text: Cow<'a, str>, block: (u32, *const u8), warning: Option<Diagnostic> },
    Failed(&'a str),
}

/// An article's bytes.
pub(crate) struct Found<'a> {
    pub(crate) bytes: &'a [u8],
    /// Whether they are known to be UTF-8.
    pub(crate) is_text: bool,
    /// Which buffer holds them, and where that begins.
    block: (u32, *const u8),
}

impl Rows {
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn blocks(&self) -> &[Buffer] {
        &self.blocks
    }

    pub(crate) fn get(&self, row: usize) -> Row<'_> {
        let Found { bytes, is_text, block } = match self.find(row) {
            Ok(found) => found,
            Err(error) => return Row::Failed(error),
        };
        let (text, warning) = match simdutf8::basic::from_utf8(bytes) {
            Ok(text) if is_text => (Cow::Borrowed(text), None),
            _ => factmark::decode(bytes),
        };
        Row::Text { text, block, warning }
    }

    /// The bytes of an article, or why there is none.
    pub(crate) fn find(&self, row: usize) -> Result<Found<'_>, &str> {
        let (block, range, is_text) = match &self.rows[row] {
            Place::Text(block, range) => (*block, range, true),
            Place::Bytes(block, range) => (*block, range, false),
            Place::Failed(error) => return Err(error),
        };
        let buffer = self.blocks.get(block).ok_or(LIES)?;
        let bytes = buffer.get(range.clone()).ok_or(LIES)?;
        Ok(Found { bytes, is_text, block: (block as u32, buffer.as_ptr()) })
    }

    /// Appends a Python object, or why it is not an article.
    pub(crate) fn push(&mut self, text: Result<Text, String>) {
        let block = self.blocks.len();
        let place = match text {
            Err(error) => Place::Failed(error),
            Ok(text) => {
                let is_text = !matches!(text, Text::Bytes(_));
                let buffer = into_buffer(text);
                let range = 0..buffer.len();
                self.blocks.push(buffer);
                if is_text { Place::Text(block, range) } else { Place::Bytes(block, range) }
            }
        };
        self.rows.push(place);
    }

    /// The rows of an Arrow column; its type when that holds no text.
    pub(crate) fn from_arrow(column: &dyn Array) -> Result<Self, DataType> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::from_offsets::<Utf8Type>(column.as_string(), Place::Text),
            DataType::LargeUtf8 => Self::from_offsets::<LargeUtf8Type>(column.as_string(), Place::Text),
            DataType::Binary => Self::from_offsets::<BinaryType>(column.as_binary(), Place::Bytes),
            DataType::LargeBinary => Self::from_offsets::<LargeBinaryType>(column.as_binary(), Place::Bytes),
            DataType::Utf8View => Self::from_views::<StringViewType>(column.as_string_view(), Place::Text),
            DataType::BinaryView => Self::from_views::<BinaryViewType>(column.as_binary_view(), Place::Bytes),
            DataType::Null => Self { rows: (0..column.len()).map(|_| null()).collect(), blocks: Vec::new() },
            other => return Err(other.clone()),
        })
    }

    fn from_offsets<T: ByteArrayType>(
        column: &GenericByteArray<T>,
        place: fn(usize, Range<usize>) -> Place,
    ) -> Self {
        let offsets = column.value_offsets();
        let (first, last) = (as_usize(offsets.first()), as_usize(offsets.last()));
        // Nobody has checked them: where they wrap or run backwards, `get` finds no bytes.
        let at = |row| as_usize(offsets.get(row)).wrapping_sub(first);
        let row = |row| if column.is_null(row) { null() } else { place(0, at(row)..at(row + 1)) };
        let rows = (0..column.len()).map(row).collect();
        let fits = first <= last && last <= column.values().len();
        let blocks = fits.then(|| column.values().slice_with_length(first, last - first));
        Self { rows, blocks: Vec::from_iter(blocks) }
    }

    fn from_views<T: ByteViewType + ?Sized>(
        column: &GenericByteViewArray<T>,
        place: fn(usize, Range<usize>) -> Place,
    ) -> Self {
        let aside_block = column.data_buffers().len();
        let mut aside = Vec::new();
        let row = |(row, view): (usize, &u128)| {
            let length = *view as u32 as usize;
            if column.is_null(row) {
                null()
            } else if length <= arrow_data::MAX_INLINE_VIEW_LEN as usize {
                let start = aside.len();
                aside.extend_from_slice(&view.to_le_bytes()[4..4 + length]);
                place(aside_block, start..aside.len())
            } else {
                let view = ByteView::from(*view);
                let start = view.offset as usize;
                place(view.buffer_index as usize, start..start.saturating_add(length))
            }
        };
        let rows = column.views().iter().enumerate().map(row).collect();
        let blocks = column.data_buffers().iter().cloned().chain([Buffer::from_vec(aside)]).collect();
        Self { rows, blocks }
    }
}

fn null() -> Place {
    Place::Failed(NULL.to_owned())
}

fn as_usize(offset: Option<&impl OffsetSizeTrait>) -> usize {
    offset.map_or(0, |offset| offset.as_usize())
}

/// The memory of a text as an Arrow buffer, without a copy.
fn into_buffer(text: Text) -> Buffer {
    match text {
        Text::Str(text) => Buffer::from(Bytes::from_owner(text)),
        Text::Bytes(bytes) => Buffer::from(Bytes::from_owner(bytes)),
        Text::Owned(text) => Buffer::from_vec(text.into_bytes()),
    }
}
