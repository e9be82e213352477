//! Recorded answers of terminals, and how each is treated.

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
