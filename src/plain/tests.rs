//! Conversations without a terminal: what a person hears, as facts.

use super::*;
use crate::checkin::Answer;
use crate::checkin::response::Counting;
use crate::desk::post::SaveTrouble;
use crate::desk::post::fake::FakePost;
use crate::locale::Words;
use crate::locale::english_in;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The unit, six answers, the seal, and then "Show me".
const ANSWERS: [&str; 9] = ["1", "1", "2", "3", "4", "5", "0", "", "2"];

fn speak(post: &mut FakePost, options: &Options, lines: &[&str]) -> String {
    let input = lines.join("\n") + "\n";
    let mut said = Vec::new();
    checkin(post, options, &mut input.as_bytes(), &mut said).unwrap();
    String::from_utf8(said).unwrap()
}

fn in_language(language: &str) -> Options {
    Options {
        language: Some(language.to_owned()),
        ..Options::default()
    }
}

fn saved(post: &FakePost) -> Vec<Vec<Answer>> {
    let saved = post.saved.iter();
    saved
        .map(|(_, finished)| finished.answers().to_vec())
        .collect()
}

fn expected() -> Vec<Vec<Answer>> {
    let chosen = (0..5).map(Answer::Option);
    vec![chosen.chain([Answer::Withheld]).collect()]
}

#[test]
fn a_whole_sitting_in_every_language_says_nothing_in_english_and_shows_no_control() {
    for language in LANGUAGES {
        let mut post = FakePost::new();
        let said = speak(&mut post, &in_language(language), &ANSWERS);
        assert!(saved(&post) == expected(), "{language}: {said}");
        let is_shown = |c: char| c == '\n' || !crate::locale::grid::is_invisible(c);
        assert!(said.chars().all(is_shown), "{language}: {said:?}");
        let words = Words::new(language);
        for text in [
            say!(words, "sealed-title"),
            say!(words, "record-shut"),
            say!(words, "record-answer"),
            say!(words, "help-line"),
        ] {
            assert!(said.contains(&text), "{language}: no {text} in {said}");
        }
        let found = english_in(&said);
        assert!(
            language == "en" || found.is_empty(),
            "{language}: {found:?}"
        );
    }
}

#[test]
fn the_language_can_be_changed_at_every_question_and_every_answer_stays() {
    let mut lines = Vec::new();
    for (at, answer) in ANSWERS.into_iter().enumerate() {
        let language = ["1", "2", "3", "4", "5", "6"][at % 6];
        lines.extend(["l", language, answer]);
    }
    let mut post = FakePost::new();
    let said = speak(&mut post, &in_language("en"), &lines);
    assert!(saved(&post) == expected(), "{said}");
    // The mission offers en, ar, zh, fr, ru, es.
    for heard in [
        "1 من 6",
        "第 2 题",
        "3 sur 6",
        "4 из 6",
        "5 de 6",
        "6 of 6",
        "ليس تشخيص",
    ] {
        assert!(said.contains(heard), "no {heard} in {said}");
    }
}

#[test]
fn help_is_one_key_away_at_every_question() {
    let lines: Vec<&str> = ANSWERS.into_iter().flat_map(|line| ["?", line]).collect();
    let mut post = FakePost::new();
    let said = speak(&mut post, &in_language("en"), &lines);
    assert!(saved(&post) == expected(), "{said}");
    // Besides where it was asked for, with the result and at the end.
    assert_eq!(
        said.matches("Tent 4, at any hour").count(),
        ANSWERS.len() + 2
    );
}

#[test]
fn arabic_indic_digits_are_understood_and_written_where_they_are_set() {
    let answers = ["١", "١", "٢", "۳", "٤", "٥", "٠", "", "٢"];
    let mut post = FakePost::new();
    let options = Options {
        digits: Digits::ArabicIndic,
        ..in_language("ar")
    };
    let said = speak(&mut post, &options, &answers);
    assert!(saved(&post) == expected(), "{said}");
    assert!(said.contains("٦ من ٦"), "{said}");
    let numbers = said
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_numeric()));
    let latin: Vec<&str> = numbers
        .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()) && !line.contains('…'))
        .collect();
    assert!(latin.is_empty(), "{latin:?}");
}

