//! The program in a real pseudo-terminal: keys in, the screen it shows out.

#![expect(dead_code, reason = "each test binary uses a part of it")]

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may take to appear before the test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What xterm 379 answers when a program asks who it is.
const XTERM: &[u8] = b"\x1bP>|XTerm(379)\x1b\\\x1b[8;0$y\x1b[>41;379;0c\x1b[?64;1;2;6;9c";

/// The last of those questions: the kind of terminal.
const QUESTION: &[u8] = b"\x1b[>c\x1b[c";

/// A program in a terminal of its own.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    /// Every byte the program wrote.
    pub written: Vec<u8>,
    heard: usize,
    answers: &'static [u8],
    master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Starts the program with a home and arguments in a terminal of `rows` and `columns`.
    pub fn start(home: &std::path::Path, arguments: &[&str], rows: u16, columns: u16) -> Self {
        Self::start_in(home, arguments, (rows, columns), &[])
    }

    /// The same with more in its environment.
    pub fn start_in(
        home: &std::path::Path,
        arguments: &[&str],
        (rows, columns): (u16, u16),
        environment: &[(&str, &str)],
    ) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_standeasy"));
        command.arg("--home");
        command.arg(home);
        command.args(arguments);
        command.cwd(home.parent().unwrap());
        command.env("TMPDIR", home.parent().unwrap());
        Self::run(command, (rows, columns), environment)
    }

    /// Runs any program in a terminal.
    pub fn run(
        mut command: CommandBuilder,
        (rows, columns): (u16, u16),
        environment: &[(&str, &str)],
    ) -> Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        command.env("TERM", "xterm-256color");
        command.env_remove("ACCESSIBLE");
        for name in [
            "NO_COLOR",
            "VTE_VERSION",
            "KONSOLE_VERSION",
            "TMUX",
            "STY",
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
        ] {
            command.env_remove(name);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read) = reader.read(&mut buffer) {
                if read == 0 || sender.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            keys: pair.master.take_writer().unwrap(),
            output,
            parser: vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0),
            written: Vec::new(),
            heard: 0,
            answers: XTERM,
            master: pair.master,
        }
    }

    /// Types keys as a terminal sends them.
    pub fn keys(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Makes the terminal another size, as somebody who drags its corner.
    pub fn resize(&mut self, rows: u16, columns: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.resize(size).unwrap();
        let (rows, columns) = (rows.try_into().unwrap(), columns.try_into().unwrap());
        self.parser = vt100::Parser::new(rows, columns, 0);
    }

    /// Waits until the terminal shows nothing of what is typed, as at a passphrase.
    #[cfg(unix)]
    #[track_caller]
    pub fn quiet(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if !self.habits().contains(&"ECHO") {
                return;
            }
            assert!(Instant::now() < deadline, "the terminal goes on echoing");
            std::thread::yield_now();
        }
    }

    /// Waits until the screen shows a text, and gives the screen.
    #[track_caller]
    pub fn until(&mut self, text: &str) -> String {
        self.until_any(&[text])
    }

    /// The same for what takes its time, such as that nobody is there any more.
    #[track_caller]
    pub fn until_within(&mut self, text: &str, patience: Duration) -> String {
        self.until_any_within(&[text], patience)
    }

    /// Waits until the screen shows one of some texts, and gives the screen.
    #[track_caller]
    pub fn until_any(&mut self, texts: &[&str]) -> String {
        self.until_any_within(texts, PATIENCE)
    }

    #[track_caller]
    fn until_any_within(&mut self, texts: &[&str], patience: Duration) -> String {
        let deadline = Instant::now() + patience;
        loop {
            let screen = self.screen();
            if texts.iter().any(|text| screen.contains(text)) {
                return screen;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("{texts:?} did not appear; the screen shows\n{screen}")
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let screen = self.screen();
                    assert!(
                        texts.iter().any(|text| screen.contains(text)),
                        "the program ended before {texts:?} appeared; the screen showed\n{screen}"
                    );
                    return screen;
                }
            }
        }
    }

    /// Waits until the program has written a text after the one waited for before.
    #[track_caller]
    pub fn hear(&mut self, text: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let new = self.written.get(self.heard..).unwrap_or_default();
            let found = new
                .windows(text.len())
                .position(|part| part == text.as_bytes());
            if let Some(at) = found {
                self.heard += at + text.len();
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(_) => panic!("{text:?} was not said after {}", self.said()),
            }
        }
    }

    /// Everything the program has written, as text.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&self.written).into_owned()
    }

    /// Waits until the screen no longer shows a text.
    #[track_caller]
    pub fn until_gone(&mut self, text: &str) {
        while self.screen().contains(text) {
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(_) => panic!("{text:?} stayed; the screen shows\n{}", self.screen()),
            }
        }
    }

    /// Goes on reading until the cells are as wanted or the patience has an end; whether they
    /// were. A screen that shows a word is not always drawn to its end.
    pub fn until_cells(
        &mut self,
        patience: Duration,
        wanted: impl Fn(&vt100::Screen) -> bool,
    ) -> bool {
        let deadline = Instant::now() + patience;
        while !wanted(self.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(_) => return wanted(self.parser.screen()),
            }
        }
        true
    }

    /// What the screen shows now, as far as it was read.
    pub fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// The parsed screen, cell by cell.
    pub fn cells(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Waits for the end of the program and gives its exit code.
    pub fn end(&mut self) -> u32 {
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE) {
            self.take(&bytes);
        }
        self.child.wait().unwrap().exit_code()
    }

    /// The number of the process that shows the screen: the one that another waits for, where
    /// there is one.
    pub fn pid(&self) -> u32 {
        let own = self.own_pid();
        let path = format!("/proc/{own}/task/{own}/children");
        let children = std::fs::read_to_string(path).unwrap_or_default();
        let first = children.split_whitespace().next();
        first.and_then(|pid| pid.parse().ok()).unwrap_or(own)
    }

    /// The number of the process that was started.
    pub fn own_pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal such as `-KILL` to a process.
    pub fn signal(pid: u32, signal: &str) {
        use rustix::process::{Pid, Signal, kill_process};
        // The program `kill` is not everywhere.
        let signal = match signal {
            "-ABRT" => Signal::ABORT,
            "-CONT" => Signal::CONT,
            "-HUP" => Signal::HUP,
            "-INT" => Signal::INT,
            "-KILL" => Signal::KILL,
            "-QUIT" => Signal::QUIT,
            "-SEGV" => Signal::SEGV,
            "-STOP" => Signal::STOP,
            "-SYS" => Signal::SYS,
            "-TERM" => Signal::TERM,
            other => panic!("{other} is no signal that a test sends"),
        };
        let pid = Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// Whether the terminal gives whole lines and echoes them, as before a program took it.
    #[cfg(unix)]
    pub fn reads_lines(&self) -> bool {
        let habits = self.habits();
        habits.contains(&"ECHO") && habits.contains(&"ICANON")
    }

    /// What the terminal does with what is typed, in the system's own names; only a Unix tells.
    #[cfg(unix)]
    fn habits(&self) -> Vec<&'static str> {
        let flags = self.master.get_termios().unwrap().local_flags;
        flags.iter_names().map(|(name, _)| name).collect()
    }

    /// Kills the program as `kill -9` does.
    pub fn kill(&mut self) {
        Self::signal(self.pid(), "-KILL");
        self.child.wait().unwrap();
    }

    /// Answers as another terminal would.
    pub fn answering(mut self, answers: &'static [u8]) -> Self {
        self.answers = answers;
        self
    }

    fn take(&mut self, bytes: &[u8]) {
        let before = asked(&self.written);
        self.written.extend_from_slice(bytes);
        if asked(&self.written) > before {
            let answers = self.answers;
            // A program that has ended meanwhile needs no answer.
            let _ = self
                .keys
                .write_all(answers)
                .and_then(|()| self.keys.flush());
        }
        self.parser.process(bytes);
    }
}

/// How often the terminal was asked who it is.
fn asked(written: &[u8]) -> usize {
    written
        .windows(QUESTION.len())
        .filter(|part| *part == QUESTION)
        .count()
}
