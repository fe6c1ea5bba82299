//! A progress bar on standard error, shown only when the work takes long.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// Work that takes less shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// How many steps between two looks at the clock.
const STRIDE: usize = 256;
const WIDTH: usize = 40;

pub(crate) struct Progress {
    name: String,
    all: usize,
    done: usize,
    start: Instant,
    shown: bool,
}

impl Progress {
    pub(crate) fn new(name: &str, all: usize) -> Self {
        Self { name: name.into(), all, done: 0, start: Instant::now(), shown: false }
    }

    pub(crate) fn step(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(STRIDE)
            && self.start.elapsed() > PATIENCE
            && std::io::stderr().is_terminal()
        {
            self.shown = true;
            let filled = WIDTH * self.done / self.all;
            let rate = self.done as f64 / self.start.elapsed().as_secs_f64();
            let left = (self.all - self.done) as f64 / rate;
            eprint!(
                "\r{} [{:WIDTH$}] {}/{} {left:.0} s left ",
                self.name,
                "=".repeat(filled),
                self.done,
                self.all
            );
            let _ = std::io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[K");
        }
    }
}
