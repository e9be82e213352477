//! The printed page: one self-contained file a language and reader.
//!
//! A page asks nothing of anybody: no script, no request, its one style sheet allowed by its
//! digest. All text passes through markup that escapes it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::brief::Brief;
use super::{File, Subject, chart};
use crate::locale::Words;
use crate::say;

mod commander;
mod fit;
mod medical;
mod parts;
mod tables;

const STYLE: &str = include_str!("html/page.css");

/// Both copies.
pub fn files(subject: &Subject<'_>) -> Vec<File> {
    let language = subject.words.language();
    let file = |name: &str, page: String| File {
        name: format!("{name}.{language}.html"),
        bytes: page.into_bytes(),
    };
    vec![
        file("report", medical(subject)),
        file("commander", commander(subject)),
    ]
}

/// One A4 page for the commander.
pub fn commander(subject: &Subject<'_>) -> String {
    let brief = Brief::of(subject);
    let sheet = Sheet {
        brief: &brief,
        words: subject.words,
    };
    sheet.page(
        "commander",
        &say!(subject.words, "page-commander"),
        |sheet| commander::body(sheet),
    )
}

/// Every figure of the release, for medical staff.
pub fn medical(subject: &Subject<'_>) -> String {
    let brief = Brief::of(subject);
    let sheet = Sheet {
        brief: &brief,
        words: subject.words,
    };
    sheet.page("medical", &say!(subject.words, "page-medical"), |sheet| {
        medical::body(sheet)
    })
}

/// What a page is written from.
struct Sheet<'a> {
    brief: &'a Brief,
    words: &'a Words,
}

impl Sheet<'_> {
    fn page(&self, class: &str, reader: &str, body: impl Fn(&Self) -> Markup) -> String {
        let brief = self.brief;
        let title = format!("{} · {} · {}", brief.title, brief.period, brief.mission);
        let page = html! {
            (DOCTYPE)
            html lang=(brief.language) dir=(if brief.is_rtl { "rtl" } else { "ltr" }) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy());
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    title { (plain(&title)) }
                    style { (PreEscaped(STYLE)) }
                }
                body class=(class) {
                    (chart::patterns())
                    (self.head(reader))
                    main { (body(self)) }
                    (self.foot())
                }
            }
        };
        page.into_string()
    }

    fn head(&self, reader: &str) -> Markup {
        let brief = self.brief;
        html! {
            header {
                p.kicker {
                    span { (brief.mission) }
                    span { (brief.period) }
                    span { (reader) }
                    @for mark in &brief.marks { strong.stamp { (mark.word) } }
                }
                h1 { (brief.title) }
                @if let Some(lead) = &brief.lead { p.lead { (lead) } }
                p.deck {
                    @if let Some(people) = &brief.people { (people) " " }
                    (brief.asked) " "
                    strong { (say!(self.words, "page-not-diagnoses")) }
                }
                @let lines: Vec<&String> =
                    brief.marks.iter().filter_map(|mark| mark.line.as_ref()).collect();
                @if !lines.is_empty() {
                    p.marks { @for line in lines { span { (line) " " } } }
                }
            }
        }
    }

    fn foot(&self) -> Markup {
        html! {
            footer {
                h2 { (say!(self.words, "page-about")) }
                p {
                    @for line in &self.brief.about { span { (line) } " " }
                    @for line in &self.brief.proof { span { (line) } " " }
                }
            }
        }
    }
}

/// The policy that lets a page use its own style sheet and nothing else.
fn policy() -> String {
    let digest = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

/// A title in a window's bar has no use for direction marks.
fn plain(text: &str) -> String {
    crate::locale::plain(text)
}
