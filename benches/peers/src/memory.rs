//! Bytes kept by parsed articles, counted by the allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed};

use crate::Corpus;

struct Counting;

/// Off while speed is measured: then a call costs one branch more than the system's.
static COUNTS: AtomicBool = AtomicBool::new(false);
static LIVE: AtomicIsize = AtomicIsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn count(bytes: isize) {
    if COUNTS.load(Relaxed) {
        LIVE.fetch_add(bytes, Relaxed);
    }
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size as isize - layout.size() as isize);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// Bytes kept by all articles, borrowed, per byte of their texts.
pub(crate) fn kept_per_text_byte(corpus: &Corpus) -> f64 {
    let mut kept = Vec::with_capacity(corpus.articles.len());
    kept.push(factmark::parse("Un titre").article); // The tables are built and belong to nobody.
    let mut parser = factmark::Parser::default();
    COUNTS.store(true, Relaxed);
    LIVE.store(0, Relaxed);
    kept.extend(corpus.texts().skip(1).map(|text| parser.parse(text).article));
    drop(parser);
    COUNTS.store(false, Relaxed);
    let of_vector = size_of_val(kept.as_slice());
    black_box(&kept);
    (LIVE.load(Relaxed) as f64 + of_vector as f64) / corpus.bytes as f64
}
