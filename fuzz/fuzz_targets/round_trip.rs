//! Generated articles through `write` and `parse`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| factmark::fuzzing::round_trip(bytes));
