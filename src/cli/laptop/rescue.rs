//! `standeasy laptop rescue`: what was recovered and what is lost, in numbers.

use std::process::ExitCode;

use serde_json::json;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::laptop::Rescued;
use crate::desk::laptop::{self, in_fives};
use crate::finding::text;

/// Exits with 1 if records are lost, or if nobody can tell whether any are.
pub(super) fn run(home: &Home, output: &Output) -> Result<ExitCode, Failure> {
    let Some(rescued) = laptop::rescue(home)? else {
        if output.is_json() {
            output.object(&json!({"ok": true, "damaged": false}))?;
        } else {
            output.result("Nothing to rescue: both copies of the store are whole.")?;
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
        output.result(&told(&rescued))?;
    }
    Ok(ExitCode::from(u8::from(!is_all)))
}

fn told(rescued: &Rescued) -> String {
    let lost = match rescued.lost {
        Some(0) => "No record is lost.".to_owned(),
        Some(1) => "1 record is lost.".to_owned(),
        Some(lost) => format!("{lost} records are lost."),
        None => "How many are lost cannot be said: the count is damaged too.".to_owned(),
    };
    let fresh = match rescued.fresh_keys {
        0 => String::new(),
        fresh => format!(
            "\n{fresh} of them lost their key and have a fresh one: a receipt from before does not clear those, the next one does."
        ),
    };
    format!(
        "Recovered about {} sealed records, decoys among them. {lost}{fresh}\nThe damaged files are kept in {}\nThey hold sealed records as well: remove them yourself once the officer has a bundle packed from here.",
        in_fives(rescued.recovered),
        text::path(&rescued.kept)
    )
}
