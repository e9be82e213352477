//! The program line by line in a real pseudo-terminal: a whole check-in, a whole release and the
//! practice mission, in English and Arabic, without an escape sequence.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use pty::Terminal;
use support::{Field, PASSPHRASE, forms, mission};

const SIZE: (u16, u16) = (24, 80);

/// What is heard in a language, in the order it comes.
struct Heard {
    language: &'static str,
    number: &'static str,
    confirm: &'static str,
    sealed: &'static str,
    shut: &'static str,
    help: &'static str,
    smallest: &'static str,
    row: &'static str,
    once: &'static str,
    passphrase: &'static str,
    leave: &'static str,
    slip: &'static str,
    wiped: &'static str,
}

/// What a terminal is told at the end of a check-in: nothing of the lines stays on it.
const WIPE: &str = "\x1b[2J\x1b[1;1H\x1b[3J";

const ENGLISH: Heard = Heard {
    language: "en",
    number: "Number and Enter:",
    confirm: "Press Enter to seal your answers",
    sealed: "Sealed.",
    shut: "It cannot be opened here.",
    help: "Chaplain: Tent 4, any hour",
    smallest: "No group of fewer than 10 is shown.",
    row: "A Company. Answers: about 60.",
    once: "A period is released once.",
    passphrase: "Passphrase, then Enter; what you type is not shown: ",
    leave: "6  Leave, and wipe everything",
    slip: "or just press Enter.",
    wiped: "everything is wiped from this screen.",
};

const ARABIC: Heard = Heard {
    language: "ar",
    number: "الرقم ثم Enter:",
    confirm: "اضغط Enter لختم إجاباتك",
    sealed: "تم الختم.",
    shut: "لا يمكن فتحه هنا.",
    help: "المرشد الديني: الخيمة 4",
    smallest: "لا تُعرض أي مجموعة تقل عن 10.",
    row: "السرية أ. الإجابات: نحو 60.",
    once: "كل فترة تُنشر مرة واحدة.",
    passphrase: "عبارة المرور ثم Enter؛ ما تكتبه لا يظهر: ",
    leave: "6  غادر وامسح كل شيء",
    slip: "أو اضغط Enter فقط.",
    wiped: "يُمحى كل شيء عن هذه الشاشة.",
};

fn laptop() -> Field {
    let field = Field::new();
    field.officer_with_kit(&mission(2, true));
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field
}

/// Types one line at each prompt.
fn answer(terminal: &mut Terminal, prompt: &str, lines: &[&str]) {
    for line in lines {
        terminal.hear(prompt);
        terminal.keys(&format!("{line}\r"));
    }
}

/// No escape sequence, and no direction mark or other control in what was written.
#[track_caller]
fn assert_plain(text: &str) {
    let strange: Vec<char> = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\r' | '\n'))
        .chain(text.chars().filter(|c| {
            matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        }))
        .collect();
    assert!(strange.is_empty(), "{strange:?} in {text}");
}

fn check_in(
    field: &Field,
    heard: &Heard,
    digits: [&str; 7],
    environment: &[(&str, &str)],
) -> String {
    let arguments = ["checkin", "--plain", "--lang", heard.language];
    let home = field.path("laptop");
    let mut terminal = Terminal::start_in(&home, &arguments, SIZE, environment);
    answer(&mut terminal, heard.number, &digits);
    terminal.hear(heard.confirm);
    terminal.keys("\r");
    terminal.hear(heard.sealed);
    answer(&mut terminal, heard.number, &["2"]);
    terminal.hear(heard.shut);
    terminal.hear(heard.help);
    end_wiped(&mut terminal, heard.wiped)
}

/// Ends a check-in once all was read; what was said before the terminal was wiped.
#[track_caller]
fn end_wiped(terminal: &mut Terminal, wiped: &str) -> String {
    terminal.hear(wiped);
    terminal.keys("\r");
    assert_eq!(terminal.end(), 0);
    let said = terminal.said();
    let before = said.strip_suffix(WIPE);
    before
        .unwrap_or_else(|| panic!("not wiped: {said:?}"))
        .to_owned()
}

