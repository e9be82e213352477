//! The `standeasy` program.

fn main() {}
