//! JSON Lines in, JSON Lines out: `cargo run --release --example jsonl -- SUBCOMMAND FILE…`
//!
//! | subcommand | reads a line | prints |
//! |---|---|---|
//! | `articles` | `{"id", "text"}` | `{"id", "article"}` |
//! | `dates` | `{"id", "lang", "text", "ref"}` | `{"id", "dates"}` |
//! | `quotes` | `{"id", "lang", "text"}` | `{"id", "quotes"}` |
//! | `labels` | `{"id", "label", "lang", "publisher"?}` | `{"id", "rating", "flags"}` |
//! | `claim-review` | a string of markup | `{"claims", "diagnostics"}`; needs `--features claim-review` |

mod articles;
mod claim_review;
mod dates;
mod labels;
mod quotes;

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use serde_json::Value;

/// One line in, one value out.
type Subcommand = fn(&Value) -> Result<Value, Box<dyn Error>>;

const SUBCOMMANDS: &[(&str, Subcommand)] = &[
    ("articles", articles::read),
    ("claim-review", claim_review::read),
    ("dates", dates::read),
    ("labels", labels::read),
    ("quotes", quotes::read),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let Some((_, run)) = SUBCOMMANDS.iter().find(|(known, _)| *known == name) else {
        let known: Vec<_> = SUBCOMMANDS.iter().map(|(known, _)| *known).collect();
        eprintln!("usage: jsonl {} FILE…", known.join("|"));
        return ExitCode::from(2);
    };
    for path in arguments {
        if let Err(error) = each_line(&path, *run) {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn each_line(path: &str, run: Subcommand) -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (number, line) in BufReader::new(File::open(path)?).lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let value = serde_json::from_str(&line)?;
        let result = run(&value).map_err(|error| format!("line {}: {error}", number + 1))?;
        serde_json::to_writer(&mut out, &result)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// The string under `key`; an error that names the key when there is none.
fn string<'v>(row: &'v Value, key: &str) -> Result<&'v str, String> {
    row[key].as_str().ok_or_else(|| format!("no string \"{key}\""))
}
