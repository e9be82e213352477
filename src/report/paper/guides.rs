//! One page for whoever answers, for the medical officer, and for the trainer.

use maud::{Markup, html};

use super::sheet::{Sheet, command};
use crate::kit::mission::{Admission, Laptops};
use crate::locale::{Direction, Words, date};
use crate::say;

/// The letters in a line of those who can help, and the lines there are, without a slip and with one.
const COLUMN: usize = 80;
const ROOM: usize = 10;
const ROOM_WITH_SLIP: usize = 8;

/// The file of the second person's key, and the page of the slips.
const SECOND: &str = "second.json";
const SLIPS: &str = "slips.html";

/// What to do, and what to type for it.
struct Step {
    what: String,
    typed: Vec<String>,
}

/// For whoever answers.
pub(super) fn peacekeeper(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let room = match sheet.kit.mission().admission {
        Some(Admission::Slips) => ROOM_WITH_SLIP,
        None => ROOM,
    };
    let help = html! {
        (sheet.help(COLUMN, room))
        p { (say!(words, "help-line")) }
    };
    let body = html! {
        (sheet.section(&say!(words, "help-keys"), &keys(sheet)))
        (sheet.section(&say!(words, "help-title"), &help))
    };
    guide(
        sheet,
        (
            &say!(words, "paper-guide-answer"),
            &say!(words, "start-line"),
        ),
        &answering(sheet),
        &body,
    )
}

/// From the seat to the sealed record.
fn answering(sheet: &Sheet<'_>) -> Vec<Step> {
    let words = sheet.words;
    let seal = say!(
        words,
        "paper-answer-seal",
        seal = say!(words, "seal-answers"),
        sealed = say!(words, "sealed-title"),
        show = say!(words, "show-me")
    );
    let mut list = vec![
        step(say!(words, "paper-answer-seat"), &[]),
        step(say!(words, "paper-answer-start"), &["standeasy"]),
        step(say!(words, "paper-compare"), &[]),
    ];
    let admission = sheet.kit.mission().admission;
    list.extend(admission.map(|Admission::Slips| step(say!(words, "paper-answer-slip"), &[])));
    list.extend([
        step(say!(words, "paper-answer-begin"), &[]),
        step(say!(words, "paper-answer-choose"), &[]),
        step(say!(words, "paper-answer-stop"), &[]),
        step(say!(words, "paper-answer-result"), &[]),
        step(seal, &[]),
        step(
            say!(words, "paper-answer-lines"),
            &["standeasy checkin --plain"],
        ),
    ]);
    list
}

/// For the medical officer.
pub(super) fn officer(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let mut list = prepared(sheet);
    list.extend(carried(sheet));
    list.extend(released(sheet));
    let lost = html! { p.not { (say!(words, "paper-officer-lost")) } };
    guide(
        sheet,
        (&say!(words, "paper-guide-officer"), ""),
        &list,
        &lost,
    )
}

/// Up to the laptop that is ready.
fn prepared(sheet: &Sheet<'_>) -> Vec<Step> {
    let words = sheet.words;
    let mission = sheet.kit.mission();
    let mut list = vec![
        step(
            say!(words, "paper-officer-forecast"),
            &["standeasy officer forecast mission.toml"],
        ),
        step(
            say!(words, "paper-officer-key"),
            &["standeasy officer init --backup-to /media/safe/backup.age"],
        ),
    ];
    list.extend(sheet.kit.second().map(|_| second_key(words)));
    list.push(step(
        say!(words, "paper-officer-kit"),
        &[
            &kit_build(sheet),
            "standeasy kit print mission.kit --to paper/",
        ],
    ));
    list.extend(mission.admission.map(|Admission::Slips| draw(words)));
    list.push(step(
        say!(words, "paper-officer-install"),
        &["standeasy laptop install mission.kit"],
    ));
    list.extend(mission.laptops.map(|Laptops::Enrolled| enrol(words)));
    list
}

/// From the laptops to the desk, and back with the receipts.
fn carried(sheet: &Sheet<'_>) -> Vec<Step> {
    let words = sheet.words;
    let mut list = vec![step(
        say!(words, "paper-officer-pack"),
        &["standeasy laptop pack --to /media/stick"],
    )];
    list.extend(sheet.kit.second().map(|_| second_open(words)));
    list.extend([
        step(
            say!(words, "paper-officer-intake"),
            &["standeasy officer intake /media/stick/*.bundle"],
        ),
        step(
            say!(words, "paper-officer-clear"),
            &["standeasy laptop clear /media/stick/NAME.receipt"],
        ),
    ]);
    list
}

/// The release, and what is left to do after it.
fn released(sheet: &Sheet<'_>) -> Vec<Step> {
    let words = sheet.words;
    let release = format!(
        "standeasy officer release --period {} --questionnaire {} --format html --to briefing/",
        first_period(sheet),
        first_questionnaire(sheet)
    );
    let mut list = vec![
        step(say!(words, "paper-officer-release"), &[&release]),
        step(
            say!(words, "paper-officer-desk"),
            &["standeasy officer desk"],
        ),
        step(
            say!(words, "paper-officer-safe"),
            &["standeasy officer backup /media/safe/backup.age"],
        ),
    ];
    list.extend(sheet.kit.mission().calendar.key_end.map(|end| {
        let what = say!(words, "paper-officer-end", date = date::date(words, end));
        let digits = sheet.kit.fingerprint().hex();
        let digits = digits.get(..8).unwrap_or(&digits);
        let destroy = format!("standeasy officer destroy --campaign {digits} --to record/");
        step(what, &[&destroy])
    }));
    list
}

