//! For what answers count: asked where somebody of the unit belongs to a group across units, or may
//! choose the unit above, with the kit's numbers, and nothing kept but what was chosen.

use super::*;
use crate::locale::Words;
use crate::say;

/// From the start to the list of units.
fn to_the_units(stage: &mut Stage<'_>) {
    stage.press(&[Key::Enter]);
    while stage.app.has_more_to_read() {
        stage.press(&[Key::Enter]);
    }
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Unit), "{:?}", stage.rows());
}

/// From the start to the choice of somebody of the first company.
fn to_the_choice(stage: &mut Stage<'_>) {
    to_the_units(stage);
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Across), "{:?}", stage.rows());
}

/// From the start to the choice of somebody of the first platoon of the first company.
fn to_the_choice_of_a_platoon(stage: &mut Stage<'_>) {
    to_the_units(stage);
    stage.press(&[Key::Enter, Key::Enter]);
    assert!(stage.app.stands_on(Door::Across), "{:?}", stage.rows());
}

/// What is saved of a sitting with these keys after the list of units.
fn saved(keys: &[Key]) -> Vec<String> {
    saved_by(FakePost::with_groups(1), keys)
}

fn saved_by(mut post: FakePost, keys: &[Key]) -> Vec<String> {
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_units(&mut stage);
    stage.press(keys);
    for _ in 0..6 {
        stage.press(&[Key::Digit(3), Key::Enter]);
    }
    stage.press(&[Key::Enter, Key::Enter]);
    stage.must_show("Sealed.");
    drop(stage);
    let saved = post.saved.iter();
    saved.map(|(unit, _)| unit.to_string()).collect()
}

#[test]
fn enter_alone_is_the_own_unit_and_a_group_is_one_only_where_it_is_chosen() {
    assert_eq!(saved(&[Key::Enter, Key::Enter]), ["A"]);
    assert_eq!(saved(&[Key::Enter, Key::Digit(2), Key::Enter]), ["W1"]);
    assert_eq!(saved(&[Key::Digit(2), Key::Enter, Key::Enter]), ["B"]);
    // Who goes back and is with another unit has nothing of the former choice.
    let again = [
        Key::Enter,
        Key::Digit(2),
        Key::Enter,
        Key::Back,
        Key::Digit(2),
        Key::Enter,
        Key::Enter,
    ];
    assert_eq!(saved(&again), ["B"]);
}

#[test]
fn who_has_nobody_of_a_group_in_their_unit_is_not_asked() {
    assert_eq!(saved(&[Key::Digit(3), Key::Enter]), ["C"]);
    let mut post = FakePost::new();
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_units(&mut stage);
    stage.press(&[Key::Enter]);
    stage.must_show("1 of 6");
}

