//! Quick benches: `cargo bench`, or one group: `cargo bench -- stages`
//!
//! Bytes per second of the article's text, over invented articles of every layout and size, and over inputs made to
//! hurt, at growing sizes: there, a rate that falls with the size is work that is not linear. How the parser stands
//! beside others is measured by `benches/peers`.

use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use factmark::{Options, Parser};

fn main() {
    divan::main();
}

static TEXTS: LazyLock<Vec<String>> =
    LazyLock::new(|| factmark_corpus::corpus(400).into_iter().map(|made| made.text).collect());

fn bytes() -> BytesCount {
    BytesCount::new(TEXTS.iter().map(String::len).sum::<usize>())
}

/// What each part of the work costs.
#[divan::bench_group]
mod stages {
    use super::{Bencher, Options, Parser, TEXTS, black_box, bytes};

    fn parse_all(bencher: Bencher<'_, '_>, options: Options) {
        let mut parser = Parser::new(options);
        bencher.counter(bytes()).bench_local(|| {
            for text in TEXTS.iter() {
                black_box(parser.parse(black_box(text)));
            }
        });
    }

    #[divan::bench]
    fn full(bencher: Bencher<'_, '_>) {
        parse_all(bencher, Options::default());
    }

    #[divan::bench]
    fn structure(bencher: Bencher<'_, '_>) {
        parse_all(bencher, structure_only());
    }

    #[divan::bench]
    fn with_quotes(bencher: Bencher<'_, '_>) {
        let mut options = Options::default();
        options.dates_in_prose = false;
        parse_all(bencher, options);
    }

    #[divan::bench]
    fn with_dates(bencher: Bencher<'_, '_>) {
        let mut options = Options::default();
        options.quotes_in_prose = false;
        parse_all(bencher, options);
    }

    #[divan::bench]
    fn from_bytes(bencher: Bencher<'_, '_>) {
        bencher.counter(bytes()).bench_local(|| {
            for text in TEXTS.iter() {
                let (text, _) = factmark::decode(black_box(text.as_bytes()));
                black_box(factmark::parse(&text));
            }
        });
    }

    #[divan::bench]
    fn owned(bencher: Bencher<'_, '_>) {
        bencher.counter(bytes()).bench_local(|| {
            for text in TEXTS.iter() {
                black_box(factmark::parse(black_box(text)).article.into_owned());
            }
        });
    }

    #[cfg(feature = "parallel")]
    #[divan::bench]
    fn all_cores(bencher: Bencher<'_, '_>) {
        bencher.counter(bytes()).bench_local(|| black_box(factmark::batch::parse_many(black_box(&TEXTS))));
    }

    fn structure_only() -> Options {
        let mut options = Options::default();
        (options.quotes_in_prose, options.dates_in_prose) = (false, false);
        options
    }
}

/// One article at a time, by its layout.
#[divan::bench(args = [0, 3, 4, 7, 12, 15])]
fn article(bencher: Bencher<'_, '_>, number: usize) {
    let Some(text) = TEXTS.get(number) else { return };
    bencher.counter(BytesCount::new(text.len())).bench(|| factmark::parse(black_box(text)));
}

/// The rate must not fall with the size.
#[divan::bench_group(sample_count = 20)]
mod pathological {
    use super::{Bencher, BytesCount, black_box};

    const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

    fn repeat(bencher: Bencher<'_, '_>, pattern: &str, size: usize) {
        let text = pattern.repeat(size / pattern.len());
        bencher.counter(BytesCount::new(text.len())).bench(|| factmark::parse(black_box(&text)));
    }

    #[divan::bench(args = SIZES)]
    fn openers(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "« ", size);
    }

    #[divan::bench(args = SIZES)]
    fn short_quotes(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "« a », dit B. ", size);
    }

    #[divan::bench(args = SIZES)]
    fn claims(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "- Affirmation : a : b. ", size);
    }

    #[divan::bench(args = SIZES)]
    fn dates(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "la veille du 3 mai, ", size);
    }

    #[divan::bench(args = SIZES)]
    fn capitals(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "Ada ", size);
    }

    #[divan::bench(args = SIZES)]
    fn line_breaks(bencher: Bencher<'_, '_>, size: usize) {
        repeat(bencher, "\n", size);
    }
}
