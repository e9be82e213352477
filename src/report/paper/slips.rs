//! Slips to cut and draw: a code each, and one short line in every language of the mission.

use maud::{Markup, html};

use super::sheet::Sheet;
use crate::kit::Kit;
use crate::locale::Words;
use crate::report::File;
use crate::say;
use crate::slip::Code;

/// The page of all slips of a kit. `words` are those of the line above them.
pub fn page(kit: &Kit, codes: &[Code], words: &Words) -> File {
    let sheet = Sheet { kit, words };
    let languages = kit.mission().languages.iter();
    let languages: Vec<Words> = languages.map(|code| words.in_language(code)).collect();
    let body = html! {
        main {
            h1.cut { (say!(words, "paper-slips")) ". " (say!(words, "paper-slips-cut")) }
            div.grid { @for code in codes { (slip(&sheet, code, &languages)) } }
        }
    };
    let title = say!(words, "paper-slips");
    File::of("slips.html", sheet.page("slips", &title, &body))
}

fn slip(sheet: &Sheet<'_>, code: &Code, languages: &[Words]) -> Markup {
    let grouped = code.grouped();
    html! {
        div.slip {
            p.name { b { (sheet.mission()) } " " (sheet.practice()) }
            p.digits13 lang="en" dir="ltr" { (grouped.as_str()) }
            @for words in languages {
                p.use lang=(words.language()) dir=(direction(words)) {
                    (say!(words, "paper-slip"))
                }
            }
        }
    }
}

fn direction(words: &Words) -> &'static str {
    match words.direction() {
        crate::locale::Direction::RightToLeft => "rtl",
        crate::locale::Direction::LeftToRight => "ltr",
    }
}
