//! Bytes mapped to marks and words, through one production of the grammar.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::productions(bytes));
