//! The range holds the truth as often as it says, and a clear change is one by rule D14 too.

use super::*;

/// A small generator of its own (splitmix64), so that every run draws the same.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as f64 / u64::MAX as f64
    }

    /// A printed share of groups of `size` people, each affected with a chance of `p`.
    fn point(&mut self, groups: u32, size: u32, p: f64) -> Point {
        let mut count = 0;
        for _ in 0..groups {
            let affected = (0..size).filter(|_| self.next() < p).count() as u32;
            let down = affected / 3 * 3;
            let is_up = self.next() < f64::from(affected % 3) / 3.0;
            count += if is_up { down + 3 } else { down };
        }
        let n = (groups * size + 2) / 5 * 5;
        Point {
            count: count.min(n),
            n,
            groups,
            base: 3,
        }
    }
}

fn point(count: u32, n: u32, groups: u32) -> Point {
    Point {
        count,
        n,
        groups,
        base: 3,
    }
}

#[test]
fn the_range_holds_the_true_change_in_nine_of_ten_cases_rounding_and_all() {
    const TURNS: u32 = 2_000;
    let mut draws = Draws(7);
    for (groups, size) in [(1, 12), (1, 33), (3, 18), (12, 14)] {
        for (before, now) in [(0.1, 0.1), (0.2, 0.5), (0.5, 0.5), (0.7, 0.4)] {
            let held = (0..TURNS).filter(|_| {
                let earlier = draws.point(groups, size, before);
                let later = draws.point(groups, size, now);
                let shift = between(&earlier, &later).unwrap();
                let truth = 100.0 * (now - before);
                f64::from(shift.low) <= truth && truth <= f64::from(shift.high)
            });
            let share = held.count() as f64 / f64::from(TURNS);
            assert!(
                share > 0.895,
                "{groups} of {size}, {before} to {now}: {share}"
            );
        }
    }
}

#[test]
fn a_clear_change_is_clear_by_d14_too_and_leaves_out_zero() {
    let mut clear = [0, 0];
    for groups in [1, 3, 10] {
        let n = 20 * groups;
        for one in (0..=n).step_by(3) {
            for other in (0..=n).step_by(3) {
                let (earlier, later) = (point(one, n, groups), point(other, n, groups));
                let shift = between(&earlier, &later).unwrap();
                assert!(shift.low <= shift.points && shift.points <= shift.high);
                let by_rule = later.since(&earlier);
                clear[0] += u32::from(by_rule != Change::NotClear);
                match shift.verdict {
                    Change::NotClear => continue,
                    Change::More => assert!(shift.low > 0),
                    Change::Fewer => assert!(shift.high < 0),
                }
                assert_eq!(shift.verdict, by_rule);
                clear[1] += 1;
            }
        }
    }
    // The two rules are close: where the range says less, it is by the rounding of n.
    assert!(clear[1] * 100 > clear[0] * 95, "{clear:?}");
}

#[test]
fn the_same_figures_twice_are_no_clear_change() {
    let same = point(30, 100, 5);
    let shift = between(&same, &same).unwrap();
    assert_eq!((shift.points, shift.verdict), (0, Change::NotClear));
    assert!(shift.low < 0 && shift.high > 0);
}

#[test]
fn rounding_makes_a_range_wider() {
    let few = between(&point(30, 100, 1), &point(60, 100, 1)).unwrap();
    let many = between(&point(30, 100, 9), &point(60, 100, 9)).unwrap();
    assert!(
        many.low < few.low && many.high > few.high,
        "{few:?} {many:?}"
    );
}

#[test]
fn nobody_is_no_change() {
    assert_eq!(between(&point(0, 0, 1), &point(3, 10, 1)), None);
    assert_eq!(between(&point(3, 10, 1), &point(0, 0, 1)), None);
}

#[test]
fn a_change_is_said_with_its_range_and_that_it_is_not_clear() {
    let said = |earlier, later| {
        let shift = between(&earlier, &later).unwrap();
        crate::locale::plain(&shift.said(&Words::new("en")))
    };
    let more = said(point(30, 150, 3), point(90, 150, 3));
    assert!(more.starts_with("Clearly more."), "{more}");
    assert!(more.contains("+40, most likely +"), "{more}");
    let fewer = said(point(90, 150, 3), point(30, 150, 3));
    assert!(fewer.starts_with("Clearly fewer."), "{fewer}");
    assert!(fewer.contains("\u{2212}40"), "{fewer}");
    let none = said(point(15, 30, 1), point(18, 30, 1));
    assert!(none.starts_with("No clear change."), "{none}");
    assert!(none.contains("\u{2212}") && none.contains("+10"), "{none}");
}
