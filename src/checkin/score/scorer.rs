//! Scoring of many packed sheets: what a sheet whose items were all answered scores is looked
//! up by the sum of its values, anything else goes the long way of [`score`](super::score).

use super::Tally;
use super::joint::Joint;
use crate::checkin::{Answer, sheets};
use crate::questionnaire::{Item, Method, Questionnaire, Scale};

/// Codes a packed answer can have: not asked, withheld, and at most twelve options.
pub(crate) const CODES: usize = 16;
/// Above the sums that are looked up; set by any answer that needs the long way.
const LONG_WAY: u32 = 1 << 24;
/// Scales with a wider range of sums always go the long way.
const MOST_SUMS: u32 = 4096;

/// Scores packed sheets of one questionnaire.
pub struct Scorer<'q> {
    questionnaire: &'q Questionnaire,
    scales: Vec<Lookup>,
    joint: Option<Joint>,
}

/// How one scale adds up: for each of its items a value by the code of the answer.
pub(super) struct Lookup {
    items: Vec<(usize, [u32; CODES])>,
    /// The score of each sum; empty where the long way has to be gone.
    pub(super) scores: Vec<f64>,
}

impl<'q> Scorer<'q> {
    /// Prepares the scoring of a questionnaire.
    pub fn new(questionnaire: &'q Questionnaire) -> Self {
        let items = questionnaire.items();
        let scales = questionnaire.scales().iter();
        let scales: Vec<Lookup> = scales
            .map(|scale| Lookup::new(items, scale).unwrap_or_else(Lookup::none))
            .collect();
        let most_options = items.iter().map(|item| item.values.len()).max();
        Self {
            questionnaire,
            joint: Joint::new(items.len(), most_options.unwrap_or_default(), &scales),
            scales,
        }
    }

    /// For many sheets at once, where the questionnaire lets itself be looked up.
    pub fn joint(&self) -> Option<&Joint> {
        self.joint.as_ref()
    }

    /// The questionnaire.
    pub fn questionnaire(&self) -> &'q Questionnaire {
        self.questionnaire
    }

    /// For each scale how many sums [`score_of`](Self::score_of) knows.
    pub fn sums(&self) -> impl Iterator<Item = usize> {
        self.scales.iter().map(|scale| scale.scores.len())
    }

    /// The sum of each scale in a packed sheet, written to `into`; `false` where any scale has to
    /// go the long way, and then `into` holds nothing of use.
    pub fn sum(&self, sheet: &[u8], into: &mut [usize]) -> bool {
        self.scales.iter().zip(into).all(|(scale, sum)| {
            let found = scale.sum(sheet);
            *sum = found;
            found < scale.scores.len()
        })
    }

    /// The score of a scale whose items were all answered, from their sum.
    pub fn score_of(&self, scale: usize, sum: usize) -> Option<f64> {
        self.scales.get(scale)?.scores.get(sum).copied()
    }

    /// The scores of all scales by the long way; `None` if any scale has none.
    pub fn scores(&self, sheet: &[u8]) -> Option<Vec<f64>> {
        let answers: Vec<Answer> = sheets::unpack(sheet).collect();
        super::scores(self.questionnaire, &answers)
    }
}

impl Lookup {
    fn none() -> Self {
        Self {
            items: Vec::new(),
            scores: Vec::new(),
        }
    }

