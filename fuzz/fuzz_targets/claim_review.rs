//! Raw bytes as markup.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::claim_review(bytes));
