//! The one place through which texts from outside come in and go out.

use crate::source::{code, root, sources};

/// What a text from outside could go around the one function by, and the only files that may
/// name it. A name of a file is shown as `finding::text` writes it; standard output and error
/// are reached through lines that were looked at; files are opened where links, pipes and
/// devices are refused.
const WAYS_ROUND: &[(&[&str], &[&str])] = &[
    (
        &[".display()", "to_string_lossy", "into_string_lossy"],
        &["finding/text.rs"],
    ),
    (
        &["println!", "print!(", "eprintln!", "eprint!(", "dbg!("],
        &[],
    ),
    (
        &["stdout()", "stderr()"],
        &[
            // The two ways out of the commands.
            "cli/output.rs",
            "cli.rs",
            // Asks clap where its text would go.
            "cli/unparsed.rs",
            // Whether it is a terminal.
            "cli/face.rs",
            // Handed to `plain`, whose lines all go through `locale::plain`.
            "cli/checkin.rs",
            "cli/demo.rs",
            "cli/officer/desk.rs",
            "cli/officer/release.rs",
            "cli/questionnaire.rs",
            "cli/welcome.rs",
            // Cells, and what drives the terminal itself.
            "tui/terminal.rs",
            "tui/terminal/direct.rs",
            "tui/terminal/question.rs",
            // The place of a fault in our own code, and nothing of what was in it.
            "trouble/panic.rs",
            // What is being done, without invisible characters.
            "cli/progress.rs",
        ],
    ),
    (
        &[
            "writeln!(self.output",
            "write!(self.output",
            "writeln!(output",
            "write!(output",
            "output.write_all",
        ],
        &["plain.rs", "plain/dialogue.rs"],
    ),
    (
        &[
            "File::open",
            "fs::read(",
            "fs::read_to_string",
            "OpenOptions",
        ],
        &[
            "desk/files.rs",
            "desk/files/reading.rs",
            // Its own folder, which belongs to the user and nobody else may write to.
            "store/blocks.rs",
            "store/carve.rs",
            "store/folder.rs",
            "store/mirror.rs",
            // The system's own tables of swap, of which a yes or a no comes out.
            "sandbox/swap.rs",
            // The lock of a practice home.
            "demo/place.rs",
        ],
    ),
];

/// T32: see [`WAYS_ROUND`].
#[test]
fn texts_from_outside_come_in_and_go_out_through_one_place() {
    let mut wrong = Vec::new();
    for file in sources() {
        let inside = file.strip_prefix(root()).unwrap().display().to_string();
        let text = code(&file);
        for (ways, may) in WAYS_ROUND {
            let found = ways.iter().filter(|way| text.contains(**way));
            let found: Vec<_> = found.collect();
            if !found.is_empty() && !may.contains(&inside.replace('\\', "/").as_str()) {
                wrong.push(format!("{inside}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let stale: Vec<_> = WAYS_ROUND
        .iter()
        .flat_map(|(ways, may)| may.iter().map(move |file| (ways, file)))
        .filter(|(ways, file)| {
            let text = code(&root().join(file));
            !ways.iter().any(|way| text.contains(way))
        })
        .collect();
    assert!(stale.is_empty(), "allowed and not there: {stale:?}");
}
