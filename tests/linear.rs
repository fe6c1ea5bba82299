//! Time per byte must not grow with the length of the text, whatever the text is.
//!
//! The same pattern is read 1 KB long and 16 KB long. Linear work costs the same per byte, quadratic work 16 times
//! as much; the bound between lies far from both, and what counts is time on a core, so that a busy machine does not matter.

use std::time::{Duration, Instant};

use factmark_corpus::PATTERNS;

const SHORT: usize = 1 << 10;
const LONG: usize = 16 << 10;
/// The long text may cost so many times as much per byte.
const BOUND: u32 = 5;

#[test]
fn time_per_byte_does_not_grow() {
    // A first reading builds the tables.
    factmark::parse("Un titre");
    for pattern in PATTERNS {
        let (short, long) = (pattern.repeat(SHORT / pattern.len()), pattern.repeat(LONG / pattern.len()));
        // Another process may take the core away for a while: then a few more tries tell.
        let is_linear = |times| fastest(&long, times) < fastest(&short, 5) * BOUND * (LONG / SHORT) as u32;
        assert!([1, 3, 10].into_iter().any(is_linear), "{pattern:?}");
    }
}

fn fastest(text: &str, times: u32) -> Duration {
    let once = |_| {
        let (start, on_core) = (Instant::now(), time_on_core());
        std::hint::black_box(factmark::parse(text));
        let spent = time_on_core().zip(on_core).map(|(end, start)| end.saturating_sub(start) + TICK);
        spent.map_or(start.elapsed(), |spent| spent.min(start.elapsed()))
    };
    (0..times).map(once).min().unwrap_or_default()
}

/// How late the system may be in noting the time that a thread spent.
const TICK: Duration = Duration::from_millis(4);

/// The time that this thread spent on a core, where the system tells it: on a busy machine far less than passed.
fn time_on_core() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
