//! Who finds a row of their own, and how far printed shares are from the true ones.

use std::collections::BTreeMap;

use standeasy::disclosure::{Row, RowKind};

use super::harness::campaign::Made;
use super::harness::simulator::COMPANY;
use super::table::{Table, goal};

/// Depth in the tree, name, and the greatest error allowed, in points.
const LEVELS: [(usize, &str, f64); 4] = [
    (4, "platoon", 8.0),
    (COMPANY, "company", 4.5),
    (2, "battalion", 2.0),
    (0, "mission", 1.0),
];

/// Respondents of a platoon: the error of a count in threes is 1.15 people whatever the size.
const SIZES: [(u32, u32); 3] = [(10, 12), (13, 16), (17, 40)];

/// Everything at one response rate.
pub struct Exactness {
    pub rate: f64,
    name: &'static str,
    units: u64,
    units_with_row: u64,
    people: u64,
    people_below_company: u64,
    // By depth.
    errors: BTreeMap<usize, Errors>,
    errors_of_counts: BTreeMap<usize, Errors>,
    // Of platoons, by the place of their size among `SIZES`.
    errors_by_size: BTreeMap<usize, Errors>,
}

/// Sums of errors in points.
#[derive(Default, Clone, Copy)]
struct Errors {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Errors {
    fn add(&mut self, error: f64) {
        self.count += 1.0;
        self.sum += error;
        self.squares += error * error;
    }

    fn bias(&self) -> f64 {
        self.sum / self.count
    }

    fn deviation(&self) -> f64 {
        (self.squares / self.count - self.bias().powi(2)).sqrt()
    }
}

impl Exactness {
    pub fn new(rate: f64, name: &'static str) -> Self {
        Self {
            rate,
            name,
            units: 0,
            units_with_row: 0,
            people: 0,
            people_below_company: 0,
            errors: BTreeMap::new(),
            errors_of_counts: BTreeMap::new(),
            errors_by_size: BTreeMap::new(),
        }
    }

    pub fn add(&mut self, made: &Made<'_>) {
        let tree = &made.world.tree;
        let people = made.truth.people();
        let at = |id: &str| tree.find(id).unwrap();
        let mut is_below_company = vec![false; people.len()];
        let mut has_row = vec![false; people.len()];
        for row in made.release.rows() {
            let unit = at(&row.unit);
            let depth = tree.depth(unit);
            let is_below = depth > COMPANY || depth == COMPANY && row.kind == RowKind::Rest;
            for id in row.of.iter().filter(|_| is_below) {
                is_below_company[at(id)] = true;
            }
            if row.kind == RowKind::Unit {
                has_row[unit] = true;
                self.add_errors(made, row, depth);
            }
        }
        for unit in (0..people.len()).filter(|unit| tree.depth(*unit) > COMPANY) {
            self.units += 1;
            self.units_with_row += u64::from(has_row[unit]);
            self.people += u64::from(people[unit]);
            if is_below_company[unit] {
                self.people_below_company += u64::from(people[unit]);
            }
        }
    }

    fn add_errors(&mut self, made: &Made<'_>, row: &Row, depth: usize) {
        let units = row.of.iter().map(|id| made.world.tree.find(id).unwrap());
        let units: Vec<usize> = units.collect();
        let people = made.truth.people();
        let n: u32 = units.iter().map(|unit| people[*unit]).sum();
        for (figure, edge) in row.cuts.iter().zip(made.grid.edges) {
            let truth = f64::from(made.truth.beyond(units.iter().copied(), edge.1)) / f64::from(n);
            let of_count = f64::from(figure.count) / f64::from(n);
            let errors = self.errors.entry(depth).or_default();
            errors.add(100.0 * (figure.share - truth));
            let errors = self.errors_of_counts.entry(depth).or_default();
            errors.add(100.0 * (of_count - truth));
            let size = SIZES
                .iter()
                .position(|(from, to)| (*from..=*to).contains(&n));
            if let Some(size) = size.filter(|_| depth > COMPANY) {
                let errors = self.errors_by_size.entry(size).or_default();
                errors.add(100.0 * (figure.share - truth));
            }
        }
    }

    fn units_with_row(&self) -> f64 {
        100.0 * self.units_with_row as f64 / self.units as f64
    }

    fn people_below_company(&self) -> f64 {
        100.0 * self.people_below_company as f64 / self.people as f64
    }
}

pub fn print(all: &[Exactness]) {
    println!("Who finds a row, and how exact it is (in the ordinary missions):\n");
    let names = all.iter().map(|at| at.name);
    let head: Vec<&str> = ["response"].into_iter().chain(names).collect();
    let mut table = Table::new(&head);
    let mut row = |name: &str, number: &dyn Fn(&Exactness) -> String| {
        table.row(name, &all.iter().map(number).collect::<Vec<String>>());
    };
    row("platoons and sections with a row of their own, %", &|at| {
        format!("{:.1}", at.units_with_row())
    });
    row(
        "their respondents in a row below company, own or pooled, %",
        &|at| format!("{:.1}", at.people_below_company()),
    );
    for (depth, level, _) in LEVELS {
        row(
            &format!("standard deviation of a printed share, {level}, points"),
            &|at| text(at.errors.get(&depth), Errors::deviation),
        );
    }
    for (depth, level, _) in LEVELS {
        row(
            &format!("the same of the printed count over the exact n, {level}"),
            &|at| text(at.errors_of_counts.get(&depth), Errors::deviation),
        );
    }
    for (size, (from, to)) in SIZES.into_iter().enumerate() {
        row(
            &format!("the same of the printed share, platoons of {from} to {to}"),
            &|at| text(at.errors_by_size.get(&size), Errors::deviation),
        );
    }
    for (depth, level, _) in LEVELS {
        row(
            &format!("bias of a printed share, {level}, points"),
            &|at| text(at.errors.get(&depth), Errors::bias),
        );
    }
    table.print();
    println!(
        "\nextremes: one unit in twenty is well or unwell to the last man but two, companies with \
         all their\nplatoons; of the unwell ones at least d are counted as unaffected, on purpose.\n"
    );
    let middle = &all[1];
    let own = middle.units_with_row();
    println!(
        "units with a row at 45 %: {own:.1} % {}",
        goal(own >= 45.0, ">= 45")
    );
    let pooled = middle.people_below_company();
    println!(
        "respondents below company at 45 %: {pooled:.1} % {}",
        goal(pooled >= 95.0, ">= 95")
    );
    for (depth, level, most) in LEVELS {
        if let Some(errors) = middle.errors.get(&depth) {
            let (deviation, bias) = (errors.deviation(), errors.bias());
            println!(
                "{level} at 45 %: deviation {deviation:.2} {}, bias {bias:.2} {}",
                goal(deviation <= most, &format!("<= {most}")),
                goal(bias.abs() < 0.2, "< 0.2"),
            );
        }
    }
    println!();
}

fn text(errors: Option<&Errors>, number: fn(&Errors) -> f64) -> String {
    errors.map_or_else(|| "-".to_owned(), |errors| format!("{:.2}", number(errors)))
}