#[test]
fn a_whole_check_in_has_no_escape_sequence_in_english_and_arabic() {
    let field = laptop();
    let latin = ["1", "5", "4", "3", "0", "2", "1"];
    assert_plain(&check_in(&field, &ENGLISH, latin, &[]));
    let arabic = ["١", "٥", "٤", "٣", "٠", "٢", "١"];
    assert_plain(&check_in(&field, &ARABIC, arabic, &[]));
}

#[test]
fn a_terminal_that_orders_lines_itself_gets_two_sequences_and_no_other() {
    let field = laptop();
    let digits = ["2", "5", "4", "3", "0", "2", "1"];
    let said = check_in(&field, &ARABIC, digits, &[("VTE_VERSION", "7006")]);
    assert_plain(said.strip_prefix("\x1b[8h\x1b[?2501h").unwrap());
}

#[test]
fn a_whole_release_is_read_out_without_an_escape_sequence_in_english_and_arabic() {
    let field = laptop();
    let today = chrono::Local::now().date_naive();
    let rows = forms(&field, &today.to_string(), &[("A1", 30), ("A2", 28)]);
    field.write("forms.csv", &rows);
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    field.take_in("stick.bundle");
    let week = today.format("%G-W%V").to_string();
    for heard in [ENGLISH, ARABIC] {
        let arguments = [
            "officer",
            "release",
            "--period",
            &week,
            "--questionnaire",
            "pulse-6",
            "--to",
            heard.language,
            "--plain",
            "--lang",
            heard.language,
        ];
        let mut terminal = Terminal::start(&field.path("desk"), &arguments, SIZE.0, SIZE.1);
        terminal.hear(heard.passphrase);
        terminal.quiet();
        terminal.keys(&format!("{PASSPHRASE}\r"));
        terminal.hear(heard.smallest);
        terminal.hear(heard.row);
        terminal.hear("%");
        terminal.hear(heard.once);
        terminal.hear("release.json");
        assert_eq!(terminal.end(), 0);
        assert_plain(&terminal.said());
        assert!(!terminal.said().contains(PASSPHRASE));
        // Every figure of the file is read out.
        let file = std::fs::read_to_string(field.path(heard.language).join("release.json"));
        let release: serde_json::Value = serde_json::from_str(&file.unwrap()).unwrap();
        let cuts = release["rows"].as_array().unwrap().iter();
        let shares = cuts.flat_map(|row| row["cuts"].as_array().unwrap());
        let shares: Vec<f64> = shares.map(|cut| cut["share"].as_f64().unwrap()).collect();
        assert!(shares.len() > 3);
        for share in shares {
            let percent = format!("{:.0}%", share * 100.0);
            assert!(terminal.said().contains(&percent), "{percent}");
        }
    }
}

#[test]
fn a_wrong_passphrase_is_said_in_arabic_with_what_to_do_now() {
    let field = laptop();
    let arguments = [
        "officer",
        "release",
        "--period",
        "2026-W40",
        "--questionnaire",
        "pulse-6",
        "--to",
        "out",
        "--plain",
        "--lang",
        "ar",
    ];
    let mut terminal = Terminal::start(&field.path("desk"), &arguments, SIZE.0, SIZE.1);
    terminal.hear(ARABIC.passphrase);
    terminal.quiet();
    terminal.keys("another-one\r");
    terminal.hear("خطأ. عبارة المرور لا تفتح هذه الهوية.");
    terminal.hear("ما العمل الآن: اكتبها من جديد");
    assert_eq!(terminal.end(), 1);
    assert_plain(&terminal.said());
    assert!(!terminal.said().contains("passphrase"));
    assert!(!terminal.said().contains("another-one"));
}

#[test]
fn errors_are_said_in_the_language_asked_for_then_set_then_in_english() {
    let field = Field::new();
    let english = field.exits("home", &["laptop", "pack", "--to", "x"], 1);
    assert!(
        english.contains("Error: this laptop is not set up.\n"),
        "{english}"
    );
    std::fs::create_dir(field.path("home")).unwrap();
    field.write("home/settings.toml", "language = \"es\"\n");
    let set = field.exits("home", &["laptop", "pack", "--to", "x"], 1);
    assert!(
        set.contains("Error. Este ordenador no está preparado.\n"),
        "{set}"
    );
    assert!(
        set.contains("Qué hacer ahora: Ejecute `standeasy laptop install"),
        "{set}"
    );
    let asked = field.exits("home", &["checkin", "--lang", "fr"], 1);
    assert!(
        asked.contains("Erreur. Cet ordinateur n'est pas préparé.\n"),
        "{asked}"
    );
    field.write("home/settings.toml", "language = \"xx\"\n");
    let wrong = field.exits("home", &["checkin", "--lang", "ru"], 1);
    assert!(wrong.contains("не файл настроек"), "{wrong}");
}

