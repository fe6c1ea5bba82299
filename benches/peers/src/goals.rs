//! The measures that the project set itself, with what must be and what is aimed at.

use std::time::Duration;

use crate::rounds::{Measured, article_ratio, byte_ratio};

pub(crate) struct Facts<'m> {
    pub measured: &'m [Measured],
    pub memory: f64,
    pub fresh: Duration,
    pub growth: (f64, &'static str),
}

enum Wanted {
    AtLeast(f64, f64),
    AtMost(f64, f64),
}

use Wanted::{AtLeast, AtMost};

pub(crate) fn print(facts: &Facts<'_>) {
    let named = |name: &str| facts.measured.iter().find(|tool| tool.name == name).expect(name);
    let (full, structure) = (named("factmark, full"), named("factmark, structure only"));
    let markdown = named("pulldown-cmark, events");
    let rows = [
        ("full against pulldown-cmark, per byte", byte_ratio(full, markdown), AtLeast(0.5, 1.0)),
        (
            "structure only against pulldown-cmark, per byte",
            byte_ratio(structure, markdown),
            AtLeast(1.5, 2.5),
        ),
        (
            "full against sonic-rs reading our JSON, per article",
            article_ratio(full, named("sonic-rs, our JSON, borrowed")),
            AtLeast(0.35, 1.0),
        ),
        (
            "full against the regex crate, same fields",
            article_ratio(full, named("regex crate, full")),
            AtLeast(4.0, 10.0),
        ),
        (
            "structure against the regex crate, same fields",
            article_ratio(structure, named("regex crate, structure only")),
            AtLeast(4.0, 10.0),
        ),
        (
            "two threads against one",
            article_ratio(named("factmark, full, 2 threads"), named("factmark, full, 1 thread")),
            AtLeast(1.6, 1.9),
        ),
        ("memory kept per byte of text", facts.memory, AtMost(2.0, 1.0)),
        ("first article in a fresh process, ms", facts.fresh.as_secs_f64() * 1e3, AtMost(10.0, 3.0)),
        ("time per byte, 10 MB against 10 KB, worst pattern", facts.growth.0, AtMost(3.0, 3.0)),
    ];
    println!("| measure | measured | must | goal | |\n|---|--:|--:|--:|---|");
    for (name, value, wanted) in rows {
        let (sign, must, goal) = match wanted {
            AtLeast(must, goal) => ('≥', must, goal),
            AtMost(must, goal) => ('≤', must, goal),
        };
        let reaches = |bound: f64| if sign == '≥' { value >= bound } else { value <= bound };
        let verdict = if reaches(goal) {
            "goal"
        } else if reaches(must) {
            "must"
        } else {
            "**short**"
        };
        println!("| {name} | {value:.2} | {sign} {must} | {sign} {goal} | {verdict} |");
    }
    println!("\nworst pattern: {:?}", facts.growth.1);
}
