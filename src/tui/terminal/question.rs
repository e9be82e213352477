//! Asks the terminal who it is: once, before anything else reads its input, and never for
//! longer than half a second.

use std::io;

use super::answer::Answers;

#[cfg(unix)]
pub(super) fn ask() -> io::Result<Answers> {
    use std::io::Write;
    use std::time::{Duration, Instant};

    const LIMIT: Duration = Duration::from_millis(500);

    let mut stdout = io::stdout();
    stdout.write_all(super::answer::QUESTION)?;
    stdout.flush()?;
    let started = Instant::now();
    let mut bytes = Vec::new();
    let mut answers = Answers::default();
    while !answers.is_complete {
        let left = LIMIT.saturating_sub(started.elapsed());
        if left.is_zero() || !has_input(left)? {
            break;
        }
        let mut buffer = [0; 256];
        let count = rustix::io::read(io::stdin(), &mut buffer)?;
        if count == 0 {
            break;
        }
        bytes.extend(buffer.iter().take(count));
        answers = Answers::read(&bytes);
    }
    Ok(answers)
}

/// Whether something can be read before the time is over; a signal counts as nothing yet.
#[cfg(unix)]
fn has_input(left: std::time::Duration) -> io::Result<bool> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let limit = Timespec {
        tv_sec: 0,
        tv_nsec: left.subsec_nanos().into(),
    };
    match poll(&mut waiting, Some(&limit)) {
        Ok(count) => Ok(count > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Windows terminals order nothing, and are not asked.
#[cfg(not(unix))]
pub(super) fn ask() -> io::Result<Answers> {
    Ok(Answers::default())
}
