//! T38 and T39: what a process can still do once it has given up what a check-in gives up, and
//! what it says where the system cannot deny it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![cfg(target_os = "linux")]

#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs::{self, File};
use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::Path;
use std::process::Command;

use pty::Terminal;
use standeasy::sandbox;
use support::{Field, mission};

/// Set for the process that gives everything up; a sandbox cannot be left again.
const INSIDE: &str = "STANDEASY_TEST_INSIDE";

/// Not a test on its own: what the next one starts.
#[test]
fn inside() {
    let Some(own) = std::env::var_os(INSIDE) else {
        return;
    };
    let own = Path::new(&own);
    let elsewhere = own.parent().unwrap().join("elsewhere");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    assert!(File::open(&elsewhere).is_ok(), "open before");
    let found = sandbox::close(&[own]);
    assert!(found.is_whole(), "still open: {:?}", found.open());

    let denied: Vec<(&str, Option<ErrorKind>)> = vec![
        ("read elsewhere", kind(File::open(&elsewhere))),
        ("write elsewhere", kind(fs::write(&elsewhere, "x"))),
        ("remove elsewhere", kind(fs::remove_file(&elsewhere))),
        ("list the root", kind(fs::read_dir("/"))),
        ("read passwords", kind(File::open("/etc/passwd"))),
        (
            "read own memory's map of others",
            kind(File::open("/proc/1/maps")),
        ),
        ("start a shell", kind(Command::new("/bin/sh").spawn())),
        ("connect", kind(TcpStream::connect(address))),
        ("listen", kind(TcpListener::bind("127.0.0.1:0"))),
        ("send", kind(UdpSocket::bind("127.0.0.1:0"))),
        (
            "talk to a program",
            kind(UnixStream::connect(own.join("socket"))),
        ),
        ("be talked to", kind(UnixListener::bind(own.join("socket")))),
        ("tell the log", kind(UnixDatagram::unbound())),
    ];
    for (what, kind) in denied {
        assert_eq!(kind, Some(ErrorKind::PermissionDenied), "{what}");
    }

    fs::write(own.join("draft"), "mine").unwrap();
    fs::rename(own.join("draft"), own.join("kept")).unwrap();
    assert_eq!(fs::read_to_string(own.join("kept")).unwrap(), "mine");
    // A thread that is started later can do no more.
    let later = std::thread::spawn(|| kind(UdpSocket::bind("127.0.0.1:0")));
    assert_eq!(later.join().unwrap(), Some(ErrorKind::PermissionDenied));
}

fn kind<T>(outcome: std::io::Result<T>) -> Option<ErrorKind> {
    outcome.err().map(|error| error.kind())
}

#[test]
fn t38_a_process_that_gave_everything_up_reaches_no_network_program_or_file_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    fs::create_dir(&own).unwrap();
    fs::write(folder.path().join("elsewhere"), "of somebody else").unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "inside", "--nocapture"])
        .env(INSIDE, &own)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
    assert!(fs::read(folder.path().join("elsewhere")).is_ok());
}

fn laptop() -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(2, false));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

#[test]
fn t38_a_checkin_in_strict_mode_starts_and_says_that_the_network_is_closed() {
    let field = laptop();
    let home = field.path("laptop");
    let mut terminal = Terminal::start(&home, &["checkin", "--strict", "--lang", "en"], 24, 80);
    let screen = terminal.until("Network");
    assert!(screen.contains("closed by the system"), "{screen}");
    assert!(!screen.contains("not closed"), "{screen}");
}

#[test]
fn t39_a_system_that_denies_nothing_is_told_and_strict_refuses() {
    if Command::new("strace").arg("--version").output().is_err() {
        support::skip("the program `strace` is missing");
        return;
    }
    let field = laptop();
    let without = [
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "inject=landlock_create_ruleset,seccomp:error=ENOSYS",
    ];
    let run = |arguments: &[&str]| {
        Command::new("strace")
            .args(without)
            .arg(env!("CARGO_BIN_EXE_standeasy"))
            .arg("--home")
            .arg(field.path("laptop"))
            .args(arguments)
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap()
    };
    let strict = run(&["checkin", "--strict", "--plain", "--lang", "en"]);
    let told = String::from_utf8_lossy(&strict.stderr).into_owned();
    assert_eq!(strict.status.code(), Some(1), "{told}");
    assert!(told.contains("network, programs, files"), "{told}");
    let lines = run(&["checkin", "--plain", "--lang", "en"]);
    let said = String::from_utf8_lossy(&lines.stdout).into_owned();
    assert!(said.contains("Network: not closed by the system"), "{said}");
    let verify = run(&["verify", "--json"]);
    let found: serde_json::Value = serde_json::from_slice(&verify.stdout).unwrap();
    assert_eq!(found["closed"]["network"], false);
    assert_eq!(found["closed"]["files"], false);
}

/// T38: a whole check-in as the system saw it, "show me" included.
#[test]
fn t38_a_whole_checkin_gets_no_socket_no_program_and_no_file_of_others() {
    if Command::new("strace").arg("--version").output().is_err() {
        support::skip("the program `strace` is missing");
        return;
    }
    let field = laptop();
    let seen = field.path("seen");
    let calls =
        "trace=socket,connect,bind,listen,execve,execveat,open,openat,landlock_restrict_self";
    let mut child = Command::new("strace")
        .args(["-f", "-qq", "-s", "4096", "-e", calls, "-o"])
        .arg(&seen)
        .arg(env!("CARGO_BIN_EXE_standeasy"))
        .arg("--home")
        .arg(field.path("laptop"))
        .args(["checkin", "--plain", "--strict", "--lang", "en"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let keys = "1\n1\n2\n3\n4\n5\n1\n\n2\n";
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), keys.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("It cannot be opened here."), "{said}");

    let seen = fs::read_to_string(seen).unwrap();
    let closed = seen.find("landlock_restrict_self").unwrap();
    let own = [field.path("laptop/laptop"), field.path("laptop/screens")];
    let own = own.map(|path| format!("\"{}", path.display()));
    let mut asked = 0;
    for line in seen[closed..].lines().skip(1) {
        if line.contains("open") && !line.contains(" = -1 ") {
            let may = own.iter().map(String::as_str);
            let mut may = may.chain(["\"/dev/", "\"/etc/localtime", "\"/usr/share/zoneinfo"]);
            assert!(may.any(|path| line.contains(path)), "{line}");
        } else if !line.contains("open") && !line.contains("landlock") && line.contains('(') {
            asked += 1;
            assert!(line.contains("= -1 E"), "{line}");
        }
    }
    assert!(
        asked > 4,
        "the attempts of the program itself are not seen: {seen}"
    );
    assert!(
        !seen.contains("identity"),
        "an identity file was looked for"
    );
}
