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
