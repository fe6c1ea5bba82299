//! Whether the time per byte stays the same from 10 KB to 10 MB, on inputs made to hurt.

use std::hint::black_box;
use std::time::Instant;

use factmark_corpus::PATTERNS;

const SMALL: usize = 10_000;
const LARGE: usize = 10_000_000;
/// A growth that is measured again.
const SUSPICIOUS: f64 = 2.0;

/// The worst growth, and its pattern.
pub(crate) fn worst() -> (f64, &'static str) {
    PATTERNS
        .iter()
        .map(|pattern| (growth(pattern), *pattern))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .expect("patterns")
}

fn growth(pattern: &str) -> f64 {
    let small = nanoseconds_per_byte(pattern, SMALL, 100, 3);
    let once = nanoseconds_per_byte(pattern, LARGE, 1, 1) / small;
    // What looks bad at once may have been another process.
    if once > SUSPICIOUS { once.min(nanoseconds_per_byte(pattern, LARGE, 1, 2) / small) } else { once }
}

/// The fastest of `tries`, each of which reads the text so many times.
fn nanoseconds_per_byte(pattern: &str, size: usize, times: u32, tries: u32) -> f64 {
    let text = pattern.repeat(size / pattern.len());
    let once = || {
        let start = Instant::now();
        for _ in 0..times {
            black_box(factmark::parse(black_box(&text)));
        }
        start.elapsed().as_nanos() as f64 / f64::from(times) / text.len() as f64
    };
    (0..tries).map(|_| once()).fold(f64::INFINITY, f64::min)
}
