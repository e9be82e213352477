//! What every error tells a person: what happened, and what to do now.

mod panic;

pub use panic::{fenced, tell_of_panics};

/// An error with its stable name and its advice. `Display` says what happened.
pub trait Trouble: std::error::Error {
    /// A stable name for programs, in kebab case, such as `wrong-passphrase`.
    fn code(&self) -> &'static str;

    /// What to do now, in one or two sentences.
    fn hint(&self) -> String;
}
