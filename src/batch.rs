//! Many articles at once, on all cores.
//!
//! [`parse_many`] is the short way; a [`Batch`] takes options, a number of threads and a hook that sees progress and
//! can stop the work. The results do not depend on the number of threads and keep the order of the texts;
//! what is wrong with one article stands in its own diagnostics and never touches the others.

use std::fmt;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::{Options, Parsed, Parser};

/// How many articles a thread reads between two looks at the hook, and the fewest it takes from the pile: some
/// 100 µs of work, long beside the cost of handing it over, short beside a keystroke.
const STRIDE: usize = 32;

/// Reads each text with the default [`Options`] on all cores.
///
/// ```
/// let texts = ["Un pont vendu ?\nIntroduction : Le pont reste public.", ""];
/// let read = factmark::batch::parse_many(&texts);
/// assert_eq!(read[0], factmark::parse(texts[0]));
/// assert_eq!(read[1], factmark::parse(""));
/// ```
pub fn parse_many<T: AsRef<str> + Sync>(texts: &[T]) -> Vec<Parsed<'_>> {
    // Without a hook nothing can stop the work.
    Batch::default().parse_many(texts).unwrap_or_default()
}

/// What sees progress and may stop the work.
type Hook<'h> = dyn Fn(usize) -> ControlFlow<()> + Sync + 'h;

/// How to read many articles.
///
/// ```
/// use std::ops::ControlFlow;
/// use factmark::batch::Batch;
///
/// let texts = vec!["Un titre"; 1000];
/// let batch = Batch::default().watch(&|done| {
///     eprintln!("{done} of 1000");
///     ControlFlow::Continue(())
/// });
/// assert_eq!(batch.parse_many(&texts).unwrap().len(), 1000);
/// ```
#[derive(Clone, Copy, Default)]
pub struct Batch<'h> {
    options: Option<&'h Options>,
    threads: Option<NonZeroUsize>,
    hook: Option<&'h Hook<'h>>,
}

/// The hook stopped the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped after {done} of {all} articles")]
pub struct Stopped {
    /// How many articles had been read.
    pub done: usize,
    /// How many there are.
    pub all: usize,
}

impl<'h> Batch<'h> {
    /// Read with these options.
    #[must_use]
    pub fn options(self, options: &'h Options) -> Self {
        Self { options: Some(options), ..self }
    }

    /// Read on this many threads instead of one per core.
    #[must_use]
    pub fn threads(self, threads: NonZeroUsize) -> Self {
        Self { threads: Some(threads), ..self }
    }

    /// Call `hook` every few articles with how many are done; [`ControlFlow::Break`] stops the work. The calls come
    /// from the working threads and may overtake each other.
    #[must_use]
    pub fn watch(self, hook: &'h Hook<'h>) -> Self {
        Self { hook: Some(hook), ..self }
    }

    /// Reads each text, in order.
    ///
    /// # Errors
    /// Only when the hook asked to stop.
    pub fn parse_many<'t, T: AsRef<str> + Sync>(&self, texts: &'t [T]) -> Result<Vec<Parsed<'t>>, Stopped> {
        self.map(texts, |parser, text| parser.parse(text.as_ref()))
    }

    /// Gives each item to `read` with a parser that its thread keeps, and collects what it makes, in order: for bytes
    /// to decode first, or to keep only a part of each article.
    ///
    /// ```
    /// # use factmark::batch::Batch;
    /// let pages: &[&[u8]] = &[b"Un titre", b"\xff\xfeU\0n\0"];
    /// let owned = Batch::default().map(pages, |parser, bytes| {
    ///     let (text, _) = factmark::decode(bytes);
    ///     parser.parse(&text).article.into_owned()
    /// });
    /// assert_eq!(owned.unwrap().len(), 2);
    /// ```
    ///
    /// # Errors
    /// Only when the hook asked to stop.
    pub fn map<'t, T: Sync, R: Send>(
        &self,
        items: &'t [T],
        read: impl Fn(&mut Parser, &'t T) -> R + Sync,
    ) -> Result<Vec<R>, Stopped> {
        let watch = Watch::new(self.hook);
        let parser = || Parser::new(self.options.cloned().unwrap_or_default());
        let read_one = |parser: &mut Parser, item| {
            let result = watch.goes_on().then(|| read(parser, item))?;
            watch.count();
            Some(result)
        };
        let work = || -> Vec<Option<R>> {
            items.par_iter().with_min_len(STRIDE).map_init(parser, read_one).collect()
        };
        // `map_while` keeps the memory of the vector where `flatten` would move every article to a new one.
        let results: Vec<R> = self.on_threads(work).into_iter().map_while(|result| result).collect();
        if results.len() < items.len() {
            return Err(Stopped { done: watch.done.into_inner(), all: items.len() });
        }
        Ok(results)
    }

    /// Runs the work on the asked number of threads; on the shared pool when none is asked for or the system grants none.
    fn on_threads<R: Send>(&self, work: impl FnOnce() -> R + Send) -> R {
        let pool =
            |threads: NonZeroUsize| rayon::ThreadPoolBuilder::new().num_threads(threads.get()).build().ok();
        match self.threads.and_then(pool) {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("options", &self.options)
            .field("threads", &self.threads)
            .finish_non_exhaustive()
    }
}

