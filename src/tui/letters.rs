//! Who puts right-to-left letters in order on this terminal, and what is remembered of it.

use crate::desk::post::SaveTrouble;
use crate::desk::terminals::{Right, Terminals};
use crate::locale::grid::Order;

/// The order of letters on this terminal.
#[derive(Debug, Default)]
pub(super) struct Letters {
    pub(super) order: Order,
    /// Whether somebody has yet to say which order reads right.
    pub(super) is_open: bool,
    /// The terminal's name.
    pub(super) terminal: String,
    /// What is known of terminals.
    pub(super) terminals: Terminals,
}

impl Letters {
    /// Uses an order from now on, and remembers it for this terminal.
    pub(super) fn keep(&mut self, order: Order) -> Result<(), SaveTrouble> {
        self.order = order;
        self.is_open = false;
        let right = match order {
            Order::Visual => Right::App,
            Order::WordLogical => Right::Terminal,
            Order::Logical => Right::Off,
        };
        self.terminals.keep(&self.terminal, right)
    }
}

/// The order that was found to read right.
pub(super) fn order_of(right: Right) -> Order {
    match right {
        Right::App => Order::Visual,
        Right::Terminal => Order::WordLogical,
        Right::Off => Order::Logical,
    }
}
