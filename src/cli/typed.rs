//! What is typed, line by line, until a signal ends it.
//!
//! A read that waits at a terminal goes on after a signal, so another thread waits, and whoever
//! holds something that must be wiped learns of the signal within a moment.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use zeroize::{Zeroize, Zeroizing};

/// The longest wait before signals are looked at.
const LONGEST_WAIT: Duration = Duration::from_millis(250);

/// The longest line that is handed on in one piece, in bytes.
const MOST_BYTES: usize = 4096;

type Line = Zeroizing<Vec<u8>>;

/// Standard input that ends when a signal came. What was typed is wiped.
pub(super) struct Typed {
    lines: Receiver<Line>,
    line: Line,
    at: usize,
    stop: Arc<AtomicBool>,
    longest: Option<Duration>,
    is_abandoned: bool,
}

/// A flag that INT, TERM and HUP set, so that things are wiped on the way out.
pub(super) fn stop_flag() -> io::Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [
        signal_hook::consts::SIGINT,
        signal_hook::consts::SIGTERM,
        #[cfg(unix)]
        signal_hook::consts::SIGHUP,
    ] {
        signal_hook::flag::register(signal, stop.clone())?;
    }
    Ok(stop)
}

impl Typed {
    /// Begins to read; ends when `stop` is set.
    pub(super) fn begin(stop: Arc<AtomicBool>) -> Self {
        let (sender, lines) = sync_channel(1);
        std::thread::spawn(move || hand_on(&sender));
        Self {
            lines,
            line: Line::default(),
            at: 0,
            stop,
            longest: None,
            is_abandoned: false,
        }
    }

    /// Ends as well where nobody typed a line for so long.
    pub(super) fn wait_at_most(&mut self, longest: Duration) {
        self.longest = Some(longest);
    }

    /// Whether a signal ended it.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

fn hand_on(sender: &SyncSender<Line>) {
    let mut bytes = Zeroizing::new(vec![0; MOST_BYTES]);
    while let Ok(read @ 1..) = read(&mut bytes) {
        let read = bytes.get(..read).unwrap_or_default();
        for line in read.split_inclusive(|byte| *byte == b'\n') {
            if sender.send(Line::new(line.to_vec())).is_err() {
                return;
            }
        }
        bytes.as_mut_slice().zeroize();
    }
}

/// Reads past the buffer of the standard library, which nobody could wipe.
#[cfg(unix)]
fn read(bytes: &mut [u8]) -> io::Result<usize> {
    loop {
        match rustix::io::read(io::stdin(), &mut *bytes) {
            Err(rustix::io::Errno::INTR) => {}
            outcome => return Ok(outcome?),
        }
    }
}

/// A console of Windows gives characters, and the standard library turns them into bytes.
#[cfg(not(unix))]
fn read(bytes: &mut [u8]) -> io::Result<usize> {
    io::stdin().read(bytes)
}

impl BufRead for Typed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let mut waited = Duration::ZERO;
        while self.at >= self.line.len() && !self.is_stopped() && !self.is_abandoned {
            match self.lines.recv_timeout(LONGEST_WAIT) {
                Ok(line) => (self.line, self.at) = (line, 0),
                Err(RecvTimeoutError::Timeout) => {
                    waited += LONGEST_WAIT;
                    self.is_abandoned = self.longest.is_some_and(|longest| waited >= longest);
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        Ok(self.line.get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.at += amount;
    }
}

impl Read for Typed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}