#[test]
fn the_numbers_are_the_kits_and_the_own_unit_stands_first() {
    let mut post = FakePost::with_groups(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_choice(&mut stage);
    stage.must_show("▸ 1   A Company, my unit: 30 people");
    stage.must_show("2   Women of the mission: 13 people (in your unit: 4)");
    stage.must_show("Only the line you choose is kept");
    stage.press(&[Key::Back, Key::Digit(2), Key::Enter]);
    stage.must_show("▸ 1   B Company, my unit: 40 people");
    stage.must_show("13 people (in your unit: 9)");
}

#[test]
fn groups_are_neither_in_the_list_of_units_nor_found_by_name() {
    let mut post = FakePost::with_groups(2);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_units(&mut stage);
    assert!(!stage.shows("Women"), "{:?}", stage.rows());
    for letter in "wom".chars() {
        stage.press(&[Key::Char(letter)]);
    }
    assert!(!stage.shows("Women"), "{:?}", stage.rows());
}

#[test]
fn back_and_escape_lead_to_the_units_and_absence_to_the_start() {
    for key in [Key::Back, Key::Escape] {
        let mut post = FakePost::with_groups(1);
        let mut stage = Stage::new(&mut post, "en", (80, 24));
        to_the_choice(&mut stage);
        stage.press(&[key]);
        assert!(stage.app.stands_on(Door::Unit));
    }
    let mut post = FakePost::with_groups(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_choice(&mut stage);
    stage.press(&[Key::Digit(2)]);
    stage.wait(600);
    stage.wait(600);
    stage.must_show("Stand easy.");
    assert!(!stage.shows("Women"), "{:?}", stage.rows());
}

#[test]
fn it_fits_speaks_every_language_and_takes_another_one() {
    for language in LANGUAGES {
        for size in SIZES {
            let mut post = FakePost::with_groups(1);
            let mut stage = Stage::new(&mut post, language, size);
            to_the_choice(&mut stage);
            check_no_english(language, "across", &stage);
            check_widths(language, "across", &stage);
            let rows = stage.rows().join("\n");
            assert_eq!(stage.app.cuts(), 0, "{language} {size:?}\n{rows}");
            assert_eq!(stage.app.overflow(), 0, "{language} {size:?}\n{rows}");
            stage.press(&[Key::Digit(2), Key::Language, Key::Digit(4), Key::Enter]);
            assert!(stage.app.stands_on(Door::Across));
            stage.must_show("▸ 2   Femmes de la mission");
        }
    }
}

/// Four groups on the smallest window: whatever is in focus is seen.
#[test]
fn on_the_smallest_window_every_choice_can_be_reached_and_seen() {
    for language in LANGUAGES {
        let mut post = FakePost::with_groups(3);
        let mut stage = Stage::new(&mut post, language, (40, 12));
        to_the_choice(&mut stage);
        for _ in 0..4 {
            let cursor = stage.app.cursor().unwrap();
            let row = &stage.rows()[usize::from(cursor.y)];
            let is_focus = row.contains('▸') || row.contains('◂');
            assert!(is_focus, "{language}\n{}", stage.rows().join("\n"));
            check_widths(language, "across", &stage);
            stage.press(&[Key::Down]);
        }
    }
}

#[test]
fn the_unit_above_is_one_only_where_it_is_chosen() {
    let (down, two) = (Key::Enter, Key::Digit(2));
    let coarser = |keys: &[Key]| saved_by(FakePost::coarser(0), keys);
    assert_eq!(coarser(&[down, Key::Enter, Key::Enter]), ["A1"]);
    assert_eq!(coarser(&[down, Key::Enter, two, Key::Enter]), ["A"]);
    assert_eq!(coarser(&[down, two, Key::Enter, Key::Enter]), ["A2"]);
    let both = |keys: &[Key]| saved_by(FakePost::coarser(1), keys);
    assert_eq!(both(&[down, Key::Enter, two, Key::Enter]), ["A"]);
    assert_eq!(both(&[down, Key::Enter, Key::Digit(3), Key::Enter]), ["W1"]);
    // To a company that the mission adds nobody to it is not offered.
    assert_eq!(coarser(&[two, Key::Enter]), ["B"]);
}

#[test]
fn how_many_share_the_unit_above_is_said_and_it_stands_behind_the_own() {
    let mut post = FakePost::coarser(1);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_choice_of_a_platoon(&mut stage);
    stage.must_show("▸ 1   Platoon 1, my unit: 20 people");
    stage.must_show("2   A Company, the unit above: 60 people");
    stage.must_show("3   Women of the mission: 13 people (in your unit: 4)");
    let mut post = FakePost::coarser(0);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_choice_of_a_platoon(&mut stage);
    stage.must_show("the unit above it instead");
    stage.must_show("2   A Company, the unit above: 60 people");
    assert!(!stage.shows("group"), "{:?}", stage.rows());
}

/// Somebody is with a platoon, and not with its company: whoever looks for the company by name
/// finds its platoons, and is asked as everybody.
#[test]
fn the_unit_above_is_neither_in_the_list_of_units_nor_found_by_name() {
    let mut post = FakePost::coarser(0);
    let mut stage = Stage::new(&mut post, "en", (80, 24));
    to_the_units(&mut stage);
    for letter in "compa".chars() {
        stage.press(&[Key::Char(letter)]);
    }
    stage.must_show("▸ 1   Platoon 1 · A Company");
    stage.must_show("3   B Company");
    assert!(!stage.shows("  A Company"), "{:?}", stage.rows());
    stage.press(&[Key::Enter]);
    assert!(stage.app.stands_on(Door::Across), "{:?}", stage.rows());
}

#[test]
fn the_choice_of_the_unit_above_fits_and_speaks_every_language() {
    for language in LANGUAGES {
        for (groups, size) in [(0, (80, 24)), (0, (60, 18)), (1, (80, 24)), (1, (60, 18))] {
            let mut post = FakePost::coarser(groups);
            let mut stage = Stage::new(&mut post, language, size);
            to_the_choice_of_a_platoon(&mut stage);
            check_no_english(language, "coarser", &stage);
            check_widths(language, "coarser", &stage);
            let rows = stage.rows().join("\n");
            assert_eq!(stage.app.cuts(), 0, "{language} {size:?}\n{rows}");
            // With a group as well the smaller window scrolls.
            let scrolls = groups > 0 && size.0 < 80;
            let fits = scrolls || stage.app.overflow() == 0;
            assert!(fits, "{language} {size:?}\n{rows}");
            stage.press(&[Key::Digit(2), Key::Language, Key::Digit(4), Key::Enter]);
            assert!(stage.app.stands_on(Door::Across));
            stage.must_show("▸ 2   Compagnie A, l'unité au-dessus");
        }
    }
}

#[test]
fn on_the_smallest_window_the_unit_above_and_four_groups_can_be_reached_and_seen() {
    for language in LANGUAGES {
        let mut post = FakePost::coarser(4);
        let mut stage = Stage::new(&mut post, language, (40, 12));
        to_the_choice_of_a_platoon(&mut stage);
        for _ in 0..6 {
            let cursor = stage.app.cursor().unwrap();
            let row = &stage.rows()[usize::from(cursor.y)];
            let is_focus = row.contains('▸') || row.contains('◂');
            assert!(is_focus, "{language}\n{}", stage.rows().join("\n"));
            check_widths(language, "coarser", &stage);
            stage.press(&[Key::Down]);
        }
    }
}

#[test]
fn the_notice_tells_of_the_unit_above_only_where_somebody_is_asked() {
    for language in LANGUAGES {
        let words = Words::new(language);
        let place = crate::report::notice::Place::Screens;
        let told = |post: &FakePost| crate::report::notice::chosen(&post.kit, &words, place);
        let above = say!(words, "notice-coarser");
        let both = say!(words, "notice-coarser-across");
        let groups = say!(words, "notice-across");
        let tells = |post: FakePost| {
            let told = told(&post);
            [&above, &both, &groups].map(|text| told.contains(text))
        };
        assert_eq!(tells(FakePost::coarser(0)), [true, false, false]);
        assert_eq!(tells(FakePost::coarser(1)), [false, true, false]);
        assert_eq!(tells(FakePost::with_groups(1)), [false, false, true]);
        assert_eq!(tells(FakePost::new()), [false; 3]);
    }
}

#[test]
fn the_notice_tells_of_it_before_anything_is_asked_and_only_where_there_are_groups() {
    for language in LANGUAGES {
        let words = Words::new(language);
        let told = say!(words, "notice-across");
        let tells = |post: &FakePost| {
            let place = crate::report::notice::Place::Screens;
            crate::report::notice::chosen(&post.kit, &words, place).contains(&told)
        };
        assert!(tells(&FakePost::with_groups(1)), "{language}");
        assert!(!tells(&FakePost::new()), "{language}");
    }
}
