//! Releases under attack, their exactness and their speed, beside the common rules of other
//! tools: `cargo bench --bench disclosure`.
//!
//! With a number after `--`, so many printed figures are attacked instead of a million.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot go on stops"
)]

#[path = "../../tests/attack/harness/mod.rs"]
mod harness;

mod exactness;
mod speed;
mod table;

use harness::campaign::Outcome;
use harness::colluders::Trio;
use harness::others::{Rule, Score};
use harness::simulator::World;

use exactness::Exactness;
use table::{Table, goal};

/// Response rate, share of units at an extreme, and what to call it.
const COLUMNS: [(f64, f64, &str); 4] = [
    (0.25, 0.0, "25 %"),
    (0.45, 0.0, "45 %"),
    (0.70, 0.0, "70 %"),
    (0.45, 0.05, "45 %, extremes"),
];

/// The share of units at an extreme in the missions that are hardest to hide.
const MOST: f64 = 0.8;

const WEEKS: usize = 4;

fn main() {
    let figures = std::env::args().find_map(|argument| argument.parse().ok());
    let figures: u64 = figures.unwrap_or(1_000_000);
    let mut ordinary = Outcome::default();
    let mut extreme = Outcome::default();
    let mut exactness =
        COLUMNS.map(|(rate, extremes, name)| (Exactness::new(rate, name), extremes));
    let mut missions: u64 = 0;
    while ordinary.figures + extreme.figures < figures {
        for (exactness, extremes) in &mut exactness {
            let mut world = World::mission(missions);
            let rate = exactness.rate;
            world.extremes = *extremes;
            ordinary.add(&Outcome::of(&world, WEEKS, rate, |made| {
                exactness.add(made)
            }));
            world.extremes = MOST;
            extreme.add(&Outcome::of(&world, WEEKS, rate, |_| ()));
        }
        missions += 1;
    }
    println!(
        "{missions} missions of 3 contingents, 6 battalions, 24 companies and 102 platoons and \
         sections,\nat response rates of 25, 45 and 70 %, {WEEKS} weeks of two questionnaires; and \
         the same missions\nwith four units in five well or unwell to the last man but two.\n"
    );
    rules(&ordinary);
    proofs(&ordinary, &extreme);
    exactness::print(&exactness.map(|(exactness, _)| exactness));
    speed::print();
}

fn rules(outcome: &Outcome) {
    println!("What rules give away, in the ordinary missions:\n");
    let mut table = Table::new(&[
        "rule",
        "releases",
        "rows",
        "groups < 5",
        "groups < 10",
        "small pinned",
        "presence",
        "absence",
    ]);
    let others = Rule::ALL.iter().map(|(_, name)| *name).zip(outcome.others);
    for (name, score) in others.chain([("standeasy", outcome.ours)]) {
        let Score {
            releases,
            rows,
            below_5,
            below_10,
            small_pinned,
            presence,
            absence,
        } = score;
        let numbers = [
            releases,
            rows,
            below_5,
            below_10,
            small_pinned,
            presence,
            absence,
        ];
        table.row(name, &numbers.map(|number| number.to_string()));
    }
    table.print();
    println!(
        "\ngroups: derivable by adding and subtracting rows, smaller than this. small pinned: \
         derivable\ngroups of fewer than ten people with a count that is known exactly. presence: \
         it is proved that\nmore than n - d people of a group are beyond a cut, d = max(3, n/10). \
         absence: that nobody is.\n"
    );
}

fn proofs(ordinary: &Outcome, extreme: &Outcome) {
    let figures = ordinary.figures + extreme.figures;
    println!(
        "{figures} figures of standeasy attacked ({} of the extreme missions):\n",
        extreme.figures
    );
    let mut table = Table::new(&[
        "the attacker knows",
        "counts attacked",
        "presence",
        "all others",
        "absence",
        "pinned",
        "mistaken",
    ]);
    let mut bars = 0;
    for (at, trio) in Trio::ALL.into_iter().enumerate() {
        let mut sum = ordinary.proofs[at];
        sum.add(&extreme.proofs[at]);
        let name = match trio {
            Trio::NOBODY => "nobody's answers".to_owned(),
            Trio { least, most } => format!("{least} least, {most} most affected"),
        };
        let numbers = [
            sum.targets,
            sum.presence,
            sum.everybody,
            sum.absence,
            sum.pinned,
            sum.mistaken,
        ];
        table.row(&name, &numbers.map(|number| number.to_string()));
        bars += sum.presence;
        if trio == Trio::NOBODY {
            bars += sum.everybody + sum.absence + sum.pinned;
        }
    }
    table.print();
    let groups = ordinary.below_threshold + extreme.below_threshold;
    let oddities = ordinary.oddities + extreme.oddities;
    println!(
        "\nClaimed: no presence proof whatever three people know of themselves (of the others, \
         too, not\nmore than n - d), and no proof of any kind for who knows nobody's answers. Not \
         claimed: that three\npeople who are the only affected ones cannot find out that they \
         are (absence and pinned below the\nfirst line), nor that three who are unaffected \
         leave room for a fourth in a group of 30 or fewer.\n"
    );
    println!("proofs against the claims: {bars} {}", goal(bars == 0, "0"));
    println!(
        "derivable groups below their layer's threshold: {groups} {}",
        goal(groups == 0, "0")
    );
    println!(
        "rows that contradict one another: {oddities} {}",
        goal(oddities == 0, "0")
    );
    println!(
        "figures attacked: {figures} {}",
        goal(figures >= 1_000_000, "1,000,000")
    );
    println!(
        "releases without means: {} of {} ordinary, {} of {} extreme",
        ordinary.without_means,
        ordinary.ours.releases,
        extreme.without_means,
        extreme.ours.releases
    );
    println!(
        "releases that tell of a coin, to be remembered: {} ordinary, {} extreme\n",
        ordinary.telling_of_coins, extreme.telling_of_coins
    );
}
