//! A saved web page: its article and what there is to say about it.
//!
//! `cargo run --features html --example page -- tests/pages/wordpress.html https://rive.example/pont`

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

use std::error::Error;

use factmark::html::{self, PageOptions};
use factmark::visible;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: page FILE [URL]")?;
    let mut options = PageOptions::default();
    options.url = arguments.next();
    let page = html::parse(&std::fs::read(path)?, &options);
    println!("{}\n", visible(&page.text));
    for claim in &page.article.claims {
        println!("{:12} {}", claim.rating(), visible(&claim.text));
    }
    for source in &page.article.sources {
        println!("{}", visible(source.url.as_deref().or(source.name.as_deref()).unwrap_or_default()));
    }
    for diagnostic in &page.diagnostics {
        eprintln!("{}: {}", diagnostic.code, visible(&diagnostic.message));
    }
    Ok(())
}
