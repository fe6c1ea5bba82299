//! Work on all cores beside the interpreter: it stays responsive, Ctrl-C works, and progress is told on its own thread.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use rayon::prelude::*;

/// How long the interpreter is left alone between two looks at signals and progress: too short to be felt.
const TICK: Duration = Duration::from_millis(50);

/// How many threads, and whom to tell.
pub(crate) struct Crew<'py> {
    py: Python<'py>,
    threads: usize,
    progress: Option<Bound<'py, PyAny>>,
}

/// What the workers share with the interpreter's thread.
#[derive(Default)]
struct Board {
    done: AtomicUsize,
    stopped: AtomicBool,
}

impl<'py> Crew<'py> {
    /// `threads` as the caller gave it: every core when `None`; a `ValueError` when less than one.
    pub(crate) fn new(
        py: Python<'py>,
        threads: Option<isize>,
        progress: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let cores = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let threads = threads.map_or_else(|| Some(cores()), |threads| usize::try_from(threads).ok());
        match threads {
            Some(threads) if threads > 0 => Ok(Self { py, threads, progress }),
            _ => Err(PyValueError::new_err("threads must be 1 or more, or None for every core")),
        }
    }

    /// Into how many articles the work is cut: enough pieces for every thread, none so small that cutting costs.
    pub(crate) fn stride(&self, articles: usize, most: usize) -> usize {
        const PIECES_PER_THREAD: usize = 8;
        const LEAST: usize = 32;
        (articles / (self.threads * PIECES_PER_THREAD)).clamp(LEAST, most)
    }

    /// Gives every item to `work` on the threads and returns the results in order. `weight` is how many articles an
    /// item holds; the progress callable gets the number that was done since its last call. When the flag that `work`
    /// gets is raised, nobody waits for its result any more.
    pub(crate) fn map<I: Send, R: Send>(
        &self,
        items: Vec<I>,
        weight: impl Fn(&I) -> usize + Sync,
        work: impl Fn(I, &AtomicBool) -> R + Sync,
    ) -> PyResult<Vec<R>> {
        let board = Board::default();
        let one = |item: I| {
            if board.stopped.load(Ordering::Relaxed) {
                return None;
            }
            let articles = weight(&item);
            let result = work(item, &board.stopped);
            board.done.fetch_add(articles, Ordering::Relaxed);
            Some(result)
        };
        // A pool of its own for each call: a shared one would not survive a fork of the interpreter.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(self.threads).build();
        let pool = pool.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        let run =
            || pool.install(|| items.into_par_iter().with_max_len(1).map(one).collect::<Option<Vec<R>>>());
        self.beside(&board, run)?.ok_or_else(|| PyRuntimeError::new_err("stopped"))
    }

    /// Runs `run` on another thread, while this one looks at signals and tells progress.
    fn beside<R: Send>(&self, board: &Board, run: impl FnOnce() -> R + Send) -> PyResult<R> {
        let (sender, mut receiver) = mpsc::sync_channel(1);
        std::thread::scope(|scope| {
            let worker = scope.spawn(move || {
                let _ = sender.send(run());
            });
            let mut told = 0;
            let result = loop {
                let receiver = &mut receiver;
                let result = self.py.detach(move || receiver.recv_timeout(TICK));
                if let Err(error) = self.tell(board, &mut told) {
                    board.stopped.store(true, Ordering::Relaxed);
                    break Err(error);
                }
                match result {
                    Ok(result) => break Ok(result),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => {
                        break Err(PyRuntimeError::new_err("a reader failed"));
                    }
                }
            };
            // A panic was reported above; joining it here keeps the scope from raising it again.
            let _ = self.py.detach(|| worker.join());
            result
        })
    }

    fn tell(&self, board: &Board, told: &mut usize) -> PyResult<()> {
        self.py.check_signals()?;
        let done = board.done.load(Ordering::Relaxed);
        if let Some(progress) = self.progress.as_ref().filter(|_| done > *told) {
            progress.call1((done - *told,))?;
        }
        *told = done;
        Ok(())
    }
}
