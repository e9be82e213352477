//! The drill finds nothing on the practice laptop, and what is planted it finds.

use super::search::{Needles, read_all};
use super::*;
use crate::demo::{Chapter, Place};
use crate::locale::Words;

fn circle() -> Circle {
    let today = crate::desk::clock::today();
    Circle::prepare(Place::new().unwrap(), 7, today, &mut |_| true).unwrap()
}

#[test]
fn every_way_to_break_in_fails_and_every_search_could_have_found_one() {
    let (mut circle, words) = (circle(), Words::new("en"));
    for trick in Trick::ALL {
        let tried = circle.attempt(trick, &words).unwrap();
        assert!(tried.found.is_sound(), "{tried:?}");
    }
    let told = circle.told();
    assert_eq!(told.borrow().tried.len(), Trick::ALL.len());
    assert!(told.borrow().has(Chapter::Drill));
}

#[test]
fn an_answer_that_lies_about_is_found_on_the_laptop_and_on_the_stick() {
    let (mut circle, words) = (circle(), Words::new("en"));
    circle.attempt(Trick::Answer, &words).unwrap();
    let line = circle.known.last().unwrap().line.clone();
    for folder in [
        circle.place.home().laptop(),
        circle.place.stick().to_owned(),
    ] {
        let file = folder.join("left.tmp");
        std::fs::write(&file, line.as_bytes()).unwrap();
        let tried = circle.attempt(Trick::Answer, &words).unwrap();
        assert!(tried.found.is_broken(), "{tried:?}");
        std::fs::remove_file(&file).unwrap();
    }
    let tried = circle.attempt(Trick::Answer, &words).unwrap();
    assert!(tried.found.is_sound(), "{tried:?}");
}

#[test]
fn a_list_of_arrivals_that_lies_about_is_found() {
    let (mut circle, words) = (circle(), Words::new("en"));
    circle.attempt(Trick::Order, &words).unwrap();
    let records = circle.known.iter().flat_map(|known| &known.record.bytes);
    let list: Vec<u8> = records.copied().collect();
    let file = circle.place.home().laptop().join("arrivals");
    std::fs::write(file, list).unwrap();
    let tried = circle.attempt(Trick::Order, &words).unwrap();
    assert!(tried.found.is_broken(), "{tried:?}");
}

#[test]
fn the_home_of_a_drill_holds_no_copy_once_a_search_is_over() {
    let (mut circle, words) = (circle(), Words::new("en"));
    circle.attempt(Trick::Keys, &words).unwrap();
    assert!(!circle.place.spare().exists());
}

#[test]
fn pieces_are_found_where_they_stand_and_nowhere_else() {
    let needles = [
        b"12345678".to_vec(),
        b"123456789".to_vec(),
        b"87654321".to_vec(),
    ];
    let search = Needles::of(&needles);
    let places = search.places(b"..12345678..123456789");
    assert_eq!(places, [Some(2), Some(12), None]);
    assert_eq!(
        search.count_in(&[b"87654321".to_vec(), b"12345678".to_vec()]),
        2
    );
}

#[test]
fn order_is_measured() {
    assert_eq!(order::tau(&[1, 2, 3, 4]), 1.0);
    assert_eq!(order::tau(&[4, 3, 2, 1]), -1.0);
    // 48 people: one standard deviation is 0.1.
    assert!((order::deviation(48) - 0.1).abs() < 0.002);
}

#[test]
fn all_files_below_a_folder_are_read() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("in")).unwrap();
    std::fs::write(folder.path().join("in/one"), b"1").unwrap();
    std::fs::write(folder.path().join("two"), b"22").unwrap();
    let read = read_all(&[folder.path()]);
    assert_eq!(read, [b"1".to_vec(), b"22".to_vec()]);
}
