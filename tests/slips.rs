//! One answer a slip: two laptops, one desk, codes from the printed sheet, and what is left
//! afterwards, which is nothing that leads from a record to a slip.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "slips/codes.rs"]
mod codes;
#[path = "slips/counted.rs"]
mod counted;
#[path = "slips/kit.rs"]
mod kit;
#[cfg(target_os = "linux")]
#[path = "support/pty.rs"]
#[expect(clippy::panic, reason = "a test that cannot go on fails")]
mod pty;
#[cfg(target_os = "linux")]
#[path = "slips/slowed.rs"]
mod slowed;
mod support;
#[path = "slips/traces.rs"]
mod traces;
#[cfg(target_os = "linux")]
#[path = "support/watched.rs"]
mod watched;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;
use standeasy::checkin::{Answer, Checkin, Finished};
use standeasy::desk::Home;
use standeasy::desk::laptop::{Laptop, read_kit};
use standeasy::kit::Kit;
use standeasy::period::Period;
use standeasy::slip::{self, Code, Pass};
use standeasy::unit::UnitId;
use support::{Field, files_below, mission, release_arguments};

const SLIPS: usize = 120;
const WEEK: &str = "2026-W46";
const NEXT: &str = "2026-W47";
/// The unit and six questions, the seal, and the end.
const ANSWERS: &str = "1\n1\n2\n3\n4\n5\n0\n\n1\n";

fn asking(text: &str) -> String {
    let slips = format!(
        "practice = true\nadmission = \"slips\"\nslips = {SLIPS}\nwithdrawal = \"discreet\""
    );
    text.replace("practice = true", &slips)
}

/// A desk whose practice mission asks for slips, and two laptops.
struct Scene {
    field: Field,
    kit: Kit,
    codes: Vec<String>,
}

impl Scene {
    fn new() -> Self {
        Self::of(&asking(&mission(4, true)))
    }

    fn of(text: &str) -> Self {
        let field = Field::new();
        support::begun::desk().lay_out(&field);
        field.write("mission.toml", text);
        let build = [
            "kit",
            "build",
            "mission.toml",
            "--to",
            "mission.kit",
            "--slips",
            "slips.html",
        ];
        field.ok("desk", &build);
        for laptop in ["one", "other"] {
            field.ok(laptop, &["laptop", "install", "mission.kit"]);
        }
        let page = fs::read_to_string(field.path("slips.html")).unwrap();
        Self {
            kit: read_kit(&field.path("mission.kit")).unwrap(),
            codes: codes(&page),
            field,
        }
    }

    fn pass(&self, slip: usize) -> Pass {
        let code = Code::read(&self.codes[slip]).unwrap();
        self.kit.slips().unwrap().admit(&code).unwrap()
    }

    fn passes(&self, slips: std::ops::Range<usize>) -> Vec<Pass> {
        slips.map(|slip| self.pass(slip)).collect()
    }

    /// Somebody's check-in line by line; what was said.
    fn check_in(&self, laptop: &str, typed: &str) -> String {
        let mut command = self
            .field
            .command(laptop, &["checkin", "--plain", "--lang", "en"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        write!(input, "{typed}\n{ANSWERS}").unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    }

    /// As many people of a laptop as there are slips, each with one.
    fn crowd(
        &self,
        laptop: &str,
        questionnaire: &str,
        period: &str,
        slips: std::ops::Range<usize>,
    ) {
        let people: Vec<(UnitId, Period, Finished)> = slips
            .clone()
            .map(|slip| self.person(questionnaire, period, slip))
            .collect();
        let mut laptop = Laptop::open(&Home::at(self.field.path(laptop))).unwrap();
        laptop.seal_all(&people, 0, &self.passes(slips)).unwrap();
    }

    fn person(
        &self,
        questionnaire: &str,
        period: &str,
        number: usize,
    ) -> (UnitId, Period, Finished) {
        let asked = self.kit.questionnaire(questionnaire).unwrap();
        let mut checkin = Checkin::begin(asked.clone());
        for item in 0..asked.items().len() {
            let option = ((number + item) % 4) as u8;
            checkin.choose(item, Answer::Option(option)).unwrap();
        }
        let unit = UnitId::try_from(format!("A{}", number % 4 + 1)).unwrap();
        let period = self.kit.mission().calendar.named(period).unwrap();
        (unit, period, checkin.finish().unwrap())
    }

    fn carry(&self, laptop: &str, bundle: &str) -> Value {
        self.field.ok(laptop, &["laptop", "pack", "--to", bundle]);
        self.field.take_in(bundle)
    }

    fn release(&self, questionnaire: &str, period: &str, to: &str) -> Value {
        let mut arguments = release_arguments(period, to);
        let at = arguments.iter().position(|one| *one == "pulse-6").unwrap();
        arguments[at] = questionnaire;
        self.field.ok("desk", &arguments);
        let text = fs::read_to_string(self.field.path(to).join("release.json")).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    /// Whether bytes stand in any file of a home.
    fn holds(&self, home: &str, bytes: &[u8]) -> bool {
        holds(&self.field.path(home), bytes)
    }
}

fn holds(folder: &Path, bytes: &[u8]) -> bool {
    let files = files_below(folder);
    files.iter().any(|file| {
        let content = fs::read(file).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// The codes of a page of slips, as they are printed.
fn codes(page: &str) -> Vec<String> {
    let start = "<p class=\"digits13\" lang=\"en\" dir=\"ltr\">";
    let slips = page.split(start).skip(1);
    slips
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

fn aside(taken: &Value) -> Vec<String> {
    let bundles = taken["bundles"].as_array().unwrap().iter();
    let reasons = bundles.flat_map(|bundle| bundle["quarantined"].as_array().unwrap());
    reasons
        .map(|why| why.as_str().unwrap().to_owned())
        .collect()
}

/// Codes as they are printed that no kit knows.
fn strangers(count: u32) -> Vec<String> {
    let made = slip::make(count, 1, &|| ()).codes;
    made.iter().map(|code| code.grouped().to_string()).collect()
}
