//! `standeasy laptop rescue`: what was recovered and what is lost, in numbers.

use std::process::ExitCode;

use serde_json::json;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::laptop::Rescued;
use crate::desk::laptop::{self, in_fives};
use crate::finding::text;
use crate::locale::Words;
use crate::tell;

/// Exits with 1 if records are lost, or if nobody can tell whether any are.
pub(super) fn run(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    let Some(rescued) = laptop::rescue(home)? else {
        if output.is_json() {
            output.object(&json!({"ok": true, "damaged": false}))?;
        } else {
            output.result(&tell!(output.words(), "rescue-nothing"))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let is_all = rescued.lost == Some(0);
    if output.is_json() {
        output.object(&json!({
            "ok": is_all,
            "damaged": true,
            "expected_about": rescued.expected.map(in_fives),
            "recovered_about": in_fives(rescued.recovered),
            "lost": rescued.lost,
            "fresh_keys": rescued.fresh_keys,
            "kept": text::path_value(&rescued.kept),
        }))?;
    } else {
        output.result(&told(&rescued, output.words()))?;
    }
    Ok(ExitCode::from(u8::from(!is_all)))
}

fn told(rescued: &Rescued, words: &Words) -> String {
    let recovered = words.ungrouped(in_fives(rescued.recovered));
    let mut found = tell!(words, "rescue-recovered", n = recovered) + " ";
    found += &match rescued.lost {
        Some(0) => tell!(words, "rescue-lost-none"),
        Some(lost) => tell!(words, "rescue-lost", lost = lost, n = words.ungrouped(lost)),
        None => tell!(words, "rescue-lost-unknown"),
    };
    let fresh = match rescued.fresh_keys {
        0 => None,
        fresh => Some(tell!(words, "rescue-fresh", n = words.ungrouped(fresh))),
    };
    let folder = text::path(&rescued.kept);
    let kept = tell!(words, "rescue-kept", folder = folder);
    let lines = [
        Some(found),
        fresh,
        Some(kept),
        Some(tell!(words, "rescue-remove")),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    lines.join("\n")
}
