//! What is printed before anybody is asked, and on the day a key is destroyed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use scraper::{Html, Selector};
use standeasy::disclosure::ledger::Entry;
use standeasy::kit::Kit;
use standeasy::locale::{Words, plain};
use standeasy::questionnaire::library;
use standeasy::report::File;
use standeasy::report::paper::certificate::{self, Campaign, Destroyed};
use standeasy::report::paper::files;

use crate::look_at;
use crate::mission::{HARD, LANGUAGES, Printed, SMALL, Shape, kit, kit_with_all, printed};

/// The names of all pages; the record of a key's destruction is the last but one before it was
/// destroyed, and the last one afterwards, where it is given a name of its own here.
const NAMES: [&str; 7] = [
    "cards",
    "notice",
    "peacekeeper",
    "officer",
    "trainer",
    "certificate",
    "destroyed",
];

/// More than any desk has.
const DESTROYED: Destroyed = Destroyed {
    former_keys: 12,
    blocks: 1_234_567,
    has_backup: true,
};

/// Every page of a kit in a language.
fn pages(kit: &Kit, last: Option<&Entry>, language: &str) -> Vec<File> {
    let words = Words::new(language);
    let others = usize::from(last.is_some());
    let mut all = files(kit, &words);
    let campaign = |destroyed| Campaign {
        kit,
        last: last.cloned(),
        others,
        destroyed,
    };
    all.push(certificate::file(&campaign(None), &words));
    let after = certificate::file(&campaign(Some(DESTROYED)), &words);
    all.push(File {
        name: after.name.replace("certificate", "destroyed"),
        ..after
    });
    all
}

/// The record of a destruction before it.
fn form(pages: &[File]) -> String {
    text(&pages[NAMES.len() - 2])
}

fn text(file: &File) -> String {
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// A kit that asks all there is, and where names are short chooses all there is as well, and an
/// entry of a ledger.
fn everything(shape: &Shape, is_practice: bool) -> (Kit, Entry) {
    let asked: Vec<&str> = library::ids().into_iter().collect();
    let Printed { releases, .. } = printed("pulse-6", &SMALL);
    let entry = releases.last().unwrap().entry().clone();
    let kit = match shape.is_hard {
        true => kit(&asked, shape, is_practice),
        false => kit_with_all(&asked, shape, is_practice),
    };
    (kit, entry)
}

fn look_at_paper(kind: &str, shape: &Shape, languages: &[&str]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper");
    fs::create_dir_all(&folder).unwrap();
    look_at(languages.len() * NAMES.len(), || {
        let (kit, entry) = everything(shape, true);
        let mut paths: Vec<PathBuf> = Vec::new();
        for language in languages {
            for file in pages(&kit, Some(&entry), language) {
                let path = folder.join(format!("{kind}-{}", file.name));
                fs::write(&path, file.bytes).unwrap();
                paths.push(path);
            }
        }
        paths
    });
}

#[test]
fn printed_matter_in_six_languages_is_one_sheet_each_and_holds_in_a_browser() {
    look_at_paper("usual", &SMALL, &LANGUAGES);
}

/// The longest names and the longest help a kit takes, in the languages that take most room.
#[test]
fn printed_matter_with_long_names_is_one_sheet_each_too() {
    look_at_paper("hard", &HARD, &["ar", "ru", "zh"]);
}

#[test]
fn every_page_has_its_name_and_the_same_bytes_again() {
    let (kit, entry) = everything(&SMALL, true);
    for language in LANGUAGES {
        let made = pages(&kit, Some(&entry), language);
        let names: Vec<&str> = made.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, NAMES.map(|name| format!("{name}.{language}.html")));
        assert!(made == pages(&kit, Some(&entry), language), "{language}");
    }
}

