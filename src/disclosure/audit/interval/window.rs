//! True counts that fit printed ones under one class of coins.

/// The least and the greatest true count at each cut, from the least severe to the most.
pub(super) type Windows = Vec<(u32, u32)>;

/// A printed count, and how far the true one may lie from it.
#[derive(Clone, Copy)]
pub(super) struct Printed {
    /// The least rounded count behind what is printed.
    pub(super) low: u32,
    /// The greatest rounded count behind what is printed.
    pub(super) high: u32,
    /// The greatest count that is ever printed here.
    pub(super) held_at: u32,
    /// The greatest true count where the printed one was held down.
    pub(super) beyond: u32,
}

impl Printed {
    /// A count printed as it was rounded.
    pub(super) fn exactly(count: u32, held_at: u32, beyond: u32) -> Self {
        Self {
            low: count,
            high: count,
            held_at,
            beyond,
        }
    }
}

/// The least and greatest true count for each printed one under one class of coins; `None` if
/// no true counts fit, because nowhere more people can be affected more severely.
pub(super) fn windows(printed: &[Printed], class: u32, base: u32) -> Option<Windows> {
    let mut windows: Windows = printed
        .iter()
        .map(|printed| {
            let below = printed.low.saturating_sub(base - 1 - class);
            let above = if printed.high >= printed.held_at {
                printed.beyond
            } else {
                printed.high + class
            };
            (below, above.min(printed.beyond))
        })
        .collect();
    chain(&mut windows).then_some(windows)
}

/// Narrows windows to true counts that never rise; says whether there are any.
pub(super) fn chain(windows: &mut [(u32, u32)]) -> bool {
    let mut most = u32::MAX;
    for window in windows.iter_mut() {
        window.1 = window.1.min(most);
        most = window.1;
    }
    let mut least = 0;
    for window in windows.iter_mut().rev() {
        window.0 = window.0.max(least);
        least = window.0;
    }
    windows.iter().all(|(least, most)| least <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(count: u32) -> Printed {
        Printed::exactly(count, 27, 27)
    }

    #[test]
    fn a3_a_printed_six_is_four_to_eight_people_by_the_class_of_its_coin() {
        let of_class = |class| windows(&[free(6)], class, 3).unwrap();
        assert_eq!([0, 1, 2].map(of_class), [[(4, 6)], [(5, 7)], [(6, 8)]]);
    }

    #[test]
    fn a3_every_true_count_is_within_the_windows_of_its_printed_one() {
        use std::collections::BTreeSet;
        for base in [3, 5] {
            for printed in (base..=27).step_by(base as usize) {
                let fits: BTreeSet<u32> = (0..base)
                    .flat_map(|class| windows(&[free(printed)], class, base).unwrap())
                    .flat_map(|(least, most)| least..=most)
                    .collect();
                // A count goes to either neighbour, so it is less than a base away.
                let near = (printed + 1 - base)..=(printed + base - 1).min(27);
                assert!(
                    fits.iter().copied().eq(near),
                    "{printed} of {base}: {fits:?}"
                );
            }
        }
    }

    #[test]
    fn a3_fewer_people_are_beyond_a_more_severe_cut() {
        let mut narrowed = [(2, 4), (3, 9), (0, 6)];
        assert!(chain(&mut narrowed));
        assert_eq!(narrowed, [(3, 4), (3, 4), (0, 4)]);
        assert!(!chain(&mut [(0, 2), (3, 5)]));
    }
}
