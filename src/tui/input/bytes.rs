//! Bytes of a terminal to events. Every byte is wiped once its event is known.

use std::io::{self, PipeReader, Read};
use std::time::Duration;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::SIGWINCH;
use zeroize::{Zeroize, Zeroizing};

use crate::tui::key::Typing;

/// Bytes of one read.
const ROOM: usize = 1024;

/// More bytes at once than these are nobody's keys: ten arrows. What the mouse tells is not
/// counted: one that is moved tells hundreds of bytes at once.
const MOST_KEYS: usize = 32;

/// How the terminal begins to tell of the mouse; `M` or `m` ends it.
const MOUSE: &[u8] = b"\x1b[<";

/// The longest sequence that one key or click is.
const LONGEST: usize = 64;

/// How long a paste must have been over before keys count again.
const QUIET: Duration = Duration::from_millis(100);

/// Reads of a paste that are thrown away before a signal is looked at.
const MOST_THROWN_AWAY: usize = 16 * 1024;

/// What comes from the terminal.
pub(in crate::tui) struct Input {
    bytes: Zeroizing<Vec<u8>>,
    /// How many of them were read, and how many of those were looked at.
    read: usize,
    seen: usize,
    sequence: Zeroizing<Vec<u8>>,
    /// Gets a byte when the terminal has another size.
    resized: PipeReader,
}

impl Input {
    /// Begins to listen.
    pub(in crate::tui) fn begin() -> io::Result<Self> {
        let (resized, told) = io::pipe()?;
        signal_hook::low_level::pipe::register(SIGWINCH, told)?;
        Ok(Self {
            bytes: Zeroizing::new(vec![0; ROOM]),
            read: 0,
            seen: 0,
            sequence: Zeroizing::new(Vec::with_capacity(LONGEST)),
            resized,
        })
    }

    /// The next event, or none: the limit has passed, or a signal came. What is pasted counts
    /// only where text is typed, such as a path.
    pub(in crate::tui) fn wait(
        &mut self,
        limit: Duration,
        typing: Typing,
    ) -> io::Result<Option<Event>> {
        loop {
            if let Some(event) = self.next() {
                return Ok(Some(event));
            }
            match ready(&self.resized, limit)? {
                Ready::Nothing => return Ok(None),
                Ready::Resized => {
                    // What stands in the pipe says nothing.
                    let _ = self.resized.read(&mut [0; 64])?;
                    return Ok(Some(Event::Resize(0, 0)));
                }
                Ready::Typed => self.fill(typing)?,
            }
        }
    }

    /// Reads what is there. More than keys is a paste, and is thrown away to its end: the answers
    /// of a check-in are given one by one.
    fn fill(&mut self, typing: Typing) -> io::Result<()> {
        (self.read, self.seen) = (self.read_once()?, 0);
        let most = match typing {
            Typing::Everything => ROOM - 1,
            Typing::Commands | Typing::Names | Typing::Digits => MOST_KEYS,
        };
        let bytes = self.bytes.get(..self.read).unwrap_or_default();
        if self.read < ROOM && bytes_of_keys(bytes) <= most {
            return Ok(());
        }
        for _ in 0..MOST_THROWN_AWAY {
            if !matches!(ready(&self.resized, QUIET)?, Ready::Typed) {
                break;
            }
            self.read_once()?;
        }
        self.wipe();
        self.sequence.zeroize();
        Ok(())
    }

    fn read_once(&mut self) -> io::Result<usize> {
        match rustix::io::read(io::stdin(), self.bytes.as_mut_slice()) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => Ok(read),
            Err(Errno::INTR | Errno::AGAIN) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }

    fn wipe(&mut self) {
        self.bytes.as_mut_slice().zeroize();
        (self.read, self.seen) = (0, 0);
    }

    /// The next event of the bytes that were read.
    fn next(&mut self) -> Option<Event> {
        while self.seen < self.read {
            let byte = self.bytes.get(self.seen).copied()?;
            self.seen += 1;
            self.sequence.push(byte);
            let has_more = self.seen < self.read;
            if !has_more {
                self.wipe();
            }
            if let Some(event) = self.sequence_read(has_more) {
                return Some(event);
            }
        }
        None
    }

    /// The event that the sequence so far is; it is wiped when it is one, or can be none.
    fn sequence_read(&mut self, has_more: bool) -> Option<Event> {
        if self.sequence.as_slice() == b"\x1b" && has_more {
            return None;
        }
        let parsed = terminput::Event::parse_from(&self.sequence);
        if matches!(parsed, Ok(None)) && self.sequence.len() < LONGEST {
            return None;
        }
        self.sequence.zeroize();
        understood(parsed.ok()??)
    }
}

/// How many of some bytes were not told by the mouse.
fn bytes_of_keys(mut bytes: &[u8]) -> usize {
    let mut count = 0;
    while let Some((_, rest)) = bytes.split_first() {
        let of_mouse = bytes.strip_prefix(MOUSE).and_then(|told| {
            let end = told.iter().position(|byte| matches!(byte, b'M' | b'm'));
            told.get(end? + 1..)
        });
        count += usize::from(of_mouse.is_none());
        bytes = of_mouse.unwrap_or(rest);
    }
    count
}

enum Ready {
    Nothing,
    Typed,
    Resized,
}

