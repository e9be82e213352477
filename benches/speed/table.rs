//! One table: goal, figure, met or not.

use std::time::Duration;

/// The table, printed row by row.
pub struct Table {
    wanted: Vec<String>,
    missed: usize,
    rows: usize,
}

/// What a ratio or a figure must be.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so much.
    Most(f64),
    /// At least so much.
    Least(f64),
    /// Nothing was promised.
    None,
}

impl Goal {
    fn text(self) -> String {
        match self {
            Self::Most(most) => format!("<= {most}"),
            Self::Least(least) => format!(">= {least}"),
            Self::None => "-".to_owned(),
        }
    }

    fn is_met(self, figure: f64) -> bool {
        match self {
            Self::Most(most) => figure <= most,
            Self::Least(least) => figure >= least,
            Self::None => true,
        }
    }
}

impl Table {
    pub fn begin() -> Self {
        let wanted = std::env::args().skip(1);
        let table = Self {
            wanted: wanted.filter(|word| !word.starts_with('-')).collect(),
            missed: 0,
            rows: 0,
        };
        println!(
            "{:<52}{:>13}{:>13}{:>10}{:>10}  verdict",
            "", "held against", "ours", "figure", "goal"
        );
        table
    }

    /// Whether a row, or a group of rows, is wanted.
    pub fn wants(&self, what: &str) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|word| what.contains(word.as_str()))
    }

    /// A row of two times and a figure made of them.
    pub fn row(
        &mut self,
        what: &str,
        (against, ours): (&str, &str),
        figure: f64,
        unit: &str,
        goal: Goal,
    ) {
        let verdict = match (goal, goal.is_met(figure)) {
            (Goal::None, _) => "",
            (_, true) => "met",
            (_, false) => "MISSED",
        };
        self.rows += 1;
        self.missed += usize::from(verdict == "MISSED");
        println!(
            "{what:<52}{against:>13}{ours:>13}{:>10}{:>10}  {verdict}",
            format!("{figure:.2} {unit}").trim_end(),
            goal.text()
        );
    }

    /// A row that could not be measured here, and why.
    pub fn skipped(&self, what: &str, why: &str) {
        println!("{what:<52}skipped: {why}");
    }

    pub fn end(&self) {
        println!("\n{} rows, {} goals missed", self.rows, self.missed);
    }
}

/// A time with a unit that suits it.
pub fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 1e-3 => format!("{:.2} ms", s * 1e3),
        s if s >= 1e-6 => format!("{:.1} us", s * 1e6),
        s => format!("{:.0} ns", s * 1e9),
    }
}

/// Bytes in millions.
pub fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
