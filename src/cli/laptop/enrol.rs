//! `standeasy laptop enrol`: what the officer needs to count this laptop's bundles.

use std::path::PathBuf;

use clap::Args;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::Home;
use crate::desk::enrolled;
use crate::desk::laptop::Laptop;
use crate::finding::text;
use crate::kit::fingerprint;
use crate::tell;

#[derive(Debug, Args)]
pub(in crate::cli) struct Enrol {
    /// A folder, such as a stick, or the file to write; else a code to scan is shown.
    #[arg(long, value_name = "FILE|DIR")]
    to: Option<PathBuf>,
}

impl Enrol {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<(), Failure> {
        let words = output.words();
        let laptop = Laptop::open(home)?;
        let enrolment = laptop.enrolment()?;
        let name = enrolled::name(&enrolment.key).words().join(" ");
        let told = format!("{}  {name}", tell!(words, "laptop-name"));
        let line = enrolment.to_line();
        let lines = match &self.to {
            Some(to) => {
                let file = text::path(&laptop.enrol(to)?);
                vec![
                    tell!(words, "laptop-enrolment", file = file),
                    told,
                    tell!(words, "laptop-enrolment-next"),
                ]
            }
            None => {
                let code = fingerprint::qr_of(&line).unwrap_or_default();
                let next = tell!(words, "laptop-enrolment-next");
                [code, vec![told, line, next]].concat()
            }
        };
        output.result(&lines.join("\n"))
    }
}
