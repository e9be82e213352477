//! `standeasy officer`: the medical officer's desk.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use super::ask;
use super::face::Face;
use super::failure::Failure;
use super::output::Output;
use super::progress::Progress;
use crate::desk::Home;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::intake::{Outcome, Progress as Taken, State, reason};
use crate::finding::text;
use crate::locale::Words;
use crate::{sandbox, tell};

mod certificate;
mod desk;
mod destroy;
mod forecast;
mod intake;
pub(in crate::cli) mod keys;
mod laptops;
mod ledger;
mod rekey;
mod release;
mod slice;
mod trend;

#[derive(Debug, Subcommand)]
pub(super) enum Officer {
    /// Make this desk's identity under a passphrase, and test that it opens.
    #[command(
        after_help = "Examples: standeasy officer init\n          standeasy officer init --backup-to /media/safe/backup.age"
    )]
    Init(keys::Init),
    /// Put the identity under another passphrase.
    #[command(after_help = "Example: standeasy officer passphrase")]
    Passphrase(keys::Passphrase),
    /// Test that the backup key opens everything of this desk. Nothing is changed.
    #[command(after_help = "Example: standeasy officer backup /media/safe/backup.age")]
    Backup(keys::FromSafe),
    /// Go on with the backup key, or a copy of the identity, where the identity is lost.
    #[command(after_help = "Example: standeasy officer recover /media/safe/backup.age")]
    Recover(keys::FromSafe),
    /// Seal everything of this desk to a new key of its own, or to another backup key.
    #[command(
        after_help = "Examples: standeasy officer rekey\n          standeasy officer rekey --backup-to /media/safe/backup.age"
    )]
    Rekey(rekey::Rekey),
    /// What a mission could publish, before it starts: rows, pooled rows, how exact.
    #[command(after_help = "Example: standeasy officer forecast mission.toml --response 0.45")]
    Forecast(forecast::Forecast),
    /// Count the bundles of laptops from now on, where the mission counts no others.
    #[command(
        after_help = "Examples: standeasy officer enrol /media/stick/standeasy-laptop-*.json\n          standeasy officer enrol STANDEASY-LAPTOP/1:…\n          standeasy officer enrol --remove \"six words of a laptop that was lost\""
    )]
    Enrol(laptops::Enrol),
    /// The laptops that are enrolled, and those of which bundles are kept apart.
    #[command(after_help = "Example: standeasy officer laptops --json")]
    Laptops(laptops::Laptops),
    /// Take bundles in from sticks, and write a receipt for each.
    #[command(after_help = "Example: standeasy officer intake /media/stick/*.bundle")]
    Intake {
        /// The bundles.
        #[arg(required_unless_present = "apart", value_name = "BUNDLE")]
        bundles: Vec<PathBuf>,
        /// Also those that were kept apart, of laptops that were enrolled since.
        #[arg(long)]
        apart: bool,
        /// Where receipts go; else beside each bundle.
        #[arg(long, value_name = "DIR")]
        receipt_to: Option<PathBuf>,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
        /// Read the passphrase from the first line of a file; - is standard input.
        #[arg(long, value_name = "PATH")]
        passphrase_file: Option<PathBuf>,
    },
    /// Release a closed period's figures, protected by the disclosure rules.
    #[command(
        after_help = "Example: standeasy officer release --period 2026-W47 --questionnaire pulse-6 --to briefing/"
    )]
    Release(release::Release),
    /// How shares changed from release to release, and where no change is clear.
    #[command(after_help = "Example: standeasy officer trend --questionnaire pulse-6")]
    Trend(trend::Trend),
    /// Write the part of a release that a subordinate officer may see, or check one.
    #[command(
        after_help = "Examples: standeasy officer slice --period 2026-W47 --questionnaire pulse-6 --unit A --to a-company.slice\n          standeasy officer slice --check a-company.slice"
    )]
    Slice(slice::Slice),
    /// The memory of all releases; a changed, missing or foreign entry is found.
    #[command(
        after_help = "Example: standeasy officer ledger --verify --against briefing/release.json"
    )]
    Ledger(ledger::Ledger),
    /// Write the record of a key's destruction for people to sign. Nothing is destroyed by it.
    #[command(
        after_help = "Example: standeasy officer certificate mission.kit --to paper/\n\nBefore `standeasy officer destroy` it is a form; afterwards it says what was overwritten."
    )]
    Certificate(certificate::Certificate),
    /// End a campaign: overwrite the key and every sealed answer of this desk, for good.
    #[command(
        after_help = "Example: standeasy officer destroy --campaign 3f9a0c12 --to paper/\n\nNobody can undo it. Kits and the ledger stay; a backup key in a safe, and copies elsewhere,\nare yours to destroy: the page that is written lists them."
    )]
    Destroy(destroy::Destroy),
    /// All of this on screens: take in, release, read, write files, compare, the ledger.
    #[command(after_help = "Example: standeasy officer desk --lang fr")]
    Desk(desk::Desk),
}

