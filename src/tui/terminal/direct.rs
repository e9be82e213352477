//! Standard output without the buffer of the standard library, which would keep the last
//! kilobyte of every screen for as long as the program runs.

use std::io::{self, Write};

use zeroize::{Zeroize, Zeroizing};

/// The room for one frame; a larger one goes out in several pieces.
const ROOM: usize = 64 * 1024;

/// Gathers what is drawn, writes it at once, and wipes it.
#[derive(Default)]
pub(in crate::tui) struct Direct(Zeroizing<Vec<u8>>);

impl Write for Direct {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > ROOM {
            self.flush()?;
        }
        let room = ROOM.saturating_sub(self.0.len());
        self.0.reserve_exact(room);
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let outcome = put(&self.0);
        self.0.as_mut_slice().zeroize();
        self.0.clear();
        outcome
    }
}

#[cfg(unix)]
fn put(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(io::stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// A console of Windows takes characters, and the standard library turns bytes into them.
#[cfg(not(unix))]
fn put(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout();
    stdout.write_all(bytes)?;
    stdout.flush()
}