    /// `None` for a scale without items, or with too many sums.
    fn new(items: &[Item], scale: &Scale) -> Option<Self> {
        let of_scale = scale.items.iter().map(|at| Some((*at, items.get(*at)?)));
        let of_scale: Vec<(usize, &Item)> = of_scale.collect::<Option<_>>()?;
        let ranges = of_scale.iter().map(|(_, item)| item.range());
        let ranges: Vec<(i32, i32)> = ranges.collect::<Option<_>>()?;
        let is_count = scale.method == Method::Count;
        let base: i32 = if is_count {
            0
        } else {
            ranges.iter().map(|(low, _)| low).sum()
        };
        let most: i32 = if is_count {
            i32::try_from(ranges.len()).ok()?
        } else {
            ranges.iter().map(|(_, high)| high).sum::<i32>() - base
        };
        if u32::try_from(most).ok()? >= MOST_SUMS {
            return None;
        }
        let asked = i32::try_from(of_scale.len()).ok()?;
        let score = |sum: i32| {
            let tally = Tally {
                asked,
                answered: asked,
                sum: sum + base,
                positive: sum,
                not_asked: 0,
            };
            tally.score(scale)
        };
        Some(Self {
            items: of_scale
                .iter()
                .map(|(at, item)| (*at, values(item, is_count)))
                .collect(),
            scores: (0..=most).map(score).collect::<Option<_>>()?,
        })
    }

    /// What a code of an item adds: nothing to a scale that does not hold the item; `None` where
    /// the long way has to be gone.
    pub(super) fn value(&self, item: usize, code: usize) -> Option<u32> {
        let Some((_, values)) = self.items.iter().find(|(at, _)| *at == item) else {
            return Some(0);
        };
        values.get(code).copied().filter(|value| *value < LONG_WAY)
    }

    fn sum(&self, sheet: &[u8]) -> usize {
        let mut sum = 0;
        for (at, values) in &self.items {
            let code = sheet.get(*at).map_or(0, |code| usize::from(*code));
            sum += values.get(code).copied().unwrap_or(LONG_WAY);
        }
        sum as usize
    }
}

/// What each code of an answer adds to a sum above the least one.
fn values(item: &Item, is_count: bool) -> [u32; CODES] {
    let least = item.range().map_or(0, |(low, _)| low);
    std::array::from_fn(|code| {
        let value = u8::try_from(code).ok().and_then(sheets::decode);
        let Some(Answer::Option(option)) = value else {
            return LONG_WAY;
        };
        match item.scored(usize::from(option)) {
            None => LONG_WAY,
            Some(value) if item.gate && value == least => LONG_WAY,
            Some(value) if is_count => u32::from(value > 0),
            Some(value) => u32::try_from(value - least).unwrap_or(LONG_WAY),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkin::score::scores;
    use crate::checkin::sheets::Sheets;
    use crate::questionnaire::library;

    /// Every answer of an item, with a fixed order that mixes them.
    fn answer(item: &Item, number: usize) -> Answer {
        let choices = item.values.len() + 2;
        match number % choices {
            0 => Answer::Withheld,
            1 => Answer::NotAsked,
            option => Answer::Option(u8::try_from(option - 2).unwrap()),
        }
    }

    #[test]
    fn what_is_looked_up_is_what_the_long_way_gives() {
        let mut looked_up = 0;
        for id in library::ids() {
            let questionnaire = &library::find(id).unwrap();
            let scorer = Scorer::new(questionnaire);
            let items = questionnaire.items();
            let mut sums = vec![0; questionnaire.scales().len()];
            for number in 0..20_000_usize {
                let few_missing = number % 3 != 0;
                let answers: Vec<Answer> = items
                    .iter()
                    .enumerate()
                    .map(|(at, item)| {
                        let mixed = number.wrapping_mul(2_654_435_761) >> (at % 23);
                        match answer(item, mixed) {
                            Answer::Option(option) => Answer::Option(option),
                            _ if few_missing => Answer::Option(0),
                            other => other,
                        }
                    })
                    .collect();
                let mut sheets = Sheets::new(items.len());
                sheets.push(&answers);
                let sheet = sheets.iter().next().unwrap();
                let slow = scores(questionnaire, &answers);
                assert_eq!(scorer.scores(sheet), slow);
                if scorer.sum(sheet, &mut sums) {
                    looked_up += 1;
                    let fast = sums.iter().enumerate();
                    let fast: Option<Vec<f64>> = fast
                        .map(|(scale, sum)| scorer.score_of(scale, *sum))
                        .collect();
                    assert_eq!(fast, slow, "{} {answers:?}", questionnaire.id());
                }
            }
        }
        assert!(looked_up > 10_000, "{looked_up}");
    }
}
