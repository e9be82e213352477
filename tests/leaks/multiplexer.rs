//! T29: a real terminal, tmux, and all it remembers of a check-in that has ended.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::marker::{ANSWERS, OPTIONS, SCORE};
use crate::scene::{NOTICE_END, laptop};
use crate::support::{self, Field};
use crate::{failing, has};

const PATIENCE: Duration = Duration::from_secs(60);

/// A tmux of its own with one pane; ended when it is dropped.
struct Tmux {
    socket: std::path::PathBuf,
}

impl Tmux {
    /// Runs a line in a shell; what it wrote stays to be seen.
    fn run(field: &Field, line: &str) -> Self {
        let tmux = Self {
            socket: field.path("tmux"),
        };
        let _ = std::fs::remove_file(&tmux.socket);
        let line = format!("seq 1 200; {line}; echo THE-END; exec cat");
        let home = field.path("");
        let home = home.to_str().unwrap();
        let begin = [
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            "80",
            "-y",
            "24",
            "-c",
            home,
        ];
        tmux.tell(&[begin.as_slice(), &[line.as_str()]].concat());
        tmux
    }

    fn tell(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .arg("-S")
            .arg(&self.socket)
            .args(arguments)
            .env_remove("TMUX")
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn keys(&self, keys: &str) {
        self.tell(&["send-keys", keys]);
    }

    /// All that is shown and remembered: the scrollback, the screen, the other screen.
    fn capture(&self) -> String {
        let whole = self.tell(&["capture-pane", "-p", "-S", "-", "-E", "-"]);
        whole + &self.tell(&["capture-pane", "-p", "-a", "-q", "-S", "-", "-E", "-"])
    }

    #[track_caller]
    fn until(&self, text: &str, patience: Duration) -> String {
        let deadline = Instant::now() + patience;
        loop {
            let seen = self.capture();
            if seen.contains(text) {
                return seen;
            }
            assert!(Instant::now() < deadline, "{text:?} did not appear: {seen}");
            std::thread::yield_now();
        }
    }

    /// From the first page to the review.
    fn to_review(&self) {
        for text in ["Stand easy.", "Before you begin", "Which unit"] {
            self.until(text, PATIENCE);
            // The keys at the bottom are drawn last: now the whole page is there.
            let seen = self.until("H hide", PATIENCE);
            if text == "Before you begin" && !seen.contains(NOTICE_END) {
                self.keys("Enter");
                self.until(NOTICE_END, PATIENCE);
            }
            self.keys("Enter");
        }
        for (at, digit) in ANSWERS.chars().enumerate() {
            self.until(&format!("{} of 24", at + 1), PATIENCE);
            self.keys(&digit.to_string());
            self.until(&format!("▸ {digit}"), PATIENCE);
            self.keys("Enter");
        }
        let seen = self.until("Go on to my result", PATIENCE);
        assert!(OPTIONS.iter().any(|option| seen.contains(option)), "{seen}");
    }

    /// The same line by line, to what is asked before the seal.
    fn to_review_in_lines(&self) {
        self.until("Number and Enter:", PATIENCE);
        self.tell(&["send-keys", "1", "Enter"]);
        for (at, digit) in ANSWERS.chars().enumerate() {
            self.until(&format!("{} of 24", at + 1), PATIENCE);
            self.tell(&["send-keys", &digit.to_string(), "Enter"]);
        }
        let seen = self.until(SCORE, PATIENCE);
        assert!(OPTIONS.iter().any(|option| seen.contains(option)), "{seen}");
    }

    /// The number of the process that shows the screen: the last child of the first one.
    fn checkin(&self) -> String {
        let first = self.tell(&["display-message", "-p", "#{pane_pid}"]);
        let mut pid = first.trim().to_owned();
        while let Ok(children) = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"))
            && let Some(child) = children.split_whitespace().next()
        {
            pid = child.to_owned();
        }
        pid
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.tell(&["kill-server"]);
    }
}

fn line(field: &Field) -> String {
    format!(
        "'{}' --home '{}' checkin --strict --lang en",
        env!("CARGO_BIN_EXE_standeasy"),
        field.path("laptop").display()
    )
}

#[track_caller]
fn shows_nothing(seen: &str) {
    for text in OPTIONS
        .iter()
        .chain(&["Stone number", "Only you see", "of 96"])
    {
        assert!(!seen.contains(text), "{text:?} is still seen: {seen}");
    }
}

fn has_tmux() -> bool {
    let has = has("tmux");
    if !has {
        support::skip("the program `tmux` is missing");
    }
    has
}

/// T29: however it ends, neither the screens nor the scrollback hold a question or an answer.
#[test]
fn t29_a_terminal_remembers_nothing_of_a_checkin_however_it_ends() {
    if !has_tmux() {
        return;
    }
    let field = laptop();
    for end in ["leave", "kill -9", "abort", "panic"] {
        let line = match end {
            "panic" => failing::shell_line(&field),
            _ => line(&field),
        };
        let tmux = Tmux::run(&field, &line);
        tmux.to_review();
        match end {
            "leave" => tmux.keys("C-c"),
            "kill -9" => crate::pty::Terminal::signal(tmux.checkin().parse().unwrap(), "-KILL"),
            "abort" => crate::pty::Terminal::signal(tmux.checkin().parse().unwrap(), "-ABRT"),
            _ => {
                tmux.keys("Enter");
                tmux.until("Only you see this", PATIENCE);
                tmux.keys("Enter");
            }
        }
        shows_nothing(&tmux.until("THE-END", PATIENCE));
    }
}

/// T29: nobody is there any more: the first page is back, and nothing before it is remembered.
#[test]
fn t29_a_terminal_remembers_nothing_of_an_abandoned_sitting() {
    if !has_tmux() {
        return;
    }
    let field = laptop();
    let tmux = Tmux::run(&field, &line(&field));
    tmux.to_review();
    shows_nothing(&tmux.until("Stand easy.", Duration::from_secs(240)));
}

/// T29 line by line, where everything stood in the scrollback: left, sealed and read to the end,
/// killed, and abandoned.
#[test]
fn t29_a_terminal_remembers_nothing_of_a_checkin_line_by_line() {
    if !has_tmux() {
        return;
    }
    let field = laptop();
    field.write("laptop/settings.toml", "lock-after = 10\n");
    for end in ["leave", "seal", "kill -9", "nobody is there"] {
        let tmux = Tmux::run(&field, &format!("{} --plain", line(&field)));
        tmux.to_review_in_lines();
        match end {
            "leave" => tmux.keys("C-c"),
            "kill -9" => crate::pty::Terminal::signal(tmux.checkin().parse().unwrap(), "-KILL"),
            "seal" => {
                tmux.keys("Enter");
                tmux.until("Sealed.", PATIENCE);
                tmux.until("Show me", PATIENCE);
                tmux.tell(&["send-keys", "1", "Enter"]);
                // Who can help is there until it was read.
                let seen = tmux.until("everything is wiped from this screen", PATIENCE);
                assert!(seen.contains("Tent 4, any hour"), "{seen}");
                tmux.keys("Enter");
            }
            _ => {}
        }
        shows_nothing(&tmux.until("THE-END", Duration::from_secs(120)));
    }
}
