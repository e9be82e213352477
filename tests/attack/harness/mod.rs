//! Invented missions, an attacker on what is released of them, and the rules of other tools.
//!
//! The attacker shares no code with the audit and works another way: it subtracts rows by
//! linear algebra, and prints every possible truth anew to see whether it would look the same.

pub mod algebra;
pub mod attacker;
pub mod campaign;
pub mod colluders;
pub mod grid;
pub mod items;
pub mod others;
pub mod proofs;
pub mod scene;
pub mod simulator;