impl Officer {
    pub(super) fn json(&self) -> bool {
        match self {
            Self::Init(_)
            | Self::Passphrase(_)
            | Self::Backup(_)
            | Self::Recover(_)
            | Self::Rekey(_)
            | Self::Desk(_) => false,
            Self::Intake { json, .. } => *json,
            Self::Enrol(command) => command.json,
            Self::Laptops(command) => command.json,
            Self::Release(command) => command.json,
            Self::Forecast(command) => command.json,
            Self::Trend(command) => command.json,
            Self::Slice(command) => command.json,
            Self::Ledger(command) => command.json,
            Self::Certificate(command) => command.json,
            Self::Destroy(command) => command.json,
        }
    }

    pub(super) fn face(&self) -> Face {
        match self {
            Self::Release(command) => command.in_lines(),
            Self::Desk(command) => command.face(),
            Self::Certificate(command) => command.face(),
            Self::Destroy(command) => command.face(),
            Self::Init(_)
            | Self::Passphrase(_)
            | Self::Backup(_)
            | Self::Recover(_)
            | Self::Rekey(_)
            | Self::Enrol(_)
            | Self::Laptops(_)
            | Self::Intake { .. }
            | Self::Forecast(_)
            | Self::Trend(_)
            | Self::Slice(_)
            | Self::Ledger(_) => Face::default(),
        }
    }

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        // The key, the passphrase and answers will be in memory: no core, and nobody looks in.
        sandbox::keep_memory();
        match self {
            Self::Init(command) => command.run(home, output),
            Self::Passphrase(command) => command.run(home, output),
            Self::Backup(command) => command.check(home, output),
            Self::Recover(command) => command.recover(home, output),
            Self::Rekey(command) => command.run(home, output),
            Self::Intake {
                bundles,
                apart,
                receipt_to,
                passphrase_file,
                ..
            } => {
                let mut desk = Desk::open(home)?;
                let apart = match apart {
                    true => desk.apart_of_enrolled(),
                    false => Vec::new(),
                };
                let passphrase = ask::existing(passphrase_file.as_ref(), output)?;
                let mut unlocked = desk.unlock(&passphrase)?;
                let is_plain = Face::default().decide(home)?.is_asked_for;
                let progress = Progress::of_records(!is_plain && !output.is_json());
                progress.at(&tell!(output.words(), "progress-bundles"));
                let mut watch = |_: &Path, now: Taken| progress.stands(now.done, now.all);
                let receipts = receipt_to.as_deref();
                let mut outcomes = unlocked.take_in_watched(bundles, receipts, &mut watch);
                // Their receipts are of no use beside them, in the desk's own folder.
                let receipts = Some(receipts.unwrap_or(Path::new(".")));
                outcomes.extend(unlocked.take_in_watched(&apart, receipts, &mut watch));
                drop(progress);
                report_intake(&outcomes, &desk, output)
            }
            Self::Enrol(command) => command.run(home, output),
            Self::Laptops(command) => command.run(home, output),
            Self::Release(command) => command.run(home, output),
            Self::Forecast(command) => command.run(output),
            Self::Trend(command) => command.run(home, output),
            Self::Slice(command) => command.run(home, output),
            Self::Ledger(command) => command.run(home, output),
            Self::Certificate(command) => command.run(home, output),
            Self::Destroy(command) => command.run(home, output),
            Self::Desk(command) => command.run(home, output),
        }
    }
}

/// A share of people, above 0 and at most 1.
pub(super) fn share(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|share| *share > 0.0 && *share <= 1.0)
        .ok_or_else(|| "give a share such as 0.45, above 0 and at most 1".to_owned())
}

/// A share of 1 in whole percent, as the tables of commands write it.
fn percent(share: f64, words: &Words) -> String {
    let n = words.ungrouped(format_args!("{:.0}", 100.0 * share));
    tell!(words, "percent", n = n)
}

fn report_intake(outcomes: &[Outcome], desk: &Desk, output: &Output) -> Result<ExitCode, Failure> {
    let words = output.words();
    let refused = outcomes.iter().any(|outcome| {
        let is_left = matches!(outcome.state, State::Refused(_) | State::Apart(_));
        is_left || outcome.no_receipt.is_some()
    });
    let quarantined: usize = outcomes.iter().map(|o| o.quarantined.len()).sum();
    if output.is_json() {
        let bundles: Vec<_> = outcomes.iter().map(intake_object).collect();
        output.object(&json!({
            "ok": !refused,
            "bundles": bundles,
            "quarantined": quarantined,
            "campaign_about": desk.taken_in_about(),
        }))?;
    } else {
        let n = words.ungrouped(desk.taken_in_about());
        let about = tell!(words, "intake-about", n = n);
        let lines = outcomes.iter().map(|outcome| intake::text(outcome, words));
        let lines: Vec<String> = lines.chain([about]).collect();
        output.result(&lines.join("\n"))?;
    }
    Ok(ExitCode::from(u8::from(refused)))
}

fn intake_object(outcome: &Outcome) -> serde_json::Value {
    let why = match &outcome.state {
        State::Refused(error) => Some(error),
        State::Taken | State::Known | State::Apart(_) => outcome.no_receipt.as_ref(),
    };
    let laptop = match &outcome.state {
        State::Apart(laptop) => Some(laptop.words().join(" ")),
        State::Taken | State::Known | State::Refused(_) => None,
    };
    json!({
        "file": text::path_value(&outcome.file),
        "state": outcome.state.name(),
        "reason": why.map(reason),
        "laptop": laptop,
        "receipt": outcome.receipt.as_deref().map(text::path_value),
        "quarantined": outcome.quarantined.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}