#[test]
fn who_goes_back_or_stops_loses_or_keeps_what_they_expect() {
    let mut post = FakePost::new();
    let lines = [
        "1", "5", "4", "b", "b", "1", "2", "3", "4", "5", "0", "", "1",
    ];
    let said = speak(&mut post, &in_language("en"), &lines);
    assert!(saved(&post) == expected(), "{said}");
    let mut post = FakePost::new();
    let said = speak(&mut post, &in_language("en"), &["1", "3", "q"]);
    assert!(said.contains("Nothing was kept."), "{said}");
    assert!(said.contains("Tent 4"), "help comes for everybody: {said}");
    assert!(post.saved.is_empty());
}

#[test]
fn a_failed_save_keeps_the_answers_and_asks_again() {
    let mut post = FakePost::new();
    post.save = Err(SaveTrouble::Fault("store-io"));
    let lines = ["1", "1", "2", "3", "4", "5", "0", "", "", "q"];
    let said = speak(&mut post, &in_language("ru"), &lines);
    assert_eq!(said.matches("store-io").count(), 2, "{said}");
    assert!(english_in(&said).is_empty(), "{said}");
}

/// A Chinese keyboard and a French one write other spaces, and who types two of them means it.
#[test]
fn two_spaces_of_any_keyboard_have_it_not_counted_and_one_does_not() {
    let two = ["  ", "\u{3000}\u{3000}", "\u{a0}\u{a0}", " \u{3000} "];
    let fewer = ["", " ", "\u{3000}", "\u{a0}"];
    for (ends, wish) in [(two, Counting::DoesNotCount), (fewer, Counting::Counts)] {
        for end in ends {
            let mut post = FakePost::new();
            let mut lines = ANSWERS;
            lines[7] = end;
            speak(&mut post, &in_language("zh"), &lines);
            assert!(post.wishes == [wish], "{end:?}");
        }
    }
}

#[test]
fn who_wanted_it_not_counted_still_does_when_the_disk_was_full() {
    let mut post = FakePost::new();
    post.save = Err(SaveTrouble::Full);
    // Once more as it is offered there, and once after another look at the last question.
    let lines = [
        "1", "1", "2", "3", "4", "5", "0", "  ", "", "b", "1", "", "q",
    ];
    let said = speak(&mut post, &in_language("en"), &lines);
    assert_eq!(post.wishes.len(), 3, "{said}");
    let is_kept = |wish: &Counting| *wish == Counting::DoesNotCount;
    assert!(post.wishes.iter().all(is_kept), "{said}");
}

#[test]
fn what_will_be_wiped_waits_until_it_was_read() {
    for language in LANGUAGES {
        let mut post = FakePost::new();
        let options = Options {
            is_wiped: true,
            ..in_language(language)
        };
        let wiped = say!(Words::new(language), "plain-wipe");
        let said = speak(&mut post, &options, &ANSWERS);
        assert!(said.trim_end().ends_with(&wiped), "{language}: {said}");
        let said = speak(&mut post, &in_language(language), &ANSWERS);
        assert!(!said.contains(&wiped), "{language}: {said}");
    }
}

#[test]
fn a_terminal_that_orders_lines_itself_is_told_to_and_nothing_more() {
    let mut post = FakePost::new();
    let options = Options {
        is_vte: true,
        ..in_language("ar")
    };
    let said = speak(&mut post, &options, &ANSWERS);
    let rest = said.strip_prefix("\x1b[8h\x1b[?2501h").unwrap();
    assert!(!rest.contains('\x1b'));
}

