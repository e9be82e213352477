//! The `standeasy` program; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    standeasy::cli::run()
}
