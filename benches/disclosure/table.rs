//! Plain tables: the first column to the left, all others to the right.

/// Lines of equal length under a head.
pub struct Table {
    lines: Vec<Vec<String>>,
}

impl Table {
    pub fn new(head: &[&str]) -> Self {
        Self {
            lines: vec![head.iter().map(|text| (*text).to_owned()).collect()],
        }
    }

    pub fn row(&mut self, name: &str, cells: &[String]) {
        let name = std::iter::once(name.to_owned());
        self.lines.push(name.chain(cells.iter().cloned()).collect());
    }

    pub fn print(&self) {
        let columns = 0..self.lines[0].len();
        let widths = columns.map(|at| {
            let cells = self.lines.iter().map(|line| line[at].chars().count());
            cells.max().unwrap_or(0)
        });
        let widths: Vec<usize> = widths.collect();
        for line in &self.lines {
            let cells = line.iter().zip(&widths).enumerate();
            let cells = cells.map(|(at, (cell, width))| match at {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
            println!("{}", cells.collect::<Vec<String>>().join("  "));
        }
    }
}

/// A goal, and whether it was met.
pub fn goal(is_met: bool, goal: &str) -> String {
    let verdict = if is_met { "met" } else { "NOT MET" };
    format!("(goal {goal}: {verdict})")
}
