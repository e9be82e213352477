//! The notice for the board: what is asked, by whom, what is protected from whom and what not.

use maud::{Markup, html};

use super::sheet::{Sheet, blank};
use crate::questionnaire::Questionnaire;
use crate::say;

/// The letters in a line of those who can help, and the lines there are.
const COLUMN: usize = 48;
const ROOM: usize = 7;

/// As many paragraphs are told in letters of the usual size.
const USUAL_LINES: usize = 6;

/// The page.
pub(super) fn body(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    html! {
        header {
            (sheet.kicker(&say!(words, "paper-notice")))
            h1 { (say!(words, "start-title")) }
            p.lead { (say!(words, "start-line")) }
        }
        main {
            div.columns {
                (sheet.section(&say!(words, "notice-title"), &told(sheet)))
                div {
                    (sheet.section(&say!(words, "paper-by"), &by(sheet)))
                    (sheet.section(&say!(words, "kit-asked"), &asked(sheet)))
                    (sheet.section(&say!(words, "help-title"), &sheet.help(COLUMN, ROOM)))
                }
            }
            (sheet.section(&say!(words, "paper-protected"), &protected(sheet)))
            (sheet.fingerprint())
        }
    }
}

fn told(sheet: &Sheet<'_>) -> Markup {
    let lines = sheet.told();
    // Whoever offers more has more to tell, on the same sheet.
    let class = if lines.len() > USUAL_LINES {
        "told long"
    } else {
        "told"
    };
    html! { ul class=(class) { @for line in lines { li { (line) } } } }
}

fn by(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    html! {
        p { (say!(words, "paper-by-line", mission = sheet.mission())) }
        (blank(&say!(words, "paper-officer-name")))
    }
}

fn asked(sheet: &Sheet<'_>) -> Markup {
    html! {
        ul.asked {
            @for one in sheet.kit.questionnaires() {
                li { b { (one.title(sheet.words.language())) } " " span { (size(sheet, one)) } }
            }
        }
    }
}

/// How many questions, and of how many days.
fn size(sheet: &Sheet<'_>, questionnaire: &Questionnaire) -> String {
    let items = questionnaire.items().len();
    match questionnaire.recall_days() {
        Some(days) => say!(sheet.words, "page-asked-items", items = items, days = days),
        None => say!(sheet.words, "page-asked-now", items = items),
    }
}

/// Who can do what, and who cannot.
fn protected(sheet: &Sheet<'_>) -> Markup {
    let words = sheet.words;
    let rows = [
        [
            say!(words, "paper-next"),
            say!(words, "paper-next-cannot"),
            say!(words, "paper-next-can"),
        ],
        [
            say!(words, "paper-thief"),
            say!(words, "paper-thief-cannot"),
            say!(words, "paper-thief-can"),
        ],
        [
            say!(words, "paper-commander"),
            say!(words, "paper-commander-cannot"),
            say!(words, "paper-commander-can"),
        ],
        [
            say!(words, "paper-doctor"),
            say!(words, "paper-doctor-cannot"),
            match sheet.kit.second() {
                Some(_) => say!(words, "paper-doctor-can-two"),
                None => say!(words, "paper-doctor-can"),
            },
        ],
        [
            say!(words, "paper-neighbour"),
            say!(words, "paper-neighbour-cannot"),
            say!(words, "paper-neighbour-can"),
        ],
    ];
    html! {
        table {
            thead { tr {
                th scope="col" { (say!(words, "paper-who")) }
                th scope="col" { (say!(words, "paper-cannot")) }
                th scope="col" { (say!(words, "paper-can")) }
            } }
            tbody {
                @for [who, cannot, can] in rows {
                    tr {
                        th scope="row" { (who) }
                        td { (cannot) }
                        td { (can) }
                    }
                }
            }
        }
        p.not { (say!(words, "paper-not")) }
    }
}
