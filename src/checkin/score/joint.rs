//! Many packed sheets at once: neighbouring items are looked up together, column after column.
//!
//! The answers to up to three neighbouring items are one place in a table, which says what they
//! add to the sums of all scales, and in which they are counted. So a sheet of six items costs
//! two places instead of six, and what is counted of each item follows from them afterwards.

use super::scorer::{CODES, Lookup};

/// Sheets that are added up at a time: what is kept of them meanwhile stays near the processor.
pub const PIECE: usize = 512;

/// Places of a table.
const PLACES: usize = 1 << PLACE_BITS;
const PLACE_BITS: u32 = 9;
/// The sums of a scale with at most so many are counted in several lists at once: the same sum
/// often follows itself, and would wait for itself.
const NARROW: usize = 128;
/// The sums of all scales side by side in one number, below the mark of the long way.
const LANE_BITS: u32 = 56;
/// Set by an answer that needs the long way; so many tables that it overflows do not fit a
/// questionnaire.
const LONG_WAY: u64 = 1 << LANE_BITS;

/// Tables of one questionnaire.
pub struct Joint {
    items: usize,
    /// The bits of an answer's code: three, or four.
    width: u32,
    tables: Vec<Table>,
    lanes: Vec<Lane>,
}

/// Neighbouring items, from one on.
struct Table {
    at: usize,
    items: usize,
    adds: Box<[u64; PLACES]>,
}

/// Where a scale's sum stands.
struct Lane {
    shift: u32,
    mask: u64,
}

/// People by the place of their answers, one list a table.
pub struct Places(Vec<[u32; PLACES]>);

/// The sums of the sheets of a piece.
pub struct Sums(Box<[u64; PIECE]>);

impl Default for Sums {
    fn default() -> Self {
        Self(Box::new([0; PIECE]))
    }
}

impl Joint {
    /// `None` where a scale is not looked up, or the sums do not fit side by side.
    pub(super) fn new(items: usize, most_options: usize, scales: &[Lookup]) -> Option<Self> {
        let width = if most_options + 3 <= 8 { 3 } else { 4 };
        let mut lanes = Vec::with_capacity(scales.len());
        let mut shift = 0;
        for scale in scales {
            if scale.scores.is_empty() {
                return None;
            }
            let bits = usize::BITS - scale.scores.len().leading_zeros();
            lanes.push(Lane {
                shift,
                mask: (1 << bits) - 1,
            });
            shift += bits;
        }
        if shift > LANE_BITS || most_options + 3 > CODES {
            return None;
        }
        let together = usize::try_from(PLACE_BITS / width).ok()?;
        let tables = (0..items).step_by(together).map(|at| {
            let of_table = together.min(items - at);
            Table::new(at, of_table, width, scales, &lanes)
        });
        Some(Self {
            items,
            width,
            tables: tables.collect(),
            lanes,
        })
    }

    /// Nobody counted yet.
    pub fn nobody(&self) -> Places {
        Places(self.tables.iter().map(|_| [0; PLACES]).collect())
    }

    /// Counts a piece of sheets by their places, and adds each up. `false` if some byte is no
    /// answer of this questionnaire, and then nothing was counted.
    pub fn add(&self, sheets: &[u8], places: &mut Places, sums: &mut Sums) -> bool {
        if !all_below(sheets, self.width) {
            return false;
        }
        sums.0.fill(0);
        let mut tables = self.tables.iter().zip(&mut places.0);
        while let Some(first) = tables.next() {
            let items = self.items;
            match tables.next() {
                Some(second) => {
                    let add = match (self.width, second.0.items) {
                        (3, 3) => add_two::<3, 3, 3>,
                        (3, 2) => add_two::<3, 3, 2>,
                        (3, _) => add_two::<3, 3, 1>,
                        (_, 2) => add_two::<4, 2, 2>,
                        _ => add_two::<4, 2, 1>,
                    };
                    add(first, second, (sheets, items), &mut sums.0);
                }
                None => {
                    let add = match (self.width, first.0.items) {
                        (3, 3) => add_one::<3, 3>,
                        (3, 2) => add_one::<3, 2>,
                        (3, _) => add_one::<3, 1>,
                        (_, 2) => add_one::<4, 2>,
                        _ => add_one::<4, 1>,
                    };
                    add(first, (sheets, items), &mut sums.0);
                }
            }
        }
        true
    }

    /// Whether no sheet of the piece, which holds so many, has to go the long way.
    pub fn all_added(&self, sums: &Sums, sheets: usize) -> bool {
        let sums = sums.0.iter().take(sheets);
        sums.fold(0, |all, sum| all | sum) < LONG_WAY
    }

    /// Whether a sheet of the piece was added up, and need not go the long way.
    pub fn is_added(&self, sums: &Sums, sheet: usize) -> bool {
        sums.0.get(sheet).is_some_and(|sum| *sum < LONG_WAY)
    }

    /// Adds each sheet of a piece that was added up to the people of its sum of a scale. The list
    /// is long enough for every sum; `all_added` is what [`Joint::all_added`] says of the piece.
    pub fn count_sums(
        &self,
        (sums, all_added): (&Sums, bool),
        sheets: usize,
        scale: usize,
        people: &mut [u32],
    ) {
        let Some(lane) = self.lanes.get(scale) else {
            return;
        };
        let at = |sum: &u64| usize::try_from(sum >> lane.shift & lane.mask).unwrap_or(usize::MAX);
        let mut rest = sums.0.get(..sheets).unwrap_or_default();
        if people.len() <= NARROW && all_added {
            let (fours, last) = rest.as_chunks::<4>();
            let mut lists = [[0_u32; NARROW]; 4];
            let [first, second, third, fourth] = &mut lists;
            for [a, b, c, d] in fours {
                one_more(first, at(a));
                one_more(second, at(b));
                one_more(third, at(c));
                one_more(fourth, at(d));
            }
            for list in &lists {
                let both = people.iter_mut().zip(list);
                both.for_each(|(people, more)| *people += more);
            }
            rest = last;
        }
        for sum in rest.iter().filter(|sum| **sum < LONG_WAY) {
            if let Some(people) = people.get_mut(at(sum)) {
                *people += 1;
            }
        }
    }