#[test]
fn a_refused_bundle_is_explained_in_the_language_that_is_set() {
    let field = laptop();
    field.write("desk/settings.toml", "language = \"zh\"\n");
    field.write("no.bundle", "not one");
    let intake = [
        "officer",
        "intake",
        "no.bundle",
        "--passphrase-file",
        "passphrase",
    ];
    let said = field.exits("desk", &intake, 1);
    assert!(
        said.contains("no.bundle: 这不是 standeasy 的数据包。\n"),
        "{said}"
    );
    assert!(
        said.contains("现在怎么办：请给出由 `standeasy laptop pack` 写出的文件。"),
        "{said}"
    );
}

#[test]
fn the_language_chosen_at_the_start_says_why_a_kit_cannot_be_used() {
    let field = Field::new();
    let environment = [("ACCESSIBLE", "1"), ("LANG", "ru_RU.UTF-8")];
    let mut terminal = Terminal::start_in(&field.path("home"), &[], SIZE, &environment);
    terminal.hear("Настроить этот ноутбук по комплекту");
    terminal.keys("2\r");
    terminal.hear("путь к файлу комплекта");
    terminal.keys("/nowhere.kit\r");
    terminal.hear("Ошибка. Не удалось прочитать /nowhere.kit: такого файла или папки нет.");
    terminal.hear("Что делать сейчас: Проверьте имя");
    assert_eq!(terminal.end(), 1);
    assert_plain(&terminal.said());
}

#[test]
fn the_practice_mission_is_walked_read_and_left_by_numbers_in_english_and_arabic() {
    for heard in [ENGLISH, ARABIC] {
        let field = Field::new();
        let arguments = ["demo", "--seed", "7", "--plain", "--lang", heard.language];
        let mut terminal = Terminal::start(&field.path("home"), &arguments, SIZE.0, SIZE.1);
        terminal.hear("age1");
        terminal.hear(heard.leave);
        // The trainer's notes, then the free walk.
        answer(&mut terminal, heard.number, &["3", "5", "2"]);
        terminal.hear(heard.smallest);
        answer(&mut terminal, heard.number, &["3"]);
        terminal.hear(heard.once);
        answer(&mut terminal, heard.number, &["5"]);
        terminal.hear("age1");
        answer(&mut terminal, heard.number, &["?"]);
        terminal.hear("Blue 9");
        answer(&mut terminal, heard.number, &["1"]);
        // The slip that is ready is taken with Enter.
        terminal.hear(heard.slip);
        terminal.keys("\r");
        // Down to a platoon, for which its women need not answer, and a questionnaire.
        answer(&mut terminal, heard.number, &["1", "1", "1", "1", "", "1"]);
        let way = ["1", "2", "3", "4", "5", "0"];
        answer(&mut terminal, heard.number, &way);
        terminal.hear(heard.confirm);
        terminal.keys("\r");
        terminal.hear(heard.sealed);
        answer(&mut terminal, heard.number, &["1", "8"]);
        assert_eq!(terminal.end(), 0);
        assert_plain(&terminal.said());
        assert_eq!(practice_homes(&field), Vec::<String>::new());
    }
}

#[test]
fn ctrl_c_ends_the_practice_mission_and_wipes_it() {
    let field = Field::new();
    let arguments = ["demo", "--plain", "--lang", "en"];
    let mut terminal = Terminal::start(&field.path("home"), &arguments, SIZE.0, SIZE.1);
    terminal.hear(ENGLISH.leave);
    terminal.hear(ENGLISH.number);
    assert_eq!(practice_homes(&field).len(), 1);
    terminal.keys("\x03");
    assert_eq!(terminal.end(), 130);
    assert_eq!(practice_homes(&field), Vec::<String>::new());
}

