//! T40: what comes into the program from others: accepted weaknesses, licences, the bill of
//! materials. That two builds give one hash is a step of `.ci/long`, for it takes minutes.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::skip;

/// A package's name, version and hash.
type Package = (String, String, Option<String>);

#[test]
fn t40_the_bill_of_materials_is_the_lock() {
    let Some(text) = bill() else { return };
    let bill: serde_json::Value = serde_json::from_str(&text).unwrap();
    let listed = bill["components"].as_array().unwrap().iter();
    let listed: BTreeSet<Package> = listed.map(component).collect();
    let mut locked = locked();
    let own = |(name, _, _): &Package| name == "standeasy";
    assert!(locked.iter().any(own));
    locked.retain(|package| !own(package));
    assert_eq!(listed, locked);
    let program = &bill["metadata"]["component"];
    assert_eq!(program["name"], "standeasy");
    assert_eq!(program["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn t40_the_bill_of_materials_is_taken_by_the_schema_and_a_spoilt_one_is_not() {
    let Some(text) = bill() else { return };
    if !python("import cyclonedx.validation") {
        return skip("cyclonedx-python-lib is not installed");
    }
    let folder = tempfile::tempdir().unwrap();
    let good = folder.path().join("good.json");
    let spoilt = folder.path().join("spoilt.json");
    fs::write(&good, &text).unwrap();
    fs::write(&spoilt, text.replace("\"SHA-256\"", "\"SHA-255\"")).unwrap();
    assert!(is_valid(&good));
    assert!(!is_valid(&spoilt));
}

#[test]
fn t40_each_accepted_weakness_is_of_a_crate_in_the_lock_and_told_in_security() {
    let deny: toml::Value = toml::from_str(&read("deny.toml")).unwrap();
    let accepted = deny["advisories"]["ignore"].as_array().unwrap();
    let names: BTreeSet<String> = locked().into_iter().map(|(name, _, _)| name).collect();
    let security = read("SECURITY.md");
    for one in accepted {
        let (id, reason) = (one["id"].as_str().unwrap(), one["reason"].as_str().unwrap());
        let (name, _) = reason.split_once(' ').unwrap();
        assert!(names.contains(name), "{id}: {name} is not in the lock");
        assert!(security.contains(id), "{id} is not in SECURITY.md");
    }
    assert_eq!(security.matches("RUSTSEC-").count(), accepted.len());
}

#[test]
fn t40_licences_bans_and_sources_hold_and_a_forbidden_one_is_found() {
    if Command::new("cargo-deny")
        .arg("--version")
        .output()
        .is_err()
    {
        return skip("cargo-deny is not installed");
    }
    let deny = read("deny.toml");
    let held = check(&deny);
    assert!(
        held.status.success(),
        "{}",
        String::from_utf8_lossy(&held.stderr)
    );
    for (from, to) in [
        ("    \"Unicode-3.0\",\n", ""),
        ("deny = [\n", "deny = [\n    { crate = \"sled\" },\n"),
    ] {
        let stricter = deny.replacen(from, to, 1);
        assert_ne!(stricter, deny);
        assert!(!check(&stricter).status.success(), "{from:?}");
    }
}

fn check(deny: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("deny.toml");
    fs::write(&config, deny).unwrap();
    Command::new("cargo-deny")
        .args(["--locked", "--offline", "--config"])
        .arg(&config)
        .args(["check", "licenses", "bans", "sources"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

/// What `supply/sbom` writes; `None`, said aloud, where it cannot run.
fn bill() -> Option<String> {
    if !python("import tomllib") {
        skip("python3 (3.11 or newer) is not installed");
        return None;
    }
    let made = Command::new("python3")
        .arg(root().join("supply/sbom"))
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Some(String::from_utf8(made.stdout).unwrap())
}

fn is_valid(bill: &Path) -> bool {
    let script = "\
import sys
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator
reader = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_5)
sys.exit(reader.validate_str(open(sys.argv[1]).read()) is not None)
";
    let run = Command::new("python3")
        .args(["-c", script])
        .arg(bill)
        .output();
    let output = run.unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains("Traceback"), "{said}");
    output.status.success()
}

fn python(statement: &str) -> bool {
    let run = Command::new("python3").args(["-c", statement]).output();
    run.is_ok_and(|output| output.status.success())
}

fn component(told: &serde_json::Value) -> Package {
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    (
        text(&told["name"]).unwrap(),
        text(&told["version"]).unwrap(),
        text(&told["hashes"][0]["content"]),
    )
}

fn locked() -> BTreeSet<Package> {
    let lock: toml::Value = toml::from_str(&read("Cargo.lock")).unwrap();
    let packages = lock["package"].as_array().unwrap().iter();
    let text = |package: &toml::Value, key: &str| {
        let value = package.get(key)?;
        value.as_str().map(str::to_owned)
    };
    packages
        .map(|one| {
            (
                text(one, "name").unwrap(),
                text(one, "version").unwrap(),
                text(one, "checksum"),
            )
        })
        .collect()
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
