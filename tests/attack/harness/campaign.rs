//! A whole campaign under attack: every questionnaire in every week, by everybody who may
//! attack, with what other tools would have published of the same answers.

use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Release, Row};

use super::attacker::{Groups, Seen, attack, telling_of_coins};
use super::colluders::{Trio, Truth};
use super::grid::{Grid, Scores};
use super::others::{self, Rule, Score};
use super::proofs::{Memory, Proofs};
use super::simulator::World;

/// What came of it.
#[derive(Debug, Default, Clone)]
pub struct Outcome {
    /// Printed figures under attack.
    pub figures: u64,
    pub ours: Score,
    /// Groups below the threshold of their own layer.
    pub below_threshold: u64,
    /// Rows that contradict one another or of which no groups are made.
    pub oddities: u64,
    pub without_means: u64,
    /// Releases whose figures tell about coins, which are the same in other weeks; the memory
    /// of the ledger holds them together.
    pub telling_of_coins: u64,
    /// Proofs by whose answers the attacker knows.
    pub proofs: [Proofs; 5],
    /// The other rules.
    pub others: [Score; 4],
}

/// One release with everything it was made of.
pub struct Made<'a> {
    pub world: &'a World,
    pub truth: &'a Truth,
    pub grid: &'a Grid,
    pub release: &'a Release,
}

impl Outcome {
    /// Runs a campaign of some weeks and attacks it; every release is shown to `look`.
    pub fn of(world: &World, weeks: usize, rate: f64, mut look: impl FnMut(&Made<'_>)) -> Self {
        let mut outcome = Self::default();
        let mut ledger = Ledger::default();
        let mut memories = Trio::ALL.map(|_| Memory::default());
        for week in 0..weeks {
            for (questionnaire, form) in world.questionnaires.iter().enumerate() {
                let survey = world.survey(questionnaire, week, rate);
                let grid = Grid::of(form, Scores::Whole);
                let truth = Truth::of(world, &survey, &grid);
                let release = world.release(&survey, &mut ledger);
                outcome.attack(world, (&release, &truth), questionnaire, &mut memories);
                for (score, (rule, _)) in outcome.others.iter_mut().zip(Rule::ALL) {
                    others::attack(rule, &world.tree, (&truth, &grid), score);
                }
                look(&Made {
                    world,
                    truth: &truth,
                    grid: &grid,
                    release: &release,
                });
            }
        }
        outcome.proofs = memories.each_ref().map(Memory::proofs);
        outcome.ours.presence = outcome.proofs[0].presence;
        outcome.ours.absence = outcome.proofs[0].absence;
        outcome
    }

    fn attack(
        &mut self,
        world: &World,
        (release, truth): (&Release, &Truth),
        questionnaire: usize,
        memories: &mut [Memory; 5],
    ) {
        let people = truth.people();
        let form = (questionnaire, &world.questionnaires[questionnaire]);
        let seen = Seen::of(&world.tree, form, (release, &people));
        let groups = Groups::of(&seen);
        for (memory, trio) in memories.iter_mut().zip(Trio::ALL) {
            attack(&seen, &groups, truth, trio, memory);
        }
        self.telling_of_coins += u64::from(telling_of_coins(&seen, &groups) > 0);
        self.figures += release.rows().iter().map(Row::figures).sum::<usize>() as u64;
        self.ours.releases += 1;
        self.ours.rows += release.rows().len() as u64;
        self.ours.below_5 += groups.below(5, &seen) as u64;
        self.ours.below_10 += groups.below(10, &seen) as u64;
        self.below_threshold += groups.below_threshold(&seen) as u64;
        self.oddities += groups.oddities() as u64;
        self.without_means += u64::from(!release.has_means());
    }

    pub fn add(&mut self, more: &Self) {
        self.figures += more.figures;
        self.below_threshold += more.below_threshold;
        self.oddities += more.oddities;
        self.without_means += more.without_means;
        self.telling_of_coins += more.telling_of_coins;
        self.ours.add(&more.ours);
        let others = self.others.iter_mut().zip(&more.others);
        others.for_each(|(sum, more)| sum.add(more));
        let proofs = self.proofs.iter_mut().zip(&more.proofs);
        proofs.for_each(|(sum, more)| sum.add(more));
    }
}
