//! True counts that fit printed ones under one class of coins.

/// Where printed counts were held down, and how far the true count may lie beyond.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    /// The greatest count that is ever printed here.
    pub(super) at: u32,
    /// The greatest true count behind it.
    pub(super) beyond: u32,
}

/// The least and greatest true count for each printed one, from the least severe to the most;
/// `None` if no true counts fit, because nowhere more people can be affected more severely.
pub(super) fn windows(printed: &[(u32, Limit)], class: u32, base: u32) -> Option<Vec<(u32, u32)>> {
    let mut windows: Vec<(u32, u32)> = printed
        .iter()
        .map(|(count, limit)| {
            let below = count.saturating_sub(base - 1 - class);
            let above = if *count == limit.at {
                limit.beyond
            } else {
                count + class
            };
            (below, above.min(limit.beyond))
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

    const FREE: Limit = Limit { at: 27, beyond: 27 };

    #[test]
    fn a3_a_printed_six_is_four_to_eight_people_by_the_class_of_its_coin() {
        let of_class = |class| windows(&[(6, FREE)], class, 3).unwrap();
        assert_eq!([0, 1, 2].map(of_class), [[(4, 6)], [(5, 7)], [(6, 8)]]);
    }

    #[test]
    fn a3_every_true_count_is_within_the_windows_of_its_printed_one() {
        use std::collections::BTreeSet;
        for base in [3, 5] {
            for printed in (base..=27).step_by(base as usize) {
                let fits: BTreeSet<u32> = (0..base)
                    .flat_map(|class| windows(&[(printed, FREE)], class, base).unwrap())
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
