//! The face driven by keys, without a terminal.
