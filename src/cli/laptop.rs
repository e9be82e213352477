//! `standeasy laptop`: the shared machine.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::{Value, json};

use super::failure::Failure;
use super::output::Output;
use crate::desk::laptop as desk;
use crate::desk::{DeskError, Home};
use crate::finding::text;

mod rescue;

#[derive(Debug, Subcommand)]
pub(super) enum Laptop {
    /// Install a kit.
    #[command(after_help = "Example: standeasy laptop install mission.kit")]
    Install {
        /// The kit file.
        kit: PathBuf,
    },
    /// What this laptop is set up for; counts are told in fives.
    #[command(after_help = "Example: standeasy laptop status --json")]
    Status {
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Seal paper forms: all of a file, or none.
    #[command(after_help = "Example: standeasy laptop transcribe forms.csv --dry-run")]
    Transcribe {
        /// The forms: unit,date,questionnaire, then the item ids; a row a form.
        forms: PathBuf,
        /// Check the file and seal nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write one stored record as it lies there, to try any age program on.
    #[command(after_help = "Example: standeasy laptop sample --to record.age")]
    Sample {
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Write all records to one bundle for the officer; they stay here until `clear`.
    #[command(after_help = "Example: standeasy laptop pack --to /media/stick")]
    Pack {
        /// A folder, such as a stick, or the file to write.
        #[arg(long, value_name = "FILE|DIR")]
        to: PathBuf,
    },
    /// Remove the records that the officer's receipt confirms.
    #[command(after_help = "Example: standeasy laptop clear /media/stick/bundle.receipt")]
    Clear {
        /// The receipt.
        receipt: PathBuf,
    },
    /// Recover what can be recovered of a damaged store; the damaged files are kept.
    #[command(after_help = "Example: standeasy laptop rescue --json")]
    Rescue {
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
}

impl Laptop {
    pub(super) fn json(&self) -> bool {
        matches!(
            self,
            Self::Status { json: true } | Self::Rescue { json: true }
        )
    }

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        match self {
            Self::Install { kit } => {
                let status = desk::Laptop::install(home, kit)?.status();
                output.result(&format!(
                    "Installed the kit of `{}`\nFingerprint  {}\nCompare these words with the officer's printed card.",
                    status.mission, status.words
                ))?;
            }
            Self::Status { .. } => show_status(home, output)?,
            Self::Transcribe { forms, dry_run } => {
                let count = desk::Laptop::open(home)?.transcribe(forms, *dry_run)?;
                output.result(&if *dry_run {
                    format!("All {count} forms can be sealed; nothing was written.")
                } else {
                    format!("Sealed {count} forms.")
                })?;
            }
            Self::Sample { to } => {
                desk::Laptop::open(home)?.sample(to)?;
                output.result(&format!(
                    "Wrote {}, a standard age file.\nTry any key on it: age -d -i KEY {}",
                    text::path(to),
                    text::path(to)
                ))?;
            }
            Self::Pack { to } => {
                let packed = desk::Laptop::open(home)?.pack(to)?;
                output.result(&format!(
                    "Packed {}\n{} records, decoys among them. They stay on this laptop until `laptop clear`.",
                    text::path(&packed.path),
                    packed.records
                ))?;
            }
            Self::Clear { receipt } => {
                let removed = desk::Laptop::open(home)?.clear(receipt)?;
                output.result(&format!("Removed {removed} records, decoys among them."))?;
            }
            Self::Rescue { .. } => return rescue::run(home, output),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn show_status(home: &Home, output: &Output) -> Result<(), Failure> {
    let status = match desk::Laptop::open(home) {
        Ok(laptop) => laptop.status(),
        Err(DeskError::NotInstalled) if output.is_json() => {
            return output.object(&json!({"ok": true, "installed": false}));
        }
        Err(error) => return Err(error.into()),
    };
    if output.is_json() {
        let mut object = json!({"ok": true, "installed": true});
        if let (Value::Object(object), Ok(Value::Object(status))) =
            (&mut object, serde_json::to_value(&status))
        {
            object.extend(status);
        }
        return output.object(&object);
    }
    output.result(&format!(
        "Mission      {}{}\nFingerprint  {}\nPeriod       {}\nRecords      about {}, sealed",
        status.mission,
        if status.practice { "  PRACTICE" } else { "" },
        status.words,
        status.period.as_deref().unwrap_or("none is open today"),
        status.records_about,
    ))
}
