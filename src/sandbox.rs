//! What this process gives up before anybody answers: the network, other programs, other
//! files, a core on the disk. Where the system offers no way to give it up, that is told.
//!
//! Nothing here trusts what a system call returned: [`Closed`] is what an attempt at each
//! forbidden thing met with, made after everything was given up.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod swap;

/// Where the system may write memory to while it is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Swap {
    /// Nowhere, or the system does not tell.
    #[default]
    None,
    /// To an encrypted disk, or back to memory.
    Encrypted,
    /// To a disk, as it is.
    Open,
}

/// Finds out where memory may be written to. Must be asked before [`close`].
pub fn swap() -> Swap {
    #[cfg(target_os = "linux")]
    return swap::look();
    #[cfg(not(target_os = "linux"))]
    Swap::None
}

/// What the system denies this process, each found out by trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Closed {
    /// No socket can be made: neither to the network nor to another program.
    pub network: bool,
    /// No other program can be started.
    pub programs: bool,
    /// Nothing outside its own folders can be opened.
    pub files: bool,
    /// No core is written, and programs of the same user cannot read its memory.
    pub memory: bool,
}

impl Closed {
    /// Whether everything is denied.
    pub fn is_whole(self) -> bool {
        self.network && self.programs && self.files && self.memory
    }

    /// What is not denied, in words of one language: the file `SECURITY` explains each.
    pub fn open(self) -> Vec<&'static str> {
        let all = [
            (self.network, "network"),
            (self.programs, "programs"),
            (self.files, "files"),
            (self.memory, "memory"),
        ];
        let open = all.into_iter().filter(|(is_closed, _)| !is_closed);
        open.map(|(_, name)| name).collect()
    }
}

/// Gives up cores, and other programs' look into this process's memory, where the system can
/// deny them.
pub fn keep_memory() {
    #[cfg(target_os = "linux")]
    linux::keep_memory();
}

/// Gives up the network, other programs and cores, and every file but those below `folders`,
/// the terminal and the system's time zone. There is no way back for this process, nor for
/// its threads, which must not have been started yet.
///
/// What the system cannot deny stays open; the answer tells.
pub fn close(folders: &[&Path]) -> Closed {
    #[cfg(target_os = "linux")]
    {
        linux::keep_memory();
        linux::keep_to(folders);
        linux::forbid_calls();
    }
    #[cfg(not(target_os = "linux"))]
    let _ = folders;
    look()
}

/// The same for practice, which makes and removes a home of its own: files stay open.
pub fn close_but_files() -> Closed {
    #[cfg(target_os = "linux")]
    {
        linux::keep_memory();
        linux::forbid_calls();
    }
    look()
}

/// Ends this process when `parent`, the number of the process that started it, ends. Whether
/// that one is still there; where the system cannot tell, it is taken to be.
pub fn end_with_parent(parent: Option<&str>) -> bool {
    #[cfg(target_os = "linux")]
    return linux::end_with_parent(parent);
    #[cfg(not(target_os = "linux"))]
    {
        let _ = parent;
        true
    }
}

/// Asks a process to end, as TERM does.
#[cfg(unix)]
pub fn ask_to_end(process: u32) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process};
    let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) else {
        return Ok(());
    };
    Ok(kill_process(process, Signal::TERM)?)
}

/// Tries each forbidden thing.
pub fn look() -> Closed {
    Closed {
        network: is_network_closed(),
        programs: is_denied(start_a_program()),
        files: is_denied(fs::read_dir("/").map(drop)),
        #[cfg(target_os = "linux")]
        memory: linux::is_memory_kept(),
        #[cfg(not(target_os = "linux"))]
        memory: false,
    }
}

fn is_network_closed() -> bool {
    use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, UdpSocket};
    #[cfg(unix)]
    let local = is_denied(std::os::unix::net::UnixDatagram::unbound().map(drop));
    #[cfg(not(unix))]
    let local = false;
    local
        && is_denied(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).map(drop))
        && is_denied(UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)).map(drop))
        && is_denied(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map(drop))
}

/// Starts this very program for its version: if that is allowed, it does no harm.
fn start_a_program() -> io::Result<()> {
    use std::process::{Command, Stdio};
    let mut child = Command::new(std::env::current_exe()?)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    child.wait().map(drop)
}

fn is_denied(attempt: io::Result<()>) -> bool {
    attempt.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}
