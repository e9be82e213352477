//! The terminal taken over and given back, on every way out.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::desk::terminals::Terminals;
use crate::trouble::tell_of_panics;

#[cfg_attr(
    all(not(unix), not(test)),
    expect(dead_code, reason = "no other terminal is asked")
)]
mod answer;
mod direct;
mod manner;
mod question;

use super::Bidi;
use super::letters::{Letters, order_of};
use super::page::{blot, wash};
use direct::Direct;
use manner::{Manner, Surroundings};

const CLEAR_SCROLLBACK: &[u8] = b"\x1b[3J";

/// The terminal while it is ours; dropping it gives it back, wiped.
pub(super) struct Screen {
    pub(super) terminal: Terminal<CrosstermBackend<Direct>>,
    ended: Arc<AtomicBool>,
    resumed: Arc<AtomicBool>,
    manner: Manner,
    size: (u16, u16),
}

impl Screen {
    /// Takes the terminal over, and learns how its right-to-left letters are put in order.
    pub(super) fn enter(bidi: Bidi, terminals: Terminals) -> io::Result<(Self, Letters)> {
        let (ended, resumed) = (Arc::default(), Arc::default());
        watch(&ended, &resumed)?;
        enable_raw_mode()?;
        let manner = find_out(bidi, &terminals).inspect_err(|_| {
            // The first error is the one to tell.
            let _ = disable_raw_mode();
        })?;
        install_panic_hook(manner.end);
        take_over()?;
        let mut screen = Self {
            terminal: Terminal::new(CrosstermBackend::new(Direct::default()))?,
            ended,
            resumed,
            manner,
            size: crossterm::terminal::size()?,
        };
        screen.begin_again()?;
        let letters = Letters {
            order: screen.manner.order,
            is_open: !screen.manner.is_certain,
            terminal: screen.manner.name.clone(),
            terminals,
        };
        Ok((screen, letters))
    }

    /// Whether a signal asked the program to end.
    pub(super) fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Whether the program was stopped and goes on again.
    pub(super) fn has_come_back(&self) -> bool {
        self.resumed.swap(false, Ordering::Relaxed)
    }

    /// Whether the terminal has another size than when this was asked last. A size that
    /// changed before the first event was waited for is never told as an event.
    pub(super) fn has_new_size(&mut self) -> io::Result<bool> {
        let size = crossterm::terminal::size()?;
        Ok(std::mem::replace(&mut self.size, size) != size)
    }

    /// Takes the terminal over a second time: whoever had it meanwhile has changed it.
    pub(super) fn take_over_again(&mut self) -> io::Result<()> {
        disable_raw_mode()?;
        enable_raw_mode()?;
        take_over()?;
        self.begin_again()
    }

    /// Tells the terminal again who orders the letters, and draws every cell anew; lines that
    /// were there before keep the order they were written under.
    pub(super) fn begin_again(&mut self) -> io::Result<()> {
        // Not `Terminal::clear`: that asks the terminal where its cursor stands, and waits.
        self.blank()?;
        let mut stdout = io::stdout();
        stdout.write_all(self.manner.begin)?;
        execute!(stdout, Clear(ClearType::All))
    }

    /// Blank frames, one for each of the two buffers: what was on the screen leaves them too.
    /// Where a terminal leaves the ends of letters that reached out of their cells, every cell
    /// is painted.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        let paints_all = self.manner.leaves_traces;
        self.terminal.draw(|frame| {
            if paints_all {
                wash(frame.area(), frame.buffer_mut());
            }
        })?;
        self.terminal.draw(|_| {})?;
        self.forget();
        Ok(())
    }

    /// Takes what was on the screen out of both buffers without drawing.
    fn forget(&mut self) {
        for _ in 0..2 {
            // A cell that is reset only forgets where its letters lie.
            blot(self.terminal.current_buffer_mut());
            self.terminal.swap_buffers();
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The panic's hook has given the terminal back and told what to do; frames and wiping
        // would now go over the person's own screen, and over those lines.
        if std::thread::panicking() {
            self.forget();
            return;
        }
        // The terminal may be gone; then there is nobody to tell.
        let _ = self.blank();
        let _ = restore(self.manner.end);
    }
}

fn watch(ended: &Arc<AtomicBool>, resumed: &Arc<AtomicBool>) -> io::Result<()> {
    for signal in [
        signal_hook::consts::SIGTERM,
        signal_hook::consts::SIGINT,
        #[cfg(unix)]
        signal_hook::consts::SIGHUP,
    ] {
        signal_hook::flag::register(signal, ended.clone())?;
    }
    // Windows does not stop a program and let it go on.
    let _ = resumed;
    #[cfg(unix)]
    signal_hook::flag::register(signal_hook::consts::SIGCONT, resumed.clone())?;
    Ok(())
}

/// Asks the terminal, unless nothing it says would matter.
fn find_out(bidi: Bidi, terminals: &Terminals) -> io::Result<Manner> {
    let around = Surroundings::of_process();
    let answers = match bidi {
        Bidi::Auto | Bidi::App => question::ask()?,
        Bidi::Terminal | Bidi::Off => answer::Answers::default(),
    };
    let known = |name: &str| terminals.right_on(name).map(order_of);
    Ok(Manner::of(&answers, &around, bidi, &known))
}

fn take_over() -> io::Result<()> {
    execute!(io::stdout(), EnterAlternateScreen, EnableMouseCapture)
}

/// Gives the terminal back; `end` is what makes it order letters as it did before.
fn restore(end: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout();
    execute!(stdout, Clear(ClearType::All), DisableMouseCapture)?;
    stdout.write_all(end)?;
    execute!(stdout, LeaveAlternateScreen, cursor::Show)?;
    stdout.write_all(CLEAR_SCROLLBACK)?;
    stdout.flush()?;
    disable_raw_mode()
}

/// Wipes lines that stand on the terminal, and its scrollback: in this order, because some
/// terminals move what they clear into the scrollback.
pub fn wipe_lines() -> io::Result<()> {
    let mut stdout = io::stdout();
    execute!(stdout, Clear(ClearType::All), cursor::MoveTo(0, 0))?;
    stdout.write_all(CLEAR_SCROLLBACK)?;
    stdout.flush()
}

/// A terminal as it was before a check-in took it over.
#[cfg(unix)]
pub struct Remembered(rustix::termios::Termios);

/// Remembers how the terminal at standard input reads, echoes and ends lines.
#[cfg(unix)]
pub fn remember_terminal() -> io::Result<Remembered> {
    Ok(Remembered(rustix::termios::tcgetattr(io::stdin())?))
}

#[cfg(unix)]
impl Remembered {
    /// Wipes and gives back a terminal whose program has gone without doing so itself, and makes
    /// it read and echo as it did. Whatever it was told about the order of letters is undone.
    pub fn give_back(&self) -> io::Result<()> {
        restore(manner::undoing_anything())?;
        rustix::termios::tcsetattr(
            io::stdin(),
            rustix::termios::OptionalActions::Flush,
            &self.0,
        )?;
        Ok(())
    }
}

/// A panic of the thread that draws gives the terminal back before it is told; one of another
/// thread would be told across the screen.
fn install_panic_hook(end: &'static [u8]) {
    let own = std::thread::current().id();
    tell_of_panics(move || {
        let is_own = std::thread::current().id() == own;
        if is_own {
            let _ = restore(end);
        }
        is_own
    });
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
