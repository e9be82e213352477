//! The terminal taken over and given back, on every way out.

use std::io::{self, Stdout, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

/// Tells a terminal that orders right-to-left text itself to leave that to us, and back.
const OWN_ORDER: &[u8] = b"\x1b[8l";
const ITS_ORDER: &[u8] = b"\x1b[8h";
const CLEAR_SCROLLBACK: &[u8] = b"\x1b[3J";

/// The terminal while it is ours; dropping it gives it back, wiped.
pub(super) struct Screen {
    pub(super) terminal: Terminal<CrosstermBackend<Stdout>>,
    ended: Arc<AtomicBool>,
}

impl Screen {
    pub(super) fn enter() -> io::Result<Self> {
        let ended = Arc::new(AtomicBool::new(false));
        for signal in [
            signal_hook::consts::SIGTERM,
            signal_hook::consts::SIGINT,
            #[cfg(unix)]
            signal_hook::consts::SIGHUP,
        ] {
            signal_hook::flag::register(signal, ended.clone())?;
        }
        install_panic_hook();
        enable_raw_mode()?;
        let mut stdout = io::stdout();
        stdout.write_all(OWN_ORDER)?;
        execute!(stdout, EnterAlternateScreen, EnableMouseCapture)?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout))?;
        Ok(Self { terminal, ended })
    }

    /// Whether a signal asked the program to end.
    pub(super) fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Blank frames, one for each of the two buffers: what was on the screen leaves them too.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        for _ in 0..2 {
            self.terminal.draw(|_| {})?;
        }
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The terminal may be gone; then there is nobody to tell.
        let _ = self.blank();
        let _ = restore();
    }
}

fn restore() -> io::Result<()> {
    let mut stdout = io::stdout();
    execute!(stdout, Clear(ClearType::All), DisableMouseCapture)?;
    stdout.write_all(ITS_ORDER)?;
    execute!(stdout, LeaveAlternateScreen, cursor::Show)?;
    stdout.write_all(CLEAR_SCROLLBACK)?;
    stdout.flush()?;
    disable_raw_mode()
}

/// A panic says where it happened and what to do, never what was in it.
fn install_panic_hook() {
    std::panic::set_hook(Box::new(|info| {
        let _ = restore();
        let place = info
            .location()
            .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
        let _ = writeln!(
            io::stderr(),
            "standeasy stopped because of a fault of its own{place}.\nWhat was sealed is safe; an unfinished check-in was not kept. Start it again, and report this line."
        );
    }));
}
