//! How long plan, release and audit take, and how that grows with the mission.

use std::hint::black_box;
use std::time::Instant;

use standeasy::disclosure::audit::{Evidence, audit};
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::plan::plan;

use super::harness::colluders::Truth;
use super::harness::grid::{Grid, Scores};
use super::harness::simulator::World;
use super::table::{Table, goal};

/// Contingents, runs of a batch, and the milliseconds that a release may take.
const SIZES: [(u32, u32, Option<f64>); 3] =
    [(2, 200, None), (22, 20, Some(50.0)), (222, 2, Some(500.0))];

const BATCHES: u32 = 4;

/// A response rate at which ten people answer a unit, inner units counted.
const RATE: f64 = 0.52;

struct Times {
    units: usize,
    responses: usize,
    tabulate: f64,
    plan: f64,
    release: f64,
    audit: f64,
    has_means: bool,
    goal: Option<f64>,
}

pub fn print() {
    println!(
        "Milliseconds on one core, the least of several batches; a release contains a plan and an audit,\nand is made twice where the audit does not let its means out:\n"
    );
    let all = SIZES.map(measure);
    let mut table = Table::new(&[
        "units",
        "responses",
        "tabulate",
        "plan",
        "release",
        "audit",
        "means",
    ]);
    for times in &all {
        let numbers = [times.tabulate, times.plan, times.release, times.audit];
        let numbers = numbers.map(|number| format!("{number:.2}"));
        let means = if times.has_means { "yes" } else { "no" };
        let cells = [times.responses.to_string()].into_iter().chain(numbers);
        let cells: Vec<String> = cells.chain([means.to_owned()]).collect();
        table.row(&times.units.to_string(), &cells);
    }
    for pair in all.windows(2) {
        let growth = |of: fn(&Times) -> f64| {
            let times = of(&pair[1]) / of(&pair[0]);
            format!(
                "{:.2}",
                times.ln() / (pair[1].units as f64 / pair[0].units as f64).ln()
            )
        };
        let cells = [
            String::new(),
            growth(|times| times.tabulate),
            growth(|times| times.plan),
            growth(|times| times.release),
            growth(|times| times.audit),
            String::new(),
        ];
        table.row(
            &format!("exponent {} to {}", pair[0].units, pair[1].units),
            &cells,
        );
    }
    table.print();
    println!();
    for times in &all {
        if let Some(most) = times.goal {
            println!(
                "release of {} units and {} responses: {:.1} ms {}",
                times.units,
                times.responses,
                times.release,
                goal(times.release < most, &format!("< {most} ms")),
            );
        }
    }
}

fn measure((contingents, runs, goal): (u32, u32, Option<f64>)) -> Times {
    let world = World::of_contingents(contingents, 1);
    let survey = world.survey(0, 0, RATE);
    let counts = world.counts(&survey);
    let questionnaire = &world.questionnaires[0];
    let ledger = Ledger::default();
    let release = world.release_counts(&survey, &counts, &ledger);
    let respondents = Truth::of(&world, &survey, &Grid::of(questionnaire, Scores::Whole)).people();
    let evidence = Evidence {
        tree: &world.tree,
        questionnaire,
        respondents: &respondents,
        policy: release.head().policy,
        means: release.has_means(),
        rows: release.rows(),
        withheld: release.withheld(),
        entry: release.entry(),
        earlier: &[],
        responses: &survey.ids,
        released_before: &[],
        is_closed: true,
    };
    audit(&evidence).unwrap();
    Times {
        units: world.tree.units().len(),
        responses: survey.people.len(),
        tabulate: least(runs, || world.counts(&survey)),
        plan: least(runs, || plan(&world.tree, &respondents, &world.policy)),
        release: least(runs, || world.release_counts(&survey, &counts, &ledger)),
        audit: least(runs, || audit(&evidence)),
        has_means: release.has_means(),
        goal,
    }
}

/// The least of several batches, each of so many runs; the system counts in steps of some
/// milliseconds, so that a single short run would often count as nothing.
fn least<T>(runs: u32, run: impl Fn() -> T) -> f64 {
    let times = (0..BATCHES).map(|_| {
        let start = now();
        for _ in 0..runs {
            black_box(run());
        }
        (now() - start) / f64::from(runs)
    });
    times.fold(f64::INFINITY, f64::min)
}

/// Milliseconds that this thread was on a core, where the system tells; else by the clock.
fn now() -> f64 {
    thread_local!(static START: Instant = Instant::now());
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let first = told.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    first.map_or_else(
        || START.with(Instant::elapsed).as_secs_f64() * 1e3,
        |nanoseconds| nanoseconds / 1e6,
    )
}
