//! How many responses do not count because whoever gave them was under pressure, and wanted it so.

/// Below so many nothing is said of them.
const LEAST: u32 = 10;

/// The count as it may be shown: to the nearest five, from ten on, of a whole campaign.
pub(super) fn shown(count: u32) -> Option<u32> {
    (count >= LEAST).then(|| count.saturating_add(2) / 5 * 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_below_ten_and_only_fives_from_there_on() {
        let cases = [
            (0, None),
            (9, None),
            (10, Some(10)),
            (12, Some(10)),
            (13, Some(15)),
            (998, Some(1000)),
        ];
        for (count, expected) in cases {
            assert_eq!(shown(count), expected, "{count}");
        }
    }
}