#[test]
fn practice_is_said_on_every_page_of_a_practice_kit_and_on_no_other() {
    for (is_practice, expected) in [(true, 8), (false, 0)] {
        let (kit, entry) = everything(&SMALL, is_practice);
        for language in LANGUAGES {
            let mark = format!(
                "<strong class=\"stamp\">{}</strong>",
                standeasy::say!(Words::new(language), "practice")
            );
            for file in pages(&kit, Some(&entry), language) {
                let is_cards = file.name.starts_with("cards");
                let wanted = if is_cards { expected } else { expected.min(1) };
                assert_eq!(text(&file).matches(&mark).count(), wanted, "{}", file.name);
            }
        }
    }
}

/// The dark modules that an outline draws, a row a line.
fn drawn(outline: &str, side: usize) -> Vec<Vec<bool>> {
    let mut rows = vec![vec![false; side]; side];
    for run in outline.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, rest) = rest.split_once('v').unwrap();
        assert_eq!(rest, format!("1h-{length}z"));
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = length.parse().unwrap();
        rows[y][x..x + length].fill(true);
    }
    rows
}

#[test]
fn every_code_is_read_back_as_the_fingerprint_and_the_six_words_stand_beside_it() {
    let (kit, entry) = everything(&HARD, false);
    let [code, six] = ["svg.code", ".six"].map(|one| Selector::parse(one).unwrap());
    let outline = Selector::parse("path").unwrap();
    for file in pages(&kit, Some(&entry), "ar") {
        let page = Html::parse_document(&text(&file));
        let mut codes = 0;
        for svg in page.select(&code) {
            let path = svg.select(&outline).next().unwrap().attr("d").unwrap();
            let shape = svg.attr("viewBox").unwrap();
            let side: usize = shape.rsplit(' ').next().unwrap().parse().unwrap();
            let rows = drawn(path, side);
            // Five dots a module, as a camera sees it.
            let mut seen =
                rqrr::PreparedImage::prepare_from_greyscale(5 * side, 5 * side, |x, y| {
                    if rows[y / 5][x / 5] { 0 } else { 255 }
                });
            let grids = seen.detect_grids();
            assert_eq!(grids.len(), 1, "{}", file.name);
            assert_eq!(grids[0].decode().unwrap().1, kit.fingerprint().hex());
            codes += 1;
        }
        let expected = match file.name.split('.').next().unwrap() {
            "cards" => 8,
            "certificate" | "destroyed" => 0,
            _ => 1,
        };
        assert_eq!(codes, expected, "{}", file.name);
        let said = page.select(&six).map(|six| six.text().collect::<String>());
        let said: BTreeSet<String> = said.map(|six| six.trim().to_owned()).collect();
        assert_eq!(said, BTreeSet::from([kit.fingerprint().words().join(" ")]));
    }
}

#[test]
fn every_command_on_paper_is_one_of_the_program_with_the_options_it_has() {
    let (kit, entry) = everything(&SMALL, false);
    let code = Selector::parse("code").unwrap();
    let pages = pages(&kit, Some(&entry), "en");
    let pages = pages.iter().map(|file| Html::parse_document(&text(file)));
    let lines: BTreeSet<String> = pages
        .flat_map(|page| {
            let lines = page.select(&code).map(|line| line.text().collect());
            lines.collect::<Vec<String>>()
        })
        .collect();
    assert!(lines.len() > 12, "{lines:?}");
    for line in &lines {
        let mut words = line.split(' ');
        assert_eq!(words.next(), Some("standeasy"));
        let is_name = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase());
        let names: Vec<&str> = words.clone().take(2).take_while(is_name).collect();
        let help = Command::new(env!("CARGO_BIN_EXE_standeasy"))
            .args(&names)
            .arg("--help")
            .output()
            .unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        assert!(
            help.contains(
                &format!("Usage: standeasy {}", names.join(" "))
                    .trim_end()
                    .to_owned()
            ),
            "{line}: {help}"
        );
        for option in words.filter(|word| word.starts_with("--")) {
            assert!(help.contains(option), "{line}: {option}");
        }
    }
}

/// A guide of a kit in a language.
fn guide(kit: &Kit, name: &str, language: &str) -> String {
    let made = files(kit, &Words::new(language));
    let own = format!("{name}.{language}.html");
    text(made.iter().find(|file| file.name == own).unwrap())
}

