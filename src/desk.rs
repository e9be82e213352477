//! What a person can ask of the program; the only room with clocks, files, randomness.

pub mod forms;
pub mod post;
