//! The first article in a fresh process: what building the tables costs.

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// Asks the program to be the child.
pub(crate) const FLAG: &str = "--first-article";
const PROCESSES: usize = 15;

/// Times the first parse of the file and prints the nanoseconds.
pub(crate) fn child(path: &str) -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let start = Instant::now();
    black_box(factmark::parse(black_box(&text)));
    println!("{}", start.elapsed().as_nanos());
    Ok(())
}

/// The median over several processes.
pub(crate) fn first_article(text: &str) -> Result<Duration, Box<dyn Error>> {
    let path = std::env::temp_dir().join(format!("factmark-peers-{}.txt", std::process::id()));
    std::fs::write(&path, text)?;
    let mut times = Vec::new();
    for _ in 0..PROCESSES {
        let output = Command::new(std::env::current_exe()?).arg(FLAG).arg(&path).output()?;
        times.push(Duration::from_nanos(String::from_utf8(output.stdout)?.trim().parse()?));
    }
    std::fs::remove_file(&path)?;
    times.sort();
    Ok(times[PROCESSES / 2])
}
