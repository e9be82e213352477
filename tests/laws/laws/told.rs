//! What a desk wrote and reads again, or another desk does: ledgers, releases, slices.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use standeasy::disclosure::ledger::{Entry, Ledger};
use standeasy::disclosure::slice::Slice;

use super::{assert_advised, text_of};

pub(super) fn release(bytes: &[u8]) {
    let Some(text) = text_of(bytes) else {
        return;
    };
    ledger(text);
    ledger(&chained(text));
    slice(text);
    if let Some(mended) = mended(text) {
        slice(&mended);
    }
    let standing = Ledger::default().standing(text);
    assert!(!standing.name().is_empty());
}

fn ledger(text: &str) {
    match Ledger::read(text) {
        Ok(ledger) => {
            let again = Ledger::read(&ledger.to_text());
            assert!(again.is_ok_and(|again| again == ledger));
            for entry in ledger.entries() {
                let found = ledger.entry(&entry.campaign, &entry.questionnaire, &entry.period);
                assert!(found.is_some());
            }
            let _ = ledger.standing(text);
        }
        Err(error) => assert_advised(&error.into(), text.len()),
    }
}

/// The lines that are entries, in a chain that is whole.
fn chained(text: &str) -> String {
    let mut ledger = Ledger::default();
    for line in text.lines().take(8) {
        let Ok(mut entry) = serde_json::from_str::<Entry>(line) else {
            continue;
        };
        let last = ledger.entries().last();
        entry.number = ledger.entries().len() as u64 + 1;
        entry.previous = last.map_or("0".repeat(64), |last| last.digest.clone());
        let has_salt = !entry.salt.is_empty();
        let is_new = ledger.append(&entry.sealed());
        assert!(is_new.is_ok() == has_salt, "{line}");
    }
    ledger.to_text()
}

fn slice(text: &str) {
    match Slice::read(text) {
        Ok(slice) => {
            assert_eq!(slice.to_text(), text);
            assert!(slice.covered().is_ok());
        }
        Err(error) => assert_advised(&error.into(), text.len()),
    }
}

/// A slice of the lines that stand there, under hashes that fit.
fn mended(text: &str) -> Option<String> {
    let file: Value = serde_json::from_str(text).ok()?;
    let mut entry: Entry = serde_json::from_value(file.get("entry")?.clone()).ok()?;
    let lines = file.get("lines")?.as_array()?;
    let mut root = Sha256::new();
    let mut written = Vec::new();
    for line in lines {
        let part = |name: &str| line.get(name).and_then(Value::as_str);
        let leaf = match (part("salt"), part("line"), part("leaf")) {
            (Some(salt), Some(line), None) => {
                written.push(format!(
                    "{{\"salt\":{},\"line\":{}}}",
                    json!(salt),
                    json!(line)
                ));
                hex(&Sha256::digest(format!("{salt}{line}")))
            }
            (None, None, Some(leaf)) => {
                written.push(json!({ "leaf": leaf }).to_string());
                leaf.to_owned()
            }
            _ => return None,
        };
        root.update(leaf + "\n");
    }
    entry.salt.clear();
    entry.lines = hex(&root.finalize());
    let entry = serde_json::to_string(&entry.sealed()).ok()?;
    Some(format!(
        "{{\"schema\":{},\n\"entry\":{entry},\n\"lines\":[\n{}\n]}}\n",
        json!("standeasy.slice/1"),
        written.join(",\n"),
    ))
}

fn hex(bytes: &[u8]) -> String {
    standeasy::hex::encode(bytes)
}