/// Waits for a key or another size. A signal ends the waiting.
fn ready(resized: &PipeReader, limit: Duration) -> io::Result<Ready> {
    let stdin = io::stdin();
    let mut waiting = [
        PollFd::new(&stdin, PollFlags::IN),
        PollFd::new(resized, PollFlags::IN),
    ];
    let limit = Timespec {
        tv_sec: limit.as_secs().try_into().unwrap_or(1),
        tv_nsec: limit.subsec_nanos().into(),
    };
    match poll(&mut waiting, Some(&limit)) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let [typed, size] = waiting.map(|one| !one.revents().is_empty());
    Ok(match (typed, size) {
        (_, true) => Ready::Resized,
        (true, false) => Ready::Typed,
        (false, false) => Ready::Nothing,
    })
}

/// The events that mean something here.
fn understood(event: terminput::Event) -> Option<Event> {
    match event {
        terminput::Event::Key(key) => Some(Event::Key(key_of(key)?)),
        terminput::Event::Mouse(mouse) => {
            use terminput::MouseEventKind as From;
            use terminput::ScrollDirection::{Down, Up};
            let kind = match mouse.kind {
                From::Down(terminput::MouseButton::Left) => MouseEventKind::Down(MouseButton::Left),
                From::Scroll(Up) => MouseEventKind::ScrollUp,
                From::Scroll(Down) => MouseEventKind::ScrollDown,
                _ => return None,
            };
            Some(Event::Mouse(MouseEvent {
                kind,
                column: mouse.column,
                row: mouse.row,
                modifiers: KeyModifiers::NONE,
            }))
        }
        _ => None,
    }
}

fn key_of(key: terminput::KeyEvent) -> Option<KeyEvent> {
    use terminput::KeyCode as From;
    let is_shifted = key.modifiers.contains(terminput::KeyModifiers::SHIFT);
    let code = match key.code {
        From::Char(c) => KeyCode::Char(c),
        From::Up => KeyCode::Up,
        From::Down => KeyCode::Down,
        From::Left => KeyCode::Left,
        From::Right => KeyCode::Right,
        From::PageUp => KeyCode::PageUp,
        From::PageDown => KeyCode::PageDown,
        From::Tab if is_shifted => KeyCode::BackTab,
        From::Tab => KeyCode::Tab,
        From::Backspace => KeyCode::Backspace,
        From::Enter => KeyCode::Enter,
        From::Esc => KeyCode::Esc,
        _ => return None,
    };
    let kind = match key.kind {
        terminput::KeyEventKind::Release => KeyEventKind::Release,
        terminput::KeyEventKind::Press | terminput::KeyEventKind::Repeat => KeyEventKind::Press,
    };
    let held = [
        (terminput::KeyModifiers::CTRL, KeyModifiers::CONTROL),
        (terminput::KeyModifiers::ALT, KeyModifiers::ALT),
    ];
    let held = held
        .into_iter()
        .filter(|(from, _)| key.modifiers.contains(*from));
    let modifiers = held.fold(KeyModifiers::NONE, |all, (_, one)| all | one);
    Some(KeyEvent::new_with_kind(code, modifiers, kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(bytes: &[u8]) -> Vec<Event> {
        let mut input = Input::begin().unwrap();
        input
            .bytes
            .get_mut(..bytes.len())
            .unwrap()
            .copy_from_slice(bytes);
        input.read = bytes.len();
        let events = std::iter::from_fn(|| input.next()).collect();
        assert!(input.bytes.iter().all(|byte| *byte == 0), "wiped");
        assert!(input.sequence.is_empty());
        events
    }

    fn key(code: KeyCode) -> Event {
        Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn keys_of_one_read_come_one_after_the_other_and_are_wiped() {
        let found = events("3\rع\x1b[B\x1b[Z\x1b[5~\x7f\x1b".as_bytes());
        let expected = [
            KeyCode::Char('3'),
            KeyCode::Enter,
            KeyCode::Char('ع'),
            KeyCode::Down,
            KeyCode::BackTab,
            KeyCode::PageUp,
            KeyCode::Backspace,
            KeyCode::Esc,
        ];
        assert_eq!(found, expected.map(key));
    }

    #[test]
    fn a_left_click_is_heard_and_other_buttons_are_not() {
        let found = events(b"\x1b[<0;5;7M\x1b[<2;5;7M\x1b[<0;5;7m\x1b[<35;5;7M");
        let [Event::Mouse(click)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((click.column, click.row), (4, 6));
    }

    #[test]
    fn the_wheel_is_heard() {
        let found = events(b"\x1b[<64;5;7M\x1b[<65;5;7M");
        let kinds = found.iter().map(|event| match event {
            Event::Mouse(mouse) => mouse.kind,
            other => panic!("{other:?}"),
        });
        let kinds: Vec<_> = kinds.collect();
        assert_eq!(
            kinds,
            [MouseEventKind::ScrollUp, MouseEventKind::ScrollDown]
        );
    }

    #[test]
    fn what_the_mouse_tells_is_not_taken_for_a_paste() {
        assert_eq!(bytes_of_keys(&b"\x1b[<35;50;17M".repeat(60)), 0);
        assert_eq!(bytes_of_keys(b"\x1b[<0;5;7M3\r\x1b[<0;5;7m\x1b[B"), 5);
        assert_eq!(bytes_of_keys(b"\x1b[<0;5;7"), 8);
    }

    #[test]
    fn control_is_told_and_nonsense_is_not() {
        let found = events(b"\x03\x1b[?1;2c\x1b[200;1;1;1~1");
        let interrupt = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(found, [Event::Key(interrupt), key(KeyCode::Char('1'))]);
    }
}
