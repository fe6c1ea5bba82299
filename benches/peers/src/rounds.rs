//! Interleaved rounds, medians, the table.

use std::hint::black_box;
use std::time::Instant;

use crate::Corpus;

/// One tool at one job on the whole corpus.
pub(crate) struct Tool<'c> {
    pub name: &'static str,
    /// Bytes that it reads.
    pub bytes: usize,
    /// Does the job and gives back a number made of the results.
    pub run: Box<dyn Fn() -> u64 + 'c>,
}

/// Seconds of every round.
pub(crate) struct Measured {
    pub name: &'static str,
    pub bytes: usize,
    pub seconds: Vec<f64>,
}

/// Runs every tool once per round.
pub(crate) fn run(tools: &[Tool<'_>], rounds: usize) -> Vec<Measured> {
    let sums: Vec<u64> = tools.iter().map(|tool| (tool.run)()).collect();
    let mut measured: Vec<_> = tools
        .iter()
        .map(|tool| Measured { name: tool.name, bytes: tool.bytes, seconds: Vec::new() })
        .collect();
    for _ in 0..rounds {
        for ((tool, sum), measured) in tools.iter().zip(&sums).zip(&mut measured) {
            let start = Instant::now();
            let result = black_box((tool.run)());
            measured.seconds.push(start.elapsed().as_secs_f64());
            assert_eq!(result, *sum, "{} gives other results in each round", tool.name);
        }
    }
    measured
}

/// How many times as fast as `other`, for one byte of input each.
pub(crate) fn byte_ratio(of: &Measured, other: &Measured) -> f64 {
    article_ratio(of, other) * of.bytes as f64 / other.bytes as f64
}

/// How many times as fast as `other`, for one article each.
pub(crate) fn article_ratio(of: &Measured, other: &Measured) -> f64 {
    median(of.seconds.iter().zip(&other.seconds).map(|(of, other)| other / of).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

pub(crate) fn print(measured: &[Measured], corpus: &Corpus) {
    println!(
        "| tool | MB/s of its input | articles/s | full parse is … times as fast per article |\n|---|--:|--:|--:|"
    );
    let full = &measured[0];
    for tool in measured {
        let seconds = median(tool.seconds.clone());
        println!(
            "| {} | {:.0} | {:.0} | {:.2} |",
            tool.name,
            tool.bytes as f64 / seconds / 1e6,
            corpus.articles.len() as f64 / seconds,
            article_ratio(full, tool),
        );
    }
    println!();
}
