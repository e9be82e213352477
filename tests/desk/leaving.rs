//! Whatever takes the officer away: the screen, its past and the memory hold nothing.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::pty::Terminal;
use super::support::{self, Field, PASSPHRASE, files_below};
use super::{ENTER, ESCAPE, FIGURE, on_a_page, released};

/// A desk that locks itself soon, and yet not before a slow machine has drawn a page.
const SOON: &str = "lock-after = 20\n";

#[test]
fn a_desk_that_is_left_locks_itself_shows_nothing_and_forgets_its_key() {
    let field = released();
    field.write("desk/settings.toml", SOON);
    let key = secret_key(&field);
    let mut terminal = on_a_page(&field);
    let pid = terminal.pid();
    let open = times_in_memory(pid, &key);
    assert!(open != Some(0), "the search finds a key that is there");
    terminal.until("the desk is locked");
    assert!(!terminal.screen().contains(FIGURE));
    let screen = terminal.until("Your passphrase");
    assert!(!screen.contains('%'), "{screen}");
    match times_in_memory(pid, &key) {
        Some(times) => assert_eq!(times, 0, "the key is in memory after the lock"),
        None => support::skip("only root may read the memory of the desk"),
    }
    terminal.keys(PASSPHRASE);
    terminal.until("••••");
    terminal.keys(ENTER);
    terminal.until("You are reading: Weekly pulse, week 46");
    terminal.kill();
}

