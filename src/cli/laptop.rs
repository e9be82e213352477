//! `standeasy laptop`: the shared machine.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::{Value, json};

use super::columns::labelled;
use super::failure::Failure;
use super::output::Output;
use crate::desk::laptop as desk;
use crate::desk::laptop::Status;
use crate::desk::{DeskError, Home};
use crate::finding::text;
use crate::locale::Words;
use crate::{sandbox, tell};

mod enrol;
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
    /// Show or write what the officer enrols this laptop with, where the mission asks for it.
    #[command(
        after_help = "Examples: standeasy laptop enrol\n          standeasy laptop enrol --to /media/stick"
    )]
    Enrol(enrol::Enrol),
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
        let words = output.words();
        // Paper forms are in memory as they were written.
        sandbox::keep_memory();
        match self {
            Self::Install { kit } => {
                let status = desk::Laptop::install(home, kit)?.status();
                let mission = format!("`{}`", status.mission);
                let mut lines = vec![
                    tell!(words, "laptop-installed", mission = mission),
                    format!("{}  {}", tell!(words, "kit-fingerprint"), status.words),
                    tell!(words, "laptop-compare"),
                ];
                if let Some(name) = status.laptop {
                    lines.push(format!("{}  {name}", tell!(words, "laptop-name")));
                    let command = "`standeasy laptop enrol`";
                    lines.push(tell!(words, "laptop-must-enrol", command = command));
                }
                output.result(&lines.join("\n"))?;
            }
            Self::Status { .. } => show_status(home, output)?,
            Self::Transcribe { forms, dry_run } => {
                let count = desk::Laptop::open(home)?.transcribe(forms, *dry_run)?;
                let n = words.ungrouped(count);
                output.result(&if *dry_run {
                    tell!(words, "laptop-dry-run", n = n)
                } else {
                    let open = tell!(words, "laptop-forms-open", file = text::path(forms));
                    format!("{}\n{open}", tell!(words, "laptop-sealed", n = n))
                })?;
            }
            Self::Sample { to } => {
                desk::Laptop::open(home)?.sample(to)?;
                let file = text::path(to);
                let command = format!("age -d -i KEY {file}");
                output.result(&format!(
                    "{}\n{}",
                    tell!(words, "laptop-sample", file = file),
                    tell!(words, "laptop-sample-try", command = command),
                ))?;
            }
            Self::Enrol(command) => command.run(home, output)?,
            Self::Pack { to } => {
                let packed = desk::Laptop::open(home)?.pack(to)?;
                let file = text::path(&packed.path);
                let n = words.ungrouped(packed.records);
                output.result(&format!(
                    "{}\n{}",
                    tell!(words, "laptop-packed", file = file),
                    tell!(
                        words,
                        "laptop-packed-records",
                        n = n,
                        command = "`laptop clear`"
                    ),
                ))?;
            }
            Self::Clear { receipt } => {
                let removed = desk::Laptop::open(home)?.clear(receipt)?;
                let n = words.ungrouped(removed);
                output.result(&tell!(words, "laptop-cleared", n = n))?;
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
    output.result(&status_text(status, output.words()))
}

fn status_text(status: Status, words: &Words) -> String {
    let mission = match status.practice {
        true => status.mission + "  " + &tell!(words, "practice"),
        false => status.mission,
    };
    let period = status.period;
    let period = period.unwrap_or_else(|| tell!(words, "laptop-no-period"));
    let n = words.ungrouped(status.records_about);
    let name = status.laptop.map(|name| match name.as_str() {
        desk::NO_NAME => tell!(words, "laptop-key-lost"),
        _ => name,
    });
    let mut lines = vec![
        (tell!(words, "label-mission"), mission),
        (tell!(words, "kit-fingerprint"), status.words),
        (tell!(words, "label-period"), period),
        (
            tell!(words, "label-records"),
            tell!(words, "laptop-records-about", n = n),
        ),
    ];
    lines.extend(name.map(|name| (tell!(words, "laptop-name"), name)));
    labelled(&lines)
}
