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
mod tests {
    use super::*;

    /// What a terminal answered, as recorded where nothing else is said, and its treatment.
    struct Case {
        terminal: &'static str,
        answer: &'static [u8],
        term: &'static str,
        is_multiplexed: bool,
        comes_from_ordering: bool,
        order: Order,
        begin: &'static [u8],
        end: &'static [u8],
        is_certain: bool,
    }

    /// What the others differ from.
    const SILENT: Case = Case {
        terminal: "one that answers nothing",
        answer: b"",
        term: "xterm-256color",
        is_multiplexed: false,
        comes_from_ordering: false,
        order: Order::Visual,
        begin: SIMPLE_LEAVE,
        end: SIMPLE_ORDER,
        is_certain: false,
    };

    const CASES: &[Case] = &[
        SILENT,
        Case {
            terminal: "xterm 379 of Debian 12",
            answer: b"\x1bP>|XTerm(379)\x1b\\\x1b[8;0$y\x1b[>41;379;0c\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c",
            term: "xterm",
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "VTE 0.70 of Debian 12, in xfce4-terminal",
            answer: b"\x1b[8;1$y\x1b[>65;7006;1c\x1b[?65;1;9c",
            term: "xterm-256color",
            comes_from_ordering: true,
            begin: LEAVE_LINES,
            end: ORDER_LINES,
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "VTE where somebody had switched its order off",
            answer: b"\x1b[8;2$y\x1b[>65;7006;1c\x1b[?65;1;9c",
            term: "xterm-256color",
            comes_from_ordering: true,
            begin: LEAVE_LINES,
            end: OWN_DIRECTION,
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "Konsole 22.12.3 of Debian 12",
            answer: b"\x1bP>|Konsole 22.12.3\x1b\\\x1b[>1;115;0c\x1b[?62;1;4c",
            term: "xterm-256color",
            comes_from_ordering: true,
            begin: KONSOLE_LEAVE,
            end: KONSOLE_ORDER,
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "mlterm 3.9 of Debian 12",
            answer: b"\x1b[8;0$y\x1b[>24;279;0c\x1b[?63;1;2;3;4;6;7;15;18;22;29c",
            term: "mlterm",
            begin: MLTERM_LEAVE,
            end: MLTERM_ORDER,
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "kitty, by its sources",
            answer: b"\x1bP>|kitty(0.26.5)\x1b\\\x1b[>1;4000;26c\x1b[?62;c",
            term: "xterm-kitty",
            order: Order::WordLogical,
            begin: b"",
            end: b"",
            is_certain: true,
            ..SILENT
        },
        Case {
            terminal: "tmux in a terminal of the VTE family",
            answer: b"\x1bP>|tmux 3.3a\x1b\\\x1b[>84;0;0c\x1b[?1;2;4c",
            term: "tmux-256color",
            is_multiplexed: true,
            comes_from_ordering: true,
            order: Order::WordLogical,
            begin: b"",
            end: b"",
            is_certain: true,
        },
        Case {
            terminal: "tmux in a terminal that cannot be known",
            answer: b"\x1bP>|tmux 3.3a\x1b\\\x1b[>84;0;0c\x1b[?1;2;4c",
            term: "tmux-256color",
            is_multiplexed: true,
            begin: b"",
            end: b"",
            ..SILENT
        },
        Case {
            terminal: "xterm started from Konsole, which must never see OSC 50",
            answer: b"\x1bP>|XTerm(379)\x1b\\\x1b[8;0$y\x1b[>41;379;0c\x1b[?64;1c",
            term: "xterm",
            comes_from_ordering: true,
            is_certain: true,
            ..SILENT
        },
    ];

    fn manner(case: &Case, bidi: Bidi, known: Option<Order>) -> Manner {
        let around = Surroundings {
            term: case.term.to_owned(),
            is_multiplexed: case.is_multiplexed,
            comes_from_ordering: case.comes_from_ordering,
            is_windows: false,
        };
        Manner::of(&Answers::read(case.answer), &around, bidi, &|_| known)
    }

    #[test]
    fn every_terminal_is_treated_by_its_answers() {
        for case in CASES {
            let manner = manner(case, Bidi::Auto, None);
            let name = case.terminal;
            assert_eq!(manner.order, case.order, "{name}");
            assert_eq!(manner.begin, case.begin, "{name}");
            assert_eq!(manner.end, case.end, "{name}");
            assert_eq!(manner.is_certain, case.is_certain, "{name}");
        }
    }

    #[test]
    fn what_somebody_found_to_read_right_comes_before_the_table() {
        for case in CASES {
            let manner = manner(case, Bidi::Auto, Some(Order::Logical));
            assert_eq!(manner.order, Order::Logical, "{}", case.terminal);
            assert!(manner.is_certain, "{}", case.terminal);
        }
    }

    #[test]
    fn a_wish_comes_before_what_is_remembered() {
        for case in CASES {
            let wished = |bidi| manner(case, bidi, Some(Order::Logical));
            assert_eq!(wished(Bidi::App).order, Order::Visual);
            assert_eq!(wished(Bidi::Terminal).order, Order::WordLogical);
            let off = wished(Bidi::Off);
            assert_eq!(
                (off.order, off.begin, off.end),
                (Order::Logical, &b""[..], &b""[..])
            );
        }
    }

    #[test]
    fn on_windows_nothing_is_told() {
        let around = Surroundings {
            is_windows: true,
            ..Surroundings::default()
        };
        let manner = Manner::of(&Answers::default(), &around, Bidi::Auto, &|_| None);
        assert_eq!((manner.order, manner.begin), (Order::Visual, &b""[..]));
    }
}