#[test]
#[cfg(target_os = "linux")]
fn whatever_ends_the_desk_its_screen_is_wiped_and_given_back() {
    let field = released();
    for signal in ["-KILL", "-ABRT"] {
        let mut terminal = on_a_page(&field);
        Terminal::signal(terminal.pid(), signal);
        assert_eq!(terminal.end(), 1, "{signal}");
        let said = terminal.said();
        // Words stand whole in what was written; the blanks between them need not.
        let (_, after) = said.rsplit_once("likely").unwrap();
        for end in ["\x1b[2J", "\x1b[?1049l", "\x1b[3J", "\x1b[?25h"] {
            assert!(after.contains(end), "{signal} {end:?} {after:?}");
        }
        let screen = terminal.screen();
        assert!(!screen.contains(FIGURE), "{signal} {screen}");
        assert!(screen.contains("ended from outside"), "{signal} {screen}");
        assert!(terminal.reads_lines(), "{signal}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn neither_a_terminal_with_its_past_nor_a_disk_keeps_a_page_or_the_passphrase() {
    if Command::new("tmux").arg("-V").output().is_err() {
        support::skip("tmux is not installed");
        return;
    }
    let field = released();
    fs::create_dir(field.path("tmp")).unwrap();
    for has_alternate in [true, false] {
        for way in [Way::Left, Way::Killed, Way::Aborted, Way::Locked] {
            let settings = if way == Way::Locked { SOON } else { "" };
            field.write("desk/settings.toml", settings);
            let pane = Pane::open(&field, has_alternate);
            pane.to_a_page();
            let page = pane.past();
            let share = page.split_whitespace().find(|word| word.ends_with('%'));
            let share = share.unwrap().to_owned();
            pane.leave(way);
            let past = pane.past();
            for trace in [FIGURE, &share, PASSPHRASE] {
                assert!(!past.contains(trace), "{way:?} {trace}\n{past}");
            }
            if way == Way::Locked {
                pane.close();
            }
        }
    }
    keeps_nothing(&field, "a page was read");
}

/// How the end of every response begins before it is sealed, and a block of them: the
/// questionnaire and its version.
const ANSWER: &str = "\u{7}pulse-6\u{5}1.0.0";

/// T27, T28, T29: records are opened while a bundle is taken in, and right after it the desk ends.
#[test]
#[cfg(target_os = "linux")]
fn neither_a_disk_a_terminal_nor_a_core_keeps_a_record_or_the_passphrase_however_an_intake_ends() {
    if Command::new("tmux").arg("-V").output().is_err() {
        support::skip("tmux is not installed");
        return;
    }
    let field = super::bundles(&[("A1", 14)]);
    fs::create_dir(field.path("tmp")).unwrap();
    let before = field.path("before");
    let copy = |from: &str, to: &str| {
        let (from, to) = (field.path(from), field.path(to));
        let done = Command::new("cp").arg("-a").args([from, to]).status();
        assert!(done.unwrap().success());
    };
    copy("desk", "before");
    for way in [Way::Left, Way::Killed, Way::Aborted, Way::Panicked] {
        fs::remove_dir_all(field.path("desk")).unwrap();
        copy("before", "desk");
        let _ = fs::remove_file(field.path("stick0.receipt"));
        let pane = Pane::open(&field, true);
        pane.keys("ulimit -c unlimited");
        pane.enter();
        pane.unlock(&match way {
            Way::Panicked => super::failing::line(&field),
            _ => pane.line(),
        });
        pane.until("bundles that were found: 1 (I)");
        pane.keys("i");
        pane.until("new: stick0.bundle");
        pane.enter();
        if way == Way::Panicked {
            pane.until("a fault of its own at");
        } else {
            pane.until("Carry each stick");
            pane.enter();
            pane.until("week 46 of 2026 (R)");
            pane.leave(way);
        }
        let past = pane.past();
        assert!(!past.contains("core dumped"), "{way:?}\n{past}");
        for trace in ["stick0.bundle", PASSPHRASE, "pulse-6"] {
            assert!(!past.contains(trace), "{way:?} {trace}\n{past}");
        }
        keeps_nothing(&field, &format!("{way:?}"));
    }
    assert!(before.is_dir());
    field.write("desk/control", &format!("2026-W46{ANSWER}"));
    let found = std::panic::catch_unwind(|| keeps_nothing(&field, "a plant"));
    assert!(found.is_err(), "the search finds nothing");
}

/// No file that the desk may have written holds a page, a plain record or the passphrase, its
/// working folder and what it was told is a folder for a while included; nor is there a core.
#[track_caller]
fn keeps_nothing(field: &Field, after: &str) {
    // The test's own: what the passphrase is read from, and what is sealed at the laptop.
    let own = ["passphrase", "forms.csv"].map(|name| field.path(name));
    for file in files_below(&field.path("")) {
        if own.contains(&file) {
            continue;
        }
        let bytes = fs::read(&file).unwrap();
        assert!(
            !bytes.starts_with(b"\x7fELF"),
            "{} after {after}",
            file.display()
        );
        for trace in [FIGURE, PASSPHRASE, ANSWER] {
            let mut parts = bytes.windows(trace.len());
            let is_there = parts.any(|part| part == trace.as_bytes());
            assert!(!is_there, "{trace:?} in {} after {after}", file.display());
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Left,
    Killed,
    Aborted,
    Panicked,
    Locked,
}

/// How many panes were opened.
static PANES: AtomicUsize = AtomicUsize::new(0);

/// A shell in a pane of a tmux of its own.
struct Pane {
    socket: String,
    field: PathBuf,
}

impl Pane {
    fn open(field: &Field, has_alternate: bool) -> Self {
        let folder = field.path("");
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        // A server that was just ended may still hold its socket.
        let number = PANES.fetch_add(1, Ordering::Relaxed);
        let pane = Self {
            socket: format!("standeasy{name}-{number}"),
            field: folder,
        };
        let size = ["-x", "80", "-y", "24"];
        let shell = "PS1='ready> ' exec sh";
        pane.tmux(
            &[
                &["-f", "/dev/null", "new-session", "-d"],
                &size[..],
                &[shell],
            ]
            .concat(),
        );
        if !has_alternate {
            pane.tmux(&["set-option", "-g", "alternate-screen", "off"]);
        }
        pane.until("ready>");
        pane
    }

    fn tmux(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("tmux");
        command.arg("-L").arg(&self.socket).args(arguments);
        for name in ["TMUX", "ACCESSIBLE", "NO_COLOR", "STANDEASY_HOME"] {
            command.env_remove(name);
        }
        command
            .env("TERM", "xterm-256color")
            .env("LC_ALL", "C.UTF-8");
        command.env("TMPDIR", self.field.join("tmp"));
        let output = command.current_dir(&self.field).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?} {said}");
        output
    }

    fn keys(&self, keys: &str) {
        self.tmux(&["send-keys", "-l", keys]);
    }

    fn enter(&self) {
        self.tmux(&["send-keys", "Enter"]);
    }

    /// Everything the pane shows and showed.
    fn past(&self) -> String {
        let output = self.tmux(&["capture-pane", "-p", "-J", "-S", "-"]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    #[track_caller]
    fn until(&self, text: &str) {
        let deadline = Instant::now() + Duration::from_secs(60);
        while !self.past().contains(text) {
            assert!(Instant::now() < deadline, "no {text:?} in\n{}", self.past());
            std::thread::yield_now();
        }
    }

    /// The line of a shell that starts the desk.
    fn line(&self) -> String {
        let program = env!("CARGO_BIN_EXE_standeasy");
        let home = self.field.join("desk");
        format!("{program} --home {} officer desk --lang en", home.display())
    }

    /// Starts a desk and unlocks it.
    fn unlock(&self, line: &str) {
        self.keys(line);
        self.enter();
        self.until("Only dots are shown");
        self.keys(PASSPHRASE);
        self.until("••••");
        self.enter();
    }

    fn to_a_page(&self) {
        self.unlock(&self.line());
        self.until("You are reading");
        self.enter();
        self.until(FIGURE);
    }

    fn leave(&self, way: Way) {
        match way {
            Way::Left => {
                if self.past().contains(FIGURE) {
                    self.keys(ESCAPE);
                    self.until("You are reading");
                }
                self.close();
            }
            Way::Killed | Way::Aborted => {
                let signal = if way == Way::Killed { "-KILL" } else { "-ABRT" };
                Terminal::signal(self.innermost(), signal);
                self.until("ended from outside");
            }
            Way::Panicked => self.until("a fault of its own at"),
            Way::Locked => self.until("Your passphrase"),
        }
    }

    /// Closes the desk, and waits for the shell: another desk can be opened then.
    fn close(&self) {
        self.keys(ESCAPE);
        self.until("Close the program?");
        self.keys("2");
        self.enter();
        self.until("ready>");
    }

    /// The process that draws: the last of the line that begins with the pane's shell.
    fn innermost(&self) -> u32 {
        let output = self.tmux(&["display-message", "-p", "#{pane_pid}"]);
        let mut pid: u32 = String::from_utf8_lossy(&output.stdout)
            .trim()
            .parse()
            .unwrap();
        loop {
            let path = format!("/proc/{pid}/task/{pid}/children");
            let children = fs::read_to_string(path).unwrap();
            match children.split_whitespace().next() {
                Some(child) => pid = child.parse().unwrap(),
                None => return pid,
            }
        }
    }
}

impl Drop for Pane {
    fn drop(&mut self) {
        let tmux = Command::new("tmux")
            .args(["-L", &self.socket, "kill-server"])
            .output();
        assert!(tmux.is_ok());
    }
}

/// The officer's secret key as it lies in memory: 32 bytes.
fn secret_key(field: &Field) -> Vec<u8> {
    let file = fs::read(field.path("desk/officer/identity.age")).unwrap();
    let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    let decryptor = age::Decryptor::new(file.as_slice()).unwrap();
    let mut reader = decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    let line = text
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    bech32(line.unwrap().strip_prefix("AGE-SECRET-KEY-1").unwrap())
}

/// The bytes of a bech32 string's data (BIP 173), without the six letters of its checksum.
fn bech32(data: &str) -> Vec<u8> {
    const LETTERS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let data = &data[..data.len() - 6];
    let fives = data.chars().map(|c| LETTERS.find(c).unwrap());
    let bits: Vec<u8> = fives
        .flat_map(|five| (0..5).rev().map(move |at| (five >> at & 1) as u8))
        .collect();
    let bytes = bits.chunks_exact(8);
    bytes
        .map(|eight| eight.iter().fold(0, |byte, bit| byte << 1 | bit))
        .collect()
}

/// How often some bytes stand in the memory a process can write to; `None` where nobody may
/// look.
fn times_in_memory(pid: u32, wanted: &[u8]) -> Option<usize> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps"));
    let memory = File::open(format!("/proc/{pid}/mem"));
    let (maps, memory) = match (maps, memory) {
        (Ok(maps), Ok(memory)) => (maps, memory),
        (Err(error), _) | (_, Err(error)) => {
            assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}");
            return None;
        }
    };
    let writable = maps.lines().filter(|line| line.contains(" rw"));
    let times = writable.map(|line| {
        let range = line.split(' ').next().unwrap();
        let (start, end) = range.split_once('-').unwrap();
        let [start, end] = [start, end].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        for (number, piece) in bytes.chunks_mut(4096).enumerate() {
            // A page that was never touched cannot always be read, and holds nothing.
            let _ = memory.read_exact_at(piece, start + 4096 * number as u64);
        }
        let parts = bytes.windows(wanted.len());
        parts.filter(|part| *part == wanted).count()
    });
    Some(times.sum())
}
