//! The printed page: one self-contained file a language and reader.

use maud::{Markup, html};

use super::brief::Brief;
use super::frame::{Frame, style};
use super::{File, Subject, chart};
use crate::locale::Words;
use crate::say;

mod commander;
pub(super) mod fit;
mod medical;
mod parts;
mod tables;

const STYLE: &str = style!("html/page.css");

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
        let frame = Frame {
            words: self.words,
            title: &title,
            class,
            style: STYLE,
        };
        frame.page(&html! {
            (chart::patterns())
            (self.head(reader))
            main { (body(self)) }
            (self.foot())
        })
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
