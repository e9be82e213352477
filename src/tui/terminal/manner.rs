//! How a terminal is to be treated so that right-to-left text reads right on it: what to tell
//! it, what to take back at the end, and who puts the letters in order.

use super::answer::Answers;
use crate::locale::grid::Order;
use crate::tui::Bidi;

/// Stop ordering lines (BDSM), and run them from left to right (SCP).
const LEAVE_LINES: &[u8] = b"\x1b[8l\x1b[1 k";
const ORDER_LINES: &[u8] = b"\x1b[8h\x1b[0 k";
/// The direction back to the terminal's own, its lines as they were: not ordered.
const OWN_DIRECTION: &[u8] = b"\x1b[0 k";
const KONSOLE_LEAVE: &[u8] = b"\x1b]50;BidiRenderingEnabled=false\x07";
const KONSOLE_ORDER: &[u8] = b"\x1b]50;BidiRenderingEnabled=true\x07";
const MLTERM_LEAVE: &[u8] = b"\x1b]5379;use_ctl=false\x07";
const MLTERM_ORDER: &[u8] = b"\x1b]5379;use_ctl=true\x07";
const SIMPLE_LEAVE: &[u8] = b"\x1b[8l";
const SIMPLE_ORDER: &[u8] = b"\x1b[8h";

/// What undoes whatever a program may have told this terminal, where that program cannot be
/// asked any more. Where a terminal of another kind is named by the environment, it is not one
/// of those whose sequence would mean something else.
#[cfg(unix)]
pub(super) fn undoing_anything() -> &'static [u8] {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if is_set("TMUX") || is_set("STY") {
        return ORDER_LINES;
    }
    match (is_set("KONSOLE_VERSION"), is_set("MLTERM")) {
        (true, _) => KONSOLE_ORDER,
        (_, true) => MLTERM_ORDER,
        _ => ORDER_LINES,
    }
}

/// How this terminal is treated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manner {
    pub(super) order: Order,
    /// What is written when the screen is taken over, and again after resize and resume.
    pub(super) begin: &'static [u8],
    /// What is written before the screen is given back.
    pub(super) end: &'static [u8],
    /// Whether this is known to read right, and nobody need be asked.
    pub(super) is_certain: bool,
    /// Whether it paints only cells that change, and so leaves parts of letters beside them
    /// (seen in mlterm 3.9 and Konsole 22.12).
    pub(super) leaves_traces: bool,
    /// The name to remember it by.
    pub(super) name: String,
}

/// What the environment tells of a terminal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Surroundings {
    pub(super) term: String,
    /// Inside tmux or screen.
    pub(super) is_multiplexed: bool,
    /// Started from a terminal of the VTE family or Konsole, whose variables are inherited.
    pub(super) comes_from_ordering: bool,
    pub(super) is_windows: bool,
}

impl Surroundings {
    pub(super) fn of_process() -> Self {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let term = std::env::var("TERM").unwrap_or_default();
        Self {
            is_multiplexed: is_set("TMUX")
                || is_set("STY")
                || term.starts_with("tmux")
                || term.starts_with("screen"),
            comes_from_ordering: is_set("VTE_VERSION") || is_set("KONSOLE_VERSION"),
            is_windows: cfg!(windows),
            term,
        }
    }
}

impl Manner {
    /// The manner for a terminal by its answers, the wish of the person, and what somebody
    /// found to read right on it before.
    pub(super) fn of(
        answers: &Answers,
        around: &Surroundings,
        bidi: Bidi,
        known: &dyn Fn(&str) -> Option<Order>,
    ) -> Self {
        let name = answers.name.clone().unwrap_or_else(|| {
            let kind = answers.kind.as_deref().unwrap_or_default();
            format!("{} {kind}", around.term).trim_end().to_owned()
        });
        let manner = by_table(answers, around, name);
        match bidi {
            Bidi::Auto => match known(&manner.name) {
                Some(order) => manner.ordered(order),
                None => manner,
            },
            Bidi::App => manner.ordered(Order::Visual),
            Bidi::Terminal => manner.untold().ordered(Order::WordLogical),
            Bidi::Off => manner.untold().ordered(Order::Logical),
        }
    }

    fn ordered(self, order: Order) -> Self {
        Self {
            order,
            is_certain: true,
            ..self
        }
    }

    fn untold(self) -> Self {
        Self {
            begin: b"",
            end: b"",
            ..self
        }
    }
}

fn by_table(answers: &Answers, around: &Surroundings, name: String) -> Manner {
    let kind = name.to_lowercase();
    let treat = |order, begin, end, is_certain| Manner {
        order,
        begin,
        end,
        is_certain,
        leaves_traces: false,
        name: name.clone(),
    };
    let traced = |manner: Manner| Manner {
        leaves_traces: true,
        ..manner
    };
    let starts = |with: &str| kind.starts_with(with);
    let is_xterm = answers
        .name
        .as_deref()
        .is_some_and(|name| name.starts_with("XTerm("));
    // mlterm 3.9 does not tell its name, but this kind is its own.
    let is_mlterm = starts("mlterm") || answers.kind.as_deref() == Some("24;279;0");
    if around.is_windows {
        return treat(Order::Visual, b"", b"", true);
    }
    if around.is_multiplexed || starts("tmux") {
        return match around.comes_from_ordering {
            true => treat(Order::WordLogical, b"", b"", true),
            false => treat(Order::Visual, b"", b"", false),
        };
    }
    if starts("konsole") {
        return traced(treat(Order::Visual, KONSOLE_LEAVE, KONSOLE_ORDER, true));
    }
    if is_mlterm {
        return traced(treat(Order::Visual, MLTERM_LEAVE, MLTERM_ORDER, true));
    }
    if starts("kitty") || starts("qterminal") {
        return treat(Order::WordLogical, b"", b"", true);
    }
    match answers.orders_lines {
        Some(1) => treat(Order::Visual, LEAVE_LINES, ORDER_LINES, true),
        Some(2) => treat(Order::Visual, LEAVE_LINES, OWN_DIRECTION, true),
        _ => treat(Order::Visual, SIMPLE_LEAVE, SIMPLE_ORDER, is_xterm),
    }
}

#[cfg(test)]
mod tests;
