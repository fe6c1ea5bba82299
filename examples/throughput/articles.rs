//! Articles from folders, files and standard input.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, stdin};
use std::path::Path;

/// Enough for a few megabytes.
const INVENTED: usize = 2_000;

pub(crate) fn invented() -> Vec<String> {
    factmark_corpus::corpus(INVENTED).into_iter().map(|made| made.text).collect()
}

pub(crate) fn of_paths(paths: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut texts = Vec::new();
    for path in paths {
        let added = if path == "-" {
            json_lines(stdin().lock(), &mut texts)
        } else {
            of_path(path.as_ref(), &mut texts)
        };
        added.map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(texts)
}

fn of_path(path: &Path, texts: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    if path.is_dir() {
        return of_folder(path, texts);
    }
    if path.extension().is_some_and(|extension| extension == "jsonl") {
        return json_lines(BufReader::new(fs::File::open(path)?), texts);
    }
    texts.push(factmark::decode(&fs::read(path)?).0.into_owned());
    Ok(())
}

fn of_folder(folder: &Path, texts: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    let is_text =
        |path: &Path| path.extension().is_some_and(|extension| extension == "txt" || extension == "md");
    for path in paths.iter().filter(|path| path.is_dir() || is_text(path)) {
        of_path(path, texts)?;
    }
    Ok(())
}

fn json_lines(lines: impl BufRead, texts: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for (number, line) in lines.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let value: serde_json::Value = serde_json::from_str(&line)?;
        let text =
            value["text"].as_str().ok_or_else(|| format!("line {}: no string \"text\"", number + 1))?;
        texts.push(text.to_owned());
    }
    Ok(())
}
