//! Start to first frame and key to frame of the check-in, through a real pseudo-terminal.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::measure::{median, percentile};
use crate::support::{Field, mission};
use crate::table::{Goal, Table, megabytes, time};

const STARTS: usize = 31;
const KEYS: usize = 300;
/// Longer than a frame takes to be written, shorter than the cap of the loop's sleep.
const QUIET: Duration = Duration::from_millis(30);
const PATIENCE: Duration = Duration::from_secs(10);

pub fn rows(table: &mut Table) {
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_standeasy"))
        .unwrap()
        .len();
    if table.wants("binary") {
        let figure = binary as f64 / 1e6;
        table.row(
            "binary",
            ("", &megabytes(binary)),
            figure,
            "MB",
            Goal::Most(12.0),
        );
    }
    if !table.wants("frame") {
        return;
    }
    let field = Field::new();
    field.officer_with_kit(&mission(3, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let home = field.path("laptop");
    first_frame(table, &home);
    key_to_frame(table, &home);
}

fn checkin(home: &std::path::Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_standeasy"));
    command.env("TERM", "xterm-256color");
    command.args(["--home", home.to_str().unwrap(), "checkin", "--lang", "en"]);
    command
}

fn first_frame(table: &mut Table, home: &std::path::Path) {
    let mut echoes = Vec::new();
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let mut echo = CommandBuilder::new("/bin/echo");
        echo.arg("ready");
        echoes.push(Pty::start(echo).until("ready"));
        starts.push(Pty::start(checkin(home)).until("Begin"));
    }
    let (echo, start) = (median(&mut echoes), median(&mut starts));
    let ratio = start.as_secs_f64() / echo.as_secs_f64();
    let what = "start to first frame, to echo";
    table.row(
        what,
        (&time(echo), &time(start)),
        ratio,
        "x",
        Goal::Most(3.0),
    );
}

fn key_to_frame(table: &mut Table, home: &std::path::Path) {
    let mut pty = Pty::start(checkin(home));
    pty.until("Begin");
    pty.settle();
    let mut times = Vec::new();
    let mut bytes = Vec::new();
    for number in 0..KEYS {
        let key = if number % 2 == 0 { "\x1b[B" } else { "\x1b[A" };
        let start = Instant::now();
        pty.keys(key);
        let first = pty.next(PATIENCE).expect("a frame");
        times.push(start.elapsed());
        bytes.push(first.len() + pty.settle());
    }
    let memory = resident(pty.child.process_id());
    let slow = percentile(&mut times, 99);
    let middle = median(&mut times);
    let what = "key to frame, 99th of a hundred";
    let figure = slow.as_secs_f64() * 1000.0;
    table.row(what, ("", &time(middle)), figure, "ms", Goal::Most(16.0));
    bytes.sort_unstable();
    let middle = bytes[bytes.len() / 2] as f64;
    table.row(
        "key to frame, bytes written",
        ("", ""),
        middle,
        "B",
        Goal::Most(400.0),
    );
    match memory {
        Some(memory) => {
            let figure = memory as f64 / 1e6;
            let what = "frame: memory of the check-in, largest process";
            table.row(
                what,
                ("", &megabytes(memory)),
                figure,
                "MB",
                Goal::Most(16.0),
            );
        }
        None => table.skipped("memory of the check-in", "there is no /proc"),
    }
}

/// The resident memory of a process or of its child, whichever is more.
fn resident(process: Option<u32>) -> Option<u64> {
    let process = process?;
    let children = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(children).unwrap_or_default();
    let all = children.split_whitespace().map(str::to_owned);
    let all = all.chain([process.to_string()]);
    all.filter_map(|id| {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
    })
    .max()
}

/// A program in a pseudo-terminal of 24 rows and 80 columns, that answers like an xterm.
struct Pty {
    begun: Instant,
    child: Box<dyn Child + Send + Sync>,
    input: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    _master: Box<dyn MasterPty + Send>,
}

impl Pty {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
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
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        Self {
            begun,
            child,
            input: pair.master.take_writer().unwrap(),
            output,
            _master: pair.master,
        }
    }

    fn keys(&mut self, keys: &str) {
        self.input.write_all(keys.as_bytes()).unwrap();
        self.input.flush().unwrap();
    }

    /// The next piece of output, if any comes.
    fn next(&self, patience: Duration) -> Option<Vec<u8>> {
        self.output.recv_timeout(patience).ok()
    }

    /// How long after the start a text stood in the output.
    fn until(&mut self, text: &str) -> Duration {
        let mut seen = Vec::new();
        let mut is_answered = false;
        loop {
            let bytes = self.next(PATIENCE);
            seen.extend(bytes.unwrap_or_else(|| panic!("{text} never came: {:?}", shown(&seen))));
            let shown = shown(&seen);
            if !is_answered && shown.contains("\x1b[c") {
                self.keys("\x1b[?62;22c");
                is_answered = true;
            }
            if shown.contains(text) {
                return self.begun.elapsed();
            }
        }
    }

    /// Waits until nothing more comes; how many bytes came.
    fn settle(&self) -> usize {
        let mut bytes = 0;
        while let Some(more) = self.next(QUIET) {
            bytes += more.len();
        }
        bytes
    }
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
