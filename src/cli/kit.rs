//! `standeasy kit`: what the officer gives a laptop.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Subcommand;
use serde::Serialize;
use serde_json::json;

use super::columns::labelled;
use super::failure::Failure;
use super::officer::share;
use super::output::Output;
use super::progress::Progress;
use crate::desk::Home;
use crate::desk::laptop::read_kit;
use crate::desk::officer::slips::Sheet;
use crate::desk::officer::{Built, Officer, Order};
use crate::disclosure::forecast::USUAL_RESPONSE;
use crate::finding::text as shown;
use crate::kit::show;
use crate::locale::Words;
use crate::report::paper;
use crate::{sandbox, tell};

pub(super) mod print;
mod text;

#[derive(Debug, Subcommand)]
pub(super) enum Kit {
    /// Build a kit of a mission file, sealed to this desk's key.
    #[command(after_help = "Example: standeasy kit build mission.toml --to mission.kit")]
    Build {
        /// The mission file.
        mission: PathBuf,
        /// The kit file to write.
        #[arg(long, value_name = "FILE.kit")]
        to: PathBuf,
        /// Where to write the slips to print, for a mission with admission = "slips"; their codes
        /// are nowhere else.
        #[arg(long, value_name = "FILE.html")]
        slips: Option<PathBuf>,
        /// The second person's file, for a mission with opening = "two-person".
        #[arg(long, value_name = "FILE")]
        second: Option<PathBuf>,
        /// The share of people whose answers are expected to count in a period; a mission that
        /// could publish nothing then is refused.
        #[arg(long, value_name = "SHARE", default_value_t = USUAL_RESPONSE, value_parser = share)]
        response: f64,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Show all a soldier may want to see of a kit.
    #[command(after_help = "Example: standeasy kit show mission.kit")]
    Show {
        /// The kit file.
        kit: PathBuf,
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Write cards, the notice for the board and the guides of a kit, as pages to print.
    #[command(after_help = "Example: standeasy kit print mission.kit --to paper/ --lang ar,en")]
    Print(print::Print),
}

impl Kit {
    pub(super) fn json(&self) -> bool {
        match self {
            Self::Build { json, .. } | Self::Show { json, .. } => *json,
            Self::Print(command) => command.json,
        }
    }

    pub(super) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        // The codes of slips are in memory.
        sandbox::keep_memory();
        match self {
            Self::Build {
                mission,
                to,
                slips,
                second,
                response,
                ..
            } => {
                let mut desk = Officer::open(home)?;
                let order = Order {
                    mission,
                    to,
                    response: *response,
                    second: second.as_deref(),
                };
                let built = match slips {
                    Some(file) => with_slips(&mut desk, &order, file, output)?,
                    None => desk.build_kit(&order)?,
                };
                output.warn(&built.warnings);
                let fingerprint = built.kit.fingerprint();
                if output.is_json() {
                    let mut told = json!({
                        "ok": true,
                        "file": shown::path_value(to),
                        "fingerprint": fingerprint.hex(),
                        "words": fingerprint.words().join(" "),
                        "languages": show::shown(&built.kit).languages,
                        "program": reviews(&built.kit),
                    });
                    if let (Some(told), Some(file)) = (told.as_object_mut(), slips) {
                        told.insert("slips".to_owned(), json!(shown::path_value(file)));
                    }
                    output.object(&told)?;
                } else {
                    let mut text = built_text(&built.kit, to, output.words());
                    if let Some(file) = slips {
                        let file = shown::path(file);
                        text += "\n";
                        text += &tell!(output.words(), "kit-slips-made", file = file);
                    }
                    output.result(&text)?;
                }
            }
            Self::Show { kit, .. } => {
                let kit = read_kit(kit)?;
                if output.is_json() {
                    output.object(&with_own_words(&kit))?;
                } else {
                    let words = output.words();
                    let text = text::text(&kit, words) + "\n" + &own_words(&kit, words) + "\n";
                    output.result(&text)?;
                }
            }
            Self::Print(command) => command.run(output)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Builds a kit whose mission asks for slips, and the page to print them from.
fn with_slips(
    desk: &mut Officer,
    order: &Order<'_>,
    file: &Path,
    output: &Output,
) -> Result<Built, Failure> {
    let words = output.words();
    let progress = Progress::of_records(!output.is_json());
    progress.at(&tell!(words, "kit-slips-making"));
    let done = AtomicUsize::new(0);
    let sheet = Sheet {
        file,
        page: &|kit, codes| {
            let first = kit.mission().languages.first();
            let words = words.in_language(first.map_or("en", String::as_str));
            paper::slips::page(kit, codes, &words).bytes
        },
        watch: &|all| progress.stands(done.fetch_add(1, Ordering::Relaxed) + 1, all),
    };
    Ok(desk.build_kit_with_slips(order, &sheet)?)
}

/// A new kit: its file, its fingerprint, and what its words are worth.
fn built_text(kit: &crate::kit::Kit, file: &Path, words: &Words) -> String {
    let fingerprint = kit.fingerprint();
    let fingerprint_lines = labelled(&[
        (
            tell!(words, "kit-fingerprint"),
            fingerprint.words().join(" "),
        ),
        (String::new(), fingerprint.hex()),
    ]);
    let file = shown::path(file);
    let mut lines = vec![tell!(words, "kit-built", file = file), fingerprint_lines];
    lines.extend(fingerprint.qr());
    lines.extend([text::languages_text(kit, words), own_words(kit, words)]);
    lines.join("\n")
}

/// By language, whether a native clinician has read the program's own words: `draft` or
/// `reviewed`.
fn reviews(kit: &crate::kit::Kit) -> BTreeMap<String, String> {
    let languages = kit.mission().languages.iter();
    languages
        .map(|code| (code.clone(), Words::new(code).review()))
        .collect()
}

/// The same in a line each.
fn own_words(kit: &crate::kit::Kit, words: &Words) -> String {
    let mut lines = vec![tell!(words, "kit-own-words")];
    for (code, state) in reviews(kit) {
        let state = match state.as_str() {
            "reviewed" => tell!(words, "kit-reviewed"),
            _ => tell!(words, "kit-draft"),
        };
        lines.push(format!("  {code}  {state}"));
    }
    lines.join("\n")
}

/// The kit for programs, with the review of the program's own words as `program`.
fn with_own_words(kit: &crate::kit::Kit) -> impl Serialize + '_ {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(flatten)]
        kit: show::Shown<'a>,
        program: BTreeMap<String, String>,
    }
    Whole {
        kit: show::shown(kit),
        program: reviews(kit),
    }
}
