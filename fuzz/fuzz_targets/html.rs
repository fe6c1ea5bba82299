//! Raw bytes as a page.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::html(bytes));
