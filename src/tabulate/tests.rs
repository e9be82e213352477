use super::*;
use crate::questionnaire::library;
use crate::unit::{Unit, UnitId};

fn tree() -> UnitTree {
    let unit = |id: &str, parent: Option<&str>| Unit {
        id: UnitId::try_from(id.to_owned()).unwrap(),
        parent: parent.map(|id| UnitId::try_from(id.to_owned()).unwrap()),
        name: BTreeMap::new(),
        strength: parent.map(|_| 5000),
        across: BTreeMap::new(),
    };
    UnitTree::new(vec![unit("M", None), unit("A", Some("M"))]).unwrap()
}

/// Numbers that are the same in every run.
fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb) >> 16
}

/// Packed sheets of a questionnaire; of a hundred answers `missing` are none, and `foreign` are
/// no answer at all.
fn sheets(questionnaire: &Questionnaire, count: u64, missing: u64, foreign: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    for row in 0..count {
        for (at, item) in (0..).zip(questionnaire.items()) {
            let number = mixed(row << 8 | at);
            let option = u8::try_from(number % item.values.len() as u64).unwrap();
            bytes.push(match number >> 20 {
                kind if kind % 100 < missing => 1 + (kind % 2) as u8,
                kind if kind % 100 < missing + foreign => [0, 12, 15, 16, 200][kind as usize % 5],
                _ => option + 3,
            });
        }
    }
    bytes
}

fn counted(questionnaire: &Questionnaire, sheets: &[u8], at_a_time: usize) -> Counts {
    let tree = tree();
    let mut tabulator = Tabulator::new(questionnaire, &tree);
    for some in sheets.chunks(at_a_time * questionnaire.items().len()) {
        tabulator.add(1, some);
    }
    tabulator.finish()
}

#[test]
fn many_at_once_are_counted_as_each_by_itself() {
    for id in library::ids() {
        let questionnaire = &library::find(id).unwrap();
        for (missing, foreign) in [(0, 0), (1, 0), (30, 0), (1, 1), (98, 0)] {
            let sheets = sheets(questionnaire, 3000, missing, foreign);
            let (each, many) = (
                counted(questionnaire, &sheets, 1),
                counted(questionnaire, &sheets, 3000),
            );
            let (each, many) = (each.unit(1).unwrap(), many.unit(1).unwrap());
            let context = format!("{id}, {missing} missing, {foreign} foreign");
            assert_eq!(each.received, 3000, "{context}");
            assert_eq!(many.received, 3000, "{context}");
            assert_eq!(each.complete, many.complete, "{context}");
            assert!(missing + foreign > 0 || many.complete == 3000, "{context}");
            assert!(each.scores == many.scores, "{context}");
            assert_eq!(each.options, many.options, "{context}");
            assert!(each.sheets().eq(many.sheets()), "{context}");
        }
    }
}

#[test]
fn what_one_unit_leaves_uncounted_is_not_the_next_ones() {
    let questionnaire = &library::find("pulse-6").unwrap();
    let items = questionnaire.items().len();
    let tree = tree();
    let mut tabulator = Tabulator::new(questionnaire, &tree);
    tabulator.add(0, &vec![2; 1000 * items]);
    tabulator.add(1, &vec![3; 1000 * items]);
    let counts = tabulator.finish();
    let (first, second) = (counts.unit(0).unwrap(), counts.unit(1).unwrap());
    assert_eq!((first.received, first.complete), (1000, 0));
    assert!(first.options.is_empty());
    assert_eq!((second.received, second.complete), (1000, 1000));
    let people: u32 = second.options.iter().flatten().sum();
    assert_eq!(people, 6000);
}

/// Compiles only if the type has none of the named traits: with one of them, two
/// implementations would fit the `_`.
macro_rules! has_none_of {
    ($type:ty: $($unwanted:path),+) => {{
        trait Fits<Marker> {
            fn fits() {}
        }
        impl<T: ?Sized> Fits<()> for T {}
        $({
            struct Marker;
            impl<T: ?Sized + $unwanted> Fits<Marker> for T {}
        })+
        <$type as Fits<_>>::fits();
    }};
}

#[test]
fn d11_counts_can_be_neither_printed_nor_written_nor_copied() {
    has_none_of!(Counts: std::fmt::Debug, std::fmt::Display, serde::Serialize, Clone);
    has_none_of!(UnitCounts: std::fmt::Debug, std::fmt::Display, serde::Serialize, Clone);
}

#[test]
fn scores_are_kept_apart_exactly() {
    let mut histogram = Histogram::default();
    for score in [0.1 + 0.2, 0.3, 0.0, -0.0] {
        histogram.add(score, 1);
    }
    let people: Vec<u32> = histogram.iter().map(|(_, people)| people).collect();
    assert_eq!(people, [2, 1, 1]);
}

#[test]
fn a_withheld_answer_is_a_level_of_its_own() {
    let mut levels = [0; 3];
    for answer in [Answer::Option(1), Answer::Withheld, Answer::NotAsked] {
        *level(&mut levels, answer).unwrap() += 1;
    }
    assert_eq!(levels, [0, 1, 2]);
}
