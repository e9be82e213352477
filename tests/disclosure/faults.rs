//! D10: faults planted in a finished release, and the rule of the audit that finds each.

use standeasy::disclosure::audit::{Evidence, Fault, audit};
use standeasy::disclosure::ledger::{Entry, Ledger};
use standeasy::disclosure::{Policy, Row, RowKind, SensitiveFigure};

use crate::mission::{Mission, battalion};

/// A finished release with all the audit looks at, open to change.
struct Finished {
    mission: Mission,
    respondents: Vec<u32>,
    policy: Policy,
    rows: Vec<Row>,
    withheld: Vec<String>,
    entry: Entry,
    earlier: Vec<Entry>,
    released_before: Vec<[u8; 16]>,
}

impl Finished {
    /// The second release of a campaign.
    fn new() -> Self {
        let mission = battalion().next_week();
        let mut ledger = Ledger::default();
        ledger.append(battalion().first().entry()).unwrap();
        let release = mission.release(&ledger).unwrap();
        let mut respondents = vec![0; mission.tree.units().len()];
        for (unit, _) in &mission.people {
            respondents[*unit] += 1;
        }
        Self {
            respondents,
            policy: release.head().policy,
            rows: release.rows().to_vec(),
            withheld: release.withheld().to_vec(),
            entry: release.entry().clone(),
            earlier: ledger.entries().to_vec(),
            released_before: mission.released_before.clone(),
            mission,
        }
    }

    fn audit(&self) -> Result<usize, Fault> {
        audit(&Evidence {
            tree: &self.mission.tree,
            questionnaire: &self.mission.questionnaire,
            respondents: &self.respondents,
            policy: self.policy,
            means: true,
            rows: &self.rows,
            withheld: &self.withheld,
            entry: &self.entry,
            earlier: &self.earlier,
            responses: &self.mission.responses,
            released_before: &self.released_before,
            is_closed: self.mission.is_closed,
        })
    }

    fn row(&mut self, unit: &str) -> &mut Row {
        let mut rows = self.rows.iter_mut();
        rows.find(|row| row.unit == unit && row.kind == RowKind::Unit)
            .unwrap()
    }

    /// Changes a count and the share that belongs to it.
    fn count(&mut self, unit: &str, cut: usize, count: u32) {
        let row = self.row(unit);
        row.cuts[cut].count = count;
        row.cuts[cut].share = (100.0 * f64::from(count) / f64::from(row.n)).round() / 100.0;
    }

    fn respondents(&mut self, unit: &str, people: u32) {
        let at = self.mission.tree.find(unit).unwrap();
        self.respondents[at] = people;
    }

    fn reseal(&mut self) {
        self.entry = self.entry.clone().sealed();
    }
}

type Plant = fn(&mut Finished);

const FAULTS: [(&str, &str, Plant); 28] = [
    ("a count is off by one", "A1", |f| {
        f.count("A1", 0, f.rows[2].cuts[0].count + 1)
    }),
    ("a row is not the sum of its parts", "A1", |f| {
        f.count("A3", 0, f.rows[4].cuts[0].count + 3)
    }),
    ("a part has more than the whole", "A1", |f| {
        f.count("A", 0, 3)
    }),
    ("counts rise towards the severe end", "A1", |f| {
        let milder = f.row("A3").cuts[0].count;
        f.count("A3", 1, milder + 3);
        let whole = f.row("A").cuts[1].count;
        f.count("A", 1, whole + 3);
    }),
    ("a count is above its cap", "A1", |f| {
        let before = f.row("A3").cuts[0].count;
        f.count("A3", 0, 12);
        for unit in ["A", "M"] {
            let more = f.row(unit).cuts[0].count + 12 - before;
            f.count(unit, 0, more);
        }
    }),
    ("a share is not its count over n", "A1", |f| {
        f.row("A1").cuts[0].share += 0.01
    }),
    ("n is exact", "A1", |f| f.row("A1").n = 62),
    ("n is of another unit", "A1", |f| f.row("A1").n += 5),
    ("a mean stands in a small group", "A1", |f| {
        f.row("A3").means = f.row("A1").means.clone();
    }),
    ("a mean is more exact than the printed sum", "A1", |f| {
        f.row("A1").means[0].mean += 0.1
    }),
    ("a margin is of the true spread", "A1", |f| {
        f.row("A1").means[0].margin -= 0.5
    }),
    ("a deeper cut stands in a small group", "A1", |f| {
        let deeper = f.row("A1").cuts[2].clone();
        f.row("A3").cuts.push(deeper);
    }),
    ("items stand in a middling group", "A1", |f| {
        f.row("A1").items = f.row("M").items.clone()
    }),
    ("an item is not rounded", "A1", |f| {
        f.row("M").items[0].counts[0] += 1
    }),
    (
        "a sensitive item stands in the row of a company",
        "A1",
        |f| {
            let figure = SensitiveFigure {
                item: "temper".to_owned(),
                counts: vec![None; 5],
            };
            f.row("A1").sensitive.push(figure);
        },
    ),
    ("a row is missing", "A1", |f| drop(f.rows.remove(2))),
    ("a rest is missing", "A1", |f| {
        f.rows.retain(|row| row.kind == RowKind::Unit)
    }),
    ("a hidden unit is not listed", "A1", |f| {
        drop(f.withheld.pop())
    }),
    ("a row covers part of another", "A2", |f| {
        f.row("A1").of = vec!["A1".to_owned(), "B1".to_owned()];
    }),
    ("a row is of one hidden unit", "A2", |f| {
        let mut row = f.row("A3").clone();
        row.unit = "B2".to_owned();
        row.of = vec!["B2".to_owned()];
        f.rows.push(row);
    }),
    ("nine people remain", "A2", |f| f.respondents("A3", 9)),
    ("the plan shows a unit that is too small", "A2", |f| {
        f.entry.plan.shown.push("B2".to_owned());
        f.reseal();
    }),
    ("too few remain for a mean", "A2", |f| {
        f.entry.plan.means.push("A3".to_owned());
        f.reseal();
    }),
    ("a response is listed twice", "A4", |f| {
        f.mission.responses[1] = f.mission.responses[0]
    }),
    ("a response was released before", "A4", |f| {
        f.released_before.push(f.mission.responses[5])
    }),
    ("an earlier entry was changed", "A4", |f| {
        f.earlier[0].policy.minimum_group = 30
    }),
    ("the policy was weakened", "A4", |f| {
        f.entry.policy.mean_from = 30;
        f.earlier[0].policy.mean_from = 40;
        f.earlier[0] = f.earlier[0].clone().sealed();
        f.entry.previous = f.earlier[0].digest.clone();
        f.reseal();
    }),
    ("the units are not those of before", "A4", |f| {
        f.entry.tree = f.entry.responses.clone();
        f.reseal();
    }),
];

#[test]
fn a_finished_release_passes() {
    let finished = Finished::new();
    let figures: usize = finished.rows.iter().map(Row::figures).sum();
    assert_eq!(finished.audit(), Ok(figures));
}

#[test]
fn d10_every_planted_fault_is_caught_by_its_rule() {
    for (fault, rule, plant) in FAULTS {
        let mut finished = Finished::new();
        plant(&mut finished);
        let found = finished.audit().map_err(|found| found.rule);
        assert_eq!(found, Err(rule), "{fault}");
    }
}