/// What the practice mission left in the folder for temporary files.
fn practice_homes(field: &Field) -> Vec<String> {
    std::fs::read_dir(field.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("standeasy-practice-"))
        .collect()
}

#[test]
fn the_environment_and_the_settings_choose_lines() {
    let field = laptop();
    // The second can be told nothing, so nothing is wiped, and nobody is asked to read to the end.
    for (environment, is_wiped) in [([("ACCESSIBLE", "1")], true), ([("TERM", "dumb")], false)] {
        let home = field.path("laptop");
        let mut terminal = Terminal::start_in(&home, &["checkin"], SIZE, &environment);
        terminal.hear("1  English");
        answer(&mut terminal, "Number and Enter:", &["2"]);
        answer(&mut terminal, ARABIC.number, &["q"]);
        terminal.hear(ARABIC.help);
        if is_wiped {
            assert_plain(&end_wiped(&mut terminal, ARABIC.wiped));
        } else {
            assert_eq!(terminal.end(), 0);
            assert_plain(&terminal.said());
        }
    }
    field.write(
        "laptop/settings.toml",
        "plain = true\ndigits = \"arabic-indic\"\n",
    );
    let arguments = ["checkin", "--lang", "ar"];
    let mut terminal = Terminal::start(&field.path("laptop"), &arguments, SIZE.0, SIZE.1);
    terminal.hear("١  ");
    answer(&mut terminal, ARABIC.number, &["q"]);
    end_wiped(&mut terminal, ARABIC.wiped);
    field.write("laptop/settings.toml", "theme = \"red\"\n");
    let said = field.exits("laptop", &["checkin"], 1);
    assert!(said.contains("settings.toml"), "{said}");
}

#[test]
fn lines_are_chosen_on_the_first_screen_and_go_on_in_its_language() {
    let field = laptop();
    let arguments = ["checkin", "--lang", "fr"];
    let mut terminal = Terminal::start(&field.path("laptop"), &arguments, SIZE.0, SIZE.1);
    terminal.until("Ligne par ligne");
    terminal.keys("4\r");
    terminal.hear("\x1b[?1049l");
    answer(&mut terminal, "Numéro et Entrée :", &["q"]);
    terminal.hear("Aumônier");
    let said = end_wiped(&mut terminal, "tout sera effacé de cet écran.");
    let (_, after) = said.rsplit_once("EXERCICE").unwrap();
    assert_plain(after);
}

#[test]
fn a_machine_that_is_not_set_up_speaks_the_language_of_its_user() {
    let field = Field::new();
    let environment = [("ACCESSIBLE", "1"), ("LANG", "es_UY.UTF-8")];
    let mut terminal = Terminal::start_in(&field.path("home"), &[], SIZE, &environment);
    terminal.hear("Probarlo con respuestas inventadas");
    answer(&mut terminal, "Número y Enter:", &["l", "4"]);
    terminal.hear("L'essayer");
    answer(&mut terminal, "Numéro et Entrée :", &["q"]);
    assert_eq!(terminal.end(), 0);
    assert_plain(&terminal.said());
}

#[test]
fn no_color_leaves_no_colour_and_keeps_the_focus() {
    let field = laptop();
    let home = field.path("laptop");
    let mut coloured = Vec::new();
    for environment in [&[("NO_COLOR", "1")][..], &[]] {
        let mut terminal = Terminal::start_in(&home, &["checkin"], SIZE, environment);
        terminal.until("Stand easy.");
        let screen = terminal.cells();
        let cells = (0..SIZE.0).flat_map(|y| (0..SIZE.1).map(move |x| (y, x)));
        let cells: Vec<_> = cells.filter_map(|(y, x)| screen.cell(y, x)).collect();
        assert!(cells.iter().any(|cell| cell.inverse()), "focus is reversed");
        assert!(cells.iter().any(|cell| cell.bold()), "the title is bold");
        let has_colour = cells.iter().any(|cell| {
            cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default
        });
        coloured.push(has_colour);
        terminal.kill();
    }
    assert_eq!(coloured, [false, true]);
}
