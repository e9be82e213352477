//! `standeasy verify`: whether the stores of this home are whole, and what this system denies a
//! check-in. Nothing is opened or changed.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::failure::Failure;
use super::output::Output;
use crate::desk::Home;
use crate::desk::verify::{self, Verdict};
use crate::sandbox::{self, Swap};

mod text;

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// One JSON object instead of text.
    #[arg(long)]
    pub(super) json: bool,
}

impl Verify {
    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let verdicts = verify::verify(home);
        let swap = sandbox::swap();
        // The command has read what it needs; it now gives up what a check-in does, and tries.
        let closed = sandbox::close(&[]);
        let is_good = verdicts.iter().all(Verdict::is_good);
        if output.is_json() {
            let sandbox = json!({
                "network": closed.network,
                "programs": closed.programs,
                "files": closed.files,
                "memory": closed.memory,
            });
            let swap = name_of(swap);
            let told = json!({"ok": is_good, "stores": verdicts, "closed": sandbox, "swap": swap});
            output.object(&told)?;
        } else {
            output.result(&text::text(&verdicts, (closed, swap), output.words()))?;
        }
        Ok(ExitCode::from(u8::from(!is_good)))
    }
}

fn name_of(swap: Swap) -> &'static str {
    match swap {
        Swap::None => "none",
        Swap::Encrypted => "covered",
        Swap::Open => "open",
    }
}