/// Counts the articles of all threads and shows the count to the hook.
struct Watch<'h> {
    hook: Option<&'h Hook<'h>>,
    done: AtomicUsize,
    stopped: AtomicBool,
}

// Relaxed order is enough: the count is a count, and a thread that sees the stop a few articles late does no harm.
impl<'h> Watch<'h> {
    fn new(hook: Option<&'h Hook<'h>>) -> Self {
        Self { hook, done: AtomicUsize::new(0), stopped: AtomicBool::new(false) }
    }

    fn goes_on(&self) -> bool {
        !self.stopped.load(Ordering::Relaxed)
    }

    fn count(&self) {
        let Some(hook) = self.hook else { return };
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(STRIDE) && self.goes_on() && hook(done).is_break() {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Vec<String> {
        factmark_corpus::corpus(200).into_iter().map(|made| made.text).collect()
    }

    #[test]
    fn results_do_not_depend_on_threads() {
        let texts = texts();
        let one_by_one: Vec<_> = texts.iter().map(|text| crate::parse(text)).collect();
        for threads in [1, 2, 7] {
            let batch = Batch::default().threads(NonZeroUsize::new(threads).unwrap());
            assert_eq!(batch.parse_many(&texts).unwrap(), one_by_one, "{threads} threads");
        }
        assert_eq!(parse_many(&texts), one_by_one);
    }

    #[test]
    fn options_reach_every_thread() {
        let texts = texts();
        let options = Options { quotes_in_prose: false, dates_in_prose: false, ..Options::default() };
        let mut parser = Parser::new(options.clone());
        let one_by_one: Vec<_> = texts.iter().map(|text| parser.parse(text)).collect();
        assert_eq!(Batch::default().options(&options).parse_many(&texts).unwrap(), one_by_one);
    }

    #[test]
    fn the_hook_sees_progress() {
        let seen = AtomicUsize::new(0);
        let hook = |done| {
            seen.fetch_max(done, Ordering::Relaxed);
            ControlFlow::Continue(())
        };
        Batch::default().watch(&hook).parse_many(&texts()).unwrap();
        assert_eq!(seen.into_inner(), 200 / STRIDE * STRIDE);
    }

    #[test]
    fn the_hook_can_stop_the_work() {
        let texts = texts();
        let one = NonZeroUsize::MIN;
        let stopped = Batch::default().threads(one).watch(&|_| ControlFlow::Break(())).parse_many(&texts);
        assert_eq!(stopped, Err(Stopped { done: STRIDE, all: 200 }));
        // What was asked to stop once is not asked again, and reads no more.
        let asked = AtomicUsize::new(0);
        let hook = |_| {
            asked.fetch_add(1, Ordering::Relaxed);
            ControlFlow::Break(())
        };
        let watch = Watch::new(Some(&hook));
        (0..2 * STRIDE).for_each(|_| watch.count());
        assert_eq!((asked.load(Ordering::Relaxed), watch.goes_on()), (1, false));
    }

    #[test]
    fn nothing_to_read_is_no_error() {
        let stop = |_| ControlFlow::Break(());
        assert_eq!(Batch::default().watch(&stop).parse_many::<&str>(&[]), Ok(Vec::new()));
    }
}