/// How the kit is built, with the files that its mission asks for.
fn kit_build(sheet: &Sheet<'_>) -> String {
    let mission = sheet.kit.mission();
    let second = sheet.kit.second().map(|_| format!(" --second {SECOND}"));
    let slips = mission.admission.map(|_| format!(" --slips {SLIPS}"));
    format!(
        "standeasy kit build mission.toml --to mission.kit{}{}",
        second.unwrap_or_default(),
        slips.unwrap_or_default()
    )
}

/// The second person's key, which the kit is built with.
fn second_key(words: &Words) -> Step {
    let init = format!("standeasy second init --to {SECOND} --copy-to /media/safe/second-copy.age");
    step(say!(words, "paper-officer-second-key"), &[&init])
}

/// The outer seal, which the second person takes off.
fn second_open(words: &Words) -> Step {
    step(
        say!(words, "paper-officer-second-open"),
        &["standeasy second open /media/stick/*.bundle"],
    )
}

/// The slips, from the printer to the helmet.
fn draw(words: &Words) -> Step {
    step(say!(words, "paper-officer-slips", file = SLIPS), &[])
}

/// The laptops whose bundles count.
fn enrol(words: &Words) -> Step {
    step(
        say!(words, "paper-officer-enrol"),
        &[
            "standeasy laptop enrol --to /media/stick",
            "standeasy officer enrol /media/stick/standeasy-laptop-*.json",
        ],
    )
}

/// For the trainer.
pub(super) fn trainer(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let show = say!(words, "paper-trainer-show", show = say!(words, "show-me"));
    let list = [
        step(say!(words, "paper-trainer-start"), &["standeasy demo"]),
        step(say!(words, "paper-trainer-chapters"), &[]),
        step(say!(words, "paper-trainer-answer"), &[]),
        step(show, &[]),
        step(say!(words, "paper-trainer-desk"), &[]),
        step(
            say!(words, "paper-trainer-sample"),
            &["standeasy laptop sample --to record.age"],
        ),
        step(say!(words, "paper-trainer-card"), &[]),
        step(
            say!(words, "paper-trainer-drill"),
            &["standeasy demo --drill"],
        ),
        step(
            say!(words, "paper-trainer-lines"),
            &["standeasy demo --plain --seed 7"],
        ),
        step(say!(words, "notice-nobody"), &[]),
    ];
    let limits = html! { p { (say!(words, "paper-not")) } };
    let body = sheet.section(&say!(words, "paper-trainer-limits"), &limits);
    guide(
        sheet,
        (&say!(words, "paper-guide-trainer"), ""),
        &list,
        &body,
    )
}

fn step(what: String, typed: &[&str]) -> Step {
    Step {
        what,
        typed: typed.iter().map(|line| (*line).to_owned()).collect(),
    }
}

/// A page of steps, what stands below them, and the fingerprint.
fn guide(sheet: &Sheet<'_>, (title, lead): (&str, &str), list: &[Step], below: &Markup) -> Markup {
    html! {
        header {
            (sheet.kicker("standeasy"))
            h1 { (title) }
            @if !lead.is_empty() { p.lead { (lead) } }
        }
        main {
            ol.steps {
                @for step in list {
                    li {
                        p { (step.what) }
                        @for line in &step.typed { p { (command(line)) } }
                    }
                }
            }
            (below)
            (sheet.fingerprint())
        }
    }
}

fn keys(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let back = match words.direction() {
        Direction::LeftToRight => "← Backspace",
        Direction::RightToLeft => "→ Backspace",
    };
    let keys = [
        (say!(words, "keys-choose"), say!(words, "keys-choose-does")),
        ("Enter".to_owned(), say!(words, "keys-enter-does")),
        (back.to_owned(), say!(words, "keys-back-does")),
        ("Esc".to_owned(), say!(words, "keys-escape-does")),
        ("L".to_owned(), say!(words, "keys-language-does")),
        ("H".to_owned(), say!(words, "keys-hide-does")),
        ("?".to_owned(), say!(words, "help-title")),
    ];
    html! {
        dl.keys {
            @for (key, does) in keys {
                div { dt { (key) } dd { (does) } }
            }
        }
    }
}

/// The campaign's first period, as an example of how one is written.
fn first_period(sheet: &Sheet<'_>) -> String {
    let calendar = &sheet.kit.mission().calendar;
    let round = calendar.rounds.first().map(|round| round.id.clone());
    let on_start = || calendar.on(calendar.start).ok();
    round
        .or_else(|| on_start().map(|period| period.label().to_owned()))
        .unwrap_or_else(|| "2026-W47".to_owned())
}

fn first_questionnaire<'a>(sheet: &Sheet<'a>) -> &'a str {
    let first = sheet.kit.questionnaires().first();
    first.map_or("pulse-6", |one| one.id())
}
