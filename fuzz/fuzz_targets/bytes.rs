//! Raw bytes through `decode` and the whole parser.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::bytes(bytes));
