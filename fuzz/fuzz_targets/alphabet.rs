//! Bytes mapped to marks and label words, through the whole parser.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::alphabet(bytes));