#[test]
fn a_machine_that_is_not_set_up_asks_in_every_language() {
    for language in LANGUAGES {
        let mut said = Vec::new();
        let mut input = "2\n/media/Stick/Mission.kit\n".as_bytes();
        let (wish, spoken) = welcome(&in_language(language), &mut input, &mut said).unwrap();
        assert_eq!(wish, Welcome::SetUp("/media/Stick/Mission.kit".to_owned()));
        assert_eq!(spoken, language);
        let found = english_in(&String::from_utf8(said).unwrap());
        assert!(
            language == "en" || found.is_empty(),
            "{language}: {found:?}"
        );
    }
}

/// The unit of what is saved after these lines, which begin with the unit.
fn counted_for(lines: &[&str], language: &str) -> (Option<String>, String) {
    counted_by(FakePost::with_groups(1), lines, language)
}

fn counted_by(mut post: FakePost, lines: &[&str], language: &str) -> (Option<String>, String) {
    let lines = [lines, &ANSWERS[1..]].concat();
    let said = speak(&mut post, &in_language(language), &lines);
    let mut saved = post.saved.iter();
    (saved.next().map(|(unit, _)| unit.to_string()), said)
}

#[test]
fn answers_count_for_the_own_unit_unless_a_group_across_units_is_chosen() {
    for (lines, unit) in [
        (&["1", ""][..], "A"),
        (&["1", "1"], "A"),
        (&["1", "2"], "W1"),
        (&["3"], "C"),
        (&["1", "b", "2", "2"], "W1"),
        (&["1", "b", "2", ""], "B"),
    ] {
        let (counted, said) = counted_for(lines, "en");
        assert_eq!(counted.as_deref(), Some(unit), "{lines:?}\n{said}");
    }
}

#[test]
fn the_numbers_of_a_group_are_the_kits_in_every_language_and_said_once() {
    for language in LANGUAGES {
        let (_, said) = counted_for(&["2", "2"], language);
        let words = Words::new(language);
        let title = say!(words, "across-title");
        assert_eq!(said.matches(&*title).count(), 1, "{language}: {said}");
        let line = said.lines().skip_while(|line| !line.contains(&title));
        let lines: Vec<&str> = line.take(3).collect();
        assert!(lines[1].contains("40"), "{language}: {lines:?}");
        let has_both = lines[2].contains("13") && lines[2].contains('9');
        assert!(has_both, "{language}: {lines:?}");
        let found = english_in(&said);
        assert!(
            language == "en" || found.is_empty(),
            "{language}: {found:?}"
        );
    }
    let mut post = FakePost::new();
    let said = speak(&mut post, &in_language("en"), &ANSWERS);
    assert!(!said.contains("count for"), "{said}");
}

#[test]
fn answers_count_for_the_unit_above_only_where_it_is_chosen_and_its_number_is_said() {
    for language in LANGUAGES {
        for (groups, lines, unit) in [
            (0, &["1", "1", ""][..], "A1"),
            (0, &["1", "1", "2"], "A"),
            (0, &["1", "2", ""], "A2"),
            (0, &["2"], "B"),
            (1, &["1", "1", "2"], "A"),
            (1, &["1", "1", "3"], "W1"),
        ] {
            let (counted, said) = counted_by(FakePost::coarser(groups), lines, language);
            assert_eq!(counted.as_deref(), Some(unit), "{lines:?}\n{said}");
            let words = Words::new(language);
            let title = say!(words, "across-title");
            let mut asked = said.lines().skip_while(|line| !line.contains(&title));
            // After the question stand the own unit and the one above.
            let above = asked.nth(2).unwrap_or_default();
            assert_eq!(above.contains("60"), unit != "B", "{language}: {said}");
        }
    }
}

#[test]
fn who_stops_where_a_group_can_be_chosen_leaves_nothing() {
    let (counted, said) = counted_for(&["1", "q"], "en");
    assert_eq!(counted, None);
    assert!(
        said.contains("Nothing was kept") || !said.contains("Sealed."),
        "{said}"
    );
}
