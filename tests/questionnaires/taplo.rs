//! The schema in the hands of an author's editor: `taplo check` takes what ships.

use std::path::Path;
use std::process::Command;

use super::support::skip;
use super::{files, folder};

/// Whether `taplo` takes a file by the shipped schema, and what it says.
fn taplo(file: &Path) -> (bool, String) {
    let schema = format!("file://{}", folder("questionnaires/schema.json").display());
    let output = Command::new("taplo")
        .args(["check", "--no-auto-config", "--schema", &schema])
        .arg(file)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
}

#[test]
fn taplo_takes_every_shipped_file_by_the_schema_and_refuses_a_misspelt_one() {
    if Command::new("taplo").arg("--version").output().is_err() {
        return skip("the command `taplo` is not installed (npm install @taplo/cli)");
    }
    for (path, text) in files("questionnaires") {
        let (is_taken, said) = taplo(&path);
        assert!(is_taken, "{said}");

        let folder = tempfile::tempdir().unwrap();
        let wrong = folder.path().join("wrong.toml");
        std::fs::write(&wrong, text.replace("direction = ", "directoin = ")).unwrap();
        let (is_taken, said) = taplo(&wrong);
        assert!(!is_taken && said.contains("directoin"), "{said}");
    }
}
