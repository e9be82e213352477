//! The attacker and two colleagues, who know their own answers.
//!
//! Of each group those three are tried whose answers say most: the least and the most affected
//! people, and both mixtures.

use standeasy::checkin::Answer;

use super::grid::Grid;
use super::scene::Known;
use super::simulator::{Survey, World};

/// Whose answers the attacker knows: how many of the least and of the most affected people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trio {
    pub least: usize,
    pub most: usize,
}

impl Trio {
    pub const NOBODY: Self = Self { least: 0, most: 0 };

    /// Nobody, and everything three people can be.
    pub const ALL: [Self; 5] = [
        Self::NOBODY,
        Self { least: 3, most: 0 },
        Self { least: 2, most: 1 },
        Self { least: 1, most: 2 },
        Self { least: 0, most: 3 },
    ];
}

/// The severity of everybody who is counted, by unit.
pub struct Truth {
    by_unit: Vec<Vec<f64>>,
    // How many chose each option of each item, by unit.
    chosen: Vec<Vec<Vec<u32>>>,
}

impl Truth {
    pub fn of(world: &World, survey: &Survey, grid: &Grid) -> Self {
        let questionnaire = &world.questionnaires[survey.questionnaire];
        let mut by_unit = vec![Vec::new(); world.tree.units().len()];
        let items = questionnaire.items().iter();
        let nobody: Vec<Vec<u32>> = items.map(|item| vec![0; item.values.len()]).collect();
        let mut chosen = vec![nobody; world.tree.units().len()];
        for (unit, answers) in &survey.people {
            let Some(severity) = grid.severity(questionnaire, answers) else {
                continue;
            };
            by_unit[*unit].push(severity);
            for (counts, answer) in chosen[*unit].iter_mut().zip(answers) {
                if let Answer::Option(option) = answer {
                    counts[usize::from(*option)] += 1;
                }
            }
        }
        Self { by_unit, chosen }
    }

    /// How many people of some units chose each option of an item.
    pub fn chosen(&self, units: &[usize], item: usize) -> Vec<u32> {
        let mut sum = vec![0; self.chosen[0][item].len()];
        for unit in units {
            let counts = sum.iter_mut().zip(&self.chosen[*unit][item]);
            counts.for_each(|(sum, more)| *sum += more);
        }
        sum
    }

    /// Those who are counted, by unit.
    pub fn people(&self) -> Vec<u32> {
        self.by_unit
            .iter()
            .map(|people| people.len() as u32)
            .collect()
    }

    /// The people of some units beyond an edge.
    pub fn beyond(&self, units: impl IntoIterator<Item = usize>, edge: f64) -> u32 {
        let people = units.into_iter().flat_map(|unit| &self.by_unit[unit]);
        people.filter(|severity| **severity + 1e-6 >= edge).count() as u32
    }

    /// What three people of some units know.
    pub fn known(&self, units: &[usize], trio: Trio) -> Known {
        let people = units.iter().flat_map(|unit| &self.by_unit[*unit]);
        let mut people: Vec<f64> = people.copied().collect();
        people.sort_by(f64::total_cmp);
        let most = people.split_off(people.len() - trio.most);
        people.truncate(trio.least);
        people.extend(most);
        Known { severities: people }
    }
}
