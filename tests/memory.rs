//! The memory that reading needs is bounded by a multiple of the text, whatever the text is. Measured where the system
//! tells the peak: on Linux.
#![cfg(target_os = "linux")]

use std::fs;

use factmark_corpus::PATTERNS;

/// The length of the texts: so long that tables and the allocator's own blocks do not count.
const LENGTH: usize = 128 << 10;
/// What a text of nothing but items may need, in bytes a byte; measured: 41, for a text of nothing but authors.
const BOUND: usize = 100;
/// What the allocator may keep, in bytes.
const SLACK: usize = 2 << 20;

/// A figure of the process in bytes: `VmRSS`, what it has now, and `VmHWM`, the most it had.
fn memory(name: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells about processes");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("a figure");
    line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<usize>().expect("a number") << 10
}

/// How much more memory than before `work` needs at its peak.
fn peak_of(work: impl FnOnce()) -> Option<usize> {
    // Sets the peak to what the process has now.
    fs::write("/proc/self/clear_refs", "5").ok()?;
    let before = memory("VmRSS");
    work();
    Some(memory("VmHWM").saturating_sub(before))
}

#[test]
fn memory_is_a_multiple_of_the_text() {
    let mut most = (0, "");
    drop(factmark::parse("Le pont"));
    for pattern in PATTERNS {
        let text = pattern.repeat(LENGTH / pattern.len());
        let Some(peak) = peak_of(|| drop(factmark::parse(&text))) else { return };
        most = most.max((peak, pattern));
        assert!(peak < BOUND * LENGTH + SLACK, "{pattern:?}: {} bytes a byte", peak / LENGTH);
    }
    println!("the most: {} bytes a byte, {:?}", most.0 / LENGTH, most.1);
}
