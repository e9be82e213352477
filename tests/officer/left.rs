//! What is left on the disk and open to others while the officer works.

#[cfg(target_os = "linux")]
#[path = "closed.rs"]
mod closed;

use std::fs;
use std::path::Path;

use crate::support::{PASSPHRASE, files_below};

/// How the end of every response begins before it is sealed: the questionnaire and its version.
const ANSWER: &[u8] = b"\x07pulse-6\x051.0.0";

/// No file below a folder holds a plain answer or the passphrase.
#[track_caller]
pub(crate) fn nothing_readable_below(folder: &Path, context: &str) {
    for file in files_below(folder) {
        let bytes = fs::read(&file).unwrap();
        for marker in [ANSWER, PASSPHRASE.as_bytes()] {
            let is_there = bytes.windows(marker.len()).any(|window| window == marker);
            assert!(
                !is_there,
                "{} in {} after {context}",
                marker.escape_ascii(),
                file.display()
            );
        }
    }
}

/// Nor does what was said, an error or a panic among it.
#[track_caller]
pub(crate) fn says_nothing_readable(output: &std::process::Output, context: &str) {
    for said in [&output.stdout, &output.stderr] {
        for marker in [ANSWER, PASSPHRASE.as_bytes()] {
            let is_there = said.windows(marker.len()).any(|window| window == marker);
            assert!(
                !is_there,
                "{} was said after {context}",
                marker.escape_ascii()
            );
        }
    }
}

#[test]
fn the_marker_is_in_a_plain_response() {
    use standeasy::checkin::response::Content;
    let mut body = vec![1; 1 + 32 + 16];
    body.extend(b"\x02A1\x082026-W47");
    body.extend(ANSWER);
    body.extend(b"\x02\x01\x02");
    let read = Content::read(&standeasy::secret::Secret::new(body)).unwrap();
    let Content::Response(response) = read else {
        panic!("no response");
    };
    assert_eq!(response.questionnaire, "pulse-6");
    let folder = tempfile::tempdir().unwrap();
    let bytes = response.to_bytes().unwrap();
    fs::write(folder.path().join("plain"), bytes.expose()).unwrap();
    let found = std::panic::catch_unwind(|| nothing_readable_below(folder.path(), "a plant"));
    assert!(found.is_err(), "a plain response was not found");
}

/// The officer's process waits for the passphrase at its standard input.
#[test]
#[cfg(target_os = "linux")]
fn t28_no_core_of_the_officers_commands_is_written_and_their_memory_is_their_own() {
    use closed::{Looker, becomes, may_write_a_core};

    let field = crate::support::Field::new();
    let looker = Looker::find();
    let program = looker.program(&field);
    let pass = ["--passphrase-file", "passphrase"];
    // A desk with a kit, or some of these would end before they ask.
    field.officer_with_kit(&crate::support::mission(1, true));
    let init = ["second", "init", "--to", "second.json"];
    field.ok("second", &[&init[..], &pass].concat());
    field.write("some.bundle", "none");
    looker.give(&field);
    for (home, arguments) in [
        ("desk", vec!["officer", "intake", "some.bundle"]),
        ("desk", vec!["officer", "passphrase"]),
        ("desk", vec!["officer", "desk", "--plain"]),
        (
            "desk",
            crate::support::release_arguments("2026-W47", "out")[..8].to_vec(),
        ),
        ("second", vec!["second", "open", "some.bundle"]),
    ] {
        let mut child = looker.start(&program, &field, home, &arguments);
        let pid = child.id();
        let writes_none = becomes(|| closed::is_running(pid) && !may_write_a_core(pid));
        let keeps_memory = looker.sees_nothing_of(pid);
        // Whoever has ended shows what it likes.
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "{arguments:?} did not wait: {ended:?}");
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(writes_none, "{arguments:?} may write a core");
        assert!(keeps_memory, "the same user can look into {arguments:?}");
    }
}