#[test]
fn the_guides_name_the_second_person_and_the_slips_only_where_a_mission_has_them() {
    let plain = kit(&["pulse-6"], &SMALL, true);
    let whole = kit_with_all(&["pulse-6"], &SMALL, true);
    for language in LANGUAGES {
        let slip = standeasy::say!(Words::new(language), "paper-answer-slip");
        assert!(guide(&whole, "peacekeeper", language).contains(&slip));
        assert!(!guide(&plain, "peacekeeper", language).contains(&slip));
        let officer = guide(&whole, "officer", language);
        let without = guide(&plain, "officer", language);
        for named in [
            "second init",
            "second open",
            "--second second.json",
            "--slips slips.html",
        ] {
            assert!(officer.contains(named), "{language}: {named}");
        }
        for unknown in ["standeasy second", "--second", "--slips", "slips.html"] {
            assert!(!without.contains(unknown), "{language}: {unknown}");
        }
        let order = ["second init", "kit build", "second open", "officer intake"];
        let places = order.map(|command| officer.find(command).unwrap());
        assert!(places.is_sorted(), "{language}: {places:?}");
    }
}

#[test]
fn the_record_of_a_destruction_says_that_the_program_destroyed_nothing() {
    let (kit, entry) = everything(&SMALL, false);
    for language in LANGUAGES {
        let words = Words::new(language);
        let with = form(&pages(&kit, Some(&entry), language));
        let without = form(&pages(&kit, None, language));
        let lead = standeasy::say!(words, "paper-certificate-lead");
        let none = standeasy::say!(words, "paper-certificate-none");
        assert!(
            with.contains(&lead) && without.contains(&lead),
            "{language}"
        );
        assert!(with.contains(&entry.digest) && !with.contains(&none));
        assert!(without.contains(&none) && !without.contains(&entry.digest));
        for key in kit.recipients() {
            assert!(with.contains(&key.to_string()), "{language}");
        }
    }
}

#[test]
fn nothing_on_paper_becomes_markup_or_is_fetched() {
    let (kit, entry) = everything(&HARD, false);
    for file in pages(&kit, Some(&entry), "en") {
        let page = text(&file);
        assert!(page.contains("&amp; &lt;transport&gt;"), "{}", file.name);
        for never in [
            "<transport>",
            "<script",
            "http",
            "url(",
            "src=",
            "@import",
            " style=",
        ] {
            // The policy's own name.
            let found = page.replace("http-equiv", "").contains(never);
            assert!(!found, "{}: {never}", file.name);
        }
    }
}

#[test]
fn the_notice_has_every_row_of_the_readme_and_who_can_help() {
    let (kit, entry) = everything(&SMALL, false);
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let (_, table) = readme.split_once("| Somebody who |").unwrap();
    let promised = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let row = Selector::parse("tbody tr").unwrap();
    for language in LANGUAGES {
        let made = pages(&kit, Some(&entry), language);
        let page = Html::parse_document(&text(&made[1]));
        assert_eq!(
            page.select(&row).count(),
            promised.clone().count(),
            "{language}"
        );
        let said = plain(&page.root_element().text().collect::<String>());
        for help in &kit.mission().help {
            assert!(said.contains(help.name[language].as_str()), "{language}");
        }
    }
}

#[test]
fn after_a_destruction_the_record_says_what_was_overwritten_and_what_people_destroy() {
    let (kit, entry) = everything(&SMALL, false);
    for language in LANGUAGES {
        let words = Words::new(language);
        let page = text(pages(&kit, Some(&entry), language).last().unwrap());
        let lead = standeasy::say!(words, "paper-certificate-lead");
        let copies = standeasy::say!(words, "paper-certificate-every-copy");
        assert!(
            !page.contains(&lead) && page.contains(&copies),
            "{language}"
        );
        for file in ["identity.age", "rounding.age", "former.age", "1234567"] {
            assert!(page.contains(file), "{language}: {file}");
        }
        assert!(page.contains(&entry.digest), "{language}");
    }
}
