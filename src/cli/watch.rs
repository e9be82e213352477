//! A parent that does nothing but wait: whatever ends the screens, a kill or a crash of the
//! system's making included, somebody is left who wipes the screen and gives the terminal back.

#[cfg(unix)]
use std::env;
use std::process::ExitCode;

use super::failure::Failure;

/// Set for the process that is waited for.
#[cfg(unix)]
const WATCHED: &str = "STANDEASY_WATCHED";

/// Where this process is the one that waits: waits, and gives the exit code to end with.
/// `None` where it is the one to go on. It is started with the arguments of this one and `more`.
#[cfg(unix)]
pub(super) fn waits(more: &[&str]) -> Result<Option<ExitCode>, Failure> {
    if let Some(parent) = env::var_os(WATCHED) {
        // Without the one who waits there is nobody to wipe the screen: end, and do it here.
        let is_there = crate::sandbox::end_with_parent(parent.to_str());
        return Ok((!is_there).then_some(ExitCode::FAILURE));
    }
    unix::wait(more).map(Some)
}

/// Windows takes the screen of a process that was ended along with its window.
#[cfg(not(unix))]
pub(super) fn waits(_more: &[&str]) -> Result<Option<ExitCode>, Failure> {
    Ok(None)
}

#[cfg(unix)]
mod unix {
    use std::env;
    use std::io;
    use std::process::{Child, Command, ExitCode, ExitStatus};

    use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use super::WATCHED;
    use crate::cli::failure::Failure;
    use crate::{sandbox, tui};

    /// Starts this very command again and waits for its end, asleep until a signal comes.
    pub(super) fn wait(more: &[&str]) -> Result<ExitCode, Failure> {
        let terminal = tui::remember_terminal()?;
        let mut signals = Signals::new([SIGCHLD, SIGHUP, SIGINT, SIGTERM])?;
        let mut child = Command::new(env::current_exe()?)
            .args(env::args_os().skip(1))
            .args(more)
            .env(WATCHED, std::process::id().to_string())
            .spawn()?;
        let status = end_of(&mut child, &mut signals)?;
        match status.code().map(u8::try_from) {
            Some(Ok(code)) => Ok(ExitCode::from(code)),
            _ => {
                terminal.give_back()?;
                Err(Failure::Killed)
            }
        }
    }

    fn end_of(child: &mut Child, signals: &mut Signals) -> io::Result<ExitStatus> {
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            for signal in signals.wait() {
                // The child may have ended meanwhile; then its end is what the loop finds.
                if signal != SIGCHLD {
                    let _ = sandbox::ask_to_end(child.id());
                }
            }
        }
    }
}
