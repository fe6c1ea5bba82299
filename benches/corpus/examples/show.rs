//! Prints an invented article and what is in it: `cargo run -p factmark-corpus --example show -- 7`

#[expect(clippy::print_stdout, reason = "an example prints")]
fn main() {
    let number = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
    let made = factmark_corpus::article(0, number);
    println!("{}\n\n{:#?}", made.text, made.truth);
}