    /// Adds the people of each code of each item to lists, one an item.
    pub fn codes(&self, places: &Places, lists: &mut [[u32; CODES]]) {
        let width = usize::try_from(self.width).unwrap_or_default();
        for (table, counted) in self.tables.iter().zip(&places.0) {
            let lists = lists.iter_mut().skip(table.at).take(table.items);
            for (number, list) in lists.enumerate() {
                for (place, people) in counted.iter().enumerate() {
                    let code = place >> (number * width) & ((1 << width) - 1);
                    if let Some(list) = list.get_mut(code) {
                        *list += people;
                    }
                }
            }
        }
    }
}

impl Table {
    fn new(at: usize, items: usize, width: u32, scales: &[Lookup], lanes: &[Lane]) -> Self {
        let width = usize::try_from(width).unwrap_or_default();
        let of_place = |place: usize| -> u64 {
            let of_item = |number: usize| -> u64 {
                let code = place >> (number * width) & ((1 << width) - 1);
                let of_scales = scales.iter().zip(lanes);
                let adds = of_scales.map(|(scale, lane)| match scale.value(at + number, code) {
                    Some(value) => u64::from(value) << lane.shift,
                    None => LONG_WAY,
                });
                let all: u64 = adds.fold(0, |all, add| (all + add).min(LONG_WAY));
                all
            };
            (0..items)
                .map(of_item)
                .fold(0, |all: u64, add| (all + add).min(LONG_WAY))
        };
        let mut adds = Box::new([LONG_WAY; PLACES]);
        for (place, add) in adds.iter_mut().enumerate().take(1 << (items * width)) {
            *add = of_place(place);
        }
        Self { at, items, adds }
    }
}

/// A table, and the people counted in it.
type Counted<'t> = (&'t Table, &'t mut [u32; PLACES]);

/// One table over a piece. What is known where it is compiled is written out here and below, so
/// that a place takes a few steps only, even where the program is built to be small.
fn add_one<const WIDTH: u32, const ITEMS: usize>(
    (table, people): Counted<'_>,
    (sheets, items): (&[u8], usize),
    sums: &mut [u64; PIECE],
) {
    let mut rest = sheets;
    for sum in sums {
        let Some((sheet, after)) = rest.split_at_checked(items) else {
            return;
        };
        rest = after;
        let codes = sheet.split_at_checked(table.at);
        let Some(codes) = codes.and_then(|(_, codes)| codes.first_chunk::<ITEMS>()) else {
            return;
        };
        *sum += count::<WIDTH, ITEMS>(table, codes, people);
    }
}

/// Two neighbouring tables over a piece, of `FIRST` and `SECOND` items.
fn add_two<const WIDTH: u32, const FIRST: usize, const SECOND: usize>(
    (first, of_first): Counted<'_>,
    (second, of_second): Counted<'_>,
    (sheets, items): (&[u8], usize),
    sums: &mut [u64; PIECE],
) {
    let mut rest = sheets;
    for sum in sums {
        let Some((sheet, after)) = rest.split_at_checked(items) else {
            return;
        };
        rest = after;
        let Some((_, codes)) = sheet.split_at_checked(first.at) else {
            return;
        };
        let Some((a, codes)) = codes.split_first_chunk::<FIRST>() else {
            return;
        };
        let Some(b) = codes.first_chunk::<SECOND>() else {
            return;
        };
        *sum += count::<WIDTH, FIRST>(first, a, of_first)
            + count::<WIDTH, SECOND>(second, b, of_second);
    }
}

/// Counts the codes of a sheet in a table, and says what they add.
#[inline(always)]
fn count<const WIDTH: u32, const ITEMS: usize>(
    table: &Table,
    codes: &[u8; ITEMS],
    people: &mut [u32; PLACES],
) -> u64 {
    let place = match codes.as_slice() {
        [a] => usize::from(*a),
        [a, b] => usize::from(*a) | usize::from(*b) << WIDTH,
        [a, b, c] => usize::from(*a) | usize::from(*b) << WIDTH | usize::from(*c) << (2 * WIDTH),
        _ => 0,
    };
    one_more(people, place);
    table.adds.get(place % PLACES).copied().unwrap_or(LONG_WAY)
}

/// One more at a place of a list, round its end.
#[inline(always)]
fn one_more<const PLACES: usize>(people: &mut [u32; PLACES], place: usize) {
    if let Some(people) = people.get_mut(place % PLACES) {
        *people += 1;
    }
}

/// Whether every code fits so many bits, eight looked at together.
fn all_below(codes: &[u8], bits: u32) -> bool {
    let (words, rest) = codes.as_chunks::<8>();
    let mut all = 0;
    for word in words {
        all |= u64::from_ne_bytes(*word);
    }
    let [mut last, others @ ..] = all.to_ne_bytes();
    others.iter().chain(rest).for_each(|code| last |= code);
    u32::from(last) >> bits == 0
}
