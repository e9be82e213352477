//! The `standeasy` program; everything is in the library.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Whatever is given back to the system was wiped before: a sentence that was put together from
/// an answer, the buffer of a library, a list that grew and moved.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    standeasy::cli::run()
}
