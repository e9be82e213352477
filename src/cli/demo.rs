//! `standeasy demo`: the practice mission, on screens or in plain lines.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::failure::Failure;
use super::output::Output;
use crate::demo::{self, DemoError, Place, Practice, Step};
use crate::desk::clock;
use crate::disclosure::{Release, Row, RowKind, ScaleHead};
use crate::questionnaire::Direction;
use crate::tui;

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Invent the same answers again.
    #[arg(long, value_name = "N", default_value_t = Demo::SEED)]
    seed: u64,
    /// Walk the circle in plain lines, without screens.
    #[arg(long)]
    plain: bool,
}

impl Default for Demo {
    fn default() -> Self {
        Self {
            seed: Self::SEED,
            plain: false,
        }
    }
}

impl Demo {
    const SEED: u64 = 2023;

    pub(super) fn run(&self, output: &Output) -> Result<ExitCode, Failure> {
        let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        let stop = stop_flag()?;
        let place = Place::new()?;
        let mut story = Vec::new();
        let walked = demo::walk(&place, self.seed, clock::today(), &mut |step| {
            let line = tell(step);
            if !stop.load(Ordering::Relaxed) {
                output.talk(&line);
            }
            story.push(line);
            !stop.load(Ordering::Relaxed)
        });
        let mut practice = match walked {
            Ok(practice) => practice,
            Err(DemoError::Interrupted) => return Err(Failure::Interrupted),
            Err(DemoError::Desk(error)) => return Err(error.into()),
        };
        if self.plain || !is_terminal {
            output.result(&table(&practice.release))?;
            return Ok(ExitCode::SUCCESS);
        }
        screens(&mut practice, &story)
    }
}

fn screens(practice: &mut Practice, story: &[String]) -> Result<ExitCode, Failure> {
    let leave = tui::demo(&mut practice.laptop, Some(&practice.release), story)?;
    Ok(match leave {
        tui::Leave::Quit => ExitCode::SUCCESS,
        tui::Leave::Interrupted => ExitCode::from(130),
    })
}

/// A flag that INT, TERM and HUP set, so that the temporary home is wiped on the way out.
fn stop_flag() -> Result<Arc<AtomicBool>, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [
        signal_hook::consts::SIGINT,
        signal_hook::consts::SIGTERM,
        #[cfg(unix)]
        signal_hook::consts::SIGHUP,
    ] {
        signal_hook::flag::register(signal, stop.clone())?;
    }
    Ok(stop)
}

fn tell(step: &Step) -> String {
    match step {
        Step::Identity { recipient } => format!(
            "PRACTICE  Prepare   the officer's key is made and opened a test record: {recipient}"
        ),
        Step::Kit { words, units } => {
            format!("PRACTICE  Install   a kit for {units} units; its fingerprint: {words}")
        }
        Step::Sealed { responses } => {
            format!(
                "PRACTICE  Check in  {responses} invented answers sealed; this laptop cannot open them"
            )
        }
        Step::Packed { records } => {
            format!(
                "PRACTICE  Carry     one bundle of {records} records, shuffled, decoys among them"
            )
        }
        Step::TakenIn { cleared } => format!(
            "PRACTICE  Take in   the officer opened it; the receipt removed {cleared} records from the laptop"
        ),
        Step::Released {
            period,
            rows,
            figures,
        } => format!(
            "PRACTICE  Publish   {period}: {rows} rows, {figures} figures, each checked by the audit"
        ),
    }
}

/// The release as a table: one line a row, shares on the affected side of each cut.
fn table(release: &Release) -> String {
    let head = release.head();
    let mut text = format!(
        "\nPRACTICE  {} {}, {}. Shares of answers, not diagnoses. No group under {}.\n\n{:<24} {:>9}  {}\n",
        head.questionnaire,
        head.version,
        head.period,
        head.policy.minimum_group,
        "Unit",
        "n about",
        "share on the affected side of each cut",
    );
    for row in release.rows() {
        text.push_str(&line(row, &head.scales));
    }
    text.push_str(&format!(
        "\n{} units have no row of their own: they are counted in the rest of the unit above.\n",
        release.withheld().len()
    ));
    text
}

fn line(row: &Row, scales: &[ScaleHead]) -> String {
    let name = match row.kind {
        RowKind::Unit => row.unit.clone(),
        RowKind::Rest => format!("rest of {}", row.unit),
    };
    let cuts: Vec<String> = row
        .cuts
        .iter()
        .map(|cut| {
            let is_good = scales
                .iter()
                .any(|scale| scale.id == cut.scale && scale.direction == Direction::HighIsGood);
            let side = if is_good { "below" } else { "from" };
            format!("{side} {} {:>3.0} %", cut.cut, cut.share * 100.0)
        })
        .collect();
    format!("{name:<24} {:>9}  {}\n", row.n, cuts.join("   "))
}
